// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace chainrule {

/// Lets a screen reader know a widget as a chart, and that its numbers can be had as a table. To
/// be called before anything else is said of the widget.
void makeAccessibleChart(QWidget *plot);

}  // namespace chainrule
