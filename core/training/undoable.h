// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/runner.h"
#include "training/session.h"
#include "training/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace chainrule {

/// An edit, a change of α or its schedule, or the beginning of a run, and how to take it back and
/// make it again. After undo()
/// everything stands as before it was made, and after redo() as afterwards: the numbers, the step
/// and the stage. What has been trained since stays in its run, which is kept beside the present
/// one where it has two steps or more of its own. Runs are known again by their start and their
/// changes, whatever number they have got. Where the run before a beginning was too short to be
/// kept, it is kept here. Back to the start of a run without steps nothing begins.
///
/// Each function makes the steps it takes in one go, unless asked to stop, and returns why it did
/// nothing ("Nothing was undone: …"), or an empty string.
class Undoable {
 public:
  /// The edit, where the session stands.
  static Undoable edit(const Edit &edit);

  /// The edit, at this step of this run.
  static Undoable edit(const Edit &edit, int run, std::int64_t step);

  /// Another α, or another schedule, where the session stands. Made while it runs it goes on.
  static Undoable learningRate(double learningRate);
  static Undoable schedule(const Schedule &schedule);

  /// Another run from the same start.
  static Undoable reset();

  /// Another run, from weights drawn with this seed.
  static Undoable newStart(std::uint64_t seed);

  /// Another run from the same start with this α: so many steps, or as many as the present one has
  /// made.
  static Undoable restartWith(double learningRate,
                              std::optional<std::int64_t> steps = std::nullopt);

  bool isEdit() const { return m_kind == Kind::Edit; }

  /// Whether it is in effect: made or redone, and not undone since.
  bool isMade() const { return m_isMade; }

  /// Takes a change of the same, made right after this one, into this one; both are made.
  void join(const Undoable &later);

  std::string make(Runner &runner, const std::stop_token &stop);
  std::string undo(Runner &runner, const std::stop_token &stop);
  std::string redo(Runner &runner, const std::stop_token &stop);

 private:
  enum class Kind { Edit, Rate, Reset, NewStart, Restart };

  /// Where a session stands, so that it is found again.
  struct Place {
    int run = 0;
    Position position;
    std::size_t changes = 0;   // of the run, in effect
    std::uint64_t digest = 0;  // of its start and these changes
  };

  enum class Fit { None, Short, More, Exact };

  explicit Undoable(Kind kind) : m_kind(kind) {}
  static Place placeOf(const Runner &runner);
  bool beginsRun() const { return m_kind != Kind::Edit && m_kind != Kind::Rate; }
  static Fit fitOf(const Trainer &trainer, int run, const Place &place);
  static std::optional<int> find(const Trainer &trainer, const Place &place);
  static void stand(Runner &runner, const Position &position, const std::stop_token &stop);
  static void go(Runner &runner, int run, const Position &position, const std::stop_token &stop,
                 bool dropsEdits = false);
  bool goBack(Runner &runner, const std::stop_token &stop);
  bool goForward(Runner &runner, const std::stop_token &stop);
  std::string makeHere(Runner &runner);
  void takeBackHere(Runner &runner) const;

  Kind m_kind;
  Edit m_edit;
  Edit m_back;                   // what takes the edit back
  std::optional<double> m_rate;  // α it changes to
  double m_rateBefore = 0;
  std::optional<Schedule> m_schedule;  // likewise
  Schedule m_scheduleBefore;
  std::optional<Place> m_at;
  std::uint64_t m_seed = 0;
  std::optional<double> m_learningRate;  // a run begins with
  std::optional<std::int64_t> m_stepsWanted;
  std::int64_t m_steps = 0;  // it makes at once
  Place m_before;
  std::shared_ptr<const Runs::Kept> m_runBefore;  // where the session does not keep it
  Place m_after;
  bool m_isMade = false;
};

}  // namespace chainrule
