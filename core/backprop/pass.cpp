// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/pass.h"

namespace chainrule {

Pass::Pass(const std::vector<int> &sizes, int capacity)
    : m_sizes(sizes), m_capacity(capacity), m_samples(capacity), m_gradient(sizes) {
  std::size_t end = 0;
  const auto reserve = [&end, capacity](int rows) {
    const std::size_t begin = end;
    end += static_cast<std::size_t>(rows) * static_cast<std::size_t>(capacity);
    return begin;
  };
  for (std::size_t l = 0; l < sizes.size(); ++l) {
    Offsets offsets;
    offsets.a = reserve(sizes[l]);
    if (l > 0) {
      offsets.z = reserve(sizes[l]);
      offsets.slope = reserve(sizes[l]);
      offsets.delta = reserve(sizes[l]);
    }
    m_layers.push_back(offsets);
  }
  m_targets = reserve(sizes.back());
  m_costs = reserve(1);
  m_values.assign(end, 0.0);
}

}  // namespace chainrule
