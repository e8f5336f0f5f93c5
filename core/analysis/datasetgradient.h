// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/parameters.h"
#include "training/session.h"

namespace chainrule {

/// The mean cost over a whole dataset and its gradient, at one network's parameters.
struct CostAndGradient {
  double cost = 0;
  Parameters gradient;
};

/// Computed in slices, so that no more than some hundred rows are held at once.
CostAndGradient datasetGradient(const Session &session);

}  // namespace chainrule
