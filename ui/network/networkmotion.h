// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/snapshot.h"

#include <memory>
#include <optional>

namespace chainrule {

/// How far the network's movements have come, each from 0 to 1; all 1 when nothing moves.
struct NetworkMotion {
  double reveal = 1;              ///< the values of `revealed` appear
  std::optional<Stage> revealed;  ///< the stage last made known
  double glide = 1;               ///< W goes from that of `before` to the snapshot's
  std::shared_ptr<const Snapshot> before;
  double flow = 1;         ///< dashes move the way values flow through the edges of `flowing`
  int flowing = 0;         ///< a layer, 0 for none
  bool flowsBack = false;  ///< from the outputs to the inputs
  double hover = 1;        ///< the plate behind what is hovered appears
};

}  // namespace chainrule
