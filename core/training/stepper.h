// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/snapshot.h"
#include "training/trainer.h"

#include <cstdint>
#include <memory>

namespace chainrule {

/// Walks a trainer through its steps stage by stage. The pass of a step is computed once and
/// revealed stage by stage; going back a stage hides again. Only the update stage changes
/// parameters, all at once, and stepping back from it restores them.
class Stepper {
 public:
  /// Stands before the first stage of the session's next step.
  explicit Stepper(Session session);

  Trainer &trainer() { return m_trainer; }
  const Trainer &trainer() const { return m_trainer; }

  /// trainer().step() and the stage reached. At the update stage the step is already the next.
  Position position() const;

  /// Reveals one stage more; after the update stage, or at rest, the first of the next step.
  /// False when the update would not be finite: nothing changes.
  bool nextStage();

  /// Hides one stage, within the step. At its first stage, or at rest, nothing happens.
  void previousStage();

  /// Reveals exactly the stages 1 … stage of this step, stage in 0 … 5L + 2. From rest: of the
  /// step to come. False like nextStage().
  bool goToStage(int stage);

  /// Completes this step, or makes the next one when this one is complete, and rests: everything
  /// of the step to come is shown. False like nextStage().
  bool wholeStep();

  /// Makes up to `count` whole steps (first completing one under way) without coming to rest.
  /// Returns how many were made; fewer only when training diverged.
  std::int64_t run(std::int64_t count);

  /// Shows every quantity of the step to come, as after a run. A step under way is completed.
  bool rest();

  /// Stands before the first stage again after the trainer was reset, restarted or edited.
  void restart();

  /// Shows this 0-based row of the dataset until a step begins that does not use it.
  void showSample(int sample);
  int sample() const;

  /// Everything a view needs, computed for the position. Mean cost and outputs are left out when
  /// `withDataset` is false.
  std::shared_ptr<Snapshot> snapshot(bool withDataset) const;

 private:
  Trainer m_trainer;
  int m_stage = 0;
  bool m_whole = false;
  int m_sample = -1;  // chosen by the user, or -1: the first row of the step
};

}  // namespace chainrule
