// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"
#include "predict/recomputation.h"

#include <optional>
#include <string>

namespace chainrule {

/// A mistake in the formula of an entry, in symbols that know their values.
struct MistakeLines {
  Formula yours;  ///< what comes to the answer: "(W²₂₁ δ²₁ + W²₂₂ δ²₂) · σ′(z¹₂) = 0.009473"
  Formula formula;  ///< what was to be worked out, without its number: "(W²₁₂ δ²₁ + …) · σ′(z¹₂) ="
};

/// Empty for a mistake that is not one of the formula, as rounding too early or a slip in a
/// product, for the mean of several samples, and for a sum of more than 6 terms. `typed` is the
/// answer as it was typed.
std::optional<MistakeLines> linesOf(const Recomputation &numbers, const Entry &entry,
                                    const Slip &slip, const std::string &typed);

}  // namespace chainrule
