// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/blankscreen.h"

#include "purekeys.h"

#include <QKeyEvent>
#include <QPainter>

namespace chainrule {

BlankScreen::BlankScreen(QWidget *window) : QWidget(window) {
  setObjectName(QStringLiteral("blankScreen"));
  setAccessibleName(tr("Screen blanked. Any key shows it again"));
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::BlankCursor);
  window->installEventFilter(this);
  hide();
}

void BlankScreen::begin() {
  m_keyboardBefore = window()->focusWidget();
  setGeometry(window()->rect());
  raise();
  show();
  setFocus(Qt::OtherFocusReason);
}

void BlankScreen::end() {
  if (isHidden()) {
    return;
  }
  hide();
  if (m_keyboardBefore) {
    m_keyboardBefore->setFocus(Qt::OtherFocusReason);
  } else {
    window()->setFocus(Qt::OtherFocusReason);
  }
}

// The window's shortcuts would otherwise take their keys first.
bool BlankScreen::event(QEvent *event) {
  switch (event->type()) {
    case QEvent::ShortcutOverride:
      event->accept();
      return true;
    case QEvent::KeyPress:
      if (!isPureModifier(*static_cast<QKeyEvent *>(event))) {
        end();
      }
      return true;
    case QEvent::MouseButtonPress:
      end();
      return true;
    default:
      return QWidget::event(event);
  }
}

bool BlankScreen::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() == QEvent::Resize) {
    setGeometry(window()->rect());
  }
  return QWidget::eventFilter(watched, event);
}

void BlankScreen::paintEvent(QPaintEvent *) {
  QPainter(this).fillRect(rect(), Qt::black);
}

}  // namespace chainrule
