// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace chainrule {

/// What an axis shows, lower < upper.
struct PlotRange {
  double lower = 0;
  double upper = 1;

  bool operator==(const PlotRange &) const = default;
  double size() const { return upper - lower; }
};

struct PlotTicks {
  struct Tick {
    double value = 0;
    QString label;
  };
  std::vector<Tick> major;
  std::vector<double> minor;
  QString factor;  ///< "×10⁻⁸" of all labels, or ""
};

/// Whole steps, at most `atMost` labels.
PlotTicks stepTicks(const PlotRange &range, int atMost);

/// On a logarithmic axis decades with 10⁻ⁿ, or round numbers where fewer than two decades fall in
/// the range.
PlotTicks costTicks(const PlotRange &range, bool logarithmic, int atMost);

/// The steps to show for a run from `first` to `last`: ends at 200, 500, 1000, 2000 … steps, so
/// that the axis rests while the run goes on.
PlotRange stepRangeFor(std::int64_t first, std::int64_t last);

/// The costs to show for a run between these: round ends; at least a decade and a half when
/// logarithmic (lowest > 0), from a little below 0 when not. Costs above 10²⁴⁸ lie beyond it.
PlotRange costRangeFor(double lowest, double highest, bool logarithmic);

/// The costs to show of a part of a run between these, with little room about them: at least a
/// hundredth of a decade, or of the larger of them where not logarithmic, and then little below 0
/// where no cost is. Costs above 10²⁴⁸ lie beyond it. Its ends lie on a grid, so that it rests
/// while the part is moved.
PlotRange closeCostRange(double lowest, double highest, bool logarithmic);

/// A number as short as it can be told apart: as typed, or 4 digits where that is longer.
QString shortNumber(double value);

}  // namespace chainrule
