// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/cellgrid.h"
#include "panels/tabletype.h"

#include <optional>

namespace chainrule {

/// The input or the target of the shown sample as a vector in one line: ( 1, 0.5, −1 ).
class VectorStrip : public CellGrid {
  Q_OBJECT

 public:
  /// `quantity` is Activation, for the input, or Target.
  VectorStrip(Focus *focus, Quantity quantity, QWidget *parent);

  /// The width and height that show all of it. Beyond 24 numbers all take an equal width.
  QSize naturalSize() const;

  /// The height it takes in a width, with room for a scroll bar where it has to scroll.
  int heightIn(int width) const;

  GridCell cellAt(GridPlace place) const override;
  QString textAt(GridPlace place) const override;
  QString nameAt(GridPlace place) const override;
  QString columnName(int column) const override;

 signals:
  void widthChanged();

 protected:
  void themeChanged() override;
  bool snapshotChanged() override;
  GridPlace placeOf(const Entry &entry) const override;
  QRectF highlightOf(const Entry &entry) const override;
  void paintCell(QPainter &painter, GridPlace place, const QRectF &rectangle) const override;
  void paintLabel(QPainter &painter, int row, const QRectF &rectangle) const override;

 private:
  int layer() const { return m_quantity == Quantity::Target ? snapshot()->depth() : 0; }
  GridGeometry measured() const;

  Quantity m_quantity;
  std::optional<TableType> m_type;
};

/// A number the user typed or a file gave: as typed where that is short, else 4 significant digits.
QString shortTyped(double value);

}  // namespace chainrule
