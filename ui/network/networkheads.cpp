// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkheads.h"

#include "screentext.h"

#include <QFontMetricsF>

#include <utility>

namespace chainrule {
namespace {

/// Where a head of this width is centred: over its column, but inside the picture.
double headCentre(const NetworkLayout &layout, int column, double width) {
  const double x = layout.columnX(column);
  return layout.request().zoom == 1
             ? qBound(4 + width / 2, x, layout.request().size.width() - 4 - width / 2)
             : x;
}

QString headText(const NetworkScene &scene, int column) {
  const int depth = scene.layout.depth();
  const QFontMetricsF metrics(scene.type.head);
  if (column == 0) {
    return screenText("Input");
  }
  if (column == depth + 1) {
    const QString target = screenText("Target");
    const double cost = metrics.horizontalAdvance(screenText("Cost"));
    const double room = headCentre(scene.layout, column + 1, cost) - cost / 2 -
                        scene.layout.columnX(column) - metrics.horizontalAdvance(target) / 2;
    return showsCost(scene.state) && room < 6 * scene.layout.scale() ? QStringLiteral("t") : target;
  }
  if (column == depth + 2) {
    return screenText("Cost");
  }
  const QString text = screenText("Layer %1").arg(column);
  const double width = metrics.horizontalAdvance(text);
  return width + 10 * scene.layout.scale() <= scene.layout.columnGap() ? text
                                                                       : QString::number(column);
}

/// The columns between which values flow at a stage, from and to; equal when they do not.
std::pair<int, int> flowOf(const Stage &stage, int depth) {
  switch (half(stage)) {
    case Half::Forward:
      return stage.quantity == Quantity::Cost ? std::pair(depth, depth + 1)
                                              : std::pair(stage.layer - 1, stage.layer);
    case Half::Backward:
      if (stage.quantity == Quantity::Delta) {
        return {stage.layer + 1, stage.layer};
      }
      return {stage.layer, stage.layer - 1};
    case Half::Update:
      break;
  }
  return {0, 0};
}

void paintArrow(QPainter &painter, QPointF from, QPointF to, const QColor &colour, double unit) {
  const double way = to.x() > from.x() ? 1 : -1;
  painter.setPen(QPen(colour, 2 * unit, Qt::SolidLine, Qt::FlatCap));
  painter.drawLine(from, to - QPointF(way * 8 * unit, 0));
  const QPointF corners[] = {to, to + QPointF(-way * 10 * unit, -5 * unit),
                             to + QPointF(-way * 10 * unit, 5 * unit)};
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawConvexPolygon(corners, 3);
}

}  // namespace

void paintHeads(QPainter &painter, const NetworkScene &scene) {
  const NetworkLayout &layout = scene.layout;
  const QFontMetricsF metrics(scene.type.head);
  const double y = layout.headLine();
  const double unit = layout.scale();
  painter.setFont(scene.type.head);
  painter.setPen(scene.theme.muted);
  const auto extent = [&](int column) {
    const QString text = headText(scene, column);
    const double width = metrics.horizontalAdvance(text);
    const double left = headCentre(layout, column, width) - width / 2;
    return std::tuple(text, left, left + width);
  };
  const int last = layout.depth() + (showsCost(scene.state) ? 2 : 1);
  for (int column = 0; column <= last; ++column) {
    const auto [text, left, right] = extent(column);
    painter.drawText(QPointF(left, y + metrics.capHeight() / 2), text);
  }
  const std::optional<Stage> stage = currentStage(scene.state);
  if (!stage) {
    return;
  }
  const auto [from, to] = flowOf(*stage, layout.depth());
  if (from == to) {
    return;
  }
  const QColor colour = to > from ? scene.theme.preActivation : scene.theme.delta;
  const auto [textA, leftA, rightA] = extent(std::min(from, to));
  const auto [textB, leftB, rightB] = extent(std::max(from, to));
  const double space = 11 * unit;
  QPointF start(rightA + space, y);
  QPointF end(leftB - space, y);
  if (end.x() - start.x() < 16 * unit) {  // no room between the heads: below them
    start = {layout.columnX(std::min(from, to)), y + 11 * unit};
    end = {layout.columnX(std::max(from, to)), y + 11 * unit};
  }
  if (to < from) {
    std::swap(start, end);
  }
  paintArrow(painter, start, end, colour, unit);
}

}  // namespace chainrule
