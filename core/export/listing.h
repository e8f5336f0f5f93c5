// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/session.h"

#include <span>
#include <string>
#include <vector>

namespace chainrule {

// Counts and lists in the words of a document.

/// "3, 4 and 2".
std::string listed(std::span<const int> numbers);

/// "a, b, carry in".
std::string listed(const std::vector<std::string> &names);

/// α of the session's next step: as somebody typed it, or where a schedule takes a part of it with
/// so many significant digits, at least 6.
std::string learningRateText(const Session &session, int digits);

/// 0-based rows of the dataset as the window counts them.
std::string fromOne(std::vector<int> rows);

}  // namespace chainrule
