// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/mistakeplan.h"

#include <cmath>
#include <utility>

namespace chainrule {

double MistakePlan::round(double x) const {
  if (!digits || x == 0 || !std::isfinite(x)) {
    return x;
  }
  const double unit = std::pow(10, std::floor(std::log10(std::abs(x))) - *digits + 1);
  return std::round(x / unit) * unit;
}

std::optional<MistakePlan> planOf(std::span<const Slip> slips) {
  MistakePlan plan;
  bool isPossible = true;
  const auto set = [&isPossible](bool &flag) {
    isPossible = isPossible && !std::exchange(flag, true);
  };
  const auto put = [&isPossible](std::optional<int> &slot, int value) {
    isPossible = isPossible && !slot;
    slot = value;
  };
  for (const Slip &slip : slips) {
    switch (slip.mistake) {
      case Mistake::SlopeMissing:
        set(plan.slopeMissing);
        break;
      case Mistake::ActivationForSlope:
        set(plan.activationForSlope);
        break;
      case Mistake::SlopeTooMuch:
        set(plan.slopeTooMuch);
        break;
      case Mistake::SlopeForActivation:
        set(plan.slopeForActivation);
        break;
      case Mistake::SignFlipped:
        set(plan.isFlipped);
        break;
      case Mistake::NotTransposed:
        set(plan.isTransposed);
        break;
      case Mistake::NewWeights:
        set(plan.newWeights);
        break;
      case Mistake::OtherLayer:
        put(plan.otherLayer, slip.index);
        break;
      case Mistake::PreActivation:
        set(plan.preActivation);
        break;
      case Mistake::ActivationMissing:
        set(plan.activationMissing);
        break;
      case Mistake::DeltaMissing:
        set(plan.deltaMissing);
        break;
      case Mistake::BiasMissing:
        set(plan.biasMissing);
        break;
      case Mistake::RateMissing:
        set(plan.rateMissing);
        break;
      case Mistake::RateAdded:
        set(plan.rateAdded);
        break;
      case Mistake::StepAlone:
        set(plan.stepAlone);
        break;
      case Mistake::GradientAlone:
        set(plan.gradientAlone);
        break;
      case Mistake::Unchanged:
        set(plan.unchanged);
        break;
      case Mistake::Halved:
      case Mistake::Doubled:
        isPossible = isPossible && plan.factor == 1;
        plan.factor = slip.mistake == Mistake::Halved ? 0.5 : 2;
        break;
      case Mistake::SquareMissing:
        set(plan.squareMissing);
        break;
      case Mistake::MeanMissing:
        set(plan.meanMissing);
        break;
      case Mistake::TermMissing:
        put(plan.missingTerm, slip.index);
        break;
      case Mistake::Neighbour:
        put(slip.isOther ? plan.otherColumn : plan.otherRow, slip.index);
        break;
      case Mistake::RoundedEarly:
        put(plan.digits, slip.index);
        break;
      case Mistake::ProductSign:
      case Mistake::ProductPower:
      case Mistake::ProductSum:
        put(plan.product, slip.index);
        plan.wrongProduct = slip.mistake;
        plan.isTenth = slip.isOther;
        break;
    }
  }
  // Each of these is in place of the other.
  const bool isOfStep = plan.rateMissing || plan.rateAdded || plan.stepAlone;
  const bool isOfActivation = plan.preActivation || plan.otherLayer;
  const bool excludesItself =
      (plan.slopeMissing && plan.activationForSlope) ||
      (plan.preActivation && plan.otherLayer.has_value()) ||
      (plan.preActivation && plan.slopeForActivation) ||
      (plan.activationMissing && (plan.deltaMissing || isOfActivation)) ||
      (plan.deltaMissing && plan.slopeTooMuch) || (plan.rateAdded && plan.stepAlone) ||
      (plan.gradientAlone && isOfStep) || (plan.product && plan.product == plan.missingTerm);
  return isPossible && !excludesItself ? std::optional(plan) : std::nullopt;
}

}  // namespace chainrule
