// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the error of a central difference, its two sides and the best ε are drawn.

#include "focusring.h"
#include "laboratory/differenceplot.h"
#include "laboratory/ratesymbols.h"
#include "numberformat.h"
#include "textline.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr double labelSize = 12;
constexpr double sideSize = 13;
constexpr double staleOpacity = 0.45;

}  // namespace

void DifferencePlot::paint(QPainter &painter) const {
  painter.setRenderHint(QPainter::Antialiasing);
  if (!hasCurve()) {
    return;
  }
  painter.save();
  if (m_stale) {
    painter.setOpacity(staleOpacity);
  }
  paintAxes(painter);
  paintCurve(painter);
  paintSides(painter);
  painter.restore();
}

void DifferencePlot::paintAxes(QPainter &painter) const {
  const double scale = m_theme.scale;
  const QRectF area = plotArea();
  const QFont font = m_theme.textFont(labelSize);
  const QPen pen(m_theme.nodeOutline, 1.2);
  paintTitle(painter, m_theme, {10 * scale, 12 * scale}, Qt::AlignLeft,
             textParts(tr("error of the difference for %1 (log)"), {symbol(*m_answer->parameter)}));
  const auto up = std::max(2, static_cast<int>(area.height() / (26 * scale)));
  for (const PlotTicks::Tick &tick : costTicks(m_errors, true, up).major) {
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawLine(QPointF(area.left(), y(tick.value)), QPointF(area.right(), y(tick.value)));
    drawTextLine(painter, font, m_theme.muted,
                 QRectF(0, y(tick.value) - 8 * scale, area.left() - 9 * scale, 16 * scale),
                 Qt::AlignRight, tick.label);
  }
  const auto along = std::max(2, static_cast<int>(area.width() / (52 * scale)));
  const double smallest = curve().points.back().epsilon;
  const double largest = curve().points.front().epsilon;
  const PlotTicks ticks = costTicks({smallest, largest}, true, along);
  painter.setPen(pen);
  painter.drawLine(area.topLeft(), area.bottomLeft());
  painter.drawLine(area.bottomLeft(), area.bottomRight());
  for (const double value : ticks.minor) {
    painter.drawLine(QPointF(x(value), area.bottom()), QPointF(x(value), area.bottom() + 3));
  }
  for (const PlotTicks::Tick &tick : ticks.major) {
    painter.setPen(pen);
    painter.drawLine(QPointF(x(tick.value), area.bottom()),
                     QPointF(x(tick.value), area.bottom() + 5));
    drawTextLine(
        painter, font, m_theme.muted,
        QRectF(x(tick.value) - 40 * scale, area.bottom() + 6 * scale, 80 * scale, 16 * scale),
        Qt::AlignHCenter, tick.label);
  }
  paintTitle(painter, m_theme, {area.right(), area.bottom() + 32 * scale}, Qt::AlignRight,
             textParts(tr("%1 (log)"), {variable("ε")}));
}

void DifferencePlot::paintCurve(QPainter &painter) const {
  QPainterPath path;
  bool isDown = false;
  for (std::size_t k = 0; k < curve().points.size(); ++k) {
    const std::optional<QPointF> place = placeOf(k);
    if (place) {
      isDown ? path.lineTo(*place) : path.moveTo(*place);
    }
    isDown = place.has_value();
  }
  QPen pen(m_theme.ink, 2);
  pen.setJoinStyle(Qt::RoundJoin);
  painter.strokePath(path, pen);
  painter.setPen(Qt::NoPen);
  painter.setBrush(m_theme.ink);
  for (std::size_t k = 0; k < curve().points.size(); ++k) {
    if (const std::optional<QPointF> place = placeOf(k)) {
      painter.drawEllipse(*place, 2.5, 2.5);
    }
  }
}

// Each side is named over its half of the curve, and the best ε at the line between them.
void DifferencePlot::paintSides(QPainter &painter) const {
  const double scale = m_theme.scale;
  const QRectF area = plotArea();
  const auto onPlate = [&](QPointF centre, double size, QFont::Weight weight, const QColor &colour,
                           const QString &text) {
    const QFont font = m_theme.textFont(size, weight);
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 8 * scale;
    const double reach = width / 2;
    centre.setX(std::clamp(centre.x(), area.left() + reach + 2,
                           std::max(area.left() + reach + 2, area.right() - reach)));
    const QRectF plate(centre.x() - reach, centre.y() - 9 * scale, width, 18 * scale);
    QColor ground = m_theme.canvas;
    ground.setAlphaF(0.85F);
    painter.fillRect(plate, ground);
    drawTextLine(painter, font, colour, plate, Qt::AlignHCenter, text);
  };
  if (namedSides().isEmpty()) {
    onPlate({area.center().x(), area.top() + 11 * scale}, labelSize, QFont::Normal, m_theme.ink,
            tr("the same at every ε"));
    return;
  }
  const std::size_t best = curve().best;
  const double middle = x(curve().points[best].epsilon);
  painter.setPen(QPen(m_theme.muted, 1.4, Qt::DashLine, Qt::FlatCap));
  painter.drawLine(QPointF(middle, area.top() - 18 * scale), QPointF(middle, area.bottom()));
  if (const std::optional<QPointF> place = placeOf(best)) {
    painter.setPen(QPen(m_theme.ink, 2));
    painter.setBrush(m_theme.canvas);
    painter.drawEllipse(*place, 5 * scale, 5 * scale);
  }
  const double nameAt = area.top() - 12 * scale;
  if (curve().shows(DifferenceCurve::Side::RoundOff)) {
    onPlate({(area.left() + middle) / 2, nameAt}, sideSize, QFont::DemiBold, m_theme.ink,
            namedSides().first());
  }
  if (curve().shows(DifferenceCurve::Side::Truncation)) {
    onPlate({(middle + area.right()) / 2, nameAt}, sideSize, QFont::DemiBold, m_theme.ink,
            namedSides().last());
  }
  onPlate({middle, area.top() + 11 * scale}, labelSize, QFont::Normal, m_theme.ink,
          tr("best ε ≈ %1").arg(significant(curve().points[best].epsilon, 2)));
}

void DifferencePlot::paintReadout(QPainter &painter) const {
  const QStringList lines = readout();
  const std::optional<std::size_t> shown = shownPoint();
  if (lines.isEmpty() || !shown) {
    return;
  }
  const QRectF area = plotArea();
  const QPointF place =
      placeOf(*shown).value_or(QPointF(x(curve().points[*shown].epsilon), area.top()));
  painter.setPen(QPen(m_theme.canvas, 4));
  painter.setBrush(m_theme.ink);
  painter.drawEllipse(place, 6, 6);
  painter.setPen(QPen(m_theme.ink, 1.5));
  painter.drawEllipse(place, 4.5, 4.5);
  paintWordsBox(painter, m_theme, place, area, lines);
}

void DifferencePlot::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.canvas);
  paint(painter);
  paintReadout(painter);
  paintFocusRing(painter, m_theme, *this);
}

}  // namespace chainrule
