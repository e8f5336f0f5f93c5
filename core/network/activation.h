// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace chainrule {

/// The transfer functions σ of a layer (notation: docs/mathematics.md).
/// Softmax is allowed in the output layer only, together with cross-entropy.
enum class Activation { Sigmoid, Tanh, Relu, Identity, Softmax };

/// The name used in session files: "sigmoid", "tanh", "relu", "identity", "softmax".
std::string_view name(Activation activation);

/// The inverse of name(); empty for a name that is none of the five.
std::optional<Activation> activationNamed(std::string_view name);

/// a_i = σ(z_i) and slope_i = σ′(z_i) for the `count` neurons of one layer, of each of `samples`
/// samples that follow each other in z, a and slope.
/// Never overflows for finite z, nor for ±∞ in sigmoid and tanh; NaN stays NaN.
/// Softmax couples its entries; its slope_i is a_i(1 − a_i), the diagonal of its Jacobian,
/// which is shown but used nowhere: δ of a softmax output is a − t.
void activate(Activation activation, const double *z, double *a, double *slope, int count,
              int samples = 1);

/// second_i = σ″(z_i) of `count` neurons, from a_i = σ(z_i) and slope_i = σ′(z_i) as activate()
/// gives them. 0 for relu, at its kink too, where σ′ jumps and there is no second derivative: what
/// is computed with it is then that of the pieces, as with σ′. Of softmax, like its slope, only
/// what z_i itself does to a_i.
void secondSlope(Activation activation, const double *a, const double *slope, double *second,
                 int count);

}  // namespace chainrule
