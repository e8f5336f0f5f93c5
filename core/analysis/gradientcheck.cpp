// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradientcheck.h"

#include "backprop/backward.h"
#include "backprop/forward.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chainrule {
namespace {

/// The network, and a pass that holds the rows to judge it on.
class Checker {
 public:
  Checker(const Session &session, std::span<const int> rows, double epsilon)
      : m_network(session.network),
        m_cost(session.cost),
        m_pass(session.network.sizes(), static_cast<int>(rows.size())),
        m_epsilon(epsilon) {
    for (int k = 0; k < m_pass.samples(); ++k) {
      const int row = rows[static_cast<std::size_t>(k)];
      m_pass.activations(0).col(k) = session.dataset.inputs.col(row);
      m_pass.targets().col(k) = session.dataset.targets.col(row);
    }
    m_floor = 0.01 * std::max(1.0, std::abs(cost()));
    backward(m_network, m_cost, m_pass);
    m_gradient = m_pass.gradient();
  }

  CheckedParameter weight(int l, int i, int j) {
    return check({Quantity::Weight, l, i, j}, m_network.weights(l)(i, j),
                 m_gradient.weights(l)(i, j));
  }

  CheckedParameter bias(int l, int i) {
    return check({Quantity::Bias, l, i, 0}, m_network.biases(l)(i), m_gradient.biases(l)(i));
  }

 private:
  double cost() {
    forward(m_network, m_cost, m_pass);
    return m_pass.cost();
  }

  CheckedParameter check(const Entry &entry, double &p, double analytic) {
    const double before = p;
    const double h = m_epsilon * std::max(1.0, std::abs(before));
    const double above = before + h;
    const double below = before - h;
    p = above;
    const double costAbove = cost();
    p = below;
    const double costBelow = cost();
    p = before;
    const double numeric = (costAbove - costBelow) / (above - below);  // 2h as it was rounded
    const double difference = std::abs(numeric - analytic);
    const double scale = std::max({std::abs(numeric), std::abs(analytic), m_floor});
    const double error = std::isfinite(numeric) && std::isfinite(analytic)
                             ? difference / scale
                             : std::numeric_limits<double>::infinity();
    return {entry, analytic, numeric, error, error <= GradientCheck::tolerance};
  }

  Network m_network;
  Cost m_cost;
  Pass m_pass;
  double m_epsilon;
  double m_floor = 0;
  Parameters m_gradient;
};

}  // namespace

GradientCheck checkGradients(const Session &session, std::span<const int> rows, double epsilon) {
  Checker checker(session, rows, epsilon);
  GradientCheck result;
  const Network &network = session.network;
  for (int l = 1; l <= network.depth(); ++l) {
    for (int i = 0; i < network.size(l); ++i) {
      for (int j = 0; j < network.size(l - 1); ++j) {
        result.parameters.push_back(checker.weight(l, i, j));
      }
    }
    for (int i = 0; i < network.size(l) && session.training.trainBiases; ++i) {
      result.parameters.push_back(checker.bias(l, i));
    }
  }
  for (std::size_t k = 0; k < result.parameters.size(); ++k) {
    const CheckedParameter &parameter = result.parameters[k];
    result.passed = result.passed && parameter.passed;
    if (parameter.relativeError > result.maxRelativeError) {
      result.maxRelativeError = parameter.relativeError;
      result.worst = k;
    }
  }
  return result;
}

}  // namespace chainrule
