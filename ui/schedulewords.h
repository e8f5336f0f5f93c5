// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/schedule.h"

#include <QString>

namespace chainrule {

/// "cosine", "step decay"; of a constant after a warm-up "warm-up".
QString scheduleName(const Schedule &schedule);

/// What the steps take of α, in a line: "α × 0.5 after each 100 steps, after 20 steps of warm-up".
QString scheduleWords(const Schedule &schedule);

}  // namespace chainrule
