// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/history.h"
#include "training/snapshot.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace chainrule {

/// What is said of a file whose steps, made again here, give other numbers than it holds.
QString replayMessage(const ReplayDifference &difference);

/// What is said of a file that was saved without some of the runs.
QString leftOutMessage(int runs);

/// What is said of a run that went because there were more than are kept.
QString givenUpMessage(const Run &run);

/// How many steps a run from the same start with another α makes where this one has none yet: as
/// many as the one before it. Empty where that has none, or this one has some.
std::optional<std::int64_t> stepsOfRestart(const Snapshot &present);

/// What is asked before it begins.
QString restartQuestion(const Snapshot &present);

}  // namespace chainrule
