// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/jsonplace.h"

#include "files/fileerror.h"
#include "files/utf8.h"
#include "text/say.h"

namespace chainrule {
namespace {

std::string described(const Json *value) {
  if (value == nullptr) {
    return say("nothing");
  }
  if (value->object() != nullptr) {
    return say("an object");
  }
  if (value->array() != nullptr) {
    return say("an array");
  }
  if (const std::string *text = value->text()) {
    return quoted(*text);
  }
  return toText(*value);
}

}  // namespace

JsonPlace JsonPlace::operator[](std::string_view key) const {
  std::string path = m_path.empty() ? std::string(key) : m_path + '.' + std::string(key);
  return {m_name, std::move(path), m_value != nullptr ? m_value->find(key) : nullptr};
}

JsonPlace JsonPlace::operator[](std::size_t index) const {
  return {m_name, m_path + '[' + std::to_string(index) + ']', &(*m_value->array())[index]};
}

void JsonPlace::expectObject() const {
  if (m_value == nullptr || m_value->object() == nullptr) {
    refuse(say("an object"));
  }
}

void JsonPlace::expectObjectOrNothing() const {
  if (m_value != nullptr) {
    expectObject();
  }
}

const Json::Array &JsonPlace::array(std::string_view expected) const {
  if (m_value == nullptr || m_value->array() == nullptr) {
    refuse(expected);
  }
  return *m_value->array();
}

const Json::Array &JsonPlace::arrayOf(std::size_t count, const char *one,
                                      const char *several) const {
  const Json::Array *entries = m_value != nullptr ? m_value->array() : nullptr;
  if (entries != nullptr && entries->size() == count) {
    return *entries;
  }
  const std::string expected = count == 1 ? say(one) : say(several, std::to_string(count));
  refuse(expected, entries != nullptr ? std::to_string(entries->size()) : described(m_value));
}

void JsonPlace::numbers(double *out, std::size_t count) const {
  const Json::Array &entries = arrayOf(count, toSay("1 number"), toSay("%1 numbers"));
  for (std::size_t k = 0; k < count; ++k) {
    const auto number = entries[k].number();
    if (!number) {
      (*this)[k].refuse(say("a number"));
    }
    out[k] = *number;
  }
}

double JsonPlace::number() const {
  const auto number = m_value != nullptr ? m_value->number() : std::nullopt;
  if (!number) {
    refuse(say("a number"));
  }
  return *number;
}

double JsonPlace::nonNegative() const {
  const auto number = m_value != nullptr ? m_value->number() : std::nullopt;
  if (!number || *number < 0) {
    refuse(say("a number of at least 0"));
  }
  return *number;
}

bool JsonPlace::boolean() const {
  const auto boolean = m_value != nullptr ? m_value->boolean() : std::nullopt;
  if (!boolean) {
    refuse(say("%1 or %2", std::string("true"), std::string("false")));
  }
  return *boolean;
}

const std::string &JsonPlace::text() const {
  if (m_value == nullptr || m_value->text() == nullptr) {
    refuse(say("a text"));
  }
  return *m_value->text();
}

std::uint64_t JsonPlace::wholeNumber(std::uint64_t least, std::uint64_t most) const {
  const auto number = m_value != nullptr ? m_value->naturalNumber() : std::nullopt;
  if (!number || *number < least || *number > most) {
    refuse(say("a whole number from %1 to %2", std::to_string(least), std::to_string(most)));
  }
  return *number;
}

void JsonPlace::refuse(std::string_view expected) const {
  refuse(expected, described(m_value));
}

void JsonPlace::refuse(std::string_view expected, std::string_view found,
                       std::string_view hint) const {
  throw FileError(*m_name + ": " + m_path + (m_path.empty() ? "" : ": ") +
                  say("%1 expected, %2 found", std::string(expected), std::string(found)) +
                  std::string(hint));
}

}  // namespace chainrule
