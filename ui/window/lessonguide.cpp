// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/lessonguide.h"

#include "lesson/lessonpanel.h"
#include "predict/predictpanel.h"
#include "session/focus.h"
#include "session/trainingcontroller.h"

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

bool isAllRight(const Prediction &prediction) {
  const auto &questions = prediction.questions();
  return std::all_of(questions.begin(), questions.end(), [](const Prediction::Question &question) {
    return question.isRight() && !question.isShown;
  });
}

/// Of its place, or on a tab that is closed while any are asked for.
bool wantsNumbers(const LessonStep &step) {
  if (!step.tab) {
    return !step.at.isEmpty();
  }
  switch (*step.tab) {
    case LessonTab::Predict:
      return false;
    case LessonTab::LearningRate:
    case LessonTab::Check:
    case LessonTab::Sharpness:
    case LessonTab::Norms:
      return true;
    default:
      return !step.at.isEmpty();
  }
}

}  // namespace

LessonGuide::LessonGuide(LessonPanel *panel, const PredictPanel *predict,
                         TrainingController *controller, Focus *focus, QObject *parent)
    : QObject(parent), m_panel(panel), m_controller(controller), m_focus(focus) {
  connect(panel, &LessonPanel::lessonChanged, this, &LessonGuide::beginLesson);
  connect(panel, &LessonPanel::stepBegun, this, &LessonGuide::beginStep);
  connect(focus, &Focus::selectedChanged, panel,
          [panel, focus] { panel->setSelected(focus->selected()); });
  connect(predict, &PredictPanel::answered, panel, [panel, predict] {
    if (isAllRight(*predict->prediction())) {
      panel->notePredicted(predict->askedStage());
    }
  });
}

void LessonGuide::showSnapshot(bool follows) {
  m_panel->setSnapshot(m_controller->snapshot(), m_controller->isOutOfDate(), follows);
  arrive();
}

void LessonGuide::beginLesson() {
  m_focus->pointOut(std::nullopt);
  m_trainedUpTo.reset();
  m_isOnItsWay = false;
  // A session saved on the way opens where it stood.
  m_stays = m_controller->snapshot()->lastStepOfRun > 0;
}

void LessonGuide::beginStep() {
  const LessonProgress &progress = *m_panel->progress();
  const LessonStep &step = progress.step();
  if (const std::optional<Hidden> hidden = progress.script().hiddenAt(progress.index())) {
    m_controller->setHidden(*hidden);
  }
  if (!std::exchange(m_stays, false)) {
    goTo(step.at);
  }
  m_target = step.show;
  m_isOnItsWay = true;
  if (wantsNumbers(step)) {
    emit numbersWanted();
  }
  if (step.tab) {
    emit tabWanted(*step.tab);
  }
  arrive();
}

// An earlier step is gone back to, a later one trained up to.
void LessonGuide::goTo(const LessonPlace &place) {
  TrainingController *c = m_controller;
  m_trainedUpTo.reset();
  if (place.sample) {
    c->showSample(*place.sample);
  }
  if (!place.step && !place.stage) {
    return;
  }
  if (c->isRunning()) {
    c->pause();
  }
  const Snapshot &now = *c->snapshot();
  if (place.step && *place.step > now.lastStepOfRun) {
    m_trainedUpTo = place;
    c->hurryTo(*place.step);
    return;
  }
  const bool isInStep = c->isSettled() && !now.running && place.step == stepOfPass(now);
  const bool isThere = isInStep && now.position.whole && !place.stage;
  if (place.step && !isThere && !(isInStep && place.stage)) {
    c->seek(*place.step);
  }
  if (place.stage) {
    c->goToStage(*place.stage);
  }
}

void LessonGuide::arrive() {
  if (!m_controller->isSettled()) {
    return;
  }
  const Snapshot &now = *m_controller->snapshot();
  if (m_trainedUpTo && now.lastStepOfRun < *m_trainedUpTo->step) {
    return;  // on its way, or stopped there
  }
  if (const auto place = std::exchange(m_trainedUpTo, std::nullopt)) {
    if (now.running || now.position.step != *place->step) {
      goTo(*place);  // back: training was further than the snapshot said, or has gone on
    } else if (place->stage) {
      m_controller->goToStage(*place->stage);
    }
    if (!m_controller->isSettled()) {
      return;
    }
  }
  // A run that no step of the lesson asked for goes on. Not before: a stage that comes later would
  // take its entry's place.
  if (std::exchange(m_isOnItsWay, false)) {
    pointOut(m_target);
    m_panel->setArrived();
  }
}

void LessonGuide::pointOut(const std::optional<LessonTarget> &target) {
  const bool isWhole = target && target->isWhole();
  m_focus->pointOut(isWhole
                        ? std::optional(WholeQuantity{target->entry.quantity, target->entry.layer})
                        : std::nullopt);
  m_focus->setSelected(target && !isWhole ? std::optional(target->entry) : std::nullopt);
}

}  // namespace chainrule
