// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/edgetags.h"

#include "numberformat.h"
#include "session/focus.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace chainrule {
namespace {

constexpr std::size_t mostTags = 24;

QPolygonF outline(const EdgeTag &tag) {
  QTransform turn;
  turn.translate(tag.centre.x(), tag.centre.y());
  turn.rotate(tag.angle);
  return turn.map(QPolygonF(QRectF(-tag.width / 2, -tag.height / 2, tag.width, tag.height)));
}

bool covers(const EdgeTag &tag, const NetworkScene &scene, const std::vector<EdgeTag> &others) {
  const QPolygonF own = outline(tag);
  for (const EdgeTag &other : others) {
    if (other.bounds().intersects(tag.bounds()) && own.intersects(outline(other))) {
      return true;
    }
  }
  if (const auto name = biasNamePlace(scene); name && own.intersects(QPolygonF(*name))) {
    return true;
  }
  const NetworkLayout &layout = scene.layout;
  for (int l = tag.edge.layer - 1; l <= tag.edge.layer; ++l) {
    for (const int row : layout.rows(l)) {
      if (layout.circle(l, row).intersects(tag.bounds()) ||
          (l > 0 && showsChips(scene.state) && layout.chips() != NetworkLayout::Chips::Bar &&
           layout.chip(l, row).intersects(tag.bounds()))) {
        return true;
      }
    }
  }
  return false;
}

EdgeTag tagAt(const NetworkScene &scene, const Entry &edge, double part) {
  const bool blame = edgeLook(scene.state, edge.layer) == EdgeLook::Blame;
  const QLineF line(scene.layout.centre(edge.layer - 1, edge.column),
                    scene.layout.centre(edge.layer, edge.row));
  EdgeTag tag;
  tag.edge = edge;
  tag.text = significant(edgeValue(scene.state, edge));
  tag.centre = line.pointAt(blame ? 1 - part : part);
  tag.angle = std::atan2(line.dy(), line.dx()) * 180 / M_PI;
  tag.width = scene.type.tag.width(tag.text) + 8 * scene.layout.scale();
  tag.height = scene.type.tag.capHeight() + 9 * scene.layout.scale();
  tag.framed = isOfEdge(scene.state.hovered, edge.layer, edge.row, edge.column) ||
               isOfEdge(scene.state.selected, edge.layer, edge.row, edge.column);
  return tag;
}

}  // namespace

QRectF EdgeTag::bounds() const {
  return outline(*this).boundingRect();
}

std::vector<EdgeTag> edgeTags(const NetworkScene &scene) {
  const NetworkState &state = scene.state;
  const NetworkLayout &layout = scene.layout;
  std::vector<Entry> wanted;
  if (hasFocus(state)) {
    const int at = state.selected->layer;
    for (int l = std::max(1, at); l <= std::min(layout.depth(), at + 1); ++l) {
      if (layout.isBand(l)) {
        continue;
      }
      for (const int i : layout.rows(l)) {
        for (const int j : layout.rows(l - 1)) {
          if (isInFocus(state, l, i, j)) {
            wanted.push_back({Quantity::Weight, l, i, j});
          }
        }
      }
    }
    std::stable_sort(wanted.begin(), wanted.end(), [&state](const Entry &a, const Entry &b) {
      return std::abs(edgeValue(state, a)) > std::abs(edgeValue(state, b));
    });
  }
  if (const auto hovered = drawnEdge(scene, state.hovered)) {
    std::erase(wanted, *hovered);
    wanted.insert(wanted.begin(), *hovered);
  }
  if (wanted.size() > mostTags) {
    wanted.resize(mostTags);
  }
  std::vector<EdgeTag> tags;
  for (const Entry &edge : wanted) {
    const bool blame = edgeLook(state, edge.layer) == EdgeLook::Blame;
    for (const double part : std::array{blame ? 0.60 : 0.70, 0.56, 0.44, 0.32}) {
      EdgeTag tag = tagAt(scene, edge, part);
      if (layout.edge(edge.layer, edge.row, edge.column).length() > tag.width + 6 &&
          !covers(tag, scene, tags)) {
        tags.push_back(std::move(tag));
        break;
      }
    }
  }
  return tags;
}

void paintTag(QPainter &painter, const NetworkScene &scene, const EdgeTag &tag) {
  const Theme &theme = scene.theme;
  const QRectF plate(-tag.width / 2, -tag.height / 2, tag.width, tag.height);
  painter.save();
  painter.translate(tag.centre);
  painter.rotate(tag.angle);
  painter.setPen(tag.framed ? QPen(theme.ink, 1.5) : QPen(Qt::NoPen));
  painter.setBrush(theme.canvas);
  painter.drawRoundedRect(plate, 3, 3);
  const bool stale = scene.state.outOfDate;
  const bool weights = edgeLook(scene.state, tag.edge.layer) == EdgeLook::Weights;
  painter.setPen(stale ? theme.muted : weights ? theme.weight : theme.delta);
  scene.type.tag.paintCentred(painter, plate, tag.text);
  painter.restore();
}

}  // namespace chainrule
