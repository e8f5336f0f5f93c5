// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkstate.h"

#include <QString>

namespace chainrule {

/// An entry with its value as a screen reader says it: "a 1 3 = 0.5744", "weight from neuron 2 of
/// layer 1 to neuron 1 of layer 2 = 0.1", "δ 1 3 not computed".
QString spoken(const NetworkState &state, const Entry &entry);

/// What a tooltip says of a thing: every number it has that is known, all 17 digits of it, one a
/// line: a neuron's a, z, σ′, δ and b, an edge's W, ∂C/∂W and the blame it carries.
QString tooltip(const NetworkState &state, const Entry &entry);

}  // namespace chainrule
