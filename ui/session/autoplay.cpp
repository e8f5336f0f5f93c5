// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/autoplay.h"

#include "purekeys.h"
#include "session/trainingcontroller.h"

#include <QApplication>
#include <QKeyEvent>

namespace chainrule {

AutoPlay::AutoPlay(TrainingController *controller, QObject *parent)
    : QObject(parent), m_controller(controller) {
  m_timer.setInterval(2000);
  connect(&m_timer, &QTimer::timeout, this, &AutoPlay::goOn);
  connect(controller, &TrainingController::diverged, this, &AutoPlay::stop);
}

const QList<int> &AutoPlay::intervals() {
  static const QList<int> all = {300, 500, 1000, 2000, 3000, 4000};
  return all;
}

void AutoPlay::setInterval(int milliseconds) {
  if (milliseconds != interval()) {
    m_timer.setInterval(milliseconds);
    emit changed();
  }
}

void AutoPlay::play() {
  if (isPlaying() || !m_controller->snapshot()) {
    return;
  }
  m_controller->pause();
  m_timer.start();
  QCoreApplication::instance()->installEventFilter(this);
  emit changed();
}

void AutoPlay::stop() {
  if (isPlaying()) {
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    emit changed();
  }
}

void AutoPlay::toggle() {
  isPlaying() ? stop() : play();
}

void AutoPlay::goOn() {
  if (!m_controller->isSettled()) {
    return;
  }
  if (m_controller->isRunning()) {
    stop();
  } else {
    m_controller->nextStage();
  }
}

bool AutoPlay::eventFilter(QObject *watched, QEvent *event) {
  switch (event->type()) {
    case QEvent::ShortcutOverride:  // else a shortcut would come before its key
      event->accept();
      return true;
    case QEvent::KeyPress: {
      const auto *key = static_cast<QKeyEvent *>(event);
      if (isPureModifier(*key)) {
        break;
      }
      if (!key->isAutoRepeat()) {  // of the key that began it
        stop();
      }
      return true;
    }
    case QEvent::MouseButtonPress:
      stop();
      return true;
    default:
      break;
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace chainrule
