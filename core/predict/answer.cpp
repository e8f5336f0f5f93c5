// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/answer.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <iterator>
#include <string>
#include <utility>

namespace chainrule {
namespace {

constexpr double rounding = 1e-12;  // of a sum, in parts of its largest term

void replaceAll(std::string &text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos;
       at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
}

// As the C locale writes it.
std::string plain(std::string_view typed) {
  std::string text(typed);
  replaceAll(text, "−", "-");
  replaceAll(text, "⁻", "-");
  for (const std::string_view power : {"×10^", "·10^", "*10^", "×10", "·10", "*10"}) {
    replaceAll(text, power, "e");
  }
  constexpr std::string_view digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  for (std::size_t k = 0; k < std::size(digits); ++k) {
    replaceAll(text, digits[k], std::string(1, static_cast<char>('0' + k)));
  }
  for (const std::string_view space : {" ", "\t", "\u00a0", "\u202f"}) {
    replaceAll(text, space, "");
  }
  std::replace(text.begin(), text.end(), ',', '.');
  std::replace(text.begin(), text.end(), 'E', 'e');
  return text;
}

std::optional<double> numberOf(std::string_view text) {
  if (text.starts_with('+')) {
    text.remove_prefix(1);
    if (text.starts_with('-')) {
      return std::nullopt;
    }
  }
  const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
  const bool isDecimal = !digits.empty() && (std::isdigit(static_cast<unsigned char>(digits[0])) ||
                                             digits[0] == '.');  // neither inf nor nan
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (!isDecimal || error != std::errc() || end != text.data() + text.size()) {
    return std::nullopt;
  }
  return value;
}

/// Of 0.0120 three, and of 1200 four.
int significantDigits(std::string_view number) {
  int digits = 0;
  for (const char character : number.substr(0, number.find('e'))) {
    const bool isDigit = character >= '0' && character <= '9';
    digits += isDigit && (digits > 0 || character != '0') ? 1 : 0;
  }
  return digits;
}

}  // namespace

std::optional<Answer> readAnswer(std::string_view typed) {
  const std::string text = plain(typed);
  const std::size_t bar = text.find('/');
  if (bar == std::string::npos) {
    const auto number = numberOf(text);
    return number ? std::optional(Answer{*number, significantDigits(text)}) : std::nullopt;
  }
  const auto above = numberOf(std::string_view(text).substr(0, bar));
  const auto below = numberOf(std::string_view(text).substr(bar + 1));
  if (!above || !below || *below == 0 || !std::isfinite(*above / *below)) {
    return std::nullopt;
  }
  return Answer{*above / *below, mostAnswerDigits};
}

bool isRight(double answer, double value, int digits, double size) {
  if (!std::isfinite(value)) {
    return false;
  }
  if (std::abs(value) <= rounding * size || value == 0) {
    return std::abs(answer) <= rounding * size;
  }
  // Half a unit of the last digit that is looked at, and what the arithmetic loses.
  const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - digits + 1);
  return std::abs(answer - value) <= 0.5 * unit * (1 + 1e-9);
}

}  // namespace chainrule
