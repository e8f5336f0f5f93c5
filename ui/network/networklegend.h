// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networktype.h"

#include <QPainter>
#include <QRectF>

namespace chainrule {

/// The three scales of the network with their numbers: parameters, gradients, activations.
void paintLegend(QPainter &painter, const QRectF &area, const Theme &theme,
                 const NetworkType &type);

}  // namespace chainrule
