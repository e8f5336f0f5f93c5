// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"
#include "training/trainer.h"

#include <cstdint>

namespace chainrule {

/// How a stretch of training ended.
enum class Ending { Reached, Diverged, Interrupted };

/// From here on Ctrl+C is noted instead of ending the program; a second one ends it.
void hearInterrupts();

/// Whether Ctrl+C was pressed since.
bool isInterrupted();

/// Makes whole steps until the trainer stands at `step`, or a step would not be finite, or Ctrl+C
/// is pressed; a second Ctrl+C then ends the program. `progress` counts from `firstStep`.
Ending trainTo(Trainer &trainer, std::int64_t step, std::int64_t firstStep, ProgressBar &progress);

/// The same in one go, for a command that asks about the state after so many steps. Returns
/// whether the step was reached; otherwise says on standard error where training stands.
bool trainQuietly(Trainer &trainer, std::int64_t steps);

/// Says on standard error where training stopped, and why. Returns the exit status for it.
int complainAbout(Ending ending, const Trainer &trainer);

constexpr int interruptedStatus = 130;  ///< what shells give for Ctrl+C

}  // namespace chainrule
