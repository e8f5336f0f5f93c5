// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/names.h"

namespace chainrule {

std::string neuronName(const Network &network, int l, int i, bool alwaysWithLayer) {
  const std::string number = std::to_string(i + 1);
  if (l == 0) return "input " + number;
  if (l == network.depth()) return "output " + number;
  const bool withLayer = alwaysWithLayer || network.depth() > 2;
  return "neuron " + number + (withLayer ? " of layer " + std::to_string(l) : "");
}

std::string capitalised(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') {
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  }
  return words;
}

}  // namespace chainrule
