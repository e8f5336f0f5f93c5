// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"

#include <string>

namespace chainrule {

/// A formula in one line of UTF-8, for tooltips and the clipboard: "δ¹ = (W²)ᵀ δ² ∘ σ′(z¹)". What
/// has no superscript or subscript character is written ^(…) or _(…); fractions with a slash,
/// matrices as [a b; c d], with … for the middle of more than 12 rows or columns.
std::string plainText(const Formula &formula);

}  // namespace chainrule
