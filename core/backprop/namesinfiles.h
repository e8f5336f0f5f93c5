// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/stage.h"

#include <string>
#include <string_view>

namespace chainrule {

/// What files and the command line call a quantity: "z", "sigma_prime", "dW", …
std::string_view nameInFiles(Quantity quantity);

/// What they call a stage: "z1", …, "C", "delta2", …, "update".
std::string nameInFiles(const Stage &stage);

}  // namespace chainrule
