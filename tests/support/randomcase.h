// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/forward.h"
#include "network/initialisation.h"
#include "network/randomgenerator.h"

#include <cmath>

namespace chainrule {

/// A network with random parameters and random samples to train it on.
struct RandomCase {
  Network network;
  Cost cost = Cost::HalfSquaredError;
  Pass pass;  ///< inputs and targets are set, nothing is computed
};

/// Every parameter, bias too, uniform in ±1, inputs in ±1; targets in ±1, for cross-entropy in
/// 0 … 1, and for softmax with sum 1. The same seed gives the same case.
inline RandomCase randomCase(const std::vector<int> &sizes,
                             const std::vector<Activation> &activations, Cost cost, int samples,
                             std::uint64_t seed) {
  RandomCase result{Network(sizes, activations), cost, Pass(sizes, samples)};
  RandomGenerator random(seed);
  for (double &value : result.network.parameters().values()) {
    value = 2 * random.uniform() - 1;
  }
  for (int k = 0; k < samples; ++k) {
    for (double &input : result.pass.activations(0).col(k)) {
      input = 2 * random.uniform() - 1;
    }
    auto t = result.pass.targets().col(k);
    for (double &target : t) {
      target = cost == Cost::CrossEntropy ? random.uniform() : 2 * random.uniform() - 1;
    }
    if (activations.back() == Activation::Softmax) {
      t /= t.sum();
    }
  }
  return result;
}

/// Whether some relu's z lies within `distance` of its kink, where σ has no derivative. Computes
/// the forward half of the pass.
inline bool isNearKink(RandomCase &example, double distance) {
  forward(example.network, example.cost, example.pass);
  for (int l = 1; l <= example.network.depth(); ++l) {
    if (example.network.activation(l) == Activation::Relu &&
        (example.pass.preActivations(l).array().abs() < distance).any()) {
      return true;
    }
  }
  return false;
}

}  // namespace chainrule
