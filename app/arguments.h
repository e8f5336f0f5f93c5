// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace chainrule {

/// The command line was wrong: one line that says what was expected and what was found.
class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

using Words = std::vector<std::string>;

/// The arguments of one command: options, and words that are none. An option with a value is
/// written `--steps 100` or `--steps=100`; `--` ends the options; a `-` alone is a word.
/// Every function throws UsageError for what is not as it says.
class Arguments {
 public:
  /// No options but these; `valued` ones must have a value, `flags` none, each at most once.
  Arguments(const Words &words, std::initializer_list<std::string_view> valued,
            std::initializer_list<std::string_view> flags = {});

  /// The words that are no options.
  const Words &words() const { return m_words; }

  /// The only word, described as `what` where it is missing: "FILE".
  const std::string &onlyWord(std::string_view what) const;

  bool has(std::string_view option) const { return m_values.contains(option); }

  /// The value of an option, or nothing where it is not given.
  std::optional<std::string> text(std::string_view option) const;
  /// The file to write; `-` is none, as nothing but what a command prints goes to standard output.
  std::optional<std::string> output(std::string_view option) const;
  std::string requiredOutput(std::string_view option) const;
  std::optional<std::int64_t> wholeNumber(
      std::string_view option, std::int64_t least,
      std::int64_t most = std::numeric_limits<std::int64_t>::max()) const;
  /// Finite and at least 0.
  std::optional<double> number(std::string_view option) const;
  /// The parts between commas, at least one, none empty; a part with a comma in it is put into
  /// quotation marks, as in a CSV file.
  std::optional<Words> list(std::string_view option) const;

 private:
  Words m_words;
  std::map<std::string, std::string, std::less<>> m_values;
};

/// The whole number between `least` and `most` that a text holds; throws UsageError, beginning
/// with `what`.
std::int64_t wholeNumberIn(std::string_view text, std::int64_t least, std::int64_t most,
                           std::string_view what);

}  // namespace chainrule
