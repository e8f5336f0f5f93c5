// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"

#include <string>

namespace chainrule {

/// How the numbers of an equation are written.
struct NumberStyle {
  int digits = 4;                  ///< significant ones, 1 … 17
  std::string decimalPoint = ".";  ///< the locale's on screen, a point in files
  /// Inputs and targets with all their digits, as somebody typed them; otherwise those that have
  /// more than `digits` and 6 are rounded to as many.
  bool typedInFull = true;
  bool asGiven = false;  ///< matrices of parameters too, as what somebody reckons from
};

/// −0.004446, with U+2212; "0" for an exact zero, ×10ⁿ below 10⁻⁴ and from 10⁵ on, as 2.392×10⁻⁵;
/// "NaN", "∞" and "−∞" in words.
std::string numberText(double value, const NumberStyle &style = {});

/// As short as it reads back: 0.5, −1. For inputs and targets, which somebody typed.
std::string typedText(double value, const NumberStyle &style = {});

/// What a Number leaf prints: its text, or its value; as typed for inputs and targets; without
/// its sign where that stands before it.
std::string numberText(const Formula &leaf, const NumberStyle &style = {});

/// The power of ten that a block takes as a common factor before it, so that its widest number fits
/// 9 characters at 4 digits; 0 where none is needed, and where its numbers differ by more than 10³,
/// so that the least would begin with more noughts than fit.
int commonExponent(const Block &block, const NumberStyle &style = {});

/// What the number in row i and column j of the block prints, less that factor; with as many
/// significant digits as everywhere.
std::string numberText(const Block &block, int i, int j, int exponent,
                       const NumberStyle &style = {});

/// "⁻⁴".
std::string superscriptText(int number);

}  // namespace chainrule
