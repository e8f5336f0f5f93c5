// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ratesweep.h"

#include <cstddef>
#include <vector>

namespace chainrule {

/// What a learning rate does to a run, told by its mean costs over the dataset, from m₀ to the last
/// one m, and in one case by its slopes; docs/mathematics.md has the same criteria in words. They
/// are asked in this order, and `tail` is the last third of the means, two of them at least:
enum class RateVerdict {
  Diverges,    ///< a step was not finite
  Rises,       ///< m is above 10 m₀
  Oscillates,  ///< in the tail the means go up and down: their way is at least 4 times as long as
               ///< from its first to its last, and from lowest to highest it spans a tenth of m
               ///< and a twentieth of m₀
  Saturated,  ///< as Stuck, and in some layer nine of ten slopes σ′(z) are below .01, at the end
  HardlyMoves,  ///< m is above ¾ m₀, and no mean is a fiftieth of m₀ from the one before
  Stuck,        ///< m is above ½ m₀, and the tail spans less than a hundredth of m
  Learns,       ///< m is below ¾ m₀
  Unnamed       ///< none of these
};

/// Needs SweepSettings::meanEvery.
RateVerdict verdictOn(const SweptRun &run);

/// Neighbouring runs of a sweep with one verdict: `first`, `first` + 1, …
struct RateRegion {
  RateVerdict verdict = RateVerdict::Unnamed;
  std::size_t first = 0;
  std::size_t count = 0;

  bool operator==(const RateRegion &) const = default;
};

/// All runs of the sweep, from the smallest learning rate on. Two runs with one verdict about a
/// single other one are one region with it, so that names are of what holds for a range.
std::vector<RateRegion> regionsOf(const RateSweep &sweep);

}  // namespace chainrule
