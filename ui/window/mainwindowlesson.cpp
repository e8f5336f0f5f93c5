// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lesson in the window: a dock above the equation, so that its text is read beside the network
// and what is explained, and the tabs that its steps want.

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
#include "window/lessonguide.h"
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
  connect(m_lesson, &LessonPanel::lessonChanged, this, &MainWindow::showLesson);
  connect(m_lesson, &LessonPanel::noteChanged, this,
          [this] { m_lessonHeader->setNote(m_lesson->note()); });
  connect(m_lesson, &LessonPanel::left, this, [this] { setFocus(Qt::OtherFocusReason); });
  connect(m_guide, &LessonGuide::numbersWanted, this, [this] {
    if (m_rightDock->currentPage() == m_predict) {
      m_rightDock->setCurrentPage(m_equation);
    }
  });
  connect(m_guide, &LessonGuide::tabWanted, this, &MainWindow::showLessonTab);
  connect(m_keys, &KeyboardCommands::lessonRequested, this, &MainWindow::goToLesson);
  connect(m_keys, &KeyboardCommands::nextLessonStepRequested, m_lesson, &LessonPanel::next);
  connect(m_keys, &KeyboardCommands::previousLessonStepRequested, m_lesson, &LessonPanel::back);
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

void MainWindow::showLessonTab(LessonTab tab) {
  const std::pair<TabbedDock *, QWidget *> page = [this, tab]() {
    using Page = std::pair<TabbedDock *, QWidget *>;
    switch (tab) {
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

}  // namespace chainrule
