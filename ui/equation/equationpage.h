// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/boxlayout.h"
#include "equation/equationcontent.h"
#include "theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace chainrule {

/// The equation with its heading, shapes and the legend of its symbols, as high as they need at
/// the width given.
class EquationPage : public QWidget {
  Q_OBJECT

 public:
  explicit EquationPage(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);
  void setContent(EquationContent content);

  /// One number of the stage and its entry, or none. Muted when `stale`.
  void setValue(const std::optional<Entry> &entry, double value, bool stale);

  const EquationContent &content() const { return m_content; }
  const std::vector<FormulaBox> &lines() const { return m_lines; }

  /// "δ¹₃ = −0.004446", or empty.
  const QString &valueText() const { return m_valueText; }
  QRectF valueRectangle() const;

 signals:
  /// The pointer is on the number, or has left it.
  void entryHovered(const std::optional<chainrule::Entry> &entry);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void leaveEvent(QEvent *event) override;

 private:
  struct LegendRow {
    FormulaBox symbol;
    QString words;
    QRectF rectangle;
  };

  void arrange();
  double arrangeLegend(double top);
  void layOutValue();
  void setPointed(bool pointed);
  void paintLegend(QPainter &painter) const;

  Theme m_theme;
  EquationContent m_content;
  std::vector<FormulaBox> m_lines;
  std::vector<double> m_baselines;
  std::optional<FormulaBox> m_shapes;
  QPointF m_shapesBaseline;
  QRectF m_wordsRectangle;
  double m_rule = 0;  // below the equation
  double m_legendBaseline = 0;
  double m_legendColumn = 0;
  std::vector<LegendRow> m_legend;

  std::optional<Entry> m_entry;
  double m_value = 0;
  bool m_stale = false;
  QString m_valueText;
  std::optional<FormulaBox> m_valueBox;
  QPointF m_valueBaseline;
  bool m_pointed = false;
};

}  // namespace chainrule
