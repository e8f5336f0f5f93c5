// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/names.h"

#include "text/say.h"

namespace chainrule {

std::string neuronName(const Network &network, int l, int i, bool alwaysWithLayer) {
  const int number = i + 1;
  if (l == 0) return say("input %1", number);
  if (l == network.depth()) return say("output %1", number);
  const bool withLayer = alwaysWithLayer || network.depth() > 2;
  return withLayer ? say("neuron %1 of layer %2", number, l) : say("neuron %1", number);
}

std::string capitalised(std::string words) {
  if (words.empty()) return words;
  char &first = words[0];
  if (first >= 'a' && first <= 'z') first = static_cast<char>(first - 'a' + 'A');
  // à to þ in UTF-8: 0xc3 and 0xa0 to 0xbe, where À to Þ have 0x80 to 0x9e
  if (words.size() > 1 && first == '\xc3') {
    const auto second = static_cast<unsigned char>(words[1]);
    const bool isLetter = second >= 0xa0 && second <= 0xbe && second != 0xb7;
    if (isLetter) words[1] = static_cast<char>(second - 0x20);
  }
  return words;
}

}  // namespace chainrule
