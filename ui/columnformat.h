// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <span>

namespace chainrule {

/// The ends of a set of numbers on either side of 0: all that decides how wide they print.
class NumberRange {
 public:
  void include(double value);
  void include(std::span<const double> values);

  /// The largest magnitude of the finite numbers; 0 where there is none but 0.
  double largest() const;

  /// The finite numbers other than 0 that are nearest to and farthest from 0, of each sign.
  std::span<const double> ends() const { return {m_ends.data(), m_count}; }

 private:
  void widen(double value);

  std::array<double, 4> m_ends{};
  std::size_t m_count = 0;
};

/// How the numbers of one column or matrix are written, so that their decimal points line up:
/// with the same number of decimals, or with 4 significant digits; and with a common factor 10ⁿ
/// in the head where they would not fit otherwise.
class ColumnFormat {
 public:
  ColumnFormat() = default;

  /// `places` decimals; where one would be wider than `width` characters, fewer, down to 2, and
  /// then a common factor.
  static ColumnFormat decimals(const NumberRange &range, int places = 4, int width = 9);

  /// 4 significant digits; of small numbers, fewer where they would be wider than `width`
  /// characters with their decimal points aligned. A common factor where one needs a power of ten
  /// of its own, or where it lets more digits be seen.
  static ColumnFormat significant(const NumberRange &range, int width = 9);

  /// n of the common factor 10ⁿ; 0 where there is none.
  int exponent() const { return m_exponent; }

  /// How many decimals the longest number has.
  int fractionDigits() const { return m_fractionDigits; }

  QString text(double value) const;

  bool operator==(const ColumnFormat &) const = default;

 private:
  static ColumnFormat factored(const NumberRange &range);

  bool m_isSignificant = false;
  int m_exponent = 0;
  int m_places = 4;
  int m_fractionDigits = 0;
};

/// The decimal sign of the numbers on screen.
QChar decimalSign();

}  // namespace chainrule
