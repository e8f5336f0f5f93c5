// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/dataset.h"

namespace chainrule {

void gather(const Dataset &dataset, std::span<const int> rows, Pass &pass) {
  pass.setSamples(static_cast<int>(rows.size()));
  auto inputs = pass.activations(0);
  auto targets = pass.targets();
  for (std::size_t k = 0; k < rows.size(); ++k) {
    const auto column = static_cast<Eigen::Index>(k);
    inputs.col(column) = dataset.inputs.col(rows[k]);
    targets.col(column) = dataset.targets.col(rows[k]);
  }
}

}  // namespace chainrule
