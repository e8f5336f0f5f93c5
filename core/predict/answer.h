// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace chainrule {

/// How many significant digits of an answer are looked at.
constexpr int fewestAnswerDigits = 2;
constexpr int mostAnswerDigits = 6;
constexpr int usualAnswerDigits = 3;

/// As many as a double holds whatever it is; more are never asked for.
constexpr int allDigits = 15;

/// A number somebody typed, and how many significant digits of it.
struct Answer {
  double value = 0;
  int digits = 0;  ///< of a fraction allDigits
};

/// The number somebody typed: with a decimal point or comma, "-" or U+2212 for minus, a power of
/// ten as 1e-3, 1×10⁻³ or 10⁻³, or a fraction of two such numbers as 3/8. Empty where it is none,
/// or not finite.
std::optional<Answer> readAnswer(std::string_view text);

/// Whether the answer is the value as far as so many significant digits say: within half a unit of
/// the last of them. A value that is nothing beside `size`, the largest of what it is the sum of,
/// is 0 but for rounding, and so may the answer be.
bool isRight(double answer, double value, int digits, double size = 0);

/// Whether fewer digits were typed than are asked for, and those are the value's, rounded.
bool isTooShort(const Answer &answer, double value, int digits, double size = 0);

/// The number to so many significant digits, as it is printed.
double rounded(double value, int digits);

}  // namespace chainrule
