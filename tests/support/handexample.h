// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/backward.h"
#include "backprop/descend.h"
#include "backprop/forward.h"
#include "training/snapshot.h"

#include <memory>

namespace chainrule {

/// The worked example of docs/mathematics.md, weights as decimals.
inline Session handExample() {
  Session session;
  session.title = "Textbook example";
  session.network = Network({3, 4, 2}, {Activation::Sigmoid, Activation::Sigmoid});
  session.network.weights(1) << -0.1, -0.3, -0.5, 0, -0.15, -0.3, 0.1, 0, -0.1, 0.2, 0.15, 0.1;
  session.network.biases(1) << -0.1, 0, 0.1, 0.2;
  session.network.weights(2) << 0.2, 0.1, 0, -0.1, 0.5, 0.4, 0.3, 0.2;
  session.network.biases(2) << -0.1, 0.1;
  session.dataset.inputs = Eigen::Vector3d(1, 0.5, -1);
  session.dataset.targets = Eigen::Vector2d(0, 1);
  return session;
}

/// A snapshot of a session's next step on one of its rows, gradients of that row alone, with the
/// stages 1 … stage revealed (all of them when `whole`). Built from forward() and backward()
/// alone, so that views can be tested without a training thread.
inline std::shared_ptr<Snapshot> snapshotOf(const Session &session, int stage, bool whole = false,
                                            int row = 0) {
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->generation = 1;
  snapshot->session = std::make_shared<const Session>(session);
  snapshot->network = session.network;
  snapshot->training = session.training;
  snapshot->position = {session.step, stage, whole};
  snapshot->sample = row;
  snapshot->batch = {row};
  snapshot->pass = Pass(session.network.sizes(), 1);
  snapshot->pass.activations(0) = session.dataset.inputs.col(row);
  snapshot->pass.targets() = session.dataset.targets.col(row);
  forward(session.network, session.cost, snapshot->pass);
  backward(session.network, session.cost, snapshot->pass);
  snapshot->batchCost = snapshot->pass.cost();
  snapshot->outputs.resize(session.network.size(session.network.depth()), session.dataset.rows());
  snapshot->costs.resize(session.dataset.rows());
  Pass other(session.network.sizes(), 1);
  for (int k = 0; k < session.dataset.rows(); ++k) {
    other.activations(0) = session.dataset.inputs.col(k);
    other.targets() = session.dataset.targets.col(k);
    forward(session.network, session.cost, other);
    snapshot->outputs.col(k) = other.activations(session.network.depth());
    snapshot->costs(k) = other.cost();
  }
  snapshot->meanCost = snapshot->costs.mean();
  snapshot->curve = CostCurve(session.step);
  if (stage == stageCount(session.network.depth())) {  // the update: θ ← θ − α ∂C/∂θ
    snapshot->before = session.network;
    descend(session.network.parameters(), snapshot->pass.gradient(), session.training.learningRate,
            session.training.trainBiases, snapshot->network.parameters());
    ++snapshot->position.step;
  }
  return snapshot;
}

}  // namespace chainrule
