// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/json.h"

#include "files/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace chainrule {
namespace {

std::string escaped(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string result = "\"";
  while (!text.empty()) {
    const std::size_t valid = validUtf8(text);
    for (const char c : text.substr(0, valid)) {
      if (c == '"' || c == '\\') {
        result += {'\\', c};
      } else if (c == '\n') {
        result += "\\n";
      } else if (c == '\t') {
        result += "\\t";
      } else if (static_cast<unsigned char>(c) < 0x20) {
        result += {'\\',
                   'u',
                   '0',
                   '0',
                   digits[static_cast<std::size_t>(c >> 4)],
                   digits[static_cast<std::size_t>(c & 15)]};
      } else {
        result += c;
      }
    }
    if (valid < text.size()) {
      result += "\uFFFD";
    }
    text.remove_prefix(std::min(text.size(), valid + 1));
  }
  return result + '"';
}

template <typename Type, typename Variant>
Type *pointee(Variant &variant) {
  const auto *pointer = std::get_if<std::unique_ptr<Type>>(&variant);
  return pointer != nullptr ? pointer->get() : nullptr;
}

std::string shortest(double value) {
  if (!std::isfinite(value)) {
    return "null";
  }
  if (value == 0 && std::signbit(value)) {
    return "-0.0";  // "-0" is an integer to many readers, and loses its sign
  }
  std::array<char, 32> buffer;
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
  return {buffer.data(), end};
}

void write(const Json &value, const std::string &indent, std::string &out);

void writeArray(const Json::Array &array, const std::string &indent, std::string &out) {
  const bool onOneLine = std::none_of(array.begin(), array.end(), [](const Json &entry) {
    return entry.array() != nullptr || entry.object() != nullptr;
  });
  const std::string inner = indent + "  ";
  out += '[';
  for (std::size_t k = 0; k < array.size(); ++k) {
    if (onOneLine) {
      out += k > 0 ? ", " : "";
    } else {
      out += (k > 0 ? ",\n" : "\n") + inner;
    }
    write(array[k], inner, out);
  }
  out += onOneLine ? "]" : "\n" + indent + "]";
}

void writeObject(const Json::Object &object, const std::string &indent, std::string &out) {
  if (object.empty()) {
    out += "{}";
    return;
  }
  const std::string inner = indent + "  ";
  out += '{';
  bool first = true;
  for (const auto &[key, value] : object) {
    out += (first ? "\n" : ",\n") + inner + escaped(key) + ": ";
    write(value, inner, out);
    first = false;
  }
  out += "\n" + indent + "}";
}

void write(const Json &value, const std::string &indent, std::string &out) {
  if (const Json::Object *object = value.object()) {
    writeObject(*object, indent, out);
  } else if (const Json::Array *array = value.array()) {
    writeArray(*array, indent, out);
  } else if (const std::string *text = value.text()) {
    out += escaped(*text);
  } else if (const auto boolean = value.boolean()) {
    out += *boolean ? "true" : "false";
  } else if (value.isNull()) {
    out += "null";
  } else {
    out += value.numberText();
  }
}

}  // namespace

Json::Json() : m_value(nullptr) {}
Json::Json(bool value) : m_value(value) {}
Json::Json(double value) : m_value(value) {}
Json::Json(std::string_view value) : m_value(std::make_unique<std::string>(value)) {}
Json::Json(const std::string &value) : Json(std::string_view(value)) {}
Json::Json(const char *value) : Json(std::string_view(value)) {}
Json::Json(Array value) : m_value(std::make_unique<Array>(std::move(value))) {}
Json::Json(Object value) : m_value(std::make_unique<Object>(std::move(value))) {}
Json::Json(Json &&other) noexcept = default;
Json &Json::operator=(Json &&other) noexcept = default;
Json::~Json() = default;

Json Json::numbers(std::span<const double> values) {
  Array array;
  array.reserve(values.size());
  for (const double value : values) {
    array.emplace_back(value);
  }
  return array;
}

bool Json::isNull() const {
  return std::holds_alternative<std::nullptr_t>(m_value);
}

std::optional<bool> Json::boolean() const {
  const bool *value = std::get_if<bool>(&m_value);
  return value != nullptr ? std::optional(*value) : std::nullopt;
}

std::optional<double> Json::number() const {
  if (const auto *value = std::get_if<double>(&m_value)) {
    return *value;
  }
  if (const auto *value = std::get_if<std::int64_t>(&m_value)) {
    return static_cast<double>(*value);
  }
  if (const auto *value = std::get_if<std::uint64_t>(&m_value)) {
    return static_cast<double>(*value);
  }
  return std::nullopt;
}

std::optional<std::int64_t> Json::integer() const {
  constexpr double limit = 9007199254740992;  // 2⁵³: every whole number up to it is a double
  if (const auto *value = std::get_if<std::int64_t>(&m_value)) {
    return *value;
  }
  if (const auto *value = std::get_if<double>(&m_value);
      value != nullptr && std::trunc(*value) == *value && std::abs(*value) <= limit) {
    return static_cast<std::int64_t>(*value);
  }
  return std::nullopt;
}

std::optional<std::uint64_t> Json::naturalNumber() const {
  if (const auto *value = std::get_if<std::uint64_t>(&m_value)) {
    return *value;
  }
  const auto value = integer();
  return value && *value >= 0 ? std::optional(static_cast<std::uint64_t>(*value)) : std::nullopt;
}

const std::string *Json::text() const {
  return pointee<std::string>(m_value);
}

const Json::Array *Json::array() const {
  return pointee<Array>(m_value);
}

const Json::Object *Json::object() const {
  return pointee<Object>(m_value);
}

Json::Array *Json::array() {
  return pointee<Array>(m_value);
}

Json::Object *Json::object() {
  return pointee<Object>(m_value);
}

const Json *Json::find(std::string_view key) const {
  if (const Object *entries = object()) {
    for (const auto &[name, value] : *entries) {
      if (name == key) {
        return &value;
      }
    }
  }
  return nullptr;
}

Json *Json::find(std::string_view key) {
  return const_cast<Json *>(std::as_const(*this).find(key));
}

void Json::append(std::string_view key, Json value) {
  object()->emplace_back(key, std::move(value));
}

std::string Json::numberText() const {
  if (const auto *value = std::get_if<std::int64_t>(&m_value)) {
    return std::to_string(*value);
  }
  if (const auto *value = std::get_if<std::uint64_t>(&m_value)) {
    return std::to_string(*value);
  }
  return shortest(number().value_or(NAN));
}

std::string toText(const Json &value) {
  std::string out;
  write(value, "", out);
  return out;
}

}  // namespace chainrule
