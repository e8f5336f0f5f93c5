// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace chainrule {

/// Row-major, so that row i holds the weights into neuron i side by side.
using WeightMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Vector = Eigen::VectorXd;

/// How many weights and biases a network of the sizes n₀ … n_L has: Σ n_l (n_{l−1} + 1). At most
/// a million sizes, none above a million.
std::uint64_t parameterCount(const std::vector<int> &sizes);

/// One number for every weight and bias of a network, in one block:
/// W¹ row by row, b¹, W² row by row, b², … The parameters themselves have this shape, and so does
/// their gradient. Layers are counted 1 … L as in the article; entries from 0.
class Parameters {
 public:
  Parameters() = default;
  /// All zero. `sizes` are n₀ … n_L, each at least 1, at least two of them.
  explicit Parameters(const std::vector<int> &sizes);

  int depth() const { return static_cast<int>(m_layers.size()); }

  /// Wˡ, n_l × n_{l−1}: weights(l)(i, j) runs from neuron j of layer l−1 to neuron i of layer l.
  Eigen::Map<WeightMatrix> weights(int l) {
    return {m_values.data() + layer(l).weights, layer(l).rows, layer(l).columns};
  }
  Eigen::Map<const WeightMatrix> weights(int l) const {
    return {m_values.data() + layer(l).weights, layer(l).rows, layer(l).columns};
  }

  /// bˡ, n_l × 1.
  Eigen::Map<Vector> biases(int l) { return {m_values.data() + layer(l).biases, layer(l).rows}; }
  Eigen::Map<const Vector> biases(int l) const {
    return {m_values.data() + layer(l).biases, layer(l).rows};
  }

  /// The whole block, in the order above.
  std::span<double> values() { return m_values; }
  std::span<const double> values() const { return m_values; }

  /// Exchanges the numbers with those of parameters of the same sizes, in constant time.
  void swapValues(Parameters &other) noexcept { m_values.swap(other.m_values); }

  bool operator==(const Parameters &other) const { return m_values == other.m_values; }

 private:
  struct Layer {
    std::size_t weights;  // where Wˡ begins in m_values
    std::size_t biases;   // where bˡ begins
    int rows;             // n_l
    int columns;          // n_{l−1}
  };

  const Layer &layer(int l) const { return m_layers[static_cast<std::size_t>(l - 1)]; }

  std::vector<Layer> m_layers;
  std::vector<double> m_values;
};

}  // namespace chainrule
