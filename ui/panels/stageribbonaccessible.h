// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chainrule {

/// Makes the stages of a ribbon known to screen readers as a list: each with its name, whether it
/// is done, current or to come, and an action that goes to it. Once for the program; further calls
/// do nothing.
void installRibbonAccessibility();

}  // namespace chainrule
