// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/snapshot.h"

#include <optional>

namespace chainrule {

/// Whether every step uses the whole dataset, so that its C is the dataset's mean.
inline bool usesAllRows(const Snapshot &snapshot) {
  const int rows = snapshot.session->dataset.rows();
  return snapshot.training.batch == 0 || snapshot.training.batch >= rows;
}

/// C of the step the run stands at, empty while it is not known. When a step uses every row it is
/// known from the update before on, as the mean over the dataset.
inline std::optional<double> costOfStep(const Snapshot &snapshot) {
  const Position &position = snapshot.position;
  if (!snapshot.isUpdated() && snapshot.isKnown(Quantity::Cost, 0)) {
    return snapshot.batchCost;
  }
  const bool isFirst = position.step == snapshot.curve.firstStep();
  return usesAllRows(snapshot) && !isFirst ? snapshot.meanCost : std::nullopt;
}

}  // namespace chainrule
