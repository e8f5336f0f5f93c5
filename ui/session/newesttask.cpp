// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/newesttask.h"

#include <exception>
#include <new>
#include <utility>

namespace chainrule {
namespace {

constexpr int newsInterval = 100;  // ms

}  // namespace

NewestTask::NewestTask(QObject *parent) : QObject(parent) {
  m_news.setInterval(newsInterval);
  connect(&m_news, &QTimer::timeout, this, &NewestTask::progressed);
}

NewestTask::~NewestTask() {
  m_stop.request_stop();
}

void NewestTask::start(Work work, std::function<void()> done) {
  m_next = Job{std::move(work), std::move(done)};
  if (isBusy()) {
    m_stop.request_stop();
  } else {
    begin();
  }
}

void NewestTask::stop() {
  m_next.reset();
  m_stop.request_stop();
}

void NewestTask::begin() {
  Job job = *std::exchange(m_next, std::nullopt);
  m_stop = {};
  m_news.start();
  const auto failure = std::make_shared<QString>();
  m_task.start(
      [work = std::move(job.work), stop = m_stop.get_token(), failure] {
        try {
          work(stop);
        } catch (const std::bad_alloc &) {
          *failure = tr("There is not enough memory for this.");
        } catch (const std::exception &problem) {
          *failure = QString::fromUtf8(problem.what());
        }
      },
      [this, done = std::move(job.done), failure] { end(done, *failure); });
}

void NewestTask::end(const std::function<void()> &done, const QString &failure) {
  if (m_next) {
    begin();
    return;
  }
  m_news.stop();
  if (!m_stop.stop_requested()) {
    if (failure.isEmpty()) {
      done();
    } else {
      emit failed(failure);
    }
  }
  emit ended();
}

}  // namespace chainrule
