// SPDX-License-Identifier: GPL-3.0-or-later
//
// The learning-rate laboratory in the window: its tabs among the plots, which are higher than the
// cost, and its numbers beside the equation.

#include "laboratory/coursepanel.h"
#include "laboratory/gradientcheckpanel.h"
#include "laboratory/gradientchecktable.h"
#include "laboratory/learningratepanel.h"
#include "laboratory/ratemap.h"
#include "laboratory/ratereadings.h"
#include "panels/transportbar.h"
#include "plots/scheduledialog.h"
#include "training/trainer.h"
#include "window/keyboardcommands.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/tabbeddock.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

namespace chainrule {
namespace {

constexpr int laboratoryHeight = 424;
constexpr int courseHeight = 280;
constexpr int leastNetwork = 190;

using Kept = std::shared_ptr<std::future<TrainingThread::Kept>>;

Kept keep(TrainingController *controller) {
  return std::make_shared<std::future<TrainingThread::Kept>>(controller->keep());
}

/// A trainer of its own on the run that was kept. Throws where there is none, or no memory.
std::unique_ptr<Trainer> trainerOf(const Kept &kept) {
  return std::make_unique<Trainer>(kept->get().session);
}

/// The session it has at the first step of its run, with the schedule of now, which another run
/// from there would have.
Session startOf(const Kept &kept) {
  const std::unique_ptr<Trainer> trainer = trainerOf(kept);
  const Schedule schedule = trainer->session().training.schedule;
  while (!trainer->seek(trainer->firstStep(), std::numeric_limits<std::int64_t>::max())) {
  }
  trainer->computePass();  // with what was changed there
  Session session = trainer->session();
  session.training.schedule = schedule;
  return session;
}

}  // namespace

void MainWindow::connectLaboratory() {
  TrainingController *c = &m_controller;
  connect(m_keys, &KeyboardCommands::learningRateRequested, this, &MainWindow::goToLearningRate);
  connect(m_keys, &KeyboardCommands::gradientCheckRequested, this, &MainWindow::goToGradientCheck);
  connect(m_gradientCheck, &GradientCheckPanel::failed, this, &MainWindow::showError);
  connect(m_bottomDock, &TabbedDock::currentPageChanged, this, &MainWindow::showPlotsPage);
  connect(m_laboratory, &LearningRatePanel::failed, this, &MainWindow::showError);
  connect(m_laboratory, &LearningRatePanel::learningRateChosen, c,
          &TrainingController::setLearningRate);
  connect(m_laboratory, &LearningRatePanel::runRequested, this,
          [this, c](double learningRate, qint64 steps, bool fromStart) {
            if (fromStart) {
              c->restartWith(learningRate, steps);
            } else {
              c->setLearningRate(learningRate);
              c->hurryTo(c->snapshot()->position.step + steps);
            }
          });
  connect(m_laboratory, &LearningRatePanel::answerChanged, this, &MainWindow::markLearningRates);
  connect(m_sharpness, &CoursePanel::courseChanged, this, &MainWindow::markLearningRates);
  m_laboratory->setStart([c]() -> LearningRatePanel::StartSource {
    return [kept = keep(c)] { return startOf(kept); };
  });
  for (CoursePanel *panel : {m_sharpness, m_norms}) {
    connect(panel, &CoursePanel::failed, this, &MainWindow::showError);
    panel->setSource(
        [c]() -> CoursePanel::Source { return [kept = keep(c)] { return trainerOf(kept); }; });
  }
}

void MainWindow::changeSchedule() {
  const auto &snapshot = m_controller.snapshot();
  if (!snapshot) {
    return;
  }
  auto *dialog =
      new ScheduleDialog(snapshot->training.learningRate, snapshot->training.schedule,
                         snapshot->position.step, snapshot->lastStepOfRun, m_theme, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    if (const std::optional<Schedule> schedule = dialog->schedule()) {
      m_controller.setSchedule(*schedule);
    }
  });
  dialog->open();
}

// As the laboratory knows them; while training runs, as the sharpness does that is in sight.
void MainWindow::markLearningRates() {
  std::optional<double> limit;
  std::optional<double> minimiser;
  const auto &snapshot = m_controller.snapshot();
  const bool isOfState =
      m_laboratory->isCurrent() && (!m_laboratory->choices().isFromStart ||
                                    snapshot->position.step == snapshot->curve.firstStep());
  if (const auto &line = m_laboratory->answer().line; line && isOfState) {
    limit = line->stabilityLimit();
    if (line->search.minimum) {
      minimiser = line->search.minimum->learningRate;
    }
  } else if (const auto lambdaMax = m_sharpness->lambdaMax(); lambdaMax && *lambdaMax > 0) {
    limit = 2 / *lambdaMax;
  }
  if (m_hidden.contains(Hideable::StabilityLimit)) {
    limit = minimiser = std::nullopt;
  }
  m_transport->setLearningRateMarks(limit, minimiser);
}

// As high as the page is best seen, as far as the network above leaves room for that.
int MainWindow::plotsHeight() const {
  if (m_presenting) {
    return presentedPlotsHeight();
  }
  const QWidget *page = m_bottomDock->currentPage();
  const int wanted = page == m_laboratory || page == m_gradientCheck ? scaled(laboratoryHeight)
                     : page == m_sharpness || page == m_norms        ? scaled(courseHeight)
                                                                     : 0;
  const int most = m_bottomDock->height() + centralWidget()->height() - scaled(leastNetwork);
  return std::max(m_plotsHeight, std::min(wanted, most));
}

void MainWindow::showPlotsPage(QWidget *page) {
  if (std::exchange(m_plotsPage, page) == page) {
    return;  // its tab alone has moved
  }
  const bool isHigh =
      page == m_laboratory || page == m_gradientCheck || page == m_sharpness || page == m_norms;
  if (isHigh && m_plotsHeight == 0) {
    m_plotsHeight = std::max(1, m_compact ? m_dockSizes.plots : m_bottomDock->height());
  }
  showReadings();
  if (m_plotsHeight > 0) {
    m_dockSizes.plots = m_compact && isHigh ? 0 : plotsHeight();
    resizeDocks({m_bottomDock}, {plotsHeight()}, Qt::Vertical);
  }
  if (!isHigh) {
    m_plotsHeight = 0;
  }
}

// Beside the equation while the map is the page in front, of a presentation while it is brought.
void MainWindow::showReadings() {
  RateReadings *readings = m_laboratory->readings();
  const bool isWanted =
      m_bottomDock->currentPage() == m_laboratory && (!m_presenting || m_brought == m_bottomDock);
  if (isWanted == (readings->parent() != nullptr)) {
    return;
  }
  if (isWanted) {
    m_rightDock->insertPage(-1, readings, tr("Learning rate"),
                            tr("The numbers of the map of learning rates"));
    m_pageBeside = m_rightDock->currentPage();
    m_rightDock->setCurrentPage(readings);
    return;
  }
  // First: else the tab beside it would be in front for a moment, which is Predict and would ask.
  if (m_rightDock->currentPage() == readings && m_pageBeside) {
    m_rightDock->setCurrentPage(m_pageBeside);
  }
  m_rightDock->takePage(readings);
}

void MainWindow::goToLearningRate() {
  if (refusesHidden(Hideable::LearningRateMap) || refusesWhilePredicting() ||
      putsAway(m_laboratory)) {
    return;
  }
  m_bottomDock->show();
  m_bottomDock->setFolded(false);
  m_bottomDock->setCurrentPage(m_laboratory);
  m_laboratory->window()->activateWindow();
  m_laboratory->map()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::goToGradientCheck() {
  if (refusesHidden(Hideable::GradientCheck) || refusesWhilePredicting() ||
      putsAway(m_gradientCheck)) {
    return;
  }
  m_bottomDock->show();
  m_bottomDock->setFolded(false);
  m_bottomDock->setCurrentPage(m_gradientCheck);
  m_gradientCheck->window()->activateWindow();
  m_gradientCheck->table()->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace chainrule
