// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/exponential.h"

namespace chainrule {

/// 1 / (1 + e^{−z}), without overflow for any z; NaN for NaN.
[[gnu::always_inline]] inline Pair sigmoid(Pair z) {
  using Bits [[gnu::vector_size(16)]] = std::uint64_t;
  const auto minusAbs = std::bit_cast<Pair>(std::bit_cast<Bits>(z) | std::uint64_t{1} << 63);
  const Pair e = exponential(minusAbs);  // in [0, 1], whatever the sign of z
  return (z < 0 ? e : 1.0) / (1.0 + e);
}

/// a_i = 1 / (1 + e^{−z_i}) for `count` numbers.
[[gnu::always_inline]] inline void sigmoid(const double *z, double *a, int count) {
  int i = 0;
  for (; i + 2 <= count; i += 2) {
    const Pair pair = sigmoid(Pair{z[i], z[i + 1]});
    a[i] = pair[0];
    a[i + 1] = pair[1];
  }
  if (i < count) {
    a[i] = sigmoid(Pair{z[i], z[i]})[0];
  }
}

}  // namespace chainrule
