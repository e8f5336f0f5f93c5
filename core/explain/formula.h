// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/quantity.h"

#include <optional>
#include <string>
#include <vector>

namespace chainrule {

/// A piece of mathematics as a tree, to be painted, printed or spoken. Text is UTF-8.
struct Formula {
  enum class Kind {
    Variable,    ///< `text` in italics: z, W, δ, α
    Upright,     ///< `text` upright: digits, T, σ′'s prime, operators' names, words
    Number,      ///< `text` in tabular figures of the interface's font
    Operator,    ///< `text` with the space of a binary operator or relation around it: = + ∘ ←
    Row,         ///< children side by side
    Script,      ///< children: base, superscript, subscript (an empty Row where there is none)
    Fraction,    ///< children: numerator, denominator
    Matrix,      ///< children row by row, `columns` of them a row, in square brackets
    Parentheses  ///< children side by side in round brackets as high as they are
  };

  Kind kind = Kind::Row;
  std::string text;
  std::vector<Formula> children;
  int columns = 1;  ///< of a Matrix

  /// Which quantity a leaf belongs to, for its colour; empty for operators and the like.
  std::optional<Quantity> quantity;
  /// The one entry a leaf stands for, where it stands for one.
  std::optional<Entry> entry;
};

/// The symbol of a quantity with its layer as superscript: zˡ, σ′(zˡ), and the fraction ∂C/∂Wˡ.
/// t, C and α have no layer.
Formula symbol(Quantity quantity, int layer);

/// The symbol of one entry, subscripts counted from 1: a³₂, W²₂₃ (with a comma from two digits
/// on), C.
Formula symbol(const Entry &entry);

/// Building blocks.
Formula variable(std::string text, std::optional<Quantity> quantity = std::nullopt);
Formula upright(std::string text, std::optional<Quantity> quantity = std::nullopt);
Formula number(std::string text, std::optional<Entry> entry = std::nullopt);
Formula op(std::string text);
Formula row(std::vector<Formula> children);
Formula script(Formula base, Formula superscript, Formula subscript = {});
Formula fraction(Formula numerator, Formula denominator);
Formula matrix(int columns, std::vector<Formula> children);
Formula parentheses(std::vector<Formula> children);

}  // namespace chainrule
