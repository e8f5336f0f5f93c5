// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/score.h"
#include "training/snapshot.h"

#include <QString>

namespace chainrule {

/// What a step does, or what the last one did, in one or two sentences that are true of this
/// snapshot.
QString stepInWords(const Snapshot &snapshot);

/// "All 16 bits are right.", "145 of 150 rows are right."
QString scoreInWords(const Score &score);

/// "3 inputs, 2 outputs, 8 rows".
QString sizeInWords(int inputs, int outputs, int rows);

}  // namespace chainrule
