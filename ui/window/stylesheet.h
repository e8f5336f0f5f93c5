// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QString>

namespace chainrule {

/// The look of the controls that Qt draws itself: menus, tabs, docks, scroll bars, buttons and
/// fields, in the theme's greys.
QString styleSheetOf(const Theme &theme);

}  // namespace chainrule
