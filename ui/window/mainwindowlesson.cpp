// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lesson in the window: a dock above the equation, so that its text is read beside the network
// and what is explained; it goes to the place of each step and points out what the step is about.

#include "equation/equationview.h"
#include "laboratory/coursepanel.h"
#include "laboratory/gradientcheckpanel.h"
#include "laboratory/learningratepanel.h"
#include "lesson/lessonpanel.h"
#include "panels/datapanel.h"
#include "plots/costplot.h"
#include "predict/predictpanel.h"
#include "window/dockheader.h"
#include "window/keyboardcommands.h"
#include "window/mainwindow.h"
#include "window/tabbeddock.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

constexpr int leastHeight = 170;
constexpr double largestPart = 0.45;  // of what lesson and equation share
constexpr double largestPartOfSmall = 0.58;

}  // namespace

void MainWindow::createLesson() {
  m_followsLessons = m_remembers;
  m_lesson = new LessonPanel;
  m_lessonDock = new QDockWidget(tr("Lesson"));
  m_lessonDock->setObjectName(QStringLiteral("lesson"));
  m_lessonHeader = new DockHeader(m_lessonDock);
  m_lessonDock->setTitleBarWidget(m_lessonHeader);
  m_lessonDock->setWidget(m_lesson);
  m_lessonDock->hide();
}

void MainWindow::connectLesson() {
  connect(m_lesson, &LessonPanel::lessonChanged, this, [this] {
    m_focus.pointOut(std::nullopt);
    m_lessonPlace.reset();
    m_lessonHighlight = nullptr;
    // A session saved on the way opens where it stood.
    m_lessonStays = m_controller.snapshot()->lastStepOfRun > 0;
    showLesson();
  });
  connect(m_lesson, &LessonPanel::noteChanged, this,
          [this] { m_lessonHeader->setNote(m_lesson->note()); });
  connect(m_lesson, &LessonPanel::stepBegun, this, &MainWindow::beginLessonStep);
  connect(m_lesson, &LessonPanel::left, this, [this] { setFocus(Qt::OtherFocusReason); });
  connect(m_keys, &KeyboardCommands::lessonRequested, this, &MainWindow::goToLesson);
  connect(m_keys, &KeyboardCommands::nextLessonStepRequested, m_lesson, &LessonPanel::next);
  connect(m_keys, &KeyboardCommands::previousLessonStepRequested, m_lesson, &LessonPanel::back);
  connect(&m_focus, &Focus::selectedChanged, this,
          [this] { m_lesson->setSelected(m_focus.selected()); });
  connect(m_predict, &PredictPanel::answered, this, [this] {
    const auto &questions = m_predict->prediction()->questions();
    if (std::all_of(questions.begin(), questions.end(), [](const Prediction::Question &question) {
          return question.isRight() && !question.isShown;
        })) {
      m_lesson->notePredicted(m_predict->askedStage());
    }
  });
}

void MainWindow::showLesson() {
  const bool isThere = m_lesson->hasLesson();
  m_lessonDock->toggleViewAction()->setEnabled(isThere);
  m_lessonDock->setVisible(isThere);
  sizeLesson();
}

// As high as its longest step, within limits.
void MainWindow::sizeLesson() {
  QTimer::singleShot(0, this, [this] {
    if (m_lessonDock->isHidden() || m_rightDock->isHidden()) {
      return;
    }
    const int both = m_lessonDock->height() + m_rightDock->height();
    const int wanted = m_lesson->heightOfSteps(m_lessonDock->width()) + m_lessonHeader->height();
    const double part = m_compact ? largestPartOfSmall : largestPart;
    const int height = std::clamp(wanted, leastHeight, std::max(qRound(both * part), leastHeight));
    resizeDocks({m_lessonDock, m_rightDock}, {height, both - height}, Qt::Vertical);
  });
}

void MainWindow::goToLesson() {
  if (m_lesson->hasLesson()) {
    m_lessonDock->show();
    m_lesson->window()->activateWindow();
    m_lesson->takeKeyboard();
  }
}

void MainWindow::beginLessonStep() {
  const LessonProgress &progress = *m_lesson->progress();
  const LessonStep &step = progress.step();
  if (const std::optional<Hidden> hidden = progress.script().hiddenAt(progress.index())) {
    m_controller.setHidden(*hidden);
  }
  if (!std::exchange(m_lessonStays, false)) {
    goToPlace(step.at);
  }
  // Once the session is there: a stage that comes later would take its entry's place.
  m_lessonHighlight = [this, show = step.show] {
    const bool isWhole = show && show->isWhole();
    m_focus.pointOut(isWhole ? std::optional(WholeQuantity{show->entry.quantity, show->entry.layer})
                             : std::nullopt);
    m_focus.setSelected(show && !isWhole ? std::optional(show->entry) : std::nullopt);
  };
  showLessonTab(step);
  arriveAtLessonPlace();
}

void MainWindow::showLessonTab(const LessonStep &step) {
  // What is asked for there is hidden, and may be what the step is about.
  if (step.tab != LessonTab::Predict && !step.at.isEmpty() &&
      m_rightDock->currentPage() == m_predict) {
    m_rightDock->setCurrentPage(m_equation);
  }
  if (!step.tab) {
    return;
  }
  const std::pair<TabbedDock *, QWidget *> page = [this, &step]() {
    using Page = std::pair<TabbedDock *, QWidget *>;
    switch (*step.tab) {
      case LessonTab::Equation:
        return Page(m_rightDock, m_equation);
      case LessonTab::Data:
        return Page(m_rightDock, m_data);
      case LessonTab::Predict:
        return Page(m_rightDock, m_predict);
      case LessonTab::Cost:
        return Page(m_bottomDock, m_cost);
      case LessonTab::LearningRate:
        return Page(m_bottomDock, m_laboratory);
      case LessonTab::Check:
        return Page(m_bottomDock, m_gradientCheck);
      case LessonTab::Sharpness:
        return Page(m_bottomDock, m_sharpness);
      case LessonTab::Norms:
        break;
    }
    return Page(m_bottomDock, m_norms);
  }();
  if (page.first->setCurrentPage(page.second)) {
    page.first->show();
    page.first->setFolded(false);
    if (m_presenting && page.first == m_bottomDock) {
      bringDock(m_bottomDock);
    }
  }
}

// An earlier step is gone back to, a later one trained up to.
void MainWindow::goToPlace(const LessonPlace &place) {
  TrainingController *c = &m_controller;
  m_lessonPlace.reset();
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
    m_lessonPlace = std::make_unique<LessonPlace>(place);
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

void MainWindow::arriveAtLessonPlace() {
  // A run that no step of the lesson asked for goes on.
  if (!m_controller.isSettled() || (m_lessonPlace && m_controller.isRunning())) {
    return;
  }
  if (const auto place = std::exchange(m_lessonPlace, nullptr)) {
    if (place->stage && m_controller.snapshot()->position.step == *place->step) {
      m_controller.goToStage(*place->stage);
      return;
    }
  }
  if (const auto highlight = std::exchange(m_lessonHighlight, nullptr)) {
    highlight();
    m_lesson->setArrived();
  }
}

}  // namespace chainrule
