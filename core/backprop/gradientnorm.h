// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/parameters.h"

namespace chainrule {

/// The Euclidean length of the gradient over the trained parameters of layer l = 1 … L:
/// √(‖∂C/∂Wˡ‖² + ‖∂C/∂bˡ‖²), without the biases' part where they are not trained.
double gradientNorm(const Parameters &gradient, int l, bool trainBiases);

/// The same over all layers: ‖∇C‖.
double gradientNorm(const Parameters &gradient, bool trainBiases);

}  // namespace chainrule
