// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/plottabledialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace chainrule {

PlotTableDialog::PlotTableDialog(PlotRecord record, const QString &heading, const Theme &theme,
                                 QWidget *parent)
    : QDialog(parent),
      m_record(std::move(record)),
      m_choice(new QComboBox),
      m_table(new QTableView),
      m_model(new PlotTableModel(this)),
      m_words(new QLabel) {
  setWindowTitle(tr("%1 as a table").arg(m_record.name));
  auto *title = new QLabel(heading);
  title->setTextFormat(Qt::PlainText);
  title->setFont(theme.textFont(14, QFont::DemiBold));
  title->setWordWrap(true);
  for (const PlotTable &table : m_record.tables) {
    m_choice->addItem(table.part.isEmpty() ? m_record.name : table.part);
  }
  m_choice->setAccessibleName(tr("Which table"));
  m_choice->setToolTip(tr("Which of the plot's tables"));
  m_choice->setVisible(m_choice->count() > 1);
  m_table->setModel(m_model);
  m_table->setAccessibleName(heading);
  m_table->setToolTip(tr("The arrows go from cell to cell, Ctrl+C copies what is selected"));
  m_table->setTabKeyNavigation(false);
  m_table->setWordWrap(false);
  m_table->verticalHeader()->hide();
  m_table->horizontalHeader()->setResizeContentsPrecision(40);  // lines that are looked at
  m_table->horizontalHeader()->setHighlightSections(false);
  m_words->setWordWrap(true);
  m_words->setTextFormat(Qt::PlainText);
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  auto *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
  copyButton->setToolTip(tr("Copy what is selected, or all, with all digits (Ctrl+C)"));
  copyButton->setAutoDefault(false);
  buttons->button(QDialogButtonBox::Close)->setToolTip(tr("Close this table (Escape)"));
  connect(copyButton, &QPushButton::clicked, this, &PlotTableDialog::copy);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_choice, &QComboBox::currentIndexChanged, this, &PlotTableDialog::choose);
  connect(&m_task, &NewestTask::failed, m_words, &QLabel::setText);

  auto *column = new QVBoxLayout(this);
  column->setSpacing(10);
  column->addWidget(title);
  column->addWidget(m_choice, 0, Qt::AlignLeft);
  column->addWidget(m_table, 1);
  column->addWidget(m_words);
  column->addWidget(buttons);
  resize(640, 520);
  choose(0);
  m_table->setFocus();
}

void PlotTableDialog::choose(int table) {
  const PlotTable &chosen = m_record.tables[static_cast<std::size_t>(table)];
  const auto read = std::make_shared<std::shared_ptr<const Table>>();
  m_words->setText(tr("Writing the table …"));
  m_task.start(
      [read, csv = chosen.csv](const std::stop_token &) {
        *read = std::make_shared<const Table>(csv(), std::string());
      },
      [this, read] {
        m_model->setTable(*read);
        m_table->resizeColumnsToContents();
        m_table->setCurrentIndex(m_model->index(0, 0));
        const QString count = tr("Lines: %1.").arg(m_model->rowCount());
        const QString stale = tr("%1 The plot is out of date, and so is the table.").arg(count);
        m_words->setText(m_record.isStale ? stale : count);
      });
}

void PlotTableDialog::keyPressEvent(QKeyEvent *event) {
  if (event->matches(QKeySequence::Copy)) {
    copy();
  } else {
    QDialog::keyPressEvent(event);
  }
}

// As a spreadsheet takes it: cells parted by tabs, with all their digits.
void PlotTableDialog::copy() const {
  QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
  if (cells.size() == 1 && !m_table->hasFocus()) cells.clear();  // the button
  QString text;
  const auto add = [&](const QModelIndex &cell, bool isFirst) {
    text += (isFirst ? QString() : QStringLiteral("\t")) +
            cell.data(PlotTableModel::FileRole).toString();
  };
  if (cells.isEmpty()) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
      for (int k = 0; k < m_model->columnCount(); ++k) add(m_model->index(row, k), k == 0);
      text += QLatin1Char('\n');
    }
  } else {
    std::sort(cells.begin(), cells.end());
    for (qsizetype k = 0; k < cells.size(); ++k) {
      const bool isSameRow = k > 0 && cells[k].row() == cells[k - 1].row();
      if (k > 0 && !isSameRow) text += QLatin1Char('\n');
      add(cells[k], !isSameRow);
    }
  }
  QApplication::clipboard()->setText(text);
}

}  // namespace chainrule
