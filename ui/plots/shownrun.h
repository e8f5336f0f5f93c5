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

}  // namespace chainrule
