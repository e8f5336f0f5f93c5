// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/snapshot.h"

#include <QString>

namespace chainrule {

/// "α = 1", or with its changes "α 1 → 4 → 10", of many the first and the last; and where a
/// schedule had a part in it, the one it ends with: "α = 1, cosine".
QString rateText(const Run &run);
QString rateText(const Snapshot &present);

/// "α = 10", of the last step.
QString lastRateText(const Snapshot &present);

/// "W²₂₃ 0.1 → 0.5", "a⁰₁ of sample 3: 0 → 0.25".
QString editText(const NumberChange &edit);

/// What the user called the run, or "α = 1, 1,000 steps".
QString nameOf(const Run &run);

/// The same beside the present run: unless the user named it, with its start where that is another,
/// "α = 1, seed 7, 1,000 steps", and with what was edited, "α = 1, W²₂₃ → 0.5, 1,000 steps". And
/// without its steps, where there is little room.
QString nameBeside(const Run &run, const Snapshot &present);
QString shortNameBeside(const Run &run, const Snapshot &present);

/// "Start: weights drawn with seed 7", and whether another run began with the same.
QString startText(const Snapshot &present);
QString startText(const Run &run, const Snapshot &present);

/// Its steps, α and its schedule with all their changes and the numbers that were edited, of many
/// the first ones; a line each. Of the present run what was changed alone, each line begun by a
/// line break.
QString courseText(const Run &run);
QString courseText(const Snapshot &present);

}  // namespace chainrule
