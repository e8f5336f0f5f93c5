// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/sampleorder.h"

#include "network/randomgenerator.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace chainrule {
namespace {

constexpr std::array<std::string_view, 2> names = {"cyclic", "shuffled"};

}  // namespace

std::string_view name(Order order) {
  return names[static_cast<std::size_t>(order)];
}

std::optional<Order> orderNamed(std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) {
    return std::nullopt;
  }
  return static_cast<Order>(found - names.begin());
}

SampleOrder::SampleOrder(int rows, Order order, int batch, std::uint64_t seed)
    : m_order(order),
      m_batch(batch == 0 ? rows : std::min(batch, rows)),
      m_stepsPerEpoch((rows + std::int64_t{m_batch} - 1) / m_batch),
      m_seed(seed),
      m_epochBegin(-m_stepsPerEpoch),
      m_permutation(static_cast<std::size_t>(rows)) {
  if (m_stepsPerEpoch == 1) {
    m_order = Order::Cyclic;
  }
  std::iota(m_permutation.begin(), m_permutation.end(), 0);
}

std::span<const int> SampleOrder::rowsOf(std::int64_t step) {
  if (step < m_epochBegin || step >= m_epochBegin + m_stepsPerEpoch) {
    enterEpochOf(step);
  }
  const std::span<const int> epoch(m_permutation);
  const auto batch = static_cast<std::size_t>(m_batch);
  const std::size_t first = static_cast<std::size_t>(step - m_epochBegin) * batch;
  return epoch.subspan(first, std::min(batch, epoch.size() - first));
}

void SampleOrder::enterEpochOf(std::int64_t step) {
  const std::int64_t epoch = step / m_stepsPerEpoch;
  m_epochBegin = epoch * m_stepsPerEpoch;
  if (m_order == Order::Cyclic) {
    return;
  }
  // Generators of neighbouring states run along each other, so seed and epoch are mixed twice.
  const std::uint64_t mixedSeed = RandomGenerator(m_seed).bits();
  RandomGenerator random(RandomGenerator(mixedSeed ^ static_cast<std::uint64_t>(epoch)).bits());
  std::iota(m_permutation.begin(), m_permutation.end(), 0);
  for (std::size_t k = m_permutation.size(); k > 1; --k) {  // Fisher and Yates
    std::swap(m_permutation[k - 1], m_permutation[random.below(k)]);
  }
}

}  // namespace chainrule
