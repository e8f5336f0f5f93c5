// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/descend.h"

#include <cstddef>
#include <iterator>

namespace chainrule {
namespace {

/// to = from − α gradient for `width` entries. 0 · w is 0 for a finite w and NaN for any other, and
/// a sum keeps a NaN: what is added to `check` leaves it 0 as long as every entry is finite.
template <int width>
inline void descendBlock(const double *from, const double *gradient, double learningRate,
                         double *to, double *check) {
  double w[width];
  for (int k = 0; k < width; ++k) {
    w[k] = from[k] - learningRate * gradient[k];
  }
  for (int k = 0; k < width; ++k) {
    to[k] = w[k];
    check[k % 4] += 0 * w[k];
  }
}

/// The same for any number of entries; returns whether all are finite.
bool descendAll(const double *from, const double *gradient, double learningRate, double *to,
                std::ptrdiff_t count) {
  double check[4] = {};
  std::ptrdiff_t i = 0;
  for (; i + 4 <= count; i += 4) {
    descendBlock<4>(from + i, gradient + i, learningRate, to + i, check);
  }
  if (i + 2 <= count) {
    descendBlock<2>(from + i, gradient + i, learningRate, to + i, check);
    i += 2;
  }
  if (i < count) {
    descendBlock<1>(from + i, gradient + i, learningRate, to + i, check);
  }
  return (check[0] + check[1]) + (check[2] + check[3]) == 0;
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
