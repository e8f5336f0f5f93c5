// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"

#include <optional>

namespace chainrule {

/// ∂C/∂Wˡ_ij or ∂C/∂bˡ_i of a hidden layer as a sum over the paths from neuron i to the outputs,
/// each a product aˡ⁻¹_j σ′(zˡ_i) Wˡ⁺¹_ki σ′(zˡ⁺¹_k) … δ^L, the 8 largest of them written out. It
/// ends in δ^L, which is right for every cost, softmax too. Where the gradient is a mean over
/// samples, paths belong to each alone: the section then is about the shown one's own part of it,
/// δˡ_i aˡ⁻¹_j, and says so. Empty where the numbers are not finite.
std::optional<Section> pathSection(const Snapshot &snapshot, const Entry &gradient);

}  // namespace chainrule
