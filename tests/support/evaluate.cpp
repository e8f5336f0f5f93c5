// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/evaluate.h"

#include <charconv>
#include <cmath>
#include <span>
#include <string_view>
#include <utility>

namespace chainrule {

namespace {

using Kind = Formula::Kind;
using Value = std::optional<Eigen::MatrixXd>;

Value scalar(double x) {
  return Eigen::MatrixXd::Constant(1, 1, x);
}

bool isOperator(const Formula &formula, std::string_view text) {
  return formula.kind == Kind::Operator && formula.text == text;
}

bool isScalar(const Eigen::MatrixXd &x) {
  return x.size() == 1;
}

// The product of what stands side by side: of matrices, or with a scalar.
Value times(const Value &a, const Value &b) {
  if (!a || !b) return std::nullopt;
  if (isScalar(*a)) return Eigen::MatrixXd((*a)(0, 0) * *b);
  if (isScalar(*b)) return Eigen::MatrixXd(*a * (*b)(0, 0));
  if (a->cols() != b->rows()) return std::nullopt;
  return Eigen::MatrixXd(*a * *b);
}

Value entrywise(const Value &a, const Value &b) {
  if (!a || !b || a->rows() != b->rows() || a->cols() != b->cols()) return std::nullopt;
  return Eigen::MatrixXd(a->cwiseProduct(*b));
}

Value plus(const Value &a, const Value &b, double sign) {
  if (!a || !b || a->rows() != b->rows() || a->cols() != b->cols()) return std::nullopt;
  return Eigen::MatrixXd(*a + sign * *b);
}

// The name of a function, without the thin spaces around it; empty for anything else.
std::string functionIn(const Formula &formula) {
  if (formula.kind != Kind::Variable && formula.kind != Kind::Upright) return {};
  std::string name = formula.text;
  for (const std::string_view space = "\u2009"; name.find(space) != std::string::npos;) {
    name.erase(name.find(space), space.size());
  }
  const bool known =
      name == "σ" || name == "tanh" || name == "relu" || name == "softmax" || name == "ln";
  return known ? name : std::string();
}

Value applied(const std::string &name, const Value &argument) {
  if (!argument) return std::nullopt;
  const auto &x = argument->array();
  if (name == "σ") return Eigen::MatrixXd(1 / (1 + (-x).exp()));
  if (name == "tanh") return Eigen::MatrixXd(x.tanh());
  if (name == "relu") return Eigen::MatrixXd(x.max(0));
  if (name == "ln") return Eigen::MatrixXd(x.log());
  const Eigen::ArrayXXd powers = (x - x.maxCoeff()).exp();
  return Eigen::MatrixXd(powers / powers.sum());
}

Value ofRow(std::span<const Formula> children);

Value digitsOf(std::string_view text) {
  if (text.starts_with("½")) return scalar(0.5);
  double x = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), x);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return scalar(x);
}

Value ofScript(const Formula &formula) {
  const Formula &base = formula.children[0];
  const Formula &above = formula.children[1];
  if (base == variable("e")) {
    const Value exponent = evaluate(above);
    return exponent ? scalar(std::exp((*exponent)(0, 0))) : std::nullopt;
  }
  const Value value = evaluate(base);
  if (!value) return std::nullopt;
  if (above.text == "T") return Eigen::MatrixXd(value->transpose());
  if (above.text == "2" && isScalar(*value)) return scalar((*value)(0, 0) * (*value)(0, 0));
  return std::nullopt;
}

// Factors side by side or with a dot between; a function takes the factor after it.
Value ofProduct(std::span<const Formula> factors) {
  Value product;
  for (std::size_t k = 0; k < factors.size(); ++k) {
    if (isOperator(factors[k], "·")) continue;
    const std::string function = functionIn(factors[k]);
    const bool applies = !function.empty() && k + 1 < factors.size();
    const Value factor =
        applies ? applied(function, evaluate(factors[k + 1])) : evaluate(factors[k]);
    if (applies) ++k;
    product = product ? times(product, factor) : factor;
    if (!product) return std::nullopt;
  }
  return product;
}

Value ofTerm(std::span<const Formula> factors) {
  for (std::size_t k = factors.size(); k-- > 0;) {
    if (isOperator(factors[k], "∘")) {
      return entrywise(ofTerm(factors.first(k)), ofProduct(factors.subspan(k + 1)));
    }
  }
  return ofProduct(factors);
}

Value ofRow(std::span<const Formula> children) {
  Value sum;
  double sign = 1;
  for (std::size_t k = 0; k < children.size();) {
    if (isOperator(children[k], "+") || isOperator(children[k], "−")) {
      sign = children[k].text == "+" ? 1 : -1;
      ++k;
    }
    std::size_t end = k;
    while (end < children.size() && !isOperator(children[end], "+") &&
           !isOperator(children[end], "−")) {
      ++end;
    }
    const Value term = ofTerm(children.subspan(k, end - k));
    if (!term) return std::nullopt;
    sum = sum ? plus(sum, term, sign) : Eigen::MatrixXd(sign * *term);
    if (!sum) return std::nullopt;
    sign = 1;
    k = end;
  }
  return sum;
}

}  // namespace

std::optional<Eigen::MatrixXd> evaluate(const Formula &expression) {
  if (expression.value) {
    return scalar(expression.withoutSign ? std::abs(*expression.value) : *expression.value);
  }
  if (expression.block) return expression.block->values.view();
  switch (expression.kind) {
    case Kind::Upright:
    case Kind::Number:
      return digitsOf(expression.text);
    case Kind::Script:
      return ofScript(expression);
    case Kind::Fraction: {
      const Value above = evaluate(expression.children[0]);
      const Value below = evaluate(expression.children[1]);
      if (!above || !below || !isScalar(*above) || !isScalar(*below)) return std::nullopt;
      return scalar((*above)(0, 0) / (*below)(0, 0));
    }
    case Kind::Row:
    case Kind::Parentheses:
      return ofRow(expression.children);
    default:
      return std::nullopt;
  }
}

std::vector<Formula> sides(const Formula &line) {
  std::vector<Formula> parts;
  std::vector<Formula> part;
  const auto finish = [&] {
    if (!part.empty()) parts.push_back(row(std::move(part)));
    part.clear();
  };
  for (const Formula &child : line.children) {
    if (isRelation(child)) {
      finish();
    } else {
      part.push_back(child);
    }
  }
  finish();
  return parts;
}

}  // namespace chainrule
