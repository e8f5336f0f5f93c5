// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/pass.h"

#include <new>
#include <utility>

namespace chainrule {
namespace {

constexpr std::size_t maximumNumbers = std::size_t{1} << 30;  // 8 GiB

}  // namespace

Pass::Pass(const std::vector<int> &sizes, int capacity)
    : Pass(sizes, capacity, Parameters(sizes)) {}

Pass Pass::withoutGradient(const std::vector<int> &sizes, int capacity) {
  return {sizes, capacity, {}};
}

Pass::Pass(const std::vector<int> &sizes, int capacity, Parameters gradient)
    : m_sizes(sizes), m_capacity(capacity), m_samples(capacity), m_gradient(std::move(gradient)) {
  std::size_t end = 0;
  const auto reserve = [&end, capacity](int rows) {
    const std::size_t begin = end;
    end += static_cast<std::size_t>(rows) * static_cast<std::size_t>(capacity);
    end += end % 2;  // pairs of numbers stay within a cache line
    return begin;
  };
  for (std::size_t l = 0; l < sizes.size(); ++l) {
    Layer layer;
    layer.a = reserve(sizes[l]);
    if (l > 0) {
      layer.z = reserve(sizes[l]);
      layer.slope = reserve(sizes[l]);
      layer.delta = reserve(sizes[l]);
      layer.kernels = LayerKernels(sizes[l - 1], sizes[l]);
    }
    m_layers.push_back(layer);
  }
  m_targets = reserve(sizes.back());
  m_costs = reserve(1);
  if (end > maximumNumbers) {
    throw std::bad_alloc();  // asked for so much, the system may end the program instead
  }
  m_values.assign(end, 0.0);
}

}  // namespace chainrule
