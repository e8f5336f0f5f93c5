// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/gradientcheckmodel.h"

#include "entryname.h"
#include "laboratory/gradientchecktable.h"
#include "numberformat.h"

#include <utility>

namespace chainrule {
namespace {

double numberOf(const CheckedParameter &parameter, int column) {
  switch (column) {
    case GradientCheckTable::Analytic:
      return parameter.analytic;
    case GradientCheckTable::Numeric:
      return parameter.numeric;
    default:
      return parameter.relativeError;
  }
}

QString headOf(int column) {
  switch (column) {
    case GradientCheckTable::Parameter:
      return GradientCheckModel::tr("parameter");
    case GradientCheckTable::Analytic:
      return GradientCheckModel::tr("analytic");
    case GradientCheckTable::Numeric:
      return GradientCheckModel::tr("numeric");
    default:
      return GradientCheckModel::tr("relative error");
  }
}

QString explanationOf(int column) {
  switch (column) {
    case GradientCheckTable::Parameter:
      return GradientCheckModel::tr("The trained parameters p, the largest relative error first");
    case GradientCheckTable::Analytic:
      return GradientCheckModel::tr("∂C/∂p as backpropagation has it");
    case GradientCheckTable::Numeric:
      return GradientCheckModel::tr(
          "The central difference (C(p + h) − C(p − h)) / 2h, h = ε max(1, |p|), ε = 10⁻⁵");
    default:
      return GradientCheckModel::tr(
          "The distance of the two over the larger of them, and over 0.01 max(1, C) at least");
  }
}

}  // namespace

void GradientCheckModel::setAnswer(std::shared_ptr<const GradientCheckAnswer> answer) {
  beginResetModel();
  m_answer = std::move(answer);
  endResetModel();
}

int GradientCheckModel::digitsOf(int column) {
  return column == GradientCheckTable::RelativeError ? 3 : 10;
}

const CheckedParameter *GradientCheckModel::parameterAt(int row) const {
  return row >= 0 && row < rowCount()
             ? &m_answer->check->parameters[m_answer->order[static_cast<std::size_t>(row)]]
             : nullptr;
}

int GradientCheckModel::rowOf(const Entry &parameter) const {
  for (int row = 0; row < rowCount(); ++row) {
    if (parameterAt(row)->entry == parameter) {
      return row;
    }
  }
  return -1;
}

int GradientCheckModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() || !m_answer || !m_answer->check
             ? 0
             : static_cast<int>(m_answer->order.size());
}

int GradientCheckModel::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : GradientCheckTable::columns;
}

QVariant GradientCheckModel::data(const QModelIndex &index, int role) const {
  const CheckedParameter *parameter = parameterAt(index.row());
  if (parameter == nullptr) {
    return {};
  }
  if (index.column() == GradientCheckTable::Parameter) {
    switch (role) {
      case Qt::DisplayRole:
        return entrySymbol(parameter->entry);
      case Qt::ToolTipRole:
      case Qt::AccessibleTextRole:
        return entryWords(parameter->entry);
      default:
        return {};
    }
  }
  const double number = numberOf(*parameter, index.column());
  switch (role) {
    case Qt::DisplayRole:
      return significant(number, digitsOf(index.column()));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
      return exact(number);
    case NumberRole:
      return number;
    default:
      return {};
  }
}

QVariant GradientCheckModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) {
    return {};
  }
  switch (role) {
    case Qt::DisplayRole:
      return headOf(section);
    case Qt::ToolTipRole:
      return explanationOf(section);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment(
          (section == GradientCheckTable::Parameter ? Qt::AlignLeft : Qt::AlignRight) |
          Qt::AlignVCenter));
    default:
      return {};
  }
}

}  // namespace chainrule
