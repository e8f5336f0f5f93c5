// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/json.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace chainrule {

/// A place in a JSON document, where a value stands or is missing, and how to read what is expected
/// there. Every reading function throws FileError, "NAME: PATH: … expected, … found", when the
/// value is missing or another one.
class JsonPlace {
 public:
  /// The document itself. Both must outlive every place in it.
  JsonPlace(const std::string &name, const Json &root) : m_name(&name), m_value(&root) {}

  const Json *value() const { return m_value; }  ///< null where it is missing
  bool exists() const { return m_value != nullptr; }

  /// The place of a key in this object, or of an entry of this array.
  JsonPlace operator[](std::string_view key) const;
  JsonPlace operator[](std::size_t index) const;

  /// An object, or nothing.
  void expectObjectOrNothing() const;
  void expectObject() const;

  /// An array of `count` things, which toSay() marks: "1 row", "%1 rows".
  const Json::Array &arrayOf(std::size_t count, const char *one, const char *several) const;

  /// `count` finite numbers, written to `out`.
  void numbers(double *out, std::size_t count) const;

  double number() const;
  double nonNegative() const;
  bool boolean() const;
  const std::string &text() const;
  const Json::Array &array(std::string_view expected) const;
  std::uint64_t wholeNumber(std::uint64_t least, std::uint64_t most) const;

  /// `expected` is a phrase such as "a number", as it is said.
  [[noreturn]] void refuse(std::string_view expected) const;
  [[noreturn]] void refuse(std::string_view expected, std::string_view found,
                           std::string_view hint = "") const;

 private:
  JsonPlace(const std::string *name, std::string path, const Json *value)
      : m_name(name), m_path(std::move(path)), m_value(value) {}

  const std::string *m_name;
  std::string m_path;
  const Json *m_value;
};

}  // namespace chainrule
