// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/network.h"

#include <string>

namespace chainrule {

/// "input 3" in layer 0, "output 1" in layer L, and between them "neuron 2 of layer 1", with the
/// layer only where there are several hidden ones or it is asked for.
std::string neuronName(const Network &network, int l, int i, bool alwaysWithLayer = false);

/// Words as they are at the start of a sentence.
std::string capitalised(std::string words);

}  // namespace chainrule
