// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/colourscale.h"

#include <limits>

namespace chainrule {
namespace {

/// How far from zero's colour the weakest line starts, so that it keeps 3:1 on the canvas.
double floorOf(const Theme &theme, ValueScale scale, bool negative) {
  if (scale == ValueScale::Parameters) {
    return negative ? (theme.dark ? 0.58 : 0.78) : (theme.dark ? 0.55 : 0.65);
  }
  return negative ? (theme.dark ? 0.50 : 0.69) : (theme.dark ? 0.55 : 0.54);
}

}  // namespace

double strength(ValueScale scale, double value) {
  if (!std::isfinite(value)) {
    return 1;
  }
  const double size = std::abs(value);
  if (scale == ValueScale::Parameters) {
    return std::min(1.0, std::log1p(10 * size) / std::log(101.0));
  }
  return size == 0 ? 0 : std::clamp((std::log10(size) + 5) / 5, 0.0, 1.0);
}

StrengthSteps::StrengthSteps(ValueScale scale, int count) {
  for (int k = 1; k <= count; ++k) {
    const double f = static_cast<double>(k) / count;
    m_least.push_back(scale == ValueScale::Parameters ? std::expm1(f * std::log(101.0)) / 10
                                                      : std::pow(10.0, 5 * f - 5));
  }
  for (std::int64_t bin = 0; bin < bins; ++bin) {
    const auto least = std::bit_cast<double>((firstBin + bin) << binShift);
    const auto reached = std::upper_bound(m_least.begin(), m_least.end(), least);
    m_atBin.push_back(static_cast<std::uint8_t>(reached - m_least.begin()));
  }
  m_least.push_back(std::numeric_limits<double>::quiet_NaN());
}

bool isBeyond(ValueScale scale, double value) {
  return !(std::abs(value) <= (scale == ValueScale::Parameters ? 10.0 : 1.0));
}

QColor endColour(const Theme &theme, ValueScale scale, double value) {
  if (!std::isfinite(value)) {
    return theme.wrong;
  }
  if (value == 0) {
    return theme.zero;
  }
  if (scale == ValueScale::Parameters) {
    return value < 0 ? theme.weightNegative : theme.weightPositive;
  }
  return value < 0 ? theme.gradientNegative : theme.gradientPositive;
}

QColor lineColour(const Theme &theme, ValueScale scale, double value) {
  if (value == 0) {
    return theme.nodeOutline;
  }
  const double f = floorOf(theme, scale, value < 0);
  return mix(theme.zero, endColour(theme, scale, value), f + (1 - f) * strength(scale, value));
}

double lineWidth(ValueScale scale, double value) {
  return value == 0 ? 1.4 : 1.2 + 6.3 * strength(scale, value);
}

GroundColours cellColours(const Theme &theme, ValueScale scale, double value) {
  const QColor end = endColour(theme, scale, value);
  const QColor ground =
      value == 0 ? end : mix(theme.card, end, 0.05 + 0.55 * strength(scale, value));
  return {ground, textOn(theme, ground), ground};
}

GroundColours chipColours(const Theme &theme, double delta) {
  if (delta == 0) {
    return {theme.zero, theme.delta, theme.nodeOutline};
  }
  const QColor end = endColour(theme, ValueScale::Gradients, delta);
  const double least = theme.dark ? 0.12 : 0.16;
  return {mix(theme.canvas, end, least + 0.14 * strength(ValueScale::Gradients, delta)),
          std::isfinite(delta) ? theme.delta : theme.wrong, end};
}

QColor activationColour(const Theme &theme, double activation) {
  if (!std::isfinite(activation)) {
    return theme.wrongGround;
  }
  const double f = std::min(1.0, std::abs(activation));
  return f < 0.5 ? mix(theme.activationLow, theme.activationMiddle, 2 * f)
                 : mix(theme.activationMiddle, theme.activationHigh, 2 * f - 1);
}

QColor textOn(const Theme &theme, const QColor &ground) {
  if (contrast(theme.ink, ground) >= 4.5) {
    return theme.ink;
  }
  const QColor black(Qt::black);
  const QColor white(Qt::white);
  return contrast(black, ground) >= contrast(white, ground) ? black : white;
}

QColor markOn(const QColor &ground) {
  const QColor white(Qt::white);
  return contrast(white, ground) >= 3 ? white : QColor(Qt::black);
}

}  // namespace chainrule
