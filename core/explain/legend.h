// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/stage.h"
#include "explain/formula.h"
#include "network/network.h"

#include <string>
#include <vector>

namespace chainrule {

/// A symbol, and what it means in a few words.
struct Meaning {
  Formula symbol;
  std::string words;
};

/// What every symbol of an equation of this network means, each once and in the order of its first
/// appearance; then the signs a newcomer may not know: ∘, ᵀ, ‖·‖, ∑ and the transfer function.
/// Where a step uses several samples, C is one sample's, and in the gradients their mean.
std::vector<Meaning> legend(const Formula &equation, const Network &network, int samples = 1);

}  // namespace chainrule
