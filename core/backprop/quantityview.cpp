// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/quantityview.h"

#include <cassert>

namespace chainrule {

StridedView viewOf(const Network &network, const Pass &pass, Quantity quantity, int l) {
  assert(quantity != Quantity::LearningRate);
  switch (quantity) {
    case Quantity::Target:
      return stridedView(pass.targets());
    case Quantity::Weight:
      return stridedView(network.weights(l));
    case Quantity::Bias:
      return stridedView(network.biases(l));
    case Quantity::PreActivation:
      return stridedView(pass.preActivations(l));
    case Quantity::Activation:
      return stridedView(pass.activations(l));
    case Quantity::Slope:
      return stridedView(pass.slopes(l));
    case Quantity::Delta:
      return stridedView(pass.deltas(l));
    case Quantity::WeightGradient:
      return stridedView(pass.gradient().weights(l));
    case Quantity::BiasGradient:
      return stridedView(pass.gradient().biases(l));
    default:
      return stridedView(pass.sampleCosts());
  }
}

}  // namespace chainrule
