// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/hidden.h"

#include <array>

namespace chainrule {
namespace {

constexpr std::array<std::string_view, hideableCount> names{"z",
                                                            "a",
                                                            "slope",
                                                            "delta",
                                                            "weight-gradient",
                                                            "bias-gradient",
                                                            "bias",
                                                            "cost",
                                                            "learning-rate",
                                                            "stability-limit",
                                                            "stages",
                                                            "layers",
                                                            "equation",
                                                            "data",
                                                            "predict",
                                                            "cost-plot",
                                                            "learning-rate-map",
                                                            "gradient-check",
                                                            "sharpness",
                                                            "gradient-norms",
                                                            "legends",
                                                            "speed",
                                                            "step-counter",
                                                            "sample"};

std::optional<Hideable> hideableOf(Quantity quantity) {
  switch (quantity) {
    case Quantity::PreActivation:
      return Hideable::PreActivation;
    case Quantity::Activation:
      return Hideable::Activation;
    case Quantity::Slope:
      return Hideable::Slope;
    case Quantity::Delta:
      return Hideable::Delta;
    case Quantity::WeightGradient:
      return Hideable::WeightGradient;
    case Quantity::BiasGradient:
      return Hideable::BiasGradient;
    case Quantity::Bias:
      return Hideable::Bias;
    case Quantity::Cost:
      return Hideable::Cost;
    case Quantity::LearningRate:
      return Hideable::LearningRate;
    case Quantity::Weight:
    case Quantity::Target:
      break;
  }
  return std::nullopt;
}

}  // namespace

std::string_view name(Hideable thing) {
  return names[static_cast<std::size_t>(thing)];
}

std::optional<Hideable> hideableNamed(std::string_view name) {
  for (std::size_t k = 0; k < names.size(); ++k) {
    if (names[k] == name) {
      return static_cast<Hideable>(k);
    }
  }
  return std::nullopt;
}

bool Hidden::contains(Quantity quantity) const {
  const std::optional<Hideable> thing = hideableOf(quantity);
  return thing && contains(*thing);
}

void Hidden::set(Hideable thing, bool hidden) {
  const std::uint32_t bit = std::uint32_t{1} << static_cast<int>(thing);
  m_bits = hidden ? m_bits | bit : m_bits & ~bit;
}

std::vector<bool> hiddenStages(const Hidden &hidden, int depth) {
  std::vector<bool> are;
  for (const Stage &stage : stages(depth)) {
    are.push_back(hidden.contains(stage));
  }
  return are;
}

}  // namespace chainrule
