// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "laboratory/laboratorytask.h"
#include "plots/plotscale.h"
#include "theme.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace chainrule {

/// The map of C over α (to the right, logarithmic) and step (downwards), a column for each run, and
/// under it on the same α axis C(θ − αg) with its models. Marks for α now, α* and 2/λmax run
/// through both.
///
/// What lies under the pointer is read out. A click chooses a run, and so does Enter where the
/// keyboard has come to: ← and → go from run to run, ↑ and ↓ from row to row, Home and End to the
/// first and the last run.
class RateMap : public QWidget {
  Q_OBJECT

 public:
  explicit RateMap(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);
  void setAnswer(std::shared_ptr<const LaboratoryAnswer> answer);

  /// Whether what is shown is no longer of the present state: then it is greyed.
  void setStale(bool stale);
  bool isStale() const { return m_stale; }

  /// α now, which has a mark before its trial is there.
  void setLearningRate(double learningRate);

  /// The run that was chosen, by its place among the answer's; empty: none.
  std::optional<std::size_t> chosen() const { return m_chosen; }
  void choose(std::optional<std::size_t> run);

  /// Where the map and the profile are, and a run's column in both.
  QRectF mapArea() const;
  QRectF profileArea() const;
  QRectF columnArea(std::size_t run) const;

  /// What is read out of the map or the profile; empty where nothing is pointed at.
  QStringList readout() const;

  /// The whole picture on any device, in logical pixels.
  void paint(QPainter &painter) const;

  QSize sizeHint() const override { return {720, 394}; }
  QSize minimumSizeHint() const override { return {300, 150}; }

 signals:
  /// By the user.
  void runChosen(std::size_t run);
  /// A double click, or Enter on the chosen one.
  void runActivated(std::size_t run);

 protected:
  bool event(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void leaveEvent(QEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseDoubleClickEvent(QMouseEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  /// A place in the map.
  struct Cell {
    std::size_t run = 0;
    std::size_t row = 0;
    bool operator==(const Cell &) const = default;
  };

  bool hasMap() const { return m_answer && m_answer->study; }
  std::size_t runs() const;
  double x(double learningRate) const;
  double learningRateAt(double x) const;
  PlotRange profileRange() const;
  std::optional<Cell> cellAt(QPointF point) const;
  std::optional<Cell> shownCell() const;
  QStringList readoutOf(const Cell &cell) const;
  QStringList readoutOfProfile(double learningRate) const;
  void moveCursor(int columns, int rows);  // to the right and down
  void paintAnew();
  void makeImage();
  void paintMap(QPainter &painter) const;
  std::vector<double> marked() const;
  QRectF widestBetweenMarks(const RateRegion &region) const;
  /// Of the region's cells, in a band of rows given in parts of all.
  QColor meanColour(const RateRegion &region, double middle, double height) const;
  void paintRegions(QPainter &painter) const;
  void paintProfile(QPainter &painter) const;
  void paintAxes(QPainter &painter) const;
  void paintMarks(QPainter &painter) const;
  void paintReadout(QPainter &painter) const;
  void describe();

  Theme m_theme;
  std::shared_ptr<const LaboratoryAnswer> m_answer;
  QImage m_image;     // a pixel for each cell
  QPixmap m_painted;  // all but what is read out; null where it has to be painted anew
  bool m_stale = false;
  double m_learningRate = 0;
  std::optional<std::size_t> m_chosen;
  std::optional<Cell> m_cursor;
  std::optional<QPointF> m_pointer;
};

/// A verdict in the words of the map, "learns".
QString verdictText(RateVerdict verdict);

}  // namespace chainrule
