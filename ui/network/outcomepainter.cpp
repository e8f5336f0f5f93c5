// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/outcomepainter.h"

#include "explain/flow.h"
#include "numberformat.h"

#include <QPainterPath>

#include <algorithm>
#include <limits>

namespace chainrule {
namespace {

constexpr double beforeTarget = 3;  // between a − t and its box
constexpr double beforeCost = 6;    // between a target and the cost

/// What stands in a target's box, and the box, which widens for it.
struct TargetText {
  QRectF box;
  QString text;
  const TabularText &type;
};

TargetText targetText(const NetworkScene &scene, int row) {
  QRectF box = scene.layout.target(row);
  const double value =
      scene.state.snapshot->value({Quantity::Target, scene.layout.depth(), row, 0});
  const TabularText &type =
      box.height() >= 24 * scene.layout.scale() ? scene.type.value : scene.type.smallValue;
  QString text = asTyped(value);
  const double most = 1.7 * box.width();
  if (type.width(text) > most) {
    text = fitted(type, value, 4, most);
  }
  const QPointF middle = box.center();
  box.setWidth(std::max(box.width(), type.width(text) + 9));
  box.moveCenter(middle);
  return {box, text, type};
}

/// What stands in the cost's box, and the box, which widens for it as far as the targets and the
/// edge of the view let it; then the number loses digits.
struct CostText {
  QRectF box;
  QString text;
};

CostText costText(const NetworkScene &scene) {
  const QRectF least = scene.layout.cost();
  const double edge = scene.layout.request().size.width() - 3;
  double left = -std::numeric_limits<double>::infinity();
  for (const int row : scene.layout.rows(scene.layout.depth())) {
    const QRectF target = targetText(scene, row).box;
    if (target.bottom() > least.top() - beforeCost && target.top() < least.bottom() + beforeCost) {
      left = std::max(left, target.right() + beforeCost);
    }
  }
  const auto boxOf = [&](const QString &text) {
    const double wanted = scene.type.cost.width(text) + 12 * scene.layout.scale();
    QRectF box = least;
    box.setWidth(std::max(least.width() - 2, wanted));
    box.moveCenter(least.center());
    if (scene.layout.request().zoom == 1 && box.right() > edge) {
      box.moveRight(edge);
    }
    return box;
  };
  if (!scene.state.snapshot->isKnown(Quantity::Cost, 0)) {
    return {boxOf(notComputed()), notComputed()};
  }
  CostText cost;
  int digits = 4;
  do {
    cost.text = significant(scene.state.snapshot->value({Quantity::Cost, 0, 0, 0}), digits);
    cost.box = boxOf(cost.text);
  } while (cost.box.left() < left && --digits > 0);
  return cost;
}

/// With its sign, to as many significant digits up to 4 as fit a width; empty where 2 do not.
QString fittedMiss(const TabularText &type, double value, double width) {
  for (int digits = 4; digits >= 2; --digits) {
    QString text = significant(value, digits);
    if (value > 0) {
      text.prepend(QLatin1Char('+'));
    }
    if (type.width(text) <= width) {
      return text;
    }
  }
  return {};
}

/// From a target, level, then round a corner into the cost's box.
QPainterPath pathToCost(const QRectF &target, const QRectF &cost) {
  const QPointF from(target.right(), target.center().y());
  const QPointF to = cost.center();
  QPainterPath path(from);
  if (from.y() > cost.top() - 6 && from.y() < cost.bottom() + 6) {
    path.lineTo(cost.left(), std::clamp(from.y(), cost.top() + 4, cost.bottom() - 4));
    return path;
  }
  const bool above = from.y() < to.y();
  const double end = above ? cost.top() : cost.bottom();
  const double radius =
      std::max(0.0, std::min({40.0, to.x() - from.x(), std::abs(end - from.y())}));
  path.lineTo(to.x() - radius, from.y());
  path.quadTo(to.x(), from.y(), to.x(), from.y() + (above ? radius : -radius));
  path.lineTo(to.x(), end);
  return path;
}

}  // namespace

void paintOutcomeLines(QPainter &painter, const NetworkScene &scene) {
  const NetworkLayout &layout = scene.layout;
  const NetworkState &state = scene.state;
  const int depth = layout.depth();
  const bool known = neuronLook(state, depth) == NeuronLook::Activation;
  const QRectF cost = costText(scene).box;
  for (const int row : layout.rows(depth)) {
    const QRectF target = targetText(scene, row).box;
    const QPointF centre = layout.centre(depth, row);
    const double left = centre.x() + layout.radius() + 4;
    painter.setPen(QPen(scene.theme.nodeOutline, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(QPointF(left, centre.y()), QPointF(target.left(), centre.y()));
    if (showsCost(state)) {
      painter.drawPath(pathToCost(target, cost));
    }
    if (!known || layout.pitch() < 26 * layout.scale()) {
      continue;
    }
    double from = left - 2;  // above the line the circle gives way
    if (layout.names() == NetworkLayout::Names::Beside) {
      const FormulaBox &name = scene.type.name({Quantity::Activation, depth, row, 0}, false);
      from = std::max(from, layout.nameBaseline(depth, row).x() + name.width() + 2);
    }
    const double room = target.left() - beforeTarget * layout.scale() - from;
    const TabularText &type =
        isStale(state, Quantity::Activation, depth) ? scene.type.staleLabel : scene.type.label;
    const QString text = fittedMiss(type, outputMiss(*state.snapshot, row), room);
    if (!text.isEmpty()) {
      painter.setPen(scene.theme.muted);
      const QPointF place(from + (room - type.width(text)) / 2, centre.y() - 5 * layout.scale());
      type.paint(painter, place, text);
    }
  }
}

void paintTarget(QPainter &painter, const NetworkScene &scene, int row) {
  const NetworkState &state = scene.state;
  const Theme &theme = scene.theme;
  const Entry entry{Quantity::Target, scene.layout.depth(), row, 0};
  const auto [box, text, type] = targetText(scene, row);
  if (isHovered(state, entry)) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(mix(theme.canvas, theme.ink, theme.dark ? 0.14 : 0.10));
    painter.drawRoundedRect(box.adjusted(-5, -5, 5, 5), 8, 8);
  }
  painter.setPen(QPen(theme.ink, state.selected == entry ? 2.6 : 1.5));
  const bool stale = isStale(state, Quantity::Target, entry.layer);
  painter.setBrush(stale ? theme.sunk : theme.canvas);
  painter.drawRoundedRect(box, 4, 4);
  painter.setPen(stale ? theme.muted : theme.ink);
  type.paintCentred(painter, box, text);
  if (scene.layout.names() == NetworkLayout::Names::Above) {
    const FormulaBox &name = scene.type.name(entry, false);
    name.paint(painter, {box.center().x() - name.width() / 2, box.top() - 4 - name.descent()});
  }
}

QRectF targetFrame(const NetworkScene &scene, int row) {
  QRectF frame = targetText(scene, row).box;
  if (scene.layout.names() == NetworkLayout::Names::Above) {
    const FormulaBox &name =
        scene.type.name({Quantity::Target, scene.layout.depth(), row, 0}, false);
    frame.setTop(frame.top() - 4 - name.height());
  }
  return frame;
}

void paintCost(QPainter &painter, const NetworkScene &scene) {
  const NetworkState &state = scene.state;
  if (!showsCost(state)) {
    return;
  }
  const Theme &theme = scene.theme;
  const Entry entry{Quantity::Cost, 0, 0, 0};
  const auto [box, text] = costText(scene);
  const bool known = state.snapshot->isKnown(Quantity::Cost, 0);
  const bool stale = known && isStale(state, Quantity::Cost, 0);
  const double shown = scene.motion.revealed == Stage{Quantity::Cost, 0} ? scene.motion.reveal : 1;
  if (state.hovered == entry) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(mix(theme.canvas, theme.ink, theme.dark ? 0.14 : 0.10));
    painter.drawRoundedRect(box.adjusted(-5, -5, 5, 5), 8, 8);
  }
  QPen frame(stale || !known ? theme.nodeOutline : mix(theme.nodeOutline, theme.cost, shown),
             state.selected == entry ? 2.6 : 1.5);
  if (!known) {
    frame.setDashPattern({2, 1.6});
  }
  painter.setPen(frame);
  painter.setBrush(stale ? theme.sunk : theme.canvas);
  painter.drawRoundedRect(box, 4, 4);
  painter.setPen(stale    ? theme.muted
                 : !known ? theme.nodeOutline
                          : mix(theme.canvas, theme.cost, shown));
  (stale ? scene.type.staleValue : scene.type.cost).paintCentred(painter, box, text);
}

QRectF targetBounds(const NetworkScene &scene, int row) {
  const QRectF box = scene.layout.target(row);
  return box.adjusted(-box.width(), -30 * scene.layout.scale(), box.width(), 8);
}

QRectF costBounds(const NetworkScene &scene) {
  return costText(scene).box.adjusted(-8, -8, 8, 8);
}

}  // namespace chainrule
