// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"

#include <vector>

namespace chainrule {

/// A formula in the pieces between which a line may be broken: before relations, + and −, and ∘,
/// in parentheses too unless they hold a fraction or a matrix. The first relation stays with a
/// symbol before it. A piece that begins with such an
/// operator has an empty row before it, so that it is spaced as between two operands.
std::vector<Formula> pieces(const Formula &formula);

/// The parts of a line before its first relation, and from it on.
struct SplitLine {
  Formula left;
  Formula right;
};
SplitLine splitAtRelation(const Formula &line);

}  // namespace chainrule
