// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/trackslider.h"

#include "controls/slideraccessible.h"
#include "textline.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr double handleRadius = 6.5;
constexpr double casing = 2;
constexpr double grooveCentre = 9;
constexpr double grooveWidth = 3.4;
constexpr double bandHeight = 16;
constexpr double leastBand = 21;  // seen beside the handle
constexpr double labelSize = 11.5;
constexpr double labelCentre = 28;
constexpr double labelGap = 7;

bool movesSlider(const QKeyEvent &event) {
  switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
      return event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    default:
      return false;
  }
}

}  // namespace

TrackSlider::TrackSlider(QWidget *parent) : QAbstractSlider(parent) {
  setOrientation(Qt::Horizontal);
  setFocusPolicy(Qt::TabFocus);
  installSliderAccessibility();
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrackSlider::setTheme(const Theme &theme, const QColor &colour, bool filled) {
  m_theme = theme;
  m_colour = colour;
  m_filled = filled;
  updateGeometry();
  update();
}

void TrackSlider::setTicks(const QList<Tick> &ticks) {
  m_ticks = ticks;
  updateGeometry();
  update();
}

void TrackSlider::setBand(const std::optional<Band> &band) {
  if (m_band != band) {
    m_band = band;
    update();
  }
}

QSize TrackSlider::sizeHint() const {
  return minimumSizeHint();
}

QSize TrackSlider::minimumSizeHint() const {
  const double height = m_ticks.isEmpty() ? 2 * grooveCentre : labelCentre + 8;
  return {qRound(60 * m_theme.scale), qRound(height * m_theme.scale)};
}

double TrackSlider::inset() const {
  const double forHandle = (handleRadius + casing) * m_theme.scale;
  if (m_ticks.isEmpty()) {
    return forHandle;
  }
  const QFontMetricsF metrics(m_theme.textFont(labelSize));
  return std::max(forHandle, std::ceil(metrics.horizontalAdvance(m_ticks.front().label) / 2));
}

QPointF TrackSlider::handleCentre(int position) const {
  const double span = std::max(1, maximum() - minimum());
  const double f = (std::clamp(position, minimum(), maximum()) - minimum()) / span;
  return {inset() + f * (width() - 2 * inset()), grooveCentre * m_theme.scale};
}

int TrackSlider::positionAt(double x) const {
  const double f = (x - inset()) / std::max(1.0, width() - 2 * inset());
  return minimum() + qRound(std::clamp(f, 0.0, 1.0) * (maximum() - minimum()));
}

bool TrackSlider::event(QEvent *event) {
  if (event->type() == QEvent::ShortcutOverride && movesSlider(*static_cast<QKeyEvent *>(event))) {
    event->accept();
    return true;
  }
  return QAbstractSlider::event(event);
}

void TrackSlider::mousePressEvent(QMouseEvent *event) {
  if (event->button() != Qt::LeftButton) {
    event->ignore();
    return;
  }
  const double x = event->position().x();
  const double fromHandle = x - handleCentre(sliderPosition()).x();
  const bool onHandle = std::abs(fromHandle) <= (handleRadius + casing) * m_theme.scale;
  m_grabOffset = onHandle ? fromHandle : 0;
  setSliderDown(true);
  if (!onHandle) {
    setSliderPosition(positionAt(x));
  }
  update();
}

void TrackSlider::mouseMoveEvent(QMouseEvent *event) {
  if (isSliderDown()) {
    setSliderPosition(positionAt(event->position().x() - m_grabOffset));
  }
}

void TrackSlider::mouseReleaseEvent(QMouseEvent *event) {
  if (event->button() == Qt::LeftButton && isSliderDown()) {
    setSliderDown(false);
    update();
  }
}

void TrackSlider::enterEvent(QEnterEvent *event) {
  QAbstractSlider::enterEvent(event);
  update();
}

void TrackSlider::leaveEvent(QEvent *event) {
  QAbstractSlider::leaveEvent(event);
  update();
}

void TrackSlider::paintTicks(QPainter &painter) const {
  const double scale = m_theme.scale;
  const QFont font = m_theme.textFont(labelSize);
  const QFontMetricsF metrics(font);
  const auto fits = [&](qsizetype every) {
    for (qsizetype k = every; k < m_ticks.size(); k += every) {
      const double between =
          handleCentre(m_ticks[k].position).x() - handleCentre(m_ticks[k - every].position).x();
      const double labels = (metrics.horizontalAdvance(m_ticks[k].label) +
                             metrics.horizontalAdvance(m_ticks[k - every].label)) /
                            2;
      if (between < labels + labelGap * scale) {
        return false;
      }
    }
    return true;
  };
  qsizetype every = 1;
  while (every < m_ticks.size() && !fits(every)) {
    ++every;
  }
  for (qsizetype k = 0; k < m_ticks.size(); k += every) {
    const double x = handleCentre(m_ticks[k].position).x();
    painter.setPen(QPen(m_theme.controlFrame, 1.2));
    painter.drawLine(QPointF(x, (grooveCentre + 5.5) * scale),
                     QPointF(x, (grooveCentre + 9) * scale));
    drawTextLine(painter, font, m_theme.muted,
                 QRectF(x - 40, (labelCentre - 8) * scale, 80, 16 * scale), Qt::AlignHCenter,
                 m_ticks[k].label);
  }
}

void TrackSlider::paintBand(QPainter &painter) const {
  const double scale = m_theme.scale;
  const double from = handleCentre(m_band->from).x();
  const double to = handleCentre(m_band->to).x();
  const double beside = std::max((leastBand * scale - (to - from)) / 2, 0.0);
  const double height = bandHeight * scale;
  painter.setPen(QPen(m_theme.controlFrame, 1.2));
  painter.setBrush(m_theme.hoverPlate());
  painter.drawRoundedRect(
      QRectF(from - beside, grooveCentre * scale - height / 2, to - from + 2 * beside, height)
          .intersected(QRectF(rect()).adjusted(0.6, 0, -0.6, 0)),
      4, 4);
}

void TrackSlider::paintEvent(QPaintEvent *) {
  const double scale = m_theme.scale;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintTicks(painter);

  const QColor colour = isEnabled() ? m_colour : m_theme.nodeOutline;
  const QPointF left = handleCentre(minimum());
  const QPointF right = handleCentre(maximum());
  const QPointF handle = handleCentre(sliderPosition());
  const QPen faint(m_theme.hairline, grooveWidth * scale, Qt::SolidLine, Qt::RoundCap);
  painter.setPen(faint);
  painter.drawLine(left, right);
  if (isEnabled()) {
    QPen groove = faint;
    groove.setColor(m_theme.controlFrame);
    painter.setPen(groove);
    painter.drawLine(left, handleCentre(m_reach));
  }
  if (m_filled && isEnabled()) {
    painter.setPen(QPen(colour, grooveWidth * scale, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(left, handle);
  }
  if (m_band && isEnabled()) {
    paintBand(painter);
  }
  painter.setPen(Qt::NoPen);
  if (isEnabled() && (underMouse() || isSliderDown())) {
    painter.setBrush(m_theme.hoverPlate());
    painter.drawEllipse(handle, grooveCentre * scale, grooveCentre * scale);
  }
  painter.setBrush(m_theme.card);
  painter.drawEllipse(handle, (handleRadius + casing) * scale, (handleRadius + casing) * scale);
  painter.setBrush(colour);
  painter.drawEllipse(handle, handleRadius * scale, handleRadius * scale);
}

}  // namespace chainrule
