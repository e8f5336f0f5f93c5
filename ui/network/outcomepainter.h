// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/neuronpainter.h"

namespace chainrule {

/// The lines from the outputs past their targets to the cost, with a − t on them once a is known.
void paintOutcomeLines(QPainter &painter, const NetworkScene &scene);

/// A target t and its name.
void paintTarget(QPainter &painter, const NetworkScene &scene, int row);

/// C of the shown sample; "·" while not computed.
void paintCost(QPainter &painter, const NetworkScene &scene);

/// The box of a target and its name.
QRectF targetFrame(const NetworkScene &scene, int row);

/// Everything paintTarget() and paintCost() may touch.
QRectF targetBounds(const NetworkScene &scene, int row);
QRectF costBounds(const NetworkScene &scene);

}  // namespace chainrule
