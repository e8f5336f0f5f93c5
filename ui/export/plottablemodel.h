// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/csv.h"

#include <QAbstractTableModel>

#include <memory>

namespace chainrule {

/// Shows a table of core/export/plottables.h: its heads in words, its numbers short, and whole
/// where they are pointed at, spoken or copied.
class PlotTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Role { FileRole = Qt::UserRole };  ///< as it stands in the file

  explicit PlotTableModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

  void setTable(std::shared_ptr<const Table> table);

  int rowCount(const QModelIndex &parent = {}) const override;
  int columnCount(const QModelIndex &parent = {}) const override;
  QVariant data(const QModelIndex &index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString cell(int row, int column) const;

  std::shared_ptr<const Table> m_table;
};

}  // namespace chainrule
