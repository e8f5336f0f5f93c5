// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnformat.h"
#include "panels/cellgrid.h"
#include "panels/tabletype.h"

#include <optional>

namespace chainrule {

/// Wˡ or ∂C/∂Wˡ as a matrix of digits on grounds that show their values on the fixed scales.
class HeatMap : public CellGrid {
  Q_OBJECT

 public:
  /// `quantity` is Weight or WeightGradient.
  HeatMap(Focus *focus, Quantity quantity, int layer, QWidget *parent);

  Quantity quantity() const { return m_quantity; }

  /// The width a column needs at least.
  int leastColumnWidth() const;

  /// Fills a width as far as it can with whole columns, and scrolls where it cannot; beyond 16
  /// rows it scrolls, too. Returns the size it takes.
  QSize layOut(int width);

  /// "×10⁻⁴", the common factor of the entries, or nothing.
  QString factor() const { return factorText(m_format); }

  GridCell cellAt(GridPlace place) const override;
  QString textAt(GridPlace place) const override;

 signals:
  void factorChanged();

 protected:
  void themeChanged() override;
  bool snapshotChanged() override;
  GridPlace placeOf(const Entry &entry) const override;
  QRectF highlightOf(const Entry &entry) const override;
  void paintCell(QPainter &painter, GridPlace place, const QRectF &rectangle) const override;
  void paintFrames(QPainter &painter) const override;
  QColor ground() const override { return theme().hairline; }

  void paintEvent(QPaintEvent *event) override;

 private:
  bool isKnown() const { return snapshot()->isKnown(m_quantity, m_layer); }
  bool updateFormat();
  void paintFrame(QPainter &painter, const std::optional<Entry> &entry, double width) const;

  Quantity m_quantity;
  int m_layer;
  std::optional<TableType> m_type;
  ColumnFormat m_format;
  bool m_formatIsOld = true;
  int m_charactersThatFit = 7;
};

}  // namespace chainrule
