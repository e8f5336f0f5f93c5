// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"
#include "explain/numbertext.h"
#include "explain/printing.h"

#include <string>
#include <string_view>

namespace chainrule {

/// What stands between math delimiters, in ASCII; needs amsmath. A matrix of more than 12 rows or
/// columns is printed with dots in its middle. Parentheses around a fraction or a matrix grow;
/// others are plain characters, so that a line may be broken inside them.
///
/// With Ink::ByQuantity it needs xcolor and colours of the names that colourName() gives.
std::string latex(const Formula &formula, const NumberStyle &style = {}, Ink ink = Ink::Plain);

/// UTF-8 as text for a document in the encoding OT1: TeX's own characters escaped, accents built
/// by commands, Greek letters and signs from mathematics, everything else as its number, U+4E2D.
/// ASCII.
std::string latexText(std::string_view text);

}  // namespace chainrule
