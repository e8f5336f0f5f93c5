// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/termsum.h"
#include "training/snapshot.h"

namespace chainrule {

/// The terms of the shown sample's cost, output by output: (aᵢ − tᵢ)² of C = ½ Σᵢ (aᵢ − tᵢ)²; of
/// C = −Σᵢ … the cross-entropy's tᵢ ln aᵢ and, of a sigmoid, (1 − tᵢ) ln(1 − aᵢ). What is
/// multiplied by 0 is left out.
TermSum costTerms(const Snapshot &snapshot);

/// ln Σᵢ e^zᵢ without overflow: what softmax's ln aᵢ = zᵢ − ln Σ e^z are worked out by.
double logarithmOfSum(const Eigen::Ref<const Eigen::VectorXd> &z);

}  // namespace chainrule
