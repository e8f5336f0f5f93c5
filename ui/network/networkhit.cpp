// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networklayout.h"

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

double distance(const QLineF &line, QPointF point) {
  const QPointF along = line.p2() - line.p1();
  const QPointF to = point - line.p1();
  const double t =
      std::clamp(QPointF::dotProduct(to, along) / QPointF::dotProduct(along, along), 0.0, 1.0);
  const QPointF off = to - t * along;
  return std::hypot(off.x(), off.y());
}

}  // namespace

std::optional<Entry> NetworkLayout::hitBand(int layer, QPointF point) const {
  const QRectF area = band(layer);
  if (!area.contains(point)) {
    return std::nullopt;
  }
  const auto cell = [](double part, int count) {
    return std::clamp(static_cast<int>(part * count), 0, count - 1);
  };
  return Entry{Quantity::Weight, layer,
               cell((point.y() - area.top()) / area.height(), at(layer).size),
               cell((point.x() - area.left()) / area.width(), at(layer - 1).size)};
}

std::optional<Entry> NetworkLayout::hit(QPointF point) const {
  if (!m_diagram.contains(point)) {
    return std::nullopt;
  }
  for (int l = 0; l <= depth(); ++l) {
    for (const int row : rows(l)) {
      if (l > 0 && chip(l, row).contains(point)) {
        return Entry{Quantity::Delta, l, row, 0};
      }
      if (l > 0 && biasSquare(l, row).adjusted(-2, -2, 2, 2).contains(point)) {
        return Entry{Quantity::Bias, l, row, 0};
      }
      if (QLineF(centre(l, row), point).length() <= m_radius + 2) {
        return Entry{Quantity::Activation, l, row, 0};
      }
    }
  }
  for (const int row : rows(depth())) {
    if (target(row).contains(point)) {
      return Entry{Quantity::Target, depth(), row, 0};
    }
  }
  if (m_cost.contains(point)) {
    return Entry{Quantity::Cost, 0, 0, 0};
  }
  std::optional<Entry> nearest;
  double least = 5;  // as near as a pointer has to come
  for (int l = 1; l <= depth(); ++l) {
    if (point.x() < at(l - 1).x || point.x() > at(l).x) {
      continue;
    }
    if (isBand(l)) {
      return hitBand(l, point);
    }
    for (const int i : rows(l)) {
      for (const int j : rows(l - 1)) {
        const QLineF line = edge(l, i, j);
        if (line.isNull()) {
          continue;
        }
        if (const double d = distance(line, point); d < least) {
          least = d;
          nearest = Entry{Quantity::Weight, l, i, j};
        }
      }
    }
  }
  return nearest;
}

}  // namespace chainrule
