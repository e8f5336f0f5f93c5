// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/mathml.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace chainrule {

namespace {

using Kind = Formula::Kind;

std::string element(std::string_view name, std::string_view content,
                    std::string_view attributes = "") {
  std::string text = "<" + std::string(name);
  if (!attributes.empty()) text += " " + std::string(attributes);
  return text + ">" + std::string(content) + "</" + std::string(name) + ">";
}

bool isNumeral(std::string_view piece) {
  return std::isdigit(static_cast<unsigned char>(piece.front())) != 0;
}

bool isWord(std::string_view piece) {
  return std::isalpha(static_cast<unsigned char>(piece.front())) != 0;
}

class Writer {
 public:
  Writer(const NumberStyle &style, Ink ink) : m_style(style), m_ink(ink) {}

  // One element.
  std::string written(const Formula &formula) const {
    const std::string_view colour =
        formula.quantity && m_ink == Ink::ByQuantity ? colourName(*formula.quantity) : "";
    std::string attributes = colour.empty() ? "" : "class=\"" + std::string(colour) + "\"";
    if (formula.strong) attributes += attributes.empty() ? bold : " " + bold;
    std::string content = writtenKind(formula);
    return attributes.empty() ? content : element("mrow", content, attributes);
  }

  std::string row(const std::vector<Formula> &children) const {
    std::string text;
    for (std::size_t k = 0; k < children.size(); ++k) {
      if (children[k].kind == Kind::Operator) {
        const bool prefix =
            isPrefix(children, k) && (children[k].text == "−" || children[k].text == "+");
        text += element("mo", escapedMarkup(children[k].text),
                        prefix ? "form=\"prefix\"" : "form=\"infix\"");
      } else if (k + 1 < children.size() && children[k + 1].text == "′") {
        text += element("msup", written(children[k]) + element("mo", "′"));
        ++k;
      } else {
        text += written(children[k]);
      }
    }
    return text;
  }

 private:
  static inline const std::string bold = "style=\"font-weight: bold\"";

  std::string writtenKind(const Formula &formula) const {
    const std::vector<Formula> &children = formula.children;
    switch (formula.kind) {
      case Kind::Variable:
        return element("mi", escapedMarkup(formula.text));
      case Kind::Number:
        return number(numberText(formula, m_style));
      case Kind::Operator:
        return element("mo", escapedMarkup(formula.text));
      case Kind::Script:
        return script(children);
      case Kind::Fraction:
        return element("mfrac", written(children[0]) + written(children[1]));
      case Kind::Matrix:
        return formula.block ? blockOf(*formula.block) : matrixOf(formula);
      case Kind::Parentheses: {
        const bool tall = std::any_of(children.begin(), children.end(), isTall);
        const std::string height = tall ? "" : " stretchy=\"false\"";
        return element("mrow", element("mo", "(", "form=\"prefix\"" + height) + row(children) +
                                   element("mo", ")", "form=\"postfix\"" + height));
      }
      case Kind::Row:
        return children.size() == 1 ? written(children[0]) : element("mrow", row(children));
      case Kind::Upright:
        break;
    }
    return text(formula.text);
  }

  std::string script(const std::vector<Formula> &parts) const {
    const auto isEmpty = [&](std::size_t k) {
      return parts[k].text.empty() && parts[k].children.empty();
    };
    const std::string base = written(parts[0]);
    if (isEmpty(1) && isEmpty(2)) return base;
    if (isEmpty(1)) {
      return element(parts[0].text == "∑" ? "munder" : "msub", base + written(parts[2]));
    }
    if (isEmpty(2)) return element("msup", base + written(parts[1]));
    return element("msubsup", base + written(parts[2]) + written(parts[1]));
  }

  // −2.392×10⁻⁵: the minus is an operator, and so is ×.
  std::string number(std::string_view digits) const {
    constexpr std::string_view minus = "−";
    constexpr std::string_view times = "×10";
    const bool negative = digits.starts_with(minus);
    if (negative) digits.remove_prefix(minus.size());
    const std::size_t end = digits.find(times);
    std::string text = element("mn", escapedMarkup(digits.substr(0, end)));
    if (end == digits.npos && !negative) return text;
    if (negative) text = element("mo", minus, "form=\"prefix\"") + text;
    if (end != digits.npos) {
      std::string exponent;
      for (const std::string_view piece : tokens(digits.substr(end + times.size()))) {
        exponent += superscriptMeaning(piece);
      }
      text += element("mo", "×") + powerOfTen(exponent);
    }
    return element("mrow", text);
  }

  static std::string powerOfTen(std::string_view exponent) {
    const bool negative = exponent.starts_with('-');
    std::string above = element("mn", exponent.substr(negative ? 1 : 0));
    if (negative) above = element("mrow", element("mo", "−", "form=\"prefix\"") + above);
    return element("msup", element("mn", "10") + above);
  }

  // Upright text: digits, names of functions, signs, spaces, or words.
  static std::string text(std::string_view upright) {
    if (isPhrase(upright)) return element("mtext", escapedMarkup(upright));
    std::string pieces;
    std::size_t count = 0;
    std::string digits;
    const auto add = [&](const std::string &piece) {
      pieces += piece;
      ++count;
    };
    const std::vector<std::string_view> all = tokens(upright);
    for (std::size_t k = 0; k < all.size(); ++k) {
      const std::string_view piece = all[k];
      if (isNumeral(piece) || (!digits.empty() && piece == "." && k + 1 < all.size())) {
        digits += piece;
        if (k + 1 < all.size() && (isNumeral(all[k + 1]) || all[k + 1] == ".")) continue;
        add(element("mn", digits));
        digits.clear();
      } else {
        add(sign(piece));
      }
    }
    return count == 1 ? pieces : element("mrow", pieces);
  }

  static std::string sign(std::string_view piece) {
    if (piece == "\u2009") return "<mspace width=\"0.167em\"></mspace>";
    if (piece == "\u2003") return "<mspace width=\"1em\"></mspace>";
    if (piece == "½") return element("mn", piece);
    if (isWord(piece)) {
      return element("mi", piece, piece.size() == 1 ? "mathvariant=\"normal\"" : "");
    }
    return element("mo", escapedMarkup(piece), "stretchy=\"false\"");
  }

  std::string matrixOf(const Formula &formula) const {
    const std::size_t columns = static_cast<std::size_t>(std::max(1, formula.columns));
    std::string rows;
    for (std::size_t k = 0; k < formula.children.size(); k += columns) {
      std::string cells;
      for (std::size_t j = k; j < std::min(k + columns, formula.children.size()); ++j) {
        cells += element("mtd", written(formula.children[j]));
      }
      rows += element("mtr", cells);
    }
    return bracketed(rows);
  }

  // Numbers end below one another (browsers differ in how they are told); what a number has fewer
  // digits behind its point than the others of its column is made up for by invisible ones.
  std::string blockOf(const Block &block) const {
    const int exponent = commonExponent(block, m_style);
    const std::vector<int> places = printedPlaces(static_cast<int>(block.values.cols()));
    const std::vector<int> rows = printedPlaces(static_cast<int>(block.values.rows()));
    const auto textAt = [&](int i, int j) { return numberText(block, i, j, exponent, m_style); };
    std::string text;
    std::vector<int> most(places.size(), 0);
    for (std::size_t j = 0; j < places.size(); ++j) {
      for (const int i : rows) {
        if (i == gap || places[j] == gap) continue;
        most[j] = std::max(most[j], decimals(textAt(i, places[j]), m_style.decimalPoint));
      }
    }
    for (const int i : rows) {
      std::string cells;
      for (std::size_t j = 0; j < places.size(); ++j) {
        cells += i == gap || places[j] == gap
                     ? element("mtd", element("mo", dots(i == gap, places[j] == gap)))
                     : cell(textAt(i, places[j]), most[j]);
      }
      text += element("mtr", cells);
    }
    const std::string factor = exponent == 0 ? "" : powerOfTen(std::to_string(exponent));
    return factor.empty() ? bracketed(text) : element("mrow", factor + bracketed(text));
  }

  static std::string_view dots(bool inRows, bool inColumns) {
    return inRows && inColumns ? "⋱" : inRows ? "⋮" : "⋯";
  }

  std::string cell(const std::string &digits, int most) const {
    std::string content = number(digits);
    const int own = decimals(digits, m_style.decimalPoint);
    if (own < most && digits.find("×") == digits.npos) {
      const std::string point = own == 0 ? m_style.decimalPoint : "";
      const std::string lacking = point + std::string(static_cast<std::size_t>(most - own), '0');
      content += element("mphantom", element("mn", lacking));
    }
    return element("mtd", content, "style=\"text-align: right; text-align: -webkit-right\"");
  }

  static std::string bracketed(const std::string &rows) {
    return element("mrow",
                   element("mo", "[", "form=\"prefix\"") +
                       element("mtable", rows, "columnalign=\"right\"") +
                       element("mo", "]", "form=\"postfix\""),
                   "class=\"matrix\"");
  }

  const NumberStyle &m_style;
  Ink m_ink;
};

}  // namespace

std::string mathml(const Formula &formula, const NumberStyle &style, Ink ink) {
  const Writer writer(style, ink);
  const bool plainRow = formula.kind == Kind::Row && !formula.quantity && !formula.strong;
  return element("math", plainRow ? writer.row(formula.children) : writer.written(formula),
                 "xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\"");
}

std::string escapedMarkup(std::string_view text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      default:
        // XML has no other control characters than these, escaped or not.
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') result += c;
    }
  }
  return result;
}

}  // namespace chainrule
