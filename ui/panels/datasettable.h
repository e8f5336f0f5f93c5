// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnformat.h"
#include "panels/cellgrid.h"
#include "panels/tabletype.h"

#include <optional>
#include <vector>

namespace chainrule {

/// The rows of the dataset: inputs, for each output a bar with the target's mark and the value,
/// and C. Choosing a cell chooses its row; inputs and targets, the latter in the bar, can be
/// edited. Only what is visible costs anything, so a million rows are as quick as eight.
class DatasetTable : public CellGrid {
  Q_OBJECT

 public:
  DatasetTable(Focus *focus, QWidget *parent);

  /// The height that shows `rows` of its rows, or all when there are fewer.
  int heightOfRows(int rows) const;

  GridCell cellAt(GridPlace place) const override;
  QString textAt(GridPlace place) const override;
  QString nameAt(GridPlace place) const override;
  QString columnName(int column) const override;
  QString headHint(int column) const override;

  /// The name of an input as far as there is room; empty where the symbol says more: where little
  /// is left of the name, or what another begins with, too.
  QString headText(int column) const;

 signals:
  void sampleChosen(int row);

 protected:
  void themeChanged() override;
  bool snapshotChanged() override;
  std::optional<Entry> focusEntry(GridPlace place) const override;
  void chosen(GridPlace place) override;
  GridPlace placeOf(const Entry &entry) const override;
  QRectF highlightOf(const Entry &entry) const override;
  void paintRowGround(QPainter &painter, int row, const QRectF &rectangle) const override;
  void paintLabel(QPainter &painter, int row, const QRectF &rectangle) const override;
  void paintCell(QPainter &painter, GridPlace place, const QRectF &rectangle) const override;
  void paintHead(QPainter &painter, int column, const QRectF &rectangle) const override;
  QColor ground() const override { return theme().canvas; }
  void sizeChanged() override;

 private:
  enum class Kind { Input, Bar, Output, Cost };
  struct Column {
    Kind kind = Kind::Cost;
    int neuron = 0;
  };
  struct BarRange {
    double low = 0;
    double high = 1;
  };

  Column columnAt(int column) const;
  int inputs() const { return snapshot()->network.size(0); }
  int outputs() const { return snapshot()->network.size(snapshot()->depth()); }
  bool isListed() const;
  QString inputText(double value) const;
  bool hasCost() const { return !snapshot()->hidden.contains(Quantity::Cost); }
  void measureColumns();
  void measureBars();
  void updateFormats();
  const ColumnFormat &formatOf(const Column &column) const;
  void paintBar(QPainter &painter, GridPlace place, int output, const QRectF &rectangle) const;
  void paintOutputHead(QPainter &painter, int output, const QRectF &rectangle) const;
  double costHeadWidth() const;

  std::optional<TableType> m_goodType;
  std::optional<TableType> m_smallType;  // where all columns would not fit else
  const TableType *m_type = nullptr;     // one of these
  std::optional<TableType> m_labelType;
  std::shared_ptr<const Session> m_session;  // the one columns and bars were measured for
  std::vector<double> m_inputWidths;         // in the good type
  std::vector<BarRange> m_bars;
  std::vector<ColumnFormat> m_outputFormats;
  ColumnFormat m_costFormat;
  double m_barWidth = 0;
  int m_placesLeftOut = 0;  // decimals of outputs and C, where all columns would not fit else
  int m_shownRow = -1;
  int m_revealedRow = -1;  // -1 while running: rows aren't followed then
};

}  // namespace chainrule
