// SPDX-License-Identifier: GPL-3.0-or-later
//
// 64 learning rates, 10,000 steps each, of the full adder on one core: trained in lockstep, and by
// a Trainer one after another. The two take turns, so that a busy machine slows both alike. The
// ratio is that of the fastest turns. Limit, one row a step: 0.35.

#include "analysis/ratesweep.h"
#include "support/sessions.h"
#include "training/trainer.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <limits>

using namespace chainrule;

namespace {

template <typename Work>
double secondsOf(const Work &work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void sweepAndTrainer(benchmark::State &state) {
  Session session = fullAdder();
  session.training.batch = static_cast<int>(state.range(0));
  SweepSettings settings;
  settings.learningRates = logSpaced(0.001, 200, 64);
  settings.steps = 10'000;
  double sweep = std::numeric_limits<double>::max();
  double trainer = sweep;
  for (auto _ : state) {
    sweep = std::min(sweep,
                     secondsOf([&] { benchmark::DoNotOptimize(sweepRates(session, settings)); }));
    trainer = std::min(trainer, secondsOf([&] {
                         for (const double rate : settings.learningRates) {
                           session.training.learningRate = rate;
                           Trainer one(session);
                           while (one.step() < settings.steps && one.advance()) {
                           }
                           benchmark::DoNotOptimize(meanCost(one.session()));
                         }
                       }));
  }
  const double steps = 64.0 * static_cast<double>(settings.steps);
  state.counters["ns a step, sweep"] = 1e9 * sweep / steps;
  state.counters["ns a step, trainer"] = 1e9 * trainer / steps;
  state.counters["ratio"] = sweep / trainer;
}

BENCHMARK(sweepAndTrainer)
    ->Name("ratesweep/3-4-2")
    ->ArgName("batch")
    ->Arg(1)
    ->Arg(0)
    ->Iterations(15)
    ->Unit(benchmark::kMillisecond);

/// A network whose parameters do not fit the cache: ten learning rates, ten steps.
void large(benchmark::State &state) {
  Session session;
  session.network = Network({784, 128, 10}, {Activation::Sigmoid, Activation::Sigmoid});
  initialise(session.network, Initialisation::XavierUniform, 1);
  session.dataset.inputs = Eigen::MatrixXd::Constant(784, 10, 0.5);
  session.dataset.targets = Eigen::MatrixXd::Identity(10, 10);
  SweepSettings settings;
  settings.learningRates = logSpaced(0.001, 1, 10);
  settings.steps = 10;
  for (auto _ : state) {
    benchmark::DoNotOptimize(sweepRates(session, settings));
  }
}
BENCHMARK(large)->Name("ratesweep/784-128-10")->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
