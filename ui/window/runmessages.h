// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/history.h"

#include <QString>

namespace chainrule {

/// What is said of a file whose steps, made again here, give other numbers than it holds.
QString replayMessage(const ReplayDifference &difference);

/// What is said of a file that was saved without some of the runs.
QString leftOutMessage(int runs);

/// What is said of a run that went because there were more than are kept.
QString givenUpMessage(const Run &run);

}  // namespace chainrule
