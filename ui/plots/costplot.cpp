// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/costplot.h"

#include "focusring.h"
#include "numberformat.h"
#include "plots/axistitle.h"
#include "plots/eventmarks.h"
#include "plots/paintedlayer.h"
#include "plots/plotaccessible.h"
#include "plots/runslegend.h"
#include "plots/shownrun.h"
#include "plots/stepcost.h"
#include "plots/stepscrubber.h"
#include "roomytheme.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr double left = 68;
constexpr double right = 16;
constexpr double top = 16;
constexpr double bottom = 25;
constexpr double legendWidth = 228;
constexpr double legendMargin = 17;
constexpr double leastWidthWithLegend = 560;
constexpr double zoomFactor = 0.8;
constexpr double smallestType = 11.5;

}  // namespace

CostPlot::CostPlot(QWidget *parent)
    : QWidget(parent),
      m_plot(new QCustomPlot(this)),
      m_title(new AxisTitle(this)),
      m_legend(new RunsLegend(this)),
      m_scrubber(new StepScrubber(this)) {
  makeAccessibleChart(this);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Cost plot"));
  m_title->setObjectName(QStringLiteral("costAxisTitle"));
  m_title->setAccessibleName(tr("Cost axis"));
  makePlot();
  connect(m_title, &QAbstractButton::clicked, this, [this] { setLogarithmic(!m_logarithmic); });
  connect(m_scrubber, &StepScrubber::stepChosen, this, &CostPlot::stepChosen);
  connect(m_scrubber, &StepScrubber::stepRefused, this, &CostPlot::stepRefused);
  connect(m_legend, &RunsLegend::returnRequested, this, &CostPlot::returnToRunRequested);
  connect(m_legend, &RunsLegend::nameGiven, this, &CostPlot::runNamed);
  connect(m_legend, &RunsLegend::colourChosen, this, &CostPlot::runColoured);
  connect(m_legend, &RunsLegend::hidingRequested, this, &CostPlot::runHidden);
  connect(m_legend, &RunsLegend::removalRequested, this, &CostPlot::runRemoved);
  setTheme(Theme::light());
}

void CostPlot::makePlot() {
  m_plot->setFocusPolicy(Qt::NoFocus);
  m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
  m_plot->axisRect()->setRangeDrag(Qt::Horizontal | Qt::Vertical);
  m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
  m_plot->axisRect()->setRangeZoomFactor(zoomFactor);
  m_plot->axisRect()->setAutoMargins(QCP::msNone);
  m_plot->setNoAntialiasingOnDrag(false);
  m_plot->setAttribute(Qt::WA_NoMousePropagation, false);  // its menu is that of the whole plot
  m_plot->installEventFilter(this);

  m_plot->xAxis->setTicker(QSharedPointer<ComputedTicker>::create([this](const PlotRange &range) {
    return stepTicks(range, std::max(1, qRound(plotArea().width() / (120 * m_theme.scale))));
  }));
  m_plot->xAxis->setTickLabels(false);
  m_plot->xAxis->grid()->setVisible(false);
  m_plot->yAxis->setTicker(QSharedPointer<ComputedTicker>::create([this](const PlotRange &range) {
    return costTicks(range, m_logarithmic, mostCostLabels());
  }));
  m_plot->yAxis->setNumberFormat(QStringLiteral("g"));
  m_plot->yAxis->setScaleType(QCPAxis::stLogarithmic);

  m_plot->addLayer(QStringLiteral("readout"));
  m_plot->layer(QStringLiteral("readout"))->setMode(QCPLayer::lmBuffered);
  new PaintedLayer(m_plot, QStringLiteral("main"), [this](QPainter &painter) {
    paintStepLabels(
        painter, m_theme, mapping(),
        stepTicks(shownSteps(), std::max(1, qRound(plotArea().width() / (120 * m_theme.scale)))));
    paintCostFactor(painter, m_theme, mapping(),
                    costTicks(shownCosts(), m_logarithmic, mostCostLabels()).factor);
    if (m_snapshot) {
      paintRuns(painter);
      paintEditMarks(painter, m_theme, mapping(), m_snapshot->edits);
      paintMarks(painter, m_theme, mapping(),
                 rateMarks(m_snapshot->changes, m_snapshot->scheduleChanges, mapping()), m_mark,
                 m_wordsBox);
    }
  });
  new PaintedLayer(m_plot, QStringLiteral("readout"), [this](QPainter &painter) {
    if (const std::optional<CostReadout> readout = readoutNow()) {
      paintReadout(painter, m_theme, mapping(), *readout);
    }
  });
  connect(m_plot->xAxis, qOverload<const QCPRange &, const QCPRange &>(&QCPAxis::rangeChanged),
          this, [this](const QCPRange &now, const QCPRange &before) {
            stepsWereMoved(std::abs(now.size() - before.size()) > 1e-9 * before.size());
          });
  connect(m_plot->yAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this,
          &CostPlot::costsWereMoved);
  connect(m_plot, &QCustomPlot::beforeReplot, this, &CostPlot::updateColumns);
  connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &CostPlot::fit);
  connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent *event) {
    const bool inside = plotArea().adjusted(-1, 0, 1, 0).contains(event->position());
    showReadoutAt(inside && event->buttons() == Qt::NoButton ? std::optional(event->position())
                                                             : std::nullopt);
  });
}

void CostPlot::setTheme(const Theme &theme) {
  m_theme = roomyFor(smallestType, theme);
  m_title->setTheme(m_theme);
  m_legend->setTheme(m_theme);
  if (m_snapshot) {
    listRunsBefore();
    listRuns();
  }
  m_scrubber->setTheme(m_theme);
  styleAxes();
  updateTitle();
  resizeEvent(nullptr);
  update();
  scheduleReplot();
}

void CostPlot::styleAxes() {
  m_plot->setBackground(QBrush(m_theme.canvas));
  for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
    const QPen pen(m_theme.nodeOutline, 1.2);
    axis->setBasePen(pen);
    axis->setTickPen(pen);
    axis->setSubTickPen(QPen(m_theme.nodeOutline, 1));
    axis->setTickLength(0, 5);
    axis->setSubTickLength(0, 3);
    axis->setTickLabelFont(m_theme.textFont(12));
    axis->setTickLabelColor(m_theme.muted);
    axis->setTickLabelPadding(4);
    axis->grid()->setPen(QPen(m_theme.hairline, 1));
    axis->grid()->setZeroLinePen(Qt::NoPen);
  }
  const double scale = m_theme.scale;
  m_plot->axisRect()->setMargins(
      QMargins(qRound(left * scale), qRound(top * scale), qRound(right), qRound(bottom * scale)));
}

void CostPlot::setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate) {
  const std::shared_ptr<const Snapshot> before = std::exchange(m_snapshot, std::move(snapshot));
  const std::optional<double> cost = costOfStep(*m_snapshot);
  const StepMark mark{m_snapshot->position.step, cost, outOfDate};
  const auto curveBefore = std::exchange(m_curve, knownCurve(m_snapshot, cost.has_value()));
  const bool sameCurve = before && before->generation == m_snapshot->generation &&
                         curveBefore->firstStep() == m_curve->firstStep() &&
                         curveBefore->stepCount() == m_curve->stepCount();
  const bool anotherRun = before && (before->run != m_snapshot->run ||
                                     before->curve.firstStep() != m_snapshot->curve.firstStep() ||
                                     before->curve.stepCount() > m_snapshot->curve.stepCount() + 1);
  const bool same = sameCurve && mark.step == m_mark.step && mark.cost == m_mark.cost &&
                    before->lastStepOfRun == m_snapshot->lastStepOfRun &&
                    before->runs == m_snapshot->runs && mark.stale == m_mark.stale &&
                    before->details == m_snapshot->details && before->edits == m_snapshot->edits &&
                    before->changes == m_snapshot->changes &&
                    before->scheduleChanges == m_snapshot->scheduleChanges;
  m_mark = mark;
  m_rates = RateCourse(*m_snapshot);
  if (anotherRun && !hasStepsInSight()) {
    m_follows = true;
  }
  m_scrubber->setRun(m_curve->firstStep(), lastStep(), mark.step, mark.stale);
  listRuns();
  updateTitle();
  if (!same) {
    scheduleReplot();
  }
  if (!m_snapshot->running && (!same || before->running)) {
    describe();
  }
}

void CostPlot::updateTitle() {
  QStringList texts;
  if (m_snapshot && !usesAllRows(*m_snapshot)) {
    const QString whose =
        m_snapshot->training.batch == 1 ? tr("of each step’s sample") : tr("of each step’s batch");
    if (m_logarithmic) {
      texts << tr("%1 (log)").arg(whose);
    }
    texts << whose;
  }
  texts << (m_logarithmic ? tr("(log)") : QString());
  m_title->setTexts(texts);
  m_title->setAccessibleDescription(m_logarithmic ? tr("logarithmic") : tr("linear"));
  m_title->setToolTip(m_logarithmic ? tr("Logarithmic axis. Click for a linear one (Y)")
                                    : tr("Linear axis. Click for a logarithmic one (Y)"));
}

std::int64_t CostPlot::lastStep() const {
  return std::max(m_mark.step, m_snapshot->lastStepOfRun);
}

QRectF CostPlot::plotArea() const {
  return m_plot->axisRect()->rect();
}

int CostPlot::mostCostLabels() const {
  return std::max(2, qRound(plotArea().height() / (24 * m_theme.scale)));
}

PlotMapping CostPlot::mapping() const {
  return {plotArea(), shownSteps(), shownCosts(), m_logarithmic};
}

QString CostPlot::readout() const {
  const std::optional<CostReadout> readout = readoutNow();
  return readout ? readoutText(*readout) : QString();
}

// A step stands below itself on the axis of all steps, with a band where others are in sight.
void CostPlot::alignScrubber() {
  if (!m_snapshot) {
    return;
  }
  const PlotRange whole = wholeRange();
  const PlotRange sight = shownSteps();
  const double end = m_plot->width() - right;
  const PlotMapping ofAll{plotArea(), whole, shownCosts(), m_logarithmic};
  m_scrubber->setTrack(ofAll.x(static_cast<double>(m_curve->firstStep())), end,
                       static_cast<std::int64_t>(whole.upper),
                       end + 2 * legendMargin * m_theme.scale);
  const bool isPart = !m_follows && (sight.lower > whole.lower || sight.upper < whole.upper);
  m_scrubber->setSight(isPart ? std::optional(StepScrubber::Sight{sight.lower, sight.upper})
                              : std::nullopt);
}

void CostPlot::scheduleReplot() {
  if (isVisible()) {
    m_plot->replot(QCustomPlot::rpQueuedReplot);
  } else {
    m_replotWhenShown = true;
  }
}

void CostPlot::describe() {
  if (!m_snapshot) {
    return;
  }
  const QLocale locale;
  const CostCurve &curve = *m_curve;
  const qint64 steps = lastStep() - curve.firstStep();
  QString text = (steps == 1 ? tr("%1 step.") : tr("%1 steps.")).arg(locale.toString(steps));
  const PlotRange whole = stepRangeFor(curve.firstStep(), lastStep());
  const auto all = costEnvelope(curve, whole.lower, whole.upper, 1);
  if (const std::optional<CostExtent> extent = extentOf(all, false)) {
    text += QLatin1Char(' ') +
            tr("C from %1 to %2.").arg(significant(extent->lowest), significant(extent->highest));
  }
  text += QLatin1Char(' ') + tr("Step %1: %2.")
                                 .arg(locale.toString(qint64(m_mark.step)),
                                      m_mark.cost ? significant(*m_mark.cost) : tr("not computed"));
  if (const QString pointed = m_cursor ? readout() : QString(); !pointed.isEmpty()) {
    text.prepend(pointed + QStringLiteral(". "));
  }
  setAccessibleDescription(text);
}

void CostPlot::resizeEvent(QResizeEvent *) {
  const double scale = m_theme.scale;
  const bool hasLegend = width() >= leastWidthWithLegend * scale;
  const int legend = hasLegend ? qRound((legendWidth + 2 * legendMargin) * scale) : 0;
  const int inset = 3;  // the frame of the keyboard focus
  const int row = m_scrubber->sizeHint().height();
  m_plot->setGeometry(inset, inset, std::max(1, width() - legend - 2 * inset),
                      std::max(1, height() - row - 2 * inset));
  m_legend->setVisible(hasLegend);
  m_legend->setGeometry(width() - legend + qRound(legendMargin * scale), inset,
                        qRound(legendWidth * scale), height() - row - 2 * inset);
  m_scrubber->setGeometry(inset, height() - row - inset, width() - 2 * inset, row);
  alignScrubber();
  const int titleTop = qRound(4 * scale);
  m_title->setGeometry(3, titleTop, m_title->sizeHint().width(), height() - row - 2 * titleTop);
  m_title->raise();
  scheduleReplot();
}

void CostPlot::showEvent(QShowEvent *event) {
  QWidget::showEvent(event);
  if (std::exchange(m_replotWhenShown, false)) {
    m_plot->replot(QCustomPlot::rpQueuedReplot);
  }
}

void CostPlot::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.canvas);
  paintFocusRing(painter, m_theme, *this);
}

}  // namespace chainrule
