// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowhelp.h"

#include "window/dialogs.h"
#include "window/guidewindow.h"
#include "window/panelhelp.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWhatsThis>

namespace chainrule {

WindowHelp::WindowHelp(QWidget *window) : QObject(window), m_window(window) {
  explainPanels(window);
  qApp->installEventFilter(this);  // a dialog keeps keys from the window it is over
}

WindowHelp::~WindowHelp() = default;

void WindowHelp::setTheme(const Theme &theme) {
  m_theme = theme;
  if (m_guide) {
    m_guide->setTheme(theme);
  }
}

void WindowHelp::showGuide(const QString &place) {
  if (!m_guide) {
    m_guide = std::make_unique<GuideWindow>();
    m_guide->setTheme(m_theme);
  }
  m_guide->goTo(place);
}

bool WindowHelp::isOfWindow(const QWidget *widget) const {
  while (widget != nullptr && widget != m_window) {
    widget = widget->parentWidget();
  }
  return widget != nullptr;
}

void WindowHelp::explain(QWidget *widget) {
  const QString words = explanationOf(widget);
  if (words.isEmpty()) {
    QWhatsThis::enterWhatsThisMode();
  } else {
    QWhatsThis::showText(widget->mapToGlobal(widget->rect().center()), words, widget);
  }
}

bool WindowHelp::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) {
    return QObject::eventFilter(watched, event);
  }
  const auto *key = static_cast<QKeyEvent *>(event);
  auto *widget = static_cast<QWidget *>(watched);
  if (key->key() != Qt::Key_F1 || QApplication::activePopupWidget() || !isOfWindow(widget)) {
    return QObject::eventFilter(watched, event);
  }
  if (key->modifiers() == Qt::NoModifier) {
    showGuide(guidePlaceOf(widget));
  } else if (key->modifiers() == Qt::ShiftModifier) {
    explain(widget);
  } else if (key->modifiers() == Qt::ControlModifier) {
    showKeys(m_window);
  } else {
    return QObject::eventFilter(watched, event);
  }
  return true;
}

}  // namespace chainrule
