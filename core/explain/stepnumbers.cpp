// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/stepnumbers.h"

#include "backprop/backward.h"
#include "backprop/forward.h"

namespace chainrule {

namespace {

bool listsAllRows(const Snapshot &snapshot) {
  return !snapshot.batch.empty() && std::ssize(snapshot.batch) == snapshot.batchSize;
}

// Forward alone.
Pass passAt(const Network &network, const Snapshot &snapshot) {
  Pass pass(network.sizes(), snapshot.batchSize);
  gather(snapshot.session->dataset, snapshot.batch, pass);
  forward(network, snapshot.session->cost, pass);
  return pass;
}

}  // namespace

bool isKnown(const Snapshot &snapshot, const Stage &stage) {
  return stage.isUpdate() ? snapshot.before.depth() > 0
                          : snapshot.isKnown(stage.quantity, stage.layer);
}

bool usesShownSampleAlone(const Snapshot &snapshot) {
  return snapshot.batchSize == 1 && snapshot.batch.front() == snapshot.sample;
}

std::optional<Pass> passOfStep(const Snapshot &snapshot) {
  if (!listsAllRows(snapshot)) return std::nullopt;
  Pass pass = passAt(snapshot.networkOfPass(), snapshot);
  backward(snapshot.networkOfPass(), snapshot.session->cost, pass);
  return pass;
}

double learningRateOfStep(const Snapshot &snapshot) {
  const bool isMade = snapshot.before.depth() > 0;
  const bool hasChanged =
      !snapshot.changes.empty() && snapshot.changes.back().step == snapshot.position.step;
  return isMade && hasChanged ? snapshot.changes.back().from : snapshot.training.learningRate;
}

std::optional<StepCosts> costsOfStep(const Snapshot &snapshot) {
  if (snapshot.before.depth() == 0) return std::nullopt;
  const double before = snapshot.batchCost;
  if (listsAllRows(snapshot)) return StepCosts{before, passAt(snapshot.network, snapshot).cost()};
  if (snapshot.lastStep) return StepCosts{before, before + snapshot.lastStep->actual};
  return std::nullopt;
}

}  // namespace chainrule
