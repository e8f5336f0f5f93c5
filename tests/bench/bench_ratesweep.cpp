// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many learning rates from one start on one core: trained in lockstep, and by a Trainer one after
// another. The two take turns, so that a busy machine slows both alike. The ratio is that of the
// fastest turns. Limit, 64 rates and 10,000 steps of 3-4-2 on one row each: 0.35.
//
// And how long a sweep on all processors goes on once it is asked to stop, anywhere on its way: the
// longest of all turns. Limit: 20 ms.

#include "analysis/ratesweep.h"
#include "support/sessions.h"
#include "training/trainer.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <limits>
#include <stop_token>
#include <thread>

using namespace chainrule;

namespace {

template <typename Work>
double secondsOf(const Work &work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void sweepAndTrainer(benchmark::State &state, Session session, int rates, std::int64_t steps) {
  SweepSettings settings;
  settings.learningRates = logSpaced(0.001, 200, rates);
  settings.steps = steps;
  double sweep = std::numeric_limits<double>::max();
  double trainer = sweep;
  for (auto _ : state) {
    const double swept =
        secondsOf([&] { benchmark::DoNotOptimize(sweepRates(session, settings)); });
    const double trained = secondsOf([&] {
      for (const double rate : settings.learningRates) {
        session.training.learningRate = rate;
        Trainer one(session);
        while (one.step() < settings.steps && one.advance()) {
        }
        benchmark::DoNotOptimize(meanCost(one.session()));
      }
    });
    sweep = std::min(sweep, swept);
    trainer = std::min(trainer, trained);
  }
  const double count = rates * static_cast<double>(steps);
  state.counters["ns a step, sweep"] = 1e9 * sweep / count;
  state.counters["ns a step, trainer"] = 1e9 * trainer / count;
  state.counters["ratio"] = sweep / trainer;
}

void stopped(benchmark::State &state, const Session &session, std::int64_t steps) {
  SweepSettings settings;
  settings.learningRates = logSpaced(0.001, 200, 64);
  settings.steps = steps;
  settings.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  settings.meanEvery = 50;
  double longest = 0;
  std::int64_t turn = 0;
  for (auto _ : state) {
    SweepProgress progress;
    std::stop_source stop;
    std::jthread sweep([&] {
      benchmark::DoNotOptimize(sweepRates(session, settings, stop.get_token(), &progress));
    });
    const std::int64_t from = ++turn * 997 % (settings.steps * 8);  // steps of all runs together
    while (progress.made < from) {
      std::this_thread::yield();
    }
    stop.request_stop();
    const double seconds = secondsOf([&sweep] { sweep.join(); });
    longest = std::max(longest, seconds);
    state.SetIterationTime(seconds);
  }
  state.counters["longest ms"] = 1e3 * longest;
}

Session fullAdderOf(int batch) {
  Session session = fullAdder();
  session.training.batch = batch;
  return session;
}

/// 784-128-10, whose parameters do not fit a cache eight times.
Session images(int batch) {
  Session session;
  session.network = Network({784, 128, 10}, {Activation::Sigmoid, Activation::Sigmoid});
  initialise(session.network, Initialisation::XavierUniform, 1);
  session.dataset.inputs = Eigen::MatrixXd::Constant(784, 10, 0.5);
  session.dataset.targets = Eigen::MatrixXd::Identity(10, 10);
  session.training.batch = batch;
  return session;
}

BENCHMARK_CAPTURE(sweepAndTrainer, small, fullAdderOf(1), 64, 10'000)
    ->Name("ratesweep/3-4-2/online")
    ->Iterations(15)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sweepAndTrainer, smallBatch, fullAdderOf(0), 64, 10'000)
    ->Name("ratesweep/3-4-2/batch8")
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sweepAndTrainer, large, images(1), 10, 40)
    ->Name("ratesweep/784-128-10/online")
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sweepAndTrainer, largeBatch, images(0), 10, 10)
    ->Name("ratesweep/784-128-10/batch10")
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);

BENCHMARK_CAPTURE(stopped, small, fullAdderOf(1), 100'000)
    ->Name("ratesweep/3-4-2/stopped")
    ->Iterations(200)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(stopped, large, images(0), 1'000)
    ->Name("ratesweep/784-128-10/stopped")
    ->Iterations(50)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
