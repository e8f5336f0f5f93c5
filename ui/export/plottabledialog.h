// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/plottablemodel.h"
#include "plots/plotrecord.h"
#include "session/newesttask.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QTableView>

namespace chainrule {

/// The numbers behind a plot as a table, as they were when it was asked for: for reading cell by
/// cell from the keyboard, and for a screen reader. It stays open beside the window.
class PlotTableDialog : public QDialog {
  Q_OBJECT

 public:
  /// The record has at least one table. `heading` says of what and of which step.
  PlotTableDialog(PlotRecord record, const QString &heading, const Theme &theme,
                  QWidget *parent = nullptr);

 protected:
  void keyPressEvent(QKeyEvent *event) override;

 private:
  void choose(int table);
  void copy() const;

  PlotRecord m_record;
  QComboBox *m_choice;
  QTableView *m_table;
  PlotTableModel *m_model;
  QLabel *m_words;
  NewestTask m_task;
};

}  // namespace chainrule
