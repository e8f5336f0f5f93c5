// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/trainingcontroller.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRandomGenerator>
#include <QScopedValueRollback>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

constexpr int frame = 16;        // ms
constexpr int noticeable = 100;  // ms; sooner, greying what is shown would only flicker

// The wake-up carries nothing: what it announces waits in the thread's slot.
QEvent::Type wakeUp() {
  static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
  return type;
}

}  // namespace

/// An edit, a change of α or its schedule, or the beginning of a run. What it takes to undo it is
/// known where it is carried out.
class TrainingCommand : public QUndoCommand {
 public:
  /// How it goes together with the one before it: a change of α or of its schedule that comes right
  /// after another is one with it.
  enum class Joins { Never, LearningRate, Schedule };

  TrainingCommand(TrainingController *controller, Undoable undoable, Joins joins = Joins::Never,
                  bool comesRightAfter = false)
      : m_controller(controller),
        m_isEdit(undoable.isEdit()),
        m_joins(joins),
        m_comesRightAfter(comesRightAfter),
        m_undoable(std::make_shared<Undoable>(std::move(undoable))) {}

  bool isEdit() const { return m_isEdit; }

  /// To be asked while the training thread has nothing to do with it.
  bool isMade() const { return m_undoable->isMade(); }

  void redo() override {
    if (m_controller->m_mendsUndoStack) {
      return;
    }
    TrainingThread &thread = *m_controller->m_thread;
    const bool isFirst = !std::exchange(m_isMade, true);
    if (isFirst && m_joins != Joins::Never) {
      thread.change(m_undoable);
      return;
    }
    m_controller->setGeneration(isFirst ? thread.make(m_undoable) : thread.redo(m_undoable));
  }
  int id() const override { return m_joins == Joins::Never ? -1 : static_cast<int>(m_joins); }
  bool mergeWith(const QUndoCommand *other) override {
    const auto *later = static_cast<const TrainingCommand *>(other);
    if (later->m_comesRightAfter) {
      m_controller->m_thread->join(m_undoable, later->m_undoable);
    }
    return later->m_comesRightAfter;
  }
  void undo() override {
    if (m_controller->m_mendsUndoStack) {
      m_controller->m_madeAbove += isMade() ? 1 : 0;
      setObsolete(!isMade() && (!m_wasUndone || m_controller->m_madeAbove > 0));
      return;
    }
    m_wasUndone = true;
    m_controller->setGeneration(m_controller->m_thread->undo(m_undoable));
  }

 private:
  TrainingController *m_controller;
  bool m_isEdit;
  Joins m_joins;
  bool m_comesRightAfter;
  bool m_isMade = false;
  bool m_wasUndone = false;
  std::shared_ptr<Undoable> m_undoable;
};

TrainingController::TrainingController(QObject *parent) : QObject(parent) {
  wakeUp();  // registered here, before the other thread needs it
  m_nextFrame.setSingleShot(true);
  m_nextFrame.setTimerType(Qt::PreciseTimer);
  connect(&m_nextFrame, &QTimer::timeout, this, &TrainingController::takeSnapshot);
  m_seekIsNoticed.setSingleShot(true);
  m_seekIsNoticed.setInterval(noticeable);
  connect(&m_seekIsNoticed, &QTimer::timeout, this, [this] {
    setSeekIsLate(true);
    emit snapshotChanged();
  });
  m_thread = std::make_unique<TrainingThread>(
      [this] { QCoreApplication::postEvent(this, new QEvent(wakeUp())); });
}

TrainingController::~TrainingController() = default;

void TrainingController::load(Session session) {
  m_generation = m_thread->load(std::move(session));
  m_undoStack.clear();
  emit snapshotChanged();
}

void TrainingController::run() {
  m_thread->run();
  noteStepAsked();
}

void TrainingController::pause() {
  m_thread->pause();
}

void TrainingController::toggleRun() {
  isRunning() ? pause() : run();
}

void TrainingController::hurryTo(qint64 step) {
  m_thread->hurryTo(step);
  noteStepAsked();
}

void TrainingController::wholeStep() {
  m_thread->step();
  noteStepAsked();
}

void TrainingController::nextStage() {
  m_thread->nextStage();
  if (m_snapshot && m_snapshot->position.stage == stageCount(m_snapshot->depth()) - 1) {
    noteStepAsked();
  }
}

void TrainingController::previousStage() {
  m_thread->previousStage();
  noteSeek();
}

void TrainingController::goToStage(int stage) {
  m_thread->goToStage(stage);
  if (m_snapshot && stage == stageCount(m_snapshot->depth())) {
    noteStepAsked();
  }
}

void TrainingController::seek(qint64 step) {
  m_thread->seek(step);
  noteSeek();
}

// Going back a stage may take as long as going to a step.
void TrainingController::noteSeek() {
  m_seekCommand = m_thread->commandCount();
  if (!m_seekIsLate && !m_seekIsNoticed.isActive()) {
    m_seekIsNoticed.start();
  }
}

void TrainingController::noteStepAsked() {
  m_stepCommand = m_thread->commandCount();
}

void TrainingController::tellDivergence(bool isNew) {
  const Snapshot &snapshot = *m_snapshot;
  if (!snapshot.divergence || snapshot.running) {
    return;
  }
  const bool wasAsked = m_stepCommand > m_toldCommand && snapshot.commands >= m_stepCommand;
  if (isNew || wasAsked) {
    m_toldCommand = m_stepCommand;
    emit diverged(QString::fromStdString(sentence(*snapshot.divergence)));
  }
}

void TrainingController::setSeekIsLate(bool late) {
  m_seekIsLate = late;
  m_seekIsNoticed.stop();
}

void TrainingController::resolveSteps(qint64 from, qint64 to) {
  const bool isRightAfter = comesRightAfterChange();
  m_thread->resolveSteps(from, to);
  if (isRightAfter) {
    m_changeCommand = m_thread->commandCount();  // the plot asks for itself
  }
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

// Before the first step of a run there is nothing to undo.
void TrainingController::backToStart() {
  const bool hasSteps =
      !isSettled() || isRunning() || m_snapshot->lastStepOfRun > m_snapshot->curve.firstStep();
  hasSteps ? beginRun(Undoable::reset()) : goToStage(0);
}

void TrainingController::newStart() {
  beginRun(Undoable::newStart(QRandomGenerator::global()->bounded(1U, 1000000U)));
}

void TrainingController::restartWith(double learningRate, std::optional<std::int64_t> steps) {
  beginRun(Undoable::restartWith(learningRate, steps));
}

void TrainingController::beginRun(Undoable undoable) {
  if (m_snapshot) {
    m_undoStack.push(new TrainingCommand(this, std::move(undoable)));
  }
}

// What is in effect comes first, then what can be redone. What was never made is no entry, nor is
// what another was made in place of.
void TrainingController::mendUndoStack() {
  const QScopedValueRollback mending(m_mendsUndoStack, true);
  const auto isMade = [this](int index) {
    return static_cast<const TrainingCommand *>(m_undoStack.command(index))->isMade();
  };
  int end = m_undoStack.count();
  while (end > 0 && !isMade(end - 1)) {
    --end;
  }
  int first = 0;
  while (first < end && isMade(first)) {
    ++first;
  }
  m_madeAbove = 0;
  m_undoStack.setIndex(end);
  m_undoStack.setIndex(first);
  m_undoStack.setIndex(first + m_madeAbove);
}

void TrainingController::setGeneration(std::uint64_t generation) {
  m_generation = generation;
  emit snapshotChanged();
}

void TrainingController::returnToRun(int id) {
  setGeneration(m_thread->returnToRun(id));
}

void TrainingController::renameRun(int id, const QString &name) {
  m_thread->renameRun(id, name.toStdString());
}

void TrainingController::setRunColour(int id, int colour) {
  m_thread->setRunColour(id, colour);
}

void TrainingController::setRunHidden(int id, bool hidden) {
  m_thread->setRunHidden(id, hidden);
}

void TrainingController::removeRun(int id) {
  m_thread->removeRun(id);
}

bool TrainingController::hasEdits() const {
  const int clean = m_undoStack.cleanIndex();
  if (clean < 0) {
    return true;
  }
  const auto [first, end] = std::minmax({clean, m_undoStack.index()});
  for (int k = first; k < end; ++k) {
    if (static_cast<const TrainingCommand *>(m_undoStack.command(k))->isEdit()) {
      return true;
    }
  }
  return false;
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

void TrainingController::setSchedule(const Schedule &schedule) {
  if (m_snapshot) {
    pushChange(new TrainingCommand(this, Undoable::schedule(schedule),
                                   TrainingCommand::Joins::Schedule, comesRightAfterChange()));
  }
}

void TrainingController::setLearningRate(double learningRate) {
  if (m_snapshot) {
    pushChange(new TrainingCommand(this, Undoable::learningRate(learningRate),
                                   TrainingCommand::Joins::LearningRate, comesRightAfterChange()));
  }
}

bool TrainingController::comesRightAfterChange() const {
  return m_changeCommand > 0 && m_changeCommand == m_thread->commandCount();
}

void TrainingController::pushChange(QUndoCommand *command) {
  m_undoStack.push(command);
  m_changeCommand = m_thread->commandCount();
}

void TrainingController::setHidden(const Hidden &hidden) {
  m_thread->setHidden(hidden);
}

void TrainingController::setSpeed(const Speed &speed) {
  m_thread->setSpeed(speed);
}

void TrainingController::edit(const Edit &change) {
  if (isOutOfDate()) {
    emit editRefused(
        tr("Nothing was changed: what is shown is out of date, and the new numbers are "
           "on their way."));
    return;
  }
  const Session &session = *m_snapshot->session;
  if (const std::string reason = refusal(session, change); !reason.empty()) {
    emit editRefused(QString::fromStdString(reason));
    return;
  }
  if (valueBefore(change) != change.value) {
    m_undoStack.push(new TrainingCommand(
        this, Undoable::edit(change, m_snapshot->run, m_snapshot->position.step)));
  }
}

double TrainingController::valueBefore(const Edit &change) const {
  const Quantity quantity = change.entry.quantity;
  return quantity == Quantity::Weight || quantity == Quantity::Bias
             ? m_snapshot->value(change.entry)
             : valueOf(*m_snapshot->session, change.entry, change.sample);
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
    m_hasRefusal = true;
    emit failed(QString::fromStdString(newest->failure));
  }
  if (newest->session) {
    const std::shared_ptr<const Snapshot> before = std::exchange(m_snapshot, std::move(newest));
    const bool wasDivergent =
        before && before->generation == m_snapshot->generation && before->divergence;
    setSeekIsLate(false);
    if (m_hasRefusal && isSettled()) {
      m_hasRefusal = false;
      mendUndoStack();
    }
    if (m_snapshot->commands < m_seekCommand) {
      m_seekIsNoticed.start();
    }
    emit snapshotChanged();
    tellDivergence(!wasDivergent);
  }
}

}  // namespace chainrule
