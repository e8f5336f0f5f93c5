// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/spokenwords.h"

#include "explain/printing.h"
#include "text/say.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chainrule {

namespace {

using Pair = std::pair<std::string_view, const char *>;

constexpr std::array<const char *, 21> numbers = {
    toSay("zero"),    toSay("one"),     toSay("two"),       toSay("three"),    toSay("four"),
    toSay("five"),    toSay("six"),     toSay("seven"),     toSay("eight"),    toSay("nine"),
    toSay("ten"),     toSay("eleven"),  toSay("twelve"),    toSay("thirteen"), toSay("fourteen"),
    toSay("fifteen"), toSay("sixteen"), toSay("seventeen"), toSay("eighteen"), toSay("nineteen"),
    toSay("twenty")};

constexpr std::array<Pair, 25> words{{{"=", toSay("equals")},
                                      {"+", toSay("plus")},
                                      {"−", toSay("minus")},
                                      {"·", toSay("times")},
                                      {"×", toSay("times")},
                                      {"∘", toSay("entry by entry times")},
                                      {"←", toSay("becomes")},
                                      {"→", toSay("to")},
                                      {"≈", toSay("is about")},
                                      {"≠", toSay("is not")},
                                      {"…", toSay("and so on")},
                                      {"σ", toSay("sigma")},
                                      {"δ", toSay("delta")},
                                      {"α", toSay("alpha")},
                                      {"∂", toSay("partial")},
                                      {"′", toSay("prime")},
                                      {"½", toSay("one half")},
                                      {"(", toSay("open parenthesis")},
                                      {")", toSay("close parenthesis")},
                                      {"∞", toSay("infinity")},
                                      {"NaN", toSay("not a number")},
                                      {"ln", toSay("natural logarithm")},
                                      {"max", toSay("maximum")},
                                      {"T", toSay("transposed")},
                                      {"∑", toSay("sum")}}};

}  // namespace

std::string spokenSign(std::string_view text) {
  const auto found = std::find_if(words.begin(), words.end(),
                                  [text](const Pair &pair) { return pair.first == text; });
  return found == words.end() ? std::string(text) : say(found->second);
}

std::string spokenCount(int number) {
  const bool isShort = number >= 0 && number < static_cast<int>(numbers.size());
  return isShort ? say(numbers[static_cast<std::size_t>(number)]) : std::to_string(number);
}

std::string spokenNumber(std::string_view digits) {
  constexpr std::string_view minus = "−";
  constexpr std::string_view times = "×10";
  if (digits.starts_with(minus)) {
    return say("minus %1", spokenNumber(digits.substr(minus.size())));
  }
  const std::size_t end = digits.find(times);
  const std::string text = spokenSign(digits.substr(0, end));
  if (end == digits.npos) return text;
  std::string exponent;
  for (const std::string_view piece : tokens(digits.substr(end + times.size()))) {
    exponent += superscriptMeaning(piece);
  }
  return say("%1 times %2", text, spokenPowerOfTen(std::stoi(exponent)));
}

std::string spokenPowerOfTen(int exponent) {
  return exponent < 0 ? say("ten to the minus %1", spokenCount(-exponent))
                      : say("ten to the %1", spokenCount(exponent));
}

}  // namespace chainrule
