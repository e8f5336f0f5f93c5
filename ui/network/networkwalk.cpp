// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkwalk.h"

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

Entry neuron(int layer, int row) {
  return {Quantity::Activation, layer, row, 0};
}

/// The neighbour of `row` among the rows shown, `step` places on; empty past the ends.
std::optional<int> neighbour(const std::vector<int> &rows, int row, int step) {
  const auto at = std::find(rows.begin(), rows.end(), row) - rows.begin() + step;
  if (at < 0 || at >= static_cast<std::ptrdiff_t>(rows.size())) {
    return std::nullopt;
  }
  return rows[static_cast<std::size_t>(at)];
}

/// The neuron of a layer that lies nearest in height to another.
int nearest(const NetworkLayout &layout, int layer, double y) {
  const std::vector<int> &rows = layout.rows(layer);
  return *std::min_element(rows.begin(), rows.end(), [&](int a, int b) {
    return std::abs(layout.centre(layer, a).y() - y) < std::abs(layout.centre(layer, b).y() - y);
  });
}

std::optional<Entry> fromEdge(const NetworkLayout &layout, const Entry &edge, Qt::Key key) {
  const bool back = key == Qt::Key_Up || key == Qt::Key_Backtab;
  switch (key) {
    case Qt::Key_Right:
      return neuron(edge.layer, edge.row);
    case Qt::Key_Left:
      return neuron(edge.layer - 1, edge.column);
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
      if (const auto column = neighbour(layout.rows(edge.layer - 1), edge.column, back ? -1 : 1)) {
        return Entry{Quantity::Weight, edge.layer, edge.row, *column};
      }
      if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        return neuron(edge.layer, edge.row);
      }
      return edge;
    default:
      return std::nullopt;
  }
}

std::optional<Entry> sideways(const NetworkLayout &layout, const Entry &at, int way) {
  const int depth = layout.depth();
  if (at.quantity == Quantity::Cost) {
    const std::vector<int> &rows = layout.rows(depth);
    return way > 0 ? at : Entry{Quantity::Target, depth, rows[rows.size() / 2], 0};
  }
  if (at.quantity == Quantity::Target) {
    return way > 0 ? Entry{Quantity::Cost, 0, 0, 0} : neuron(depth, at.row);
  }
  if (way > 0 && at.layer == depth) {
    return Entry{Quantity::Target, depth, at.row, 0};
  }
  const int layer = way > 0 ? at.layer + 1 : at.layer;  // of the edges on that side
  if (layer == 0) {
    return at;
  }
  const int other = nearest(layout, at.layer + way, layout.centre(at.layer, at.row).y());
  if (layout.isBand(layer)) {
    return neuron(at.layer + way, other);
  }
  return way > 0 ? Entry{Quantity::Weight, layer, other, at.row}
                 : Entry{Quantity::Weight, layer, at.row, other};
}

/// The next neuron, target or cost in reading order.
std::optional<Entry> along(const NetworkLayout &layout, const Entry &at, int way) {
  std::vector<Entry> stops = walkStops(layout);
  std::erase_if(stops, [](const Entry &stop) { return belongsToEdge(stop.quantity); });
  const auto found = std::find(stops.begin(), stops.end(), at) - stops.begin() + way;
  if (found < 0 || found >= static_cast<std::ptrdiff_t>(stops.size())) {
    return std::nullopt;
  }
  return stops[static_cast<std::size_t>(found)];
}

}  // namespace

std::vector<Entry> walkStops(const NetworkLayout &layout) {
  std::vector<Entry> stops;
  for (int l = 0; l <= layout.depth(); ++l) {
    if (l > 0 && !layout.isBand(l)) {
      for (const int i : layout.rows(l)) {
        for (const int j : layout.rows(l - 1)) {
          stops.push_back({Quantity::Weight, l, i, j});
        }
      }
    }
    for (const int row : layout.rows(l)) {
      stops.push_back(neuron(l, row));
    }
  }
  for (const int row : layout.rows(layout.depth())) {
    stops.push_back({Quantity::Target, layout.depth(), row, 0});
  }
  stops.push_back({Quantity::Cost, 0, 0, 0});
  return stops;
}

std::optional<Entry> walk(const NetworkLayout &layout, const std::optional<Entry> &at,
                          Qt::Key key) {
  const bool isWalk = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left ||
                      key == Qt::Key_Right || key == Qt::Key_Tab || key == Qt::Key_Backtab;
  if (!isWalk || layout.depth() < 1) {
    return std::nullopt;
  }
  if (!at) {
    return key == Qt::Key_Backtab ? Entry{Quantity::Cost, 0, 0, 0}
                                  : neuron(0, layout.rows(0).front());
  }
  if (belongsToEdge(at->quantity)) {
    return fromEdge(layout, *at, key);
  }
  switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
      return sideways(layout, *at, key == Qt::Key_Right ? 1 : -1);
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
      return along(layout, *at, key == Qt::Key_Tab ? 1 : -1);
    default:
      break;
  }
  if (at->quantity == Quantity::Cost) {
    return at;
  }
  const auto row = neighbour(layout.rows(at->layer), at->row, key == Qt::Key_Down ? 1 : -1);
  return row ? Entry{at->quantity, at->layer, *row, 0} : *at;
}

}  // namespace chainrule
