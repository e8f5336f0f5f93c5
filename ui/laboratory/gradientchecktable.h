// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "laboratory/gradientchecktask.h"
#include "theme.h"

#include <QTableView>

#include <memory>
#include <optional>

namespace chainrule {

class GradientCheckModel;

/// The checked parameters, the worst first: symbol, derivative by backpropagation (analytic) and
/// by central difference (numeric), relative error. Arrows, Page Up, Page Down, Home and End choose
/// a row, Enter the current one, Ctrl+C copies the number of the current cell; every other key is
/// the window's.
class GradientCheckTable : public QTableView {
  Q_OBJECT

 public:
  enum Column { Parameter, Analytic, Numeric, RelativeError, columns };

  explicit GradientCheckTable(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);
  void setAnswer(std::shared_ptr<const GradientCheckAnswer> answer);

  /// Whether what is shown is no longer of the present state: then it is greyed.
  void setStale(bool stale);
  bool isStale() const { return m_stale; }

  /// Makes the row of the parameter the current one, and brings it into sight; none where it has
  /// no row. Not a choice of the user's.
  void choose(const std::optional<Entry> &parameter);

  /// The parameter of a row, and of the current one.
  std::optional<Entry> parameterOf(int row) const;
  std::optional<Entry> chosen() const { return parameterOf(currentIndex().row()); }

  /// The text of a cell as it is painted where there is room for all its digits; of Parameter, the
  /// symbol in plain text.
  QString text(int row, Column column) const;

  const Theme &theme() const { return m_theme; }

 signals:
  /// By the user.
  void parameterChosen(const chainrule::Entry &parameter);

 protected:
  void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
  void keyPressEvent(QKeyEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  void layOut();

  Theme m_theme;
  GradientCheckModel *m_model;
  bool m_stale = false;
  bool m_isChoosing = false;
};

}  // namespace chainrule
