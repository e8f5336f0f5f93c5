// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/numbertext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string_view>

namespace chainrule {

namespace {

constexpr std::string_view minus = "−";
constexpr int mostNoughts = 3;  // before a number's first digit where a common factor is taken out

// printf's digits without its locale: %.{precision}e, %.{precision}f, or the shortest.
template <typename... Format>
std::string written(double value, Format... format) {
  std::array<char, 400> buffer;
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format...).ptr;
  return {buffer.data(), end};
}

int exponentIn(std::string_view scientific) {
  scientific.remove_prefix(scientific.find('e') + 1);
  if (scientific.front() == '+') scientific.remove_prefix(1);
  int exponent = 0;
  std::from_chars(scientific.data(), scientific.data() + scientific.size(), exponent);
  return exponent;
}

// The decimal exponent of a finite number other than 0, once rounded to `digits` digits.
int exponentOf(double value, int digits) {
  return exponentIn(written(value, std::chars_format::scientific, digits - 1));
}

std::string onScreen(std::string text, const NumberStyle &style) {
  if (const auto point = text.find('.'); point != std::string::npos) {
    text.replace(point, 1, style.decimalPoint);
  }
  if (text.starts_with('-')) text.replace(0, 1, minus);
  return text;
}

std::string wordFor(double value) {
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value > 0 ? "∞" : "−∞";
  return value == 0 ? "0" : "";
}

bool isTyped(Quantity quantity, int layer) {
  return quantity == Quantity::Target || (quantity == Quantity::Activation && layer == 0);
}

// An input or a target.
std::string dataText(double value, const NumberStyle &style) {
  if (style.typedInFull || !std::isfinite(value)) return typedText(value, style);
  const std::string shortest = written(value, std::chars_format::scientific);
  const auto count = std::count_if(
      shortest.begin(), shortest.begin() + static_cast<std::ptrdiff_t>(shortest.find('e')),
      [](char c) { return c >= '0' && c <= '9'; });
  const int most = std::max(style.digits, 6);
  return count > most ? numberText(value, {most, style.decimalPoint}) : typedText(value, style);
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
  }));
}

}  // namespace

std::string numberText(double value, const NumberStyle &style) {
  if (std::string word = wordFor(value); !word.empty()) return word;
  const int digits = style.digits;
  std::string scientific = written(value, std::chars_format::scientific, digits - 1);
  const int exponent = exponentIn(scientific);
  if (exponent < -4 || exponent >= std::max(5, digits)) {
    scientific.resize(scientific.find('e'));
    return onScreen(std::move(scientific), style) + "×10" + superscriptText(exponent);
  }
  return onScreen(written(value, std::chars_format::fixed, std::max(0, digits - 1 - exponent)),
                  style);
}

std::string typedText(double value, const NumberStyle &style) {
  if (std::string word = wordFor(value); !word.empty()) return word;
  const std::string text = written(value);
  const auto e = text.find('e');
  if (e == std::string::npos) return onScreen(text, style);
  return onScreen(text.substr(0, e), style) + "×10" + superscriptText(exponentIn(text));
}

std::string numberText(const Formula &leaf, const NumberStyle &style) {
  if (!leaf.text.empty() || !leaf.value) return onScreen(leaf.text, style);
  const double value = leaf.withoutSign ? std::abs(*leaf.value) : *leaf.value;
  const bool typed = leaf.typed || (leaf.entry && isTyped(leaf.entry->quantity, leaf.entry->layer));
  return typed ? dataText(value, style) : numberText(value, style);
}

int commonExponent(const Block &block, const NumberStyle &style) {
  if (style.asGiven || isTyped(block.quantity, block.layer)) return 0;
  std::array<double, 2> most{};  // of each sign
  std::array<double, 2> nearest{INFINITY, INFINITY};
  for (const double value : block.values.view().reshaped()) {
    const double size = std::abs(value);
    if (size == 0 || !std::isfinite(size)) continue;
    const std::size_t sign = value < 0;
    most[sign] = std::max(most[sign], size);
    nearest[sign] = std::min(nearest[sign], size);
  }
  const double largest = std::max(most[0], most[1]);
  const double least = std::min(nearest[0], nearest[1]);
  if (largest == 0) return 0;
  const std::size_t room = static_cast<std::size_t>(style.digits) + 5;
  const auto fits = [&](double value) {
    return !std::isfinite(value) || characters(numberText(value, style)) <= room;
  };
  if (fits(most[0]) && fits(nearest[0]) && fits(-most[1]) && fits(-nearest[1])) return 0;
  const int exponent = exponentOf(largest, style.digits);
  return exponent - exponentOf(least, style.digits) <= mostNoughts ? exponent : 0;
}

std::string numberText(const Block &block, int i, int j, int exponent, const NumberStyle &style) {
  const double value = block.values(i, j);
  if (style.asGiven || isTyped(block.quantity, block.layer)) return dataText(value, style);
  if (exponent == 0) return numberText(value, style);
  if (std::string word = wordFor(value); !word.empty()) return word;
  // A power of ten at the ends of the range of doubles is none itself; two halves are.
  const double scaled =
      value / std::pow(10.0, exponent / 2) / std::pow(10.0, exponent - exponent / 2);
  return numberText(scaled, style);
}

std::string superscriptText(int number) {
  constexpr std::array<std::string_view, 10> digits = {"⁰", "¹", "²", "³", "⁴",
                                                       "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string text = number < 0 ? "⁻" : "";
  for (const char digit : std::to_string(std::abs(number))) {
    text += digits[static_cast<std::size_t>(digit - '0')];
  }
  return text;
}

}  // namespace chainrule
