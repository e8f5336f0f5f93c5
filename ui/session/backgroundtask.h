// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <thread>

namespace chainrule {

/// Runs one piece of work at a time on a thread of its own and then calls back on the thread this
/// object lives on, so that reading or writing a large file never blocks the window.
class BackgroundTask : public QObject {
  Q_OBJECT

 public:
  explicit BackgroundTask(QObject *parent = nullptr);

  /// Waits for work under way; its `done` is then not called.
  ~BackgroundTask() override;

  bool isBusy() const { return m_thread.joinable(); }

  /// Starts `work` on the other thread, and calls `done` here after it has returned. What `work`
  /// writes is safe to read in `done`. Must not be busy. `work` must not throw.
  void start(std::function<void()> work, std::function<void()> done);

 protected:
  bool event(QEvent *event) override;

 private:
  std::function<void()> m_done;
  std::thread m_thread;
};

}  // namespace chainrule
