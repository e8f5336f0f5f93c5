// SPDX-License-Identifier: GPL-3.0-or-later
//
// The learning-rate laboratory in the window: what its pages are about, and what comes of them.

#include "laboratory/coursepanel.h"
#include "laboratory/gradientcheckpanel.h"
#include "laboratory/learningratepanel.h"
#include "panels/transportbar.h"
#include "plots/scheduledialog.h"
#include "training/trainer.h"
#include "window/docklayout.h"
#include "window/mainwindow.h"

#include <limits>
#include <memory>

namespace chainrule {
namespace {

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
  connect(m_gradientCheck, &GradientCheckPanel::failed, this, &MainWindow::showError);
  connect(m_laboratory, &LearningRatePanel::failed, this, &MainWindow::showError);
  connect(m_laboratory, &LearningRatePanel::learningRateChosen, c,
          &TrainingController::setLearningRate);
  connect(m_laboratory, &LearningRatePanel::runRequested, this,
          [c](double learningRate, qint64 steps, bool fromStart) {
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
  if (m_layout->hidden().contains(Hideable::StabilityLimit)) {
    limit = minimiser = std::nullopt;
  }
  m_transport->setLearningRateMarks(limit, minimiser);
}

}  // namespace chainrule
