// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/formulalines.h"

#include <algorithm>
#include <utility>

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

// A product of several factors, which may stand for an entry.
bool isProduct(const Formula &formula) {
  return formula.kind == Kind::Row && !formula.quantity && !formula.value &&
         formula.children.size() > 1;
}

// A piece for each factor, after the operator before it. Each stands for what the product does.
Pieces factorsOf(const std::vector<Formula> &piece) {
  Pieces factors(1);
  const auto add = [&factors](const Formula &part, const std::optional<Entry> &entry) {
    const bool hasFactor = !factors.back().empty() &&
                           factors.back().back().kind != Kind::Operator &&
                           !opensParentheses(factors.back().back());
    const bool closes = part.kind == Kind::Upright && part.text == ")";
    if (hasFactor && !closes) factors.emplace_back();
    if (!entry || part.kind == Kind::Operator) return factors.back().push_back(part);
    factors.back().push_back(row({part}));
    factors.back().back().entry = entry;
  };
  for (const Formula &part : piece) {
    if (!isProduct(part)) {
      add(part, std::nullopt);
      continue;
    }
    for (const Formula &factor : part.children) add(factor, part.entry);
  }
  return factors;
}

class Lines {
 public:
  Lines(const Theme &theme, double width, std::optional<QColor> colour)
      : m_theme(theme), m_width(width), m_colour(colour) {}

  std::vector<FormulaBox> of(const Formula &formula, double size) const {
    const bool fits = FormulaBox(formula, m_theme, size).width() <= m_width;
    const Pieces pieces = piecesOf(fits ? formula : withOpenParentheses(formula));
    std::vector<Formula> lines = broken(pieces, size, false);
    if (const double wide = widest(lines, size); wide > m_width) {
      const double smaller =
          size * std::clamp(m_width / wide, std::min(leastFormulaSize / size, 1.0), 1.0);
      lines = broken(pieces, smaller, false);
      if (widest(lines, smaller) <= m_width) {
        size = smaller;
      } else {
        lines = brokenInFactors(pieces, size);
      }
    }
    std::vector<FormulaBox> boxes;
    for (const Formula &line : lines) boxes.push_back(set(line, size));
    return boxes;
  }

 private:
  FormulaBox box(const Formula &line, double size) const { return {line, m_theme, size, m_colour}; }

  // Nothing before an operator that begins a line would make it a sign.
  static Formula lineOf(std::vector<Formula> parts, bool continues) {
    if (continues && parts.front().kind == Kind::Operator) parts.insert(parts.begin(), row({}));
    return row(std::move(parts));
  }

  std::vector<Formula> broken(const Pieces &pieces, double size, bool continues) const {
    std::vector<Formula> lines;
    std::vector<Formula> line;
    for (const std::vector<Formula> &piece : pieces) {
      std::vector<Formula> longer = line;
      longer.insert(longer.end(), piece.begin(), piece.end());
      if (!line.empty() && box(lineOf(longer, continues), size).width() > m_width) {
        lines.push_back(lineOf(std::move(line), continues));
        continues = true;
        longer = piece;
      }
      line = std::move(longer);
    }
    if (!line.empty()) lines.push_back(lineOf(std::move(line), continues));
    return lines;
  }

  // A piece that is too wide has lines of its own.
  std::vector<Formula> brokenInFactors(const Pieces &pieces, double size) const {
    std::vector<Formula> lines;
    const auto add = [&](const Pieces &some) {
      std::vector<Formula> more = broken(some, size, !lines.empty());
      lines.insert(lines.end(), more.begin(), more.end());
    };
    Pieces narrow;
    for (const std::vector<Formula> &piece : pieces) {
      if (box(lineOf(piece, true), size).width() <= m_width) {
        narrow.push_back(piece);
        continue;
      }
      add(std::exchange(narrow, {}));
      add(factorsOf(piece));
    }
    add(narrow);
    return lines;
  }

  double widest(const std::vector<Formula> &lines, double size) const {
    double widest = 0;
    for (const Formula &line : lines) widest = std::max(widest, box(line, size).width());
    return widest;
  }

  FormulaBox set(const Formula &line, double size) const {
    FormulaBox whole = box(line, size);
    // Numbers keep their least size for longer than what stands around them.
    for (int tries = 0; tries < 3 && whole.width() > m_width; ++tries) {
      size *= m_width / whole.width();
      whole = box(line, size);
    }
    return whole;
  }

  const Theme &m_theme;
  double m_width;
  std::optional<QColor> m_colour;
};

}  // namespace

std::vector<FormulaBox> formulaLines(const Formula &formula, const Theme &theme, double size,
                                     double width, std::optional<QColor> colour) {
  return Lines(theme, width, colour).of(formula, size);
}

}  // namespace chainrule
