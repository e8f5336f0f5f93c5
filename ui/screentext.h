// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace chainrule {

/// tr() for functions of no class. scripts/translations finds the texts by this name, so they are
/// written out where it is called.
inline QString screenText(const char *text) {
  return QCoreApplication::translate("screen", text);
}

}  // namespace chainrule
