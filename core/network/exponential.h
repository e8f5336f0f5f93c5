// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace chainrule {

/// e^x for x ≤ 700, within 1½ units of the last digit; 0 below −700, and NaN for NaN. Made of
/// exactly rounded operations alone, so that a step has the same digits on every machine (the
/// library's exp is a different one where multiply and add can be fused), and without a branch, so
/// that a loop over it is done several numbers at a time.
[[gnu::always_inline]] inline double exponential(double x) {
  // e^x = 2^k e^r with k = round(x / ln 2). Adding 1.5·2⁵² leaves k in the lowest bits.
  constexpr double shift = 0x1.8p52;
  const double shifted = x * 0x1.71547652b82fep0 + shift;
  const double k = shifted - shift;
  // r = x − k ln 2, ln 2 in two parts, the first so short that its product with k is exact.
  const double r = (x - k * 0x1.62e42feep-1) - k * 0x1.a39ef35793c76p-33;
  const auto exponent = (std::bit_cast<std::uint64_t>(shifted) + 1023) << 52;
  const double p = std::bit_cast<double>(exponent);  // 2^k; products with it are exact
  // e^r = 1 + r + r²/2! + … + r¹³/13!, |r| ≤ ½ ln 2; the first term left out is below 2⁻⁵⁷.
  // Grouped so that as much as possible can be computed side by side.
  const double r2 = r * r;
  const double r4 = r2 * r2;
  const double low = (1. / 2 + r * (1. / 6)) + r2 * (1. / 24 + r * (1. / 120));
  const double middle = (1. / 720 + r * (1. / 5040)) + r2 * (1. / 40320 + r * (1. / 362880));
  const double high =
      (1. / 3628800 + r * (1. / 39916800)) + r2 * (1. / 479001600 + r * (1. / 6227020800));
  const double value = p + (p * (r + r2 * low) + p * (r2 * r4) * (middle + r4 * high));
  return x < -700 ? 0.0 : value;
}

}  // namespace chainrule
