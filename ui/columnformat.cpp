// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnformat.h"

#include "numberformat.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr int factoredPlaces = 3;
constexpr int fewestPlaces = 2;  // before a common factor is taken

/// The characters before and after the decimal sign.
struct Extent {
  int integer = 0;
  int fraction = 0;
  bool hasPower = false;

  /// How many decimals can stand where all take at most so many characters.
  int placesIn(int width) const { return width - integer - 1; }

  int width() const { return integer + (fraction > 0 ? fraction + 1 : 0); }
};

template <typename Text>
Extent extentOf(const NumberRange &range, Text text) {
  Extent extent;
  for (const double value : range.ends()) {
    const QString shown = text(value);
    const qsizetype point = shown.indexOf(decimalSign());
    const qsizetype integer = point < 0 ? shown.size() : point;
    const qsizetype fraction = point < 0 ? 0 : shown.size() - point - 1;
    extent.integer = std::max(extent.integer, static_cast<int>(integer));
    extent.fraction = std::max(extent.fraction, static_cast<int>(fraction));
    extent.hasPower = extent.hasPower || shown.contains(QChar(0x00d7));
  }
  return extent;
}

}  // namespace

QChar decimalSign() {
  const QString sign = QLocale().decimalPoint();
  return sign.isEmpty() ? QLatin1Char('.') : sign.front();
}

void NumberRange::include(double value) {
  if (value == 0 || !std::isfinite(value)) {
    return;
  }
  widen(value);
}

void NumberRange::include(std::span<const double> values) {
  double least[2] = {INFINITY, INFINITY};
  double most[2] = {0, 0};
  for (const double value : values) {
    const double magnitude = std::abs(value);
    if (magnitude > 0 && magnitude < INFINITY) {
      const int side = value < 0;
      least[side] = std::min(least[side], magnitude);
      most[side] = std::max(most[side], magnitude);
    }
  }
  for (const int side : {0, 1}) {
    if (most[side] > 0) {
      const double sign = side == 0 ? 1 : -1;
      widen(sign * least[side]);
      widen(sign * most[side]);
    }
  }
}

void NumberRange::widen(double value) {
  const auto begin = m_ends.begin();
  const auto end = begin + static_cast<std::ptrdiff_t>(m_count);
  const auto sameSign = [value](double other) { return (other < 0) == (value < 0); };
  const auto nearest = std::find_if(begin, end, sameSign);
  if (nearest == end) {
    m_ends[m_count] = m_ends[m_count + 1] = value;
    m_count += 2;
    return;
  }
  if (std::abs(value) < std::abs(*nearest)) {
    *nearest = value;
  }
  const auto farthest = nearest + 1;
  if (std::abs(value) > std::abs(*farthest)) {
    *farthest = value;
  }
}

double NumberRange::largest() const {
  double largest = 0;
  for (const double value : ends()) {
    largest = std::max(largest, std::abs(value));
  }
  return largest;
}

ColumnFormat ColumnFormat::decimals(const NumberRange &range, int places, int width) {
  if (range.largest() >= std::pow(10, width)) {
    return factored(range);
  }
  for (; places >= fewestPlaces; --places) {
    const Extent extent =
        extentOf(range, [places](double value) { return chainrule::decimals(value, places); });
    if (extent.width() <= width) {
      ColumnFormat format;
      format.m_places = places;
      format.m_fractionDigits = extent.fraction;
      return format;
    }
  }
  return factored(range);
}

ColumnFormat ColumnFormat::significant(const NumberRange &range, int width) {
  const Extent extent = extentOf(range, [](double value) { return chainrule::significant(value); });
  ColumnFormat format;
  format.m_isSignificant = true;
  format.m_fractionDigits = std::min(extent.fraction, extent.placesIn(width));
  const ColumnFormat alternative = factored(range);
  const bool losesDigits = format.m_fractionDigits < extent.fraction &&
                           format.m_fractionDigits < factoredPlaces - alternative.m_exponent;
  return extent.hasPower || losesDigits ? alternative : format;
}

ColumnFormat ColumnFormat::factored(const NumberRange &range) {
  ColumnFormat format;
  const double largest = range.largest();
  format.m_exponent = commonExponent({&largest, 1}, 0);
  format.m_places = factoredPlaces;
  format.m_fractionDigits = factoredPlaces;
  return format;
}

QString ColumnFormat::text(double value) const {
  if (m_isSignificant) {
    const QString text = chainrule::significant(value);
    const qsizetype point = text.indexOf(decimalSign());
    const bool fits = point < 0 || text.size() - point - 1 <= m_fractionDigits;
    return fits ? text : chainrule::decimals(value, m_fractionDigits);
  }
  return chainrule::decimals(m_exponent == 0 ? value : value / std::pow(10, m_exponent), m_places);
}

}  // namespace chainrule
