// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/stage.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace chainrule {

/// What a teacher can keep out of sight: quantities, and the parts of the window.
enum class Hideable {
  // Quantities
  PreActivation,
  Activation,
  Slope,
  Delta,
  WeightGradient,
  BiasGradient,
  Bias,
  Cost,
  LearningRate,
  StabilityLimit,  ///< 2/λmax, and α* beside it
  // Panels
  Stages,
  Layers,
  Equation,
  Data,
  Predict,
  CostPlot,
  LearningRateMap,
  GradientCheck,
  Sharpness,
  GradientNorms,
  Legends,
  Speed,
  StepCounter,
  Sample
};

constexpr int hideableCount = static_cast<int>(Hideable::Sample) + 1;

/// Whether it is a quantity, not a panel.
constexpr bool isQuantity(Hideable thing) {
  return thing < Hideable::Stages;
}

/// As it is called in a file: "weight-gradient".
std::string_view name(Hideable thing);
std::optional<Hideable> hideableNamed(std::string_view name);

/// What of it is hidden; nothing at first.
class Hidden {
 public:
  bool contains(Hideable thing) const { return ((m_bits >> static_cast<int>(thing)) & 1) != 0; }

  /// Whether numbers of this quantity are; W and t never are.
  bool contains(Quantity quantity) const;

  /// Whether the stage is: the one that computes a hidden quantity. The update never is.
  bool contains(const Stage &stage) const { return !stage.isUpdate() && contains(stage.quantity); }

  void set(Hideable thing, bool hidden);
  bool isEmpty() const { return m_bits == 0; }

  bool operator==(const Hidden &) const = default;

 private:
  std::uint32_t m_bits = 0;
};

/// Of each stage of a step whether it is hidden; the first of the vector is stage 1.
std::vector<bool> hiddenStages(const Hidden &hidden, int depth);

}  // namespace chainrule
