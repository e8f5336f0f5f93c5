// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace chainrule {

/// Two numbers that every 64-bit PC computes with at once.
using Pair [[gnu::vector_size(16)]] = double;

namespace detail {

/// The bits of 2^(i/128), i = 0 … 127, less i where bits % 128 has it once moved to the exponent.
inline constexpr auto powersOfTwo = [] {
  std::array<std::uint64_t, 128> powers{};
  for (std::uint64_t i = 0; i < powers.size(); ++i) {
    const long double x = static_cast<long double>(i) * 0x1.62e42fefa39ef3579p-8L;  // i ln 2 / 128
    long double term = 1;
    long double sum = 0;
    for (int n = 1; n < 30; ++n) {  // Σ xⁿ⁻¹ / (n − 1)!
      sum += term;
      term *= x / n;
    }
    powers[i] = std::bit_cast<std::uint64_t>(static_cast<double>(sum)) - (i << 45);
  }
  return powers;
}();

}  // namespace detail

/// e^x for x ≤ 700, within 1 unit of the last digit; 0 below −700, and NaN for NaN. Made of
/// exactly rounded operations alone, so that a step has the same digits on every machine: the
/// library's exp is a different one where multiply and add can be fused.
[[gnu::always_inline]] inline Pair exponential(Pair x) {
  using Bits [[gnu::vector_size(16)]] = std::uint64_t;
  // e^x = 2^(k/128) e^r with k = round(128 x / ln 2). Adding 1.5·2⁵² leaves k in the lowest bits.
  constexpr double shift = 0x1.8p52;
  const Pair shifted = x * 0x1.71547652b82fep7 + shift;
  const Pair k = shifted - shift;
  // r = x − k ln 2 / 128, in two parts, the first so short that its product with k is exact.
  const Pair r = (x - k * 0x1.62e42fef8p-8) - k * 0x1.1cf79abc9e3b4p-43;
  const auto bits = std::bit_cast<Bits>(shifted);
  const Bits table = {detail::powersOfTwo[bits[0] % 128], detail::powersOfTwo[bits[1] % 128]};
  const auto power = std::bit_cast<Pair>(table + (bits << 45));  // 2^(k/128)
  // e^r − 1 = r + r²/2! + … + r⁵/5!, |r| ≤ ln 2 / 256; the first term left out is below 2⁻⁶⁰.
  const Pair r2 = r * r;
  const Pair e = (r + r2 * (1. / 2 + r * (1. / 6))) + r2 * r2 * (1. / 24 + r * (1. / 120));
  return x < -700 ? Pair{} : power + power * e;
}

/// The same for one number.
inline double exponential(double x) {
  return exponential(Pair{x, x})[0];
}

}  // namespace chainrule
