// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/plotscale.h"
#include "training/costcurve.h"

#include <cstdint>
#include <span>

namespace chainrule {

/// The steps from … to − 1; none where to ≤ from.
struct StepSpan {
  std::int64_t from = 0;
  std::int64_t to = 0;

  bool operator==(const StepSpan &) const = default;
};

/// The steps whose costs are to be found one by one, so that what is in sight can have `columns`
/// columns: these and some beside them, to be moved in. None where no curve in sight has wider
/// buckets than that, or where it would be more steps than are quickly made. Those asked for
/// `before` as long as they will do.
StepSpan stepsToResolve(const PlotRange &inSight, std::span<const CostCurve *const> curves,
                        int columns, const StepSpan &before);

}  // namespace chainrule
