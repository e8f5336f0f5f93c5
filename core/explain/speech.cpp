// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/speech.h"

#include "explain/printing.h"
#include "explain/spokenwords.h"
#include "text/say.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <utility>

namespace chainrule {

namespace {

using Kind = Formula::Kind;
using Formulas = std::vector<Formula>;

std::string trimmed(std::string text) {
  for (const std::string_view space : {"\u2009", "\u2003"}) {
    for (auto at = text.find(space); at != std::string::npos; at = text.find(space)) {
      text.erase(at, space.size());
    }
  }
  return text;
}

bool isEmpty(const Formula &formula) {
  return formula.children.empty() && !formula.block && !formula.value &&
         trimmed(formula.text).empty();
}

bool isFunction(const Formula &formula) {
  constexpr std::array<std::string_view, 6> names = {"σ", "tanh", "relu", "softmax", "ln", "max"};
  const bool named = formula.kind == Kind::Variable || formula.kind == Kind::Upright;
  return named && std::find(names.begin(), names.end(), trimmed(formula.text)) != names.end();
}

bool isSum(const Formula &formula) {
  return formula.kind == Kind::Script && formula.children[0].text == "∑";
}

bool hasOperator(const Formulas &children) {
  return std::any_of(children.begin() + (children.empty() ? 0 : 1), children.end(),
                     [](const Formula &child) { return child.kind == Kind::Operator; });
}

// What is multiplied by what stands beside it.
bool isFactor(const Formula &formula) {
  switch (formula.kind) {
    case Kind::Script:
      return !isSum(formula);
    case Kind::Fraction:
    case Kind::Matrix:
    case Kind::Parentheses:
    case Kind::Number:
      return true;
    case Kind::Row:
      return formula.quantity ||
             (!formula.children.empty() &&
              (isFunction(formula.children.front()) || isFactor(formula.children.front())));
    default:
      return formula.quantity || formula.text.starts_with("½");
  }
}

class Speaker {
 public:
  explicit Speaker(const NumberStyle &style) : m_style(style) {}

  void speak(const Formula &formula) {
    const std::optional<Entry> outer = m_entry;
    if (formula.entry) m_entry = formula.entry;
    speakKind(formula);
    m_entry = outer;
  }

  std::string take() { return std::move(m_text); }

 private:
  void put(std::string_view text) {
    if (text.empty()) return;
    if (!m_text.empty()) m_text += ' ';
    m_text += text;
  }

  void comma() { m_text += ','; }

  void speakKind(const Formula &formula) {
    switch (formula.kind) {
      case Kind::Row:
        if (isNumberInPieces(formula)) {
          speakPieces(formula.children);
        } else if (formula.quantity && isGradient(*formula.quantity)) {
          speakInlineGradient(formula.children);
        } else {
          speakRow(formula.children);
        }
        break;
      case Kind::Parentheses:
        speakParentheses(formula.children);
        break;
      case Kind::Script:
        speakScript(formula);
        break;
      case Kind::Fraction:
        speakFraction(formula);
        break;
      case Kind::Matrix:
        formula.block ? speakBlock(*formula.block) : speakMatrix(formula);
        break;
      case Kind::Number:
        put(spokenNumber(numberText(formula, m_style)));
        break;
      default:
        speakText(formula.text);
    }
  }

  void speakPieces(const Formulas &digits) {
    std::string whole;
    for (const Formula &piece : digits) whole += numberText(piece, m_style);
    put(spokenNumber(whole));
  }

  void speakRow(const Formulas &children) {
    const Formula *before = nullptr;  // what a factor here would be multiplied with
    for (std::size_t k = 0; k < children.size(); ++k) {
      const Formula &child = children[k];
      if (isEmpty(child)) continue;
      const bool multiplied = isFactor(child) || isFunction(child) || isSum(child);
      if (before != nullptr && isFactor(*before) && multiplied) put(say("times"));
      before = &child;
      speak(child);
      if (isFunction(child)) {
        if (k + 1 < children.size() && children[k + 1].text == "′") {
          put(say("prime"));
          ++k;
        }
        put(say("of"));
        before = nullptr;
      }
    }
  }

  // ∂C/∂W¹ in one line
  void speakInlineGradient(const Formulas &children) {
    for (const Formula &child : children) child.text == "/" ? put(say("by")) : speak(child);
  }

  void speakParentheses(const Formulas &children) {
    const bool alone = children.size() == 1 && children.front().kind != Kind::Row;
    if (!alone) put(say("open parenthesis"));
    speakRow(children);
    if (!alone) put(say("close parenthesis"));
  }

  void speakScript(const Formula &formula) {
    const Formula &base = formula.children[0];
    const Formula &above = formula.children[1];
    const Formula &below = formula.children[2];
    if (isSum(formula)) {
      put(say("sum over"));
      speak(below);
      put(say("of"));
      return;
    }
    speak(base);
    const std::string power = trimmed(above.text);
    if (base.text == "e") {
      speakPower(above);
    } else if (power == "T") {
      put(say("transposed"));
    } else if (base.kind != Kind::Variable && power == "2") {
      put(say("squared"));
    } else if (!isEmpty(above)) {
      speakLayer(above);
    }
    if (!isEmpty(below)) speakPlace(below, !isEmpty(above));
  }

  void speakPower(const Formula &exponent) {
    put(say("to the power"));
    speak(exponent);
    if (hasOperator(exponent.children)) put(say("end power"));
  }

  // 1, l, or 1⁽ᵏ⁾ of sample k
  void speakLayer(const Formula &layer) {
    if (layer.kind != Kind::Row || layer.children.empty()) return put(digitsInWords(layer.text));
    put(digitsInWords(layer.children.front().text));
    if (layer.children.size() == 4) put(say("of sample %1", layer.children[2].text));
  }

  void speakPlace(const Formula &place, bool afterLayer) {
    if (afterLayer) comma();
    if (!m_entry) return put(digitsInWords(place.text));
    std::string text = spokenCount(m_entry->row + 1);
    if (belongsToEdge(m_entry->quantity)) {
      if (std::max(m_entry->row, m_entry->column) >= 9) text += ',';
      text += ' ' + spokenCount(m_entry->column + 1);
    }
    put(text);
  }

  static std::string digitsInWords(const std::string &text) {
    const bool isNumber =
        !text.empty() && text.size() < 9 &&
        std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
    return isNumber ? spokenCount(std::stoi(text)) : spokenSign(text);
  }

  void speakFraction(const Formula &formula) {
    const bool gradient = formula.quantity && isGradient(*formula.quantity);
    const auto isLeaf = [](const Formula &part) { return part.children.empty(); };
    const bool isShort = std::all_of(formula.children.begin(), formula.children.end(), isLeaf);
    if (!gradient && !isShort) put(say("fraction"));
    speak(formula.children[0]);
    put(gradient ? say("by") : say("over"));
    speak(formula.children[1]);
    if (!gradient && !isShort) put(say("end fraction"));
  }

  void speakText(const std::string &text) {
    const std::string plain = trimmed(text);
    if (isPhrase(plain)) {
      const bool bracketed = plain.starts_with('[') && plain.ends_with(']');
      return put(bracketed ? plain.substr(1, plain.size() - 2) : plain);
    }
    if (plain == ",") return comma();
    if (plain == "‖") {
      put(m_inNorm ? say("end norm") : say("norm of"));
      m_inNorm = !m_inNorm;
      return;
    }
    put(spokenSign(plain));
  }

  static std::string shape(Eigen::Index rows, Eigen::Index columns) {
    return say("%1 by %2 matrix", std::to_string(rows), std::to_string(columns));
  }

  void speakBlock(const Block &block) {
    constexpr Eigen::Index most = 20;
    const int exponent = commonExponent(block, m_style);
    const StridedView values = block.values.view();
    if (values.size() > most) {
      put(say("%1 of numbers from %2 to %3", shape(values.rows(), values.cols()),
              spokenNumber(numberText(values.minCoeff(), m_style)),
              spokenNumber(numberText(values.maxCoeff(), m_style))));
      return;
    }
    if (exponent != 0) put(say("%1 times", spokenPowerOfTen(exponent)));
    const bool vector = values.cols() == 1;
    put(vector ? say("vector of %1:", std::to_string(values.rows()))
               : shape(values.rows(), values.cols()) + ",");
    for (Eigen::Index i = 0; i < values.rows(); ++i) {
      if (!vector) put(say("row %1:", std::to_string(i + 1)));
      for (Eigen::Index j = 0; j < values.cols(); ++j) {
        put(spokenNumber(
            numberText(block, static_cast<int>(i), static_cast<int>(j), exponent, m_style)));
        m_text += j + 1 < values.cols() || vector ? "," : ";";
      }
    }
    m_text.back() = ',';
    put(vector ? say("end vector") : say("end matrix"));
  }

  void speakMatrix(const Formula &formula) {
    const std::size_t columns = static_cast<std::size_t>(std::max(1, formula.columns));
    const std::size_t rows = formula.children.size() / columns;
    put(shape(static_cast<Eigen::Index>(rows), static_cast<Eigen::Index>(columns)) + ",");
    for (std::size_t k = 0; k < formula.children.size(); ++k) {
      if (k % columns == 0) put(say("row %1:", std::to_string(k / columns + 1)));
      speak(formula.children[k]);
      comma();
    }
    put(say("end matrix"));
  }

  const NumberStyle &m_style;
  std::string m_text;
  std::optional<Entry> m_entry;
  bool m_inNorm = false;
};

}  // namespace

std::string speech(const Formula &formula, const NumberStyle &style) {
  Speaker speaker(style);
  speaker.speak(formula);
  return speaker.take();
}

}  // namespace chainrule
