// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/pass.h"
#include "backprop/stage.h"
#include "training/change.h"
#include "training/costcurve.h"
#include "training/costdetail.h"
#include "training/divergence.h"
#include "training/history.h"
#include "training/run.h"
#include "training/session.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace chainrule {

/// What the last whole step promised and did to the cost of its own samples.
struct StepReport {
  double promised = 0;  ///< −α‖g‖², g the gradient before the step over the trained parameters
  double actual = 0;  ///< C after the step less C before it
};

/// How much of the step is shown. Values are those of one step's pass at one set of parameters;
/// stepping by stage reveals them one stage after the other.
struct Position {
  std::int64_t step = 0;  ///< updates made since the run's step 0
  int stage = 0;          ///< 0: nothing yet; k: stages 1 … k of stages() are known
  /// At rest between steps, as after a run: every quantity of the step to come is shown, and no
  /// stage is current. `stage` is then 0.
  bool whole = false;

  bool operator==(const Position &) const = default;
};

/// The immutable state of a training session at one moment, for every view to draw from.
///
/// While stage < 5L + 2 (or whole), `pass` belongs to the parameters in `network`. At the update
/// stage `network` holds the new parameters and `pass` the step's values at the old ones: the
/// values are then out of date, see isStale().
struct Snapshot {
  std::uint64_t generation = 0;  ///< of the state; views drop older ones
  std::uint64_t commands = 0;    ///< how many commands the training thread had carried out
  std::shared_ptr<const Session> session;  ///< what does not change within a generation
  Network network;                         ///< the parameters now
  Network before;                 ///< at the update stage, those the step started from; else empty
  TrainingSettings training;      ///< α now, before the schedule takes its part
  double learningRateOfPass = 0;  ///< at the update stage, α of that update whatever α is now
  Position position;
  Hidden hidden;  ///< what the user keeps out of sight
  bool running = false;
  /// Whether a running session is stepping stage by stage, slow enough to follow.
  bool stageByStage = false;

  int sample = 0;          ///< the 0-based row of the dataset that `pass` shows
  std::vector<int> batch;  ///< the 0-based rows of this step, at most the first 16
  int batchSize = 1;       ///< how many rows this step uses
  Pass pass;               ///< one sample's z, a, σ′, δ, C; gradient() is the batch's mean
  double batchCost = 0;    ///< mean C of this step's rows, at the pass's parameters
  std::optional<double> meanCost;  ///< mean C of the whole dataset at `network`; empty while
                                   ///< running where the dataset is too large to evaluate often
  /// For each row of the dataset, its outputs a^L and its C at `network`; empty like meanCost, and
  /// where there are more than maximumListedRows.
  Eigen::MatrixXd outputs;  ///< n_L × rows
  Eigen::VectorXd costs;    ///< rows

  std::optional<StepReport> lastStep;  ///< empty before the first step of a run, and like meanCost
  std::optional<Divergence> divergence;  ///< set when training stopped for it
  std::string failure;                   ///< why the last command could not be carried out, or ""
  std::int64_t lastStepOfRun = 0;  ///< more than position.step where an earlier step is visited
  int run = 1;                     ///< the run's number among those of the session
  std::string runName;             ///< given by the user, or ""
  double firstLearningRate = 0;    ///< α the run began with
  Schedule firstSchedule;          ///< likewise
  RunStart start;                  ///< the parameters it began with
  std::vector<std::shared_ptr<const Run>> runs;  ///< those before it, oldest first
  std::shared_ptr<const Run> runGivenUp;         ///< see Runs::givenUp(); null: none yet
  CostCurve curve;                               ///< batchCost of every step of the run so far
  /// C step by step in the part that was asked for, of a run at most one; see
  /// TrainingThread::resolveSteps().
  std::vector<std::shared_ptr<const CostDetail>> details;
  std::vector<LearningRateChange> changes;      ///< of the whole run
  std::vector<NumberChange> edits;              ///< of the whole run, of many the newest
  std::vector<ScheduleChange> scheduleChanges;  ///< likewise

  /// What making the steps of the session's file again gave otherwise; empty where it gave the same
  /// or where there was nothing to be made again.
  std::optional<ReplayDifference> replayDifference;

  static constexpr int maximumListedRows = 2000;

  int depth() const { return network.depth(); }

  /// The parameters that `pass` belongs to.
  const Network &networkOfPass() const { return isUpdated() ? before : network; }

  /// Whether the update stage is reached: `pass` is then of the step before position.step.
  bool isUpdated() const { return before.depth() > 0; }

  /// Whether the quantity of this layer is computed and may be shown.
  bool isKnown(Quantity quantity, int layer) const;

  /// Whether a known quantity was computed with parameters that have since been updated.
  bool isStale(Quantity quantity, int layer) const;

  /// The number an entry stands for, whether known or not. Layer and entry must exist.
  double value(const Entry &entry) const;
};

/// The step that `pass` is of, the parameters' number when it was computed: at the update stage
/// one less than position.step.
std::int64_t stepOfPass(const Snapshot &snapshot);

/// α of that step, by the schedule: at the update stage the one it was made with, whatever α is
/// now.
double learningRateOfStep(const Snapshot &snapshot);

/// The session at the parameters shown, before the step that comes next.
Session sessionOf(const Snapshot &snapshot);

}  // namespace chainrule
