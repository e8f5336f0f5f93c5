// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/trainingthread.h"

#include "training/evaluation.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <limits>
#include <memory>
#include <new>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace chainrule {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double frame = 1.0 / 120;      // seconds between snapshots of a run that is looked at
constexpr double unseenFrame = 0.1;      // and of one that is not
constexpr double shortestWait = 0.002;   // below it, several steps share a wake-up
constexpr double longestWait = 3600;     // so that no time point overflows
constexpr double followableStages = 60;  // a second
constexpr std::int64_t millisecond = 200'000;  // rows × parameters evaluated in about one

double seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// What to tell the user of an exception.
std::string reason(const std::exception &error) {
  const bool memory = dynamic_cast<const std::bad_alloc *>(&error) != nullptr ||
                      dynamic_cast<const std::length_error *>(&error) != nullptr;
  return memory ? "not enough memory" : error.what();
}

/// What a dataset's evaluation at one state gives, as far as it has got.
struct DatasetState {
  std::uint64_t generation;
  std::uint64_t version;  // of the dataset
  std::int64_t step;
  Parameters parameters;
  Evaluation evaluation;
  std::optional<StepReport> lastStep;  // once the evaluation is done
};

}  // namespace

/// What the training thread owns.
struct TrainingThread::State {
  State(LatestValue<Snapshot> &slot, std::function<void()> wakeUp)
      : latest(slot), wake(std::move(wakeUp)) {}

  /// Seconds the thread may sleep unless a command comes.
  double wait() const;
  void execute(const Command &command);
  void work();
  void publish();
  void hand(std::shared_ptr<Snapshot> snapshot);
  void evaluateFor(Snapshot &snapshot);
  bool isEvaluating() const { return dataset && !dataset->evaluation.isDone(); }
  int rowsAtOnce() const;

  LatestValue<Snapshot> &latest;
  std::function<void()> wake;
  std::uint64_t generation = 0;
  std::uint64_t executed = 0;  // commands
  Speed speed;
  std::optional<Runner> runner;
  std::optional<DatasetState> dataset;
  std::string failure;
  bool changed = false;  // since the newest snapshot
  bool urgent = false;   // a command changed it, or a run has ended
  double published = -infinity;
};

double TrainingThread::State::wait() const {
  if (!runner) {
    return infinity;
  }
  if (urgent || isEvaluating()) {
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
  failure.clear();
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
  evaluateFor(*snapshot);
  published = seconds();
  hand(snapshot);
}

void TrainingThread::State::hand(std::shared_ptr<Snapshot> snapshot) {
  snapshot->generation = generation;
  snapshot->commands = executed;
  snapshot->failure = failure;
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

int TrainingThread::State::rowsAtOnce() const {
  const auto parameters = std::ssize(runner->stepper().trainer().network().parameters().values());
  return static_cast<int>(std::max(millisecond / parameters, std::int64_t{1}));
}

TrainingThread::TrainingThread(std::function<void()> wake)
    : m_wake(std::move(wake)), m_thread([this](const std::stop_token &stop) { work(stop); }) {}

TrainingThread::~TrainingThread() = default;

void TrainingThread::work(const std::stop_token &stop) {
  State state(m_latest, m_wake);
  const auto hasCommands = [this] { return !m_commands.empty(); };
  std::deque<Command> commands;
  while (!stop.stop_requested()) {
    {
      const double wait = state.wait();
      std::unique_lock lock(m_mutex);
      if (wait == infinity) {
        m_commandArrived.wait(lock, stop, hasCommands);
      } else if (wait > 0) {
        const std::chrono::duration<double> duration(std::min(wait, longestWait));
        m_commandArrived.wait_for(lock, stop,
                                  std::chrono::duration_cast<std::chrono::microseconds>(duration),
                                  hasCommands);
      }
      commands.swap(m_commands);
    }
    for (const Command &command : commands) {
      state.execute(command);
    }
    commands.clear();
    state.work();
  }
}

void TrainingThread::post(Command command) {
  {
    const std::lock_guard lock(m_mutex);
    m_commands.push_back(std::move(command));
  }
  ++m_commandCount;
  m_commandArrived.notify_one();
}

/// A command for the runner, once there is one.
template <typename Action>
void TrainingThread::postAction(Action action) {
  post([action](State &state) {
    if (state.runner) {
      state.runner->finishSeek();
      action(*state.runner);
    }
  });
}

template <typename Action>
std::uint64_t TrainingThread::postNewGeneration(Action action) {
  const std::uint64_t generation = ++m_generation;
  post([generation, action = std::move(action)](State &state) {
    state.generation = generation;
    if (state.runner) {
      state.runner->finishSeek();
    }
    action(state);
  });
  return generation;
}

std::uint64_t TrainingThread::load(Session session) {
  const auto shared = std::make_shared<Session>(std::move(session));
  return postNewGeneration([shared](State &state) {
    Runner next(std::move(*shared), state.speed, seconds);
    state.dataset.reset();
    state.runner = std::move(next);
  });
}

std::uint64_t TrainingThread::edit(Edit edit) {
  return postNewGeneration([edit](State &state) {
    if (!state.runner) {
      return;
    }
    state.runner->pause();
    Stepper &stepper = state.runner->stepper();
    state.failure = refusal(stepper.trainer().session(), edit);
    if (state.failure.empty()) {
      stepper.edit(edit);
    }
  });
}

std::uint64_t TrainingThread::reset() {
  return postNewGeneration([](State &state) {
    if (state.runner) {
      state.runner->stop();
      state.runner->stepper().trainer().resetToStart();
      state.runner->stepper().restart();
    }
  });
}

std::uint64_t TrainingThread::newStart(std::uint64_t seed) {
  return postNewGeneration([seed](State &state) {
    if (state.runner) {
      state.runner->stop();
      state.runner->stepper().trainer().newStart(seed);
      state.runner->stepper().restart();
    }
  });
}

void TrainingThread::run() {
  postAction([](Runner &runner) { runner.run(std::nullopt); });
}

void TrainingThread::runSteps(std::int64_t count) {
  if (count > 0) {
    postAction([count](Runner &runner) { runner.run(count); });
  }
}

void TrainingThread::pause() {
  postAction([](Runner &runner) { runner.pause(); });
}

void TrainingThread::step() {
  postAction([](Runner &runner) {
    runner.stop();
    runner.stepper().wholeStep();
  });
}

void TrainingThread::nextStage() {
  postAction([](Runner &runner) {
    runner.stop();
    runner.stepper().nextStage();
  });
}

void TrainingThread::previousStage() {
  postAction([](Runner &runner) {
    runner.stop();
    runner.stepper().previousStage();
  });
}

void TrainingThread::goToStage(int stage) {
  postAction([stage](Runner &runner) {
    if (stage >= 0 && stage <= stageCount(runner.stepper().trainer().network().depth())) {
      runner.stop();
      runner.stepper().goToStage(stage);
    }
  });
}

void TrainingThread::seek(std::int64_t step) {
  post([step](State &state) {
    if (state.runner) {
      state.runner->seek(step);
    }
  });
}

void TrainingThread::showSample(int sample) {
  postAction([sample](Runner &runner) {
    if (sample >= 0 && sample < runner.stepper().trainer().session().dataset.rows()) {
      runner.stepper().showSample(sample);
    }
  });
}

void TrainingThread::setLearningRate(double learningRate) {
  postAction(
      [learningRate](Runner &runner) { runner.stepper().trainer().setLearningRate(learningRate); });
}

void TrainingThread::setSpeed(Speed speed) {
  post([speed](State &state) {
    state.speed = speed;
    if (state.runner) {
      state.runner->setSpeed(speed);
    }
  });
}

}  // namespace chainrule
