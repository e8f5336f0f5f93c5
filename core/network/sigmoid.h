// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/exponential.h"

#include <cmath>

namespace chainrule {

/// 1 / (1 + e^{−z}), without overflow for any z; NaN for NaN. Without a branch, like exponential().
[[gnu::always_inline]] inline double sigmoid(double z) {
  const double e = exponential(-std::abs(z));  // in [0, 1], whatever the sign of z
  return (z < 0 ? e : 1.0) / (1.0 + e);
}

}  // namespace chainrule
