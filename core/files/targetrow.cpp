// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/targetrow.h"

#include "text/say.h"

#include <cmath>
#include <numeric>

namespace chainrule {
namespace {

constexpr double sumTolerance = 1e-9;  // of the targets of a softmax, which decimals rarely meet

}  // namespace

void checkTargetRow(const JsonPlace &row, std::span<const double> targets, const Session &session) {
  if (session.cost != Cost::CrossEntropy) {
    return;
  }
  for (std::size_t i = 0; i < targets.size(); ++i) {
    if (targets[i] < 0 || targets[i] > 1) {
      row[i].refuse(say("a number from 0 to 1 with cross-entropy"));
    }
  }
  const double sum = std::accumulate(targets.begin(), targets.end(), 0.0);
  if (session.network.outputActivation() == Activation::Softmax &&
      std::abs(sum - 1) > sumTolerance) {
    row.refuse(say("targets with the sum 1 for a softmax output"), Json(sum).numberText());
  }
}

}  // namespace chainrule
