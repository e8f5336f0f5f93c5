// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/backward.h"

namespace chainrule {

void backward(const Network &network, Cost cost, Pass &pass) {
  const int L = network.depth();
  const int samples = pass.samples();
  for (int k = 0; k < samples; ++k) {
    outputError(cost, pass.activations(L).col(k).data(), pass.slopes(L).col(k).data(),
                pass.targets().col(k).data(), pass.deltas(L).col(k).data(), network.size(L));
  }
  for (int l = L; l >= 1; --l) {
    const auto delta = pass.deltas(l);
    pass.gradient().weights(l).noalias() = delta * pass.activations(l - 1).transpose() / samples;
    pass.gradient().biases(l) = delta.rowwise().mean();
    if (l > 1) {
      auto below = pass.deltas(l - 1);
      below.noalias() = network.weights(l).transpose() * delta;
      below.array() *= pass.slopes(l - 1).array();
    }
  }
}

}  // namespace chainrule
