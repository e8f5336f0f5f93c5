// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/jsonplace.h"
#include "training/session.h"

#include <span>

namespace chainrule {

/// Refuses targets of a row, read at this place, that do not go with the session's cost: those of
/// cross-entropy lie between 0 and 1, and have the sum 1 for a softmax output.
void checkTargetRow(const JsonPlace &row, std::span<const double> targets, const Session &session);

}  // namespace chainrule
