// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberformat.h"

#include "explain/numbertext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr QChar minus(0x2212);

/// NaN and ±∞ in words; empty for a finite value.
QString wordFor(double value) {
  if (std::isnan(value)) {
    return QStringLiteral("NaN");
  }
  if (std::isinf(value)) {
    return value > 0 ? QStringLiteral("∞") : QString(minus) + QStringLiteral("∞");
  }
  return {};
}

QLocale screenLocale() {
  QLocale locale;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  return locale;
}

int exponentIn(const QString &scientific) {
  return scientific.mid(scientific.indexOf(QLatin1Char('e')) + 1).toInt();
}

/// The decimal exponent of a finite value other than 0, after rounding to `digits` digits.
int exponentOf(double value, int digits) {
  return exponentIn(QString::number(value, 'e', digits - 1));
}

}  // namespace

QString significant(double value, int digits) {
  return QString::fromStdString(
      numberText(value, {digits, QLocale().decimalPoint().toStdString()}));
}

QString decimals(double value, int places) {
  if (const QString word = wordFor(value); !word.isEmpty()) {
    return word;
  }
  if (value == 0) {
    return QStringLiteral("0");
  }
  const QString digits = screenLocale().toString(std::abs(value), 'f', places);
  const bool isZero = std::none_of(digits.begin(), digits.end(),
                                   [](QChar digit) { return digit.digitValue() > 0; });
  return value < 0 && !isZero ? minus + digits : digits;
}

QString exact(double value) {
  const QString text = value == 0 ? QStringLiteral("0") : inField(value);
  const qsizetype e = text.indexOf(QLatin1Char('e'));
  return e < 0 ? text : text.left(e) + powerOfTen(exponentIn(forClipboard(value)));
}

QString inField(double value) {
  if (const QString word = wordFor(value); !word.isEmpty()) {
    return word;
  }
  QString text = forClipboard(value);
  text.replace(QLatin1Char('.'), QLocale().decimalPoint());
  return text.replace(QLatin1Char('-'), minus);
}

QString forClipboard(double value) {
  return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString notComputed() {
  return QStringLiteral("·");
}

QString asTyped(double value) {
  return exact(value);
}

int commonExponent(std::span<const double> values, int width) {
  double largest = 0;
  qsizetype widest = 0;
  for (const double value : values) {
    if (std::isfinite(value) && value != 0) {
      largest = std::max(largest, std::abs(value));
      widest = std::max(widest, significant(value).size());
    }
  }
  return widest <= width ? 0 : exponentOf(largest, 4);
}

QString powerOfTen(int exponent) {
  return QStringLiteral("×10") + QString::fromStdString(superscriptText(exponent));
}

std::optional<double> numberIn(const QString &text) {
  QString plain = text.trimmed();
  plain.replace(minus, QLatin1Char('-'));
  const QString point = QLocale().decimalPoint();
  bool isNumber = false;
  double value = plain.toDouble(&isNumber);
  if (!isNumber && point != QStringLiteral(".") && !plain.contains(QLatin1Char('.'))) {
    value = plain.replace(point, QStringLiteral(".")).toDouble(&isNumber);
  }
  return isNumber ? std::optional(value) : std::nullopt;
}

QString stepCount(std::int64_t step) {
  const QLocale locale;
  QString digits = QString::number(step).rightJustified(6, QLatin1Char('0'));
  for (qsizetype k = digits.size() - 3; k > 0; k -= 3) {
    digits.insert(k, locale.groupSeparator());
  }
  return digits;
}

}  // namespace chainrule
