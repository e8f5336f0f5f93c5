// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercise/handwork.h"

#include "backprop/backward.h"
#include "backprop/descend.h"
#include "predict/answer.h"

namespace chainrule {

Pass handwork(const Session &session, int digits) {
  const Network &network = session.network;
  const int L = network.depth();
  Pass pass(network.sizes(), 1);
  pass.activations(0) = session.dataset.inputs.col(0);
  pass.targets() = session.dataset.targets.col(0);
  for (int l = 1; l <= L; ++l) {
    pass.kernels(l).forward(network.activation(l),
                            {.W = network.weights(l).data(),
                             .b = network.biases(l).data(),
                             .input = pass.activations(l - 1).data(),
                             .z = pass.preActivations(l).data(),
                             .a = pass.activations(l).data(),
                             .slope = pass.slopes(l).data()},
                            1);
    if (digits == 0 || network.activation(l) != Activation::Sigmoid) continue;
    for (int i = 0; i < network.size(l); ++i) {
      pass.activations(l)(i, 0) = rounded(pass.activations(l)(i, 0), digits);
      pass.slopes(l)(i, 0) = rounded(pass.slopes(l)(i, 0), digits);
    }
  }
  pass.sampleCost(0) =
      sampleCost(session.cost, network.outputActivation(), pass.preActivations(L).data(),
                 pass.activations(L).data(), pass.targets().data(), network.size(L));
  pass.setCost(pass.sampleCost(0));
  backward(network, session.cost, pass);
  return pass;
}

std::vector<double> numbersOf(const Session &session, const Pass &pass) {
  const Network &network = session.network;
  std::vector<double> numbers;
  const auto add = [&](const auto &values) {
    for (const double value : values) numbers.push_back(value);
  };
  for (int l = 1; l <= network.depth(); ++l) {
    add(pass.preActivations(l).reshaped());
    add(pass.activations(l).reshaped());
  }
  numbers.push_back(pass.sampleCost(0));
  for (int l = network.depth(); l >= 1; --l) add(pass.deltas(l).reshaped());
  add(pass.gradient().values());
  Parameters next = network.parameters();
  descend(network.parameters(), pass.gradient(), session.training.learningRate,
          session.training.trainBiases, next);
  add(next.values());
  return numbers;
}

}  // namespace chainrule
