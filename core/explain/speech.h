// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"
#include "explain/numbertext.h"

#include <string>

namespace chainrule {

/// A formula to be spoken: "delta one, three equals open parenthesis W two, one three
/// times delta two, one plus …". Layers and subscripts are words, numbers stay digits: "minus
/// 2.392 times ten to the minus five". A matrix of up to 20 numbers is read row by row, a larger
/// one is given by its shape and the range of its numbers.
std::string speech(const Formula &formula, const NumberStyle &style = {});

}  // namespace chainrule
