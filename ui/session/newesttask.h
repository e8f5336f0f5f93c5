// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/backgroundtask.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace chainrule {

/// Works on a thread of its own on what it was given last: work under way is asked to stop when
/// other work comes, and comes to nothing.
class NewestTask : public QObject {
  Q_OBJECT

 public:
  using Work = std::function<void(const std::stop_token &)>;

  explicit NewestTask(QObject *parent = nullptr);

  /// Asks work under way to stop, and waits for it.
  ~NewestTask() override;

  /// Begins the work once no other is under way, and calls `done` here when it has ended, unless it
  /// was stopped, other work came, or it threw. What `work` writes is safe to read in `done`.
  void start(Work work, std::function<void()> done);

  /// Leaves off what is under way.
  void stop();

  bool isBusy() const { return m_task.isBusy(); }

 signals:
  void progressed();  ///< some times a second while it is busy

  /// The work threw: why.
  void failed(const QString &reason);

  /// No work is under way any more, whatever came of the last. After `done` and failed().
  void ended();

 private:
  struct Job {
    Work work;
    std::function<void()> done;
  };

  void begin();
  void end(const std::function<void()> &done, const QString &failure);

  std::optional<Job> m_next;
  std::stop_source m_stop;
  QTimer m_news;
  BackgroundTask m_task;  // last: it ends before what its work uses
};

}  // namespace chainrule
