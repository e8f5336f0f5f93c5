// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/answer.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <iterator>
#include <limits>
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

// As a keyboard writes it: "−1,5 × 10⁻³" as "-1.5*10^-3".
std::string plain(std::string_view typed) {
  constexpr std::string_view raised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "⁻"};
  constexpr std::string_view lowered = "0123456789-";
  std::string text;
  bool isRaised = false;
  while (!typed.empty()) {
    const auto found = std::find_if(std::begin(raised), std::end(raised),
                                    [&](std::string_view one) { return typed.starts_with(one); });
    const bool isExponent = found != std::end(raised);
    if (isExponent && !isRaised) {
      text += '^';
    }
    text += isExponent ? lowered[static_cast<std::size_t>(found - std::begin(raised))] : typed[0];
    typed.remove_prefix(isExponent ? found->size() : 1);
    isRaised = isExponent;
  }
  for (const auto &[what, with] : {std::pair<std::string_view, std::string_view>{"−", "-"},
                                   {"×", "*"},
                                   {"·", "*"},
                                   {",", "."},
                                   {"E", "e"},
                                   {" ", ""},
                                   {"\t", ""},
                                   {"\u00a0", ""},
                                   {"\u202f", ""}}) {
    replaceAll(text, what, with);
  }
  return text;
}

/// "1.5*10^-3" and "10^-3" as "1.5e-3" and "1e-3".
std::string withExponent(std::string text) {
  const std::size_t ten = text.find("10^");
  if (ten == std::string::npos) {
    return text;
  }
  const bool isAlone = ten == 0 || (ten == 1 && (text[0] == '-' || text[0] == '+'));
  if (isAlone) {
    return text.replace(ten, 3, "1e");
  }
  return text[ten - 1] == '*' ? text.replace(ten - 1, 4, "e") : text;
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
  const std::string above = withExponent(text.substr(0, bar));
  const auto number = numberOf(above);
  if (bar == std::string::npos) {
    return number ? std::optional(Answer{*number, significantDigits(above)}) : std::nullopt;
  }
  const auto below = numberOf(withExponent(text.substr(bar + 1)));
  if (!number || !below || *below == 0 || !std::isfinite(*number / *below)) {
    return std::nullopt;
  }
  return Answer{*number / *below, allDigits};
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
  const double lost = 1e-9 * unit + std::numeric_limits<double>::epsilon() * std::abs(value);
  return std::abs(answer - value) <= 0.5 * unit + lost;
}

bool isTooShort(const Answer &answer, double value, int digits, double size) {
  return answer.digits >= 1 && answer.digits < digits &&
         isRight(answer.value, value, answer.digits, size);
}

double rounded(double value, int digits) {
  std::array<char, 40> text;
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                 std::chars_format::scientific, digits - 1);
  double result = value;
  std::from_chars(text.data(), end.ptr, result);
  return result;
}

}  // namespace chainrule
