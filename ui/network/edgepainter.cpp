// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/edgepainter.h"

#include "network/strokes.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace chainrule {
namespace {

constexpr double paleWeights = 0.30;  // opacity of what is out of focus or of date
constexpr double paleFlow = 0.38;
constexpr double dash = 8;
constexpr double gap = 3.5;

/// What is drawn of one edge. `along` runs the way values flow: back through the network for blame.
struct DrawnEdge {
  Entry entry;
  QLineF along;
  double width = 0;
  QColor colour;
  bool negative = false;
  bool zero = false;
  bool beyond = false;
  bool blame = false;
};

double shownValue(const NetworkScene &scene, const Entry &edge, EdgeLook look) {
  const double value = edgeValue(scene.state, edge);
  const NetworkMotion &motion = scene.motion;
  if (look != EdgeLook::Weights || motion.glide >= 1 || !motion.before) {
    return value;
  }
  const double before = motion.before->network.weights(edge.layer)(edge.row, edge.column);
  return before + (value - before) * motion.glide;
}

/// Small neurons have thinner edges, and so have columns with many between them; zoomed ones never
/// have thicker ones.
double widthScale(const NetworkLayout &layout, int layer) {
  constexpr double fewEdges = 40;
  const auto edges = static_cast<double>(layout.rows(layer).size() * layout.rows(layer - 1).size());
  const double size = std::min(1.0, layout.radius() / (26 * layout.scale()));
  return std::max(0.35, size * std::min(1.0, std::sqrt(fewEdges / edges)));
}

DrawnEdge drawn(const NetworkScene &scene, const Entry &edge, bool pale) {
  const EdgeLook look = edgeLook(scene.state, edge.layer);
  const ValueScale scale = edgeScale(look);
  const double value = shownValue(scene, edge, look);
  DrawnEdge e;
  e.entry = edge;
  e.blame = look == EdgeLook::Blame;
  e.along = scene.layout.edge(edge.layer, edge.row, edge.column);
  if (e.blame) {
    e.along.setPoints(e.along.p2(), e.along.p1());
  }
  e.width = std::max(1.0, lineWidth(scale, value) * widthScale(scene.layout, edge.layer));
  e.colour = lineColour(scene.theme, scale, value);
  if (pale) {
    e.colour =
        mix(scene.theme.canvas, e.colour, look == EdgeLook::Weights ? paleWeights : paleFlow);
  }
  e.negative = value < 0;
  e.zero = value == 0;
  e.beyond = isBeyond(scale, value);
  return e;
}

Stroke stroke(const NetworkScene &scene, const DrawnEdge &edge) {
  Stroke s{edge.along, edge.width, edge.colour.rgb()};
  if (edge.zero) {
    s.dash = 1.5;
    s.gap = 5;
  } else if (edge.negative) {
    s.dash = dash * widthScale(scene.layout, edge.entry.layer);
    s.gap = gap * widthScale(scene.layout, edge.entry.layer);
  }
  const NetworkMotion &motion = scene.motion;
  if (motion.flow < 1 && motion.flowing == edge.entry.layer) {
    // `along` is turned round only where the edge shows blame.
    const double way = motion.flowsBack && !edge.blame ? -1 : 1;
    s.phase = way * 4 * (s.dash + s.gap) * motion.flow;
  }
  return s;
}

/// An arrow head in the middle of blame, and a tick across where the scale ends.
void paintMarks(QPainter &painter, const NetworkScene &scene, const DrawnEdge &edge,
                double arrowAt = 0.5) {
  const double length = edge.along.length();
  if (length < 1) {
    return;
  }
  const QPointF d = (edge.along.p2() - edge.along.p1()) / length;
  const QPointF n(-d.y(), d.x());
  if (edge.blame && length > 40) {
    const double half = edge.zero ? 4 : 3.2 + edge.width * 0.55;
    const double reach = half * 1.9;
    const QPointF tip = edge.along.pointAt(arrowAt) + d * reach / 2;
    const QPointF back = tip - d * reach;
    const QPointF corners[] = {tip, back + n * half, back - n * half};
    painter.setPen(QPen(scene.theme.canvas, 1.4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(edge.colour);
    painter.drawConvexPolygon(corners, 3);
  }
  if (edge.beyond) {
    const QPointF at = edge.along.pointAt(0.82);
    const double half = edge.width / 2 + 4;
    painter.setPen(QPen(edge.colour, 2));
    painter.drawLine(at - n * half, at + n * half);
  }
}

void paintStroke(QPainter &painter, const Stroke &s) {
  QPen pen(QColor(s.colour), s.width, Qt::SolidLine, Qt::FlatCap);
  if (s.gap > 0) {
    pen.setDashPattern({s.dash / s.width, s.gap / s.width});
    pen.setDashOffset(-s.phase / s.width);
  }
  painter.setPen(pen);
  painter.drawLine(s.line);
}

/// What an image in the picture is made for.
struct Resolution {
  double ratio = 1;         ///< pixels for each logical one
  bool isEnlarged = false;  ///< later, so that nothing is left out of it
};

/// W of a layer as a heat map, one cell a weight, rows as in the matrix.
void paintBand(QPainter &painter, const NetworkScene &scene, int layer,
               const Resolution &resolution) {
  const ValueScale scale = edgeScale(edgeLook(scene.state, layer));
  const int rows = scene.state.snapshot->network.size(layer);
  const int columns = scene.state.snapshot->network.size(layer - 1);
  // A colour for each step of strength and sign: far fewer than there are weights.
  constexpr int steps = 255;
  std::vector<QRgb> palette(2 * (steps + 1));  // of positive values, then of negative ones
  for (int k = 1; k <= steps; ++k) {
    const double full = 0.05 + 0.95 * k / steps;
    const double f = scene.state.outOfDate ? paleWeights * full : full;
    const auto colour = [&](int sign) {
      return mix(scene.theme.canvas, endColour(scene.theme, scale, sign), f).rgb();
    };
    palette[static_cast<std::size_t>(k)] = colour(1);
    palette[static_cast<std::size_t>(steps + 1 + k)] = colour(-1);
  }
  palette[0] = scene.theme.zero.rgb();
  const StrengthSteps strengths(scale, steps);
  const EdgeValues values(scene.state, layer);
  QImage cells(columns, rows, QImage::Format_RGB32);
  for (int i = 0; i < rows; ++i) {
    auto *line = reinterpret_cast<QRgb *>(cells.scanLine(i));
    for (int j = 0; j < columns; ++j) {
      const double value = values(i, j);
      const int size = value == 0 ? 0 : std::max(1, strengths.reached(value));
      const int half = static_cast<int>(value < 0) * (steps + 1);  // no branch: signs are random
      line[j] = palette[static_cast<std::size_t>(half + size)];
    }
  }
  const QRectF area = scene.layout.band(layer);
  const QSize size = (area.size() * resolution.ratio).toSize().expandedTo({1, 1});
  const bool shrinks = size.width() < columns || size.height() < rows;
  if (shrinks && resolution.isEnlarged) {
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(area, cells);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  } else {
    painter.drawImage(area,
                      cells.scaled(size, Qt::IgnoreAspectRatio,
                                   shrinks ? Qt::SmoothTransformation : Qt::FastTransformation));
  }
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(scene.theme.nodeOutline, 1));
  painter.drawRect(area);
  const EdgeLook look = edgeLook(scene.state, layer);
  const Quantity shown = look == EdgeLook::Gradients ? Quantity::WeightGradient : Quantity::Weight;
  const FormulaBox name(inlineSymbol(shown, layer), scene.theme, 17);
  name.paint(painter, {area.center().x() - name.width() / 2, area.top() - 7 - name.descent()});
}

/// Bands first, then edges out of focus, then the others, each with its marks; `draw` takes the
/// strokes of one of these groups.
void paintInOrder(QPainter &painter, const NetworkScene &scene, const Resolution &resolution,
                  const std::function<void(const std::vector<Stroke> &)> &draw) {
  const NetworkLayout &layout = scene.layout;
  std::vector<DrawnEdge> pale;
  std::vector<DrawnEdge> strong;
  for (int l = 1; l <= layout.depth(); ++l) {
    if (layout.isBand(l)) {
      paintBand(painter, scene, l, resolution);
      continue;
    }
    for (const int i : layout.rows(l)) {
      for (const int j : layout.rows(l - 1)) {
        const bool focused = isInFocus(scene.state, l, i, j) && !scene.state.outOfDate;
        (focused ? strong : pale).push_back(drawn(scene, {Quantity::Weight, l, i, j}, !focused));
      }
    }
  }
  for (const std::vector<DrawnEdge> *group : {&pale, &strong}) {
    std::vector<Stroke> strokes;
    strokes.reserve(group->size());
    for (const DrawnEdge &edge : *group) {
      strokes.push_back(stroke(scene, edge));
    }
    draw(strokes);
    // Among more edges than this an arrow head on each is clutter; the head of the columns says the
    // way too.
    const bool arrows =
        pale.size() + strong.size() <= 120 || (group == &strong && hasFocus(scene.state));
    for (const DrawnEdge &edge : *group) {
      if ((edge.blame && arrows) || edge.beyond) {
        paintMarks(painter, scene, edge);
      }
    }
  }
}

}  // namespace

void paintEdges(QImage &image, const NetworkScene &scene) {
  const QRectF area = scene.layout.diagram();
  const double ratio = image.devicePixelRatio();
  const QRect clip = QRectF(area.topLeft() * ratio, area.size() * ratio).toAlignedRect();
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipRect(area);
  paintInOrder(painter, scene, {ratio, false}, [&image, &clip](const std::vector<Stroke> &strokes) {
    drawStrokes(image, strokes, clip);
  });
}

void paintEdges(QPainter &painter, const NetworkScene &scene) {
  paintInOrder(painter, scene, {2, true}, [&painter](const std::vector<Stroke> &strokes) {
    for (const Stroke &s : strokes) {
      if (!s.line.isNull()) {
        paintStroke(painter, s);
      }
    }
  });
}

std::optional<Entry> drawnEdge(const NetworkScene &scene, const std::optional<Entry> &entry) {
  const NetworkLayout &layout = scene.layout;
  if (!entry || !belongsToEdge(entry->quantity) || entry->layer < 1 ||
      entry->layer > layout.depth() || layout.isBand(entry->layer) ||
      !layout.isShown(entry->layer, entry->row) ||
      !layout.isShown(entry->layer - 1, entry->column)) {
    return std::nullopt;
  }
  return Entry{Quantity::Weight, entry->layer, entry->row, entry->column};
}

std::vector<Entry> hoveredEdgesDrawn(const NetworkScene &scene) {
  if (const auto edge = drawnEdge(scene, scene.state.hovered)) {
    return {*edge};
  }
  std::vector<Entry> edges;
  for (int layer = 1; layer <= scene.layout.depth(); ++layer) {
    if (!edgesAreHovered(scene.state, layer) || scene.layout.isBand(layer)) {
      continue;
    }
    for (const int row : scene.layout.rows(layer)) {
      for (const int column : scene.layout.rows(layer - 1)) {
        edges.push_back({Quantity::Weight, layer, row, column});
      }
    }
  }
  return edges;
}

void paintHoveredEdge(QPainter &painter, const NetworkScene &scene, const Entry &edge) {
  const DrawnEdge e = drawn(scene, edge, scene.state.outOfDate);
  if (e.along.isNull()) {
    return;
  }
  QColor plate = scene.theme.hoverPlate();
  plate.setAlphaF(plate.alphaF() * static_cast<float>(scene.motion.hover));
  painter.setPen(QPen(plate, e.width + 13, Qt::SolidLine, Qt::FlatCap));
  painter.drawLine(e.along);
  paintStroke(painter, stroke(scene, e));
  paintMarks(painter, scene, e, 0.22);  // clear of the number
}

QRectF hoveredEdgeBounds(const NetworkScene &scene, const Entry &edge) {
  const QLineF line = scene.layout.edge(edge.layer, edge.row, edge.column);
  return QRectF(line.p1(), line.p2()).normalized().adjusted(-14, -14, 14, 14);
}

}  // namespace chainrule
