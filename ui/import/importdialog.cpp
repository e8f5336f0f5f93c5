// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importdialog.h"

#include "files/fileaccess.h"
#include "import/importpreview.h"
#include "textscale.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <exception>
#include <utility>

namespace chainrule {
namespace {

constexpr int previewRows = 8;
constexpr int exampleCount = 3;

enum ColumnOf { NameColumn, ExampleColumn, RoleColumn, OneHotColumn, StandardiseColumn };

QString textOf(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QTableWidgetItem *readOnlyItem(const QString &text) {
  auto *item = new QTableWidgetItem(text);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  return item;
}

}  // namespace

struct ImportDialog::Reading {
  std::shared_ptr<const Table> table;
  Mapping proposed;
  std::vector<bool> isNumeric;
  QString error;
};

struct ImportDialog::Conversion {
  std::optional<Session> session;
  ImportPreview preview;
  QString error;
};

ImportDialog::ImportDialog(const QString &file, QWidget *parent)
    : QDialog(parent),
      m_file(file),
      m_heading(new QLabel(tr("Reading %1 …").arg(QFileInfo(file).fileName()))),
      m_columns(new QTableWidget(0, 5)),
      m_preview(new QTableWidget),
      m_outputs(new QLabel),
      m_hidden(new QLineEdit),
      m_result(new QLabel) {
  setWindowTitle(tr("Import a table"));
  resize(720, 560);
  m_columns->setHorizontalHeaderLabels(
      {tr("Column"), tr("Values"), tr("Used as"), tr("One neuron a value"), tr("Standardise")});
  m_columns->horizontalHeader()->setSectionResizeMode(ExampleColumn, QHeaderView::Stretch);
  m_columns->verticalHeader()->hide();
  m_columns->setAccessibleName(tr("What becomes of each column"));
  m_preview->setMaximumHeight(scaledToText(190));
  for (QTableWidget *table : {m_columns, m_preview}) {
    table->setTabKeyNavigation(false);  // else Tab would never leave it
  }
  m_preview->setAccessibleName(tr("The first rows of the table"));
  m_hidden->setAccessibleName(tr("Sizes of the hidden layers"));
  m_hidden->setToolTip(tr("Sizes of the hidden layers, separated by commas; empty for none"));
  m_outputs->setWordWrap(true);
  m_outputs->setTextFormat(Qt::PlainText);
  m_outputs->hide();
  m_result->setWordWrap(true);
  m_result->setTextFormat(Qt::PlainText);

  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  m_accept = buttons->button(QDialogButtonBox::Ok);
  m_accept->setText(tr("&Import"));
  m_accept->setToolTip(tr("Open the table as a session (Enter)"));
  buttons->button(QDialogButtonBox::Cancel)->setToolTip(tr("Import nothing (Escape)"));
  m_accept->setEnabled(false);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_hidden, &QLineEdit::textEdited, this, &ImportDialog::mappingChanged);

  auto *hiddenRow = new QHBoxLayout;
  auto *hiddenLabel = new QLabel(tr("&Hidden layers"));
  hiddenLabel->setBuddy(m_hidden);
  hiddenRow->addWidget(hiddenLabel);
  hiddenRow->addWidget(m_hidden);
  hiddenRow->addWidget(m_result, 1);
  auto *parts = new QVBoxLayout(this);
  parts->addWidget(m_heading);
  parts->addWidget(m_columns, 1);
  parts->addWidget(m_preview);
  parts->addWidget(m_outputs);
  parts->addLayout(hiddenRow);
  parts->addWidget(buttons);
  m_hidden->setMaximumWidth(scaledToText(120));

  const auto reading = std::make_shared<Reading>();
  m_task.start(
      [reading, path = file.toStdString()] {
        try {
          const auto table = std::make_shared<const Table>(readFile(path), nameInMessages(path));
          reading->proposed = mappingOf(*table);
          for (int column = 0; column < table->columns(); ++column) {
            reading->isNumeric.push_back(table->isNumeric(column));
          }
          reading->table = table;
        } catch (const std::exception &error) {
          reading->error = QString::fromUtf8(error.what());
        }
      },
      [this, reading] {
        if (m_isClosed) {
          deleteLater();
        } else if (reading->table) {
          showTable(*reading);
        } else {
          m_heading->setText(tr("This file cannot be imported."));
          setProblem(reading->error);
        }
      });
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::done(int result) {
  if (m_task.isBusy()) {
    m_isClosed = true;
    setAttribute(Qt::WA_DeleteOnClose, false);
  }
  QDialog::done(result);
}

void ImportDialog::showTable(const Reading &reading) {
  m_table = reading.table;
  m_isNumeric = reading.isNumeric;
  m_heading->setText(tr("%1: %2 rows, %3 columns")
                         .arg(QFileInfo(m_file).fileName(), QLocale().toString(m_table->rows()),
                              QLocale().toString(m_table->columns())));
  m_columns->setRowCount(m_table->columns());
  for (int column = 0; column < m_table->columns(); ++column) {
    addColumnRow(column, reading.proposed[static_cast<std::size_t>(column)]);
  }
  m_columns->resizeColumnToContents(NameColumn);
  m_columns->resizeColumnToContents(OneHotColumn);
  const QWidget *role = m_columns->cellWidget(0, RoleColumn);
  m_columns->setColumnWidth(RoleColumn, role->sizeHint().width() + 1);  // and the grid's line
  showPreview({});
  convert();
}

void ImportDialog::addColumnRow(int column, const ColumnUse &use) {
  const QString name = QString::fromStdString(m_table->header(column));
  QStringList examples;
  for (int row = 0; row < std::min(exampleCount, m_table->rows()); ++row) {
    examples += textOf(m_table->cell(row, column));
  }
  m_columns->setItem(column, NameColumn, readOnlyItem(name));
  m_columns->setItem(column, ExampleColumn, readOnlyItem(examples.join(QStringLiteral(", "))));

  auto *role = new QComboBox;
  role->addItems({tr("Input"), tr("Target"), tr("Ignored")});
  role->setCurrentIndex(static_cast<int>(use.role));
  role->setAccessibleName(tr("Use of %1").arg(name));
  role->setToolTip(tr("What becomes of %1: an input, a target, or nothing").arg(name));
  connect(role, &QComboBox::currentIndexChanged, this, [this, column](int index) {
    const bool target = index == static_cast<int>(ColumnUse::Role::Target);
    auto *oneHot = static_cast<QCheckBox *>(m_columns->cellWidget(column, OneHotColumn));
    oneHot->setEnabled(target);
    const QSignalBlocker blocker(oneHot);
    oneHot->setChecked(target && !m_isNumeric[static_cast<std::size_t>(column)]);
    mappingChanged();
  });
  m_columns->setCellWidget(column, RoleColumn, role);

  const auto addCheckBox = [&](int cell, const QString &text, bool checked) {
    auto *box = new QCheckBox;
    // Fusion draws its frame in a darker shade of this, which nobody could see on dark ground.
    QPalette framed = palette();
    framed.setColor(QPalette::Window, framed.color(QPalette::Disabled, QPalette::Text));
    box->setPalette(framed);
    box->setChecked(checked);
    box->setAccessibleName(text);
    box->setToolTip(text);
    connect(box, &QCheckBox::toggled, this, &ImportDialog::mappingChanged);
    m_columns->setCellWidget(column, cell, box);
    return box;
  };
  addCheckBox(OneHotColumn, tr("One neuron for each value of %1").arg(name), use.oneHot)
      ->setEnabled(use.role == ColumnUse::Role::Target);
  addCheckBox(StandardiseColumn, tr("Standardise %1").arg(name), use.standardise)
      ->setEnabled(m_isNumeric[static_cast<std::size_t>(column)]);
}

void ImportDialog::showPreview(const ImportPreview &preview) {
  const Mapping uses = mapping();
  const int rows = std::min(previewRows, m_table->rows());
  m_preview->setRowCount(rows);
  for (int row = 0; row < rows; ++row) {
    const QString number = QLocale().toString(m_table->rowNumber(row));  // as messages count them
    m_preview->setVerticalHeaderItem(row, new QTableWidgetItem(number));
  }
  m_preview->setColumnCount(m_table->columns());
  for (int column = 0; column < m_table->columns(); ++column) {
    m_preview->setHorizontalHeaderItem(
        column, new QTableWidgetItem(QString::fromStdString(m_table->header(column))));
    const QStringList becomes =
        preview.becomes.empty() ? QStringList() : preview.becomes[static_cast<std::size_t>(column)];
    for (int row = 0; row < rows; ++row) {
      QString text = textOf(m_table->cell(row, column));
      if (!becomes.isEmpty()) {
        text += QStringLiteral(" → ") + becomes[row];
      }
      QTableWidgetItem *item = readOnlyItem(text);
      if (uses[static_cast<std::size_t>(column)].role == ColumnUse::Role::Ignored) {
        item->setForeground(palette().color(QPalette::Disabled, QPalette::Text));
      }
      m_preview->setItem(row, column, item);
    }
  }
  m_preview->resizeColumnsToContents();
  m_outputs->setText(preview.outputs);
  m_outputs->setVisible(!preview.outputs.isEmpty());
}

Mapping ImportDialog::mapping() const {
  Mapping mapping;
  for (int column = 0; column < m_columns->rowCount(); ++column) {
    const auto isChecked = [&](int cell) {
      const auto *box = static_cast<const QCheckBox *>(m_columns->cellWidget(column, cell));
      return box->isEnabled() && box->isChecked();
    };
    const auto *role = static_cast<const QComboBox *>(m_columns->cellWidget(column, RoleColumn));
    ColumnUse use;
    use.role = static_cast<ColumnUse::Role>(role->currentIndex());
    use.oneHot = isChecked(OneHotColumn);
    use.standardise = !use.oneHot && isChecked(StandardiseColumn);
    mapping.push_back(use);
  }
  return mapping;
}

std::optional<std::vector<int>> ImportDialog::hiddenSizes() const {
  std::vector<int> sizes;
  for (const QString &part : m_hidden->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
    bool ok = false;
    const int size = part.trimmed().toInt(&ok);
    if (!ok || size < 1) {
      return std::nullopt;
    }
    sizes.push_back(size);
  }
  return sizes;
}

void ImportDialog::mappingChanged() {
  if (!m_table) {
    return;
  }
  m_session.reset();
  m_accept->setEnabled(false);
  if (m_task.isBusy()) {
    m_isConversionWanted = true;
  } else {
    convert();
  }
}

void ImportDialog::convert() {
  const std::optional<std::vector<int>> sizes = hiddenSizes();
  if (!sizes) {
    showPreview({});
    setProblem(tr("Hidden layers: whole numbers of at least 1, separated by commas, expected"));
    return;
  }
  const auto conversion = std::make_shared<Conversion>();
  const bool suggest = !m_hidden->isModified() && m_hidden->text().isEmpty();
  m_task.start(
      [conversion, table = m_table, mapping = mapping(), sizes = *sizes, suggest] {
        try {
          const std::vector<int> hidden =
              suggest ? suggestedHiddenSizes(datasetFrom(*table, mapping)) : sizes;
          conversion->session = sessionFromTable(*table, mapping, hidden);
          conversion->preview = previewOf(*table, mapping, conversion->session->dataset,
                                          std::min(previewRows, table->rows()));
        } catch (const std::exception &error) {
          conversion->error = QString::fromUtf8(error.what());
        }
      },
      [this, conversion] {
        if (m_isClosed) {
          deleteLater();
        } else if (std::exchange(m_isConversionWanted, false)) {
          convert();
        } else {
          showConversion(*conversion);
        }
      });
}

void ImportDialog::showConversion(Conversion &conversion) {
  showPreview(conversion.preview);
  if (!conversion.session) {
    setProblem(conversion.error);
    return;
  }
  m_session = std::move(conversion.session);
  const Network &network = m_session->network;
  QStringList all;
  QStringList hidden;
  for (int l = 0; l <= network.depth(); ++l) {
    all += QString::number(network.size(l));
    if (l > 0 && l < network.depth()) {
      hidden += all.last();
    }
  }
  if (m_hidden->text().isEmpty() && !m_hidden->isModified()) {
    m_hidden->setText(hidden.join(QStringLiteral(", ")));
  }
  m_result->setPalette(palette());
  m_result->setText(tr("Network %1, %2 output, %3, %4 rows")
                        .arg(all.join(QLatin1Char('-')),
                             textOf(chainrule::name(network.outputActivation())),
                             textOf(chainrule::name(m_session->cost)),
                             QLocale().toString(m_session->dataset.rows())));
  m_accept->setEnabled(true);
}

void ImportDialog::setProblem(const QString &problem) {
  m_session.reset();
  m_accept->setEnabled(false);
  m_result->setText(QStringLiteral("✕ ") + problem);
}

}  // namespace chainrule
