// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/quantity.h"
#include "explain/formula.h"

#include <string_view>
#include <vector>

namespace chainrule {

// What the printers of formulas have in common.

/// Whether a printer gives each quantity its colour, or writes everything in the text's own.
enum class Ink { Plain, ByQuantity };

/// The text in pieces: runs of ASCII letters, runs of ASCII digits, and each other character of
/// UTF-8 alone.
std::vector<std::string_view> tokens(std::string_view text);

/// Whether the text is one of words with spaces between them: "[12 smaller terms]".
bool isPhrase(std::string_view text);

/// The digit or minus that a superscript character stands for, '2' for ²; 0 for other characters.
char superscriptMeaning(std::string_view character);

/// The name of a quantity's colour in documents: "weight", "bias", "sum", "activation", "error"
/// (of gradients too), "cost", "rate"; empty for t and σ′, which are written in ink.
std::string_view colourName(Quantity quantity);

/// Which of so many rows or columns of a matrix are printed: all up to 12, else the first five,
/// `gap` for those left out, and the last five.
std::vector<int> printedPlaces(int count);
constexpr int gap = -1;

/// How many characters of a number stand behind its decimal point, and before any ×10ⁿ.
int decimals(std::string_view number, std::string_view decimalPoint);

/// Whether a fraction or a matrix is in it, so that brackets around it grow.
bool isTall(const Formula &formula);

/// Whether an operator at this place stands before one operand only, as the minus of −0.5.
bool isPrefix(const std::vector<Formula> &row, std::size_t place);

}  // namespace chainrule
