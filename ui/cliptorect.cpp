// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliptorect.h"

#include <QLineF>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace chainrule {
namespace {

constexpr double finer = 8;  // curves are made lines at so many times their size

bool isFinite(QPointF point) {
  return std::isfinite(point.x()) && std::isfinite(point.y());
}

/// The part of a → b inside (Liang and Barsky): where a + t (b − a) passes each edge bounds t.
std::optional<QLineF> partInside(QPointF a, QPointF b, const QRectF &frame) {
  double from = 0;
  double to = 1;
  const QPointF d = b - a;
  const std::array<std::pair<double, double>, 4> edges{{{-d.x(), a.x() - frame.left()},
                                                        {d.x(), frame.right() - a.x()},
                                                        {-d.y(), a.y() - frame.top()},
                                                        {d.y(), frame.bottom() - a.y()}}};
  for (const auto &[outwards, room] : edges) {
    if (outwards == 0) {
      if (room < 0) {
        return std::nullopt;
      }
    } else if (outwards < 0) {
      from = std::max(from, room / outwards);
    } else {
      to = std::min(to, room / outwards);
    }
  }
  if (from > to) {
    return std::nullopt;
  }
  return QLineF(from > 0 ? a + from * d : a, to < 1 ? a + to * d : b);
}

QList<QPolygonF> polygonsOf(const QPainterPath &path) {
  QList<QPolygonF> polygons = path.toSubpathPolygons(QTransform::fromScale(finer, finer));
  for (QPolygonF &polygon : polygons) {
    polygon = QTransform::fromScale(1 / finer, 1 / finer).map(polygon);
  }
  return polygons;
}

}  // namespace

QList<QPolygonF> linesInside(const QPolygonF &line, const QRectF &frame) {
  QList<QPolygonF> parts;
  QPolygonF part;
  const auto end = [&] {
    if (part.size() > 1) {
      parts.append(part);
    }
    part.clear();
  };
  for (qsizetype k = 1; k < line.size(); ++k) {
    const auto inside = isFinite(line[k - 1]) && isFinite(line[k])
                            ? partInside(line[k - 1], line[k], frame)
                            : std::nullopt;
    if (!inside || part.isEmpty() || part.back() != inside->p1()) {
      end();
    }
    if (inside) {
      if (part.isEmpty()) {
        part << inside->p1();
      }
      part << inside->p2();
    }
  }
  end();
  return parts;
}

// Edge by edge (Sutherland and Hodgman).
QPolygonF areaInside(const QPolygonF &polygon, const QRectF &frame) {
  QPolygonF inside;
  std::copy_if(polygon.begin(), polygon.end(), std::back_inserter(inside), isFinite);
  const auto cut = [&inside](const auto &roomAt) {
    QPolygonF kept;
    for (qsizetype k = 0; k < inside.size(); ++k) {
      const QPointF a = inside[k == 0 ? inside.size() - 1 : k - 1];
      const QPointF b = inside[k];
      const double roomA = roomAt(a);
      const double roomB = roomAt(b);
      if ((roomA < 0) != (roomB < 0)) {
        kept << a + roomA / (roomA - roomB) * (b - a);
      }
      if (roomB >= 0) {
        kept << b;
      }
    }
    inside = kept;
  };
  cut([&frame](QPointF point) { return point.x() - frame.left(); });
  cut([&frame](QPointF point) { return frame.right() - point.x(); });
  cut([&frame](QPointF point) { return point.y() - frame.top(); });
  cut([&frame](QPointF point) { return frame.bottom() - point.y(); });
  return inside;
}

QList<QPolygonF> linesInside(const QPainterPath &path, const QRectF &frame) {
  QList<QPolygonF> parts;
  for (const QPolygonF &polygon : polygonsOf(path)) {
    parts += linesInside(polygon, frame);
  }
  return parts;
}

QPainterPath areaInside(const QPainterPath &path, const QRectF &frame) {
  QPainterPath inside;
  inside.setFillRule(path.fillRule());
  for (const QPolygonF &polygon : polygonsOf(path)) {
    inside.addPolygon(areaInside(polygon, frame));
    inside.closeSubpath();
  }
  return inside;
}

}  // namespace chainrule
