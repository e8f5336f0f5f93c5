// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/costcurve.h"

namespace chainrule {

/// C over a part of a run, in narrower buckets than the whole run's curve has: of one step each
/// where the part is no longer than CostCurve::capacity.
struct CostDetail {
  int run = 0;      ///< the run's number
  CostCurve curve;  ///< begins with the first step of the part
};

}  // namespace chainrule
