// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/menufocus.h"

#include <QApplication>

namespace chainrule {

MenuFocus::MenuFocus(QMenuBar *bar) : QObject(bar), m_bar(bar) {
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
    if (now == m_bar && before != nullptr && before->window() == m_bar->window()) {
      m_before = before;
    }
  });
  // Later: the entry may have given the keyboard to something itself.
  connect(bar, &QMenuBar::triggered, this, &MenuFocus::giveBack, Qt::QueuedConnection);
}

void MenuFocus::giveBack() {
  QWidget *window = m_bar->window();
  if (window->focusWidget() == m_bar) {
    QWidget *to = m_before && m_before->isVisible() ? m_before.data() : window;
    to->setFocus(Qt::MenuBarFocusReason);
  }
}

}  // namespace chainrule
