// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/pass.h"
#include "training/costcurve.h"
#include "training/history.h"
#include "training/runs.h"
#include "training/session.h"
#include "training/snapshot.h"
#include "training/timeline.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace chainrule {

/// Gradient descent on a session, whole step by whole step. A step is
///     forward, cost, backward at the parameters of now, then the update of all layers at once.
/// No step allocates. A step that would leave a parameter or a cost that is not finite is not
/// made: the trainer stays at the last finite step and says where it stopped.
///
/// Any step of the run can be visited again, to the last bit. What was changed on the way is in
/// effect from its step on, so that making the steps after a visited one repeats the run. A change
/// made there begins another run that parts from it, and so does going back to the start; the one
/// before is kept in runs() where it has two steps or more that the new one has not, or an edit.
class Trainer {
 public:
  /// The session's network must fit its dataset, cost and settings, and its history it, as in
  /// sessions from files. States along the run are kept in so many bytes, see Checkpoints.
  explicit Trainer(Session session, std::size_t memory = Checkpoints::defaultMemory);

  /// The session as it stands: its step, its parameters, its α. Without its history.
  const Session &session() const { return m_session; }

  /// The session with all changes of its step in effect, and with the history that leads to it.
  Session sessionWithHistory() const;

  /// Makes the steps of a run that comes from a file again, where they are at most so many, and
  /// from then on knows it as if it had been trained here; of a longer run those that lead to its
  /// step from the state kept before it. Where that gives other numbers than the file holds, the
  /// file's become a change of the step the session stands at, and what differs is returned.
  std::optional<ReplayDifference> retrace(std::int64_t mostSteps);
  std::int64_t step() const { return m_session.step; }
  const Network &network() const { return m_session.network; }

  /// Where steps have to be made again for a change in the past, they end when this says so: the
  /// change is then not made, and the trainer stands at an earlier step.
  void setStop(std::stop_token stop) { m_stop = std::move(stop); }

  /// α from the next step on; finite and at least 0. Noted in changes() when it differs.
  void setLearningRate(double learningRate);

  /// What the steps from the next one on take of α; its numbers as Schedule has them. Noted like α.
  void setSchedule(const Schedule &schedule);

  /// What is not shown; changes no number.
  void setHidden(const Hidden &hidden) { m_session.hidden = hidden; }

  /// The first step of the run and the last it has reached.
  std::int64_t firstStep() const { return m_timeline.firstStep(); }
  std::int64_t lastStep() const { return m_timeline.lastStep(); }

  /// Another number whenever the dataset has been changed.
  std::uint64_t datasetVersion() const { return m_timeline.datasetVersion(); }

  /// Goes to a step of the run, or to the end of the run that is nearer, making at most so many
  /// steps. Returns whether it is there; called again it goes on. The step before is then as if
  /// just made.
  bool seek(std::int64_t step, std::int64_t atMost);

  /// Stands as advance() left it when it made the step before this one, which there must be: what
  /// was changed since is not in effect, and pass() is that step's.
  void repeatLastStep();

  /// Whether the step before was just made, so that repeatLastStep() makes it alone.
  bool hasPrevious() const { return m_previousIsKept; }

  /// Computes the pass of the step that comes next, on its own rows, with what was changed before
  /// it. Does nothing when it is already computed at the present parameters.
  void computePass();

  /// The pass of the step that comes next, after computePass(); after advance(), still that of
  /// the step just made, at the parameters before it.
  const Pass &pass() const { return m_pass; }

  /// The 0-based rows a step uses. The span lives until the next call or the next pass.
  std::span<const int> rowsOf(std::int64_t step) const { return m_order.rowsOf(step); }

  /// The parameters before the step just made by advance(); nothing else may have happened since.
  const Parameters &previousParameters() const { return m_next; }

  /// α the step just made was made with, its part of the schedule taken; nothing but changes of α
  /// and the schedule may have happened since.
  double previousLearningRate() const { return m_previousLearningRate; }

  /// Makes one step. False when it would not be finite; divergence() then says where. False, too,
  /// at maximumSteps.
  bool advance();

  /// Takes back the step just made by advance(); nothing else may have happened since.
  void undoAdvance();

  const std::optional<Divergence> &divergence() const { return m_divergence; }

  /// Promised and actual change of the last step, each on that step's own rows; empty when no
  /// step was made since the start, an edit, undoAdvance() or a step that could not be made.
  std::optional<StepReport> lastStepReport() const;

  /// Makes the edit, refusal() of which must be empty. At the start of a run it changes what
  /// resetToStart() goes back to. Returns whether it changed anything: it does nothing where
  /// the number is that already, or where the steps it takes cannot be made again.
  bool edit(const Edit &edit);

  /// Another run from the parameters and the step this one started from; with this α, or the
  /// present one.
  void resetToStart(std::optional<double> learningRate = std::nullopt);

  /// Another run, from step 0: weights drawn with this seed, by the session's initialisation.
  void newStart(std::uint64_t seed);

  /// The runs before, oldest first, and the present one's number and name.
  const Runs &runs() const { return m_runs; }
  Runs &runs() { return m_runs; }
  int run() const { return m_run; }
  const std::string &runName() const { return m_runName; }
  double firstLearningRate() const { return m_timeline.firstLearningRate(); }
  const Schedule &firstSchedule() const { return m_timeline.firstSchedule(); }
  const RunStart &start() const { return m_timeline.runStart(); }
  void renameRun(int id, const std::string &name);

  /// Goes on with a run before, standing at its first step. The present one is kept where it has
  /// two steps or more that this one has not, or an edit unless that is to be dropped, or a name.
  /// Does nothing where there is no such run.
  void returnToRun(int id, bool dropsEdits = false);

  /// The present run, to go on with when it is no longer kept; empty where the beginning of another
  /// keeps it.
  std::optional<Runs::Kept> unkept() const;

  /// Goes on with a run, as returnToRun() does; one that is not kept gets another number where its
  /// own is taken.
  void goOnWith(const Runs::Kept &kept, bool dropsEdits = false);

  /// The timeline of the present run, or of one before; null where there is no such run.
  const Timeline *timelineOf(int run) const;

  /// A trainer of its own that stands at a step of this run, the present one or one before, and
  /// makes its steps as they were made. There must be such a run.
  Trainer replay(int run) const;

  /// Another number whenever a step of a run may have become another, the run keeping its number.
  std::uint64_t pastVersion() const { return m_pastVersion; }

  /// The cost of every step of the run, on the step's own rows; of the one that comes after the
  /// last too once its pass is computed, if it is finite.
  const CostCurve &curve() const { return m_curve; }

  /// Each change of α of the run, see learningRateChanges().
  std::vector<LearningRateChange> changes() const {
    return learningRateChanges(m_timeline.changes());
  }

  /// Each change of the schedule in the run, see scheduleChanges().
  std::vector<ScheduleChange> scheduleChanges() const {
    return chainrule::scheduleChanges(m_timeline.changes());
  }

  /// Each change of a number in the run, see numberChanges().
  std::vector<NumberChange> edits() const { return numberChanges(m_timeline.changes()); }

 private:
  Trainer(Session &&session, Timeline timeline, std::size_t memory);
  void restore(const History &history);
  bool remake(std::int64_t last, const Session &saved, const Checkpoints &states,
              ReplayDifference &found);
  void settle(const Session &saved, ReplayDifference &found);
  void beginRun();
  bool endRunHere();
  bool findCosts(CostCurve &curve);
  bool isWorthKeeping(std::int64_t common, bool hasEdits = false) const;
  Runs::Kept presentAsKept() const;
  bool keepRun(std::int64_t common, bool hasEdits = false);
  void nameNextRun();
  Run presentRun() const;
  void forgetPass();
  void wasMoved();
  void noteCost();

  std::size_t m_memory;
  std::stop_token m_stop;
  Session m_session;
  Timeline m_timeline;
  std::uint64_t m_pastVersion = 0;
  Runs m_runs;
  int m_run = 1;
  int m_lastRun = 1;  // the last number given
  std::string m_runName;
  int m_runColour = 0;          // it had as one of the runs before
  mutable SampleOrder m_order;  // remembers an epoch, but what it says depends on the step alone
  Pass m_pass;
  bool m_passIsCurrent = false;
  bool m_rowsAreGathered = false;  // all rows, in a pass that holds all of them
  Parameters m_next;               // what the update writes; after it, the parameters before
  bool m_previousIsKept = false;
  double m_previousLearningRate = 0;
  std::optional<Divergence> m_divergence;
  CostCurve m_curve;
};

/// The mean cost over the whole dataset at the network's parameters. With `outputs` and `costs`
/// given, each row's a^L and C is written there too (resized to n_L × rows, and rows).
double meanCost(const Session &session, Eigen::MatrixXd *outputs = nullptr,
                Eigen::VectorXd *costs = nullptr);

}  // namespace chainrule
