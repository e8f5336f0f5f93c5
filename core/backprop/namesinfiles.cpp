// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/namesinfiles.h"

namespace chainrule {

std::string_view nameInFiles(Quantity quantity) {
  switch (quantity) {
    case Quantity::Target:
      return "t";
    case Quantity::Weight:
      return "W";
    case Quantity::Bias:
      return "b";
    case Quantity::PreActivation:
      return "z";
    case Quantity::Activation:
      return "a";
    case Quantity::Slope:
      return "sigma_prime";
    case Quantity::Delta:
      return "delta";
    case Quantity::WeightGradient:
      return "dW";
    case Quantity::BiasGradient:
      return "db";
    case Quantity::Cost:
      return "C";
    case Quantity::LearningRate:
      break;
  }
  return "alpha";
}

std::string nameInFiles(const Stage &stage) {
  if (stage.isUpdate()) {
    return "update";
  }
  const std::string name(nameInFiles(stage.quantity));
  return stage.quantity == Quantity::Cost ? name : name + std::to_string(stage.layer);
}

}  // namespace chainrule
