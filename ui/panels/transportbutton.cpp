// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/transportbutton.h"

#include "textline.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr double fontSize = 13;
constexpr double frameHeight = 38;
constexpr double pictureSize = 16;
constexpr double padding = 12;
constexpr double gap = 7;
constexpr double iconOnlyWidth = 38;
constexpr double bareWidth = 20;
constexpr double bareHeight = 28;

bool pressesButton(const QKeyEvent &event) {
  switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Select:
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return true;
    default:
      return false;
  }
}

QString withoutMnemonic(QString text) {
  return text.remove(QLatin1Char('&'));
}

}  // namespace

TransportButton::TransportButton(TransportIcon icon, Shape shape, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_shape(shape) {
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TransportButton::setTheme(const Theme &theme) {
  m_theme = theme;
  resizeToContents();
  update();
}

void TransportButton::setShape(Shape shape) {
  if (m_shape != shape) {
    m_shape = shape;
    resizeToContents();
    update();
  }
}

void TransportButton::setFace(TransportIcon icon, const QString &text) {
  if (m_icon != icon || this->text() != text) {
    m_icon = icon;
    setText(text);
    resizeToContents();
    update();
  }
}

void TransportButton::reserveText(const QString &text) {
  m_reserved = text;
  resizeToContents();
}

void TransportButton::setPrimary(bool primary) {
  if (m_primary != primary) {
    m_primary = primary;
    update();
  }
}

QSize TransportButton::sizeAs(Shape shape) const {
  const double scale = m_theme.scale;
  QSizeF size(iconOnlyWidth * scale, frameHeight * scale);
  if (shape == Shape::Bare) {
    size = QSizeF(bareWidth, bareHeight) * scale;
  } else if (shape != Shape::IconOnly) {
    const QFontMetricsF metrics(m_theme.textFont(fontSize, QFont::DemiBold));
    const double text = std::max(metrics.horizontalAdvance(withoutMnemonic(this->text())),
                                 metrics.horizontalAdvance(withoutMnemonic(m_reserved)));
    size.setWidth((2 * padding + pictureSize + gap) * scale + text);
  }
  return {static_cast<int>(std::ceil(size.width())), qRound(size.height())};
}

void TransportButton::resizeToContents() {
  const QSize size = sizeAs(m_shape);
  if (m_size != size) {
    m_size = size;
    updateGeometry();
  }
}

bool TransportButton::event(QEvent *event) {
  if (event->type() == QEvent::ShortcutOverride &&
      pressesButton(*static_cast<QKeyEvent *>(event))) {
    event->accept();
    return true;
  }
  return QAbstractButton::event(event);
}

void TransportButton::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    if (!event->isAutoRepeat() || autoRepeat()) {
      click();
    }
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

void TransportButton::enterEvent(QEnterEvent *event) {
  QAbstractButton::enterEvent(event);
  update();
}

void TransportButton::leaveEvent(QEvent *event) {
  QAbstractButton::leaveEvent(event);
  update();
}

void TransportButton::paintEvent(QPaintEvent *) {
  const double scale = m_theme.scale;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  const bool framed = m_shape != Shape::Bare;
  const bool inverted = framed && m_primary && isEnabled();
  if (framed) {
    const QColor outline = !isEnabled() ? m_theme.hairline
                           : inverted   ? m_theme.ink
                                        : m_theme.controlFrame;
    painter.setPen(QPen(outline, 1));
    painter.setBrush(inverted ? m_theme.ink : isEnabled() ? m_theme.card : m_theme.chrome);
    painter.drawRoundedRect(frame, 5, 5);
  }
  if (isEnabled() && (underMouse() || isDown())) {
    QColor plate = inverted ? m_theme.canvas : m_theme.ink;
    plate.setAlphaF((isDown() ? 2.0F : 1.0F) * (m_theme.dark || inverted ? 0.14F : 0.08F));
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate);
    painter.drawRoundedRect(frame, 5, 5);
  }

  const QColor colour = !isEnabled() ? m_theme.nodeOutline
                        : inverted   ? m_theme.canvas
                                     : m_theme.ink;
  const QFont font = m_theme.textFont(fontSize, m_primary ? QFont::DemiBold : QFont::Medium);
  const bool worded = m_shape == Shape::IconFirst || m_shape == Shape::IconLast;
  const QString word = worded ? withoutMnemonic(text()) : QString();
  const double textWidth = worded ? QFontMetricsF(font).horizontalAdvance(word) : 0;
  const double contents = worded ? (pictureSize + gap) * scale + textWidth : pictureSize * scale;
  double iconLeft = (width() - contents) / 2;
  double textLeft = iconLeft + (pictureSize + gap) * scale;
  if (m_shape == Shape::IconLast) {
    textLeft = iconLeft;
    iconLeft = textLeft + textWidth + gap * scale;
  }
  if (worded) {
    drawTextLine(painter, font, colour, QRectF(textLeft, 0, textWidth, height()), Qt::AlignLeft,
                 word);
  }
  painter.translate(iconLeft, (height() - pictureSize * scale) / 2);
  painter.scale(scale, scale);
  painter.fillPath(transportIcon(m_icon), colour);
}

}  // namespace chainrule
