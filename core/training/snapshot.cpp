// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/snapshot.h"

namespace chainrule {

bool Snapshot::isKnown(Quantity quantity, int layer) const {
  return position.whole || stageNumber(quantity, layer, depth()) <= position.stage;
}

bool Snapshot::isStale(Quantity quantity, int layer) const {
  return position.stage == stageCount(depth()) && stageNumber(quantity, layer, depth()) > 0;
}

double Snapshot::value(const Entry &entry) const {
  const int l = entry.layer;
  const int i = entry.row;
  switch (entry.quantity) {
    case Quantity::Target:
      return pass.targets()(i, 0);
    case Quantity::Weight:
      return network.weights(l)(i, entry.column);
    case Quantity::Bias:
      return network.biases(l)(i);
    case Quantity::PreActivation:
      return pass.preActivations(l)(i, 0);
    case Quantity::Activation:
      return pass.activations(l)(i, 0);
    case Quantity::Slope:
      return pass.slopes(l)(i, 0);
    case Quantity::Delta:
      return pass.deltas(l)(i, 0);
    case Quantity::WeightGradient:
      return pass.gradient().weights(l)(i, entry.column);
    case Quantity::BiasGradient:
      return pass.gradient().biases(l)(i);
    case Quantity::Cost:
      return pass.sampleCost(0);
    case Quantity::LearningRate:
      return training.learningRate;
  }
  return 0;
}

std::int64_t stepOfPass(const Snapshot &snapshot) {
  return snapshot.position.step - (snapshot.isUpdated() ? 1 : 0);
}

}  // namespace chainrule
