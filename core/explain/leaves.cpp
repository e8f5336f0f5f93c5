// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/leaves.h"

#include "explain/numbertext.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace chainrule {

namespace {

constexpr int fewestDigits = 4;
constexpr int mostDigits = 17;
constexpr int digitsBeyond = 3;  // of those that tell two numbers apart

// Where a power of ten begins.
std::size_t endOfDigits(const std::string &text) {
  return std::min(text.find("×"), text.size());
}

Formula inPieces(const std::string &text, std::size_t common, double value) {
  const std::size_t end = endOfDigits(text);
  std::vector<Formula> pieces;
  if (common > 0) pieces.push_back(number(text.substr(0, common)));
  if (common < end) pieces.push_back(strong(number(text.substr(common, end - common))));
  if (end < text.size()) pieces.push_back(number(text.substr(end)));
  Formula formula = row(std::move(pieces));
  formula.value = value;
  return formula;
}

}  // namespace

double Leaves::value(const Entry &entry) const {
  if (entry.quantity == Quantity::LearningRate) return learningRateOfStep(snapshot());
  return viewOf(network(), snapshot().pass, entry.quantity, entry.layer)(entry.row, entry.column);
}

Formula Leaves::symbolOf(const Entry &entry) const {
  Formula formula = symbol(entry);
  formula.value = value(entry);
  return formula;
}

Formula Leaves::resultOf(const Entry &entry) const {
  return strong(numberOf(entry));
}

Formula Leaves::blockOf(Quantity quantity, int l, bool transposed) const {
  const StridedView view = viewOf(network(), snapshot().pass, quantity, l);
  const BlockValues values = m_numbers.valuesOf(view);
  return matrix(Block{quantity, l, transposed, transposed ? values.transposed() : values});
}

void append(std::vector<Formula> &formulas, std::vector<Formula> more) {
  formulas.insert(formulas.end(), std::make_move_iterator(more.begin()),
                  std::make_move_iterator(more.end()));
}

Formula equals(std::vector<Formula> expression) {
  std::vector<Formula> line{op("=")};
  append(line, std::move(expression));
  return row(std::move(line));
}

Formula strong(Formula number) {
  number.strong = true;
  return number;
}

ComparedNumbers compared(double first, double second) {
  const auto text = [](double value, int digits) { return numberText(value, {digits, "."}); };
  int digits = fewestDigits;
  while (digits < mostDigits && text(first, digits) == text(second, digits)) ++digits;
  digits = std::min(digits + digitsBeyond, mostDigits);
  const std::string a = text(first, digits);
  const std::string b = text(second, digits);
  const std::size_t endOfA = endOfDigits(a);
  const std::size_t endOfB = endOfDigits(b);
  // Under another power of ten, behind another sign or before another point no digit is the same.
  std::size_t common = 0;
  if (a.substr(endOfA) == b.substr(endOfB) && (first < 0) == (second < 0) &&
      a.find('.') == b.find('.')) {
    const std::size_t shorter = std::min(endOfA, endOfB);
    while (common < shorter && a[common] == b[common]) ++common;
  }
  return {inPieces(a, common, first), inPieces(b, common, second)};
}

}  // namespace chainrule
