// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/divergence.h"

#include "backprop/stage.h"
#include "text/say.h"
#include "training/session.h"

#include <cmath>
#include <optional>

namespace chainrule {
namespace {

std::string superscript(int layer) {
  static const char *const digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string text;
  for (const char digit : std::to_string(layer)) {
    text += digits[digit - '0'];
  }
  return text;
}

std::string symbolOf(const Entry &entry) {
  const std::string layer = superscript(entry.layer);
  switch (entry.quantity) {
    case Quantity::Target:
      return "t";
    case Quantity::Weight:
      return "W" + layer;
    case Quantity::Bias:
      return "b" + layer;
    case Quantity::PreActivation:
      return "z" + layer;
    case Quantity::Activation:
      return "a" + layer;
    case Quantity::Slope:
      return "σ′(z" + layer + ")";
    case Quantity::Delta:
      return "δ" + layer;
    case Quantity::WeightGradient:
      return "∂C/∂W" + layer;
    case Quantity::BiasGradient:
      return "∂C/∂b" + layer;
    case Quantity::Cost:
      return "C";
    case Quantity::LearningRate:
      return "α";
  }
  return {};
}

/// The first entry of a matrix, sample by sample or row by row, that is not finite.
template <typename Matrix>
std::optional<Entry> firstIn(const Matrix &matrix, Quantity quantity, int layer) {
  const bool perEdge = belongsToEdge(quantity);
  for (Eigen::Index outer = 0; outer < matrix.outerSize(); ++outer) {
    for (Eigen::Index inner = 0; inner < matrix.innerSize(); ++inner) {
      const auto row = static_cast<int>(perEdge ? outer : inner);
      const auto column = static_cast<int>(perEdge ? inner : outer);
      if (!std::isfinite(matrix(row, column))) {
        return Entry{quantity, layer, row, perEdge ? column : 0};
      }
    }
  }
  return std::nullopt;
}

std::optional<Entry> firstIn(const Pass &pass, const Stage &stage) {
  const int l = stage.layer;
  switch (stage.quantity) {
    case Quantity::PreActivation:
      return firstIn(pass.preActivations(l), stage.quantity, l);
    case Quantity::Activation: {
      const auto activation = firstIn(pass.activations(l), stage.quantity, l);
      return activation ? activation : firstIn(pass.slopes(l), Quantity::Slope, l);
    }
    case Quantity::Delta:
      return firstIn(pass.deltas(l), stage.quantity, l);
    case Quantity::WeightGradient:
      return firstIn(pass.gradient().weights(l), stage.quantity, l);
    case Quantity::BiasGradient:
      return firstIn(pass.gradient().biases(l), stage.quantity, l);
    default:
      return std::isfinite(pass.cost()) ? std::nullopt : std::optional(Entry{});
  }
}

}  // namespace

Entry firstNonFinite(const Pass &pass, const Parameters &updated) {
  const int L = pass.depth();
  for (const Stage &stage : stages(L)) {
    const auto found = stage.isUpdate() ? std::nullopt : firstIn(pass, stage);
    if (found) {
      return *found;
    }
  }
  for (int l = 1; l <= L; ++l) {
    if (const auto weight = firstIn(updated.weights(l), Quantity::Weight, l)) {
      return *weight;
    }
    if (const auto bias = firstIn(updated.biases(l), Quantity::Bias, l)) {
      return *bias;
    }
  }
  return {};
}

std::string reason(const Divergence &divergence) {
  const std::string symbol = symbolOf(divergence.where);
  const bool parameter =
      divergence.where.quantity == Quantity::Weight || divergence.where.quantity == Quantity::Bias;
  return parameter ? say("the new %1 would not be finite", symbol)
                   : say("%1 is not finite", symbol);
}

std::string sentence(const Divergence &divergence) {
  return say("training stopped at step %1: %2", std::to_string(divergence.step),
             reason(divergence));
}

std::string sentence(const std::optional<Divergence> &divergence) {
  return divergence ? sentence(*divergence)
                    : say("training stopped at step %1: no later step is counted",
                          std::to_string(maximumSteps));
}

}  // namespace chainrule
