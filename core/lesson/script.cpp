// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/script.h"

#include <algorithm>

namespace chainrule {

const std::string &LessonText::in(std::string_view language) const {
  static const std::string none;
  const std::string_view code = language.substr(0, language.find_first_of("_-"));
  const auto textOf = [this](std::string_view wanted) {
    return std::find_if(byLanguage.begin(), byLanguage.end(),
                        [wanted](const auto &text) { return text.first == wanted; });
  };
  auto found = textOf(code);
  if (found == byLanguage.end()) {
    found = textOf("en");
  }
  if (found == byLanguage.end()) {
    found = byLanguage.begin();
  }
  return found == byLanguage.end() ? none : found->second;
}

bool LessonTarget::contains(const Entry &other) const {
  return isWhole() ? entry.quantity == other.quantity && entry.layer == other.layer
                   : entry == other;
}

bool LessonRange::contains(double value) const {
  return (leastCounts ? value >= least : value > least) &&
         (mostCounts ? value <= most : value < most);
}

std::optional<Hidden> LessonScript::hiddenAt(int step) const {
  for (; step >= 0; --step) {
    const std::optional<Hidden> &hidden = steps[static_cast<std::size_t>(step)].hidden;
    if (hidden) return hidden;
  }
  return std::nullopt;
}

bool LessonQuestion::isOneOfMany() const {
  return std::count_if(choices.begin(), choices.end(),
                       [](const LessonChoice &choice) { return choice.isRight; }) == 1;
}

}  // namespace chainrule
