// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "predict/mistake.h"

#include <optional>
#include <span>

namespace chainrule {

/// Mistakes made at once, each a turn of the computation.
struct MistakePlan {
  bool slopeMissing = false;
  bool activationForSlope = false;
  bool slopeTooMuch = false;
  bool slopeForActivation = false;
  bool isFlipped = false;
  bool isTransposed = false;
  bool newWeights = false;
  bool preActivation = false;
  bool activationMissing = false;
  bool deltaMissing = false;
  bool biasMissing = false;
  bool rateMissing = false;
  bool rateAdded = false;
  bool stepAlone = false;
  bool gradientAlone = false;
  bool unchanged = false;
  bool squareMissing = false;
  bool meanMissing = false;
  double factor = 1;
  std::optional<int> otherLayer;
  std::optional<int> missingTerm;
  std::optional<int> otherRow;
  std::optional<int> otherColumn;
  std::optional<int> digits;
  std::optional<int> product;  // that went wrong
  Mistake wrongProduct = Mistake::ProductSign;
  bool isTenth = false;

  /// The number as it is reckoned with.
  double round(double x) const;
  double sign() const { return isFlipped ? -1 : 1; }
};

/// Empty where two of them exclude each other.
std::optional<MistakePlan> planOf(std::span<const Slip> slips);

}  // namespace chainrule
