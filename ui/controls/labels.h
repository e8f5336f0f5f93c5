// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLabel>

namespace chainrule {

/// A label of plain text whose words wrap, of this object name.
QLabel *wrappingLabel(const char *name);

void setInk(QLabel *label, const QColor &colour);
void setType(QLabel *label, const QFont &font, const QColor &colour);

}  // namespace chainrule
