// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/axistitle.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

namespace chainrule {
namespace {

constexpr double symbolSize = 16;
constexpr double textSize = 11.5;
constexpr double gap = 5;

}  // namespace

AxisTitle::AxisTitle(QWidget *parent) : QAbstractButton(parent) {
  setFocusPolicy(Qt::TabFocus);
  setCursor(Qt::PointingHandCursor);
}

void AxisTitle::setTheme(const Theme &theme) {
  m_theme = theme;
  update();
}

void AxisTitle::setTexts(const QStringList &texts) {
  if (m_texts != texts) {
    m_texts = texts;
    update();
  }
}

double AxisTitle::lengthOf(const QString &text) const {
  return QFontMetricsF(m_theme.mathFont(symbolSize, true)).horizontalAdvance(QLatin1Char('C')) +
         gap * m_theme.scale + QFontMetricsF(m_theme.textFont(textSize)).horizontalAdvance(text);
}

QString AxisTitle::shownText() const {
  for (const QString &text : m_texts) {
    if (lengthOf(text) <= height() - 4) {
      return text;
    }
  }
  return m_texts.isEmpty() ? QString() : m_texts.back();
}

QSize AxisTitle::sizeHint() const {
  return {qRound(20 * m_theme.scale), qRound(60 * m_theme.scale)};
}

bool AxisTitle::event(QEvent *event) {
  if (event->type() == QEvent::ShortcutOverride &&
      static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
    event->accept();
    return true;
  }
  if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
    update();
  }
  return QAbstractButton::event(event);
}

void AxisTitle::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool ringed = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
  if (underMouse() || ringed) {
    painter.setPen(ringed ? QPen(m_theme.ink, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? m_theme.hoverPlate() : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
  }
  paint(painter);
}

void AxisTitle::paint(QPainter &painter) const {
  const QString text = shownText();
  painter.translate(width() / 2.0, height() / 2.0 + lengthOf(text) / 2);
  painter.rotate(-90);
  const QFont symbol = m_theme.mathFont(symbolSize, true);
  const double baseline = QFontMetricsF(m_theme.textFont(textSize)).capHeight() / 2;
  painter.setFont(symbol);
  painter.setPen(m_theme.cost);
  painter.drawText(QPointF(0, baseline), QStringLiteral("C"));
  painter.setFont(m_theme.textFont(textSize));
  painter.setPen(m_theme.muted);
  painter.drawText(
      QPointF(QFontMetricsF(symbol).horizontalAdvance(QLatin1Char('C')) + gap * m_theme.scale,
              baseline),
      text);
}

}  // namespace chainrule
