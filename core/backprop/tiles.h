// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/layerkernels.h"

namespace chainrule {

/// LayerKernels' two halves for a layer of any size.
void forwardInTiles(const LayerKernels &kernels, Activation activation,
                    const LayerKernels::Forward &layer, int samples);
void backwardInTiles(const LayerKernels &kernels, const LayerKernels::Backward &layer, int samples);

}  // namespace chainrule
