// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace chainrule {

/// What a pattern reads in another language, with its marks still in it; `count` chooses the
/// plural, and is −1 where the pattern has none. Called on any thread, by several at once.
using Translator = std::string (*)(const char *pattern, int count);

/// Set once, before the first thread is started; without it everything is said in English.
void setTranslator(Translator translator);

/// The pattern with every %1 to %9 replaced by that word, in any order and as often as it comes,
/// and %n by the count where that isn't negative. What has no word stays.
std::string filled(std::string_view pattern, int count, std::initializer_list<std::string> words);

/// What the installed translator makes of a pattern; the pattern itself without one.
std::string translated(const char *pattern, int count);

inline std::string wordOf(std::string word) {
  return word;
}
inline std::string wordOf(int number) {
  return std::to_string(number);
}
std::string wordOf(const char *) = delete;  // a pattern of its own, which has to be said, too

/// A sentence, a clause or a name, in the language of the window: `pattern` is what it reads in
/// English, with a mark for each word. scripts/translations finds the patterns by this name, so
/// they are written out where they are said: say(isOne ? "one" : "other") would not be found.
template <typename... Words>
std::string say(const char *pattern, const Words &...words) {
  return filled(translated(pattern, -1), -1, {wordOf(words)...});
}

/// The same of a count from 2 on, which the pattern calls %n. Languages differ in their plurals;
/// of one thing there is a pattern of its own.
template <typename... Words>
std::string sayCount(const char *pattern, int count, const Words &...words) {
  return filled(translated(pattern, count), count, {wordOf(words)...});
}

/// Marks a pattern that is said later.
constexpr const char *toSay(const char *pattern) {
  return pattern;
}

/// While one lives, its thread says everything in English: for files that are read by programs.
class InEnglish {
 public:
  InEnglish();
  ~InEnglish();
  InEnglish(const InEnglish &) = delete;
  InEnglish &operator=(const InEnglish &) = delete;
};

/// The language in which its thread says things now, as HTML calls it: "en", "de", "zh-CN".
std::string languageTag();

/// Sentences one after the other; those that are empty don't count.
std::string sentences(std::initializer_list<std::string> list);

}  // namespace chainrule
