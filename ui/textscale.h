// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace chainrule {

/// In pixels, a length of a dialog at scale 1: dialogs follow the application's font, which has the
/// size of text the user chose.
inline int scaledToText(int length) {
  constexpr double usualSize = 13;
  const int size = QApplication::font().pixelSize();  // −1 where no window has set it
  return size > 0 ? qRound(length * size / usualSize) : length;
}

}  // namespace chainrule
