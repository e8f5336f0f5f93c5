// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/costreplay.h"
#include "training/evaluation.h"
#include "training/trainingthread.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>

namespace chainrule {

/// Since any moment, never going back: the clock of runs and snapshots.
double seconds();

/// What a dataset's evaluation at one state gives, as far as it has got.
struct DatasetState {
  std::uint64_t generation;
  std::uint64_t version;  // of the dataset
  std::int64_t step;
  Parameters parameters;
  Evaluation evaluation;
  std::optional<StepReport> lastStep;  // once the evaluation is done
};

/// What the training thread owns, and does between two commands. For trainingthread.cpp alone.
struct TrainingThread::State {
  State(LatestValue<Snapshot> &slot, std::function<void()> wakeUp, std::stop_token stopping)
      : latest(slot), wake(std::move(wakeUp)), stop(std::move(stopping)) {}

  /// Seconds the thread may sleep unless a command comes.
  double wait() const;
  void execute(const Command &command);
  void work();
  void publish();
  void hand(std::shared_ptr<Snapshot> snapshot);
  void evaluateFor(Snapshot &snapshot);
  bool isReplayDue() const;
  bool isEvaluating() const { return dataset && !dataset->evaluation.isDone(); }
  int rowsAtOnce() const;

  LatestValue<Snapshot> &latest;
  std::function<void()> wake;
  std::stop_token stop;
  std::uint64_t generation = 0;
  std::uint64_t executed = 0;  // commands
  Speed speed;
  std::optional<Runner> runner;
  std::optional<DatasetState> dataset;
  CostReplay replay;
  std::optional<ReplayDifference> replayDifference;  // of the session that is loaded
  std::string failure;            // of the last command that failed, until a snapshot told of it
  bool failureWasHanded = false;  // in the newest snapshot
  bool changed = false;           // since the newest snapshot
  bool urgent = false;            // a command changed it, or a run has ended
  double published = -std::numeric_limits<double>::infinity();
};

}  // namespace chainrule
