// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace chainrule {

/// In which order the rows of a dataset are used.
enum class Order {
  Cyclic,   ///< as listed
  Shuffled  ///< each epoch its own permutation, a pure function of seed and epoch
};

/// The name used in session files: "cyclic", "shuffled".
std::string_view name(Order order);

/// The inverse of name(); empty for an unknown name.
std::optional<Order> orderNamed(std::string_view name);

/// Says which rows a step uses: a pure function of step, order, batch, rows and seed. An epoch
/// uses every row once; its last mini-batch may be shorter. A step that uses all rows uses them as
/// listed, whatever the order.
class SampleOrder {
 public:
  SampleOrder() = default;

  /// `rows` is at least 1; `batch` is a number of rows, at least 1, or 0 for all of them. A batch
  /// larger than the dataset is all of it.
  SampleOrder(int rows, Order order, int batch, std::uint64_t seed);

  /// The 0-based rows of the step, 1 … batchSize() of them; step ≥ 0. The span lives until the
  /// next call. Allocates nothing.
  std::span<const int> rowsOf(std::int64_t step);

  /// The largest number of rows a step uses.
  int batchSize() const { return m_batch; }

  /// Steps an epoch takes: ⌈rows / batch⌉.
  std::int64_t stepsPerEpoch() const { return m_stepsPerEpoch; }

 private:
  void enterEpochOf(std::int64_t step);

  Order m_order = Order::Cyclic;
  int m_batch = 1;
  std::int64_t m_stepsPerEpoch = 1;
  std::uint64_t m_seed = 0;
  std::int64_t m_epochBegin = 0;   // the first step of the epoch m_permutation belongs to
  std::vector<int> m_permutation;  // the rows in the order that epoch uses them
};

}  // namespace chainrule
