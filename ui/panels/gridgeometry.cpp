// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/gridgeometry.h"

#include <algorithm>
#include <cmath>

namespace chainrule {

double GridGeometry::left(int column) const {
  return edges.empty() ? column * columnWidth : edges[static_cast<std::size_t>(column)];
}

QSizeF GridGeometry::size() const {
  return {labelWidth + left(columns), headHeight + rows * rowHeight};
}

QRectF GridGeometry::rectangle(GridPlace place) const {
  const double x = left(place.column);
  return {x, place.row * rowHeight, right(place.column) - x, rowHeight};
}

int GridGeometry::columnAt(double x) const {
  if (edges.empty()) {
    return static_cast<int>(std::floor(std::clamp(x / columnWidth, -1.0, columns + 1.0)));
  }
  return static_cast<int>(std::upper_bound(edges.begin(), edges.end(), x) - edges.begin()) - 1;
}

GridPlace GridGeometry::placeAt(QPointF point) const {
  if (rows == 0 || columns == 0) {
    return {};
  }
  const double row = std::floor(point.y() / rowHeight);
  const int column = columnAt(point.x());
  if (row < 0 || row >= rows || column < 0 || column >= columns) {
    return {};
  }
  return {static_cast<int>(row), column};
}

GridRange GridGeometry::range(const QRectF &rectangle) const {
  if (rows == 0 || columns == 0 || rectangle.isEmpty()) {
    return {};
  }
  const auto row = [this](double y) {
    return static_cast<int>(std::clamp(std::floor(y / rowHeight), 0.0, rows - 1.0));
  };
  const auto column = [this](double x) { return std::clamp(columnAt(x), 0, columns - 1); };
  if (rectangle.bottom() <= 0 || rectangle.right() <= 0 || rectangle.top() >= rows * rowHeight ||
      rectangle.left() >= left(columns)) {
    return {};
  }
  return {{row(rectangle.top()), column(rectangle.left())},
          {row(rectangle.bottom()) + 1, column(rectangle.right()) + 1}};
}

}  // namespace chainrule
