// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

namespace chainrule {

/// The parts of a line inside the rectangle, in order; points that are not finite part it.
QList<QPolygonF> linesInside(const QPolygonF &line, const QRectF &frame);

/// The part of a filled polygon inside the rectangle. Where that is in several pieces, they are
/// joined by edges along the frame that enclose nothing. Empty where nothing is inside.
QPolygonF areaInside(const QPolygonF &polygon, const QRectF &frame);

/// The same of a path, curves as lines finer than can be seen, with its fill rule.
QList<QPolygonF> linesInside(const QPainterPath &path, const QRectF &frame);
QPainterPath areaInside(const QPainterPath &path, const QRectF &frame);

}  // namespace chainrule
