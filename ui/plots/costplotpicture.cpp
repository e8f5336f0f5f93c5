// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cost plot as a picture and as numbers: another plot that is never shown paints what this one
// shows.

#include "export/plottables.h"
#include "outlinedevice.h"
#include "plots/axistitle.h"
#include "plots/costplot.h"
#include "plots/runslegend.h"
#include "plots/stepscrubber.h"

#include <qcustomplot.h>

#include <QScopedValueRollback>

#include <algorithm>

namespace chainrule {

PlotRecord CostPlot::record() const {
  PlotRecord record;
  record.name = tr("Cost");
  record.size = {width(), height() - m_scrubber->sizeHint().height()};
  record.isStale = m_mark.stale;
  const bool hasGhosts = m_snapshot && std::any_of(m_snapshot->runs.begin(), m_snapshot->runs.end(),
                                                   [](const auto &run) { return !run->isHidden; });
  if (!m_snapshot || (m_curve->buckets().empty() && !m_mark.cost && !hasGhosts)) {
    return record;
  }
  record.picture = [snapshot = m_snapshot, stale = m_mark.stale, logarithmic = m_logarithmic,
                    follows = m_follows, steps = shownSteps(),
                    costs = shownCosts()](const Theme &theme, QSize size) {
    const auto plot = std::make_shared<CostPlot>();
    plot->setTheme(theme);
    plot->setLogarithmic(logarithmic);
    plot->setSnapshot(snapshot, stale);
    plot->m_follows = follows;
    if (!follows) {
      const QScopedValueRollback guard(plot->m_settingRanges, true);
      plot->m_plot->xAxis->setRange(steps.lower, steps.upper);
      plot->m_plot->yAxis->setRange(costs.lower, costs.upper);
      plot->m_fitsCosts = false;
    }
    plot->layOut(size);
    return Picture{size, theme.canvas, {}, [plot](QPainter &painter) { plot->paint(painter); }};
  };
  record.tables.push_back(
      {tr("Numbers as CSV"),
       tr("What is known of the cost of every run that is drawn, over all its steps: the lowest, "
          "the highest and the last of each few steps, or of each step where there are few or "
          "where they were found one by one."),
       QString(), costNumbers()});
  return record;
}

std::function<std::string()> CostPlot::costNumbers() const {
  const std::int64_t end = m_curve->firstStep() + m_curve->stepCount();
  const auto next = m_mark.step == end ? m_mark.cost : std::nullopt;
  return [snapshot = m_snapshot, curve = m_curve, next] {
    const auto detailOf = [&](int run) -> const CostCurve * {
      for (const std::shared_ptr<const CostDetail> &detail : snapshot->details) {
        if (detail->run == run) {
          return &detail->curve;
        }
      }
      return nullptr;
    };
    std::vector<CostTableRun> runs{{snapshot->run, snapshot->runName, snapshot->firstLearningRate,
                                    curve.get(), detailOf(snapshot->run), next}};
    for (auto run = snapshot->runs.rbegin(); run != snapshot->runs.rend(); ++run) {
      if (!(*run)->isHidden) {
        runs.push_back({(*run)->id, (*run)->name, (*run)->firstLearningRate, &(*run)->curve,
                        detailOf((*run)->id)});
      }
    }
    return costTable(runs);
  };
}

// The scrubber would stand below what is seen.
void CostPlot::layOut(QSize size) {
  resize(size.width(), size.height() + m_scrubber->sizeHint().height());
  resizeEvent(nullptr);
  m_plot->axisRect()->setOuterRect(QRect(QPoint(), m_plot->size()));
  updateColumns();
}

void CostPlot::paint(QPainter &painter) {
  OutlineDevice outlines(m_plot->size());
  QCPPainter vectors(&outlines);
  vectors.setMode(QCPPainter::pmVectorized);
  m_plot->toPainter(&vectors, m_plot->width(), m_plot->height());
  vectors.end();
  const auto at = [&painter](const QWidget &part, const auto &paintPart) {
    painter.save();
    painter.translate(part.pos());
    paintPart();
    painter.restore();
  };
  at(*m_plot, [&] { outlines.replay(painter); });
  at(*m_title, [&] { m_title->paint(painter); });
  if (!m_legend->isHidden()) {
    at(*m_legend, [&] { m_legend->paint(painter); });
  }
}

}  // namespace chainrule
