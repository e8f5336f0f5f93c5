// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/datasetgradient.h"

#include "backprop/backward.h"
#include "backprop/forward.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace chainrule {

CostAndGradient datasetGradient(const Session &session) {
  constexpr int rowsAtOnce = 256;
  const int rows = session.dataset.rows();
  Pass pass(session.network.sizes(), std::min(rows, rowsAtOnce));
  std::vector<int> slice(static_cast<std::size_t>(pass.capacity()));
  CostAndGradient result{0, Parameters(session.network.sizes())};
  const std::span<double> sum = result.gradient.values();
  for (int first = 0; first < rows; first += pass.capacity()) {
    const int count = std::min(pass.capacity(), rows - first);
    std::iota(slice.begin(), slice.end(), first);
    gather(session.dataset, std::span(slice).first(static_cast<std::size_t>(count)), pass);
    forward(session.network, session.cost, pass);
    backward(session.network, session.cost, pass);
    const double share = static_cast<double>(count) / rows;
    result.cost += share * pass.cost();
    const std::span<const double> part = std::as_const(pass).gradient().values();
    for (std::size_t k = 0; k < sum.size(); ++k) {
      sum[k] += share * part[k];
    }
  }
  return result;
}

}  // namespace chainrule
