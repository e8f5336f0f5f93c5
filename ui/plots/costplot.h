// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/costpainter.h"
#include "plots/costreadout.h"
#include "plots/curvepainter.h"
#include "plots/eventmarks.h"
#include "plots/plotrecord.h"
#include "plots/ratecourse.h"
#include "plots/runslegend.h"
#include "plots/stepstoresolve.h"
#include "theme.h"
#include "training/snapshot.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QCustomPlot;

namespace chainrule {

class AxisTitle;
class StepScrubber;

/// C over the steps of the run, drawn as an envelope that keeps every minimum and maximum. It
/// follows the run until the user zooms (wheel, + −) or pans (drag, arrows); a double click or
/// Home fits the whole run again. Zooming is of the steps, and the costs are fitted to those in
/// sight; where these shared a bucket of the curve, each is asked for and drawn. Y, or a click on
/// the axis title, changes between a logarithmic and a linear axis. A click gives it the keyboard,
/// Escape gives it back to the window. What the runs cost where the pointer is, or where Ctrl with
/// ← and → has come to, is read out. What the step the run stands at costs is shown once its cost
/// is computed.
///
/// The marker of that step can be dragged along the run, and a click on the curve goes to a step; a
/// scrubber below does the same for the whole run, whatever part of it is in sight. The runs before
/// are drawn thinner behind it, and α of each step where it follows a schedule.
class CostPlot : public QWidget, public Plotted {
  Q_OBJECT

 public:
  explicit CostPlot(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);

  /// Draws again only where the run, its step, α or its schedule has changed. `outOfDate`: the
  /// present run and its step are drawn stale.
  void setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate = false);

  bool isLogarithmic() const { return m_logarithmic; }
  void setLogarithmic(bool logarithmic);

  bool followsRun() const { return m_follows; }
  PlotRange shownSteps() const;
  PlotRange shownCosts() const;
  QRectF plotArea() const;

  /// What is drawn of the curve.
  const std::vector<EnvelopeColumn> &columns() const { return m_columns; }

  /// What the read-out says; empty when the pointer is elsewhere.
  QString readout() const;

  /// Takes the keyboard, and reads out the step the run stands at.
  void takeKeyboard();

  StepScrubber *scrubber() const { return m_scrubber; }

  /// The runs that are drawn, as they are drawn, with the list of them and without the scrubber.
  PlotRecord record() const override;

  QSize sizeHint() const override { return {720, 164}; }
  QSize minimumSizeHint() const override { return {240, 90}; }

 signals:
  /// A step of the run to go to.
  void stepChosen(qint64 step);

  /// A step was typed that the run does not have, see StepScrubber.
  void stepRefused(const QString &reason);

  /// The steps from … to − 1 are to be found one by one, of all runs that are drawn; none where
  /// to ≤ from. What is found comes with a snapshot.
  void stepsWanted(qint64 from, qint64 to);

  /// What the user wants of a run in the list.
  void returnToRunRequested(int id);
  void runNamed(int id, const QString &name);
  void runColoured(int id, int colour);
  void runHidden(int id, bool hidden);
  void runRemoved(int id);

 public slots:
  void fit();                ///< shows the whole run and follows it again
  void zoom(double factor);  ///< about the step read out by the keyboard, the marker, or the
                             ///< middle; below 1: closer

 protected:
  bool event(QEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void showEvent(QShowEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  /// A run before the present one, as it is drawn.
  struct Ghost {
    std::shared_ptr<const Run> run;
    RunStyle style;
    QString name;
    std::vector<EnvelopeColumn> columns;
  };

  void listRuns();
  void listRunsBefore();
  PlotRange wholeRange() const;
  void updateGhosts(const PlotRange &steps, int mostColumns);
  void paintRuns(QPainter &painter);
  void makePlot();
  void styleAxes();
  void updateColumns();
  void findColumns(const PlotRange &steps);
  std::optional<CostExtent> extentInSight(const PlotRange &steps);
  const CostCurve *detailOf(int run) const;
  std::optional<CostReadout> readoutNow() const;
  std::optional<CostReadout> costsNow() const;
  std::vector<DrawnRun> drawnRuns() const;
  QString presentName() const;
  std::optional<double> costOfLastStep() const;
  std::vector<std::vector<QPointF>> pointsOfCurves() const;  // as drawnRuns()
  void placeStepWords(const std::vector<std::vector<QPointF>> &curves);
  bool hasStepsInSight() const;
  void askForSteps();
  void alignScrubber();
  void updateTitle();
  void fitRanges();
  void fitCosts();
  void stepsWereMoved(bool zoomed);
  void costsWereMoved();
  void pan(double right, double up);
  void showReadoutAt(std::optional<QPointF> point);
  void showReadoutOf(std::optional<std::int64_t> step);
  void moveReadout(bool right);
  double stepAt(double x) const;
  bool isOnMarker(QPointF point) const;
  std::optional<std::int64_t> stepOfPointAt(QPointF point) const;
  void chooseStep(std::int64_t step);
  bool handleMouse(QMouseEvent *event);
  std::int64_t lastStep() const;
  void scheduleReplot();
  void describe();
  PlotMapping mapping() const;
  int mostCostLabels() const;
  std::function<std::string()> costNumbers() const;
  void layOut(QSize size);
  void paint(QPainter &painter);

  Theme m_theme;
  std::shared_ptr<const Snapshot> m_snapshot;
  std::shared_ptr<const CostCurve> m_curve;  // what is known of the snapshot's
  QCustomPlot *m_plot;
  AxisTitle *m_title;
  RunsLegend *m_legend;
  StepScrubber *m_scrubber;
  StepMark m_mark;
  RateCourse m_rates;
  std::vector<EnvelopeColumn> m_columns;
  std::vector<Ghost> m_ghosts;
  std::vector<GhostMark> m_ghostMarks;
  std::vector<std::shared_ptr<const Run>>
      m_listedRuns;  // of these and beside this start is m_listed
  RunStart m_listedStart;
  QList<ListedRun> m_listed;
  StepSpan m_wanted;                     // found one by one, or asked for
  std::optional<QPointF> m_pointer;      // over the plot
  std::optional<std::int64_t> m_cursor;  // the step read out by the keyboard
  QRectF m_wordsBox;                     // beside the marker
  QPointF m_pressedAt;
  bool m_dragsMarker = false;
  std::optional<std::int64_t> m_chosen;  // last, so that each is chosen once
  bool m_logarithmic = true;
  bool m_follows = true;
  bool m_fitsCosts = true;  // to the steps in sight, where it does not follow
  bool m_settingRanges = false;
  bool m_replotWhenShown = true;
};

}  // namespace chainrule
