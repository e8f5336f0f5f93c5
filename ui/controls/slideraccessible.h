// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chainrule {

/// Makes screen readers read what a TrackSlider stands for in place of its position. Once for the
/// program; further calls do nothing.
void installSliderAccessibility();

}  // namespace chainrule
