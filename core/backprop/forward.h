// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/pass.h"
#include "network/cost.h"

namespace chainrule {

/// The forward half of a step, for every sample of the pass: from its inputs a⁰ and targets t
///     zˡ = Wˡ aˡ⁻¹ + bˡ,   aˡ = σ(zˡ),   l = 1 … L
///     C  = the cost of a^L against t
/// writes every zˡ, aˡ and σ′(zˡ), each sample's cost, and their mean. The pass must have the
/// network's sizes. Allocates nothing. Source: the article, "forward propagation".
void forward(const Network &network, Cost cost, Pass &pass);

}  // namespace chainrule
