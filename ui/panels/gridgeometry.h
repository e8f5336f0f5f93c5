// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace chainrule {

/// A cell of a grid, counted from 0; invalid while a number is negative.
struct GridPlace {
  int row = -1;
  int column = -1;

  bool isValid() const { return row >= 0 && column >= 0; }
  bool operator==(const GridPlace &) const = default;
};

/// The cells from `first` to before `end`, in both directions.
struct GridRange {
  GridPlace first{0, 0};
  GridPlace end{0, 0};

  bool operator==(const GridRange &) const = default;
};

/// Where the cells of a grid lie. Rows are equally high; columns have edges of their own, or are
/// equally wide where `edges` is empty. A head stands above the cells and labels at their left;
/// neither scrolls away. In logical pixels; cells are measured from the first one's corner.
struct GridGeometry {
  int rows = 0;
  int columns = 0;
  double rowHeight = 0;
  double columnWidth = 0;
  std::vector<double> edges;  ///< columns + 1 of them, rising from 0, or none
  double headHeight = 0;
  double labelWidth = 0;

  bool operator==(const GridGeometry &) const = default;

  double left(int column) const;
  double right(int column) const { return left(column + 1); }
  QSizeF size() const;  ///< of the cells with head and labels

  QRectF rectangle(GridPlace place) const;

  /// The cell at a point; invalid outside.
  GridPlace placeAt(QPointF point) const;

  /// The cells a rectangle touches.
  GridRange range(const QRectF &rectangle) const;

 private:
  int columnAt(double x) const;
};

}  // namespace chainrule
