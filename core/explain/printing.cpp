// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/printing.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <numeric>

namespace chainrule {

namespace {

bool isLetter(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0 && (c & 0x80) == 0;
}

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

std::size_t lengthOfCharacter(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80) {
    ++length;
  }
  return length;
}

}  // namespace

std::vector<std::string_view> tokens(std::string_view text) {
  std::vector<std::string_view> pieces;
  while (!text.empty()) {
    std::size_t length = lengthOfCharacter(text);
    for (const auto belongs : {isLetter, isDigit}) {
      if (belongs(text.front())) {
        const auto end = std::find_if_not(text.begin(), text.end(), belongs);
        length = static_cast<std::size_t>(std::distance(text.begin(), end));
      }
    }
    pieces.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return pieces;
}

bool isPhrase(std::string_view text) {
  return text.find(' ') != text.npos && std::any_of(text.begin(), text.end(), isLetter);
}

char superscriptMeaning(std::string_view character) {
  constexpr std::array<std::string_view, 11> characters = {"⁰", "¹", "²", "³", "⁴", "⁵",
                                                           "⁶", "⁷", "⁸", "⁹", "⁻"};
  const auto found = std::find(characters.begin(), characters.end(), character);
  return found == characters.end() ? '\0' : "0123456789-"[found - characters.begin()];
}

std::string_view colourName(Quantity quantity) {
  switch (quantity) {
    case Quantity::Weight:
      return "weight";
    case Quantity::Bias:
      return "bias";
    case Quantity::PreActivation:
      return "sum";
    case Quantity::Activation:
      return "activation";
    case Quantity::Delta:
    case Quantity::WeightGradient:
    case Quantity::BiasGradient:
      return "error";
    case Quantity::Cost:
      return "cost";
    case Quantity::LearningRate:
      return "rate";
    case Quantity::Target:
    case Quantity::Slope:
      break;
  }
  return {};
}

std::vector<int> printedPlaces(int count) {
  constexpr int most = 12;
  constexpr int atEachEnd = 5;
  std::vector<int> places(static_cast<std::size_t>(count));
  std::iota(places.begin(), places.end(), 0);
  if (count > most) {
    places.erase(places.begin() + atEachEnd, places.end() - atEachEnd);
    places.insert(places.begin() + atEachEnd, gap);
  }
  return places;
}

int decimals(std::string_view number, std::string_view decimalPoint) {
  const std::size_t end = number.find("×");
  const std::size_t point = number.substr(0, end).find(decimalPoint);
  if (point == number.npos) return 0;
  return static_cast<int>(std::min(end, number.size()) - point - decimalPoint.size());
}

bool isTall(const Formula &formula) {
  return formula.kind == Formula::Kind::Fraction || formula.kind == Formula::Kind::Matrix ||
         std::any_of(formula.children.begin(), formula.children.end(), isTall);
}

bool isPrefix(const std::vector<Formula> &row, std::size_t place) {
  return place == 0 || row[place - 1].kind == Formula::Kind::Operator;
}

}  // namespace chainrule
