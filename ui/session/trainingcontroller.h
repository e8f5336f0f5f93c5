// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/trainingthread.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <cstdint>
#include <future>
#include <memory>
#include <optional>

namespace chainrule {

/// The window's one door to the training thread. Commands go in by slots; the state comes back as
/// snapshots, at most one a frame, the newest of the current generation. A snapshot older than the
/// last load, edit or reset is dropped.
class TrainingController : public QObject {
  Q_OBJECT

 public:
  explicit TrainingController(QObject *parent = nullptr);
  ~TrainingController() override;

  /// The newest snapshot; null until the first load() has come back.
  const std::shared_ptr<const Snapshot> &snapshot() const { return m_snapshot; }

  /// Whether a load, an edit, a reset or a step that takes more than a tenth of a second to go to,
  /// or back to, is on its way, so that what the snapshot shows is no longer the state.
  bool isOutOfDate() const {
    return !m_snapshot || m_snapshot->generation != m_generation || m_seekIsLate;
  }

  /// Whether the snapshot shows what every command so far has done.
  bool isSettled() const {
    return !isOutOfDate() && m_snapshot->commands == m_thread->commandCount();
  }

  bool isRunning() const { return m_snapshot && m_snapshot->running; }

  /// Edits, changes of α and its schedule, and beginnings of runs, undone and redone. Changes of α
  /// with nothing else between them are one. Training is no entry of it. Where one of
  /// them is refused, the stack stands where it stood once the snapshot that says so is there.
  QUndoStack *undoStack() { return &m_undoStack; }

  /// Whether edits were made since the undo stack was clean: as loaded or saved.
  bool hasEdits() const;

  /// Replaces the session, at rest before its next step. Undo starts afresh.
  void load(Session session);

  /// What is to be saved, see TrainingThread::keep().
  std::future<TrainingThread::Kept> keep() { return m_thread->keep(); }

 public slots:
  void run();
  void pause();
  void toggleRun();
  /// As fast as it can, see TrainingThread::hurryTo().
  void hurryTo(qint64 step);
  void wholeStep();
  void nextStage();
  void previousStage();
  void goToStage(int stage);
  /// To a step of the run, at rest; of several on the way the newest counts.
  void seek(qint64 step);
  /// See TrainingThread::resolveSteps().
  void resolveSteps(qint64 from, qint64 to);
  /// To the last stage of this half (forward, backward, update), or of the next one when there.
  void nextHalf();
  /// To the stage before this half's first.
  void previousHalf();
  /// Both begin another run; the one before is kept, and undoing goes on with it.
  void backToStart();
  void newStart();

  /// The same start with another α, as far as the present run has got.
  void restartWith(double learningRate, std::optional<std::int64_t> steps = std::nullopt);

  void returnToRun(int id);
  void renameRun(int id, const QString &name);
  void setRunColour(int id, int colour);
  void setRunHidden(int id, bool hidden);
  void removeRun(int id);
  void showSample(int sample);
  /// The row before (−1) or after (+1) the one shown, round the ends.
  void showNeighbour(int offset);
  void setLearningRate(double learningRate);
  void setSchedule(const chainrule::Schedule &schedule);
  void setSpeed(const chainrule::Speed &speed);
  /// What is not shown, kept in the session.
  void setHidden(const chainrule::Hidden &hidden);

  /// Makes the edit as an undo entry, or says in editRefused() why it cannot be made.
  void edit(const chainrule::Edit &change);

 signals:
  /// A new snapshot is there, or isOutOfDate() has changed.
  void snapshotChanged();
  void editRefused(const QString &reason);
  /// The training thread could not carry out a command. Comes before the snapshot that says so.
  void failed(const QString &reason);
  /// Training was to go on from where it cannot, or came there: each time anew.
  void diverged(const QString &reason);

 protected:
  bool event(QEvent *event) override;

 private:
  friend class TrainingCommand;

  double valueBefore(const Edit &change) const;
  void beginRun(Undoable undoable);
  bool comesRightAfterChange() const;
  void pushChange(QUndoCommand *command);
  void mendUndoStack();
  void setGeneration(std::uint64_t generation);
  void noteSeek();
  void noteStepAsked();
  void tellDivergence(bool isNew);
  void setSeekIsLate(bool late);
  void takeSnapshot();

  std::shared_ptr<const Snapshot> m_snapshot;
  std::uint64_t m_generation = 0;
  std::uint64_t m_failedCommand = 0;  // the last whose failure was told
  std::uint64_t m_seekCommand = 0;    // the last step to go to
  std::uint64_t m_changeCommand = 0;  // the last change of α or its schedule
  std::uint64_t m_stepCommand = 0;    // the last that asked for an update
  std::uint64_t m_toldCommand = 0;    // the last of these that could not be carried out
  bool m_seekIsLate = false;
  QTimer m_seekIsNoticed;
  QUndoStack m_undoStack;
  bool m_hasRefusal = false;      // of something that may be an entry of it
  bool m_mendsUndoStack = false;  // its commands are carried out already
  int m_madeAbove = 0;            // of those gone over from the top, how many are in effect
  QElapsedTimer m_sinceTaken;
  QTimer m_nextFrame;
  std::unique_ptr<TrainingThread> m_thread;
};

}  // namespace chainrule
