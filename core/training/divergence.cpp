// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/divergence.h"

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

}  // namespace

std::string reason(const Divergence &divergence) {
  const std::string symbol = symbolOf(divergence.where);
  const bool parameter =
      divergence.where.quantity == Quantity::Weight || divergence.where.quantity == Quantity::Bias;
  return parameter ? "the new " + symbol + " would not be finite" : symbol + " is not finite";
}

std::string sentence(const Divergence &divergence) {
  return "training stopped at step " + std::to_string(divergence.step) + ": " + reason(divergence);
}

}  // namespace chainrule
