// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/descend.h"

namespace chainrule {

bool descend(const Parameters &from, const Parameters &gradient, double learningRate,
             bool trainBiases, Parameters &to) {
  bool finite = true;
  for (int l = 1; l <= from.depth(); ++l) {
    to.weights(l) = from.weights(l) - learningRate * gradient.weights(l);
    finite = finite && to.weights(l).allFinite();
    if (trainBiases) {
      to.biases(l) = from.biases(l) - learningRate * gradient.biases(l);
      finite = finite && to.biases(l).allFinite();
    } else {
      to.biases(l) = from.biases(l);
    }
  }
  return finite;
}

}  // namespace chainrule
