// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/sequentialmistake.h"

#include "backprop/forward.h"
#include "explain/leaves.h"
#include "explain/plaintext.h"
#include "explain/stepnumbers.h"

#include <utility>

namespace chainrule {

namespace {

double valueIn(const Network &network, const Entry &parameter) {
  return parameter.quantity == Quantity::Weight
             ? network.weights(parameter.layer)(parameter.row, parameter.column)
             : network.biases(parameter.layer)(parameter.row);
}

// "W¹₁₁ = 0.1498"; what the mistake gives is no entry of the snapshot.
Formula parameterLine(const Entry &parameter, Formula digits, bool isMistake) {
  Formula left = symbol(parameter);
  left.value = digits.value;
  digits.quantity = parameter.quantity;
  if (isMistake) {
    left.entry.reset();
  } else {
    digits.entry = parameter;
  }
  return row({std::move(left), op("="), std::move(digits)});
}

Formula costLine(const Snapshot &snapshot, Formula digits) {
  std::vector<Formula> words;
  if (snapshot.batchSize > 1) words.push_back(upright("mean "));
  words.push_back(variable("C", Quantity::Cost));
  words.push_back(upright(" after the step"));
  Formula left = row(std::move(words));
  left.value = digits.value;
  digits.quantity = Quantity::Cost;
  return row({std::move(left), op("="), std::move(digits)});
}

}  // namespace

Network afterSequentialStep(const Network &before, Cost cost, double learningRate, bool trainBiases,
                            Pass &pass) {
  const int L = before.depth();
  Network after = before;
  Parameters &gradient = pass.gradient();
  outputError(cost, pass.activations(L).data(), pass.slopes(L).data(), pass.targets().data(),
              pass.deltas(L).data(), before.size(L) * pass.samples());
  for (int l = L; l >= 1; --l) {
    LayerKernels::Backward layer{.W = after.weights(l).data(),
                                 .delta = pass.deltas(l).data(),
                                 .input = pass.activations(l - 1).data(),
                                 .weightGradient = gradient.weights(l).data(),
                                 .biasGradient = gradient.biases(l).data(),
                                 .slopeBelow = nullptr,
                                 .deltaBelow = nullptr};
    pass.kernels(l).backward(layer, pass.samples());
    after.weights(l) -= learningRate * gradient.weights(l);
    if (trainBiases) after.biases(l) -= learningRate * gradient.biases(l);
    if (l == 1) break;
    // δˡ⁻¹ = (Wˡ)ᵀ δˡ ∘ σ′(zˡ⁻¹), with the new Wˡ
    layer.slopeBelow = pass.slopes(l - 1).data();
    layer.deltaBelow = pass.deltas(l - 1).data();
    pass.kernels(l).backward(layer, pass.samples());
  }
  return after;
}

std::vector<Section> sequentialSections(const Snapshot &snapshot, const Entry &parameter) {
  if (parameter.layer == snapshot.depth()) return {};
  std::optional<Pass> pass = passOfStep(snapshot);
  if (!pass) return {};
  const Cost cost = snapshot.session->cost;
  const Network mistaken =
      afterSequentialStep(snapshot.networkOfPass(), cost, learningRateOfStep(snapshot),
                          snapshot.training.trainBiases, *pass);
  const double right = snapshot.value(parameter);
  const double wrong = valueIn(mistaken, parameter);
  if (right == wrong) return {};
  forward(snapshot.network, cost, *pass);
  const double costOfRight = pass->cost();
  forward(mistaken, cost, *pass);
  const auto [rightDigits, wrongDigits] = compared(right, wrong);
  const auto [rightCost, wrongCost] = compared(costOfRight, pass->cost());
  const std::string delta = plainText(symbol(Quantity::Delta, parameter.layer));
  const std::string weights = plainText(symbol(Quantity::Weight, parameter.layer + 1));
  return {{Section::Topic::Sequential,
           "All layers at once",
           {parameterLine(parameter, rightDigits, false), costLine(snapshot, rightCost)}},
          {Section::Topic::Sequential,
           "The sequential mistake: " + delta + " from a " + weights + " already updated",
           {parameterLine(parameter, wrongDigits, true), costLine(snapshot, wrongCost)}}};
}

}  // namespace chainrule
