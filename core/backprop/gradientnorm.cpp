// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/gradientnorm.h"

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

// √(x² + y²) without overflow, for x, y ≥ 0. The library's has its own last digits.
double hypotenuse(double x, double y) {
  const double larger = std::max(x, y);
  const double ratio = std::min(x, y) / larger;
  return larger > 0 && std::isfinite(larger) ? larger * std::sqrt(1 + ratio * ratio) : x + y;
}

}  // namespace

double gradientNorm(const Parameters &gradient, int l, bool trainBiases) {
  const double weights = gradient.weights(l).stableNorm();
  return trainBiases ? hypotenuse(weights, gradient.biases(l).stableNorm()) : weights;
}

double gradientNorm(const Parameters &gradient, bool trainBiases) {
  double norm = 0;
  for (int l = 1; l <= gradient.depth(); ++l) {
    norm = hypotenuse(norm, gradientNorm(gradient, l, trainBiases));
  }
  return norm;
}

}  // namespace chainrule
