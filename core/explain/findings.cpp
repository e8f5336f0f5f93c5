// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/findings.h"

#include "explain/costterms.h"
#include "network/cost.h"

namespace chainrule {

namespace {

std::vector<double> sumInto(const Snapshot &snapshot, const Entry &entry) {
  const Network &network = snapshot.networkOfPass();
  const int l = entry.layer;
  std::vector<double> terms;
  for (int j = 0; j < network.size(l - 1); ++j) {
    terms.push_back(network.weights(l)(entry.row, j) * snapshot.pass.activations(l - 1)(j, 0));
  }
  terms.push_back(network.biases(l)(entry.row));
  return terms;
}

std::vector<double> costParts(const Snapshot &snapshot) {
  const int L = snapshot.depth();
  const Activation output = snapshot.network.outputActivation();
  const Vector z = snapshot.pass.preActivations(L).col(0);
  const double *a = snapshot.pass.activations(L).data();
  const double *t = snapshot.pass.targets().data();
  std::vector<double> parts;
  if (output == Activation::Softmax) {
    // −t ln a = t (ln Σ e^z − z)
    const double logarithm = logarithmOfSum(z);
    for (int i = 0; i < z.size(); ++i) parts.push_back(t[i] * (logarithm - z(i)));
    return parts;
  }
  for (int i = 0; i < z.size(); ++i) {
    parts.push_back(sampleCost(snapshot.session->cost, output, &z(i), a + i, t + i, 1));
  }
  return parts;
}

std::vector<double> blameOn(const Snapshot &snapshot, const Entry &entry) {
  const Network &network = snapshot.networkOfPass();
  const int l = entry.layer + 1;
  std::vector<double> terms;
  for (int i = 0; i < network.size(l); ++i) {
    terms.push_back(network.weights(l)(i, entry.row) * snapshot.pass.deltas(l)(i, 0));
  }
  return terms;
}

std::vector<double> partsOfMean(const StepNumbers &numbers, const Entry &entry) {
  const Pass *pass = numbers.pass();
  std::vector<double> terms;
  for (int k = 0; pass != nullptr && k < pass->samples(); ++k) {
    const double before = entry.quantity == Quantity::WeightGradient
                              ? pass->activations(entry.layer - 1)(entry.column, k)
                              : 1;
    terms.push_back(pass->deltas(entry.layer)(entry.row, k) * before / pass->samples());
  }
  return terms;
}

}  // namespace

Balance balanceOf(std::span<const double> terms) {
  Balance balance;
  double largest = 0;
  for (const double term : terms) {
    if (term != 0) ++balance.nonZero;
    if (std::abs(term) > largest) {
      largest = std::abs(term);
      balance.largest = balance.count;
      balance.tied = 0;
    }
    if (term != 0 && std::abs(term) == largest) ++balance.tied;
    balance.sum += term;
    balance.size += std::abs(term);
    ++balance.count;
  }
  if (balance.size > 0) balance.share = largest / balance.size;
  return balance;
}

std::vector<double> termsOf(const StepNumbers &numbers, const Stage &stage, const Entry &entry) {
  const Snapshot &snapshot = numbers.snapshot();
  switch (stage.quantity) {
    case Quantity::PreActivation:
      return sumInto(snapshot, entry);
    case Quantity::Cost:
      return costParts(snapshot);
    case Quantity::Delta:
      if (entry.layer < snapshot.depth()) return blameOn(snapshot, entry);
      break;
    case Quantity::WeightGradient:
    case Quantity::BiasGradient:
      if (!usesShownSampleAlone(snapshot)) return partsOfMean(numbers, entry);
      break;
    default:
      break;
  }
  return {};
}

}  // namespace chainrule
