// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/boxlayout.h"

#include <optional>
#include <vector>

namespace chainrule {

/// The least em at scale 1 at which lines of mathematics are set: its numbers are 11 pixels.
constexpr double leastFormulaSize = 11 * 19.0 / 14;

/// A formula in as few lines as fit `width` logical pixels: broken before relations and binary
/// operators, in parentheses too, and between the statements of a row of several. Where even one
/// piece is too wide, everything is set smaller, but not below leastFormulaSize: then such pieces
/// are broken between their factors instead. Only a line with what can't be broken, as a matrix,
/// becomes smaller still. `colour` as for FormulaBox.
std::vector<FormulaBox> formulaLines(const Formula &formula, const Theme &theme, double size,
                                     double width, std::optional<QColor> colour = std::nullopt);

}  // namespace chainrule
