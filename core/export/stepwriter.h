// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/stepnumbers.h"
#include "export/workedexample.h"
#include "training/stepper.h"

#include <string>
#include <vector>

namespace chainrule {

/// Writes the next step of a session out, part by part. The session and the options must outlive
/// it.
class StepWriter {
 public:
  StepWriter(const Session &session, const WorkedExampleOptions &options);

  /// W, b and α.
  std::vector<WorkedGiven> parameters() const;

  /// a⁰ and t of a 0-based row of the dataset.
  std::vector<WorkedGiven> givenOf(int sample) const;

  /// The parts of a step that uses one sample: forward, backward, update. Of a step among others
  /// their titles have its `sample`, counted from 1, whose values are given too; 0: a step alone.
  /// False where the update would not be finite.
  bool addStep(int sample, std::vector<WorkedPart> &parts);

  /// Those of a step that uses several: each of the chosen samples up to its errors, then the mean
  /// gradients and the update. False where that would not be finite.
  bool addSteps(const std::vector<int> &samples, std::vector<WorkedPart> &parts);

 private:
  int L() const { return m_session.network.depth(); }
  WorkedStage begun(const Stage &stage, int number) const;
  WorkedStage stageOf(const StepNumbers &numbers, const Stage &stage, int number) const;
  WorkedPart part(const StepNumbers &numbers, std::string title,
                  bool (*isWanted)(const Stage &)) const;
  bool addUpdate(std::string title, std::vector<WorkedPart> &parts);
  double costAfter(const Network &network) const;

  const Session &m_session;
  const WorkedExampleOptions &m_options;
  Stepper m_stepper;
  std::vector<int> m_rows;  // that the step uses
};

}  // namespace chainrule
