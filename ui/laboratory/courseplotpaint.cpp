// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the curves of a course, their names and their axes are drawn.

#include "equation/boxlayout.h"
#include "focusring.h"
#include "laboratory/courseplot.h"
#include "laboratory/ratesymbols.h"
#include "plots/costenvelope.h"
#include "plots/costpainter.h"
#include "plots/curvepainter.h"
#include "textline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr double labelSize = 12;
constexpr double symbolSize = 15;

}  // namespace

void CoursePlot::paintAxes(QPainter &painter, const PlotMapping &plot) const {
  const double scale = m_theme.scale;
  const QRectF &area = plot.area;
  const QFont font = m_theme.textFont(labelSize);
  const QPen pen(m_theme.nodeOutline, 1.2);
  const auto labels = std::max(2, qRound(area.height() / (24 * scale)));
  for (const PlotTicks::Tick &tick : costTicks(plot.costs, true, labels).major) {
    const double y = plot.y(tick.value);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    drawTextLine(painter, font, m_theme.muted,
                 QRectF(0, y - 8 * scale, area.left() - 9 * scale, 16 * scale), Qt::AlignRight,
                 tick.label);
  }
  painter.setPen(pen);
  painter.drawLine(area.topLeft(), area.bottomLeft());
  painter.drawLine(area.bottomLeft(), area.bottomRight());
  const PlotTicks steps = stepTicks(plot.steps, std::max(1, qRound(area.width() / (120 * scale))));
  for (const PlotTicks::Tick &tick : steps.major) {
    painter.setPen(pen);
    painter.drawLine(QPointF(plot.x(tick.value), area.bottom()),
                     QPointF(plot.x(tick.value), area.bottom() + 5));
  }
  paintStepLabels(painter, m_theme, plot, steps);
  painter.save();
  painter.translate(17 * scale, area.center().y());
  painter.rotate(-90);
  paintTitle(painter, m_theme, {0, 0}, Qt::AlignHCenter,
             m_kind == CourseKind::Sharpness ? textParts(tr("%1 (log)"), {lambdaMaxSymbol()})
                                             : textParts(tr("gradient (log)"), {}));
  painter.restore();
}

void CoursePlot::paintNorms(QPainter &painter, const PlotMapping &plot) const {
  std::vector<std::pair<double, int>> ends;
  for (int l = 1; l <= static_cast<int>(m_course->norms.size()); ++l) {
    const CostCurve &norms = m_course->norms[static_cast<std::size_t>(l - 1)];
    RunStyle style;
    style.colour = m_stale ? m_theme.muted : colourOfLayer(l);
    style.width = 2;
    style.isGhost = m_stale;
    const auto columns =
        costEnvelope(norms, plot.steps.lower, plot.steps.upper, qRound(plot.area.width() / 2));
    painter.save();
    painter.setClipRect(plot.area.adjusted(-1, -1, 1, 1));
    paintCostCurve(painter, style, plot, columns);
    painter.restore();
    const double y = plot.y(norms.buckets().back().last);
    if (!std::isnan(y)) {
      ends.emplace_back(y, l);
    }
  }
  // Names beside the ends of the curves, apart from one another and inside the axis.
  std::sort(ends.begin(), ends.end());
  const double room = plot.area.height();
  const double apart = std::min(17 * m_theme.scale,
                                room / std::max<double>(1, static_cast<double>(ends.size()) - 1));
  double lowest = plot.area.bottom();
  for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
    end->first = std::min(end->first, lowest);
    lowest = end->first - apart;
  }
  double highest = plot.area.top();
  const double x = plot.x(static_cast<double>(m_course->lastStep)) + 8 * m_theme.scale;
  const double size = std::min(symbolSize, apart / m_theme.scale);
  for (auto &[y, l] : ends) {
    y = std::max(y, highest);
    highest = y + apart;
    const FormulaBox name(normSymbol(l), m_theme, size, m_stale ? m_theme.muted : colourOfLayer(l));
    name.paint(painter, {x, y + 4 * m_theme.scale});
  }
}

void CoursePlot::paintSharpness(QPainter &painter, const PlotMapping &plot) const {
  QPainterPath sharpness;
  QPainterPath limit;
  bool isDown = false;
  bool limitIsDown = false;
  for (const SharpnessPoint &point : m_course->sharpness) {
    const double x = plot.x(static_cast<double>(point.step));
    const double y = plot.y(point.lambdaMax);
    if (std::isnan(y)) {
      isDown = false;
    } else {
      isDown ? sharpness.lineTo(x, y) : sharpness.moveTo(x, y);
      isDown = true;
    }
    const double stable = point.learningRate > 0 ? plot.y(2 / point.learningRate) : std::nan("");
    if (std::isnan(stable)) {
      limitIsDown = false;
    } else {
      // α holds until the next change: a step, not a slope.
      if (limitIsDown) limit.lineTo(x, limit.currentPosition().y());
      limitIsDown ? limit.lineTo(x, stable) : limit.moveTo(x, stable);
      limitIsDown = true;
    }
  }
  const QColor line = m_stale ? m_theme.muted : m_theme.ink;
  const QColor rate = m_stale ? m_theme.muted : m_theme.learningRate;
  QPen dashed(rate, 2);
  dashed.setDashPattern({3, 3});
  painter.save();
  painter.setClipRect(plot.area.adjusted(-1, -1, 1, 1));
  painter.strokePath(sharpness, QPen(line, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.strokePath(limit, dashed);
  painter.restore();
  const SharpnessPoint &last = m_course->sharpness.back();
  const double x = plot.x(static_cast<double>(last.step)) + 8 * m_theme.scale;
  const double y = plot.y(last.lambdaMax);
  if (m_course->sharpness.size() == 1 && !std::isnan(y)) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    painter.drawEllipse(QPointF(x - 8 * m_theme.scale, y), 4, 4);
  }
  const double stable = last.learningRate > 0 ? plot.y(2 / last.learningRate) : std::nan("");
  const double apart = 17 * m_theme.scale;
  double limitAt = stable;
  if (!std::isnan(y) && !std::isnan(stable) && std::abs(stable - y) < apart) {
    limitAt = stable <= y ? y - apart : y + apart;
  }
  if (!std::isnan(y)) {
    FormulaBox(lambdaMaxSymbol(), m_theme, symbolSize, line)
        .paint(painter, {x, y + 5 * m_theme.scale});
  }
  if (!std::isnan(limitAt)) {
    FormulaBox(row({upright("2/"), learningRateSymbol()}), m_theme, symbolSize, rate)
        .paint(painter, {x, limitAt + 5 * m_theme.scale});
  }
}

void CoursePlot::paintReadout(QPainter &painter, const PlotMapping &plot) const {
  const QStringList lines = readout();
  if (lines.isEmpty()) {
    return;
  }
  const std::int64_t step =
      m_kind == CourseKind::Sharpness ? pointNear(*shownStep()).step : *shownStep();
  const double x = plot.x(static_cast<double>(step));
  painter.setPen(QPen(m_theme.controlFrame, 1));
  painter.drawLine(QPointF(x, plot.area.top()), QPointF(x, plot.area.bottom()));
  paintWordsBox(painter, m_theme, {x, plot.area.center().y()},
                QRectF(rect()).adjusted(2, 2, -2, -2), lines);
}

void CoursePlot::paint(QPainter &painter) const {
  painter.setRenderHint(QPainter::Antialiasing);
  if (!m_course) {
    return;
  }
  const PlotMapping plot = mapping();
  paintAxes(painter, plot);
  const double x = plot.x(static_cast<double>(m_step));
  if (x >= plot.area.left() - 1 && x <= plot.area.right() + 1) {
    painter.setPen(QPen(m_stale ? m_theme.muted : m_theme.ink, 1.2));
    painter.drawLine(QPointF(x, plot.area.top()), QPointF(x, plot.area.bottom()));
  }
  m_kind == CourseKind::Sharpness ? paintSharpness(painter, plot) : paintNorms(painter, plot);
}

void CoursePlot::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.canvas);
  paint(painter);
  if (m_course) {
    paintReadout(painter, mapping());
  }
  paintFocusRing(painter, m_theme, *this);
}

}  // namespace chainrule
