// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/snapshot.h"

#include "backprop/quantityview.h"

namespace chainrule {

bool Snapshot::isKnown(Quantity quantity, int layer) const {
  return position.whole || stageNumber(quantity, layer, depth()) <= position.stage;
}

bool Snapshot::isStale(Quantity quantity, int layer) const {
  return position.stage == stageCount(depth()) && stageNumber(quantity, layer, depth()) > 0;
}

double Snapshot::value(const Entry &entry) const {
  if (entry.quantity == Quantity::LearningRate) return learningRateOfStep(*this);
  return viewOf(network, pass, entry.quantity, entry.layer)(entry.row, entry.column);
}

std::int64_t stepOfPass(const Snapshot &snapshot) {
  return snapshot.position.step - (snapshot.isUpdated() ? 1 : 0);
}

double learningRateOfStep(const Snapshot &snapshot) {
  return snapshot.isUpdated() ? snapshot.learningRateOfPass
                              : learningRateAt(snapshot.training, snapshot.position.step);
}

Session sessionOf(const Snapshot &snapshot) {
  Session session = *snapshot.session;
  session.network = snapshot.network;
  session.training = snapshot.training;
  session.step = snapshot.position.step;
  return session;
}

}  // namespace chainrule
