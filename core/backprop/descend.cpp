// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/descend.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>

namespace chainrule {
namespace {

/// to = from − α gradient, entry by entry. Returns whether all of them are finite.
bool descendAll(const double *from, const double *gradient, double learningRate, double *to,
                std::ptrdiff_t count) {
  // A sum that an infinity or NaN has entered is never finite again.
  double sum[2] = {};
  std::ptrdiff_t i = 0;
  for (; i + 2 <= count; i += 2) {
    double w[2];
    for (int k = 0; k < 2; ++k) {
      w[k] = from[i + k] - learningRate * gradient[i + k];
    }
    for (int k = 0; k < 2; ++k) {
      to[i + k] = w[k];
      sum[k] += w[k];
    }
  }
  if (i < count) {
    to[i] = from[i] - learningRate * gradient[i];
    sum[0] += to[i];
  }
  // Finite entries can still have a sum that overflows.
  return std::isfinite(sum[0] + sum[1]) ||
         std::all_of(to, to + count, [](double w) { return std::isfinite(w); });
}

}  // namespace

bool descend(const Parameters &from, const Parameters &gradient, double learningRate,
             bool trainBiases, Parameters &to) {
  if (trainBiases) {
    return descendAll(from.values().data(), gradient.values().data(), learningRate,
                      to.values().data(), std::ssize(from.values()));
  }
  bool finite = true;
  for (int l = 1; l <= from.depth(); ++l) {
    finite &= descendAll(from.weights(l).data(), gradient.weights(l).data(), learningRate,
                         to.weights(l).data(), from.weights(l).size());
    to.biases(l) = from.biases(l);
  }
  return finite;
}

}  // namespace chainrule
