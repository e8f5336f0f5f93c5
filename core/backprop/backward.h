// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/pass.h"
#include "network/cost.h"

namespace chainrule {

/// The backward half of a step, for every sample of a pass that forward() has filled:
///     δ^L = ∂C/∂a^L ∘ σ′(z^L)
///     ∂C/∂Wˡ = δˡ (aˡ⁻¹)ᵀ,   ∂C/∂bˡ = δˡ,   δˡ⁻¹ = (Wˡ)ᵀ δˡ ∘ σ′(zˡ⁻¹),   l = L … 1
/// writes every sample's δˡ and the mean gradient, all at the network's present parameters.
/// Allocates nothing. Source: the article, with the corrections of docs/mathematics.md.
void backward(const Network &network, Cost cost, Pass &pass);

}  // namespace chainrule
