// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace chainrule {

class MainWindow;

/// Adds a menu from which the window's language is chosen, each under its own name.
void addLanguageMenu(QMenu *menu, MainWindow *window);

}  // namespace chainrule
