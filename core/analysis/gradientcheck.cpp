// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradientcheck.h"

#include "backprop/backward.h"
#include "backprop/forward.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

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

  CheckedParameter check(const Entry &entry) {
    const double difference = numeric(entry, m_epsilon);
    const double derivative = analytic(entry);
    const double scale = std::max({std::abs(difference), std::abs(derivative), m_floor});
    const double error = distance(difference, derivative);
    const double relativeError = std::isfinite(error) ? error / scale : error;
    return {entry, derivative, difference, relativeError,
            relativeError <= GradientCheck::tolerance};
  }

  double analytic(const Entry &entry) { return parameterAt(m_gradient, entry); }

  /// The central difference of the parameter, with h = ε max(1, |p|).
  double numeric(const Entry &entry, double epsilon) {
    double &p = parameterAt(m_network.parameters(), entry);
    const double before = p;
    const double h = epsilon * std::max(1.0, std::abs(before));
    const double above = before + h;
    const double below = before - h;
    p = above;
    const double costAbove = cost();
    p = below;
    const double costBelow = cost();
    p = before;
    return (costAbove - costBelow) / (above - below);  // 2h as it was rounded
  }

  static double distance(double numeric, double analytic) {
    return std::isfinite(numeric) && std::isfinite(analytic)
               ? std::abs(numeric - analytic)
               : std::numeric_limits<double>::infinity();
  }

 private:
  static double &parameterAt(Parameters &parameters, const Entry &entry) {
    return entry.quantity == Quantity::Weight
               ? parameters.weights(entry.layer)(entry.row, entry.column)
               : parameters.biases(entry.layer)(entry.row);
  }

  double cost() {
    forward(m_network, m_cost, m_pass);
    return m_pass.cost();
  }

  Network m_network;
  Cost m_cost;
  Pass m_pass;
  double m_epsilon;
  double m_floor = 0;
  Parameters m_gradient;
};

std::vector<Entry> trainedParameters(const Session &session) {
  std::vector<Entry> entries;
  const Network &network = session.network;
  for (int l = 1; l <= network.depth(); ++l) {
    for (int i = 0; i < network.size(l); ++i) {
      for (int j = 0; j < network.size(l - 1); ++j) {
        entries.push_back({Quantity::Weight, l, i, j});
      }
    }
    for (int i = 0; i < network.size(l) && session.training.trainBiases; ++i) {
      entries.push_back({Quantity::Bias, l, i, 0});
    }
  }
  return entries;
}

std::optional<GradientCheck> check(const Session &session, std::span<const int> rows,
                                   double epsilon, const std::stop_token &stop) {
  Checker checker(session, rows, epsilon);
  GradientCheck result;
  for (const Entry &entry : trainedParameters(session)) {
    if (stop.stop_requested()) {
      return std::nullopt;
    }
    const CheckedParameter parameter = checker.check(entry);
    result.passed = result.passed && parameter.passed;
    if (parameter.relativeError > result.maxRelativeError) {
      result.maxRelativeError = parameter.relativeError;
      result.worst = result.parameters.size();
    }
    result.parameters.push_back(parameter);
  }
  return result;
}

}  // namespace

GradientCheck checkGradients(const Session &session, std::span<const int> rows, double epsilon) {
  return *check(session, rows, epsilon, {});
}

std::optional<GradientCheck> checkGradients(const Session &session, std::span<const int> rows,
                                            const std::stop_token &stop) {
  return check(session, rows, GradientCheck::epsilon, stop);
}

std::vector<std::size_t> GradientCheck::worstFirst() const {
  std::vector<std::size_t> order(parameters.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
    return parameters[a].relativeError > parameters[b].relativeError;
  });
  return order;
}

DifferenceCurve differenceCurve(const Session &session, std::span<const int> rows,
                                const Entry &parameter) {
  constexpr int decades = 11;
  constexpr int pointsPerDecade = 4;
  Checker checker(session, rows, 0);
  DifferenceCurve curve;
  curve.analytic = checker.analytic(parameter);
  for (int k = 0; k <= decades * pointsPerDecade; ++k) {
    const double epsilon = std::pow(10.0, -1 - double{1} / pointsPerDecade * k);
    const double numeric = checker.numeric(parameter, epsilon);
    curve.points.push_back({epsilon, numeric, Checker::distance(numeric, curve.analytic)});
  }
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t k = 0; k < curve.points.size(); ++k) {
    double largest = 0;
    const std::size_t end = std::min(k + 2, curve.points.size());
    for (std::size_t near = k > 0 ? k - 1 : 0; near < end; ++near) {
      largest = std::max(largest, curve.points[near].error);
    }
    if (largest < least) {
      least = largest;
      curve.best = k;
    }
  }
  return curve;
}

}  // namespace chainrule
