// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/forward.h"

namespace chainrule {

void forward(const Network &network, Cost cost, Pass &pass) {
  const int L = network.depth();
  const int samples = pass.samples();
  for (int l = 1; l <= L; ++l) {
    auto z = pass.preActivations(l);
    z.noalias() = network.weights(l) * pass.activations(l - 1);
    z.colwise() += network.biases(l);
    for (int k = 0; k < samples; ++k) {
      activate(network.activation(l), z.col(k).data(), pass.activations(l).col(k).data(),
               pass.slopes(l).col(k).data(), network.size(l));
    }
  }
  double sum = 0;
  for (int k = 0; k < samples; ++k) {
    pass.sampleCost(k) = sampleCost(
        cost, network.outputActivation(), pass.preActivations(L).col(k).data(),
        pass.activations(L).col(k).data(), pass.targets().col(k).data(), network.size(L));
    sum += pass.sampleCost(k);
  }
  pass.setCost(sum / samples);
}

}  // namespace chainrule
