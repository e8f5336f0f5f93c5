// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnformat.h"
#include "equation/boxlayout.h"
#include "panels/cellgrid.h"
#include "panels/tabletype.h"

#include <array>
#include <optional>
#include <vector>

namespace chainrule {

/// The table z a σ′(z) δ b ∂C/∂b of one layer, a row for each neuron.
class LayerColumns : public CellGrid {
  Q_OBJECT

 public:
  LayerColumns(Focus *focus, int layer, QWidget *parent);

  /// Spreads the columns over a width, with fewer digits or a common factor where all would not
  /// stand clear of each other; returns the height the table takes. Beyond 16 neurons it scrolls.
  int layOut(int width);

  GridCell cellAt(GridPlace place) const override;
  QString textAt(GridPlace place) const override;
  QString whyUnknown(GridPlace place) const override;
  QString rowName(int row) const override;
  QString columnName(int column) const override;
  QString headHint(int column) const override;

 protected:
  void themeChanged() override;
  bool snapshotChanged() override;
  GridPlace placeOf(const Entry &entry) const override;
  std::optional<WholeQuantity> wholeOfColumn(int column) const override;
  QRectF highlightOf(const Entry &entry) const override;
  void paintRowGround(QPainter &painter, int row, const QRectF &rectangle) const override;
  void paintLabel(QPainter &painter, int row, const QRectF &rectangle) const override;
  void paintCell(QPainter &painter, GridPlace place, const QRectF &rectangle) const override;
  void paintHead(QPainter &painter, int column, const QRectF &rectangle) const override;

 private:
  bool isShown(Quantity quantity) const;
  const ColumnFormat &format(int column) const;
  Quantity quantityOf(int column) const { return m_shown[static_cast<std::size_t>(column)]; }
  void makeHeads();
  std::vector<ColumnFormat> formats() const;
  bool updateFormats();
  int charactersOf(Quantity quantity, std::size_t tightness) const;
  std::vector<double> leastWidths(std::size_t tightness) const;
  bool isSelectedRow(int row) const;

  int m_layer;
  std::optional<TableType> m_type;
  std::optional<TabularText> m_factorType;
  std::vector<Quantity> m_shown;  // a column each
  std::vector<FormulaBox> m_heads;
  std::vector<ColumnFormat> m_formats;
  std::size_t m_tightness = 0;  // how far digits had to be left out, from 0 for not
};

}  // namespace chainrule
