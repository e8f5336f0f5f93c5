// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/activation.h"

namespace chainrule {

/// The two halves of a step for one layer of n neurons fed by m, for all samples at once. The
/// numbers of a layer lie sample after sample, those of a matrix row by row; nothing overlaps.
///
/// Layers of up to 8 neurons fed by up to 8 have kernels compiled for their very size; larger ones
/// are done in tiles. Either way each entry is one sum, added in the order of its formula: a
/// sample's numbers do not depend on the samples beside it, and are the same on every machine.
/// Nothing is allocated.
class LayerKernels {
 public:
  /// What a layer's forward half reads and writes.
  struct Forward {
    const double *W;      ///< n × m
    const double *b;      ///< n
    const double *input;  ///< a of the layer below, m for each sample
    double *z;            ///< n for each sample
    double *a;            ///< n for each sample
    double *slope;        ///< σ′(z), n for each sample
  };

  /// What a layer's backward half reads and writes.
  struct Backward {
    const double *W;           ///< n × m
    const double *delta;       ///< δ, n for each sample
    const double *input;       ///< a of the layer below, m for each sample
    double *weightGradient;    ///< n × m
    double *biasGradient;      ///< n
    const double *slopeBelow;  ///< σ′(z) of the layer below, or null
    double *deltaBelow;        ///< δ of the layer below, m for each sample, or null: not wanted
  };

  LayerKernels() = default;
  /// m and n are at least 1.
  LayerKernels(int m, int n);

  /// z = W a⁻ + b, a = σ(z), slope = σ′(z), where a⁻ is the input.
  void forward(Activation activation, const Forward &layer, int samples) const {
    m_forward(*this, activation, layer, samples);
  }

  /// ∂C/∂W = δ (a⁻)ᵀ and ∂C/∂b = δ, each the mean of the samples, and δ⁻ = Wᵀ δ ∘ σ′(z⁻).
  void backward(const Backward &layer, int samples) const { m_backward(*this, layer, samples); }

  int inputs() const { return m_inputs; }    ///< m
  int neurons() const { return m_neurons; }  ///< n

 private:
  int m_inputs = 0;
  int m_neurons = 0;
  void (*m_forward)(const LayerKernels &, Activation, const Forward &, int) = nullptr;
  void (*m_backward)(const LayerKernels &, const Backward &, int) = nullptr;
};

}  // namespace chainrule
