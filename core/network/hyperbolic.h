// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/exponential.h"

namespace chainrule {

/// tanh z within 2 units of the last digit, for every z; NaN for NaN. Made of exactly rounded
/// operations alone, as exponential().
[[gnu::always_inline]] inline Pair hyperbolicTangent(Pair z) {
  using Bits [[gnu::vector_size(16)]] = std::uint64_t;
  constexpr std::uint64_t signBit = std::uint64_t{1} << 63;
  const Bits sign = std::bit_cast<Bits>(z) & signBit;
  const auto size = std::bit_cast<Pair>(std::bit_cast<Bits>(z) ^ sign);
  // From 0.65 on: 1 − 2e/(1 + e) with e = e^{−2|z|}, which takes less than half away.
  const Pair e = exponential(-2 * size);
  const Pair far = 1 - 2 * e / (1 + e);
  // Below: the continued fraction z/(1 + y/(3 + y/(5 + … + y/17))), y = z², as z − z y N(y)/D(y);
  // what it leaves out is below 2⁻⁶⁴ of it.
  const Pair y = size * size;
  const Pair numerator = 11486475 + y * (810810 + y * (12870 + y * 44));
  const Pair denominator = 34459425 + y * (16216200 + y * (945945 + y * (13860 + y * 45)));
  const Pair near = size - size * (y * numerator / denominator);
  return std::bit_cast<Pair>(std::bit_cast<Bits>(size < 0.65 ? near : far) | sign);
}

/// a_i = tanh z_i for `count` numbers.
[[gnu::always_inline]] inline void hyperbolicTangent(const double *z, double *a, int count) {
  int i = 0;
  for (; i + 2 <= count; i += 2) {
    const Pair pair = hyperbolicTangent(Pair{z[i], z[i + 1]});
    a[i] = pair[0];
    a[i + 1] = pair[1];
  }
  if (i < count) {
    a[i] = hyperbolicTangent(Pair{z[i], z[i]})[0];
  }
}

}  // namespace chainrule
