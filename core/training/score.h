// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/activation.h"
#include "training/dataset.h"

#include <Eigen/Core>

#include <cstdint>
#include <optional>

namespace chainrule {

/// How many of a dataset's answers a network gets right.
struct Score {
  enum class Unit {
    Bits,  ///< an output is right when it is on its target's side of ½
    Rows   ///< a row is right when its largest output is the one whose target is 1
  };
  Unit unit = Unit::Bits;
  std::int64_t right = 0;
  std::int64_t total = 0;

  bool operator==(const Score &) const = default;
};

/// Rows are counted where the targets name classes: one 1 among zeros in every row, and either a
/// softmax output or at least two classes in use. Bits are counted where all other targets are 0
/// or 1. Targets that are neither have no score, nor have outputs (n_L × rows) of another size
/// than the targets.
std::optional<Score> score(const Dataset &dataset, Activation outputActivation,
                           const Eigen::MatrixXd &outputs);

}  // namespace chainrule
