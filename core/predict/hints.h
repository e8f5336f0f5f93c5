// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/stage.h"
#include "explain/formula.h"
#include "explain/stepnumbers.h"

#include <vector>

namespace chainrule {

/// What leads up to an entry of a stage: its equation in symbols, the same with its factors as
/// numbers, and with what the products come to; up to 3 lines, the first always, and never the
/// number itself. The snapshot stands at the stage, for the update before it.
std::vector<Formula> hintsFor(const StepNumbers &numbers, const Stage &stage, const Entry &entry);

}  // namespace chainrule
