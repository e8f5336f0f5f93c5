// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QColor>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <vector>

namespace chainrule {

// Fill and line colour say a value, on scales that never change with the data. All colours are
// opaque. A value that is not finite takes the theme's colour for what is wrong.

/// Which scale a value is drawn on: weights and biases, or δ and ∂C/∂…
enum class ValueScale { Parameters, Gradients };

/// Where |value| stands on its scale, 0 … 1: min(1, ln(1 + 10|w|)/ln 101) for parameters,
/// (log₁₀|g| + 5)/5 held in 0 … 1 for gradients.
double strength(ValueScale scale, double value);

/// Sorts values into equal steps of their strength() without a logarithm for each, for 10⁶ of them.
class StrengthSteps {
 public:
  /// 1 … 255 steps.
  StrengthSteps(ValueScale scale, int count);

  /// How many of 1/count, 2/count … 1 the value's strength reaches.
  int reached(double value) const {
    const double size = std::abs(value);
    const std::int64_t bin = (std::bit_cast<std::int64_t>(size) >> binShift) - firstBin;
    if (bin < 0) {
      return 0;
    }
    const int k = m_atBin[static_cast<std::size_t>(std::min(bin, bins - 1))];
    return k + static_cast<int>(m_least[static_cast<std::size_t>(k)] <= size);
  }

 private:
  // A bin holds the doubles of one exponent and equal first bits of the fraction. Its ends are at
  // most 65/64 apart, steps at least 101^(1/255), so that at most one begins in it. From 2⁻¹⁷,
  // where no step is reached, to 2⁴, beyond all.
  static constexpr int binShift = 52 - 6;
  static constexpr std::int64_t firstBin = std::int64_t{1023 - 17} << 6;
  static constexpr std::int64_t bins = std::int64_t{17 + 4} << 6;

  std::vector<double> m_least;        // |value| that reaches each, and NaN, which none is
  std::vector<std::uint8_t> m_atBin;  // how many the least value of a bin reaches
};

/// Whether |value| lies beyond the end of its scale (10 for parameters, 1 for gradients).
bool isBeyond(ValueScale scale, double value);

/// The full colour of the value's sign; zero's colour for 0.
QColor endColour(const Theme &theme, ValueScale scale, double value);

/// A line, or a bias square: never below 3:1 on the canvas, except exactly 0, whose line is drawn
/// in the theme's node outline.
QColor lineColour(const Theme &theme, ValueScale scale, double value);

/// The width of an edge, 1.2 … 7.5 logical pixels; 1.4 for exactly 0.
double lineWidth(ValueScale scale, double value);

/// A ground and what is written or drawn on it.
struct GroundColours {
  QColor ground;
  QColor text;   ///< at least 4.5:1 on the ground
  QColor frame;  ///< of a chip; the ground of a cell
};

/// A cell of a heat map on a card: W or ∂C/∂W.
GroundColours cellColours(const Theme &theme, ValueScale scale, double value);

/// The chip under a neuron that shows its δ.
GroundColours chipColours(const Theme &theme, double delta);

/// The fill of a neuron, by |a| up to 1; a below 0 is hatched besides.
QColor activationColour(const Theme &theme, double activation);

/// What is written on a neuron's fill: the theme's ink, or black or white where ink would be
/// below 4.5:1.
QColor textOn(const Theme &theme, const QColor &ground);

/// A sign drawn on a bias square: white where that keeps 3:1, else black.
QColor markOn(const QColor &ground);

}  // namespace chainrule
