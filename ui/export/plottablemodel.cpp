// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/plottablemodel.h"

#include "numberformat.h"

#include <QHash>

#include <optional>
#include <string_view>
#include <utility>

namespace chainrule {
namespace {

constexpr int digits = 6;

QString headInWords(const QString &name) {
  static const QHash<QString, const char *> words{
      {"run", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "run")},
      {"name", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "name")},
      {"first_learning_rate", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "first α")},
      {"first_step", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "first step")},
      {"last_step", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "last step")},
      {"minimum", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "minimum")},
      {"maximum", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "maximum")},
      {"last", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "last")},
      {"learning_rate", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "α")},
      {"step", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "step")},
      {"cost", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "C")},
      {"first_order", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "to first order")},
      {"second_order", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "to second order")},
      {"parameter", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "parameter")},
      {"layer", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "layer")},
      {"row", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "row")},
      {"column", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "column")},
      {"analytic", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "analytic")},
      {"numeric", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "numeric")},
      {"relative_error", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "relative error")},
      {"verdict", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "verdict")},
      {"epsilon", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "ε")},
      {"error", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "error")},
      {"lambda_max", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "λmax")},
      {"two_over_alpha", QT_TRANSLATE_NOOP("chainrule::PlotTableModel", "2/α")}};
  const char *found = words.value(name);
  return found ? PlotTableModel::tr(found) : name;
}

/// What isn't a number in a file, in words.
std::optional<QString> wordsOf(const QString &cell) {
  if (cell == QLatin1String("null")) return PlotTableModel::tr("not finite");
  if (cell == QLatin1String("passed")) return PlotTableModel::tr("passed");
  if (cell == QLatin1String("failed")) return PlotTableModel::tr("failed");
  return std::nullopt;
}

QString shown(const QString &cell, QString (*format)(double)) {
  if (const auto words = wordsOf(cell)) {
    return *words;
  }
  bool isNumber = false;
  bool isWhole = false;
  const double number = cell.toDouble(&isNumber);
  const qlonglong whole = cell.toLongLong(&isWhole);
  return isWhole ? asTyped(static_cast<double>(whole)) : isNumber ? format(number) : cell;
}

}  // namespace

void PlotTableModel::setTable(std::shared_ptr<const Table> table) {
  beginResetModel();
  m_table = std::move(table);
  endResetModel();
}

int PlotTableModel::rowCount(const QModelIndex &parent) const {
  return m_table && !parent.isValid() ? m_table->rows() : 0;
}

int PlotTableModel::columnCount(const QModelIndex &parent) const {
  return m_table && !parent.isValid() ? m_table->columns() : 0;
}

QString PlotTableModel::cell(int row, int column) const {
  const std::string_view text = m_table->cell(row, column);
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QVariant PlotTableModel::data(const QModelIndex &index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) {
    return {};
  }
  const QString text = cell(index.row(), index.column());
  switch (role) {
    case Qt::DisplayRole:
      return shown(text, [](double number) { return significant(number, digits); });
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
      return shown(text, exact);
    case FileRole:
      return text;
    case Qt::TextAlignmentRole: {
      bool isNumber = false;
      text.toDouble(&isNumber);
      return QVariant::fromValue(
          Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    default:
      return {};
  }
}

QVariant PlotTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole || !m_table) {
    return {};
  }
  return orientation == Qt::Horizontal
             ? headInWords(QString::fromStdString(m_table->header(section)))
             : QString::number(section + 1);
}

}  // namespace chainrule
