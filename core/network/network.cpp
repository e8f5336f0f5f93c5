// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/network.h"

#include <stdexcept>
#include <string>
#include <utility>

namespace chainrule {

Network::Network(std::vector<int> sizes, std::vector<Activation> activations)
    : m_sizes(std::move(sizes)), m_activations(std::move(activations)) {
  if (m_sizes.size() < 2) {
    throw std::invalid_argument("at least 2 sizes expected, " + std::to_string(m_sizes.size()) +
                                " found");
  }
  for (const int size : m_sizes) {
    if (size < 1) {
      throw std::invalid_argument("sizes of at least 1 expected, " + std::to_string(size) +
                                  " found");
    }
  }
  if (m_activations.size() != m_sizes.size() - 1) {
    throw std::invalid_argument(std::to_string(m_sizes.size() - 1) + " activations expected, " +
                                std::to_string(m_activations.size()) + " found");
  }
  for (std::size_t l = 0; l + 1 < m_activations.size(); ++l) {
    if (m_activations[l] == Activation::Softmax) {
      throw std::invalid_argument("softmax in the output layer only expected, found in layer " +
                                  std::to_string(l + 1));
    }
  }
  m_parameters = Parameters(m_sizes);
}

}  // namespace chainrule
