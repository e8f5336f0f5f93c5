// SPDX-License-Identifier: GPL-3.0-or-later
//
// Panels that are gone to, by their keys or by a step of the lesson.

#include "equation/equationview.h"
#include "laboratory/coursepanel.h"
#include "laboratory/gradientcheckpanel.h"
#include "laboratory/gradientchecktable.h"
#include "laboratory/learningratepanel.h"
#include "laboratory/ratemap.h"
#include "lesson/lessonpanel.h"
#include "panels/datapanel.h"
#include "panels/layerspanel.h"
#include "plots/costplot.h"
#include "predict/predictpanel.h"
#include "window/docklayout.h"
#include "window/keyboardcommands.h"
#include "window/lessonguide.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/presentation.h"
#include "window/showndialog.h"
#include "window/tabbeddock.h"

namespace chainrule {

void MainWindow::connectPanels() {
  connect(m_keys, &KeyboardCommands::equationRequested, this, &MainWindow::goToEquation);
  connect(m_keys, &KeyboardCommands::costRequested, this, &MainWindow::goToCost);
  connect(m_keys, &KeyboardCommands::layersRequested, this, &MainWindow::goToLayers);
  connect(m_keys, &KeyboardCommands::learningRateRequested, this, &MainWindow::goToLearningRate);
  connect(m_keys, &KeyboardCommands::gradientCheckRequested, this, &MainWindow::goToGradientCheck);
  connect(m_keys, &KeyboardCommands::lessonRequested, this, &MainWindow::goToLesson);
  connect(m_keys, &KeyboardCommands::nextLessonStepRequested, m_lesson, &LessonPanel::next);
  connect(m_keys, &KeyboardCommands::previousLessonStepRequested, m_lesson, &LessonPanel::back);
  connect(m_lesson, &LessonPanel::left, this, [this] { setFocus(Qt::OtherFocusReason); });
  connect(m_guide, &LessonGuide::numbersWanted, this, &MainWindow::leavePredict);
  connect(m_guide, &LessonGuide::tabWanted, this, &MainWindow::showLessonTab);
}

void MainWindow::chooseWhatIsShown() {
  const auto &snapshot = m_controller.snapshot();
  if (!snapshot) {
    return;
  }
  auto *dialog = new ShownDialog(snapshot->hidden, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ShownDialog::hiddenChanged, &m_controller, &TrainingController::setHidden);
  dialog->open();
}

bool MainWindow::refusesHidden(Hideable part) {
  const bool isHidden = m_layout->hidden().contains(part);
  if (isHidden) {
    m_messages->show(MessageBar::Kind::Note,
                     tr("“%1” is hidden in this session: View > What is shown… shows it again.")
                         .arg(hideableWords(part)));
  }
  return isHidden;
}

/// False where it was brought by its key before, and is put away.
bool MainWindow::goTo(QWidget *panel) {
  if (m_presentation->isBrought(panel)) {
    m_presentation->putAway();
    return false;
  }
  m_presentation->makeRoomFor(panel);
  m_layout->bring(panel);
  panel->window()->activateWindow();  // that of a floating dock too
  return true;
}

void MainWindow::goToEquation() {
  if (!refusesHidden(Hideable::Equation) && goTo(m_equation)) {
    m_equation->takeKeyboard();
  }
}

void MainWindow::goToCost() {
  if (!refusesHidden(Hideable::CostPlot) && goTo(m_cost)) {
    m_cost->takeKeyboard();
  }
}

void MainWindow::goToLayers() {
  if (!refusesHidden(Hideable::Layers) && goTo(m_layers)) {
    m_layers->takeKeyboard();
  }
}

void MainWindow::goToLearningRate() {
  if (!refusesHidden(Hideable::LearningRateMap) && !refusesWhilePredicting() &&
      goTo(m_laboratory)) {
    m_laboratory->map()->setFocus(Qt::ShortcutFocusReason);
  }
}

void MainWindow::goToGradientCheck() {
  if (!refusesHidden(Hideable::GradientCheck) && !refusesWhilePredicting() &&
      goTo(m_gradientCheck)) {
    m_gradientCheck->table()->setFocus(Qt::ShortcutFocusReason);
  }
}

void MainWindow::goToLesson() {
  if (m_lesson->hasLesson()) {
    m_layout->bring(m_lesson);
    m_lesson->window()->activateWindow();
    m_lesson->takeKeyboard();
  }
}

QWidget *MainWindow::panelOf(LessonTab tab) const {
  switch (tab) {
    case LessonTab::Equation:
      return m_equation;
    case LessonTab::Data:
      return m_data;
    case LessonTab::Predict:
      return m_predict;
    case LessonTab::Cost:
      return m_cost;
    case LessonTab::LearningRate:
      return m_laboratory;
    case LessonTab::Check:
      return m_gradientCheck;
    case LessonTab::Sharpness:
      return m_sharpness;
    case LessonTab::Norms:
      break;
  }
  return m_norms;
}

// Where Predict alone is left of its dock, that closes; a panel of it that is gone to opens it.
void MainWindow::leavePredict() {
  TabbedDock *right = m_layout->rightDock();
  if (right->currentPage() == m_predict) {
    if (!right->setCurrentPage(m_equation) && !right->setCurrentPage(m_data)) {
      right->hide();
    }
    hideWhatIsAsked();  // at once: a tab that was closed meanwhile may come next
  }
}

void MainWindow::showLessonTab(LessonTab tab) {
  QWidget *panel = panelOf(tab);
  if (m_layout->bring(panel)) {
    m_presentation->makeRoomFor(panel);
  }
}

}  // namespace chainrule
