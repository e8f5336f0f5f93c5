// SPDX-License-Identifier: GPL-3.0-or-later
//
// Predicting in the window: what is asked for is hidden because its stage is not revealed yet; what
// would tell it otherwise is closed meanwhile.

#include "controls/answerfield.h"
#include "export/reportoffer.h"
#include "laboratory/coursepanel.h"
#include "laboratory/gradientcheckpanel.h"
#include "laboratory/learningratepanel.h"
#include "panels/stageribbon.h"
#include "predict/predictpanel.h"
#include "window/docklayout.h"
#include "window/keyboardcommands.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/tabbeddock.h"

#include <algorithm>

namespace chainrule {

void MainWindow::connectPredict() {
  TrainingController *c = &m_controller;
  connect(m_keys, &KeyboardCommands::predictRequested, this, &MainWindow::predict);
  connect(m_predict, &PredictPanel::beginRequested, this, [this] { beginPredicting(); });
  connect(m_predict, &PredictPanel::reportRequested, this, &MainWindow::savePredictions);
  connect(m_predict, &PredictPanel::nextStageRequested, c, &TrainingController::nextStage);
  connect(m_predict, &PredictPanel::askedChanged, this, &MainWindow::hideWhatIsAsked);
  connect(m_predict, &PredictPanel::left, this, [this] { setFocus(Qt::OtherFocusReason); });
  // A stage that is clicked is asked for, and else revealed.
  connect(m_ribbon, &StageRibbon::stageClicked, this, [this, c](int number) {
    c->goToStage(isAskedFor() ? number - 1 : number);
    if (isAskedFor()) {
      m_predict->takeKeyboard();
    }
  });
}

bool MainWindow::isAskedFor() const {
  return m_predict->askedStage() > 0;
}

// What is typed outside any field is an answer, too, and no key for α or for a neuron: a change of
// α would begin the questions anew. A presenter's remote keeps its key.
bool MainWindow::typesAnswer(const QKeyEvent &event) {
  const QString text = beginningOfAnswer(event);
  const bool isRemote = isPresenting() && event.key() == Qt::Key_Period;
  const bool isForAlpha = event.key() == Qt::Key_Equal;  // + without Shift
  if (!isAskedFor() || isRemote || (text.isEmpty() && !isForAlpha)) {
    return false;
  }
  if (!text.isEmpty()) {
    m_predict->window()->activateWindow();
    m_predict->beginAnswer(text);
  }
  return true;
}

// At the stage the entry is of, where it is of one; else where the step stands, or before the first
// stage of the step to come.
void MainWindow::beginPredicting(const std::optional<Entry> &entry) {
  const auto &snapshot = m_controller.snapshot();
  if (!snapshot) {
    return;
  }
  if (snapshot->running) {
    m_controller.pause();
  }
  const int asked = entry ? stageAskingFor(*entry, snapshot->network) : 0;
  m_predict->askFirst(asked > 0 ? entry : std::nullopt);
  if (!canPredict(*snapshot)) {
    if (snapshot->isUpdated()) {
      m_controller.seek(snapshot->position.step);
    }
    m_controller.goToStage(std::max(asked - 1, 0));
  } else if (asked > 0 && asked - 1 != snapshot->position.stage) {
    m_controller.goToStage(asked - 1);
  }
  m_predict->takeKeyboard();
}

void MainWindow::predict() {
  if (refusesHidden(Hideable::Predict)) {
    return;
  }
  goTo(m_predict);
  if (isAskedFor() && m_predict->askedFirst() == m_focus.selected()) {
    m_predict->takeKeyboard();  // whatever stage was gone to meanwhile
  } else {
    beginPredicting(m_focus.selected());
  }
}

void MainWindow::savePredictions() {
  const std::vector<PredictedStage> record = m_predict->record();
  if (record.empty()) {
    m_messages->show(MessageBar::Kind::Note, tr("Nothing was predicted yet."));
    return;
  }
  openExport(predictionOffer(record, nameOfExport(), m_theme));
}

bool MainWindow::refusesWhilePredicting() {
  if (isAskedFor()) {
    m_messages->show(
        MessageBar::Kind::Note,
        tr("That would tell the number that is to be predicted. Leave Predict first."));
  }
  return isAskedFor();
}

void MainWindow::hideWhatIsAsked() {
  const int asked = m_predict->askedStage();
  m_ribbon->setAsked(asked);
  const QString why = tr("Closed while a number is to be predicted, which it would tell");
  for (QWidget *page : {static_cast<QWidget *>(m_laboratory), static_cast<QWidget *>(m_sharpness),
                        static_cast<QWidget *>(m_norms), static_cast<QWidget *>(m_gradientCheck)}) {
    m_layout->bottomDock()->setPageEnabled(page, asked == 0, why);
  }
  QMetaObject::invokeMethod(this, &MainWindow::showSnapshot, Qt::QueuedConnection);
}

}  // namespace chainrule
