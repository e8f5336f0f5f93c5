// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/trainingthread.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace chainrule {

/// Takes a training thread's snapshots whenever it is woken, and checks their order.
class SnapshotReader {
 public:
  /// To be given to the training thread, which must end before the reader does.
  std::function<void()> wake() {
    return [this] {
      const std::lock_guard lock(m_mutex);
      ++m_wakeUps;
      m_isAwake = true;
      m_condition.notify_one();
    };
  }

  /// The first snapshot that `fits`; null when none has come for a minute.
  template <typename Predicate>
  std::shared_ptr<const Snapshot> waitFor(TrainingThread &thread, Predicate fits) {
    for (;;) {
      {
        std::unique_lock lock(m_mutex);
        if (!m_condition.wait_for(lock, std::chrono::minutes(1), [this] { return m_isAwake; })) {
          return nullptr;
        }
        m_isAwake = false;
      }
      const std::shared_ptr<const Snapshot> snapshot = thread.take();
      if (!snapshot) {
        continue;
      }
      ++m_taken;
      m_isOrdered = m_isOrdered && snapshot->generation >= m_generation;
      m_generation = snapshot->generation;
      if (fits(*snapshot)) {
        return snapshot;
      }
    }
  }

  int wakeUps() {
    const std::lock_guard lock(m_mutex);
    return m_wakeUps;
  }
  int taken() const { return m_taken; }

  /// Whether no snapshot came after one of a newer generation.
  bool isOrdered() const { return m_isOrdered; }

 private:
  std::mutex m_mutex;
  std::condition_variable m_condition;
  bool m_isAwake = false;
  int m_wakeUps = 0;
  int m_taken = 0;
  std::uint64_t m_generation = 0;
  bool m_isOrdered = true;
};

}  // namespace chainrule
