// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileerror.h"
#include "files/json.h"
#include "files/utf8.h"
#include "text/say.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace chainrule {
namespace {

// How a message of the text's name, the path and the problem reads; the path may be empty.
std::string located(std::string_view name, std::string_view path, std::string_view problem) {
  std::string message(name);
  message += ": ";
  message += path;
  return message + (path.empty() ? "" : ": ") + std::string(problem);
}

constexpr std::array<std::string_view, 11> notFinite = {"NaN",      "-NaN",      "nan",     "-nan",
                                                        "Inf",      "-Inf",      "inf",     "-inf",
                                                        "Infinity", "-Infinity", "infinity"};

// Where the text that begins at 0 ends, or npos.
std::size_t closingQuote(std::string_view token) {
  for (std::size_t k = 1; k < token.size(); ++k) {
    if (token[k] == '"') {
      return k;
    }
    k += token[k] == '\\' ? 1 : 0;
  }
  return std::string_view::npos;
}

// Builds a Json value from the parser's events, and refuses what parseJson() says it refuses as
// soon as it is met, so that nothing deep is built first.
class Builder : public nlohmann::json_sax<nlohmann::json> {
 public:
  Builder(std::string_view text, std::string_view name) : m_text(text), m_name(name) {}

  Json take() { return std::move(m_root); }

  bool null() override { return add(Json()); }
  bool boolean(bool value) override { return add(value); }
  // Only numbers with a minus sign come here, and so a zero is a −0.
  bool number_integer(number_integer_t value) override {
    return value == 0 ? add(-0.0) : add(value);
  }
  bool number_unsigned(number_unsigned_t value) override { return add(value); }
  bool number_float(number_float_t value, const string_t &) override { return add(value); }
  bool string(string_t &value) override { return add(value); }
  bool binary(binary_t &) override { return false; }

  bool start_object(std::size_t) override { return open(Json::Object()); }
  bool start_array(std::size_t) override { return open(Json::Array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t &value) override {
    Level &level = m_levels.back();
    level.key = value;
    if (!level.keys.insert(value).second) {
      refuse(say("a key once expected, the same key twice found"));
    }
    return true;
  }

  bool parse_error(std::size_t position, const std::string &token,
                   const nlohmann::detail::exception &error) override {
    constexpr int outOfRange = 406;
    if (error.id == outOfRange) {
      refuse(say("a finite number expected, %1 found", printable(token)));
    }
    if (position > m_text.size()) {
      refuseAt(m_text.size(), say("valid JSON expected, the end of the file found"));
    }
    const std::string_view found = unexpected(position - 1, token);
    if (std::find(notFinite.begin(), notFinite.end(), found) != notFinite.end()) {
      refuse(say("a finite number expected, %1 found", std::string(found)));
    }
    refuseAt(static_cast<std::size_t>(found.data() - m_text.data()),
             say("valid JSON expected, %1 found",
                 found.starts_with('"') ? printable(found) : quoted(found)));
  }

 private:
  struct Level {
    Json *value;                           // an array or an object that is not closed yet
    std::string key;                       // of an object, the last one
    std::unordered_set<std::string> keys;  // all of them
  };

  template <typename Value>
  bool add(Value &&value) {
    insert(Json(std::forward<Value>(value)));
    return true;
  }

  Json *insert(Json value) {
    if (m_levels.empty()) {
      m_root = std::move(value);
      return &m_root;
    }
    Level &level = m_levels.back();
    if (Json::Array *array = level.value->array()) {
      return &array->emplace_back(std::move(value));
    }
    return &level.value->object()->emplace_back(level.key, std::move(value)).second;
  }

  bool open(Json container) {
    if (m_levels.size() == maximumNesting) {
      refuse(say("nesting of at most %1 levels expected, %2 found", maximumNesting,
                 maximumNesting + 1));
    }
    m_levels.push_back({insert(std::move(container)), {}, {}});
    return true;
  }

  bool close() {
    m_levels.pop_back();
    return true;
  }

  // The part of the text that the parser stumbled over when it had read up to the byte `last`: a
  // whole word or number, a whole text, or one character. The parser's own token may begin with
  // what stands before.
  std::string_view unexpected(std::size_t last, const std::string &token) const {
    constexpr std::string_view inWords =
        "+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const std::size_t textEnd = token.starts_with('"') ? closingQuote(token) : 0;
    if (textEnd > 0 && textEnd + 1 == token.size()) {
      return m_text.substr(last + 1 - token.size(), token.size());
    }
    const bool inText = textEnd == std::string::npos;
    if (inText || inWords.find(m_text[last]) == std::string_view::npos) {
      return m_text.substr(last, 1);
    }
    const std::size_t before = m_text.find_last_not_of(inWords, last);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    return m_text.substr(begin, m_text.find_first_not_of(inWords, last) - begin);
  }

  // Of the value that is being read.
  std::string path() const {
    std::string result;
    for (std::size_t k = 0; k < m_levels.size(); ++k) {
      const Level &level = m_levels[k];
      if (const Json::Array *array = std::as_const(*level.value).array()) {
        const bool inside = k + 1 < m_levels.size();
        result += '[' + std::to_string(array->size() - (inside ? 1 : 0)) + ']';
      } else if (!level.keys.empty()) {
        result += (result.empty() ? "" : ".") + printable(level.key);
      }
    }
    return result;
  }

  [[noreturn]] void refuse(const std::string &problem) const {
    throw FileError(located(m_name, path(), problem));
  }

  [[noreturn]] void refuseAt(std::size_t byte, const std::string &problem) const {
    const std::string place = lineAndColumn(m_text, byte);
    const std::string way = path();
    throw FileError(located(m_name, way.empty() ? place : way + " (" + place + ")", problem));
  }

  std::string_view m_text;
  std::string_view m_name;
  Json m_root;
  std::vector<Level> m_levels;
};

}  // namespace

Json parseJson(std::string_view text, std::string_view name) {
  const std::size_t valid = std::min(validUtf8(text), text.find('\0'));
  if (valid < text.size()) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(text[valid]);
    throw FileError(located(name, lineAndColumn(text, valid),
                            say("UTF-8 text expected, byte %1 found",
                                std::string("0x") + digits[byte >> 4] + digits[byte & 15])));
  }
  Builder builder(text, name);
  nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
  return builder.take();
}

}  // namespace chainrule
