// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/plaintext.h"

#include "explain/numbertext.h"
#include "explain/printing.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace chainrule {

namespace {

using Kind = Formula::Kind;
using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pair, 18> superscripts{{{"0", "⁰"},
                                             {"1", "¹"},
                                             {"2", "²"},
                                             {"3", "³"},
                                             {"4", "⁴"},
                                             {"5", "⁵"},
                                             {"6", "⁶"},
                                             {"7", "⁷"},
                                             {"8", "⁸"},
                                             {"9", "⁹"},
                                             {"l", "ˡ"},
                                             {"T", "ᵀ"},
                                             {"−", "⁻"},
                                             {"+", "⁺"},
                                             {"(", "⁽"},
                                             {")", "⁾"},
                                             {"k", "ᵏ"},
                                             {"L", "ᴸ"}}};
constexpr std::array<Pair, 14> subscripts{{{"0", "₀"},
                                           {"1", "₁"},
                                           {"2", "₂"},
                                           {"3", "₃"},
                                           {"4", "₄"},
                                           {"5", "₅"},
                                           {"6", "₆"},
                                           {"7", "₇"},
                                           {"8", "₈"},
                                           {"9", "₉"},
                                           {"i", "ᵢ"},
                                           {"j", "ⱼ"},
                                           {"k", "ₖ"},
                                           {",", ","}}};

/// Every character replaced; empty when one of them cannot be.
template <std::size_t N>
std::optional<std::string> replaced(std::string_view text, const std::array<Pair, N> &table) {
  std::string result;
  while (!text.empty()) {
    const auto found = std::find_if(table.begin(), table.end(), [text](const Pair &pair) {
      return text.starts_with(pair.first);
    });
    if (found == table.end()) return std::nullopt;
    result += found->second;
    text.remove_prefix(found->first.size());
  }
  return result;
}

std::string withPlainSpaces(std::string text) {
  for (const std::string_view space : {"\u2009", "\u2003"}) {
    for (auto at = text.find(space); at != std::string::npos; at = text.find(space)) {
      text.replace(at, space.size(), " ");
    }
  }
  return text;
}

bool isFactor(const Formula &formula) {
  switch (formula.kind) {
    case Kind::Script:
    case Kind::Fraction:
    case Kind::Matrix:
    case Kind::Parentheses:
    case Kind::Number:
      return true;
    default:
      return formula.quantity.has_value();
  }
}

bool hasOperator(const Formula &formula) {
  return std::any_of(formula.children.begin(), formula.children.end(),
                     [](const Formula &child) { return child.kind == Kind::Operator; });
}

std::string inLine(const std::vector<Formula> &children) {
  std::string text;
  for (std::size_t k = 0; k < children.size(); ++k) {
    const Formula &child = children[k];
    const bool first = k == 0 || children[k - 1].kind == Kind::Operator;
    if (child.kind == Kind::Operator && !(first && (child.text == "−" || child.text == "+"))) {
      text += (k == 0 || text.ends_with(' ') ? "" : " ") + child.text + " ";
    } else {
      if (k > 0 && isFactor(children[k - 1]) && isFactor(child)) text += ' ';
      text += plainText(child);
    }
  }
  return text;
}

std::string inPieces(const std::vector<Formula> &digits) {
  std::string text;
  for (const Formula &piece : digits) text += plainText(piece);
  return text;
}

std::string inFraction(const Formula &part) {
  return hasOperator(part) ? "(" + plainText(part) + ")" : plainText(part);
}

std::string inBlock(const Block &block) {
  const int exponent = commonExponent(block);
  std::string text = exponent == 0 ? "[" : "10" + superscriptText(exponent) + " [";
  const std::vector<int> columns = printedPlaces(static_cast<int>(block.values.cols()));
  bool isFirstRow = true;
  for (const int i : printedPlaces(static_cast<int>(block.values.rows()))) {
    if (!std::exchange(isFirstRow, false)) text += "; ";
    if (i == gap) {
      text += "…";
      continue;
    }
    bool isFirst = true;
    for (const int j : columns) {
      if (!std::exchange(isFirst, false)) text += ' ';
      text += j == gap ? "…" : numberText(block, i, j, exponent);
    }
  }
  return text + "]";
}

std::string inMatrix(const Formula &formula) {
  if (formula.block) return inBlock(*formula.block);
  std::string text = "[";
  const std::size_t columns = static_cast<std::size_t>(formula.columns);
  for (std::size_t k = 0; k < formula.children.size(); ++k) {
    if (k > 0) text += k % columns == 0 ? "; " : " ";
    text += plainText(formula.children[k]);
  }
  return text + "]";
}

}  // namespace

std::string plainText(const Formula &formula) {
  const std::vector<Formula> &children = formula.children;
  switch (formula.kind) {
    case Kind::Script: {
      std::string text = plainText(children[0]);
      const std::string above = plainText(children[1]);
      const std::string below = plainText(children[2]);
      text += replaced(above, superscripts).value_or("^(" + above + ")");
      return text + replaced(below, subscripts).value_or("_(" + below + ")");
    }
    case Kind::Fraction:
      return inFraction(children[0]) + "/" + inFraction(children[1]);
    case Kind::Matrix:
      return inMatrix(formula);
    case Kind::Parentheses:
      return "(" + inLine(children) + ")";
    case Kind::Row:
      return isNumberInPieces(formula) ? inPieces(children) : inLine(children);
    case Kind::Number:
      return numberText(formula);
    default:
      return withPlainSpaces(formula.text);
  }
}

}  // namespace chainrule
