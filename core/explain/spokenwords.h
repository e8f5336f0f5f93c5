// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace chainrule {

/// A count or an index in words up to twenty, in digits beyond: "three", "21".
std::string spokenCount(int number);

/// A sign or the name of a function in words, "entry by entry times" for ∘; what has none as it is.
std::string spokenSign(std::string_view text);

/// What numberText() printed, as it is said: "minus 2.392 times ten to the minus five".
std::string spokenNumber(std::string_view digits);

/// "ten to the minus five".
std::string spokenPowerOfTen(int exponent);

}  // namespace chainrule
