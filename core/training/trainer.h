// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/pass.h"
#include "training/costcurve.h"
#include "training/session.h"
#include "training/snapshot.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace chainrule {

/// Gradient descent on a session, whole step by whole step. A step is
///     forward, cost, backward at the parameters of now, then the update of all layers at once.
/// No step allocates. A step that would leave a parameter or a cost that is not finite is not
/// made: the trainer stays at the last finite step and says where it stopped.
class Trainer {
 public:
  /// The session's network must fit its dataset, cost and settings, as sessions from files do.
  explicit Trainer(Session session);

  /// The session as it stands: its step, its parameters, its α.
  const Session &session() const { return m_session; }
  std::int64_t step() const { return m_session.step; }
  const Network &network() const { return m_session.network; }

  /// α from the next step on; finite and at least 0. Noted in changes() when it differs.
  void setLearningRate(double learningRate);

  /// Computes the pass of the step that comes next, on its own rows. Does nothing when it is
  /// already computed at the present parameters.
  void computePass();

  /// The pass of the step that comes next, after computePass(); after advance(), still that of
  /// the step just made, at the parameters before it.
  const Pass &pass() const { return m_pass; }

  /// The 0-based rows a step uses. The span lives until the next call or the next pass.
  std::span<const int> rowsOf(std::int64_t step) const { return m_order.rowsOf(step); }

  /// The parameters before the step just made by advance(); nothing else may have happened since.
  const Parameters &previousParameters() const { return m_next; }

  /// Makes one step. False when it would not be finite; divergence() then says where.
  bool advance();

  /// Takes back the step just made by advance(); nothing else may have happened since.
  void undoAdvance();

  const std::optional<Divergence> &divergence() const { return m_divergence; }

  /// Promised and actual change of the last step, each on that step's own rows; empty when no
  /// step was made since the start, an edit, undoAdvance() or a step that could not be made.
  std::optional<StepReport> lastStepReport() const;

  /// Makes the edit, refusal() of which must be empty. At the start of a run it changes the start.
  void edit(const Edit &change);

  /// Back to the parameters and the step the run started from; α stays.
  void resetToStart();

  /// A new start at step 0: weights drawn with this seed, by the session's initialisation.
  void newStart(std::uint64_t seed);

  /// The cost of every step since the start, on the step's own rows; of the step that comes next
  /// too once its pass is computed, if it is finite.
  const CostCurve &curve() const { return m_curve; }

  /// Each change of α, at most 1024: of a run with more, those within a 512th of the run of one
  /// another are joined.
  const std::vector<LearningRateChange> &changes() const { return m_changes; }

 private:
  void beginRun();
  void forgetPass();
  void noteLearningRate(double from, double to);

  Session m_session;
  Parameters m_start;  // where the run began, at step m_startStep
  std::int64_t m_startStep = 0;
  mutable SampleOrder m_order;  // remembers an epoch, but what it says depends on the step alone
  Pass m_pass;
  bool m_passIsCurrent = false;
  bool m_rowsAreGathered = false;  // all rows, in a pass that holds all of them
  Parameters m_next;               // what the update writes; after it, the parameters before
  bool m_previousIsKept = false;
  double m_previousLearningRate = 0;
  std::optional<Divergence> m_divergence;
  CostCurve m_curve;
  std::vector<LearningRateChange> m_changes;
};

/// The mean cost over the whole dataset at the network's parameters. With `outputs` and `costs`
/// given, each row's a^L and C is written there too (resized to n_L × rows, and rows).
double meanCost(const Session &session, Eigen::MatrixXd *outputs = nullptr,
                Eigen::VectorXd *costs = nullptr);

}  // namespace chainrule
