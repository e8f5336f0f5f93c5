// SPDX-License-Identifier: GPL-3.0-or-later
//
// The learning-rate laboratory in the window: its tab among the plots, which is higher than the
// cost, and its numbers beside the equation.

#include "laboratory/learningratepanel.h"
#include "laboratory/ratemap.h"
#include "laboratory/ratereadings.h"
#include "panels/transportbar.h"
#include "training/trainer.h"
#include "window/keyboardcommands.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/tabbeddock.h"

#include <algorithm>
#include <exception>
#include <limits>
#include <memory>
#include <utility>

namespace chainrule {
namespace {

constexpr int usualHeight = 424;
constexpr int leastNetwork = 190;

/// The session a trainer with this history has at the first step of its run.
std::optional<Session> startOf(std::future<TrainingThread::Kept> &kept) {
  try {
    Trainer trainer(kept.get().session);
    while (!trainer.seek(trainer.firstStep(), std::numeric_limits<std::int64_t>::max())) {
    }
    trainer.computePass();  // with what was changed there
    return trainer.session();
  } catch (const std::exception &) {
    return std::nullopt;
  }
}

}  // namespace

void MainWindow::connectLaboratory() {
  TrainingController *c = &m_controller;
  connect(m_keys, &KeyboardCommands::learningRateRequested, this, &MainWindow::goToLearningRate);
  connect(m_bottomDock, &TabbedDock::currentPageChanged, this, &MainWindow::showPlotsPage);
  connect(m_laboratory, &LearningRatePanel::failed, this, &MainWindow::showError);
  connect(m_laboratory, &LearningRatePanel::learningRateChosen, c,
          &TrainingController::setLearningRate);
  connect(m_laboratory, &LearningRatePanel::runRequested, this,
          [this, c](double learningRate, qint64 steps, bool fromStart) {
            const auto &snapshot = c->snapshot();
            if (fromStart) {
              c->restartWith(learningRate);
              c->hurryTo(snapshot->curve.firstStep() + steps);
            } else {
              c->setLearningRate(learningRate);
              c->hurryTo(snapshot->position.step + steps);
            }
          });
  connect(m_laboratory, &LearningRatePanel::answerChanged, this, [this] {
    const auto &line = m_laboratory->answer().line;
    const bool isKnown = line && m_laboratory->isCurrent();
    const auto &minimum = isKnown ? line->search.minimum : std::nullopt;
    m_transport->setLearningRateMarks(
        isKnown ? line->stabilityLimit() : std::nullopt,
        minimum ? std::optional(minimum->learningRate) : std::nullopt);
  });
  m_laboratory->setStart([c]() -> LearningRatePanel::StartSource {
    const auto kept = std::make_shared<std::future<TrainingThread::Kept>>(c->keep());
    return [kept] { return startOf(*kept); };
  });
}

int MainWindow::laboratoryHeight() const {
  const int rest = m_bottomDock->height() + centralWidget()->height() - leastNetwork;
  return std::min(usualHeight, std::max(m_plotsHeight, rest));
}

void MainWindow::showPlotsPage(QWidget *page) {
  const bool isLaboratory = page == m_laboratory;
  if (isLaboratory == (m_plotsHeight > 0)) {
    return;
  }
  if (isLaboratory) {
    m_plotsHeight = std::max(1, m_bottomDock->height());
    m_rightDock->insertPage(-1, m_laboratory->readings(), tr("Learning rate"));
    m_rightDock->setCurrentPage(m_laboratory->readings());
    resizeDocks({m_bottomDock}, {laboratoryHeight()}, Qt::Vertical);
  } else {
    m_rightDock->takePage(m_laboratory->readings());
    resizeDocks({m_bottomDock}, {std::exchange(m_plotsHeight, 0)}, Qt::Vertical);
  }
}

void MainWindow::goToLearningRate() {
  m_bottomDock->show();
  m_bottomDock->setFolded(false);
  m_bottomDock->setCurrentPage(m_laboratory);
  m_laboratory->window()->activateWindow();
  m_laboratory->map()->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace chainrule
