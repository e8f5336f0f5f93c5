// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

namespace chainrule {

/// The pictures on the transport bar's buttons.
enum class TransportIcon { BackToStart, Back, NextStage, Step, Run, Pause };

/// The outline to fill, in a square of 16 × 16 with its upper left corner at the origin.
QPainterPath transportIcon(TransportIcon icon);

/// A chevron of this width and twice the height around `centre`, pointing right, or left when
/// `width` is negative; the outline to fill.
QPainterPath chevron(QPointF centre, double width, double stroke);

}  // namespace chainrule
