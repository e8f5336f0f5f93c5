// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessions.h"
#include "support/trainingrate.h"
#include "training/costreplay.h"
#include "training/trainer.h"

#include <benchmark/benchmark.h>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <random>
#include <vector>

using namespace chainrule;

namespace {

constexpr Speed unlimited{Speed::Unit::Unlimited, 1};

double residentMiB() {
  std::ifstream file("/proc/self/statm");
  double total = 0;
  double resident = 0;
  file >> total >> resident;
  return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

/// Whole steps of the trainer alone: the full adder's rows one by one (0 rows: all 8 at once).
void trainer(benchmark::State &state) {
  Session session = fullAdder();
  session.training.batch = static_cast<int>(state.range(0));
  Trainer trainer(session);
  for (auto _ : state) {
    benchmark::DoNotOptimize(trainer.advance());
  }
  state.SetItemsProcessed(state.iterations());
}

/// Runs with and without a reader take turns, so that a busy machine slows both alike.
void trainingThreadWithAndWithoutReader(benchmark::State &state) {
  constexpr auto halfASecond = std::chrono::milliseconds(500);
  std::vector<double> alone;
  std::vector<double> read;
  for (auto _ : state) {
    alone.push_back(trainingRate(fullAdder(), halfASecond));
    read.push_back(trainingRate(fullAdder(), halfASecond, std::chrono::microseconds(16667)));
  }
  state.counters["steps/s, no reader"] = median(alone);
  state.counters["steps/s, 60 Hz"] = median(read);
  state.counters["ratio"] = median(read) / median(alone);
}

/// Goes to random steps of a run, each far from the one before. `memory` bytes of states are kept;
/// a run of 10⁹ steps with the usual 2 MiB has its states as far apart as one of 10⁷ with 20 KiB.
void seek(benchmark::State &state) {
  Trainer trainer(fullAdder(), static_cast<std::size_t>(state.range(1)));
  const std::int64_t steps = state.range(0);
  while (trainer.step() < steps) {
    trainer.advance();
  }
  std::mt19937_64 random(1);
  double longest = 0;
  for (auto _ : state) {
    const auto begin = std::chrono::steady_clock::now();
    const auto target = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(steps));
    benchmark::DoNotOptimize(trainer.seek(target, steps));
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    longest = std::max(longest, took.count());
  }
  state.counters["longest ms"] = longest;
}

/// What so many steps in the middle of a run of 10⁷ cost, found one by one from the moment they are
/// asked for, as when the cost plot is zoomed.
void resolveSteps(benchmark::State &state) {
  constexpr std::int64_t steps = 10'000'000;
  constexpr double slice = 0.002;  // as on the training thread
  Trainer trainer(fullAdder());
  while (trainer.step() < steps) {
    trainer.advance();
  }
  const auto clock = [] {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
  };
  std::mt19937_64 random(1);
  double longest = 0;
  for (auto _ : state) {
    const double begin = clock();
    const auto from = static_cast<std::int64_t>(random() % 9'000'000);
    CostReplay replay;
    replay.lookAt(from, from + state.range(0));
    while (!replay.slice(trainer, false, clock, slice)) {
    }
    longest = std::max(longest, clock() - begin);
  }
  state.counters["longest ms"] = 1000 * longest;
}

/// Resident memory after ten and after a hundred million steps, with a reader at every wake-up.
void memoryOfALongRun(benchmark::State &state) {
  for (auto _ : state) {
    SnapshotReader reader;
    TrainingThread thread(reader.wake());
    thread.setSpeed(unlimited);
    thread.load(fullAdder());
    thread.runSteps(10'000'000);
    reader.waitFor(thread, isAtRest);
    const double before = residentMiB();
    thread.runSteps(90'000'000);
    reader.waitFor(thread, isAtRest);
    state.counters["MiB after 10^7"] = before;
    state.counters["MiB after 10^8"] = residentMiB();
  }
}

BENCHMARK(seek)
    ->Args({10'000'000, 2 << 20})
    ->Args({10'000'000, 20 << 10})
    ->Iterations(100)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(resolveSteps)
    ->Arg(300)
    ->Arg(10'000)
    ->Arg(700'000)
    ->Iterations(50)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(trainer)->Arg(1)->Arg(0);
BENCHMARK(trainingThreadWithAndWithoutReader)->Iterations(9)->Unit(benchmark::kMillisecond);
BENCHMARK(memoryOfALongRun)->Iterations(1)->Unit(benchmark::kSecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
