// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/costplot.h"

#include <qcustomplot.h>

#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr int mostColumns = 299;  // two points each: at most 600 with the present step's
constexpr double fewestSteps = 4;

bool isInSight(const EnvelopeColumn &column, const PlotRange &steps) {
  return static_cast<double>(column.lastStep) >= steps.lower &&
         static_cast<double>(column.firstStep) <= steps.upper;
}

}  // namespace

PlotRange CostPlot::shownSteps() const {
  return {m_plot->xAxis->range().lower, m_plot->xAxis->range().upper};
}

PlotRange CostPlot::shownCosts() const {
  return {m_plot->yAxis->range().lower, m_plot->yAxis->range().upper};
}

void CostPlot::setLogarithmic(bool logarithmic) {
  if (m_logarithmic == logarithmic) {
    return;
  }
  m_logarithmic = logarithmic;
  const QScopedValueRollback guard(m_settingRanges, true);
  const PlotRange steps = shownSteps();
  m_plot->yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  fitRanges();
  if (!m_follows) {
    m_plot->xAxis->setRange(steps.lower, steps.upper);
    m_fitsCosts = true;
  }
  updateTitle();
  scheduleReplot();
}

bool CostPlot::hasStepsInSight() const {
  std::int64_t last = lastStep();
  for (const std::shared_ptr<const Run> &run : m_snapshot->runs) {
    if (!run->isHidden) {
      last = std::max(last, run->lastStep);
    }
  }
  return shownSteps().lower < static_cast<double>(last);
}

void CostPlot::fit() {
  m_follows = true;
  scheduleReplot();
}

void CostPlot::fitRanges() {
  if (!m_snapshot) {
    return;
  }
  const QScopedValueRollback guard(m_settingRanges, true);
  const PlotRange steps = wholeRange();
  m_plot->xAxis->setRange(steps.lower, steps.upper);
  const CostExtent extent = extentInSight(steps).value_or(CostExtent{0.1, 1});
  const PlotRange costs = costRangeFor(extent.lowest, extent.highest, m_logarithmic);
  m_plot->yAxis->setRange(costs.lower, costs.upper);
}

void CostPlot::fitCosts() {
  const QScopedValueRollback guard(m_settingRanges, true);
  if (const std::optional<CostExtent> extent = extentInSight(shownSteps())) {
    const PlotRange costs = closeCostRange(extent->lowest, extent->highest, m_logarithmic);
    m_plot->yAxis->setRange(costs.lower, costs.upper);
  }
}

// Of all runs that are drawn; the columns are found on the way.
std::optional<CostExtent> CostPlot::extentInSight(const PlotRange &steps) {
  findColumns(steps);
  std::vector<EnvelopeColumn> all;
  const auto add = [&](const std::vector<EnvelopeColumn> &columns) {
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(all),
                 [&](const EnvelopeColumn &column) { return isInSight(column, steps); });
  };
  add(m_columns);
  for (const Ghost &ghost : m_ghosts) {
    add(ghost.columns);
  }
  if (m_mark.cost && isInSight(columnOfStep(m_mark.step, *m_mark.cost), steps)) {
    all.push_back(columnOfStep(m_mark.step, *m_mark.cost));
  }
  return extentOf(all, m_logarithmic);
}

void CostPlot::findColumns(const PlotRange &steps) {
  const CostCurve &curve = *m_curve;
  m_columns = costEnvelope(curve, detailOf(m_snapshot->run), steps.lower, steps.upper, mostColumns);
  updateGhosts(steps, mostColumns);
  const std::int64_t end = curve.firstStep() + curve.stepCount();
  const bool reachesEnd = m_columns.empty() || m_columns.back().lastStep == end - 1;
  if (reachesEnd && m_mark.cost && m_mark.step >= end) {
    m_columns.push_back(columnOfStep(m_mark.step, *m_mark.cost));
  }
}

const CostCurve *CostPlot::detailOf(int run) const {
  for (const std::shared_ptr<const CostDetail> &detail : m_snapshot->details) {
    if (detail->run == run) {
      return &detail->curve;
    }
  }
  return nullptr;
}

void CostPlot::updateColumns() {
  m_columns.clear();
  if (!m_snapshot) {
    return;
  }
  if (m_follows) {
    fitRanges();
  } else if (m_fitsCosts) {
    fitCosts();
  } else {
    findColumns(shownSteps());
  }
  alignScrubber();
  askForSteps();
}

// What is drawn of a run as long as the axis is as good as can be; who zooms in wants more.
void CostPlot::askForSteps() {
  StepSpan wanted;
  if (!m_follows) {
    std::vector<const CostCurve *> curves{m_curve.get()};
    for (const std::shared_ptr<const Run> &run : m_snapshot->runs) {
      if (!run->isHidden) {
        curves.push_back(&run->curve);
      }
    }
    wanted = stepsToResolve(shownSteps(), curves, mostColumns, m_wanted);
  }
  if (wanted != m_wanted) {
    m_wanted = wanted;
    emit stepsWanted(wanted.from, wanted.to);
  }
}

// Whoever zooms sees the costs of these steps; whoever moves the plot up or down sees what he asks
// for.
void CostPlot::stepsWereMoved(bool zoomed) {
  if (m_settingRanges) {
    return;
  }
  const QScopedValueRollback guard(m_settingRanges, true);
  m_follows = false;
  m_fitsCosts = m_fitsCosts || zoomed;
  if (m_snapshot) {
    const PlotRange whole = wholeRange();
    PlotRange steps = shownSteps();
    const double size = std::clamp(steps.size(), fewestSteps, whole.size());
    const double middle = (steps.lower + steps.upper) / 2;
    steps.lower = std::clamp(middle - size / 2, whole.lower, whole.upper - size);
    m_plot->xAxis->setRange(steps.lower, steps.lower + size);
  }
}

void CostPlot::costsWereMoved() {
  if (m_settingRanges) {
    return;
  }
  m_follows = false;
  m_fitsCosts = false;
}

}  // namespace chainrule
