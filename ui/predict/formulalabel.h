// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/boxlayout.h"
#include "explain/formula.h"
#include "theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace chainrule {

/// A formula among other widgets, in as many lines as its width asks for: see formulaLines().
class FormulaLabel : public QWidget {
  Q_OBJECT

 public:
  explicit FormulaLabel(QWidget *parent = nullptr);

  /// `size` as that of a FormulaBox. Its accessible name is the formula in one line.
  void setFormula(const Formula &formula, double size, const Theme &theme,
                  Qt::Alignment alignment = Qt::AlignLeft);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  std::vector<FormulaBox> linesFor(int width) const;

  std::optional<Formula> m_formula;
  double m_size = 0;
  Theme m_theme;
  Qt::Alignment m_alignment = Qt::AlignLeft;
  std::vector<FormulaBox> m_lines;  // for its width
};

}  // namespace chainrule
