// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "files/csv.h"
#include "files/csvscanner.h"
#include "files/utf8.h"

#include <algorithm>
#include <charconv>

namespace chainrule {
namespace {

bool contains(std::initializer_list<std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

Arguments::Arguments(const Words &words, std::initializer_list<std::string_view> valued,
                     std::initializer_list<std::string_view> flags) {
  bool optionsEnded = false;
  for (auto word = words.begin(); word != words.end(); ++word) {
    if (optionsEnded || !word->starts_with('-') || *word == "-") {
      m_words.push_back(*word);
      continue;
    }
    if (*word == "--") {
      optionsEnded = true;
      continue;
    }
    const std::size_t equals = word->starts_with("--") ? word->find('=') : std::string::npos;
    const std::string name = word->substr(0, equals);
    std::string value;
    if (contains(valued, name)) {
      if (equals != std::string::npos) {
        value = word->substr(equals + 1);
      } else if (std::next(word) != words.end()) {
        value = *++word;
      } else {
        throw UsageError(name + ": a value expected, nothing found");
      }
    } else if (!contains(flags, name)) {
      throw UsageError("unknown option " + quoted(name));
    } else if (equals != std::string::npos) {
      throw UsageError(name + ": no value expected, " + quoted(word->substr(equals + 1)) +
                       " found");
    }
    if (!m_values.emplace(name, value).second) {
      throw UsageError(name + ": expected once, found twice");
    }
  }
}

const std::string &Arguments::onlyWord(std::string_view what) const {
  if (m_words.empty()) {
    throw UsageError(std::string(what) + " expected, nothing found");
  }
  if (m_words.size() > 1) {
    throw UsageError("one " + std::string(what) + " expected, " + quoted(m_words[1]) +
                     " found as well");
  }
  return m_words.front();
}

std::optional<std::string> Arguments::text(std::string_view option) const {
  const auto found = m_values.find(option);
  return found != m_values.end() ? std::optional(found->second) : std::nullopt;
}

std::optional<std::string> Arguments::output(std::string_view option) const {
  auto value = text(option);
  if (value && (value->empty() || *value == "-")) {
    throw UsageError(std::string(option) + ": the name of a file to write expected, " +
                     quoted(*value) + " found");
  }
  return value;
}

std::string Arguments::requiredOutput(std::string_view option) const {
  auto value = output(option);
  if (!value) {
    throw UsageError(std::string(option) + " with a value expected, nothing found");
  }
  return *std::move(value);
}

std::optional<std::int64_t> Arguments::wholeNumber(std::string_view option, std::int64_t least,
                                                   std::int64_t most) const {
  const auto value = text(option);
  return value ? std::optional(wholeNumberIn(*value, least, most, option)) : std::nullopt;
}

std::optional<double> Arguments::number(std::string_view option) const {
  const auto value = text(option);
  if (!value) {
    return std::nullopt;
  }
  const auto number = numberIn(*value, '.');
  if (!number || *number < 0) {
    throw UsageError(std::string(option) + ": a number of at least 0 expected, " + quoted(*value) +
                     " found");
  }
  return number;
}

std::optional<Words> Arguments::list(std::string_view option) const {
  const auto value = text(option);
  if (!value) {
    return std::nullopt;
  }
  CsvScanner scanner(*value, ',');
  const bool isRead = scanner.next();
  const Words parts = scanner.cells();
  const bool hasEmpty = std::find(parts.begin(), parts.end(), "") != parts.end();
  if (!isRead || hasEmpty || scanner.next() || !scanner.problem().empty()) {
    throw UsageError(std::string(option) + ": a list with commas expected, " + quoted(*value) +
                     " found");
  }
  return parts;
}

std::int64_t wholeNumberIn(std::string_view text, std::int64_t least, std::int64_t most,
                           std::string_view what) {
  std::int64_t number = 0;
  const char *end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || rest != end || number < least || number > most) {
    const std::string range = most == std::numeric_limits<std::int64_t>::max()
                                  ? "of at least " + std::to_string(least)
                                  : "from " + std::to_string(least) + " to " + std::to_string(most);
    throw UsageError(std::string(what) + ": a whole number " + range + " expected, " +
                     quoted(text) + " found");
  }
  return number;
}

}  // namespace chainrule
