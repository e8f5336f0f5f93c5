// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/spokenwords.h"

#include "explain/printing.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chainrule {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<std::string_view, 21> numbers = {
    "zero",     "one",     "two",     "three",     "four",     "five",     "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};

constexpr std::array<Pair, 25> words{{{"=", "equals"},
                                      {"+", "plus"},
                                      {"−", "minus"},
                                      {"·", "times"},
                                      {"×", "times"},
                                      {"∘", "entry by entry times"},
                                      {"←", "becomes"},
                                      {"→", "to"},
                                      {"≈", "is about"},
                                      {"≠", "is not"},
                                      {"…", "and so on"},
                                      {"σ", "sigma"},
                                      {"δ", "delta"},
                                      {"α", "alpha"},
                                      {"∂", "partial"},
                                      {"′", "prime"},
                                      {"½", "one half"},
                                      {"(", "open parenthesis"},
                                      {")", "close parenthesis"},
                                      {"∞", "infinity"},
                                      {"NaN", "not a number"},
                                      {"ln", "natural logarithm"},
                                      {"max", "maximum"},
                                      {"T", "transposed"},
                                      {"∑", "sum"}}};

}  // namespace

std::string spokenSign(std::string_view text) {
  const auto found = std::find_if(words.begin(), words.end(),
                                  [text](const Pair &pair) { return pair.first == text; });
  return std::string(found == words.end() ? text : found->second);
}

std::string spokenCount(int number) {
  const bool isShort = number >= 0 && number < static_cast<int>(numbers.size());
  return isShort ? std::string(numbers[static_cast<std::size_t>(number)]) : std::to_string(number);
}

std::string spokenNumber(std::string_view digits) {
  constexpr std::string_view minus = "−";
  constexpr std::string_view times = "×10";
  std::string text;
  if (digits.starts_with(minus)) {
    text = "minus ";
    digits.remove_prefix(minus.size());
  }
  const std::size_t end = digits.find(times);
  text += spokenSign(digits.substr(0, end));
  if (end == digits.npos) return text;
  std::string exponent;
  for (const std::string_view piece : tokens(digits.substr(end + times.size()))) {
    exponent += superscriptMeaning(piece);
  }
  return text + " times " + spokenPowerOfTen(std::stoi(exponent));
}

std::string spokenPowerOfTen(int exponent) {
  return std::string("ten to the ") + (exponent < 0 ? "minus " : "") +
         spokenCount(exponent < 0 ? -exponent : exponent);
}

}  // namespace chainrule
