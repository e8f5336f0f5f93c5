// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/trainer.h"

#include <string>

namespace chainrule {

/// Every number of the step a trainer has just made by advance(), as a CSV table in long form, a
/// number a line, under the header
///     step,sample,quantity,layer,row,column,value
/// in the order in which they become known:
///
///     alpha                    α
///     a (layer 0), t           each sample's inputs and targets
///     W, b                     the parameters before the step
///     z, a, sigma_prime        each sample's forward half, layers 1 … L
///     C                        each sample's cost; without a sample, their mean
///     delta                    each sample's errors, layers L … 1
///     dW, db                   the gradient of the mean cost
///     W_new, b_new             the parameters after the step
///
/// `step` counts from 0, as does `sample`, a row of the dataset; it is empty for what belongs to no
/// one sample. `layer`, `row` and `column` are the indices of the notation: W²₁₃ has 2, 1, 3. A
/// vector has no column; α and C have no layer and no row, t is of layer L. Each value has the
/// fewest digits that read back to the same double. Lines end with LF.
/// Throws FileError where there would be more than maximumTableLines.
std::string stepTable(const Trainer &trainer);

constexpr std::size_t maximumTableLines = 10'000'000;

}  // namespace chainrule
