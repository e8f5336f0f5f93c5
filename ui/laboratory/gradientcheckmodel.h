// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "laboratory/gradientchecktask.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace chainrule {

/// The rows and columns of GradientCheckTable: numbers as they are shown, spoken and copied.
class GradientCheckModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  /// The number itself, beside its text.
  enum Role { NumberRole = Qt::UserRole };

  explicit GradientCheckModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

  void setAnswer(std::shared_ptr<const GradientCheckAnswer> answer);

  /// How many significant digits the numbers of a column have.
  static int digitsOf(int column);

  /// Null where there is no such row.
  const CheckedParameter *parameterAt(int row) const;

  /// The row of a parameter; −1 where it has none.
  int rowOf(const Entry &parameter) const;

  int rowCount(const QModelIndex &parent = {}) const override;
  int columnCount(const QModelIndex &parent = {}) const override;
  QVariant data(const QModelIndex &index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::shared_ptr<const GradientCheckAnswer> m_answer;
};

}  // namespace chainrule
