// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networklayout.h"

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr double headSpace = 70;    // the heads, and the names of the first neurons
constexpr double legendSpace = 61;  // the legends
constexpr double chipSpace = 26;    // the chip below the last neuron
constexpr double chipAndName =
    42.5;                         // the least room for both, below one circle and above the next
constexpr double gapSlots = 0.8;  // the height of a gap in a folded column, in pitches

}  // namespace

NetworkLayout::NetworkLayout(const LayoutRequest &request) : m_request(request) {
  const double s = request.scale;
  m_hasLegend = request.size.width() >= 480 * s && request.size.height() >= 330 * s;
  m_headLine = 17.5 * s;
  const double top = 34 * s;
  m_diagram = QRectF(0, top, request.size.width(),
                     std::max(1.0, request.size.height() - top - (m_hasLegend ? 50 : 4) * s));
  chooseRows();
  chooseColumns();
  double places = 1;
  for (const Column &column : m_columns) {
    places = std::max(places, static_cast<double>(column.rows.size()) +
                                  gapSlots * static_cast<double>(column.gaps.size()));
  }
  chooseRadius(places);
  chooseDetail();
  chooseHeights();
}

void NetworkLayout::chooseRows() {
  const std::vector<int> &sizes = m_request.sizes;
  for (std::size_t l = 0; l < sizes.size(); ++l) {
    Column column;
    column.size = sizes[l];
    column.isBand = l > 0 && static_cast<double>(sizes[l]) * sizes[l - 1] > drawnEdges;
    const bool folded = column.size > unfoldedRows;
    const std::optional<Entry> &shown = m_request.shown;
    int previous = -1;
    for (int row = 0; row < column.size; ++row) {
      const bool isEnd = row < foldedRows || row >= column.size - foldedRows;
      const bool isShown = shown && shown->layer == static_cast<int>(l) && shown->row == row;
      if (folded && !isEnd && !isShown) {
        continue;
      }
      if (row > previous + 1) {
        column.gaps.push_back({{}, row - previous - 1});
      }
      column.rows.push_back(row);
      previous = row;
    }
    m_columns.push_back(std::move(column));
  }
}

void NetworkLayout::chooseColumns() {
  const double w = m_request.size.width();
  const double s = m_request.scale;
  const double z = m_request.zoom;
  const int depth = this->depth();
  // Deep networks use the margins that shallow ones leave empty.
  const double tight = std::clamp((depth - 2) / 3.0, 0.0, 1.0);
  const double first = 0.105 * w + tight * (std::min(0.105 * w, 44 * s) - 0.105 * w);
  double last = 0.685 * w + tight * (std::max(0.685 * w, w - 196 * s) - 0.685 * w);
  const double toTarget = 0.15 * w + tight * (std::min(0.15 * w, 96 * s) - 0.15 * w);
  // In a narrow view the cost stays clear of the targets, and the layers give way.
  const double toCost =
      std::max(58 * s, 0.102 * w + tight * (std::min(0.102 * w, 66 * s) - 0.102 * w));
  last = std::max(first + 40 * s, std::min(last, w - 40 * s - toTarget - toCost));
  // The first step is to the others as 30 to 28: names and bias squares stand left of a layer.
  const double step = (last - first) / (28.0 * depth + 2);
  const auto placed = [this, z](double x) { return m_request.pan.x() + x * z; };
  for (std::size_t l = 0; l < m_columns.size(); ++l) {
    m_columns[l].x = placed(first + (l == 0 ? 0 : 28.0 * static_cast<double>(l) + 2) * step);
  }
  m_columnGap = 28 * step * z;
  m_targetX = placed(last + toTarget);
  const double costX = std::min(last + toTarget + toCost, w - 40 * s);
  m_cost = QRectF(0, 0, 60 * s, 36 * s);
  m_cost.moveCenter({placed(costX), 0});
}

void NetworkLayout::chooseRadius(double places) {
  const double s = m_request.scale;
  const QSizeF size = m_request.size;
  const double below = m_hasLegend ? legendSpace : 14;
  const double height = std::max(40 * s, size.height() - (headSpace + below) * s);
  // r = 26 and pitch 112 on the usual canvas; 34 on that of a full-HD window.
  const double roomy = std::clamp(1 + (size.height() / s - 532) / 364, 1.0, 34.0 / 26);
  const double wide = std::max(1.0, size.width() / (632 * s));
  const double unit = std::min(roomy, wide) * s;
  const double steps = std::max(1.0, places - 1);
  const double gap = m_columnGap / m_request.zoom;

  const double pitch = (height - chipSpace * s) / (steps + 0.5);  // with r = pitch / 4
  const bool chipsHaveNumbers = gap >= 76 * s;
  double radius = 0;
  if (pitch >= 100 * s) {
    radius = std::clamp(pitch / 4, 26 * s, 26 * unit);
  } else if (pitch >= 72 * s) {
    const double room = height - chipSpace * s - chipAndName * s * steps;
    radius = std::min(26 * s, room / (2 * (steps + 1)));
  } else if (chipsHaveNumbers) {
    radius = std::min(20 * s, (pitch - 12 * s) / 2);
  } else {
    radius = std::min(20 * s, (pitch - 6 * s) / 2);
  }
  radius = std::max(3 * s, std::min(radius, 0.3 * gap));
  const double room = std::max(height - 2 * radius - chipSpace * s, 2 * radius);
  m_radius = radius * m_request.zoom;
  m_pitch = std::min(112 * unit * (places <= 2 ? 1.5 : 1), room / steps) * m_request.zoom;
}

void NetworkLayout::chooseDetail() {
  const double s = m_request.scale;
  const double r = m_radius / s;
  const double pitch = m_pitch / s;
  const double gap = m_columnGap / s;
  const double textSize = r >= 26 ? 13.5 + (r - 26) * 0.3125 : std::max(11.0, 13.5 * r / 26);
  m_textScale = textSize / 13.5;
  m_digits = r >= 19 ? Digits::Four : r >= 13 ? Digits::Two : Digits::None;
  const bool fitsHeight = pitch >= 40;
  if (fitsHeight && gap >= 112 * m_textScale) {
    m_chips = Chips::WithSymbol;
  } else {
    m_chips = fitsHeight && gap >= 76 * m_textScale ? Chips::Number : Chips::Bar;
  }
  if (pitch - 2 * r >= (m_chips == Chips::Bar ? 34 : chipAndName - 0.5)) {
    m_names = Names::Above;
  } else {
    // Beside a neuron, a name must be clear of the number below the one above.
    const bool clear = m_chips == Chips::Bar || pitch >= 1.72 * r + 38;
    m_names = clear && r >= 11 && gap - 2 * r >= 50 ? Names::Beside : Names::None;
  }
}

void NetworkLayout::chooseHeights() {
  const double s = m_request.scale;
  const double z = m_request.zoom;
  const double below = m_hasLegend ? legendSpace : 14;
  // The middle of the columns: chips hang below them, so it lies above the middle of the room.
  const double room = m_request.size.height() - (headSpace + below) * s;
  const double middle = headSpace * s + (room - chipSpace * s) / 2;
  const double y0 = m_diagram.top() + m_request.pan.y() + (middle - m_diagram.top()) * z;
  double fullest = 1;
  for (const Column &column : m_columns) {
    fullest = std::max(fullest, static_cast<double>(column.rows.size()));
  }
  for (Column &column : m_columns) {
    const double count = static_cast<double>(column.rows.size());
    // Shorter columns spread out, the two outputs of 3-4-2 by a pitch and a half.
    const double most = m_names == Names::Above ? 1.5 : 3;
    const double step = m_pitch * (column.gaps.empty() && count > 1
                                       ? std::clamp((fullest - 1) / 2 / (count - 1), 1.0, most)
                                       : 1);
    double height = (count - 1) * step;
    height += gapSlots * static_cast<double>(column.gaps.size()) * step;
    double y = y0 - height / 2;
    std::size_t gap = 0;
    for (std::size_t k = 0; k < column.rows.size(); ++k) {
      if (k > 0) {
        y += step;
        if (column.rows[k] > column.rows[k - 1] + 1) {
          column.gaps[gap++].centre = {column.x, y - step / 2 + gapSlots * step / 2};
          y += gapSlots * step;
        }
      }
      column.y.push_back(y);
    }
  }
  m_cost.moveCenter({m_cost.center().x(), y0});
}

QRectF NetworkLayout::legend() const {
  const double height = 46 * scale();
  return {0, m_request.size.height() - height, m_request.size.width(), height};
}

double NetworkLayout::columnX(int column) const {
  if (column <= depth()) {
    return at(column).x;
  }
  return column == depth() + 1 ? m_targetX : m_cost.center().x();
}

int NetworkLayout::slot(int layer, int row) const {
  if (layer < 0 || layer > depth()) {
    return -1;
  }
  const std::vector<int> &rows = at(layer).rows;
  const auto found = std::lower_bound(rows.begin(), rows.end(), row);
  return found != rows.end() && *found == row ? static_cast<int>(found - rows.begin()) : -1;
}

QPointF NetworkLayout::centre(int layer, int row) const {
  const Column &column = at(layer);
  return {column.x, column.y[static_cast<std::size_t>(slot(layer, row))]};
}

QRectF NetworkLayout::circle(int layer, int row) const {
  const QPointF c = centre(layer, row);
  return {c.x() - m_radius, c.y() - m_radius, 2 * m_radius, 2 * m_radius};
}

// Whether a chip and the name below it stand as close to their circles as they can.
bool NetworkLayout::isTight() const {
  return m_names == Names::Above && m_pitch - 2 * m_radius < (50 * m_textScale + 2) * scale();
}

double NetworkLayout::ringReach() const {
  return (isTight() ? 3 : 5) * std::clamp(m_radius / 26, 0.4, 1.0);
}

// At the neuron's upper left; where pitch is short lower, so that the chip above leaves it free.
QRectF NetworkLayout::biasSquare(int layer, int row) const {
  const double s = m_request.scale;
  const double side = (m_radius >= 19 * s ? 13 * m_textScale : m_radius >= 11 * s ? 9 : 6) * s;
  const double corner = 0.72 * m_radius;
  const double left = corner + side * 10 / 13;
  const double above = corner + side * 8 / 13;
  QPointF away(left, above);
  if (m_chips != Chips::Bar) {
    const double free = m_pitch - m_radius - chipExtent().bottom - 2 * s - side / 2;
    away.setY(std::clamp(free, 0.0, above));
    away.setX(std::sqrt(left * left + above * above - away.y() * away.y()));
  }
  QRectF square(0, 0, side, side);
  square.moveCenter(centre(layer, row) - away);
  return square;
}

NetworkLayout::Extent NetworkLayout::chipExtent() const {
  const double s = m_request.scale;
  const double size = m_textScale * s;
  const double below = m_pitch - 2 * m_radius;  // down to the next circle of the fullest column
  double offset = 16 * size;
  double height = 19 * size;
  if (m_names != Names::Above) {
    offset = std::min(offset, std::max(0.0, below - height / 2 - 2 * s));
    height = 17 * size;
  } else if (isTight()) {
    offset = 10 * s;
    height = 16.5 * std::max(s, size);
  }
  return {offset - height / 2, offset + height / 2};
}

QRectF NetworkLayout::chip(int layer, int row) const {
  const QPointF c = centre(layer, row);
  if (m_chips == Chips::Bar) {
    const double height = std::max(3.0 * scale(), 0.24 * m_radius);
    return {c.x() - 0.7 * m_radius, c.y() + m_radius - height, 1.4 * m_radius, height};
  }
  const Extent extent = chipExtent();
  const double width = (m_chips == Chips::WithSymbol ? 92 : 68) * m_textScale * scale();
  return {c.x() - width / 2, c.y() + m_radius + extent.top, width, extent.bottom - extent.top};
}

QPointF NetworkLayout::nameBaseline(int layer, int row) const {
  const double s = m_request.scale;
  const QPointF c = centre(layer, row);
  if (m_names == Names::Above) {
    const double distance = isTight() ? 4 * s : 7 * m_textScale * s;
    return {c.x(), c.y() - m_radius - distance};
  }
  return {c.x() + 0.72 * m_radius + 3 * s, c.y() - 0.72 * m_radius};
}

QRectF NetworkLayout::target(int row) const {
  const double side =
      std::clamp(m_pitch - 8 * scale(), 12 * scale(), 31 * std::max(1.0, m_textScale) * scale());
  QRectF box(0, 0, 31 * m_textScale * scale(), side);
  box.moveCenter({m_targetX, centre(depth(), row).y()});
  return box;
}

QLineF NetworkLayout::edge(int layer, int row, int column) const {
  const QLineF line(centre(layer - 1, column), centre(layer, row));
  const double length = line.length();
  const double clear = m_radius + 2;
  if (length <= 2 * clear) {
    return {};
  }
  return {line.pointAt(clear / length), line.pointAt(1 - clear / length)};
}

QRectF NetworkLayout::band(int layer) const {
  const Column &from = at(layer - 1);
  const Column &to = at(layer);
  const double left = from.x + m_radius + (m_names == Names::Beside ? 34 : 16) * scale();
  const double right = to.x - m_radius - 26 * scale();
  const double top = std::min(from.y.front(), to.y.front());
  const double bottom = std::max(from.y.back(), to.y.back());
  return {left, top, std::max(1.0, right - left), std::max(1.0, bottom - top)};
}

QRectF NetworkLayout::neuronBounds(int layer, int row) const {
  const double s = m_request.scale;
  QRectF bounds = circle(layer, row).adjusted(-7, -7, 7, 7);
  if (layer > 0) {
    bounds |= chip(layer, row).adjusted(-4, -4, 4, 4);
    bounds |= biasSquare(layer, row).adjusted(-28 * s, -8, 8, 8);
  }
  const QPointF name = nameBaseline(layer, row);
  const double em = 24 * m_textScale * s;
  return bounds | QRectF(name.x() - 1.5 * em, name.y() - em, 3 * em, 1.4 * em);
}

}  // namespace chainrule
