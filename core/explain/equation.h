// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/stage.h"
#include "explain/formula.h"
#include "network/cost.h"
#include "network/network.h"

#include <string>
#include <vector>

namespace chainrule {

/// What a stage does, in symbols: zˡ = Wˡ aˡ⁻¹ + bˡ; aˡ = σ(zˡ) with tanh, relu, softmax named;
/// C = ½‖a^L − t‖² or the cross-entropy; δ^L and δˡ; the gradients; the update. Right for every
/// activation and cost: cross-entropy gives δ^L = a^L − t. The update is a row of two rules, or
/// of one where biases are not trained. The gradients of a step that uses several samples are
/// means: ∂C/∂bˡ = 1/8 ∑ₖ δˡ⁽ᵏ⁾; everything before them is one sample's own, C too.
Formula equation(const Stage &stage, const Network &network, Cost cost, bool trainBiases = true,
                 int samples = 1);

/// The rules of the update: Wˡ ← Wˡ − α ∂C/∂Wˡ and, where biases are trained, bˡ ← ….
std::vector<Formula> updateRules(bool trainBiases);

/// The shapes under it: "4×1 = (4×2)(2×1) ∘ 4×1"; empty for the cost and the update.
std::string shapes(const Stage &stage, const Network &network, Cost cost);

/// The heading: "Weighted sum of layer 1", "Activation of layer 1", "Cost", "Error of the
/// output", "Error of layer 1", "Weight gradient of layer 1", "Update".
std::string title(const Stage &stage, int depth);

/// A few words for a small button, in two lengths: "weighted sum" or "sum", "δ² × a¹" both times.
/// Where a step uses several samples, gradients are a "mean δ² × a¹" or "mean δ²a¹".
std::string caption(const Stage &stage, const Network &network, bool brief = false,
                    int samples = 1);

/// σ as it is written for this activation: "σ", "tanh", "relu", "softmax"; empty for identity.
std::string functionName(Activation activation);

}  // namespace chainrule
