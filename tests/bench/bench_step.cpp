// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessions.h"
#include "training/trainer.h"

#include <benchmark/benchmark.h>

using namespace chainrule;

namespace {

Session sessionOf(std::vector<int> sizes, int rows, int batch) {
  Session session;
  const std::vector<Activation> activations(sizes.size() - 1, Activation::Sigmoid);
  session.network = Network(std::move(sizes), activations);
  initialise(session.network, Initialisation::XavierUniform, 1);
  session.training.batch = batch;
  const int L = session.network.depth();
  session.dataset.inputs = Eigen::MatrixXd::Zero(session.network.size(0), rows);
  session.dataset.targets = Eigen::MatrixXd::Zero(session.network.size(L), rows);
  for (int row = 0; row < rows; ++row) {
    for (int j = 0; j < session.network.size(0); ++j) {
      session.dataset.inputs(j, row) = (row * 31 + j * 17) % 64 / 64.0;
    }
    session.dataset.targets(row % session.network.size(L), row) = 1;
  }
  return session;
}

Session fullAdderOf(int batch) {
  Session session = fullAdder();
  session.training.batch = batch;
  return session;
}

/// A whole step as training makes it: forward, cost, backward, update, and its place in the curve.
void step(benchmark::State &state, const Session &session) {
  Trainer trainer(session);
  for (auto _ : state) {
    if (!trainer.advance()) {
      state.SkipWithError("the step was not finite");
      break;
    }
  }
}

BENCHMARK_CAPTURE(step, small, fullAdderOf(1))->Name("step/3-4-2/online");
BENCHMARK_CAPTURE(step, smallBatch, fullAdderOf(0))->Name("step/3-4-2/batch8");
BENCHMARK_CAPTURE(step, large, sessionOf({784, 128, 64, 10}, 64, 1))
    ->Name("step/784-128-64-10/online");
BENCHMARK_CAPTURE(step, largeBatch, sessionOf({784, 128, 64, 10}, 64, 0))
    ->Name("step/784-128-64-10/batch64");
BENCHMARK_CAPTURE(step, deep, sessionOf(std::vector<int>(9, 16), 16, 1))->Name("step/8x16/online");

}  // namespace

BENCHMARK_MAIN();
