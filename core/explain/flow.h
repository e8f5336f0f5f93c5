// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/snapshot.h"

namespace chainrule {

/// Wˡ_ij δˡ_i: the blame that neuron i of layer l sends back through one edge to neuron j of layer
/// l − 1, a term of (Wˡ)ᵀ δˡ. l = 2 … L. Meaningless at the update stage, where the snapshot's W
/// is new and its δ old.
double blameThrough(const Snapshot &snapshot, int l, int i, int j);

/// a^L_i − t_i: how far output i lies above its target.
double outputMiss(const Snapshot &snapshot, int i);

/// Whether σ′(zˡ_i) is so small (below .01) that hardly any blame passes neuron i of layer l.
bool isSaturated(const Snapshot &snapshot, int l, int i);

}  // namespace chainrule
