// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace chainrule {

/// The scale of the cost map: C from 10⁻⁴ to 10⁻⁰·³, logarithmic, darker in the light theme and
/// lighter in the dark one the larger C is; beyond its ends as at them.
constexpr double lowestMapDecade = -4;
constexpr double mapDecades = 3.7;

/// The colour at a part of the scale, 0 … 1.
QColor costColourAt(const Theme &theme, double part);

/// The part of the scale at which C ≥ 0 lies, 0 … 1.
double costPart(double cost);

/// The colour of C ≥ 0.
QColor costColour(const Theme &theme, double cost);

/// The ground of the map where no cost is, hatched: by lines, since a picture to be kept can do
/// without patterns.
void paintNoCost(QPainter &painter, const Theme &theme, const QRectF &area);

}  // namespace chainrule
