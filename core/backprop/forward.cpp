// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/forward.h"

namespace chainrule {

void forward(const Network &network, Cost cost, Pass &pass) {
  const int L = network.depth();
  const int samples = pass.samples();
  for (int l = 1; l <= L; ++l) {
    // zˡ = Wˡ aˡ⁻¹ + bˡ,   aˡ = σ(zˡ)
    pass.kernels(l).forward(network.activation(l),
                            {.W = network.weights(l).data(),
                             .b = network.biases(l).data(),
                             .input = pass.activations(l - 1).data(),
                             .z = pass.preActivations(l).data(),
                             .a = pass.activations(l).data(),
                             .slope = pass.slopes(l).data()},
                            samples);
  }
  // C of each sample, and the mean of them
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
