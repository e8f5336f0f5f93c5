// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/checkpoints.h"

#include <algorithm>
#include <cassert>

namespace chainrule {
namespace {

constexpr std::size_t fewest = 4;

}  // namespace

Checkpoints::Checkpoints(std::size_t numbers, std::size_t memory)
    : m_numbers(numbers),
      m_capacity(std::max(memory / (numbers * sizeof(double)), fewest)),
      // Left as it is: pages that are never written to cost nothing.
      m_values(std::make_unique_for_overwrite<double[]>(m_capacity * numbers)) {}

Checkpoints::Checkpoints(const Checkpoints &other, std::size_t memory)
    : Checkpoints(other.m_numbers, memory) {
  std::size_t apart = 1;
  while ((other.m_count + apart - 1) / apart > m_capacity) {
    apart *= 2;
  }
  m_firstStep = other.m_firstStep;
  m_spacing = other.m_spacing * static_cast<std::int64_t>(apart);
  for (; m_count * apart < other.m_count; ++m_count) {
    const std::span<const double> from = other.valuesAt(m_count * apart);
    std::copy(from.begin(), from.end(), valuesAt(m_count).begin());
  }
}

void Checkpoints::restart(std::int64_t firstStep, std::span<const double> values,
                          std::int64_t spacing) {
  m_firstStep = firstStep;
  m_spacing = spacing;
  m_count = 0;
  keep(firstStep, values);
}

void Checkpoints::keep(std::int64_t step, std::span<const double> values) {
  assert(isDue(step) && values.size() == m_numbers);
  if (m_count == m_capacity) {
    thinOut();
    if (!isDue(step)) {
      return;
    }
  }
  std::copy(values.begin(), values.end(), valuesAt(m_count).begin());
  ++m_count;
}

void Checkpoints::thinOut() {
  const std::size_t kept = (m_count + 1) / 2;
  for (std::size_t k = 1; k < kept; ++k) {
    const std::span<const double> from = valuesAt(2 * k);
    std::copy(from.begin(), from.end(), valuesAt(k).begin());
  }
  m_count = kept;
  m_spacing *= 2;
}

Checkpoints::Checkpoint Checkpoints::before(std::int64_t step) const {
  assert(step >= m_firstStep);
  const auto place = static_cast<std::size_t>((step - m_firstStep) / m_spacing);
  return at(std::min(place, m_count - 1));
}

void Checkpoints::removeAfter(std::int64_t step) {
  assert(step >= m_firstStep);
  const auto place = static_cast<std::size_t>((step - m_firstStep) / m_spacing);
  m_count = std::min(place + 1, m_count);
}

}  // namespace chainrule
