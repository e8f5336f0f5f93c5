// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/sequentialmistake.h"

#include "explain/leaves.h"
#include "explain/plaintext.h"
#include "text/say.h"

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

// Stands for a symbol in words.
const std::string mark = "\x01";

std::vector<Formula> wordsAround(const std::string &words, Formula symbol) {
  const std::size_t place = words.find(mark);
  std::vector<Formula> pieces;
  if (place != 0) pieces.push_back(upright(words.substr(0, place)));
  pieces.push_back(std::move(symbol));
  if (place + 1 < words.size()) pieces.push_back(upright(words.substr(place + 1)));
  return pieces;
}

Formula costLine(const Snapshot &snapshot, Formula digits) {
  Formula left = row(wordsAround(
      snapshot.batchSize > 1 ? say("mean %1 after the step", mark) : say("%1 after the step", mark),
      variable("C", Quantity::Cost)));
  left.value = digits.value;
  digits.quantity = Quantity::Cost;
  return row({std::move(left), op("="), std::move(digits)});
}

}  // namespace

Network afterSequentialStep(const Network &before, Cost cost, double learningRate, bool trainBiases,
                            Pass &pass) {
  const int L = before.depth();
  const double share = 1.0 / pass.samples();
  Network after = before;
  outputError(cost, pass.activations(L).data(), pass.slopes(L).data(), pass.targets().data(),
              pass.deltas(L).data(), before.size(L) * pass.samples());
  for (int l = L; l >= 1; --l) {
    const Pass::Samples deltas = pass.deltas(l);
    const Pass::Samples inputs = pass.activations(l - 1);
    Eigen::MatrixXd below = Eigen::MatrixXd::Zero(inputs.rows(), inputs.cols());
    Vector gradient(inputs.rows());
    for (int i = 0; i < before.size(l); ++i) {
      // W_ij ← W_ij − α δ_i a⁻_j and b_i ← b_i − α δ_i, δ_i a⁻_j and δ_i the samples' means. Each
      // sum is added in the order of LayerKernels, so that what is the same both ways is equal.
      auto weights = after.weights(l).row(i);
      double ofBias = 0;
      gradient.setZero();
      for (int k = 0; k < pass.samples(); ++k) {
        gradient += deltas(i, k) * inputs.col(k);
        ofBias += deltas(i, k);
      }
      weights -= learningRate * (share * gradient.transpose());
      if (trainBiases) after.biases(l)(i) -= learningRate * (share * ofBias);
      // Σᵢ W_ij δ_i, with the new Wˡ
      if (l == 1) continue;
      for (int k = 0; k < pass.samples(); ++k) below.col(k) += weights.transpose() * deltas(i, k);
    }
    // δˡ⁻¹ = (Wˡ)ᵀ δˡ ∘ σ′(zˡ⁻¹)
    if (l > 1) pass.deltas(l - 1) = below.cwiseProduct(pass.slopes(l - 1));
  }
  return after;
}

std::vector<Section> sequentialSections(const StepNumbers &numbers, const Entry &parameter) {
  const Snapshot &snapshot = numbers.snapshot();
  if (parameter.layer == snapshot.depth()) return {};
  const MistakenStep *mistake = numbers.mistake();
  if (mistake == nullptr) return {};
  const double right = snapshot.value(parameter);
  const double wrong = valueIn(mistake->network, parameter);
  if (right == wrong) return {};
  const auto [rightDigits, wrongDigits] = compared(right, wrong);
  const auto [rightCost, wrongCost] = compared(numbers.costs()->after, mistake->cost);
  const std::string delta = plainText(symbol(Quantity::Delta, parameter.layer));
  const std::string weights = plainText(symbol(Quantity::Weight, parameter.layer + 1));
  return {{Section::Topic::Sequential,
           say("All layers at once"),
           {parameterLine(parameter, rightDigits, false), costLine(snapshot, rightCost)}},
          {Section::Topic::Sequential,
           say("The sequential mistake: %1 from a %2 already updated", delta, weights),
           {parameterLine(parameter, wrongDigits, true), costLine(snapshot, wrongCost)}}};
}

}  // namespace chainrule
