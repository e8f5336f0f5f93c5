// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/termsum.h"

#include "explain/numbertext.h"
#include "text/say.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace chainrule {

namespace {

using Formulas = std::vector<Formula>;

constexpr std::size_t longest = 12;
constexpr std::size_t shown = 8;

bool isNegative(const Formula &formula) {
  return formula.kind == Formula::Kind::Number && formula.value && *formula.value < 0;
}

// Its sign stands in the operator before it; nothing stands before the first term.
Formula signedTerm(Formulas &sum, Formula first, bool atStart) {
  const bool negative = isNegative(first);
  if (negative) first.withoutSign = true;
  if (negative || !atStart) sum.push_back(op(negative ? "−" : "+"));
  return first;
}

Formula grouped(Formulas factors, const std::optional<Entry> &entry) {
  if (factors.size() == 1) return std::move(factors.front());
  Formula group = row(std::move(factors));
  group.entry = entry;
  return group;
}

// Numbers are multiplied by a dot; all else stands side by side.
Formulas multiplied(const Formulas &factors, Formula first) {
  Formulas product;
  for (std::size_t k = 0; k < factors.size(); ++k) {
    const bool numbers = k > 0 && factors[k - 1].kind == Formula::Kind::Number &&
                         factors[k].kind == Formula::Kind::Number;
    if (numbers) product.push_back(op("·"));
    product.push_back(k == 0 ? std::move(first) : parenthesised(factors[k]));
  }
  return product;
}

std::string countText(double count) {
  return count < 1e6 ? std::to_string(std::lround(count)) : numberText(count, {2, "."});
}

// "[12 smaller terms]"
Formula standsFor(std::string words, double sum) {
  Formula formula = row({upright(std::move(words))});
  formula.value = sum;
  return formula;
}

}  // namespace

void TermSum::add(Term term) {
  const double product = term.product;
  add(product, [term = std::move(term)] { return term; });
}

void TermSum::add(double product, std::function<Term()> build) {
  m_terms.push_back({product, std::move(build)});
}

void TermSum::addLast(Term term) {
  m_last = std::move(term);
}

void TermSum::addOtherPaths(double count, double sum) {
  m_others = standsFor(
      count == 1 ? say("[1 smaller path]") : say("[%1 smaller paths]", countText(count)), sum);
}

double TermSum::total() const {
  double sum = (m_last ? m_last->product : 0) + (m_others ? *m_others->value : 0);
  for (const Addend &term : m_terms) sum += term.product;
  return sum;
}

std::vector<const TermSum::Addend *> TermSum::written() const {
  std::vector<const Addend *> terms;
  for (const Addend &term : m_terms) terms.push_back(&term);
  if (terms.size() > longest) {
    std::stable_sort(terms.begin(), terms.end(), [](const Addend *a, const Addend *b) {
      return std::abs(a->product) > std::abs(b->product);
    });
    terms.resize(shown);
    std::sort(terms.begin(), terms.end());  // as they stand in the sum
  }
  return terms;
}

std::optional<Formula> TermSum::others() const {
  if (m_others) return m_others;
  const std::vector<const Addend *> terms = written();
  if (terms.size() == m_terms.size()) return std::nullopt;
  double sum = 0;
  for (const Addend &term : m_terms) {
    if (std::find(terms.begin(), terms.end(), &term) == terms.end()) sum += term.product;
  }
  const double count = static_cast<double>(m_terms.size() - terms.size());
  return standsFor(say("[%1 smaller terms]", countText(count)), sum);
}

std::vector<Formula> TermSum::symbols() const {
  Formulas sum;
  const auto add = [&sum](const Term &term) {
    if (!sum.empty()) sum.push_back(op("+"));
    sum.push_back(grouped(term.symbols, term.entry));
  };
  for (const Addend *term : written()) add(term->build());
  if (std::optional<Formula> rest = others()) {
    sum.push_back(op("+"));
    sum.push_back(std::move(*rest));
  }
  if (m_last) add(*m_last);
  return sum;
}

std::vector<Formula> TermSum::factors() const {
  Formulas sum;
  const auto add = [&sum](const Term &term) {
    Formula first = signedTerm(sum, term.factors.front(), sum.empty());
    sum.push_back(grouped(multiplied(term.factors, std::move(first)), term.entry));
  };
  for (const Addend *term : written()) add(term->build());
  if (std::optional<Formula> rest = others()) {
    const Formula first = signedTerm(sum, number(*rest->value), false);
    sum.push_back(first);
  }
  if (m_last) add(*m_last);
  return sum;
}

std::vector<Formula> TermSum::products() const {
  Formulas sum;
  const auto add = [&sum](double product) {
    sum.push_back(signedTerm(sum, number(product), sum.empty()));
  };
  for (const Addend *term : written()) add(term->product);
  if (const std::optional<Formula> rest = others()) add(*rest->value);
  if (m_last) {
    const Formula &bias = m_last->factors.front();
    sum.push_back(signedTerm(sum, bias, sum.empty()));
  }
  return sum;
}

Formula parenthesised(Formula number) {
  if (!isNegative(number)) return number;
  return parentheses({std::move(number)});
}

}  // namespace chainrule
