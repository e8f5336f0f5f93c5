// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/tableimport.h"
#include "session/backgroundtask.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace chainrule {

struct ImportPreview;

/// Makes a session from a table: shows what was read, what becomes of each column and of the first
/// rows (numbered as messages number them), and the network that results, before anything is
/// accepted. Reading and converting happen in the background; the dialog can be accepted only while
/// the mapping shown gives a session.
class ImportDialog : public QDialog {
  Q_OBJECT

 public:
  explicit ImportDialog(const QString &file, QWidget *parent = nullptr);
  ~ImportDialog() override;

  /// The session of the mapping shown; call after accepted().
  const Session &session() const { return *m_session; }
  Session takeSession() { return std::move(*m_session); }

  /// Closes at once, too, while the table is being read; the dialog then goes when that has ended.
  void done(int result) override;

 private:
  struct Reading;
  struct Conversion;

  void showTable(const Reading &reading);
  void addColumnRow(int column, const ColumnUse &use);
  void showPreview(const ImportPreview &preview);
  void mappingChanged();
  void convert();
  void showConversion(Conversion &conversion);
  Mapping mapping() const;
  std::optional<std::vector<int>> hiddenSizes() const;
  void setProblem(const QString &problem);

  QString m_file;
  std::shared_ptr<const Table> m_table;
  std::vector<bool> m_isNumeric;  // each column
  std::optional<Session> m_session;
  bool m_isClosed = false;
  bool m_isConversionWanted = false;  // the mapping has changed while a conversion was under way

  QLabel *m_heading;
  QTableWidget *m_columns;
  QTableWidget *m_preview;
  QLabel *m_outputs;  // which output each text has
  QLineEdit *m_hidden;
  QLabel *m_result;
  QPushButton *m_accept;
  BackgroundTask m_task;  // last: its work is waited for before anything else goes
};

}  // namespace chainrule
