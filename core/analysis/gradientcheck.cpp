// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradientcheck.h"

#include "backprop/backward.h"
#include "backprop/forward.h"
#include "network/exponential.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
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

/// W or b of a layer.
struct Block {
  Quantity quantity = Quantity::Weight;
  int layer = 1;
  std::size_t rows = 0;
  std::size_t columns = 0;

  std::size_t size() const { return rows * columns; }
  Entry entry(std::size_t index) const {
    return {quantity, layer, static_cast<int>(index / columns), static_cast<int>(index % columns)};
  }
};

std::vector<Block> trainedBlocks(const Session &session) {
  std::vector<Block> blocks;
  const Network &network = session.network;
  for (int l = 1; l <= network.depth(); ++l) {
    const auto rows = static_cast<std::size_t>(network.size(l));
    blocks.push_back({Quantity::Weight, l, rows, static_cast<std::size_t>(network.size(l - 1))});
    if (session.training.trainBiases) {
      blocks.push_back({Quantity::Bias, l, rows, 1});
    }
  }
  return blocks;
}

/// Of each block its share of `count`, few of a small one too; the entries equally far apart.
std::vector<Entry> evenSample(const Session &session, std::size_t count) {
  constexpr std::size_t fewest = 8;
  const double share = static_cast<double>(count) / static_cast<double>(trainedParameters(session));
  std::vector<Entry> entries;
  for (const Block &block : trainedBlocks(session)) {
    const auto wanted = static_cast<std::size_t>(share * static_cast<double>(block.size()));
    const std::size_t taken = std::min(block.size(), std::max(wanted, fewest));
    for (std::size_t k = 0; k < taken; ++k) {
      entries.push_back(block.entry(k * block.size() / taken));
    }
  }
  return entries;
}

std::optional<GradientCheck> check(const Session &session, std::span<const int> rows,
                                   std::span<const Entry> parameters, double epsilon,
                                   const std::stop_token &stop, std::atomic<std::size_t> *made) {
  Checker checker(session, rows, epsilon);
  GradientCheck result;
  for (const Entry &entry : parameters) {
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
    if (made != nullptr) {
      *made = result.parameters.size();
    }
  }
  return result;
}

}  // namespace

std::size_t trainedParameters(const Session &session) {
  std::size_t count = 0;
  for (const Block &block : trainedBlocks(session)) {
    count += block.size();
  }
  return count;
}

std::vector<Entry> quicklyChecked(const Session &session, std::size_t rows) {
  constexpr double products = 2e9;  // of a weight and an activation
  const std::size_t trained = trainedParameters(session);
  const auto weights = static_cast<double>(session.network.parameters().values().size());
  const double count = products / (2 * weights * static_cast<double>(rows));
  return evenSample(session,
                    static_cast<std::size_t>(std::clamp(count, 1.0, static_cast<double>(trained))));
}

GradientCheck checkGradients(const Session &session, std::span<const int> rows, double epsilon) {
  const std::vector<Entry> all = evenSample(session, trainedParameters(session));
  return *check(session, rows, all, epsilon, {}, nullptr);
}

std::optional<GradientCheck> checkGradients(const Session &session, std::span<const int> rows,
                                            std::span<const Entry> parameters,
                                            const std::stop_token &stop,
                                            std::atomic<std::size_t> *made) {
  return check(session, rows, parameters, GradientCheck::epsilon, stop, made);
}

std::vector<std::size_t> GradientCheck::worstFirst() const {
  std::vector<std::size_t> order(parameters.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
    return parameters[a].relativeError > parameters[b].relativeError;
  });
  return order;
}

bool DifferenceCurve::shows(Side side) const {
  for (std::size_t k = 0; k < points.size(); ++k) {
    if (k != best && sideOf(k) == side && points[k].error > 10 * points[best].error) {
      return true;
    }
  }
  return false;
}

DifferenceCurve differenceCurve(const Session &session, std::span<const int> rows,
                                const Entry &parameter) {
  return *differenceCurve(session, rows, parameter, {});
}

std::optional<DifferenceCurve> differenceCurve(const Session &session, std::span<const int> rows,
                                               const Entry &parameter,
                                               const std::stop_token &stop) {
  constexpr int decades = 11;
  constexpr int pointsPerDecade = 4;
  Checker checker(session, rows, 0);
  DifferenceCurve curve;
  curve.analytic = checker.analytic(parameter);
  for (int k = 0; k <= decades * pointsPerDecade; ++k) {
    if (stop.stop_requested()) {
      return std::nullopt;
    }
    const double epsilon = exponential(-std::numbers::ln10 * (1 + double{1} / pointsPerDecade * k));
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
