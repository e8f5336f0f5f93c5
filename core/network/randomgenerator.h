// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace chainrule {

/// Random numbers that are the same on every machine: integer arithmetic and exactly rounded
/// additions, products and quotients only, none of the standard library's distributions or
/// logarithms, whose last digits differ between libraries.
/// Source: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
class RandomGenerator {
 public:
  explicit RandomGenerator(std::uint64_t seed) : m_state(seed) {}

  /// The next 64 bits, uniform.
  std::uint64_t bits();

  /// Uniform in [0, 1), a multiple of 2⁻⁵³.
  double uniform();

  /// Normal, mean 0 and variance 1 (Marsaglia's polar method).
  double normal();

  /// Uniform in 0 … bound − 1, without bias; bound at least 1.
  std::uint64_t below(std::uint64_t bound);

 private:
  std::uint64_t m_state;
};

}  // namespace chainrule
