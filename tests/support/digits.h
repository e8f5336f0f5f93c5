// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdlib>
#include <string_view>

namespace chainrule {

/// Whether `value` rounds to the printed number: it lies within half a unit of the last digit
/// given. `printed` is a plain decimal with an optional sign and exponent, "-.0606184853".
inline bool agreesToEveryDigit(double value, std::string_view printed) {
  const std::size_t exponentAt = printed.find('e');
  const std::string_view digits = printed.substr(0, exponentAt);
  const std::size_t point = digits.find('.');
  int lastPlace = point == digits.npos ? 0 : -static_cast<int>(digits.size() - point - 1);
  if (exponentAt != printed.npos) {
    lastPlace += std::atoi(printed.data() + exponentAt + 1);
  }
  // The factor forgives the rounding of the printed number itself to a double.
  return std::abs(value - std::strtod(printed.data(), nullptr)) <=
         0.5 * std::pow(10.0, lastPlace) * (1 + 1e-6);
}

}  // namespace chainrule
