// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/parameters.h"

namespace chainrule {

std::uint64_t parameterCount(const std::vector<int> &sizes) {
  std::uint64_t count = 0;
  for (std::size_t l = 1; l < sizes.size(); ++l) {
    count += static_cast<std::uint64_t>(sizes[l]) * (static_cast<std::uint64_t>(sizes[l - 1]) + 1);
  }
  return count;
}

Parameters::Parameters(const std::vector<int> &sizes) {
  std::size_t end = 0;
  for (std::size_t l = 1; l < sizes.size(); ++l) {
    Layer layer{end, 0, sizes[l], sizes[l - 1]};
    layer.biases =
        end + static_cast<std::size_t>(layer.rows) * static_cast<std::size_t>(layer.columns);
    end = layer.biases + static_cast<std::size_t>(layer.rows);
    m_layers.push_back(layer);
  }
  m_values.assign(end, 0.0);
}

}  // namespace chainrule
