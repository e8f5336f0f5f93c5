// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/learningratescale.h"

#include "numberformat.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

double roundedToDigits(double value, int digits) {
  return QString::number(value, 'e', digits - 1).toDouble();
}

/// The typed text as the C locale would write it.
QString inCLocale(QString text) {
  static const QString superscripts = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
  QString plain;
  text.replace(QStringLiteral("×10"), QStringLiteral("e"));
  for (const QChar c : text) {
    if (const qsizetype digit = superscripts.indexOf(c); digit >= 0) {
      plain += QString::number(digit);
    } else if (c == QChar(0x2212) || c == QChar(0x207B)) {
      plain += QLatin1Char('-');
    } else if (c == QLatin1Char(',') || QString(c) == QLocale().decimalPoint()) {
      plain += QLatin1Char('.');
    } else if (c.isDigit()) {
      plain += QString::number(c.digitValue());
    } else if (!c.isSpace()) {
      plain += c.toLower();
    }
  }
  return plain;
}

}  // namespace

int learningRatePosition(double learningRate) {
  if (!(learningRate > smallestLearningRate)) {
    return 0;
  }
  const double decades =
      std::log10(std::min(learningRate, largestLearningRate) / smallestLearningRate);
  return static_cast<int>(std::lround(decades * positionsPerDecade));
}

int largestLearningRatePosition() {
  return learningRatePosition(largestLearningRate);
}

double learningRateAt(int position) {
  const double decades = static_cast<double>(position) / positionsPerDecade;
  return roundedToDigits(smallestLearningRate * std::pow(10.0, decades), 2);
}

double steppedLearningRate(double learningRate, int tenths) {
  if (tenths == 0) {
    return learningRate;
  }
  if (learningRate <= 0) {
    return tenths > 0 ? smallestLearningRate : 0;
  }
  const double place = 10 * std::log10(learningRate);
  const double nearest = std::round(place);
  const bool onGrid = roundedToDigits(std::pow(10.0, nearest / 10), 2) == learningRate;
  const double from = onGrid ? nearest : tenths > 0 ? std::floor(place) : std::ceil(place);
  const double stepped = roundedToDigits(std::pow(10.0, (from + tenths) / 10), 2);
  return std::isfinite(stepped) ? stepped : learningRate;
}

QString learningRateText(double learningRate) {
  const bool threeSuffice =
      learningRate < 1 && roundedToDigits(learningRate, 3) == roundedToDigits(learningRate, 4);
  const QString text = significant(learningRate, threeSuffice ? 3 : 4);
  return text.contains(QStringLiteral("×10")) ? significant(learningRate, 3) : text;
}

std::optional<double> learningRateTyped(const QString &text) {
  bool isNumber = false;
  const double value = QLocale::c().toDouble(inCLocale(text), &isNumber);
  if (!isNumber || !std::isfinite(value) || value < 0) {
    return std::nullopt;
  }
  return value + 0.0;  // −0 becomes 0
}

}  // namespace chainrule
