// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/flow.h"

namespace chainrule {

double blameThrough(const Snapshot &snapshot, int l, int i, int j) {
  return snapshot.network.weights(l)(i, j) * snapshot.pass.deltas(l)(i, 0);
}

double outputMiss(const Snapshot &snapshot, int i) {
  return snapshot.pass.activations(snapshot.depth())(i, 0) - snapshot.pass.targets()(i, 0);
}

bool isSaturated(const Snapshot &snapshot, int l, int i) {
  return snapshot.pass.slopes(l)(i, 0) < 0.01;
}

}  // namespace chainrule
