// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/largepointer.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

namespace chainrule {
namespace {

constexpr int side = 72;    // px
constexpr double tip = 5;   // of the arrow, from the left and the top: its rims' room
constexpr double unit = 3;  // times the usual arrow

}  // namespace

QCursor largePointer() {
  QPolygonF arrow({{0, 0}, {0, 17}, {4, 13.4}, {6.6, 19.4}, {9.4, 18.2}, {6.8, 12.4}, {12, 12.4}});
  for (QPointF &corner : arrow) {
    corner = corner * unit + QPointF(tip, tip);
  }
  QPixmap pixmap(side, side);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto outline = [&](const QColor &colour, double width) {
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(arrow);
  };
  outline(Qt::white, 9);
  outline(Qt::black, 6);
  outline(Qt::white, 1);
  painter.end();
  return QCursor(pixmap, static_cast<int>(tip), static_cast<int>(tip));
}

}  // namespace chainrule
