// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importpreview.h"

#include "numberformat.h"
#include "screentext.h"

#include <QLocale>

#include <algorithm>
#include <string>

namespace chainrule {
namespace {

QString nameOfOutput(Eigen::Index output) {
  return screenText("output %1").arg(QLocale().toString(static_cast<qlonglong>(output + 1)));
}

QStringList numbersOf(const Eigen::MatrixXd &values, Eigen::Index which, int rows) {
  QStringList numbers;
  for (int row = 0; row < rows; ++row) {
    numbers += significant(values(which, row));
  }
  return numbers;
}

QStringList outputsOf(const Table &table, int column, const std::vector<std::string> &classes,
                      Eigen::Index first, int rows) {
  QStringList outputs;
  for (int row = 0; row < rows; ++row) {
    const auto found = std::find(classes.begin(), classes.end(), table.cell(row, column));
    outputs += nameOfOutput(first + (found - classes.begin()));
  }
  return outputs;
}

QString legendOf(const std::string &header, const std::vector<std::string> &classes,
                 Eigen::Index first) {
  const std::size_t shown = std::min(classes.size(), ImportPreview::maximumTexts);
  QStringList texts;
  for (std::size_t k = 0; k < shown; ++k) {
    texts += QString::fromStdString(classes[k]) + QStringLiteral(" → ") +
             nameOfOutput(first + static_cast<Eigen::Index>(k));
  }
  QString legend =
      QString::fromStdString(header) + QStringLiteral(": ") + texts.join(QStringLiteral(", "));
  if (classes.size() > shown) {
    const auto more = static_cast<qulonglong>(classes.size() - shown);
    legend += screenText(" and %1 more").arg(QLocale().toString(more));
  }
  return legend;
}

}  // namespace

ImportPreview previewOf(const Table &table, const Mapping &mapping, const Dataset &dataset,
                        int rows) {
  ImportPreview preview;
  QStringList legends;
  Eigen::Index input = 0;
  Eigen::Index output = 0;
  for (int column = 0; column < table.columns(); ++column) {
    const ColumnUse &use = mapping[static_cast<std::size_t>(column)];
    QStringList &becomes = preview.becomes.emplace_back();
    if (use.role == ColumnUse::Role::Ignored) {
      continue;
    }
    const bool isTarget = use.role == ColumnUse::Role::Target;
    if (isTarget && use.oneHot) {
      const std::vector<std::string> classes = table.classes(column);
      becomes = outputsOf(table, column, classes, output, rows);
      legends += legendOf(table.header(column), classes, output);
      output += static_cast<Eigen::Index>(classes.size());
      continue;
    }
    Eigen::Index &which = isTarget ? output : input;
    if (use.standardise) {
      becomes = numbersOf(isTarget ? dataset.targets : dataset.inputs, which, rows);
    }
    ++which;
  }
  preview.outputs = legends.join(QLatin1Char('\n'));
  return preview;
}

}  // namespace chainrule
