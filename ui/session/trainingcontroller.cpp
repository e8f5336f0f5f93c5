// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/trainingcontroller.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRandomGenerator>
#include <QUndoCommand>

#include <utility>

namespace chainrule {
namespace {

constexpr int frame = 16;  // ms

// The wake-up carries nothing: what it announces waits in the thread's slot.
QEvent::Type wakeUp() {
  static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
  return type;
}

}  // namespace

/// One edit of one number.
class EditCommand : public QUndoCommand {
 public:
  /// `back` takes `edit` back.
  EditCommand(TrainingController *controller, Edit edit, Edit back)
      : m_controller(controller), m_edit(std::move(edit)), m_back(std::move(back)) {}

  void redo() override { m_controller->sendEdit(m_edit); }

  void undo() override { m_controller->sendEdit(m_back); }

 private:
  TrainingController *m_controller;
  Edit m_edit;
  Edit m_back;
};

TrainingController::TrainingController(QObject *parent) : QObject(parent) {
  wakeUp();  // registered here, before the other thread needs it
  m_nextFrame.setSingleShot(true);
  m_nextFrame.setTimerType(Qt::PreciseTimer);
  connect(&m_nextFrame, &QTimer::timeout, this, &TrainingController::takeSnapshot);
  m_thread = std::make_unique<TrainingThread>(
      [this] { QCoreApplication::postEvent(this, new QEvent(wakeUp())); });
}

TrainingController::~TrainingController() = default;

Session TrainingController::sessionOf(const Snapshot &snapshot) {
  Session session = *snapshot.session;
  session.network = snapshot.network;
  session.training = snapshot.training;
  session.step = snapshot.position.step;
  return session;
}

void TrainingController::load(Session session) {
  m_generation = m_thread->load(std::move(session));
  m_undoStack.clear();
  emit snapshotChanged();
}

void TrainingController::run() {
  m_thread->run();
}

void TrainingController::pause() {
  m_thread->pause();
}

void TrainingController::toggleRun() {
  isRunning() ? pause() : run();
}

void TrainingController::wholeStep() {
  m_thread->step();
}

void TrainingController::nextStage() {
  m_thread->nextStage();
}

void TrainingController::previousStage() {
  m_thread->previousStage();
}

void TrainingController::goToStage(int stage) {
  m_thread->goToStage(stage);
}

void TrainingController::seek(qint64 step) {
  m_thread->seek(step);
}

void TrainingController::nextHalf() {
  if (!m_snapshot) {
    return;
  }
  const int depth = m_snapshot->depth();
  const int stage = m_snapshot->position.stage;
  const int forwardEnd = stageNumber(Quantity::Cost, 0, depth);
  const int backwardEnd = stageCount(depth) - 1;
  if (stage > backwardEnd || m_snapshot->position.whole) {
    nextStage();  // into the next step, then to the end of its forward half
    goToStage(forwardEnd);
  } else {
    goToStage(stage < forwardEnd    ? forwardEnd
              : stage < backwardEnd ? backwardEnd
                                    : backwardEnd + 1);
  }
}

void TrainingController::previousHalf() {
  if (!m_snapshot || m_snapshot->position.whole) {
    return;
  }
  const int depth = m_snapshot->depth();
  const int stage = m_snapshot->position.stage;
  const int forwardEnd = stageNumber(Quantity::Cost, 0, depth);
  const int backwardEnd = stageCount(depth) - 1;
  m_thread->goToStage(stage > backwardEnd ? backwardEnd : stage > forwardEnd ? forwardEnd : 0);
}

void TrainingController::backToStart() {
  m_generation = m_thread->reset();
  if (m_snapshot && m_snapshot->position.step != m_snapshot->curve.firstStep()) {
    forgetEdits();  // a weight's value of a later step has no place in the start
  }
  emit snapshotChanged();
}

void TrainingController::newStart() {
  m_generation = m_thread->newStart(QRandomGenerator::global()->bounded(1U, 1000000U));
  forgetEdits();
  emit snapshotChanged();
}

void TrainingController::forgetEdits() {
  const bool wasClean = m_undoStack.isClean();
  m_undoStack.clear();
  if (!wasClean) {
    m_undoStack.resetClean();  // edited rows stay edited
  }
}

void TrainingController::showSample(int sample) {
  m_thread->showSample(sample);
}

void TrainingController::showNeighbour(int offset) {
  if (m_snapshot) {
    const int rows = m_snapshot->session->dataset.rows();
    showSample((m_snapshot->sample + offset + rows) % rows);
  }
}

void TrainingController::setLearningRate(double learningRate) {
  m_thread->setLearningRate(learningRate);
}

void TrainingController::setSpeed(const Speed &speed) {
  m_thread->setSpeed(speed);
}

void TrainingController::edit(const Edit &change) {
  if (isOutOfDate()) {
    return;
  }
  const Session &session = *m_snapshot->session;
  if (const std::string reason = refusal(session, change); !reason.empty()) {
    emit editRefused(QString::fromStdString(reason));
    return;
  }
  const Edit back = takenBack(change);
  if (back.value != change.value) {
    m_undoStack.push(new EditCommand(this, change, back));
  }
}

Edit TrainingController::takenBack(const Edit &change) const {
  Edit back = inverse(*m_snapshot->session, change);
  const Quantity quantity = change.entry.quantity;
  if (quantity == Quantity::Weight || quantity == Quantity::Bias) {
    back.value = m_snapshot->value(change.entry);
  }
  return back;
}

void TrainingController::sendEdit(const Edit &change) {
  m_generation = m_thread->edit(change);
  emit snapshotChanged();
}

bool TrainingController::event(QEvent *event) {
  if (event->type() != wakeUp()) {
    return QObject::event(event);
  }
  if (!m_nextFrame.isActive()) {
    const qint64 elapsed = m_sinceTaken.isValid() ? m_sinceTaken.elapsed() : frame;
    if (elapsed >= frame) {
      takeSnapshot();
    } else {
      m_nextFrame.start(frame - static_cast<int>(elapsed));
    }
  }
  return true;
}

void TrainingController::takeSnapshot() {
  std::shared_ptr<const Snapshot> newest = m_thread->take();
  if (!newest || newest->generation != m_generation) {
    return;
  }
  m_sinceTaken.start();
  const bool isNewFailure = !newest->failure.empty() && newest->commands != m_failedCommand;
  if (isNewFailure) {
    m_failedCommand = newest->commands;
    emit failed(QString::fromStdString(newest->failure));
  }
  if (newest->session) {
    m_snapshot = std::move(newest);
    emit snapshotChanged();
  }
}

}  // namespace chainrule
