// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace chainrule {

// α as the controls show and change it. The slider's positions are thousandths of a decade above
// the smallest α; what it and its keys choose has two significant digits, so that 0.5, 1 and 10 can
// be met exactly.

constexpr double smallestLearningRate = 0.001;  ///< at the left end of the slider
constexpr double largestLearningRate = 200;     ///< at its right end
constexpr int positionsPerDecade = 1000;

/// The slider's position for α ≥ 0, within its ends.
int learningRatePosition(double learningRate);
int largestLearningRatePosition();

/// α at a position, to two significant digits.
double learningRateAt(int position);

/// The next α up (tenths > 0) or down on the grid of tenths of a decade: 0.5, 0.63, 0.79, 1, 1.3 …
/// α itself need not be on the grid. From 0 upwards it begins at the smallest α.
double steppedLearningRate(double learningRate, int tenths);

/// 0.500, 10.00, 0.1234: at least three digits, four where they say something; 1.24×10⁷.
QString learningRateText(double learningRate);

/// Reads a number the user typed: comma or point, ×10⁻³ or e-3. Empty unless it is finite and at
/// least 0.
std::optional<double> learningRateTyped(const QString &text);

}  // namespace chainrule
