// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/change.h"

#include <cstdint>
#include <span>
#include <vector>

namespace chainrule {

/// The parameters a run begins with, what was changed before its first step included.
struct RunStart {
  bool isDrawn = false;      ///< more than half of them are as drawn with `seed`
  std::uint64_t seed = 1;    ///< of the network
  std::int64_t changed = 0;  ///< where drawn, how many are not
  std::uint64_t digest = 0;  ///< the same for the same parameters, to the last bit

  bool operator==(const RunStart &) const = default;
};

/// The start with these parameters, of as many as the session's network has, and with the changes
/// made at `firstStep` among these.
RunStart runStart(const Session &session, std::uint64_t seed, std::span<const double> values,
                  std::int64_t firstStep, const std::vector<Change> &changes);

/// The parameters drawn with this seed by the session's initialisation.
std::vector<double> drawnParameters(const Session &session, std::uint64_t seed);

}  // namespace chainrule
