// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/costplot.h"

#include "numberformat.h"
#include "plots/runslegend.h"
#include "plots/runwords.h"
#include "plots/stepcost.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace chainrule {

// Of no other step where it is not known.
std::optional<double> CostPlot::costOfLastStep() const {
  if (m_mark.step >= lastStep()) {
    return m_mark.cost;
  }
  const bool isInCurve = m_curve->firstStep() + m_curve->stepCount() > lastStep();
  return isInCurve ? std::optional(m_curve->buckets().back().last) : std::nullopt;
}

QString CostPlot::presentName() const {
  const QString given = QString::fromStdString(m_snapshot->runName);
  return given.isEmpty() ? tr("this run") : given;
}

// The present run, and those before it from the newest to the oldest.
void CostPlot::listRuns() {
  const Snapshot &snapshot = *m_snapshot;
  const std::optional<double> cost = costOfLastStep();
  const QString given = QString::fromStdString(snapshot.runName);
  QList<ListedRun> runs{{snapshot.run, tr("%1, %2").arg(presentName(), rateText(snapshot)),
                         cost ? significant(*cost) : QStringLiteral("·"), given,
                         presentStyle(m_theme, m_mark.stale), 0, true, false, m_mark.stale,
                         tr("%1, %2").arg(presentName(), lastRateText(snapshot)),
                         startText(snapshot) + courseText(snapshot),
                         given.isEmpty() ? lastRateText(snapshot) : QString()}};
  if (m_listedRuns != snapshot.runs || m_listedStart != snapshot.start) {
    listRunsBefore();
  }
  runs += m_listed;
  const int batch = snapshot.training.batch;
  m_legend->setRuns(runs, usesAllRows(snapshot) ? QString()
                          : batch == 1          ? tr("C of each step’s own sample")
                                       : tr("C of each step’s own %1 samples").arg(batch));
}

void CostPlot::listRunsBefore() {
  m_listedRuns = m_snapshot->runs;
  m_listedStart = m_snapshot->start;
  m_listed.clear();
  for (auto run = m_listedRuns.rbegin(); run != m_listedRuns.rend(); ++run) {
    const std::optional<double> last = lastCost(**run);
    m_listed.append({(*run)->id, nameBeside(**run, *m_snapshot),
                     last ? significant(*last) : QStringLiteral("·"),
                     QString::fromStdString((*run)->name), ghostStyle(m_theme, **run),
                     (*run)->colour, false, (*run)->isHidden, false,
                     shortNameBeside(**run, *m_snapshot),
                     startText(**run, *m_snapshot) + QLatin1Char('\n') + courseText(**run)});
  }
}

PlotRange CostPlot::wholeRange() const {
  std::int64_t first = m_curve->firstStep();
  std::int64_t last = lastStep();
  for (const std::shared_ptr<const Run> &run : m_snapshot->runs) {
    if (!run->isHidden) {
      first = std::min(first, run->firstStep);
      last = std::max(last, run->lastStep);
    }
  }
  return stepRangeFor(first, last);
}

void CostPlot::updateGhosts(const PlotRange &steps, int mostColumns) {
  m_ghosts.clear();
  for (const std::shared_ptr<const Run> &run : m_snapshot->runs) {
    if (!run->isHidden) {
      m_ghosts.push_back(
          {run, ghostStyle(m_theme, *run), shortNameBeside(*run, *m_snapshot),
           costEnvelope(run->curve, detailOf(run->id), steps.lower, steps.upper, mostColumns)});
    }
  }
}

std::vector<std::vector<QPointF>> CostPlot::pointsOfCurves() const {
  std::vector<std::vector<QPointF>> curves;
  for (const DrawnRun &run : drawnRuns()) {
    addObstacles(curves.emplace_back(), mapping(), *run.columns, plotArea().left(),
                 plotArea().right());
  }
  return curves;
}

void CostPlot::placeStepWords(const std::vector<std::vector<QPointF>> &curves) {
  std::vector<QPointF> obstacles;
  const double x = mapping().x(static_cast<double>(m_mark.step));
  const double around = 160 * m_theme.scale;
  for (const std::vector<QPointF> &curve : curves) {
    std::copy_if(curve.begin(), curve.end(), std::back_inserter(obstacles),
                 [&](const QPointF &point) { return std::abs(point.x() - x) < around; });
  }
  if (m_rates.isScheduled()) {
    const std::vector<QPointF> line = RateLine(m_rates, mapping()).points();
    std::copy_if(line.begin(), line.end(), std::back_inserter(obstacles),
                 [&](const QPointF &point) { return std::abs(point.x() - x) < around; });
  }
  addObstacles(obstacles, mapping(),
               rateMarks(m_snapshot->changes, m_snapshot->scheduleChanges, mapping()));
  m_wordsBox = stepWordsBox(m_theme, mapping(), m_mark, obstacles);
}

std::vector<DrawnRun> CostPlot::drawnRuns() const {
  std::vector<DrawnRun> runs;
  if (m_snapshot) {
    runs.push_back({presentName(), presentStyle(m_theme, m_mark.stale), &m_columns});
    for (const Ghost &ghost : m_ghosts) {
      runs.push_back({ghost.name, ghost.style, &ghost.columns});
    }
  }
  return runs;
}

void CostPlot::paintRuns(QPainter &painter) {
  const RateLine rates(m_rates, mapping());
  if (m_rates.isScheduled()) {
    rates.paintLine(painter, m_theme);
  }
  const std::vector<std::vector<QPointF>> curves = pointsOfCurves();
  placeStepWords(curves);
  for (const Ghost &ghost : m_ghosts) {
    paintCostCurve(painter, ghost.style, mapping(), ghost.columns);
  }
  m_ghostMarks.clear();
  for (const Ghost &ghost : m_ghosts) {
    addGhostMarks(m_ghostMarks, ghost.run, ghost.style.colour, ghost.columns, *m_snapshot,
                  mapping());
  }
  paintGhostMarks(painter, m_theme, m_ghostMarks);
  paintCostCurve(painter, presentStyle(m_theme, m_mark.stale), mapping(), m_columns);
  // Names keep clear of one another, of the marks' words above and of the marker.
  const QRectF area = plotArea();
  const double marker = mapping().x(static_cast<double>(m_mark.step));
  std::vector<QRectF> taken{{area.left(), area.top(), area.width(), 14 * m_theme.scale},
                            {marker - 4, area.top(), 8, area.height()},
                            m_wordsBox};
  if (m_rates.isScheduled()) {
    const std::vector<QRectF> labels = rates.paintLabels(painter, m_theme, m_mark.step, taken);
    taken.insert(taken.end(), labels.begin(), labels.end());
  }
  for (std::size_t k = 0; k < m_ghosts.size(); ++k) {
    const Ghost &ghost = m_ghosts[k];
    if (const auto box = paintGhostLabel(painter, m_theme, mapping(), ghost.style, ghost.columns,
                                         ghost.name, taken, curves, k + 1)) {
      taken.push_back(*box);
    }
  }
}

}  // namespace chainrule
