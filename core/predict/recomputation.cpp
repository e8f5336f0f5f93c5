// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/recomputation.h"

#include "backprop/descend.h"
#include "explain/sequentialmistake.h"
#include "predict/mistakeplan.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace chainrule {
namespace {

bool isWeight(const Entry &entry) {
  return entry.quantity == Quantity::Weight || entry.quantity == Quantity::WeightGradient;
}

double parameterOf(const Parameters &parameters, const Entry &entry) {
  return isWeight(entry) ? parameters.weights(entry.layer)(entry.row, entry.column)
                         : parameters.biases(entry.layer)(entry.row);
}

}  // namespace

Recomputation::Recomputation(const StepNumbers &numbers)
    : m_numbers(numbers), m_snapshot(numbers.snapshot()), m_next(m_snapshot.network) {
  Parameters after = m_next.parameters();
  descend(m_next.parameters(), m_snapshot.pass.gradient(), learningRateOfStep(m_snapshot),
          m_snapshot.training.trainBiases, after);
  m_next.parameters() = after;
}

double Recomputation::value(const Entry &entry) const {
  switch (entry.quantity) {
    case Quantity::Weight:
    case Quantity::Bias:
      return parameterOf(m_next.parameters(), entry);
    default:
      return m_snapshot.value(entry);
  }
}

double Recomputation::size(const Entry &entry) const {
  double largest = 0;
  if (const std::optional<Products> &all = productsOf(entry, MistakePlan())) {
    for (const Product &product : *all) {
      largest = std::max(largest, std::abs(product.first * product.second));
    }
  }
  switch (entry.quantity) {
    case Quantity::PreActivation:
      return std::max(largest, std::abs(m_snapshot.network.biases(entry.layer)(entry.row)));
    case Quantity::Delta:
      return entry.layer < m_snapshot.depth() ? largest : 1;
    case Quantity::Weight:
    case Quantity::Bias:
      return std::abs(parameterOf(m_snapshot.network.parameters(), entry));
    default:
      return largest;
  }
}

bool Recomputation::hasSlope() const {
  return m_snapshot.session->cost == Cost::HalfSquaredError;
}

// How many products the number is the sum of.
int Recomputation::products(const Entry &entry) const {
  const std::optional<Products> &all = productsOf(entry, MistakePlan());
  return all ? static_cast<int>(all->size()) : 0;
}

std::optional<double> Recomputation::value(const Entry &entry, std::span<const Slip> slips) const {
  const std::optional<MistakePlan> plan = planOf(slips);
  if (!plan) {
    return std::nullopt;
  }
  Entry meant = entry;
  meant.row = plan->otherRow.value_or(entry.row);
  meant.column = plan->otherColumn.value_or(entry.column);
  const std::optional<double> found = compute(meant, *plan);
  return found && std::isfinite(*found) ? found : std::nullopt;
}

std::optional<double> Recomputation::compute(const Entry &entry, const MistakePlan &plan) const {
  switch (entry.quantity) {
    case Quantity::PreActivation:
      return preActivation(entry, plan);
    case Quantity::Activation:
      return activation(entry, plan);
    case Quantity::Cost:
      return cost(plan);
    case Quantity::Delta:
      return entry.layer == m_snapshot.depth() ? outputDelta(entry, plan)
                                               : hiddenDelta(entry, plan);
    case Quantity::WeightGradient:
    case Quantity::BiasGradient:
      return gradient(entry, plan);
    case Quantity::Weight:
    case Quantity::Bias:
      return updated(entry, plan);
    default:
      return std::nullopt;
  }
}

// σ′(zˡ_i), or what stands in its place.
double Recomputation::slope(int l, int i, const MistakePlan &plan) const {
  const Pass &pass = m_snapshot.pass;
  return plan.slopeMissing         ? 1
         : plan.activationForSlope ? plan.round(pass.activations(l)(i, 0))
                                   : plan.round(pass.slopes(l)(i, 0));
}

// A mistake at one place of a sum of n comes in 5 n ways, all with the same factors and nearly the
// same sum.
const std::optional<Recomputation::Products> &Recomputation::productsOf(
    const Entry &entry, const MistakePlan &plan) const {
  const SumKey key{entry,
                   plan.newWeights,
                   plan.preActivation,
                   plan.isTransposed,
                   plan.slopeTooMuch,
                   plan.activationMissing,
                   plan.deltaMissing,
                   plan.otherLayer};
  if (m_sumKey != key) {
    m_products = makeProducts(entry, plan);
    m_sumKey = key;
    m_sum = 0;
    for (const Product &product : m_products.value_or(Products())) {
      m_sum += product.first * product.second;
    }
  }
  return m_products;
}

// The factors of each product that z, δ of a hidden layer or a gradient is the sum of.
std::optional<Recomputation::Products> Recomputation::makeProducts(const Entry &entry,
                                                                   const MistakePlan &plan) const {
  const int l = entry.layer;
  const int i = entry.row;
  const Pass &pass = m_snapshot.pass;
  const Network &weights = plan.newWeights ? m_next : m_snapshot.network;
  Products products;
  switch (entry.quantity) {
    case Quantity::PreActivation: {  // Wˡ_ij aˡ⁻¹_j
      const auto W = weights.weights(l);
      const int from = plan.otherLayer.value_or(l - 1);
      const bool isThere = from < l && sizeOf(from) == sizeOf(l - 1) &&
                           (!plan.otherLayer || from != l - 1) && (!plan.preActivation || l > 1);
      if (!isThere || (plan.isTransposed && i >= W.cols())) {
        return std::nullopt;
      }
      for (int j = 0; j < sizeOf(l - 1) && !(plan.isTransposed && j >= W.rows()); ++j) {
        products.push_back(
            {plan.isTransposed ? W(j, i) : W(i, j),
             plan.preActivation ? pass.preActivations(from)(j, 0) : pass.activations(from)(j, 0)});
      }
      return products;
    }
    case Quantity::Delta: {  // Wˡ⁺¹_ki δˡ⁺¹_k
      if (l == m_snapshot.depth()) {
        return std::nullopt;
      }
      const auto W = weights.weights(l + 1);
      if (plan.isTransposed && i >= W.rows()) {
        return std::nullopt;
      }
      for (int k = 0; k < sizeOf(l + 1) && !(plan.isTransposed && k >= W.cols()); ++k) {
        products.push_back({plan.isTransposed ? W(i, k) : W(k, i), pass.deltas(l + 1)(k, 0)});
      }
      return products;
    }
    case Quantity::WeightGradient:
    case Quantity::BiasGradient: {  // δˡ_i aˡ⁻¹_j, or δˡ_i, of each sample
      const Pass *ofStep = usesShownSampleAlone(m_snapshot) ? &pass : m_numbers.pass();
      if (ofStep == nullptr) {
        return std::nullopt;
      }
      const bool isOfWeight = isWeight(entry);
      const int from = plan.otherLayer.value_or(l - 1);
      const int row = plan.isTransposed ? entry.column : i;
      const int column = plan.isTransposed ? i : entry.column;
      const bool isThere =
          isOfWeight
              ? row < sizeOf(l) && column < sizeOf(from) && (!plan.otherLayer || from != l - 1) &&
                    (!plan.preActivation || l > 1) && !(plan.isTransposed && row == column)
              : !plan.otherLayer && !plan.preActivation && !plan.isTransposed;
      if (!isThere) {
        return std::nullopt;
      }
      for (int s = 0; s < ofStep->samples(); ++s) {
        const double a = !isOfWeight || plan.activationMissing ? 1
                         : plan.preActivation ? ofStep->preActivations(from)(column, s)
                                              : ofStep->activations(from)(column, s);
        const double slope = plan.slopeTooMuch ? ofStep->slopes(l)(row, s) : 1;
        const double delta = plan.deltaMissing ? 1 : ofStep->deltas(l)(row, s);
        products.push_back({delta * slope, a});
      }
      return products;
    }
    default:
      return std::nullopt;
  }
}

std::optional<double> Recomputation::sumOf(const Entry &entry, const MistakePlan &plan) const {
  const std::optional<Products> &products = productsOf(entry, plan);
  const auto count = products ? static_cast<int>(products->size()) : 0;
  if (!products || plan.missingTerm.value_or(-1) >= count || plan.product.value_or(-1) >= count) {
    return std::nullopt;
  }
  const auto factors = [&](int k) -> const Product & {
    return (*products)[static_cast<std::size_t>(k)];
  };
  double sum = m_sum;
  if (plan.digits) {
    sum = 0;
    for (const Product &product : *products) {
      sum += plan.round(product.first) * plan.round(product.second);
    }
  }
  const auto productOf = [&](int k) {
    return plan.round(factors(k).first) * plan.round(factors(k).second);
  };
  if (plan.missingTerm) {
    sum -= productOf(*plan.missingTerm);
  }
  if (plan.product) {
    const double right = productOf(*plan.product);
    const double added =
        plan.round(factors(*plan.product).first) + plan.round(factors(*plan.product).second);
    const double wrong = plan.wrongProduct == Mistake::ProductSign  ? -right
                         : plan.wrongProduct == Mistake::ProductSum ? added
                         : plan.isTenth                             ? right / 10
                                                                    : right * 10;
    sum += wrong - right;
  }
  return sum;
}

std::optional<double> Recomputation::preActivation(const Entry &entry,
                                                   const MistakePlan &plan) const {
  const auto sum = sumOf(entry, plan);
  if (!sum) {
    return std::nullopt;
  }
  const Network &network = plan.newWeights ? m_next : m_snapshot.network;
  const double bias = plan.biasMissing ? 0 : plan.round(network.biases(entry.layer)(entry.row));
  return plan.sign() * plan.factor * (*sum + bias);
}

std::optional<double> Recomputation::activation(const Entry &entry, const MistakePlan &plan) const {
  if (plan.missingTerm || plan.product || plan.isTransposed || plan.otherLayer) {
    return std::nullopt;
  }
  const int l = entry.layer;
  const Activation function = m_snapshot.network.activation(l);
  const bool isSoftmax = function == Activation::Softmax;  // which takes every z of its layer
  const int first = isSoftmax ? 0 : entry.row;
  const int end = isSoftmax ? sizeOf(l) : entry.row + 1;
  MistakePlan ofZ;
  ofZ.biasMissing = plan.biasMissing;
  ofZ.newWeights = plan.newWeights;
  std::vector<double> z;
  for (int row = first; row < end; ++row) {
    const double whole = plan.biasMissing || plan.newWeights
                             ? preActivation({Quantity::PreActivation, l, row, 0}, ofZ).value_or(0)
                             : m_snapshot.pass.preActivations(l)(row, 0);
    z.push_back(plan.sign() * plan.round(whole));
  }
  const auto i = static_cast<std::size_t>(entry.row - first);
  if (plan.preActivation) {
    return plan.factor * z[i];
  }
  if (plan.slopeForActivation && isSoftmax) {
    return std::nullopt;
  }
  std::vector<double> a(z.size());
  std::vector<double> slope(z.size());
  activate(function, z.data(), a.data(), slope.data(), static_cast<int>(z.size()));
  return plan.factor * (plan.slopeForActivation ? slope[i] : a[i]);
}

std::optional<double> Recomputation::cost(const MistakePlan &plan) const {
  if (plan.product || plan.isTransposed || plan.otherLayer || plan.newWeights || plan.biasMissing) {
    return std::nullopt;
  }
  const int L = m_snapshot.depth();
  const Pass &pass = m_snapshot.pass;
  const bool isSquared = hasSlope();
  const bool isSoftmax = m_snapshot.network.outputActivation() == Activation::Softmax;
  if (plan.missingTerm.value_or(-1) >= sizeOf(L) ||
      (!isSquared && (plan.preActivation || plan.squareMissing))) {
    return std::nullopt;
  }
  double sum = 0;
  for (int k = 0; k < sizeOf(L); ++k) {
    const double t = pass.targets()(k, 0);
    const double a =
        plan.round(plan.preActivation ? pass.preActivations(L)(k, 0) : pass.activations(L)(k, 0));
    double term = 0;
    if (isSquared) {
      const double error = plan.round(a - t);
      term = plan.squareMissing ? std::abs(error) : error * error;
    } else {
      term = t == 0 ? 0 : -t * std::log(a);
      term -= isSoftmax || t == 1 ? 0 : (1 - t) * std::log(1 - a);
    }
    sum += plan.missingTerm == k ? 0 : term;
  }
  return plan.sign() * plan.factor * (isSquared ? 0.5 : 1) * sum;
}

std::optional<double> Recomputation::outputDelta(const Entry &entry,
                                                 const MistakePlan &plan) const {
  const int l = entry.layer;
  const int i = entry.row;
  const Pass &pass = m_snapshot.pass;
  const bool isPossible = !plan.product && !plan.isTransposed && !plan.newWeights &&
                          !plan.biasMissing && plan.missingTerm.value_or(0) == 0 &&
                          !(!hasSlope() && (plan.slopeMissing || plan.activationForSlope)) &&
                          !(hasSlope() && plan.slopeTooMuch);
  const bool hasOther = !plan.otherLayer || (hasSlope() && *plan.otherLayer >= 1 &&
                                             *plan.otherLayer < l && i < sizeOf(*plan.otherLayer));
  if (!isPossible || !hasOther) {
    return std::nullopt;
  }
  const double a =
      plan.round(plan.preActivation ? pass.preActivations(l)(i, 0) : pass.activations(l)(i, 0));
  const double error = plan.missingTerm ? a : plan.round(a - pass.targets()(i, 0));
  const double tooMuch =
      plan.slopeTooMuch ? pass.activations(l)(i, 0) * (1 - pass.activations(l)(i, 0)) : 1;
  const double slope = hasSlope() ? this->slope(plan.otherLayer.value_or(l), i, plan) : tooMuch;
  return plan.sign() * plan.factor * error * slope;
}

std::optional<double> Recomputation::hiddenDelta(const Entry &entry,
                                                 const MistakePlan &plan) const {
  const int l = entry.layer;
  const int i = entry.row;
  const bool isPossible = !plan.preActivation && !plan.biasMissing && !plan.slopeTooMuch;
  const bool hasOther = !plan.otherLayer || (*plan.otherLayer >= 1 && *plan.otherLayer != l &&
                                             i < sizeOf(*plan.otherLayer));
  const auto sum = isPossible && hasOther ? sumOf(entry, plan) : std::nullopt;
  if (!sum) {
    return std::nullopt;
  }
  return plan.sign() * plan.factor * *sum * slope(plan.otherLayer.value_or(l), i, plan);
}

std::optional<double> Recomputation::gradient(const Entry &entry, const MistakePlan &plan) const {
  if (plan.newWeights || plan.biasMissing) {
    return std::nullopt;
  }
  const auto sum = sumOf(entry, plan);
  const auto samples = static_cast<double>(products(entry));
  if (!sum) {
    // Without the samples one by one, what can be made of the mean alone.
    const bool isOfMean = !plan.slopeTooMuch && !plan.isTransposed && !plan.preActivation &&
                          !plan.activationMissing && !plan.deltaMissing && !plan.otherLayer &&
                          !plan.missingTerm && !plan.product && !plan.digits;
    if (!isOfMean || samples > 0) {
      return std::nullopt;
    }
    const double mean = parameterOf(m_snapshot.pass.gradient(), entry);
    return plan.sign() * plan.factor * mean * (plan.meanMissing ? m_snapshot.batchSize : 1);
  }
  if (samples == 1 && (plan.meanMissing || plan.missingTerm)) {
    return std::nullopt;
  }
  return plan.sign() * plan.factor * *sum / (plan.meanMissing ? 1 : samples);
}

// Taken layer by layer from the output down, each with the weights above it updated already.
const Network &Recomputation::mistakenStep(const Pass &ofStep) const {
  if (!m_mistaken) {
    Pass pass = ofStep;
    m_mistaken =
        afterSequentialStep(m_snapshot.network, m_snapshot.session->cost,
                            learningRateOfStep(m_snapshot), m_snapshot.training.trainBiases, pass);
  }
  return *m_mistaken;
}

std::optional<double> Recomputation::updated(const Entry &entry, const MistakePlan &plan) const {
  const bool isPossible = !plan.product && !plan.missingTerm && !plan.isTransposed &&
                          !plan.preActivation && !plan.biasMissing && !plan.otherLayer;
  if (!isPossible || (plan.meanMissing && m_snapshot.batchSize == 1)) {
    return std::nullopt;
  }
  const double before = parameterOf(m_snapshot.network.parameters(), entry);
  const bool isOfStep = plan.rateMissing || plan.rateAdded || plan.stepAlone ||
                        plan.gradientAlone || plan.meanMissing || plan.digits || plan.factor != 1 ||
                        plan.isFlipped;
  if (!isWeight(entry) && !m_snapshot.training.trainBiases) {
    return isOfStep || plan.newWeights || plan.unchanged ? std::nullopt : std::optional(before);
  }
  if (plan.unchanged) {
    return isOfStep || plan.newWeights ? std::nullopt : std::optional(before);
  }
  if (plan.newWeights) {
    const Pass *ofStep = m_numbers.pass();
    if (isOfStep || ofStep == nullptr || entry.layer == m_snapshot.depth()) {
      return std::nullopt;
    }
    return parameterOf(mistakenStep(*ofStep).parameters(), entry);
  }
  const double mean = plan.round(parameterOf(m_snapshot.pass.gradient(), entry));
  const double rate = plan.rateMissing || plan.gradientAlone ? 1 : learningRateOfStep(m_snapshot);
  const double step = plan.factor * rate * mean * (plan.meanMissing ? m_snapshot.batchSize : 1);
  const bool isAlone = plan.stepAlone || plan.gradientAlone;
  const double after = isAlone ? step : plan.rateAdded ? before + step : before - step;
  return plan.sign() * after;
}

}  // namespace chainrule
