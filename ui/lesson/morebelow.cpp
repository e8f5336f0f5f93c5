// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/morebelow.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace chainrule {
namespace {

constexpr double rowHeight = 24;
constexpr double typeSize = 12.5;
constexpr int slack = 4;  // px below the last line that nobody misses

}  // namespace

MoreBelow::MoreBelow(QScrollArea *area) : QAbstractButton(area), m_area(area) {
  setObjectName(QStringLiteral("moreBelow"));
  setToolTip(tr("Scroll to what lies below (Enter)"));
  setFocusPolicy(Qt::TabFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  hide();
  area->installEventFilter(this);
  const QScrollBar *bar = area->verticalScrollBar();
  connect(bar, &QScrollBar::valueChanged, this, &MoreBelow::place);
  connect(bar, &QScrollBar::rangeChanged, this, &MoreBelow::place);
  connect(this, &QAbstractButton::clicked, this, &MoreBelow::scroll);
}

void MoreBelow::setTheme(const Theme &theme) {
  m_theme = theme;
  place();
  update();
}

void MoreBelow::setWords(const QString &words) {
  setText(words);
  setAccessibleName(words);
  update();
}

bool MoreBelow::hides(const QWidget *widget) const {
  const QWidget *port = m_area->viewport();
  return widget->isVisible() && port->isAncestorOf(widget) &&
         widget->mapTo(port, QPoint(0, widget->height())).y() > port->height() - height() + slack;
}

void MoreBelow::place() {
  const QScrollBar *bar = m_area->verticalScrollBar();
  const int high = qRound(rowHeight * m_theme.scale);
  setGeometry(0, m_area->height() - high, m_area->viewport()->width(), high);
  const bool hadFocus = hasFocus();
  setVisible(bar->value() < bar->maximum() - slack);
  raise();
  emit moved();
  if (hadFocus && isHidden()) {
    emit reached();
  }
}

// By what is in sight above it, less a line.
void MoreBelow::scroll() {
  QScrollBar *bar = m_area->verticalScrollBar();
  bar->setValue(bar->value() + std::max(height(), m_area->viewport()->height() - 2 * height()));
}

bool MoreBelow::eventFilter(QObject *watched, QEvent *event) {
  if (watched == m_area && event->type() == QEvent::Resize) {
    QMetaObject::invokeMethod(this, &MoreBelow::place, Qt::QueuedConnection);
  }
  return QAbstractButton::eventFilter(watched, event);
}

void MoreBelow::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
  } else {
    QAbstractButton::keyPressEvent(event);
  }
}

void MoreBelow::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.fillRect(rect(), underMouse() ? m_theme.sunk : m_theme.chrome);
  painter.fillRect(0, 0, width(), 1, m_theme.controlFrame);
  painter.setFont(m_theme.textFont(typeSize, QFont::DemiBold));
  painter.setPen(m_theme.ink);
  painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("▼ ") + text());
  if (hasFocus()) {
    painter.setPen(QPen(m_theme.ink, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
  }
}

}  // namespace chainrule
