// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/quantity.h"

namespace chainrule {

class NetworkView;

/// Makes every neuron, edge, target and the cost of a network view known to screen readers, each
/// named with its value. Once for the program; further calls do nothing.
void installNetworkAccessibility();

/// Tells screen readers that the keyboard has come to this thing of the view.
void announceCursor(NetworkView *view, const Entry &entry);

}  // namespace chainrule
