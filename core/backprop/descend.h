// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/parameters.h"

namespace chainrule {

/// The update, all layers at once:
///     Wˡ ← Wˡ − α ∂C/∂Wˡ,   bˡ ← bˡ − α ∂C/∂bˡ
/// read from `from` and written to `to`, so that the parameters before the step stay whole.
/// With trainBiases false the biases are copied unchanged. All three have the same shape.
/// Returns whether every new parameter is finite. Allocates nothing.
bool descend(const Parameters &from, const Parameters &gradient, double learningRate,
             bool trainBiases, Parameters &to);

}  // namespace chainrule
