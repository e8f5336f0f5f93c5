// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/layerkernels.h"
#include "network/network.h"

#include <Eigen/Core>

#include <vector>

namespace chainrule {

/// Everything one training step computes, kept: the inputs a⁰ and targets t of its samples, every
/// zˡ, aˡ, σ′(zˡ) and δˡ of each sample, the mean gradient, and the costs. Buffers are allocated
/// once for a network's shape and a number of samples; forward() and backward() allocate nothing.
///
/// Each matrix has a column for each sample. A pass holds 1 … capacity() samples.
class Pass {
 public:
  using Samples = Eigen::Map<Eigen::MatrixXd>;
  using ConstSamples = Eigen::Map<const Eigen::MatrixXd>;

  Pass() = default;
  /// `capacity` is at least 1; all numbers are 0. Throws std::bad_alloc for more than 2³⁰ of them.
  Pass(const std::vector<int> &sizes, int capacity);

  /// One without a gradient, as large as the parameters, for forward() alone. Not for backward().
  static Pass withoutGradient(const std::vector<int> &sizes, int capacity);

  int depth() const { return static_cast<int>(m_sizes.size()) - 1; }  ///< L
  int capacity() const { return m_capacity; }
  int samples() const { return m_samples; }
  /// 1 … capacity(). What the pass held is then meaningless until computed again.
  void setSamples(int samples) { m_samples = samples; }

  Samples targets() { return block(m_targets, depth()); }  ///< t, n_L × samples
  ConstSamples targets() const { return block(m_targets, depth()); }
  Samples preActivations(int l) { return block(at(l).z, l); }  ///< zˡ, l = 1 … L
  ConstSamples preActivations(int l) const { return block(at(l).z, l); }
  Samples activations(int l) { return block(at(l).a, l); }  ///< aˡ, l = 0 … L
  ConstSamples activations(int l) const { return block(at(l).a, l); }
  Samples slopes(int l) { return block(at(l).slope, l); }  ///< σ′(zˡ), l = 1 … L
  ConstSamples slopes(int l) const { return block(at(l).slope, l); }
  Samples deltas(int l) { return block(at(l).delta, l); }  ///< δˡ, l = 1 … L
  ConstSamples deltas(int l) const { return block(at(l).delta, l); }

  /// The products of layer l = 1 … L.
  const LayerKernels &kernels(int l) const { return at(l).kernels; }

  /// C of sample k.
  double &sampleCost(int k) { return m_values[m_costs + static_cast<std::size_t>(k)]; }
  double sampleCost(int k) const { return m_values[m_costs + static_cast<std::size_t>(k)]; }

  /// C of each sample, 1 × samples.
  ConstSamples sampleCosts() const { return {m_values.data() + m_costs, 1, m_samples}; }

  /// The mean cost of the samples.
  double cost() const { return m_cost; }
  void setCost(double cost) { m_cost = cost; }

  /// ∂C/∂Wˡ and ∂C/∂bˡ of the mean cost.
  Parameters &gradient() { return m_gradient; }
  const Parameters &gradient() const { return m_gradient; }

 private:
  Pass(const std::vector<int> &sizes, int capacity, Parameters gradient);

  struct Layer {
    std::size_t z = 0, a = 0, slope = 0, delta = 0;  // where each begins in m_values
    LayerKernels kernels;
  };

  const Layer &at(int l) const { return m_layers[static_cast<std::size_t>(l)]; }
  Samples block(std::size_t offset, int l) {
    return {m_values.data() + offset, m_sizes[static_cast<std::size_t>(l)], m_samples};
  }
  ConstSamples block(std::size_t offset, int l) const {
    return {m_values.data() + offset, m_sizes[static_cast<std::size_t>(l)], m_samples};
  }

  std::vector<int> m_sizes;
  std::vector<Layer> m_layers;
  std::size_t m_targets = 0;
  std::size_t m_costs = 0;
  int m_capacity = 0;
  int m_samples = 0;
  double m_cost = 0;
  std::vector<double> m_values;
  Parameters m_gradient;
};

}  // namespace chainrule
