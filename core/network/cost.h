// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/activation.h"

#include <optional>
#include <string_view>

namespace chainrule {

/// The cost C of one sample.
enum class Cost { HalfSquaredError, CrossEntropy };

/// The name used in session files: "half-squared-error", "cross-entropy".
std::string_view name(Cost cost);

/// The inverse of name(); empty for an unknown name.
std::optional<Cost> costNamed(std::string_view name);

/// Whether an output layer of this activation may be judged by this cost: cross-entropy needs
/// sigmoid or softmax, softmax needs cross-entropy.
bool fitTogether(Cost cost, Activation output);

/// C of one sample with `count` outputs: pre-activations z, activations a, targets t.
/// Cross-entropy is computed from z, so it stays finite where ln a would not.
double sampleCost(Cost cost, Activation output, const double *z, const double *a, const double *t,
                  int count);

/// δ^L of one sample: ∂C/∂a ∘ σ′(z) for the half squared error; a − t for cross-entropy, where
/// σ′ cancels (with softmax this holds because the targets sum to 1).
void outputError(Cost cost, const double *a, const double *slope, const double *t, double *delta,
                 int count);

}  // namespace chainrule
