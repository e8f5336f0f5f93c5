// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace chainrule {

/// The parameters of a run at evenly spaced steps, in bounded memory. When the places run out,
/// every other one is given up and the spacing doubles, so that any step of a run is at most one
/// spacing away from a state that is kept, however long the run.
class Checkpoints {
 public:
  /// Bytes for all of them; four are kept even where they take more.
  static constexpr std::size_t defaultMemory = std::size_t{2} << 20;

  /// Of states of `numbers` numbers. Allocates all it will ever need.
  explicit Checkpoints(std::size_t numbers, std::size_t memory = defaultMemory);

  /// Those of another that so many bytes hold, evenly spaced.
  Checkpoints(const Checkpoints &other, std::size_t memory);

  /// Forgets all, and keeps the state a run begins with; the next is due so many steps later, a
  /// power of two.
  void restart(std::int64_t firstStep, std::span<const double> values, std::int64_t spacing = 1);

  /// Whether the state at this step, later than any kept, is to be kept.
  bool isDue(std::int64_t step) const { return step == stepOf(m_count); }

  /// Keeps a state that is due. Allocates nothing.
  void keep(std::int64_t step, std::span<const double> values);

  struct Checkpoint {
    std::int64_t step = 0;
    std::span<const double> values;  ///< until the next change
  };

  /// The last kept at this step or before it; `step` is not before the first.
  Checkpoint before(std::int64_t step) const;

  /// By its place, 0 … count() − 1, in the order of the steps.
  Checkpoint at(std::size_t place) const { return {stepOf(place), valuesAt(place)}; }

  /// Forgets what comes after this step, which is not before the first.
  void removeAfter(std::int64_t step);

  std::int64_t spacing() const { return m_spacing; }  ///< steps, a power of two
  std::size_t count() const { return m_count; }
  std::size_t capacity() const { return m_capacity; }

 private:
  std::int64_t stepOf(std::size_t place) const {
    return m_firstStep + static_cast<std::int64_t>(place) * m_spacing;
  }
  std::span<double> valuesAt(std::size_t place) const {
    return {m_values.get() + place * m_numbers, m_numbers};
  }
  void thinOut();

  std::size_t m_numbers;
  std::size_t m_capacity;
  std::unique_ptr<double[]> m_values;  // place k holds the state at firstStep + k·spacing
  std::size_t m_count = 0;
  std::int64_t m_firstStep = 0;
  std::int64_t m_spacing = 1;
};

}  // namespace chainrule
