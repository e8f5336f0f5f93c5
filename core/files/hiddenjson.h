// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/json.h"
#include "files/jsonplace.h"
#include "training/hidden.h"

#include <string_view>
#include <vector>

namespace chainrule {

/// The key `hidden` of a session file: {"quantities": […], "panels": […]}, either may be missing.
Hidden readHidden(const JsonPlace &place);
Json jsonOf(const Hidden &hidden);

/// What version 1 knows of it.
const std::vector<std::string_view> &keysOfHidden();

}  // namespace chainrule
