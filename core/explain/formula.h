// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/blockvalues.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace chainrule {

/// The live numbers of a whole quantity, or of its transpose, as they stand in an equation: one
/// sample's, or several samples' side by side, a column for each (a row where transposed).
struct Block {
  Quantity quantity = Quantity::Weight;
  int layer = 0;
  bool transposed = false;
  BlockValues values;  ///< as written: already transposed where `transposed`

  /// Of several samples, the place of the one that is shown, or −1: only its numbers are entries.
  std::optional<int> shownSample{};

  /// What the number in row i and column j stands for; empty for another sample's.
  std::optional<Entry> entryAt(int i, int j) const {
    if (transposed) std::swap(i, j);
    if (!shownSample) return Entry{quantity, layer, i, j};
    return j == *shownSample ? std::optional(Entry{quantity, layer, i, 0}) : std::nullopt;
  }
};

/// A piece of mathematics as a tree, to be painted, printed, spoken, or worked out.
/// Text is UTF-8.
struct Formula {
  enum class Kind {
    Variable,    ///< `text` in italics: z, W, δ, α
    Upright,     ///< `text` upright: digits, T, σ′'s prime, operators' names, words
    Number,      ///< `text`, or `value` where that is empty, in tabular figures
    Operator,    ///< `text` with the space of a binary operator or relation around it: = + ∘ ←
    Row,         ///< children side by side
    Script,      ///< children: base, superscript, subscript (an empty Row where there is none)
    Fraction,    ///< children: numerator, denominator
    Matrix,      ///< `block`, or children row by row, `columns` of them a row; in square brackets
    Parentheses  ///< children side by side in round brackets as high as they are
  };

  Kind kind = Kind::Row;
  std::string text;
  std::vector<Formula> children;
  int columns = 1;  ///< of a Matrix

  /// Which quantity this belongs to, for its colour. What is inside and has none of its own
  /// belongs to it too; operators and the like between quantities belong to none.
  std::optional<Quantity> quantity;
  /// The layer, where this is the whole symbol of a quantity of one layer: 2 for W².
  std::optional<int> layer;
  static constexpr int everyLayer = -1;  ///< as `layer`: the l of Wˡ, which is 1 … L
  /// The one entry this stands for, where it stands for one.
  std::optional<Entry> entry;

  /// The number this stands for, as a symbol or in digits.
  std::optional<double> value;
  /// Printed without its sign, which stands before it as an operator: the 0.1 of "… − 0.1 · 0.5".
  bool withoutSign = false;
  /// Printed as an input is, though no entry says that it is one: an input of another sample.
  bool typed = false;
  /// Set apart, as the result of an equation or the digits in which two numbers differ.
  bool strong = false;
  std::shared_ptr<const Block> block;  ///< of a Matrix of live numbers

  bool operator==(const Formula &) const = default;
};

/// Whether this is one number in several pieces, some of them strong: a Row of Number leaves that
/// has a value.
bool isNumberInPieces(const Formula &formula);

/// Whether this is an operator = ← ≈ or ≠.
bool isRelation(const Formula &formula);

// Symbols. t, C and α have no layer; σ′ is written σ′(zˡ).

/// The symbol of a quantity with its layer as superscript: z², the fraction ∂C/∂W², and Wˡ for
/// every layer.
Formula symbol(Quantity quantity, int layer);

/// The symbol of one entry, subscripts counted from 1: a³₂, W²₂₃ (with a comma from two digits
/// on), t₁, C.
Formula symbol(const Entry &entry);

/// The same quantity of sample k, one of several: δ¹⁽ᵏ⁾.
Formula sampleSymbol(Quantity quantity, int layer);

/// In one line, for heads and labels: gradients are written ∂C/∂W¹. Without a layer: ∂C/∂b.
Formula inlineSymbol(Quantity quantity, std::optional<int> layer = std::nullopt);
Formula inlineSymbol(const Entry &entry);

/// The shortest that is still plain, for buttons: gradients are written ∂W¹.
Formula shortSymbol(Quantity quantity, int layer);

// Building blocks.
Formula variable(std::string text, std::optional<Quantity> quantity = std::nullopt);
Formula upright(std::string text, std::optional<Quantity> quantity = std::nullopt);
Formula number(std::string text, std::optional<Entry> entry = std::nullopt);
Formula number(double value, std::optional<Entry> entry = std::nullopt);
Formula op(std::string text);
Formula row(std::vector<Formula> children);
Formula script(Formula base, Formula superscript, Formula subscript = {});
Formula fraction(Formula numerator, Formula denominator);
Formula matrix(int columns, std::vector<Formula> children);
Formula matrix(Block block);
Formula parentheses(std::vector<Formula> children);

}  // namespace chainrule
