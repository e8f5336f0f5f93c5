// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/change.h"
#include "training/checkpoints.h"
#include "training/history.h"
#include "training/runstart.h"

#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace chainrule {

/// Where a run can be visited: from its start to the last step it reached. The state at a step is
/// a pure function of the start, the seed of the order and the changes made before it, so a step
/// is reached again, to the last bit, from a state kept at or before it by making the steps again.
///
/// A session on a timeline stands at one of its steps, with some of the changes in effect: those
/// of earlier steps, and of its own step once applyPending() has been called, so that what a step
/// came to can be seen before what was changed afterwards.
class Timeline {
 public:
  /// The run that begins with the session as it stands; states along it are kept in so many bytes.
  Timeline(const Session &session, std::size_t memory);

  /// The run of a history, where the session leads to what its start is drawn with.
  Timeline(const RunHistory &history, const Session &session, std::size_t memory);

  /// What makes the run again, in this session, with states of at most so many numbers, none where
  /// they hold less than four. How it is shown is left as it is.
  void writeTo(RunHistory &history, const Session &session, std::size_t numbers) const;

  /// The run from its first step on, as if no step had been made yet; nothing is known of it but
  /// its start and its changes.
  Timeline unmade(std::size_t memory) const;

  /// The run that begins with the session as it stands on this timeline.
  Timeline successor(const Session &session, std::size_t memory) const;

  /// The same run, with states that take so many bytes.
  Timeline copy(std::size_t memory) const;

  /// The session leaves the timeline: its dataset is what it was when the session was loaded.
  void leave(Session &session);

  /// A session that is on no timeline is on this one, with all changes up to its step in effect.
  void adopt(const Session &session);

  /// A session that is on no timeline comes to the first step of this one, before the changes made
  /// there.
  void enter(Session &session);

  double firstLearningRate() const { return m_firstLearningRate; }
  const Schedule &firstSchedule() const { return m_firstSchedule; }

  std::int64_t firstStep() const { return m_firstStep; }
  std::int64_t lastStep() const { return m_lastStep; }

  /// The parameters the run began with, before the changes of its first step.
  std::span<const double> start() const { return m_checkpoints.before(m_firstStep).values; }

  /// The same in few words, with those changes.
  const RunStart &runStart() const { return m_runStart; }

  /// In the order they were made.
  const std::vector<Change> &changes() const { return m_changes; }

  /// So many of them are in effect for the session on this timeline.
  std::size_t changesInEffect() const { return m_applied; }

  /// The same for timelines that began alike, on the same data, and with the same first changes, so
  /// many of them.
  std::uint64_t digest(std::size_t changes) const;

  /// Where a run parts from another.
  struct Parting {
    std::int64_t step = 0;  ///< the last both have arrived at alike; the first where there is none
    bool hasEdits = false;  ///< by the user, that the other has not
  };
  Parting partingFrom(const Timeline &other) const;

  /// Of the dataset, made before the run.
  const std::vector<Change> &changesBefore() const { return m_before; }

  /// The states that are kept.
  const Checkpoints &states() const { return m_checkpoints; }

  /// Whether anything of the run comes after the session: a later step, or a change of this one
  /// that is not in effect.
  bool hasFuture(const Session &session) const {
    return session.step < m_lastStep || m_applied < m_changes.size();
  }

  /// Whether the user changed anything later than what is in effect.
  bool hasEditAhead() const { return hasEditFrom(m_applied); }

  /// Makes a change of the present step, and remembers it. Nothing of the run may come after.
  /// What is changed several times at one step is one change, or none where it ends as it was, but
  /// for targets of a row.
  void change(Session &session, Change change);

  /// Makes a change of the present step that belongs before what comes after it.
  void insert(Session &session, Change change);

  /// Puts the changes of the session's step into effect that are not yet, until so many of the run
  /// are. Whether there were any but of α and its schedule.
  bool applyPending(Session &session, std::size_t most = std::numeric_limits<std::size_t>::max());

  /// The same for a copy of the session, which leaves the timeline with it.
  void applyPendingTo(Session &copy) const;

  /// Takes the changes back that are later than the session's step, or of it. Those that are
  /// taken back stay part of the run.
  void unapply(Session &session);

  /// After a step has been made: the session stands at the next one. Allocates nothing.
  void stepWasMade(const Session &session);

  /// Puts the session where the steps up to `target` can be made again: it stays where it is when
  /// that is no later and nearer than the nearest state that is kept, else it becomes that state.
  /// Whether it was moved. `target` lies between the first and the last step.
  bool rewind(Session &session, std::int64_t target);

  /// The last step at or before this one, not before the first, at which a state is kept.
  std::int64_t stateBefore(std::int64_t step) const { return m_checkpoints.before(step).step; }

  /// The run ends at the session: what comes after it is no part of it any more.
  void cut(const Session &session);

  /// Another number whenever the session's dataset has been changed.
  std::uint64_t datasetVersion() const { return m_datasetVersion; }
  void setDatasetVersion(std::uint64_t version) { m_datasetVersion = version; }

 private:
  explicit Timeline(Checkpoints checkpoints) : m_checkpoints(std::move(checkpoints)) {}
  void noteStart(const Session &session);
  bool hasEditFrom(std::size_t change) const;
  void make(Session &session, const Change &change);
  void undo(Session &session, const Change &change);

  std::int64_t m_firstStep = 0;
  std::int64_t m_lastStep = 0;
  double m_firstLearningRate = 0;
  Schedule m_firstSchedule;
  std::uint64_t m_networkSeed = 0;
  RunStart m_runStart;
  std::string m_unknownKeys;     // of the run in its file
  std::vector<Change> m_before;  // of the dataset, between loading the session and this run
  Checkpoints m_checkpoints;     // as the session arrived at their steps
  std::vector<Change> m_changes;
  std::size_t m_applied = 0;  // of m_changes, in effect
  std::uint64_t m_datasetVersion = 0;
};

}  // namespace chainrule
