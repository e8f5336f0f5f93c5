// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"
#include "theme.h"

#include <QWidget>

#include <optional>

namespace chainrule {

/// A formula among other widgets: smaller where it would be wider than there is room.
class FormulaLabel : public QWidget {
  Q_OBJECT

 public:
  explicit FormulaLabel(QWidget *parent = nullptr);

  /// `size` as that of a FormulaBox. Its accessible name is the formula in one line.
  void setFormula(const Formula &formula, double size, const Theme &theme,
                  Qt::Alignment alignment = Qt::AlignLeft);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  std::optional<Formula> m_formula;
  double m_size = 0;
  Theme m_theme;
  Qt::Alignment m_alignment = Qt::AlignLeft;
  QSizeF m_natural;
};

}  // namespace chainrule
