// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/undoable.h"

#include "text/say.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace chainrule {
namespace {

constexpr std::int64_t fewSteps = 2;  // as many as are not worth keeping a run for

}  // namespace

Undoable Undoable::edit(const Edit &edit) {
  Undoable made(Kind::Edit);
  made.m_edit = edit;
  return made;
}

Undoable Undoable::edit(const Edit &edit, int run, std::int64_t step) {
  Undoable made = Undoable::edit(edit);
  made.m_at = Place{run, {step, 0, true}, 0, 0};
  return made;
}

Undoable Undoable::learningRate(double learningRate) {
  Undoable made(Kind::Rate);
  made.m_rate = learningRate;
  return made;
}

Undoable Undoable::schedule(const Schedule &schedule) {
  Undoable made(Kind::Rate);
  made.m_schedule = schedule;
  return made;
}

Undoable Undoable::reset() {
  return Undoable(Kind::Reset);
}

Undoable Undoable::newStart(std::uint64_t seed) {
  Undoable made(Kind::NewStart);
  made.m_seed = seed;
  return made;
}

Undoable Undoable::restartWith(double learningRate, std::optional<std::int64_t> steps) {
  Undoable made(Kind::Restart);
  made.m_learningRate = learningRate;
  made.m_stepsWanted = steps;
  return made;
}

Undoable::Place Undoable::placeOf(const Runner &runner) {
  const Trainer &trainer = runner.stepper().trainer();
  const Timeline &timeline = *trainer.timelineOf(trainer.run());
  const std::size_t changes = timeline.changesInEffect();
  return {trainer.run(), runner.stepper().position(), changes, timeline.digest(changes)};
}

// A run has more where α or its schedule was changed at the step, too: that is not undone. So has
// one that goes on with any change from an update, which is before the changes of its step.
Undoable::Fit Undoable::fitOf(const Trainer &trainer, int run, const Place &place) {
  const Timeline *timeline = trainer.timelineOf(run);
  const std::int64_t step = place.position.step;
  if (!timeline || step < timeline->firstStep() || step > timeline->lastStep() + fewSteps ||
      timeline->changes().size() < place.changes ||
      timeline->digest(place.changes) != place.digest) {
    return Fit::None;
  }
  if (step > timeline->lastStep()) {
    return timeline->changes().size() == place.changes ? Fit::Short : Fit::None;
  }
  const bool isAtUpdate = place.position.stage == stageCount(trainer.network().depth());
  Fit fit = Fit::Exact;
  for (std::size_t k = place.changes; k < timeline->changes().size(); ++k) {
    const Change &change = timeline->changes()[k];
    if (change.step > step) {
      break;
    }
    if (change.step < step || (!isOfLearningRate(change) && !isAtUpdate)) {
      return Fit::None;
    }
    fit = Fit::More;
  }
  return fit;
}

// The run it was, the present one, or the newest of the others; where none is exact, one with more,
// or one that a few steps are to be made of again.
std::optional<int> Undoable::find(const Trainer &trainer, const Place &place) {
  std::vector<int> runs{place.run, trainer.run()};
  const auto others = trainer.runs().all();
  for (auto run = others.rbegin(); run != others.rend(); ++run) {
    runs.push_back((*run)->id);
  }
  for (const Fit fit : {Fit::Exact, Fit::More, Fit::Short}) {
    const auto found = std::find_if(runs.begin(), runs.end(),
                                    [&](int run) { return fitOf(trainer, run, place) == fit; });
    if (found != runs.end()) {
      return *found;
    }
  }
  return std::nullopt;
}

void Undoable::stand(Runner &runner, const Position &position, const std::stop_token &stop) {
  Stepper &stepper = runner.stepper();
  if (stepper.position() == position) {
    return;
  }
  runner.seek(position.step);
  if (!runner.finishSeek(stop)) {
    return;
  }
  if (const std::int64_t left = position.step - stepper.trainer().step(); left > 0) {
    stepper.run(left);
  }
  if (position.whole) {
    return;
  }
  const bool isAtUpdate = position.stage == stageCount(stepper.trainer().network().depth());
  if (!isAtUpdate) {
    stepper.goToStage(position.stage);
  } else if (position.step > stepper.trainer().firstStep()) {
    runner.previousStage();
    runner.finishSeek(stop);
  }
}

void Undoable::go(Runner &runner, int run, const Position &position, const std::stop_token &stop,
                  bool dropsEdits) {
  runner.stop();
  Trainer &trainer = runner.stepper().trainer();
  if (trainer.run() != run) {
    trainer.returnToRun(run, dropsEdits);
    runner.stepper().restart();
  }
  stand(runner, position, stop);
}

std::string Undoable::makeHere(Runner &runner) {
  Stepper &stepper = runner.stepper();
  Trainer &trainer = stepper.trainer();
  if (m_kind == Kind::Edit) {
    if (std::string reason = refusal(trainer.session(), m_edit); !reason.empty()) {
      return reason;
    }
  }
  m_before = placeOf(runner);
  if (m_kind == Kind::Edit) {
    m_back = inverse(trainer.session(), m_edit);
    stepper.edit(m_edit);
  } else if (m_kind == Kind::Rate) {
    m_rateBefore = trainer.session().training.learningRate;
    m_scheduleBefore = trainer.session().training.schedule;
    trainer.setLearningRate(m_rate.value_or(m_rateBefore));
    trainer.setSchedule(m_schedule.value_or(m_scheduleBefore));
  } else {
    std::optional<Runs::Kept> left = trainer.unkept();
    m_runBefore = left ? std::make_shared<const Runs::Kept>(std::move(*left)) : nullptr;
    const bool isAtStart = trainer.lastStep() == trainer.firstStep();
    if (m_kind == Kind::NewStart) {
      trainer.newStart(m_seed);
    } else if (m_kind != Kind::Reset || !isAtStart) {
      trainer.resetToStart(m_learningRate);
    }
    stepper.restart();
  }
  m_after = placeOf(runner);
  m_isMade = true;
  return {};
}

void Undoable::takeBackHere(Runner &runner) const {
  if (m_kind == Kind::Edit) {
    runner.stepper().edit(m_back);
    return;
  }
  Trainer &trainer = runner.stepper().trainer();
  if (m_rate) {
    trainer.setLearningRate(m_rateBefore);
  }
  if (m_schedule) {
    trainer.setSchedule(m_scheduleBefore);
  }
}

void Undoable::join(const Undoable &later) {
  m_rate = later.m_rate;
  m_schedule = later.m_schedule;
  m_after = later.m_after;
}

std::string Undoable::make(Runner &runner, const std::stop_token &stop) {
  const Trainer &trainer = runner.stepper().trainer();
  if (m_kind == Kind::Rate) {
    return makeHere(runner);
  }
  if (m_kind != Kind::Edit) {
    runner.stop();
    if (m_kind == Kind::Restart) {
      m_steps = m_stepsWanted.value_or(trainer.lastStep() - trainer.firstStep());
    }
    if (m_kind == Kind::Reset) {
      m_learningRate = trainer.session().training.learningRate;
    }
    std::string reason = makeHere(runner);
    if (m_steps > 0) {
      runner.hurry(m_steps);
    }
    return reason;
  }
  runner.pause();
  if (m_at) {
    const std::int64_t step = m_at->position.step;
    const Timeline *timeline = trainer.timelineOf(m_at->run);
    if (!timeline || step < timeline->firstStep() || step > timeline->lastStep()) {
      return say("Nothing was changed: the run that was edited is no longer kept");
    }
    if (trainer.run() != m_at->run || trainer.step() != step) {
      go(runner, m_at->run, m_at->position, stop);
    }
  }
  return makeHere(runner);
}

// To where it was made, without it.
bool Undoable::goBack(Runner &runner, const std::stop_token &stop) {
  const Trainer &trainer = runner.stepper().trainer();
  if (beginsRun() && m_runBefore && fitOf(trainer, m_before.run, m_before) != Fit::Exact) {
    runner.stop();
    runner.stepper().trainer().goOnWith(*m_runBefore);
    runner.stepper().restart();
    stand(runner, m_before.position, stop);
    return true;
  }
  if (beginsRun()) {
    const std::optional<int> run = find(trainer, m_before);
    if (run) {
      go(runner, *run, m_before.position, stop);
    }
    return run.has_value();
  }
  // The run it parted from does not have it.
  const Fit fit = fitOf(trainer, m_before.run, m_before);
  if (fit == Fit::Exact || (fit == Fit::More && m_before.run != m_after.run)) {
    go(runner, m_before.run, m_before.position, stop, true);
    return true;
  }
  const std::optional<int> run = find(trainer, m_after);
  if (run) {
    go(runner, *run, m_after.position, stop);
    takeBackHere(runner);
    stand(runner, m_before.position, stop);
  }
  return run.has_value();
}

std::string Undoable::undo(Runner &runner, const std::stop_token &stop) {
  if (!m_isMade) {
    return say("Nothing was undone: it had not been made");
  }
  const Position position = m_before.position;
  if (!goBack(runner, stop)) {
    return say("Nothing was undone: the run it was made in is no longer kept");
  }
  m_before = placeOf(runner);
  m_before.position = position;
  m_isMade = false;
  return {};
}

// To the run it led to, where that is still kept as it was.
bool Undoable::goForward(Runner &runner, const std::stop_token &stop) {
  const Trainer &trainer = runner.stepper().trainer();
  Place place = m_after;
  const Timeline *timeline = trainer.timelineOf(place.run);
  if (timeline && m_steps > 0) {
    place.position = {std::min(timeline->firstStep() + m_steps, timeline->lastStep()), 0, true};
  }
  if (fitOf(trainer, place.run, place) != Fit::Exact) {
    return false;
  }
  go(runner, place.run, place.position, stop);
  m_isMade = true;
  return true;
}

std::string Undoable::redo(Runner &runner, const std::stop_token &stop) {
  if (m_isMade) {
    return say("Nothing was redone: it had not been undone");
  }
  if (m_before.run == 0) {
    return make(runner, stop);  // which was refused
  }
  if (!goForward(runner, stop)) {
    const std::optional<int> run = find(runner.stepper().trainer(), m_before);
    if (!run) {
      return say("Nothing was redone: the run it was made in is no longer kept");
    }
    go(runner, *run, m_before.position, stop);
    if (const std::string reason = makeHere(runner); !reason.empty()) {
      return say("Nothing was redone: %1", reason);
    }
  }
  const Trainer &trainer = runner.stepper().trainer();
  const std::int64_t left = trainer.firstStep() + m_steps - trainer.lastStep();
  if (m_steps > 0 && left > 0) {
    runner.hurry(left);
  }
  return {};
}

}  // namespace chainrule
