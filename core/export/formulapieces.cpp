// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/formulapieces.h"

#include "explain/printing.h"

#include <algorithm>
#include <utility>

namespace chainrule {

namespace {

using Kind = Formula::Kind;

bool joins(const Formula &formula) {
  return formula.kind == Kind::Operator &&
         (formula.text == "+" || formula.text == "−" || formula.text == "∘");
}

bool breaks(const std::vector<Formula> &row, std::size_t place) {
  const Formula &formula = row[place];
  return isRelation(formula) || (joins(formula) && !isPrefix(row, place));
}

bool isLarge(const Formula &formula) {
  return formula.kind == Kind::Matrix ||
         std::any_of(formula.children.begin(), formula.children.end(), isLarge);
}

bool hasBreak(const Formula &formula) {
  for (std::size_t k = 0; k < formula.children.size(); ++k) {
    if (breaks(formula.children, k) || hasBreak(formula.children[k])) return true;
  }
  return false;
}

class Cutter {
 public:
  void cut(const std::vector<Formula> &children) {
    for (std::size_t k = 0; k < children.size(); ++k) {
      const Formula &child = children[k];
      const bool plain = !child.quantity && !child.strong;
      const bool afterSymbol = m_pieces.empty() && isRelation(child) &&
                               std::none_of(m_piece.begin(), m_piece.end(), isLarge);
      if (breaks(children, k) && !afterSymbol) {
        finish();
        m_piece = {row({}), child};
      } else if (child.kind == Kind::Operator && isPrefix(children, k) && k + 1 < children.size()) {
        m_piece.push_back(row({child, children[k + 1]}));
        ++k;
      } else if (child.kind == Kind::Row && plain && hasBreak(child)) {
        cut(child.children);
      } else if (child.kind == Kind::Parentheses && plain && hasBreak(child) && !isTall(child)) {
        m_piece.push_back(upright("("));
        cut(child.children);
        m_piece.push_back(upright(")"));
      } else {
        m_piece.push_back(child);
      }
    }
  }

  std::vector<Formula> take() {
    finish();
    return std::move(m_pieces);
  }

 private:
  void finish() {
    if (!m_piece.empty()) m_pieces.push_back(row(std::move(m_piece)));
    m_piece.clear();
  }

  std::vector<Formula> m_pieces;
  std::vector<Formula> m_piece;
};

}  // namespace

std::vector<Formula> pieces(const Formula &formula) {
  if (formula.kind != Kind::Row || formula.quantity) return {formula};
  Cutter cutter;
  cutter.cut(formula.children);
  return cutter.take();
}

SplitLine splitAtRelation(const Formula &line) {
  const auto relation = std::find_if(line.children.begin(), line.children.end(), isRelation);
  return {row({line.children.begin(), relation}), row({relation, line.children.end()})};
}

}  // namespace chainrule
