// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/quantity.h"

#include <vector>

namespace chainrule {

/// The three parts of a training step.
enum class Half { Forward, Backward, Update };

/// One stage of a training step: the moment at which one quantity of one layer becomes known.
/// The update, which changes all parameters at once, has quantity Weight and layer 0;
/// the cost has layer 0.
struct Stage {
  Quantity quantity = Quantity::Cost;
  int layer = 0;

  bool operator==(const Stage &) const = default;
  bool isUpdate() const { return quantity == Quantity::Weight; }
};

/// The stages of a step of a network with L = depth layers, in the order they are computed:
/// z¹ a¹ … z^L a^L C | δ^L ∂C/∂W^L ∂C/∂b^L … δ¹ ∂C/∂W¹ ∂C/∂b¹ | update. 5L + 2 of them.
std::vector<Stage> stages(int depth);

/// 5L + 2.
constexpr int stageCount(int depth) {
  return 5 * depth + 2;
}

/// The place of a stage in stages(depth), counted from 1; 0 for what needs no stage
/// (inputs, targets, parameters, α). σ′(zˡ) becomes known with aˡ.
int stageNumber(Quantity quantity, int layer, int depth);

/// Which part of the step a stage belongs to.
Half half(const Stage &stage);

}  // namespace chainrule
