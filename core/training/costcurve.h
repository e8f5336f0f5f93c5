// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace chainrule {

/// C over the steps of a run in bounded memory. Steps are gathered in buckets of equal width, a
/// power of two, and each bucket keeps its minimum, maximum and last value, so no peak is ever
/// lost. When the buckets run out, neighbours merge and the width doubles.
class CostCurve {
 public:
  struct Bucket {
    double minimum = 0;
    double maximum = 0;
    double last = 0;

    bool operator==(const Bucket &) const = default;
  };

  /// At most this many buckets; at 24 bytes each a curve never takes more than 96 KiB.
  static constexpr int capacity = 4096;

  /// The width of the buckets of a curve of so many steps.
  static std::int64_t bucketWidthOf(std::int64_t steps);

  /// The curve begins with the step `firstStep`.
  explicit CostCurve(std::int64_t firstStep = 0);

  /// A curve as another was: `buckets` of this width, a power of two, hold `stepCount` costs, all
  /// buckets full but perhaps the last.
  CostCurve(std::int64_t firstStep, std::int64_t bucketWidth, std::int64_t stepCount,
            const std::vector<Bucket> &buckets);

  /// The same costs in at most so many buckets, at least 1.
  CostCurve coarser(int atMost) const;

  /// The cost of the step that follows the last one. Allocates nothing.
  void append(double cost);

  /// Takes the last append() to this curve back; only once before the next one.
  void removeLast();

  /// Forgets this step's cost and all later ones, and with them those of the earlier steps that
  /// share a bucket with it: stepCount() then says which step is to be appended next.
  void removeFrom(std::int64_t step);

  std::int64_t firstStep() const { return m_firstStep; }
  std::int64_t stepCount() const { return m_stepCount; }      ///< how many costs were appended
  std::int64_t bucketWidth() const { return m_bucketWidth; }  ///< steps a bucket covers

  /// Bucket k covers the steps firstStep + k·width … firstStep + (k+1)·width − 1; the last one
  /// may not be full yet.
  const std::vector<Bucket> &buckets() const { return m_buckets; }

 private:
  void halve();

  std::int64_t m_firstStep = 0;
  std::int64_t m_stepCount = 0;
  std::int64_t m_bucketWidth = 1;
  std::int64_t m_inLast = 0;  // steps in the last bucket
  Bucket m_beforeLast;        // the last bucket without its last step, where it holds others
  std::vector<Bucket> m_buckets;
};

}  // namespace chainrule
