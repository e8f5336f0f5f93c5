// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/stage.h"
#include "explain/formula.h"
#include "network/cost.h"
#include "network/network.h"

#include <string>

namespace chainrule {

/// What a stage does, in symbols: zˡ = Wˡ aˡ⁻¹ + bˡ; aˡ = σ(zˡ) with tanh, relu, softmax named;
/// C = ½‖a^L − t‖² or the cross-entropy; δ^L and δˡ; the gradients; the update. Right for every
/// activation and cost: softmax and cross-entropy give δ^L = a^L − t.
Formula equation(const Stage &stage, const Network &network, Cost cost);

/// The shapes under it: "4×1 = (4×2)(2×1) ∘ 4×1"; empty for the cost.
std::string shapes(const Stage &stage, const Network &network);

/// The heading: "Weighted sum of layer 1", "Activation of layer 1", "Cost", "Error of the
/// output", "Error of layer 1", "Weight gradient of layer 1", "Update".
std::string title(const Stage &stage, int depth);

}  // namespace chainrule
