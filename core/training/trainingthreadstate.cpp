// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/trainingthreadstate.h"

#include "text/say.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <new>
#include <stdexcept>

namespace chainrule {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double frame = 1.0 / 120;      // seconds between snapshots of a run that is looked at
constexpr double unseenFrame = 0.1;      // and of one that is not
constexpr double shortestWait = 0.002;   // below it, several steps share a wake-up
constexpr double replaySlice = 0.002;    // seconds
constexpr double replayBeside = 0.0004;  // beside a run that leaves no time
constexpr double followableStages = 60;  // a second
constexpr std::int64_t millisecond = 200'000;  // rows × parameters evaluated in about one

/// What to tell the user of an exception.
std::string reason(const std::exception &error) {
  const bool memory = dynamic_cast<const std::bad_alloc *>(&error) != nullptr ||
                      dynamic_cast<const std::length_error *>(&error) != nullptr;
  return memory ? say("not enough memory") : error.what();
}

}  // namespace

double seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double TrainingThread::State::wait() const {
  if (!runner) {
    return infinity;
  }
  if (urgent || isEvaluating() || isReplayDue()) {
    return 0;
  }
  double wait = runner->untilDue();
  if (changed) {
    wait = std::min(wait, std::max(published + frame - seconds(), 0.0));
  }
  return wait > 0 ? std::max(wait, shortestWait) : 0;
}

void TrainingThread::State::execute(const Command &command) {
  ++executed;
  if (failureWasHanded && latest.isEmpty()) {
    failure.clear();  // whoever takes snapshots has it
    failureWasHanded = false;
  }
  changed = urgent = true;
  try {
    command(*this);
  } catch (const std::exception &error) {
    failure = reason(error);
    if (runner) {
      runner->stop();
    }
  }
}

void TrainingThread::State::work() {
  if (!runner) {
    if (!failure.empty() && std::exchange(changed, false)) {
      hand(std::make_shared<Snapshot>());
    }
    return;
  }
  try {
    if ((runner->isRunning() || runner->isSeeking()) && runner->slice()) {
      changed = true;
      urgent = urgent || !runner->isRunning();
    }
    if (runner->isSeeking()) {
      return;
    }
    if (isEvaluating() && !changed) {
      changed = urgent = dataset->evaluation.advance(rowsAtOnce());
    }
    if (isReplayDue()) {
      const double slice =
          runner->isRunning() && runner->untilDue() == 0 ? replayBeside : replaySlice;
      urgent =
          replay.slice(runner->stepper().trainer(), runner->isRunning(), seconds, slice) || urgent;
    }
    const bool isSeen = latest.isEmpty() || runner->untilDue() > 0;
    if (urgent || (changed && seconds() >= published + (isSeen ? frame : unseenFrame))) {
      publish();
    }
  } catch (const std::exception &error) {
    runner->stop();
    dataset.reset();
    changed = urgent = failure != reason(error);  // say it once
    failure = reason(error);
  }
}

void TrainingThread::State::publish() {
  changed = urgent = false;
  const std::shared_ptr<Snapshot> snapshot = runner->stepper().snapshot(false);
  snapshot->running = runner->isRunning();
  snapshot->stageByStage = runner->isRunning() && speed.unit == Speed::Unit::Stages &&
                           speed.perSecond <= followableStages;
  snapshot->details = replay.details(runner->stepper().trainer());
  snapshot->replayDifference = replayDifference;
  evaluateFor(*snapshot);
  published = seconds();
  hand(snapshot);
}

void TrainingThread::State::hand(std::shared_ptr<Snapshot> snapshot) {
  snapshot->generation = generation;
  snapshot->commands = executed;
  snapshot->failure = failure;
  failureWasHanded = !failure.empty();
  if (latest.publish(std::move(snapshot))) {
    wake();
  }
}

void TrainingThread::State::evaluateFor(Snapshot &snapshot) {
  const Trainer &trainer = runner->stepper().trainer();
  const Session &session = trainer.session();
  const Parameters &parameters = session.network.parameters();
  const int rows = session.dataset.rows();
  if (runner->isRunning() && rowsAtOnce() < rows) {
    dataset.reset();
    return;
  }
  if (!dataset || dataset->generation != generation ||
      dataset->version != trainer.datasetVersion() || dataset->step != trainer.step() ||
      !(dataset->parameters == parameters)) {
    dataset.reset();
    dataset.emplace(DatasetState{generation, trainer.datasetVersion(), trainer.step(), parameters,
                                 Evaluation(session.dataset, session.cost, session.network,
                                            rows <= Snapshot::maximumListedRows),
                                 std::nullopt});
  }
  Evaluation &evaluation = dataset->evaluation;
  if (evaluation.isDone() || (rowsAtOnce() >= rows && evaluation.advance(rows))) {
    if (!dataset->lastStep) {
      dataset->lastStep = trainer.lastStepReport();
    }
    snapshot.meanCost = evaluation.meanCost();
    snapshot.outputs = evaluation.outputs();
    snapshot.costs = evaluation.costs();
    snapshot.lastStep = dataset->lastStep;
  }
}

bool TrainingThread::State::isReplayDue() const {
  return replay.isDue(runner->stepper().trainer(), runner->isRunning());
}

int TrainingThread::State::rowsAtOnce() const {
  const auto parameters = std::ssize(runner->stepper().trainer().network().parameters().values());
  return static_cast<int>(std::max(millisecond / parameters, std::int64_t{1}));
}

}  // namespace chainrule
