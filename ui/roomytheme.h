// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <algorithm>

namespace chainrule {

/// The theme, scaled up where it holds type of `size` larger than its scale makes it: for what has
/// such small type all over, as plots have, so that the room about it grows with it.
inline Theme roomyFor(double size, const Theme &theme) {
  Theme roomy = theme;
  roomy.scale = std::max(theme.scale, theme.least / size);
  return roomy;
}

}  // namespace chainrule
