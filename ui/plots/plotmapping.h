// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/plotscale.h"

#include <QRectF>

namespace chainrule {

/// Where costs and steps lie on the screen.
struct PlotMapping {
  QRectF area;  ///< inside the axes
  PlotRange steps;
  PlotRange costs;
  bool logarithmic = true;

  double x(double step) const;

  /// NaN where a logarithmic axis has no place for the cost. At most a few areas away.
  double y(double cost) const;
};

}  // namespace chainrule
