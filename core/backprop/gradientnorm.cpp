// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/gradientnorm.h"

#include <cmath>

namespace chainrule {

double gradientNorm(const Parameters &gradient, int l, bool trainBiases) {
  const double weights = gradient.weights(l).stableNorm();
  return trainBiases ? std::hypot(weights, gradient.biases(l).stableNorm()) : weights;
}

double gradientNorm(const Parameters &gradient, bool trainBiases) {
  double norm = 0;
  for (int l = 1; l <= gradient.depth(); ++l) {
    norm = std::hypot(norm, gradientNorm(gradient, l, trainBiases));
  }
  return norm;
}

}  // namespace chainrule
