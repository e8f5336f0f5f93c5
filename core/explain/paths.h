// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/snapshot.h"

#include <vector>

namespace chainrule {

/// A way on from neuron i of layer l to an output.
struct Path {
  std::vector<int> neurons;  ///< k, m, … of layers l + 1 … L
  double product = 0;        ///< σ′(zˡ_i) Wˡ⁺¹_ki σ′(zˡ⁺¹_k) Wˡ⁺²_mk … δ^L
};

/// The paths from one neuron; their products add up to its δˡ_i.
struct Paths {
  std::vector<Path> largest;  ///< by |product|, of equals the first ones; ordered by their neurons
  double count = 0;           ///< of all paths: n_{l+1} · … · n_L
  double others = 0;          ///< the sum of the paths not in `largest`, added up by themselves
};

/// Of the shown sample, at the parameters of its pass; l = 1 … L − 1. Each neuron above keeps the
/// `most` largest of its own ways on and the sum of the others, so the cost grows with the weights,
/// not with the paths. Of more paths than `most`, those that are exactly 0 are among the others,
/// unless all are.
Paths pathsFrom(const Snapshot &snapshot, int l, int i, int most);

}  // namespace chainrule
