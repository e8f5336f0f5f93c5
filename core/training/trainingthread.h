// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/latestvalue.h"
#include "training/runner.h"
#include "training/snapshot.h"
#include "training/undoable.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace chainrule {

/// Trains a session on a thread of its own. Every function may be called from one other thread
/// (the window's) and returns at once: it queues a command. The state comes back as immutable
/// snapshots in a slot where the newest wins; `wake` is called, on the training thread, only when
/// a snapshot arrives in an empty slot. Training never waits for the reader.
///
/// load(), edits and what begins another run begin a new generation and return it; a snapshot of
/// an older generation is out of date and must be dropped. They end a run, an edit on a complete
/// step. Before the first load() nothing is published. A command that cannot be carried out changes
/// nothing but the generation; the snapshot says why in `failure`. When that was the first load(),
/// there is nothing else to say: the snapshot has no session.
class TrainingThread {
 public:
  /// `wake` must be callable from any thread and must not block.
  explicit TrainingThread(std::function<void()> wake);

  /// Ends the thread and waits for it; a step under way is finished first.
  ~TrainingThread();

  TrainingThread(const TrainingThread &) = delete;
  TrainingThread &operator=(const TrainingThread &) = delete;

  std::uint64_t load(Session session);
  std::uint64_t edit(const Edit &edit);
  std::uint64_t reset();                       ///< back to the same start
  std::uint64_t newStart(std::uint64_t seed);  ///< new weights, step 0

  /// The same start with another α, and so many steps, or as many as the run has made, as fast as
  /// they can be.
  std::uint64_t restartWith(double learningRate, std::optional<std::int64_t> steps = std::nullopt);

  /// One of these so that it can be undone and redone. From then on it is the training thread's.
  std::uint64_t make(std::shared_ptr<Undoable> undoable);
  std::uint64_t undo(std::shared_ptr<Undoable> undoable);
  std::uint64_t redo(std::shared_ptr<Undoable> undoable);

  /// A change of α or its schedule so that it can be undone and redone. It begins no generation,
  /// and a run goes on. join() takes a change of the same, made right after it, into the first.
  void change(std::shared_ptr<Undoable> undoable);
  void join(std::shared_ptr<Undoable> first, std::shared_ptr<Undoable> second);

  /// Goes on with a run before, at its last step.
  std::uint64_t returnToRun(int id);

  void renameRun(int id, const std::string &name);
  void setRunHidden(int id, bool hidden);
  void setRunColour(int id, int colour);
  void removeRun(int id);  ///< not the present one

  void run();
  void runSteps(std::int64_t count);  ///< run, and pause after that many steps
  /// Runs as fast as it can, whatever the speed, until it stands at this step, in place of a run
  /// under way. Only rests where it is there or beyond.
  void hurryTo(std::int64_t step);
  void pause();  ///< lands on a complete step
  void step();   ///< one whole step; like the next three, ends a run
  void nextStage();
  void previousStage();
  void goToStage(int stage);

  /// Goes to a step of the run, or to the nearer end of it, and rests there. Ends a run; takes the
  /// place of a seek under way, so that of many only the last counts. Until it is there nothing is
  /// published; any other command but load() is carried out there.
  void seek(std::int64_t step);

  /// Asks what each of the steps from … to − 1 cost, in place of those asked for before, or of none
  /// where to ≤ from; see CostReplay. What is found comes with the snapshots, also while a session
  /// runs.
  void resolveSteps(std::int64_t from, std::int64_t to);

  void showSample(int sample);
  void setLearningRate(double learningRate);
  void setSchedule(const Schedule &schedule);
  void setSpeed(Speed speed);
  void setHidden(const Hidden &hidden);

  /// The session as all commands so far leave it, with its history, and what a snapshot shows of it
  /// then. Waiting for it must not be done on the calling thread; it ends with an exception where
  /// there is no session, not enough memory, or the thread ends first.
  struct Kept {
    Session session;
    std::shared_ptr<const Snapshot> snapshot;
  };
  std::future<Kept> keep();

  /// How many commands were given so far. A snapshot that counts as many shows what all of them
  /// did.
  std::uint64_t commandCount() const { return m_commandCount; }

  /// The newest snapshot, or null when nothing is new. Called by the reading thread.
  std::shared_ptr<const Snapshot> take() { return m_latest.take(); }

 private:
  struct State;
  using Command = std::function<void(State &)>;

  void post(Command command);
  template <typename Action>
  void postAction(Action action);
  template <typename Action>
  std::uint64_t postNewGeneration(Action action);
  template <typename Action>
  std::uint64_t postUndoable(std::shared_ptr<Undoable> undoable, Action action);
  void work(const std::stop_token &stop);

  std::function<void()> m_wake;
  LatestValue<Snapshot> m_latest;
  std::mutex m_mutex;
  std::condition_variable_any m_commandArrived;
  std::deque<Command> m_commands;  // guarded by m_mutex
  std::uint64_t m_generation = 0;  // the calling thread's own, like the next
  std::uint64_t m_commandCount = 0;
  std::jthread m_thread;  // last: everything above outlives it
};

}  // namespace chainrule
