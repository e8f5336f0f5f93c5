// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"

#include <Eigen/Core>

#include <optional>
#include <vector>

namespace chainrule {

/// What an expression comes to, from the values of its own leaves: + − · ∘, products of factors
/// side by side, fractions of numbers, ᵀ, the squares of numbers, powers of e, ln and the transfer
/// functions. A symbol or number with a value counts as that value. Empty where something has no
/// value or shapes do not fit.
std::optional<Eigen::MatrixXd> evaluate(const Formula &expression);

/// The parts of a line left and right of its relations =, ← and ≈; a line that begins with one has
/// none on the left.
std::vector<Formula> sides(const Formula &line);

}  // namespace chainrule
