// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/plotmapping.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chainrule {

double PlotMapping::x(double step) const {
  const double f = (step - steps.lower) / steps.size();
  return area.left() + std::clamp(f, -4.0, 5.0) * area.width();
}

double PlotMapping::y(double cost) const {
  double f = (cost - costs.lower) / costs.size();
  if (logarithmic) {
    if (!(cost > 0)) {
      return std::numeric_limits<double>::quiet_NaN();
    }
    f = std::log(cost / costs.lower) / std::log(costs.upper / costs.lower);
  }
  return area.bottom() - std::clamp(f, -4.0, 5.0) * area.height();
}

}  // namespace chainrule
