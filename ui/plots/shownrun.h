// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/snapshot.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace chainrule {

/// The curve without the step the run stands at while its cost is not known.
inline std::shared_ptr<const CostCurve> knownCurve(const std::shared_ptr<const Snapshot> &snapshot,
                                                   bool costIsKnown) {
  const CostCurve &curve = snapshot->curve;
  const std::int64_t step = snapshot->position.step;
  const bool endsHere = curve.stepCount() == step - curve.firstStep() + 1;
  if (costIsKnown || !endsHere || snapshot->lastStepOfRun > step) {
    return {snapshot, &curve};
  }
  auto shorter = std::make_shared<CostCurve>(curve);
  shorter->removeLast();
  return shorter;
}

/// Whether two lists of changes of α say the same.
inline bool areSame(const std::vector<LearningRateChange> &a,
                    const std::vector<LearningRateChange> &b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const LearningRateChange &x, const LearningRateChange &y) {
                      return x.step == y.step && x.from == y.from && x.to == y.to;
                    });
}

}  // namespace chainrule
