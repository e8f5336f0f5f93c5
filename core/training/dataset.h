// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/pass.h"

#include <Eigen/Core>

#include <span>
#include <string>
#include <vector>

namespace chainrule {

/// The samples a network learns from. Inputs and targets have a column for each sample ("row" of
/// the table the user sees), so one sample's numbers lie side by side.
struct Dataset {
  std::vector<std::string> inputNames;   ///< n₀ names, or none
  std::vector<std::string> targetNames;  ///< n_L names, or none
  Eigen::MatrixXd inputs;                ///< n₀ × rows
  Eigen::MatrixXd targets;               ///< n_L × rows

  int rows() const { return static_cast<int>(inputs.cols()); }
};

/// Puts these 0-based rows, 1 … capacity() of them, into a pass of the fitting sizes: sets the
/// number of its samples, their a⁰ and their t. Allocates nothing.
void gather(const Dataset &dataset, std::span<const int> rows, Pass &pass);

}  // namespace chainrule
