// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/blockvalues.h"
#include "training/snapshot.h"

#include <memory>
#include <optional>
#include <utility>

namespace chainrule {

/// Whether the numbers of a stage may be explained: it is reached, and the update made.
bool isKnown(const Snapshot &snapshot, const Stage &stage);

/// Whether the step uses the shown sample and no other, so that the gradient is that sample's own.
bool usesShownSampleAlone(const Snapshot &snapshot);

/// The pass of the step, a column for each row of Snapshot::batch, at the parameters of the
/// snapshot's pass; without the gradient, which the snapshot's pass has. Empty where the batch
/// lists not all of them.
std::optional<Pass> passOfStep(const Snapshot &snapshot);

/// Where in Snapshot::batch the shown sample stands; empty where it is not listed.
std::optional<int> placeOfSample(const Snapshot &snapshot);

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

/// What the step would have come to, taken wrongly, layer by layer from the output down.
struct MistakenStep {
  Network network;  ///< afterSequentialStep()
  double cost = 0;  ///< the mean C of the step's samples with it
};

/// A snapshot, and what is computed from it alone, whatever entry is explained: each when it is
/// first asked for, then kept. A snapshot stands for its own numbers wherever they are wanted once.
/// For one thread at a time.
class StepNumbers {
 public:
  /// The snapshot must outlive it. Implicit, so that a snapshot alone will do.
  StepNumbers(const Snapshot &snapshot) : m_snapshot(&snapshot) {}
  /// Shares it; never null.
  explicit StepNumbers(std::shared_ptr<const Snapshot> snapshot)
      : m_owner(std::move(snapshot)), m_snapshot(m_owner.get()) {}

  const Snapshot &snapshot() const { return *m_snapshot; }

  /// A view of numbers of the snapshot, for a formula: shared with the snapshot where it is, else a
  /// copy.
  BlockValues valuesOf(const StridedView &view) const {
    return m_owner ? BlockValues(m_owner, view) : BlockValues(view);
  }

  /// passOfStep(); null where that is empty.
  const Pass *pass() const;

  /// costsOfStep().
  const std::optional<StepCosts> &costs() const;

  /// At the update stage. Null where the batch lists not all rows of the step.
  const MistakenStep *mistake() const;

 private:
  template <typename Number>
  using Kept = std::optional<std::optional<Number>>;  // empty until it is asked for

  std::shared_ptr<const Snapshot> m_owner;
  const Snapshot *m_snapshot;
  mutable Kept<Pass> m_pass;
  mutable Kept<StepCosts> m_costs;
  mutable Kept<MistakenStep> m_mistake;
};

}  // namespace chainrule
