// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/stepstoresolve.h"

#include "training/costreplay.h"

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

// As many as are made again, less those from the nearest state that is kept.
constexpr double mostSteps = 0.9 * static_cast<double>(CostReplay::mostSteps);
constexpr double mostInSight = 0.75 * mostSteps;
constexpr double besideInSight = 0.5;  // of what is in sight, at each end
constexpr double gridsInSight = 8;     // at least

/// Whether the curve has steps in sight that share buckets wider than a column need be.
bool isCoarse(const CostCurve &curve, const PlotRange &inSight, int columns) {
  const auto first = static_cast<double>(curve.firstStep());
  const double end = first + static_cast<double>(curve.stepCount());
  return curve.bucketWidth() > 1 && inSight.upper > first && inSight.lower < end &&
         inSight.size() < columns * static_cast<double>(curve.bucketWidth());
}

/// Whether these steps cover what is in sight, finely enough.
bool suffice(const StepSpan &steps, const PlotRange &inSight, int columns) {
  const bool cover = static_cast<double>(steps.from) <= std::max(inSight.lower, 0.0) &&
                     static_cast<double>(steps.to) > inSight.upper;
  const auto width = static_cast<double>(CostCurve::bucketWidthOf(steps.to - steps.from));
  return cover && (width == 1 || inSight.size() >= columns * width);
}

}  // namespace

StepSpan stepsToResolve(const PlotRange &inSight, std::span<const CostCurve *const> curves,
                        int columns, const StepSpan &before) {
  const bool areCoarse = std::any_of(curves.begin(), curves.end(), [&](const CostCurve *curve) {
    return isCoarse(*curve, inSight, columns);
  });
  if (!areCoarse || inSight.size() > mostInSight) {
    return {};
  }
  if (suffice(before, inSight, columns)) {
    return before;
  }
  // Ends on a grid, so that columns stay the same ones when what is in sight is moved.
  const double grid =
      std::exp2(std::floor(std::log2(std::max(inSight.size() / gridsInSight, 1.0))));
  const double beside =
      std::min(besideInSight * inSight.size(), (mostSteps - inSight.size()) / 2 - grid - 1);
  const double from = std::floor(std::max(inSight.lower - beside, 0.0) / grid) * grid;
  const double to = std::ceil((inSight.upper + beside) / grid) * grid + 1;
  return {static_cast<std::int64_t>(from), static_cast<std::int64_t>(to)};
}

}  // namespace chainrule
