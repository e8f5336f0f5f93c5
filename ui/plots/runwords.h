// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/snapshot.h"

#include <QString>

namespace chainrule {

/// "α = 1", or with its changes "α 1 → 4 → 10", of many the first and the last.
QString rateText(const Run &run);

/// What the user called the run, or "α = 1, 1,000 steps".
QString nameOf(const Run &run);

/// The same beside the present run: unless the user named it, with its start where that is another,
/// "α = 1, seed 7, 1,000 steps". And without its steps, where there is little room.
QString nameBeside(const Run &run, const Snapshot &present);
QString shortNameBeside(const Run &run, const Snapshot &present);

/// "Start: weights drawn with seed 7", and whether another run began with the same.
QString startText(const Snapshot &present);
QString startText(const Run &run, const Snapshot &present);

/// Its steps, and α with all its changes, of many the first ones; a line each.
QString courseText(const Run &run);

}  // namespace chainrule
