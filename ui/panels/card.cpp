// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/card.h"

#include <QPainter>

namespace chainrule {

void Card::setActive(bool active) {
  if (active != m_isActive) {
    m_isActive = active;
    update();
  }
}

void Card::setCardTheme(const Theme &theme) {
  m_theme = theme;
  update();
}

void Card::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double line = m_isActive ? 1.4 : 1;
  painter.setPen(QPen(m_isActive ? m_theme.nodeOutline : m_theme.hairline, line));
  painter.setBrush(m_theme.card);
  const double inset = line / 2;
  painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
  paintContent(painter);
}

}  // namespace chainrule
