// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

namespace chainrule {

/// A size of a window, as far as its screen has room for it with the window manager's title.
inline QSize withinScreen(QSize size, const QWidget *window) {
  constexpr int titleHeight = 36;
  return size.boundedTo(window->screen()->availableSize() - QSize(0, titleHeight));
}

}  // namespace chainrule
