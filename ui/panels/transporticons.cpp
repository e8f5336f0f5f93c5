// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/transporticons.h"

#include <QPainterPathStroker>
#include <QPolygonF>

#include <cmath>

namespace chainrule {
namespace {

void addTriangle(QPainterPath &path, QPointF a, QPointF b, QPointF c) {
  path.addPolygon(QPolygonF({a, b, c}));
  path.closeSubpath();
}

}  // namespace

QPainterPath chevron(QPointF centre, double width, double stroke) {
  const double height = std::abs(width);
  QPainterPath line(centre + QPointF(-width / 2, -height));
  line.lineTo(centre + QPointF(width / 2, 0));
  line.lineTo(centre + QPointF(-width / 2, height));
  QPainterPathStroker stroker;
  stroker.setWidth(stroke);
  stroker.setCapStyle(Qt::RoundCap);
  stroker.setJoinStyle(Qt::MiterJoin);
  return stroker.createStroke(line);
}

QPainterPath transportIcon(TransportIcon icon) {
  constexpr double stroke = 2.1;
  QPainterPath path;
  path.setFillRule(Qt::WindingFill);
  switch (icon) {
    case TransportIcon::BackToStart:
      path.addRect(1.5, 2, 2, 12);
      addTriangle(path, {13.5, 2}, {13.5, 14}, {4.5, 8});
      break;
    case TransportIcon::Back:
      path = chevron({7.5, 8}, -5.2, stroke);
      break;
    case TransportIcon::NextStage:
      path = chevron({8.5, 8}, 5.2, stroke);
      break;
    case TransportIcon::Step:
      path.addPath(chevron({4.6, 8}, 5.2, stroke));
      path.addPath(chevron({11.4, 8}, 5.2, stroke));
      break;
    case TransportIcon::Run:
      addTriangle(path, {3.5, 2.5}, {13, 8}, {3.5, 13.5});
      break;
    case TransportIcon::Pause:
      path.addRect(3.5, 2.5, 3.2, 11);
      path.addRect(9.3, 2.5, 3.2, 11);
      break;
  }
  return path;
}

}  // namespace chainrule
