// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/stage.h"
#include "network/network.h"

#include <optional>

namespace chainrule {

/// The entry of the stage's quantity that belongs to what the user points at: the neuron's or the
/// edge's own, the first of a neuron's row of ∂C/∂W, or the one in whose sum a pointed-at weight
/// stands, as δ¹₃ for W²₂₃. At the update, which has no quantity of one layer, the parameter that
/// moves: an edge's weight, a neuron's bias. Empty where there is none. The cost is always the
/// cost.
std::optional<Entry> explainedEntry(const Stage &stage, const Network &network,
                                    const std::optional<Entry> &pointedAt);

}  // namespace chainrule
