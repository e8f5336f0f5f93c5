// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessions.h"
#include "support/snapshotreader.h"
#include "training/trainer.h"
#include "training/trainingthread.h"

#include <benchmark/benchmark.h>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <thread>
#include <vector>

using namespace chainrule;

namespace {

using Clock = std::chrono::steady_clock;

constexpr Speed unlimited{Speed::Unit::Unlimited, 1};

bool isAtRest(const Snapshot &snapshot) {
  return !snapshot.running && snapshot.position.whole;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

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

/// Steps a second of a training thread that runs for half a second, while nobody looks or while a
/// reader takes the newest snapshot 60 times a second.
double stepsPerSecond(bool isRead) {
  constexpr auto frame = std::chrono::microseconds(16667);
  SnapshotReader reader;
  TrainingThread thread(reader.wake());
  thread.setSpeed(unlimited);
  thread.load(fullAdder());
  reader.waitFor(thread, [](const Snapshot &) { return true; });
  const auto begin = Clock::now();
  thread.run();
  for (auto next = begin; Clock::now() - begin < std::chrono::milliseconds(500);) {
    next += frame;
    std::this_thread::sleep_until(next);
    if (isRead) {
      benchmark::DoNotOptimize(thread.take());
    }
  }
  thread.pause();
  thread.take();  // the slot is empty now, so that the rest wakes the reader
  const auto rest = reader.waitFor(thread, isAtRest);
  const std::chrono::duration<double> elapsed = Clock::now() - begin;
  return static_cast<double>(rest->position.step) / elapsed.count();
}

/// Runs with and without a reader take turns, so that a busy machine slows both alike.
void trainingThreadWithAndWithoutReader(benchmark::State &state) {
  std::vector<double> alone;
  std::vector<double> read;
  for (auto _ : state) {
    alone.push_back(stepsPerSecond(false));
    read.push_back(stepsPerSecond(true));
  }
  state.counters["steps/s, no reader"] = median(alone);
  state.counters["steps/s, 60 Hz"] = median(read);
  state.counters["ratio"] = median(read) / median(alone);
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

BENCHMARK(trainer)->Arg(1)->Arg(0);
BENCHMARK(trainingThreadWithAndWithoutReader)->Iterations(9)->Unit(benchmark::kMillisecond);
BENCHMARK(memoryOfALongRun)->Iterations(1)->Unit(benchmark::kSecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
