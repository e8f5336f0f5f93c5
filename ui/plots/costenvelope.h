// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/costcurve.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace chainrule {

/// The costs of the steps firstStep … lastStep: what one narrow column of the plot covers.
/// Costs that are not finite are left out; a column with no finite cost is a gap.
struct EnvelopeColumn {
  std::int64_t firstStep = 0;
  std::int64_t lastStep = 0;
  double minimum = 0;
  double maximum = 0;
  double last = 0;
  bool isGap = false;
  bool isBound = false;  ///< a part of a bucket: its costs lie between these, where is not known

  bool operator==(const EnvelopeColumn &) const = default;
};

/// The column of one step.
EnvelopeColumn columnOfStep(std::int64_t step, double cost);

/// The curve from `from` to `to` and a column beyond each, as at most `atMost` + 2 columns. A
/// column joins a power of two of the curve's buckets, always the same ones, so columns neither
/// flicker as the run grows nor lose a minimum or maximum.
std::vector<EnvelopeColumn> costEnvelope(const CostCurve &curve, double from, double to,
                                         int atMost);

/// The same, from the detail of that curve's run where it is finer and in sight; null where there
/// is none. What it leaves of a bucket beside it is a column that is a bound.
std::vector<EnvelopeColumn> costEnvelope(const CostCurve &curve, const CostCurve *detail,
                                         double from, double to, int atMost);

/// The lowest and highest finite cost; only those above 0 when `positive`. Empty when there is
/// none.
struct CostExtent {
  double lowest = 0;
  double highest = 0;
};
std::optional<CostExtent> extentOf(const std::vector<EnvelopeColumn> &columns, bool positive);

/// The index of the column nearest to the step, less than `within` steps away.
std::optional<std::size_t> columnNear(const std::vector<EnvelopeColumn> &columns, double step,
                                      double within);

}  // namespace chainrule
