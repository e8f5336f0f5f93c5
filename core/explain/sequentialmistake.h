// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"

namespace chainrule {

/// The parameters after a step taken wrongly, layer by layer from the output down: δˡ goes back
/// through a Wˡ⁺¹ that is updated already. `pass` holds the step's samples, their forward half
/// computed at `before`; its δ become those of the mistake.
Network afterSequentialStep(const Network &before, Cost cost, double learningRate, bool trainBiases,
                            Pass &pass);

/// What a weight or bias below the output became, and C of the step's samples with it, both ways:
/// one section for all layers at once, as it is done, one for the mistake; the digits that differ
/// are strong. Empty where Snapshot::batch lists not all of the step's samples, where the
/// parameter is the same both ways, and in the output layer, where it is so by definition.
std::vector<Section> sequentialSections(const StepNumbers &numbers, const Entry &parameter);

}  // namespace chainrule
