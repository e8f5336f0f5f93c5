// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/formulalines.h"

#include <algorithm>

namespace chainrule {

namespace {

using Kind = Formula::Kind;
using Pieces = std::vector<std::vector<Formula>>;

bool opensParentheses(const Formula &formula) {
  return formula.kind == Kind::Upright && formula.text == "(";
}

// What stands in parentheses side by side with the rest, so that a line can end among it.
Formula withOpenParentheses(const Formula &formula) {
  if (formula.kind != Kind::Row) return formula;
  Formula flat = row({});
  for (const Formula &child : formula.children) {
    if (child.kind != Kind::Parentheses) {
      flat.children.push_back(child);
      continue;
    }
    flat.children.push_back(upright("("));
    flat.children.insert(flat.children.end(), child.children.begin(), child.children.end());
    flat.children.push_back(upright(")"));
  }
  return flat;
}

// A symbol and the relation after it stay together, and what opens a parenthesis and its first
// term.
bool beginsPiece(const std::vector<Formula> &children, std::size_t k) {
  if (k == 0) return true;
  if (k == 1 && children[1].kind == Kind::Operator) return children[0].kind == Kind::Matrix;
  if (opensParentheses(children[k - 1])) return false;
  if (children[k].kind == Kind::Operator) return children[k - 1].kind != Kind::Operator;
  const bool statement = children[k].kind == Kind::Row && !children[k].quantity;
  return statement && children[k - 1].kind == Kind::Upright;
}

Pieces piecesOf(const Formula &formula) {
  if (formula.kind != Kind::Row) return {{formula}};
  Pieces pieces;
  for (std::size_t k = 0; k < formula.children.size(); ++k) {
    if (beginsPiece(formula.children, k)) pieces.emplace_back();
    pieces.back().push_back(formula.children[k]);
  }
  return pieces;
}

std::vector<FormulaBox> broken(const Pieces &pieces, const Theme &theme, double size, double width,
                               std::optional<QColor> colour) {
  std::vector<FormulaBox> lines;
  std::vector<Formula> line;
  for (const std::vector<Formula> &piece : pieces) {
    std::vector<Formula> longer = line;
    longer.insert(longer.end(), piece.begin(), piece.end());
    if (!line.empty() && FormulaBox(row(longer), theme, size, colour).width() > width) {
      lines.emplace_back(row(line), theme, size, colour);
      longer = piece;
      // Nothing before it would make the operator a sign.
      if (piece.front().kind == Kind::Operator) longer.insert(longer.begin(), row({}));
    }
    line = std::move(longer);
  }
  lines.emplace_back(row(line), theme, size, colour);
  return lines;
}

}  // namespace

std::vector<FormulaBox> formulaLines(const Formula &formula, const Theme &theme, double size,
                                     double width, std::optional<QColor> colour) {
  const bool fits = FormulaBox(formula, theme, size).width() <= width;
  const Pieces pieces = piecesOf(fits ? formula : withOpenParentheses(formula));
  std::vector<FormulaBox> lines = broken(pieces, theme, size, width, colour);
  double widest = 0;
  for (const FormulaBox &line : lines) widest = std::max(widest, line.width());
  if (widest <= width) return lines;
  return broken(pieces, theme, size * std::clamp(width / widest, 0.5, 1.0), width, colour);
}

}  // namespace chainrule
