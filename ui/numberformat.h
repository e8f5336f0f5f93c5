// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace chainrule {

// Numbers as the window shows them: U+2212 for minus, the locale's decimal sign, "0" for an exact
// zero (−0 included), "NaN", "∞" and "−∞" in words. Files and the command line never use these.

/// `digits` significant digits: −0.004446; with ×10ⁿ below 10⁻⁴ and from 10⁵ on: 2.392×10⁻⁵.
QString significant(double value, int digits = 4);

/// `places` decimals, so that columns line up: 0.5374, −0.1000. What rounds to 0 has no sign:
/// 0.0000, which only an exact zero prints as 0.
QString decimals(double value, int places = 4);

/// All digits it takes to tell the double from every other, at most 17, for tooltips and what is
/// spoken: 0.12523833632819823, 2.5×10⁻⁶.
QString exact(double value);

/// The same digits in a field, where numberIn() reads them back: 2.5e−06.
QString inField(double value);

/// The same in the C locale with an ASCII minus: 2.5e-06.
QString forClipboard(double value);

/// The mark of what is not computed, "·".
QString notComputed();

/// A number the user typed or a file gave, as short as it reads back: 0.5, −1, 1.
QString asTyped(double value);

/// The power of ten a column of numbers takes as a common factor in its head: 0 while every entry
/// fits `width` characters with 4 significant digits, else n such that 10ⁿ is the largest entry's
/// power. Entries are then shown as decimals(value / 10ⁿ, 3).
int commonExponent(std::span<const double> values, int width = 9);

/// "×10⁻⁴".
QString powerOfTen(int exponent);

/// The number a text holds as a user types it: with a point or the locale's decimal sign, U+2212 or
/// a hyphen for minus, spaces around it. Empty where it is none, and where it is too large for a
/// double.
std::optional<double> numberIn(const QString &text);

/// A step counter of at least six digits in groups: 000,742.
QString stepCount(std::int64_t step);

}  // namespace chainrule
