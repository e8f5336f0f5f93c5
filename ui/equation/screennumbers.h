// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"
#include "explain/numbertext.h"

namespace chainrule {

/// 4 significant digits, with the locale's decimal sign; data with many digits rounded too.
NumberStyle screenStyle();

/// A matrix of live numbers as a matrix of Number leaves, each with its text and its entry, behind
/// the power of ten they have in common, if any. `formula` has a block.
Formula cellsOf(const Formula &formula);

}  // namespace chainrule
