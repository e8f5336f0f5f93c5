// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/stepnumbers.h"

#include <cmath>
#include <span>
#include <vector>

namespace chainrule {

/// How the terms of a sum weigh against each other.
struct Balance {
  int count = 0;     ///< of terms, zeros too
  int nonZero = 0;   ///< of those that are not exactly 0
  int largest = -1;  ///< which has the largest size, of equals the first; −1 where all are 0
  int tied = 0;      ///< how many have that size; 0 where all are 0
  double share = 0;  ///< its size in Σ|term|, 0 … 1; 0 where all are 0
  double sum = 0;    ///< Σ term
  double size = 0;   ///< Σ|term|

  /// One of several terms alone is not 0.
  bool isOneOfSeveral() const { return nonZero == 1 && count > 1; }

  /// Less than a tenth of the terms' sizes is left of them.
  bool cancels() const { return nonZero > 1 && std::abs(sum) < 0.1 * size; }

  /// The largest outweighs all others.
  bool isDominated() const { return nonZero > 1 && share > 0.5; }

  /// No term works against another.
  bool hasOneSign() const { return std::abs(sum) > size * (1 - 1e-12); }
};

Balance balanceOf(std::span<const double> terms);

/// The terms that make up an entry of a stage's quantity, as inWords() weighs them:
///     zˡ_i    Wˡ_ij aˡ⁻¹_j of each neuron j below, then bˡ_i
///     C       each output's part of it
///     δˡ_j    Wˡ⁺¹_ij δˡ⁺¹_i of each neuron i above, before the slope; l < L
///     ∂C/∂Wˡ, ∂C/∂bˡ   each sample's part of the mean, where the step uses other samples than the
///             shown one and Snapshot::batch lists them all
/// Empty for everything else.
std::vector<double> termsOf(const StepNumbers &numbers, const Stage &stage, const Entry &entry);

}  // namespace chainrule
