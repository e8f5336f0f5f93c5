// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/session.h"

#include "text/say.h"

#include <array>
#include <charconv>
#include <cmath>
#include <span>

namespace chainrule {
namespace {

bool within(int index, Eigen::Index count) {
  return index >= 0 && index < count;
}

bool exists(const Session &session, const Edit &edit) {
  const Network &network = session.network;
  const Entry &entry = edit.entry;
  const bool hasLayer = entry.layer >= 1 && entry.layer <= network.depth();
  switch (entry.quantity) {
    case Quantity::Weight:
      return hasLayer && within(entry.row, network.size(entry.layer)) &&
             within(entry.column, network.size(entry.layer - 1));
    case Quantity::Bias:
      return hasLayer && within(entry.row, network.size(entry.layer));
    case Quantity::Activation:
      return entry.layer == 0 && within(entry.row, session.dataset.inputs.rows()) &&
             within(edit.sample, session.dataset.rows());
    case Quantity::Target:
      return within(entry.row, session.dataset.targets.rows()) &&
             within(edit.sample, session.dataset.rows());
    default:
      return false;
  }
}

/// The number an edit can replace, in a session or a const session.
template <typename AnySession>
auto &numberOf(AnySession &session, const Entry &entry, int sample) {
  switch (entry.quantity) {
    case Quantity::Weight:
      return session.network.weights(entry.layer).coeffRef(entry.row, entry.column);
    case Quantity::Bias:
      return session.network.biases(entry.layer).coeffRef(entry.row);
    case Quantity::Activation:
      return session.dataset.inputs.coeffRef(entry.row, sample);
    default:
      return session.dataset.targets.coeffRef(entry.row, sample);
  }
}

/// Whether the targets of a row are the probabilities of classes.
bool keepsSum(const Session &session) {
  return session.network.outputActivation() == Activation::Softmax;
}

std::string inWords(double value) {
  if (std::isnan(value)) {
    return "NaN";
  }
  if (std::isinf(value)) {
    return value > 0 ? "∞" : "−∞";
  }
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), std::abs(value),
                                 std::chars_format::general, 10);
  return (std::signbit(value) ? "−" : "") + std::string(digits.data(), end.ptr);
}

}  // namespace

double learningRateAt(const TrainingSettings &training, std::int64_t step) {
  return training.learningRate * partAt(training.schedule, step);
}

SampleOrder orderOf(const Session &session) {
  const TrainingSettings &training = session.training;
  return {session.dataset.rows(), training.order, training.batch, training.seed};
}

std::vector<int> rowsOfStep(const Session &session) {
  SampleOrder order = orderOf(session);
  const std::span<const int> rows = order.rowsOf(session.step);
  return {rows.begin(), rows.end()};
}

double valueOf(const Session &session, const Entry &entry, int sample) {
  return numberOf(session, entry, sample);
}

std::string refusal(const Session &session, const Edit &edit) {
  if (!exists(session, edit)) {
    return say("a weight, bias, input or target of this session expected");
  }
  if (!std::isfinite(edit.value)) {
    return say("a number between −∞ and ∞ expected, %1 found", inWords(edit.value));
  }
  if (edit.entry.quantity != Quantity::Target || session.cost != Cost::CrossEntropy) {
    return {};
  }
  if (edit.value < 0 || edit.value > 1) {
    return say("a target between 0 and 1 expected, %1 found", inWords(edit.value));
  }
  if (keepsSum(session) && session.dataset.targets.rows() == 1 && edit.value != 1) {
    return say("the target 1 of the only class expected, %1 found", inWords(edit.value));
  }
  return {};
}

void apply(Session &session, const Edit &edit) {
  if (edit.entry.quantity == Quantity::Target) {
    auto targets = session.dataset.targets.col(edit.sample);
    if (!edit.rowTargets.empty()) {
      targets = Eigen::Map<const Eigen::VectorXd>(edit.rowTargets.data(), targets.size());
    } else if (keepsSum(session)) {
      const double others = targets.sum() - targets(edit.entry.row);
      const auto count = static_cast<double>(targets.size() - 1);
      if (others > 0) {
        targets *= (1 - edit.value) / others;
      } else {
        targets.setConstant((1 - edit.value) / count);
      }
    }
  }
  numberOf(session, edit.entry, edit.sample) = edit.value;
}

}  // namespace chainrule
