// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/formulaleaf.h"

#include "equation/screennumbers.h"

namespace chainrule {

std::optional<FormulaLeaf> leafOf(const Formula &formula) {
  FormulaLeaf leaf;
  leaf.block = formula.block;
  if (formula.entry) {
    leaf.entry = *formula.entry;
    leaf.value = formula.value;
    if (formula.kind == Formula::Kind::Number) {
      leaf.number = numberText(formula, screenStyle());
    } else if (formula.value) {
      leaf.number = numberText(number(*formula.value, formula.entry), screenStyle());
    }
    return leaf;
  }
  if (!formula.quantity || !formula.layer) return std::nullopt;
  switch (*formula.quantity) {
    case Quantity::Cost:
    case Quantity::LearningRate:
      leaf.entry = {*formula.quantity, 0, 0, 0};
      return leaf;
    case Quantity::Target:
      leaf.entry = {Quantity::Target, 0, 0, 0};
      break;
    default:
      leaf.entry = {*formula.quantity, *formula.layer, 0, 0};
  }
  leaf.isWhole = true;
  return leaf;
}

}  // namespace chainrule
