// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QPainter>
#include <QWidget>

namespace chainrule {

/// A frame along the edge of a widget that has the keyboard, once keys are used to get about.
void paintFocusRing(QPainter &painter, const Theme &theme, const QWidget &widget);

}  // namespace chainrule
