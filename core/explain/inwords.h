// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/numbertext.h"
#include "explain/stepnumbers.h"

#include <string>

namespace chainrule {

/// One or two short sentences that are true of the numbers an entry of the stage comes from; the
/// entry is one that explain() takes. Empty while the stage is not known.
///
/// They say, where it is so (see Balance): which term carries most and its share, one that is
/// alone, terms that cancel, a weight, an input or an error of exactly 0, a slope that is 0, below
/// .01 or 1 (isSaturated()), which way a miss or a gradient pushes, and of the update whether C of
/// the step's own samples rose (StepCosts). Of a step that uses several samples, z, a, C and δ are
/// the shown sample's, gradients are means.
std::string inWords(const StepNumbers &numbers, const Stage &stage, const Entry &entry,
                    const NumberStyle &style = {});

}  // namespace chainrule
