// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/script.h"
#include "training/snapshot.h"

#include <optional>
#include <vector>

namespace chainrule {

/// What was done since a step of the lesson was begun, as far as a snapshot doesn't tell.
struct LessonDeeds {
  std::optional<Entry> selected;          ///< now
  std::vector<int> predicted;             ///< stages, all answered rightly and none shown
  std::vector<NumberChange> editsBefore;  ///< of the run when the step was begun
};

/// Whether the condition holds. It is asked of states only: how they came about is seen from what
/// the snapshot holds of its run.
bool isMet(const LessonCondition &condition, const Snapshot &snapshot, const LessonDeeds &deeds);

}  // namespace chainrule
