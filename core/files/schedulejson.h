// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/json.h"
#include "files/jsonplace.h"
#include "training/schedule.h"

#include <string_view>
#include <vector>

namespace chainrule {

/// The schedule of an object with `kind`, "constant" where it is missing, and the numbers the kind
/// has: `steps`, `factor` (0 of a cosine that has none) and `warmUp` (0). Throws FileError.
Schedule readSchedule(const JsonPlace &place);

/// Such an object. What a kind does not have is left out.
Json jsonOf(const Schedule &schedule);

const std::vector<std::string_view> &keysOfSchedule();

}  // namespace chainrule
