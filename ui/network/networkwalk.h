// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networklayout.h"

#include <Qt>

#include <optional>
#include <vector>

namespace chainrule {

/// Everything of a network that the keyboard can stand on and a screen reader can name, in reading
/// order: column by column the neurons shown, each layer's after the edges into it, then the
/// targets and the cost. Neurons are their Activation, edges their Weight.
std::vector<Entry> walkStops(const NetworkLayout &layout);

/// Where the keyboard goes from `at` (from nothing: to the first neuron). Up and Down: the
/// neighbour in the column; among the edges, the next into the same neuron. Right: out of a neuron
/// along its edge to the nearest neuron; along an edge to where it leads. Left: the same way back.
/// Tab and Backtab: the next and the previous neuron, target or the cost, passing over edges, or
/// the next edge into the same neuron; empty past the ends. Other keys: empty.
std::optional<Entry> walk(const NetworkLayout &layout, const std::optional<Entry> &at, Qt::Key key);

}  // namespace chainrule
