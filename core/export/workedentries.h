// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/numbertext.h"
#include "explain/stepnumbers.h"
#include "export/workedexample.h"

namespace chainrule {

/// How a worked example prints its numbers.
NumberStyle numberStyle(const WorkedExampleOptions &options);

/// Puts entries of the quantity, of layer l, behind those of the stage, and where it has none yet a
/// sentence about the largest of them: every entry of up to 12, else the first two and the last.
/// Without solutions they end where numbers would begin, and one entry stands for all gradients and
/// all updates of a quantity.
void addEntries(const StepNumbers &numbers, const Stage &stage, Quantity quantity, int l,
                const WorkedExampleOptions &options, WorkedStage &worked);

/// What an explanation's line of live matrices has right of its first relation.
std::optional<Formula> expressionOf(const StepNumbers &numbers, const Stage &stage,
                                    const Entry &entry);

}  // namespace chainrule
