// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/descentline.h"

#include "analysis/hessian.h"
#include "backprop/backward.h"
#include "backprop/descend.h"
#include "backprop/forward.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace chainrule {
namespace {

/// So many rows at once that going through them takes some milliseconds and 32 MiB at most.
int rowsAtOnce(const Network &network, std::size_t rows) {
  constexpr std::size_t most = std::size_t{1} << 22;
  std::size_t numbers = 0;
  for (const int size : network.sizes()) {
    numbers += 4 * static_cast<std::size_t>(size);
  }
  const std::size_t fitting = most / std::max(numbers, network.parameters().values().size());
  return static_cast<int>(std::clamp<std::size_t>(fitting, 1, rows));
}

Eigen::Map<const Vector> vectorOf(const Parameters &parameters) {
  return {parameters.values().data(), std::ssize(parameters.values())};
}

/// Numbers over the trained parameters, into their places among all.
void spread(const Vector &trained, bool trainBiases, Parameters &to) {
  const double *from = trained.data();
  for (int l = 1; l <= to.depth(); ++l) {
    auto weights = to.weights(l);
    std::copy(from, from + weights.size(), weights.data());
    from += weights.size();
    if (trainBiases) {
      auto biases = to.biases(l);
      std::copy(from, from + biases.size(), biases.data());
      from += biases.size();
    }
  }
}

}  // namespace

DescentLine::DescentLine(const Session &session, std::span<const int> rows)
    : m_session(&session),
      m_rows(rows.begin(), rows.end()),
      m_network(session.network),
      m_pass(m_network.sizes(), rowsAtOnce(m_network, rows.size())),
      m_gradient(m_network.sizes()) {}

std::optional<DescentLine> DescentLine::of(const Session &session, std::span<const int> rows,
                                           const std::stop_token &stop) {
  DescentLine line(session, rows);
  {
    HessianProduct product(session, rows.size());
    if (!product.moveTo(session.network.parameters(), rows, stop)) {
      return std::nullopt;
    }
    const auto curvature = gradientCurvature(product, stop);
    if (!curvature) {
      return std::nullopt;
    }
    line.m_gHg = curvature->gHg;
    line.m_squaredNorm = product.gradient().squaredNorm();
    spread(product.gradient(), session.training.trainBiases, line.m_gradient);
  }
  const auto cost = line.costAt(0, stop);
  if (!cost) {
    return std::nullopt;
  }
  line.m_cost = *cost;
  return line;
}

bool DescentLine::descends() const {
  return std::isfinite(m_cost) && std::isfinite(m_squaredNorm) && m_squaredNorm > 0;
}

std::optional<double> DescentLine::costAt(double learningRate, const std::stop_token &stop) {
  return move(learningRate, false, stop) ? std::optional(m_point.cost) : std::nullopt;
}

std::optional<DescentLine::Point> DescentLine::at(double learningRate,
                                                  const std::stop_token &stop) {
  return move(learningRate, true, stop) ? std::optional(m_point) : std::nullopt;
}

bool DescentLine::move(double learningRate, bool withSlope, const std::stop_token &stop) {
  descend(m_session->network.parameters(), m_gradient, learningRate,
          m_session->training.trainBiases, m_network.parameters());
  m_point = {};
  const auto atOnce = static_cast<std::size_t>(m_pass.capacity());
  for (std::size_t first = 0; first < m_rows.size(); first += atOnce) {
    if (stop.stop_requested()) {
      return false;
    }
    const std::size_t count = std::min(atOnce, m_rows.size() - first);
    gather(m_session->dataset, std::span(m_rows).subspan(first, count), m_pass);
    forward(m_network, m_session->cost, m_pass);
    const double share = static_cast<double>(count) / static_cast<double>(m_rows.size());
    m_point.cost += share * m_pass.cost();
    if (withSlope) {
      backward(m_network, m_session->cost, m_pass);
      // φ′ = −gᵀ ∇C
      m_point.slope -= share * vectorOf(m_gradient).dot(vectorOf(std::as_const(m_pass).gradient()));
    }
  }
  return true;
}

}  // namespace chainrule
