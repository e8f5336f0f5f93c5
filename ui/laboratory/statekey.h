// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/snapshot.h"

#include <cstdint>

namespace chainrule {

/// Which parameters and which dataset a snapshot shows: those with the same key show the same.
struct StateKey {
  std::uint64_t generation = 0;
  int run = 0;
  std::int64_t step = 0;
  bool isUpdated = false;  ///< what is changed at the step is not in effect yet

  static StateKey of(const Snapshot &snapshot) {
    return {snapshot.generation, snapshot.run, snapshot.position.step, snapshot.isUpdated()};
  }

  bool operator==(const StateKey &) const = default;
};

}  // namespace chainrule
