// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/backgroundtask.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace chainrule {
namespace {

QEvent::Type workDone() {
  static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
  return type;
}

}  // namespace

BackgroundTask::BackgroundTask(QObject *parent) : QObject(parent) {
  workDone();  // registered here, before the other thread needs it
}

BackgroundTask::~BackgroundTask() {
  if (m_thread.joinable()) {
    m_thread.join();
  }
}

void BackgroundTask::start(std::function<void()> work, std::function<void()> done) {
  m_done = std::move(done);
  m_thread = std::thread([this, work = std::move(work)] {
    work();
    QCoreApplication::postEvent(this, new QEvent(workDone()));
  });
}

bool BackgroundTask::event(QEvent *event) {
  if (event->type() != workDone()) {
    return QObject::event(event);
  }
  m_thread.join();  // orders what the work wrote before what `done` reads
  std::exchange(m_done, nullptr)();
  return true;
}

}  // namespace chainrule
