// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "laboratory/gradientchecktask.h"
#include "plots/plotscale.h"
#include "theme.h"

#include <QWidget>

#include <cstddef>
#include <memory>
#include <optional>

namespace chainrule {

/// How far the central difference of one parameter is from its derivative, over the ε it is taken
/// with, both logarithmic: round-off on the left, truncation on the right, and the best ε between
/// them. The point nearest to the pointer is read out; ← and → walk from point to point, Home and
/// End go to the smallest and the largest ε.
class DifferencePlot : public QWidget {
  Q_OBJECT

 public:
  explicit DifferencePlot(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);
  void setAnswer(std::shared_ptr<const GradientCheckAnswer> answer);

  /// Whether what is shown is no longer of the present state: then it is greyed.
  void setStale(bool stale);
  bool isStale() const { return m_stale; }

  QRectF plotArea() const;

  /// Where a point of the curve is drawn: on the lowest line where its error is 0; empty where it
  /// is infinite, which is not drawn.
  std::optional<QPointF> placeOf(std::size_t point) const;

  /// The sides that are there to be seen, as they are named: "round-off", "truncation".
  QStringList namedSides() const;

  /// What is read out; empty where nothing is pointed at.
  QStringList readout() const;

  void paint(QPainter &painter) const;

  QSize sizeHint() const override { return {420, 300}; }
  QSize minimumSizeHint() const override { return {120, 100}; }

 protected:
  bool event(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void leaveEvent(QEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  bool hasCurve() const { return m_answer && m_answer->curve && m_answer->parameter; }
  const DifferenceCurve &curve() const { return *m_answer->curve; }
  double x(double epsilon) const;
  double y(double error) const;
  std::optional<std::size_t> shownPoint() const;
  void setRange();
  void moveCursor(int byPoints);
  void paintAxes(QPainter &painter) const;
  void paintSides(QPainter &painter) const;
  void paintCurve(QPainter &painter) const;
  void paintReadout(QPainter &painter) const;
  void describe();

  Theme m_theme;
  std::shared_ptr<const GradientCheckAnswer> m_answer;
  PlotRange m_errors{1e-12, 1};
  bool m_stale = false;
  std::optional<std::size_t> m_cursor;
  std::optional<QPointF> m_pointer;
};

}  // namespace chainrule
