// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/backward.h"

namespace chainrule {

void backward(const Network &network, Cost cost, Pass &pass) {
  const int L = network.depth();
  const int samples = pass.samples();
  Parameters &gradient = pass.gradient();
  // δ^L = ∂C/∂a^L ∘ σ′(z^L)
  outputError(cost, pass.activations(L).data(), pass.slopes(L).data(), pass.targets().data(),
              pass.deltas(L).data(), network.size(L) * samples);
  for (int l = L; l >= 1; --l) {
    // ∂C/∂Wˡ = δˡ (aˡ⁻¹)ᵀ,   ∂C/∂bˡ = δˡ,   δˡ⁻¹ = (Wˡ)ᵀ δˡ ∘ σ′(zˡ⁻¹) while l > 1
    pass.kernels(l).backward({.W = network.weights(l).data(),
                              .delta = pass.deltas(l).data(),
                              .input = pass.activations(l - 1).data(),
                              .weightGradient = gradient.weights(l).data(),
                              .biasGradient = gradient.biases(l).data(),
                              .slopeBelow = l > 1 ? pass.slopes(l - 1).data() : nullptr,
                              .deltaBelow = l > 1 ? pass.deltas(l - 1).data() : nullptr},
                             samples);
  }
}

}  // namespace chainrule
