// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/randomgenerator.h"

#include "network/logarithm.h"

#include <cmath>

namespace chainrule {

std::uint64_t RandomGenerator::bits() {
  m_state += 0x9e3779b97f4a7c15U;
  std::uint64_t x = m_state;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
  return x ^ (x >> 31);
}

double RandomGenerator::uniform() {
  return static_cast<double>(bits() >> 11) * 0x1p-53;
}

double RandomGenerator::normal() {
  for (;;) {
    const double u = 2 * uniform() - 1;
    const double v = 2 * uniform() - 1;
    const double s = u * u + v * v;
    if (s > 0 && s < 1) {
      return u * std::sqrt(-2 * logarithm(s) / s);
    }
  }
}

std::uint64_t RandomGenerator::below(std::uint64_t bound) {
  const std::uint64_t biased = (0 - bound) % bound;  // 2⁶⁴ mod bound values at the bottom
  for (;;) {
    const std::uint64_t x = bits();
    if (x >= biased) {
      return x % bound;
    }
  }
}

}  // namespace chainrule
