// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/stage.h"

namespace chainrule {

std::vector<Stage> stages(int depth) {
  std::vector<Stage> all;
  for (int l = 1; l <= depth; ++l) {
    all.push_back({Quantity::PreActivation, l});
    all.push_back({Quantity::Activation, l});
  }
  all.push_back({Quantity::Cost, 0});
  for (int l = depth; l >= 1; --l) {
    all.push_back({Quantity::Delta, l});
    all.push_back({Quantity::WeightGradient, l});
    all.push_back({Quantity::BiasGradient, l});
  }
  all.push_back({Quantity::Weight, 0});
  return all;
}

int stageNumber(Quantity quantity, int layer, int depth) {
  const int backward = 2 * depth + 2 + 3 * (depth - layer);  // where δ of this layer stands
  switch (quantity) {
    case Quantity::PreActivation:
      return 2 * layer - 1;
    case Quantity::Activation:
    case Quantity::Slope:
      return 2 * layer;
    case Quantity::Cost:
      return 2 * depth + 1;
    case Quantity::Delta:
      return backward;
    case Quantity::WeightGradient:
      return backward + 1;
    case Quantity::BiasGradient:
      return backward + 2;
    case Quantity::Target:
    case Quantity::Weight:
    case Quantity::Bias:
    case Quantity::LearningRate:
      break;
  }
  return 0;
}

Half half(const Stage &stage) {
  switch (stage.quantity) {
    case Quantity::PreActivation:
    case Quantity::Activation:
    case Quantity::Cost:
      return Half::Forward;
    case Quantity::Weight:
      return Half::Update;
    default:
      return Half::Backward;
  }
}

}  // namespace chainrule
