// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/pass.h"
#include "training/session.h"

#include <vector>

namespace chainrule {

/// The largest z of any layer, which is how far the sigmoid's table goes: z = 0, 0.5, … 3.
inline constexpr double mostSum = 3;

/// How many more significant digits than the results the sigmoid's table has.
inline constexpr int spareDigits = 2;

/// The step of a session's first sample as it is made on paper: σ(z) and σ′(z) of a sigmoid layer
/// are read from a table with so many significant digits. With 0 digits as the program makes it.
Pass handwork(const Session &session, int digits);

/// What such a pass holds for a reader: every z, a, C, δ and gradient, in the order of the stages,
/// and the parameters the step leads to.
std::vector<double> numbersOf(const Session &session, const Pass &pass);

}  // namespace chainrule
