// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/formula.h"

#include <algorithm>
#include <utility>

namespace chainrule {

namespace {

enum class Writing { Stacked, Inline, Short };

Formula leaf(Formula::Kind kind, std::string text, std::optional<Quantity> quantity) {
  Formula formula;
  formula.kind = kind;
  formula.text = std::move(text);
  formula.quantity = quantity;
  return formula;
}

Formula node(Formula::Kind kind, std::vector<Formula> children) {
  Formula formula;
  formula.kind = kind;
  formula.children = std::move(children);
  return formula;
}

// Moves, where an initialiser list would copy whole trees.
template <typename... Formulas>
std::vector<Formula> listOf(Formulas... formulas) {
  std::vector<Formula> list;
  list.reserve(sizeof...(formulas));
  (list.push_back(std::move(formulas)), ...);
  return list;
}

Formula of(Quantity quantity, Formula formula) {
  formula.quantity = quantity;
  return formula;
}

Formula ofLayer(std::optional<int> layer, Formula formula) {
  formula.layer = layer;
  return formula;
}

bool isEmpty(const Formula &formula) {
  return formula.text.empty() && formula.children.empty();
}

Formula withScripts(const char *letter, Formula superscript, Formula subscript) {
  if (isEmpty(superscript) && isEmpty(subscript)) return variable(letter);
  return script(variable(letter), std::move(superscript), std::move(subscript));
}

Formula gradient(Quantity quantity, const char *parameter, Formula superscript, Formula subscript,
                 Writing writing) {
  Formula below = row(
      listOf(variable("∂"), withScripts(parameter, std::move(superscript), std::move(subscript))));
  switch (writing) {
    case Writing::Stacked:
      return of(quantity, fraction(row(listOf(variable("∂"), variable("C"))), std::move(below)));
    case Writing::Inline:
      return of(quantity,
                row(listOf(variable("∂"), variable("C"), upright("/"), std::move(below))));
    case Writing::Short:
      break;
  }
  return of(quantity, std::move(below));
}

Formula written(Quantity quantity, Formula superscript, Formula subscript, Writing writing) {
  const auto plain = [&](const char *letter) {
    return of(quantity, withScripts(letter, std::move(superscript), std::move(subscript)));
  };
  switch (quantity) {
    case Quantity::Target:
      superscript = {};
      return plain("t");
    case Quantity::Weight:
      return plain("W");
    case Quantity::Bias:
      return plain("b");
    case Quantity::PreActivation:
      return plain("z");
    case Quantity::Activation:
      return plain("a");
    case Quantity::Delta:
      return plain("δ");
    case Quantity::Slope:
      return of(
          quantity,
          row(listOf(variable("σ"), upright("′"),
                     parentheses(listOf(written(Quantity::PreActivation, std::move(superscript),
                                                std::move(subscript), writing))))));
    case Quantity::WeightGradient:
      return gradient(quantity, "W", std::move(superscript), std::move(subscript), writing);
    case Quantity::BiasGradient:
      return gradient(quantity, "b", std::move(superscript), std::move(subscript), writing);
    case Quantity::Cost:
      return of(quantity, variable("C"));
    case Quantity::LearningRate:
      break;
  }
  return of(quantity, variable("α"));
}

Formula digits(int n) {
  return upright(std::to_string(n));
}

Formula layerOf(int l) {
  return l == Formula::everyLayer ? variable("l") : digits(l);
}

Formula written(const Entry &entry, Writing writing) {
  std::string place = std::to_string(entry.row + 1);
  if (belongsToEdge(entry.quantity)) {
    if (std::max(entry.row, entry.column) >= 9) place += ',';
    place += std::to_string(entry.column + 1);
  }
  Formula formula = written(entry.quantity, digits(entry.layer), upright(place), writing);
  formula.entry = entry;
  return formula;
}

}  // namespace

bool isNumberInPieces(const Formula &formula) {
  return formula.kind == Formula::Kind::Row && formula.value && !formula.children.empty() &&
         std::all_of(formula.children.begin(), formula.children.end(),
                     [](const Formula &child) { return child.kind == Formula::Kind::Number; });
}

bool isRelation(const Formula &formula) {
  return formula.kind == Formula::Kind::Operator &&
         (formula.text == "=" || formula.text == "←" || formula.text == "≈" || formula.text == "≠");
}

Formula symbol(Quantity quantity, int layer) {
  return ofLayer(layer, written(quantity, layerOf(layer), {}, Writing::Stacked));
}

Formula symbol(const Entry &entry) {
  return written(entry, Writing::Stacked);
}

Formula sampleSymbol(Quantity quantity, int layer) {
  Formula superscript = row({digits(layer), upright("("), variable("k"), upright(")")});
  return ofLayer(layer, written(quantity, std::move(superscript), {}, Writing::Stacked));
}

Formula inlineSymbol(Quantity quantity, std::optional<int> layer) {
  return ofLayer(layer,
                 written(quantity, layer ? layerOf(*layer) : Formula(), {}, Writing::Inline));
}

Formula inlineSymbol(const Entry &entry) {
  return written(entry, Writing::Inline);
}

Formula shortSymbol(Quantity quantity, int layer) {
  return ofLayer(layer, written(quantity, digits(layer), {}, Writing::Short));
}

Formula variable(std::string text, std::optional<Quantity> quantity) {
  return leaf(Formula::Kind::Variable, std::move(text), quantity);
}

Formula upright(std::string text, std::optional<Quantity> quantity) {
  return leaf(Formula::Kind::Upright, std::move(text), quantity);
}

Formula number(std::string text, std::optional<Entry> entry) {
  Formula formula = leaf(Formula::Kind::Number, std::move(text), std::nullopt);
  if (entry) formula.quantity = entry->quantity;
  formula.entry = entry;
  return formula;
}

Formula number(double value, std::optional<Entry> entry) {
  Formula formula = number(std::string(), entry);
  formula.value = value;
  return formula;
}

Formula op(std::string text) {
  return leaf(Formula::Kind::Operator, std::move(text), std::nullopt);
}

Formula row(std::vector<Formula> children) {
  return node(Formula::Kind::Row, std::move(children));
}

Formula script(Formula base, Formula superscript, Formula subscript) {
  return node(Formula::Kind::Script,
              listOf(std::move(base), std::move(superscript), std::move(subscript)));
}

Formula fraction(Formula numerator, Formula denominator) {
  return node(Formula::Kind::Fraction, listOf(std::move(numerator), std::move(denominator)));
}

Formula matrix(int columns, std::vector<Formula> children) {
  Formula formula = node(Formula::Kind::Matrix, std::move(children));
  formula.columns = columns;
  return formula;
}

Formula matrix(Block block) {
  Formula formula = node(Formula::Kind::Matrix, {});
  formula.columns = static_cast<int>(block.values.cols());
  formula.quantity = block.quantity;
  formula.layer = block.layer;
  formula.block = std::make_shared<const Block>(std::move(block));
  return formula;
}

Formula parentheses(std::vector<Formula> children) {
  return node(Formula::Kind::Parentheses, std::move(children));
}

}  // namespace chainrule
