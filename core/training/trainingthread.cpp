// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/trainingthread.h"

#include "text/say.h"
#include "training/trainingthreadstate.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <limits>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace chainrule {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double longestWait = 3600;              // seconds, so that no time point overflows
constexpr std::int64_t replayWork = 100'000'000;  // rows × parameters, about half a second

std::optional<ReplayDifference> retrace(Stepper &stepper) {
  Trainer &trainer = stepper.trainer();
  const std::int64_t ofStep = std::ssize(trainer.network().parameters().values()) *
                              std::ssize(trainer.rowsOf(trainer.firstStep()));
  const auto difference = trainer.retrace(replayWork / ofStep);
  stepper.restart();
  return difference;
}

}  // namespace

TrainingThread::TrainingThread(std::function<void()> wake)
    : m_wake(std::move(wake)), m_thread([this](const std::stop_token &stop) { work(stop); }) {}

TrainingThread::~TrainingThread() = default;

void TrainingThread::work(const std::stop_token &stop) {
  State state(m_latest, m_wake, stop);
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
    if (state.runner && state.runner->finishSeek(state.stop)) {
      action(*state.runner);
    }
  });
}

template <typename Action>
std::uint64_t TrainingThread::postNewGeneration(Action action) {
  const std::uint64_t generation = ++m_generation;
  post([generation, action = std::move(action)](State &state) {
    state.generation = generation;
    if (!state.runner || state.runner->finishSeek(state.stop)) {
      action(state);
    }
  });
  return generation;
}

// A seek under way is not finished first, since what it comes to is given up; where the load fails
// it goes on.
std::uint64_t TrainingThread::load(Session session) {
  const std::uint64_t generation = ++m_generation;
  const auto shared = std::make_shared<Session>(std::move(session));
  post([generation, shared](State &state) {
    state.generation = generation;
    Runner next(std::move(*shared), state.speed, seconds);
    next.stepper().trainer().setStop(state.stop);
    state.dataset.reset();
    state.replay.forget();
    state.replayDifference = retrace(next.stepper());
    state.runner = std::move(next);
  });
  return generation;
}

std::future<TrainingThread::Kept> TrainingThread::keep() {
  const auto promise = std::make_shared<std::promise<Kept>>();
  post([promise](State &state) {
    try {
      if (!state.runner) {
        throw std::runtime_error(say("there is no session to save"));
      }
      if (!state.runner->finishSeek(state.stop) || state.stop.stop_requested()) {
        throw std::runtime_error(say("the program is ending"));
      }
      const Stepper &stepper = state.runner->stepper();
      promise->set_value({stepper.trainer().sessionWithHistory(), stepper.snapshot(false)});
    } catch (...) {
      promise->set_exception(std::current_exception());
    }
  });
  return promise->get_future();
}

template <typename Action>
std::uint64_t TrainingThread::postUndoable(std::shared_ptr<Undoable> undoable, Action action) {
  return postNewGeneration([undoable = std::move(undoable), action](State &state) {
    if (!state.runner) {
      return;
    }
    if (std::string reason = ((*undoable).*action)(*state.runner, state.stop); !reason.empty()) {
      state.failure = std::move(reason);
    }
  });
}

std::uint64_t TrainingThread::make(std::shared_ptr<Undoable> undoable) {
  return postUndoable(std::move(undoable), &Undoable::make);
}

std::uint64_t TrainingThread::undo(std::shared_ptr<Undoable> undoable) {
  return postUndoable(std::move(undoable), &Undoable::undo);
}

std::uint64_t TrainingThread::redo(std::shared_ptr<Undoable> undoable) {
  return postUndoable(std::move(undoable), &Undoable::redo);
}

void TrainingThread::change(std::shared_ptr<Undoable> undoable) {
  post([undoable = std::move(undoable)](State &state) {
    if (state.runner && state.runner->finishSeek(state.stop)) {
      undoable->make(*state.runner, state.stop);
    }
  });
}

void TrainingThread::join(std::shared_ptr<Undoable> first, std::shared_ptr<Undoable> second) {
  post([first = std::move(first), second = std::move(second)](State &) {
    if (first->isMade() && second->isMade()) {
      first->join(*second);
    }
  });
}

std::uint64_t TrainingThread::edit(const Edit &edit) {
  return make(std::make_shared<Undoable>(Undoable::edit(edit)));
}

std::uint64_t TrainingThread::reset() {
  return make(std::make_shared<Undoable>(Undoable::reset()));
}

std::uint64_t TrainingThread::newStart(std::uint64_t seed) {
  return make(std::make_shared<Undoable>(Undoable::newStart(seed)));
}

std::uint64_t TrainingThread::restartWith(double learningRate, std::optional<std::int64_t> steps) {
  return make(std::make_shared<Undoable>(Undoable::restartWith(learningRate, steps)));
}

std::uint64_t TrainingThread::returnToRun(int id) {
  return postNewGeneration([id](State &state) {
    if (!state.runner) {
      return;
    }
    Trainer &trainer = state.runner->stepper().trainer();
    if (!trainer.timelineOf(id)) {
      state.failure = say("Nothing was changed: the run is no longer kept");
      return;
    }
    state.runner->stop();
    if (trainer.run() != id) {
      trainer.returnToRun(id);
      state.runner->stepper().restart();
    }
    state.runner->seek(trainer.lastStep());
  });
}

void TrainingThread::renameRun(int id, const std::string &name) {
  postAction([id, name](Runner &runner) { runner.stepper().trainer().renameRun(id, name); });
}

void TrainingThread::setRunHidden(int id, bool hidden) {
  postAction(
      [id, hidden](Runner &runner) { runner.stepper().trainer().runs().setHidden(id, hidden); });
}

void TrainingThread::setRunColour(int id, int colour) {
  postAction(
      [id, colour](Runner &runner) { runner.stepper().trainer().runs().setColour(id, colour); });
}

void TrainingThread::removeRun(int id) {
  postAction([id](Runner &runner) { runner.stepper().trainer().runs().remove(id); });
}

void TrainingThread::run() {
  postAction([](Runner &runner) { runner.run(std::nullopt); });
}

void TrainingThread::runSteps(std::int64_t count) {
  if (count > 0) {
    postAction([count](Runner &runner) { runner.run(count); });
  }
}

void TrainingThread::hurryTo(std::int64_t step) {
  postAction([step](Runner &runner) {
    runner.pause();
    if (const std::int64_t left = step - runner.stepper().trainer().step(); left > 0) {
      runner.hurry(left);
    }
  });
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
  postAction([](Runner &runner) { runner.previousStage(); });
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

void TrainingThread::resolveSteps(std::int64_t from, std::int64_t to) {
  post([from, to](State &state) { state.replay.lookAt(from, to); });
}

void TrainingThread::showSample(int sample) {
  postAction([sample](Runner &runner) {
    if (sample >= 0 && sample < runner.stepper().trainer().session().dataset.rows()) {
      runner.stepper().showSample(sample);
    }
  });
}

void TrainingThread::setLearningRate(double learningRate) {
  change(std::make_shared<Undoable>(Undoable::learningRate(learningRate)));
}

void TrainingThread::setHidden(const Hidden &hidden) {
  postAction([hidden](Runner &runner) { runner.stepper().trainer().setHidden(hidden); });
}

void TrainingThread::setSchedule(const Schedule &schedule) {
  change(std::make_shared<Undoable>(Undoable::schedule(schedule)));
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
