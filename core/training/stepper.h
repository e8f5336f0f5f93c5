// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/snapshot.h"
#include "training/trainer.h"

#include <cstdint>
#include <memory>

namespace chainrule {

/// Walks a trainer through its steps stage by stage. The pass of a step is computed once and
/// revealed stage by stage; going back a stage hides again. Only the update stage changes
/// parameters, all at once, and stepping back from it restores them. Any step of the run can be
/// gone back to, see Trainer::seek().
class Stepper {
 public:
  /// Stands before the first stage of the session's next step.
  explicit Stepper(Session session);

  Trainer &trainer() { return m_trainer; }
  const Trainer &trainer() const { return m_trainer; }

  /// trainer().step() and the stage reached. At the update stage the step is already the next.
  Position position() const;

  /// Whether the update stage is reached: the parameters are new, the values shown old.
  bool isAtUpdate() const;

  /// Reveals one stage more; after the update stage, or at rest, the first of the next step. Like
  /// previousStage() it passes over those that are hidden, see Hidden.
  /// False when the update would not be finite: nothing changes.
  bool nextStage();

  /// Hides one stage. From the first stage of a step, before it, or at rest, back to the update
  /// that led to the step; at the first step of the run to before its first stage.
  void previousStage();

  /// Whether previousStage() has to make steps again to be at that update, as many as lead to it
  /// from the nearest state that is kept.
  bool isUpdateFar() const;

  /// Goes to the update that led to a step of the run, which is not its first. Makes at most so
  /// many steps on the way and returns whether it is there; until it is, only this may be called.
  bool seekUpdate(std::int64_t step, std::int64_t atMost);

  /// Goes to a step of the run and rests there. Makes at most so many steps on the way and returns
  /// whether it is there; until it is, only seek() may be called.
  bool seek(std::int64_t step, std::int64_t atMost);

  /// Reveals exactly the stages 1 … stage of this step, stage in 0 … 5L + 2. From rest: of the
  /// step to come. False like nextStage().
  bool goToStage(int stage);

  /// Completes this step, or makes the next one when this one is complete, and rests: everything
  /// of the step to come is shown. False when the step would not be finite: it is not made.
  bool wholeStep() { return run(1) == 1; }

  /// Makes up to `count` whole steps, at least 1, and rests; one under way is completed and counts
  /// as the first. Returns how many were made; fewer only when training diverged.
  std::int64_t run(std::int64_t count);

  /// Shows every quantity of the step to come, as after a run. A step under way is completed.
  /// False like wholeStep().
  bool rest();

  /// Makes the edit, refusal() of which must be empty, and recomputes what is shown. At the update
  /// stage the new parameters stay, and the next step is before its first stage.
  void edit(const Edit &change);

  /// Stands before the first stage again after the trainer was reset, restarted or edited.
  void restart();

  /// Shows this 0-based row of the dataset until the next step that does not use it.
  void showSample(int sample) { m_sample = sample; }
  int sample() const;

  /// Everything a view needs, computed for the position. What takes the dataset or a whole batch
  /// to compute (mean cost, outputs, costs, last step) is left out when `withDataset` is false.
  std::shared_ptr<Snapshot> snapshot(bool withDataset) const;

 private:
  bool isHidden(int stage) const;
  int firstShownStage() const;
  bool leadsToUpdate() const;
  void showUpdate();
  void beginStep();
  void refreshSession();

  Trainer m_trainer;
  std::shared_ptr<const Session> m_session;  // as it stood at the last restart(), but for its rows
  std::uint64_t m_datasetVersion = 0;        // of m_session
  int m_stage = 0;
  bool m_whole = false;
  std::int64_t m_passStep = -1;  // the step whose pass is shown
  int m_sample = -1;             // chosen by the user, or -1: the first row of the step
};

}  // namespace chainrule
