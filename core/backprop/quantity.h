// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chainrule {

/// What a number in the program is. The step shows all of them (docs/mathematics.md).
enum class Quantity {
  Target,          ///< t
  Weight,          ///< Wˡ
  Bias,            ///< bˡ
  PreActivation,   ///< zˡ
  Activation,      ///< aˡ; a⁰ is the input
  Slope,           ///< σ′(zˡ)
  Delta,           ///< δˡ
  WeightGradient,  ///< ∂C/∂Wˡ
  BiasGradient,    ///< ∂C/∂bˡ
  Cost,            ///< C
  LearningRate     ///< α
};

/// One entry of one quantity: W²₂₃ is {Weight, 2, 1, 2}. Layers are counted as in the article,
/// rows and columns from 0. Where a quantity is a vector the column is 0; for t the layer is L;
/// for C and α layer, row and column are 0.
struct Entry {
  Quantity quantity = Quantity::Cost;
  int layer = 0;
  int row = 0;
  int column = 0;

  bool operator==(const Entry &) const = default;
};

/// Whether the quantity has an entry for each edge (W, ∂C/∂W), not for each neuron.
constexpr bool belongsToEdge(Quantity quantity) {
  return quantity == Quantity::Weight || quantity == Quantity::WeightGradient;
}

/// Whether it is the gradient of parameters: ∂C/∂W or ∂C/∂b.
constexpr bool isGradient(Quantity quantity) {
  return quantity == Quantity::WeightGradient || quantity == Quantity::BiasGradient;
}

}  // namespace chainrule
