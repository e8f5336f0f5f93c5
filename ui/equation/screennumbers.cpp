// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/screennumbers.h"

#include <QLocale>

#include <utility>

namespace chainrule {

NumberStyle screenStyle() {
  return {4, QLocale().decimalPoint().toStdString(), false};
}

Formula cellsOf(const Formula &formula) {
  const Block &block = *formula.block;
  const NumberStyle style = screenStyle();
  const int exponent = commonExponent(block, style);
  std::vector<Formula> cells;
  for (int i = 0; i < block.values.rows(); ++i) {
    for (int j = 0; j < block.values.cols(); ++j) {
      cells.push_back(number(numberText(block, i, j, exponent, style), block.entryAt(i, j)));
      cells.back().value = block.values(i, j);
      cells.back().quantity = block.quantity;
    }
  }
  Formula whole = matrix(static_cast<int>(block.values.cols()), std::move(cells));
  if (exponent == 0) return whole;
  return row({number("10" + superscriptText(exponent)), std::move(whole)});
}

}  // namespace chainrule
