// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace chainrule {

/// A JSON value. Objects keep the order of their keys; integers between −2⁶³ and 2⁶⁴ − 1 are kept
/// exactly, all other numbers as doubles. Values are moved, never copied.
class Json {
 public:
  using Array = std::vector<Json>;
  using Object = std::vector<std::pair<std::string, Json>>;

  Json();  ///< null
  Json(bool value);
  Json(double value);
  template <std::integral Integer>
  Json(Integer value) {
    if (std::in_range<std::int64_t>(value)) {
      m_value = static_cast<std::int64_t>(value);
    } else {
      m_value = static_cast<std::uint64_t>(value);
    }
  }
  Json(std::string_view value);
  Json(const std::string &value);
  Json(const char *value);
  Json(Array value);
  Json(Object value);
  Json(Json &&other) noexcept;
  Json &operator=(Json &&other) noexcept;
  ~Json();

  /// An array of numbers.
  static Json numbers(std::span<const double> values);

  bool isNull() const;
  std::optional<bool> boolean() const;
  std::optional<double> number() const;
  /// A number without a fraction that the type holds exactly.
  std::optional<std::int64_t> integer() const;
  std::optional<std::uint64_t> naturalNumber() const;
  const std::string *text() const;  ///< null when the value is no text; likewise below
  const Array *array() const;
  const Object *object() const;
  Array *array();
  Object *object();

  /// The value of a key; null when there is none or this is no object.
  const Json *find(std::string_view key) const;
  Json *find(std::string_view key);

  /// Appends a key to an object; the key must be new.
  void append(std::string_view key, Json value);

  /// A number as it stands in the text; see toText().
  std::string numberText() const;

 private:
  std::variant<std::nullptr_t, bool, std::int64_t, std::uint64_t, double,
               std::unique_ptr<std::string>, std::unique_ptr<Array>, std::unique_ptr<Object>>
      m_value;
};

/// The value of a JSON text (RFC 8259). Throws FileError, with `name`, the path and the place, when
/// it is not JSON in UTF-8, is nested deeper than maximumNesting, has a key twice in one object, or
/// a number whose magnitude is beyond a double. `-0` is read as −0.0.
Json parseJson(std::string_view text, std::string_view name);

constexpr int maximumNesting = 64;

/// The value as UTF-8 text, without a newline at its end: an object has a key a line, an array of
/// plain values stands on one line, so a matrix has a row a line. The same value always gives the
/// same text, whatever the locale. A double has the fewest digits that read back to it; a number
/// that is not finite becomes null.
std::string toText(const Json &value);

}  // namespace chainrule
