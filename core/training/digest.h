// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <span>

namespace chainrule {

/// A number that is the same for the same numbers in the same order, to the last bit, and another,
/// but by a rare chance, for others: FNV-1a, a number at a time.
class Digest {
 public:
  void add(std::uint64_t number) {
    m_value = (m_value ^ number) * 0x100000001b3;
    m_value ^= m_value >> 32U;  // what differs in high bits reaches low ones
  }
  void add(std::int64_t number) { add(static_cast<std::uint64_t>(number)); }
  void add(int number) { add(std::int64_t{number}); }
  void add(double number) { add(std::bit_cast<std::uint64_t>(number)); }
  void add(std::span<const double> numbers) {
    for (const double number : numbers) {
      add(number);
    }
  }

  std::uint64_t value() const { return m_value; }

 private:
  std::uint64_t m_value = 0xcbf29ce484222325;
};

}  // namespace chainrule
