// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/snapshot.h"

#include <optional>

namespace chainrule {

/// Whether the numbers of a stage may be explained: it is reached, and the update made.
bool isKnown(const Snapshot &snapshot, const Stage &stage);

/// Whether the step uses the shown sample and no other, so that the gradient is that sample's own.
bool usesShownSampleAlone(const Snapshot &snapshot);

/// The whole pass of the step, a column for each row of Snapshot::batch, at the parameters of the
/// snapshot's pass. Empty where the batch lists not all of them.
std::optional<Pass> passOfStep(const Snapshot &snapshot);

/// α of the step shown: at the update stage the one it was made with, whatever α is now.
double learningRateOfStep(const Snapshot &snapshot);

/// The mean C of the step's own samples, before the step and after it.
struct StepCosts {
  double before = 0;
  double after = 0;

  /// Whether the step made its own samples worse, by more than rounding.
  bool overshoots() const { return !(after <= before * (1 + 1e-12)); }
};

/// At the update stage. Evaluated at the new parameters where the batch lists all rows of the
/// step, else out of Snapshot::lastStep; empty where neither is there.
std::optional<StepCosts> costsOfStep(const Snapshot &snapshot);

}  // namespace chainrule
