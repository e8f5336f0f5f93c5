// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/exponential.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace chainrule {

using Index = std::ptrdiff_t;

/// One number of each of 2 · width networks.
template <int width>
struct Lanes {
  Pair pairs[width];

  double operator[](int lane) const { return pairs[lane / 2][lane % 2]; }
  void set(int lane, double value) { pairs[lane / 2][lane % 2] = value; }
};

/// The activations of the layer below; of layer 0 every lane has the same.
template <int width>
struct LaneInput {
  const Lanes<width> *a;
  Pair at(Index j, int p) const { return a[j].pairs[p]; }
};
struct SharedInput {
  const double *a;
  Pair at(Index j, int) const { return Pair{a[j], a[j]}; }
};

template <int width>
Lanes<width> allOf(double value) {
  Lanes<width> all;
  std::fill(std::begin(all.pairs), std::end(all.pairs), Pair{value, value});
  return all;
}

}  // namespace chainrule
