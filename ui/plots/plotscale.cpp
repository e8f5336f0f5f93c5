// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/plotscale.h"

#include "numberformat.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr double fewestSteps = 200;
constexpr double fewestDecades = 1.5;
constexpr int decadesWithMinorTicks = 6;
constexpr double closest = 0.01;  // decades, or of the cost
constexpr double smallestCost = 1e-300;
constexpr double largestCost = 1e248;  // QCustomPlot ignores an axis that ends above 1e250
constexpr double linearMargin = 0.03;  // below the lowest round number, so that C = 0 is inside

/// The smallest of 1, 2, 5 times a power of ten that is at least `value` > 0.
double roundUp(double value) {
  const double decade = std::pow(10.0, std::floor(std::log10(value)));
  for (const double mantissa : {1.0, 2.0, 5.0}) {
    if (mantissa * decade >= value * (1 - 1e-9)) {
      return mantissa * decade;
    }
  }
  return 10 * decade;
}

/// The largest of 1, 2, 5 times a power of ten that is at most `value` > 0.
double roundDown(double value) {
  const double decade = std::pow(10.0, std::floor(std::log10(value)));
  for (const double mantissa : {5.0, 2.0}) {
    if (mantissa * decade <= value * (1 + 1e-9)) {
      return mantissa * decade;
    }
  }
  return decade;
}

QString decadeLabel(int exponent) {
  return exponent >= 0 && exponent <= 3 ? shortNumber(std::pow(10.0, exponent))
                                        : powerOfTen(exponent).mid(1);
}

/// How many of the multiples first·step, (first + 1)·step, … lie in the range.
int tickCount(double first, double step, const PlotRange &range) {
  return static_cast<int>(std::floor(range.upper / step - first + 1e-9)) + 1;
}

/// The place of the first digit: 0 for 1 … 9, −1 for 0.1 … 0.9.
int placeOf(double value) {
  return static_cast<int>(std::floor(std::log10(value) + 1e-9));
}

PlotTicks linearTicks(const PlotRange &range, int atMost) {
  PlotTicks ticks;
  // Between numbers so near the ends of what a double holds there are no round ones.
  const double ends = std::max(std::abs(range.lower), std::abs(range.upper));
  if (!(range.size() > smallestCost * 1e10 && range.size() > 1e-14 * ends && ends < 1e300)) {
    return ticks;
  }
  double step = roundUp(range.size() / std::max(1, atMost));
  const auto firstOf = [&range](double s) { return std::ceil(range.lower / s - 1e-9); };
  while (tickCount(firstOf(step), step, range) < 2) {
    step = roundDown(step * 0.99);
  }
  const double first = firstOf(step);
  const int count = tickCount(first, step, range);
  const int largest =
      placeOf(std::max({std::abs(range.lower), std::abs(range.upper), smallestCost}));
  const int lastPlace = placeOf(step);
  const bool plain = lastPlace >= -4 && largest < 6;  // as wide as there is room for
  const int power = plain ? 0 : largest;
  for (int k = 0; k < count; ++k) {
    const double value = std::abs(first + k) < 0.5 ? 0 : (first + k) * step;
    ticks.major.push_back(
        {value, decimals(value / std::pow(10.0, power), std::max(0, power - lastPlace))});
  }
  if (!plain) {
    ticks.factor = powerOfTen(power);
  }
  return ticks;
}

PlotTicks decadeTicks(int first, int last, int atMost) {
  PlotTicks ticks;
  const int stride = std::max(1, (last - first) / std::max(1, atMost) + 1);
  for (int n = first; n <= last; ++n) {
    if ((n % stride + stride) % stride == 0) {
      ticks.major.push_back({std::pow(10.0, n), decadeLabel(n)});
    } else {
      ticks.minor.push_back(std::pow(10.0, n));
    }
  }
  return ticks;
}

}  // namespace

PlotTicks stepTicks(const PlotRange &range, int atMost) {
  PlotTicks ticks;
  const QLocale locale;
  const double step = std::max(1.0, roundUp(range.size() / std::max(1, atMost)));
  const double first = std::ceil(range.lower / step - 1e-9);
  for (int k = 0; k < tickCount(first, step, range); ++k) {
    ticks.major.push_back({(first + k) * step, locale.toString(qRound64((first + k) * step))});
  }
  return ticks;
}

PlotTicks costTicks(const PlotRange &range, bool logarithmic, int atMost) {
  if (!logarithmic || !(range.lower > 0)) {
    return linearTicks(range, atMost);
  }
  const auto inRange = [&](double value) {
    return value >= range.lower * (1 - 1e-9) && value <= range.upper * (1 + 1e-9);
  };
  const int first = static_cast<int>(std::ceil(std::log10(range.lower) - 1e-9));
  const int last = static_cast<int>(std::floor(std::log10(range.upper) + 1e-9));
  const bool hasDecades = last - first + 1 >= 2;
  PlotTicks ticks;
  if (hasDecades) {
    ticks = decadeTicks(first, last, atMost);
  }
  if (last - first <= decadesWithMinorTicks) {
    for (int n = first - 1; n <= last; ++n) {
      for (int mantissa = hasDecades ? 2 : 1; mantissa <= 9; ++mantissa) {
        const double value = mantissa * std::pow(10.0, n);
        const bool isMajor = !hasDecades && (mantissa == 1 || mantissa == 2 || mantissa == 5);
        if (inRange(value) && isMajor) {
          ticks.major.push_back({value, shortNumber(QString::number(value, 'g', 1).toDouble())});
        } else if (inRange(value)) {
          ticks.minor.push_back(value);
        }
      }
    }
  }
  return ticks.major.size() >= 2 ? ticks : linearTicks(range, atMost);
}

PlotRange stepRangeFor(std::int64_t first, std::int64_t last) {
  const auto start = static_cast<double>(first);
  return {start, start + roundUp(std::max(fewestSteps, static_cast<double>(last - first)))};
}

PlotRange costRangeFor(double lowest, double highest, bool logarithmic) {
  lowest = std::min(lowest, largestCost);
  highest = std::min(highest, largestCost);
  if (!logarithmic) {
    const double lower = lowest < 0 ? -roundUp(-lowest) : 0;
    const double upper = highest > 0 ? roundUp(highest * 1.2) : lower + 1;
    return {lower - linearMargin * (upper - lower), upper};
  }
  PlotRange range{roundDown(lowest / 1.1), roundUp(highest * 1.5)};
  if (std::log10(range.upper / range.lower) < fewestDecades) {
    range.lower = roundDown(range.upper / std::pow(10.0, fewestDecades));
  }
  return range;
}

PlotRange closeCostRange(double lowest, double highest, bool logarithmic) {
  lowest = std::min(lowest, largestCost);
  highest = std::min(highest, largestCost);
  const double low = logarithmic ? std::log10(lowest) : lowest;
  const double high = logarithmic ? std::log10(highest) : highest;
  const double largest = std::max({std::abs(lowest), std::abs(highest), smallestCost});
  const double least = closest * (logarithmic ? 1 : largest);
  const double span = std::max(high - low, least);
  const double grid = std::exp2(std::ceil(std::log2(span))) / 8;
  const double middle = (low + high) / 2;
  double lower = std::floor((middle - 0.55 * span) / grid) * grid;
  const double upper = std::ceil((middle + 0.55 * span) / grid) * grid;
  if (logarithmic) {
    return {std::pow(10.0, lower), std::min(std::pow(10.0, upper), 10 * largestCost)};
  }
  if (lowest >= 0 && lower < 0) {
    lower = -linearMargin * upper;
  }
  return {lower, upper};
}

QString shortNumber(double value) {
  const QString typed = asTyped(value);
  const QString rounded = significant(value);
  return typed.size() <= rounded.size() + 1 ? typed : rounded;
}

}  // namespace chainrule
