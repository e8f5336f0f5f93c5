// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkpainter.h"

#include "network/edgetags.h"
#include "network/networkheads.h"
#include "network/networklegend.h"
#include "network/outcomepainter.h"
#include "screentext.h"
#include "session/focus.h"

#include <QLocale>

#include <algorithm>

namespace chainrule {
namespace {

/// How many neurons a folded column leaves out, on the spot where they would be.
void paintGaps(QPainter &painter, const NetworkScene &scene) {
  painter.setPen(scene.theme.muted);
  painter.setFont(scene.type.word);
  const QFontMetricsF metrics(scene.type.word);
  for (int l = 0; l <= scene.layout.depth(); ++l) {
    for (const NetworkLayout::Gap &gap : scene.layout.gaps(l)) {
      const QString text = screenText("+%1").arg(QLocale().toString(gap.count));
      const double width = metrics.horizontalAdvance(text);
      const QRectF plate(gap.centre.x() - width / 2 - 3, gap.centre.y() - metrics.capHeight(),
                         width + 6, 2 * metrics.capHeight());
      painter.fillRect(plate, scene.theme.canvas);
      painter.drawText(
          QPointF(gap.centre.x() - width / 2, gap.centre.y() + metrics.capHeight() / 2), text);
    }
  }
}

/// The keyboard's ring: 2 px of ink, 2 px apart from what it is on.
void paintCursor(QPainter &painter, const NetworkScene &scene, const Entry &entry) {
  painter.setPen(QPen(scene.theme.ink, 2));
  painter.setBrush(Qt::NoBrush);
  const NetworkLayout &layout = scene.layout;
  if (const auto edge = drawnEdge(scene, entry)) {
    const QLineF line = layout.edge(edge->layer, edge->row, edge->column);
    painter.save();
    painter.translate(line.center());
    painter.rotate(-line.angle());
    painter.drawRoundedRect(QRectF(-line.length() / 2, -8, line.length(), 16), 8, 8);
    painter.restore();
  } else if (entry.quantity == Quantity::Target) {
    painter.drawRoundedRect(targetFrame(scene, entry.row).adjusted(-4, -4, 4, 4), 7, 7);
  } else if (entry.quantity == Quantity::Cost) {
    painter.drawRoundedRect(costBounds(scene).adjusted(4, 4, -4, -4), 7, 7);
  } else if (layout.isShown(entry.layer, entry.row)) {
    const double reach = isOfNeuron(scene.state.selected, entry.layer, entry.row) ? 9 : 4;
    painter.drawEllipse(
        layout.circle(entry.layer, entry.row).adjusted(-reach, -reach, reach, reach));
  }
}

void paintNeurons(QPainter &painter, const QRegion &region, const NetworkScene &scene) {
  const NetworkLayout &layout = scene.layout;
  std::vector<std::pair<int, int>> visible;
  for (int l = 0; l <= layout.depth(); ++l) {
    for (const int row : layout.rows(l)) {
      if (region.intersects(layout.neuronBounds(l, row).toAlignedRect())) {
        visible.emplace_back(l, row);
      }
    }
  }
  for (const auto &[l, row] : visible) {
    paintNeuronGround(painter, scene, l, row);
  }
  for (const auto &[l, row] : visible) {
    paintNeuronName(painter, scene, l, row);
    paintNeuron(painter, scene, l, row);
  }
  for (const auto &[l, row] : visible) {
    paintChip(painter, scene, l, row);
  }
}

void paintGround(QPainter &painter, const NetworkScene &scene) {
  paintHeads(painter, scene);
  if (scene.layout.hasLegend() && !scene.state.snapshot->hidden.contains(Hideable::Legends)) {
    paintLegend(painter, scene.layout.legend(), scene.theme, scene.type);
  }
}

/// What is not kept: neurons, targets, cost, and what is pointed at.
void paintLive(QPainter &painter, const QRegion &region, const NetworkScene &scene) {
  const NetworkLayout &layout = scene.layout;
  const NetworkState &state = scene.state;
  for (const Entry &edge : hoveredEdgesDrawn(scene)) {
    paintHoveredEdge(painter, scene, edge);
  }
  for (int l = 1; l <= layout.depth(); ++l) {
    if (layout.isBand(l) && edgesAreHovered(state, l)) {
      painter.setPen(QPen(scene.theme.ink, 1.5));
      painter.setBrush(Qt::NoBrush);
      painter.drawRect(layout.band(l).adjusted(-3, -3, 3, 3));
    }
  }
  paintNeurons(painter, region, scene);
  for (const EdgeTag &tag : edgeTags(scene)) {
    if (region.intersects(tag.bounds().toAlignedRect())) {
      paintTag(painter, scene, tag);
    }
  }
  for (const int row : layout.rows(layout.depth())) {
    if (region.intersects(targetBounds(scene, row).toAlignedRect())) {
      paintTarget(painter, scene, row);
    }
  }
  paintCost(painter, scene);
  paintBiasName(painter, scene);
  if (state.cursor) {
    paintCursor(painter, scene, *state.cursor);
  }
}

}  // namespace

void NetworkPainter::prepareGround(const NetworkScene &scene, double ratio) {
  const QSizeF size = scene.layout.request().size;
  const QSize pixels = (size * ratio).toSize();
  if (m_groundIsCurrent && m_still.size() == pixels && m_still.devicePixelRatio() == ratio) {
    return;
  }
  m_groundIsCurrent = true;
  m_edgesAreCurrent = false;
  if (m_still.size() != pixels) {
    m_still = QImage(pixels, QImage::Format_RGB32);
  }
  m_still.setDevicePixelRatio(ratio);
  m_still.fill(scene.theme.canvas);
  QPainter painter(&m_still);
  painter.setRenderHint(QPainter::Antialiasing);
  paintGround(painter, scene);
}

void NetworkPainter::prepareEdges(const NetworkScene &scene) {
  if (m_edgesAreCurrent) {
    return;
  }
  m_edgesAreCurrent = true;
  QPainter painter(&m_still);
  painter.fillRect(scene.layout.diagram(), scene.theme.canvas);
  painter.end();
  paintEdges(m_still, scene);
  painter.begin(&m_still);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipRect(scene.layout.diagram());
  paintGaps(painter, scene);
  paintOutcomeLines(painter, scene);
}

void NetworkPainter::paint(QPainter &painter, const QRegion &region, const NetworkScene &scene,
                           double ratio) {
  prepareGround(scene, ratio);
  prepareEdges(scene);
  for (const QRect &rect : region) {
    painter.drawImage(
        QRectF(rect), m_still,
        QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio));
  }
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipRect(scene.layout.diagram(), Qt::IntersectClip);
  paintLive(painter, region, scene);
}

void NetworkPainter::paintOnce(QPainter &painter, const NetworkScene &scene) {
  painter.setRenderHint(QPainter::Antialiasing);
  paintGround(painter, scene);
  paintEdges(painter, scene);
  paintGaps(painter, scene);
  paintOutcomeLines(painter, scene);
  paintLive(painter, QRectF(QPointF(), scene.layout.request().size).toAlignedRect(), scene);
}

QRegion NetworkPainter::regionOfHover(const NetworkScene &scene) {
  const NetworkState &state = scene.state;
  const std::optional<WholeQuantity> &whole = state.hoveredWhole;
  if (!whole) {
    return regionOf(scene, state.hovered);
  }
  const NetworkLayout &layout = scene.layout;
  QRegion region;
  for (const Entry &edge : hoveredEdgesDrawn(scene)) {
    region += hoveredEdgeBounds(scene, edge).toAlignedRect();
  }
  for (int l = 0; l <= layout.depth(); ++l) {
    if (l > 0 && layout.isBand(l) && edgesAreHovered(state, l)) {
      region += layout.band(l).adjusted(-5, -5, 5, 5).toAlignedRect();
    }
    const bool isHere =
        whole->quantity == Quantity::Target ? l == layout.depth() : whole->isOfLayer(l);
    if (!isHere || belongsToEdge(whole->quantity)) {
      continue;
    }
    for (const int row : layout.rows(l)) {
      region += regionOf(scene, Entry{whole->quantity, l, row, 0});
    }
  }
  return region;
}

QRegion NetworkPainter::regionOf(const NetworkScene &scene, const std::optional<Entry> &entry) {
  const NetworkLayout &layout = scene.layout;
  if (!entry) {
    return {};
  }
  QRegion region;
  const auto add = [&region](const QRectF &rect) {
    region += rect.toAlignedRect().adjusted(-1, -1, 1, 1);
  };
  if (const auto edge = drawnEdge(scene, entry)) {
    add(hoveredEdgeBounds(scene, *edge));
    for (const EdgeTag &tag : edgeTags(scene)) {  // others make room for it
      add(tag.bounds());
    }
  } else if (entry->quantity == Quantity::Target && layout.isShown(layout.depth(), entry->row)) {
    add(targetBounds(scene, entry->row));
  } else if (entry->quantity == Quantity::Cost) {
    add(costBounds(scene));
  } else if (const auto neuron = neuronOf(entry);
             neuron && layout.isShown(neuron->layer, neuron->row)) {
    add(layout.neuronBounds(neuron->layer, neuron->row).adjusted(-6, -6, 6, 6));
  }
  return region;
}

}  // namespace chainrule
