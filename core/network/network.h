// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/activation.h"
#include "network/parameters.h"

#include <vector>

namespace chainrule {

/// A fully connected network: sizes n₀ … n_L, an activation for each of its L layers, and its
/// parameters. Layer 0 is the input and has neither weights nor an activation.
class Network {
 public:
  Network() = default;

  /// All parameters 0. Throws std::invalid_argument, saying what was expected and what was found,
  /// when there are fewer than two sizes, a size below 1, a number of activations other than L,
  /// or softmax in a hidden layer.
  Network(std::vector<int> sizes, std::vector<Activation> activations);

  int depth() const { return static_cast<int>(m_activations.size()); }    ///< L
  int size(int l) const { return m_sizes[static_cast<std::size_t>(l)]; }  ///< n_l, l = 0 … L
  const std::vector<int> &sizes() const { return m_sizes; }

  /// σ of layer l, l = 1 … L.
  Activation activation(int l) const { return m_activations[static_cast<std::size_t>(l - 1)]; }
  const std::vector<Activation> &activations() const { return m_activations; }
  Activation outputActivation() const { return m_activations.back(); }

  Parameters &parameters() { return m_parameters; }
  const Parameters &parameters() const { return m_parameters; }

  auto weights(int l) { return m_parameters.weights(l); }        ///< Wˡ, n_l × n_{l−1}
  auto weights(int l) const { return m_parameters.weights(l); }  ///< Wˡ, n_l × n_{l−1}
  auto biases(int l) { return m_parameters.biases(l); }          ///< bˡ, n_l × 1
  auto biases(int l) const { return m_parameters.biases(l); }    ///< bˡ, n_l × 1

 private:
  std::vector<int> m_sizes;
  std::vector<Activation> m_activations;
  Parameters m_parameters;
};

}  // namespace chainrule
