// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/boxlayout.h"

#include <optional>
#include <vector>

namespace chainrule {

/// A formula in as few lines as fit `width` logical pixels: broken before relations and binary
/// operators, in parentheses too, and between the statements of a row of several. Where even one
/// piece is too wide, everything is set smaller, down to half of `size`. `colour` as for
/// FormulaBox.
std::vector<FormulaBox> formulaLines(const Formula &formula, const Theme &theme, double size,
                                     double width, std::optional<QColor> colour = std::nullopt);

}  // namespace chainrule
