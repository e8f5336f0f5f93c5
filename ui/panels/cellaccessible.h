// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chainrule {

/// What a screen reader gets of a CellGrid: a table whose cells have the heads of their row and
/// column, a name ("W²₂₃, weight of
/// layer 2 …"), a value with all its digits, and a description with 4 of them: "0.2486", "0.2486,
/// out of date", or "not computed yet".
class CellAccessible {
 public:
  /// Makes Qt's accessibility know the grids; further calls do nothing.
  static void install();
};

}  // namespace chainrule
