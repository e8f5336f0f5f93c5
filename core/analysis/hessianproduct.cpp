// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/hessianproduct.h"

#include "backprop/backward.h"
#include "backprop/forward.h"

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

/// How many rows are gone through at once: their numbers take 32 MiB at most, and they some
/// milliseconds, so that a product can be left off.
int rowsAtOnce(const Network &network, std::size_t mostRows) {
  constexpr std::size_t mostNumbers = std::size_t{1} << 22;
  constexpr std::size_t mostWork = std::size_t{1} << 22;  // rows times parameters
  std::size_t numbers = 0;
  for (const int size : network.sizes()) {
    numbers += 9 * static_cast<std::size_t>(size);  // four in the pass, four here, a few more
  }
  const std::size_t fitting =
      std::min(mostNumbers / numbers, mostWork / network.parameters().values().size());
  return static_cast<int>(std::clamp<std::size_t>(fitting, 1, mostRows));
}

Eigen::Index trainedParameters(const Network &network, bool trainBiases) {
  Eigen::Index count = std::ssize(network.parameters().values());
  for (int l = 1; l <= network.depth() && !trainBiases; ++l) {
    count -= network.size(l);
  }
  return count;
}

}  // namespace

HessianProduct::HessianProduct(const Session &session, std::size_t mostRows)
    : m_dataset(&session.dataset),
      m_cost(session.cost),
      m_trainBiases(session.training.trainBiases),
      m_network(session.network),
      m_pass(m_network.sizes(), rowsAtOnce(m_network, mostRows)),
      m_layers(static_cast<std::size_t>(m_network.depth()) + 1),
      m_direction(m_network.sizes()),
      m_product(m_network.sizes()),
      m_part(m_network.sizes()),
      m_gradient(trainedParameters(m_network, m_trainBiases)) {
  const auto samples = static_cast<std::size_t>(m_pass.capacity());
  for (int l = 1; l <= m_network.depth(); ++l) {
    const std::size_t size = samples * static_cast<std::size_t>(m_network.size(l));
    for (std::vector<double> *numbers : {&at(l).bend, &at(l).z, &at(l).a, &at(l).delta}) {
      numbers->resize(size);
    }
  }
  const int widest = *std::max_element(m_network.sizes().begin(), m_network.sizes().end());
  for (std::vector<double> *numbers : {&m_unused, &m_alsoUnused, &m_term}) {
    numbers->resize(samples * static_cast<std::size_t>(widest));
  }
  m_noBiases.resize(static_cast<std::size_t>(widest));
  m_rows.reserve(mostRows);
}

std::span<const int> HessianProduct::slice(std::size_t first) const {
  const auto most = static_cast<std::size_t>(m_pass.capacity());
  return std::span(m_rows).subspan(first, std::min(most, m_rows.size() - first));
}

bool HessianProduct::moveTo(const Parameters &parameters, std::span<const int> rows,
                            const std::stop_token &stop) {
  std::copy(parameters.values().begin(), parameters.values().end(),
            m_network.parameters().values().begin());
  m_rows.assign(rows.begin(), rows.end());
  m_value = 0;
  m_gradient.setZero();
  for (std::size_t first = 0; first < m_rows.size(); first += slice(first).size()) {
    if (stop.stop_requested()) {
      return false;
    }
    prepare(slice(first));
    const double share = static_cast<double>(m_pass.samples()) / static_cast<double>(m_rows.size());
    m_value += share * m_pass.cost();
    gatherTrained(share, m_pass.gradient(), m_gradient.data());
  }
  return true;
}

bool HessianProduct::multiply(const double *v, double *product, const std::stop_token &stop) {
  scatter(v);
  std::fill(product, product + dimension(), 0.0);
  const bool isKept = m_rows.size() <= static_cast<std::size_t>(m_pass.capacity());
  for (std::size_t first = 0; first < m_rows.size(); first += slice(first).size()) {
    if (stop.stop_requested()) {
      return false;
    }
    if (!isKept) {
      prepare(slice(first));
    }
    differentiateForward();
    differentiateOutputError();
    differentiateBackward();
    const double share = static_cast<double>(m_pass.samples()) / static_cast<double>(m_rows.size());
    gatherTrained(share, m_product, product);
  }
  return true;
}

/// Both halves of the step on these rows, and every κ.
void HessianProduct::prepare(std::span<const int> rows) {
  gather(*m_dataset, rows, m_pass);
  forward(m_network, m_cost, m_pass);
  backward(m_network, m_cost, m_pass);
  const int L = m_network.depth();
  const int samples = m_pass.samples();
  double *const second = m_term.data();
  for (int l = 1; l < L; ++l) {
    // κˡ = (Wˡ⁺¹)ᵀ δˡ⁺¹ ∘ σ″(zˡ)
    secondSlope(m_network.activation(l), m_pass.activations(l).data(), m_pass.slopes(l).data(),
                second, m_network.size(l) * samples);
    m_pass.kernels(l + 1).backward({.W = m_network.weights(l + 1).data(),
                                    .delta = m_pass.deltas(l + 1).data(),
                                    .input = m_pass.activations(l).data(),
                                    .weightGradient = m_part.weights(l + 1).data(),
                                    .biasGradient = m_part.biases(l + 1).data(),
                                    .slopeBelow = second,
                                    .deltaBelow = at(l).bend.data()},
                                   samples);
  }
  const auto a = m_pass.activations(L).array();
  const auto slope = m_pass.slopes(L).array();
  Pass::Samples bend(at(L).bend.data(), m_network.size(L), samples);
  if (m_cost == Cost::HalfSquaredError) {
    // κ^L = σ′² + (a − t) σ″
    secondSlope(m_network.outputActivation(), a.data(), slope.data(), second,
                m_network.size(L) * samples);
    const Pass::ConstSamples secondOfOutput(second, m_network.size(L), samples);
    bend = slope.square() + (a - m_pass.targets().array()) * secondOfOutput.array();
  } else {
    bend = slope;
  }
}

void HessianProduct::differentiateForward() {
  const int samples = m_pass.samples();
  for (int l = 1; l <= m_network.depth(); ++l) {
    // R zˡ = Vˡ aˡ⁻¹ + vˡ + Wˡ R aˡ⁻¹,   R aˡ = σ′(zˡ) ∘ R zˡ
    Pass::Samples z(at(l).z.data(), m_network.size(l), samples);
    m_pass.kernels(l).forward(Activation::Identity,
                              {.W = m_direction.weights(l).data(),
                               .b = m_direction.biases(l).data(),
                               .input = m_pass.activations(l - 1).data(),
                               .z = z.data(),
                               .a = m_unused.data(),
                               .slope = m_alsoUnused.data()},
                              samples);
    if (l > 1) {
      m_pass.kernels(l).forward(Activation::Identity,
                                {.W = m_network.weights(l).data(),
                                 .b = m_noBiases.data(),
                                 .input = at(l - 1).a.data(),
                                 .z = m_term.data(),
                                 .a = m_unused.data(),
                                 .slope = m_alsoUnused.data()},
                                samples);
      z += Pass::ConstSamples(m_term.data(), z.rows(), z.cols());
    }
    Pass::Samples(at(l).a.data(), z.rows(), z.cols()) = m_pass.slopes(l).array() * z.array();
  }
}

void HessianProduct::differentiateOutputError() {
  const int L = m_network.depth();
  const int samples = m_pass.samples();
  const Pass::ConstSamples z(at(L).z.data(), m_network.size(L), samples);
  Pass::Samples delta(at(L).delta.data(), m_network.size(L), samples);
  if (m_network.outputActivation() != Activation::Softmax) {
    delta = Pass::ConstSamples(at(L).bend.data(), z.rows(), z.cols()).cwiseProduct(z);
    return;
  }
  for (int k = 0; k < samples; ++k) {
    // R δ_i = R a_i = a_i (R z_i − Σ_j a_j R z_j)
    const auto a = std::as_const(m_pass).activations(L).col(k);
    const double mean = a.dot(z.col(k));
    delta.col(k) = a.array() * (z.col(k).array() - mean);
  }
}

void HessianProduct::differentiateBackward() {
  const int samples = m_pass.samples();
  for (int l = m_network.depth(); l >= 1; --l) {
    const bool isFirst = l == 1;
    const double *const slopeBelow = isFirst ? nullptr : m_pass.slopes(l - 1).data();
    // R δˡ (aˡ⁻¹)ᵀ,   R δˡ,   σ′(zˡ⁻¹) ∘ Wˡᵀ R δˡ
    m_pass.kernels(l).backward({.W = m_network.weights(l).data(),
                                .delta = at(l).delta.data(),
                                .input = m_pass.activations(l - 1).data(),
                                .weightGradient = m_product.weights(l).data(),
                                .biasGradient = m_product.biases(l).data(),
                                .slopeBelow = slopeBelow,
                                .deltaBelow = isFirst ? nullptr : at(l - 1).delta.data()},
                               samples);
    if (isFirst) {
      return;
    }
    // δˡ (R aˡ⁻¹)ᵀ,   σ′(zˡ⁻¹) ∘ Vˡᵀ δˡ
    m_pass.kernels(l).backward({.W = m_direction.weights(l).data(),
                                .delta = m_pass.deltas(l).data(),
                                .input = at(l - 1).a.data(),
                                .weightGradient = m_part.weights(l).data(),
                                .biasGradient = m_part.biases(l).data(),
                                .slopeBelow = slopeBelow,
                                .deltaBelow = m_term.data()},
                               samples);
    m_product.weights(l) += m_part.weights(l);
    const int n = m_network.size(l - 1);
    Pass::Samples(at(l - 1).delta.data(), n, samples).array() +=
        Pass::ConstSamples(m_term.data(), n, samples).array() +
        Pass::ConstSamples(at(l - 1).bend.data(), n, samples).array() *
            Pass::ConstSamples(at(l - 1).z.data(), n, samples).array();
  }
}

/// v into its places among all parameters; the biases' stay 0 where they are not trained.
void HessianProduct::scatter(const double *v) {
  for (int l = 1; l <= m_network.depth(); ++l) {
    auto weights = m_direction.weights(l);
    std::copy(v, v + weights.size(), weights.data());
    v += weights.size();
    if (m_trainBiases) {
      auto biases = m_direction.biases(l);
      std::copy(v, v + biases.size(), biases.data());
      v += biases.size();
    }
  }
}

/// Adds the share of these trained parameters to the sum.
void HessianProduct::gatherTrained(double share, const Parameters &from, double *sum) const {
  for (int l = 1; l <= m_network.depth(); ++l) {
    const auto weights = from.weights(l);
    Eigen::Map<WeightMatrix>(sum, weights.rows(), weights.cols()) += share * weights;
    sum += weights.size();
    if (m_trainBiases) {
      const auto biases = from.biases(l);
      Eigen::Map<Vector>(sum, biases.size()) += share * biases;
      sum += biases.size();
    }
  }
}

}  // namespace chainrule
