// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/boxlayout.h"
#include "equation/equationcontent.h"
#include "equation/sectionbox.h"
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

  /// Where the number comes from; muted when `stale`.
  void setSections(std::vector<Section> sections, bool stale);

  /// The entry hovered anywhere in the window, shown wherever it stands in the sections.
  void setLit(const std::optional<Entry> &entry);

  const std::vector<Section> &sections() const { return m_sections; }

  /// Where an entry stands in the sections, in the page's coordinates.
  std::vector<QRectF> placesOf(const Entry &entry) const;

  const EquationContent &content() const { return m_content; }
  const std::vector<FormulaBox> &lines() const { return m_lines; }

  /// "δ¹₃ = −0.004446", or empty.
  const QString &valueText() const { return m_valueText; }
  QRectF valueRectangle() const;

 signals:
  /// The pointer is on a number or a symbol of one entry, or has left it.
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
  double arrangeSections(double top);
  void setPointed(const std::optional<Entry> &entry);
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
  std::vector<Section> m_sections;
  bool m_sectionsStale = false;
  struct PlacedSection {
    SectionBox box;
    QPointF topLeft;
  };
  std::vector<PlacedSection> m_sectionBoxes;
  std::optional<Entry> m_lit;
  std::optional<Entry> m_pointed;
};

}  // namespace chainrule
