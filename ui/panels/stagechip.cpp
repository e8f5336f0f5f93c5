// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/stagechip.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>

namespace chainrule {

namespace {

constexpr double symbolSize = 19;
constexpr double captionSize = 11;
constexpr double radius = 4;
constexpr double symbolBaseline = 20;   // from the chip's top, with a caption below
constexpr double captionBaseline = 37;  // likewise
constexpr double symbolRise = 6;        // of the base line below the middle, without a caption
constexpr double tickInset = 11;        // of the tick's middle, from the right and the top
constexpr double tickReach = 4.5;       // of the tick either side of its middle

void paintTick(QPainter &painter, QPointF middle, const Theme &theme) {
  const double s = theme.scale;
  const QPointF points[] = {middle + QPointF(-4, 0.2) * s, middle + QPointF(-1.2, 3) * s,
                            middle + QPointF(4.2, -3.4) * s};
  painter.setPen(QPen(theme.muted, 1.7 * s, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(points, 3);
}

}  // namespace

StageChip::State StageChip::stateOf(int number, const Snapshot &snapshot, bool outOfDate) {
  const int stage = snapshot.position.stage;
  if (snapshot.position.whole || (snapshot.running && !snapshot.stageByStage)) return State::Plain;
  if (number > stage) return State::Later;
  if (outOfDate) return State::Stale;
  return number == stage ? State::Current : State::Done;
}

bool StageChip::setState(State state) {
  if (state == m_state && m_symbol) return false;
  m_state = state;
  m_symbol.reset();
  return true;
}

Formula StageChip::symbolOfStage() const {
  if (!m_stage.isUpdate()) return shortSymbol(m_stage.quantity, m_stage.layer);
  if (!m_trainsBiases) return variable("W", Quantity::Weight);
  return row({variable("W", Quantity::Weight), upright(",\u2009"), variable("b", Quantity::Bias)});
}

void StageChip::layOut(const Theme &theme) {
  std::optional<QColor> colour;
  if (m_state == State::Current) colour = theme.canvas;
  if (m_state == State::Later || m_state == State::Stale) colour = theme.muted;
  m_symbol.emplace(symbolOfStage(), theme, symbolSize, colour);
}

void StageChip::paintFrame(QPainter &painter, const QRectF &rectangle, const Theme &theme,
                           bool hovered) const {
  const double r = radius * theme.scale;
  if (m_state == State::Current) {
    const double half = 7 * theme.scale;
    const QPointF foot(rectangle.center().x(), rectangle.bottom());
    const QPointF pointer[] = {foot - QPointF(half, 0.5), foot + QPointF(half, -0.5),
                               foot + QPointF(0, pointerHeight * theme.scale)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink);
    painter.drawRoundedRect(rectangle, r, r);
    painter.drawPolygon(pointer, 3);
    return;
  }
  const double weight = hovered ? 2 : 1;
  QPen pen(theme.hairline, weight);
  QBrush ground(theme.card);
  if (m_state == State::Later) {
    pen = QPen(theme.nodeOutline, weight);
    if (!hovered) pen.setDashPattern({3.5, 2.5});
    ground = Qt::NoBrush;
  } else if (m_state == State::Stale) {
    pen = QPen(theme.controlFrame, weight);
    ground = theme.sunk;
  }
  if (hovered) pen.setColor(theme.ink);
  painter.setPen(pen);
  painter.setBrush(ground);
  const double inset = weight / 2;
  painter.drawRoundedRect(rectangle.adjusted(inset, inset, -inset, -inset), r, r);
}

void StageChip::paint(QPainter &painter, const QRectF &rectangle, const Theme &theme, bool hovered,
                      bool ringed) const {
  if (!m_symbol) return;
  const double s = theme.scale;
  paintFrame(painter, rectangle, theme, hovered);
  if (ringed) {
    painter.setPen(QPen(theme.ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rectangle.adjusted(-3, -3, 3, 3), (radius + 3) * s, (radius + 3) * s);
  }

  double x = rectangle.center().x() - m_symbol->width() / 2;
  const QPointF tick(rectangle.right() - tickInset * s, rectangle.top() + tickInset * s);
  const double freeRight =
      tick.x() - (tickReach + 2) * s;  // kept free, so that a tick moves nothing
  if (x + m_symbol->width() > freeRight) {
    x = std::max(rectangle.left() + 4 * s, freeRight - m_symbol->width());
  }
  const double baseline = m_caption.isEmpty() ? rectangle.center().y() + symbolRise * s
                                              : rectangle.top() + symbolBaseline * s;
  m_symbol->paint(painter, {x, baseline});
  if (m_state == State::Done) paintTick(painter, tick, theme);
  if (m_caption.isEmpty()) return;

  const bool current = m_state == State::Current;
  const QFont font =
      theme.textFont(captionSize, current ? QFont::Medium : QFont::Normal, m_state == State::Stale);
  painter.setFont(font);
  painter.setPen(current ? theme.canvas : theme.muted);
  painter.drawText(
      QPointF(rectangle.center().x() - QFontMetricsF(font).horizontalAdvance(m_caption) / 2,
              rectangle.top() + captionBaseline * s),
      m_caption);
}

}  // namespace chainrule
