// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/remotekeys.h"

#include "window/blankscreen.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <memory>
#include <utility>

namespace chainrule {

RemoteKeys::RemoteKeys(QWidget *window, std::function<bool()> isPresenting)
    : QObject(window), m_window(window), m_isPresenting(std::move(isPresenting)) {
  qApp->installEventFilter(this);
}

bool RemoteKeys::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() != QEvent::KeyPress) {
    return false;
  }
  const auto *key = static_cast<QKeyEvent *>(event);
  const bool isOfRemote = (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown) &&
                          (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  const auto *widget = qobject_cast<QWidget *>(watched);
  if (!isOfRemote || widget == nullptr || widget == m_window || widget->window() != m_window ||
      qobject_cast<const BlankScreen *>(widget) != nullptr ||
      QApplication::activePopupWidget() != nullptr || !m_isPresenting()) {
    return false;
  }
  // As if it had the keyboard: whoever waits for any key hears it.
  const std::unique_ptr<QEvent> again(event->clone());
  QCoreApplication::sendEvent(m_window, again.get());
  return true;
}

}  // namespace chainrule
