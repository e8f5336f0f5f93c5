// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/snapshotreader.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <thread>
#include <vector>

namespace chainrule {

inline bool isAtRest(const Snapshot &snapshot) {
  return !snapshot.running && snapshot.position.whole;
}

/// Steps a second of a training thread that runs without a limit for this long, while nobody looks
/// or, with a `frame`, while a reader takes the newest snapshot once in that time.
inline double trainingRate(const Session &session, std::chrono::microseconds duration,
                           std::optional<std::chrono::microseconds> frame = {}) {
  using Clock = std::chrono::steady_clock;
  SnapshotReader reader;
  TrainingThread thread(reader.wake());
  thread.setSpeed({Speed::Unit::Unlimited, 1});
  thread.load(session);
  const auto loaded = reader.waitFor(thread, [](const Snapshot &) { return true; });
  const std::int64_t first = loaded->position.step;
  const auto begin = Clock::now();
  thread.run();
  for (auto next = begin; next < begin + duration;) {
    next += frame.value_or(duration);
    std::this_thread::sleep_until(next);
    if (frame) {
      thread.take();
    }
  }
  thread.pause();
  auto rest = thread.take();  // the slot is empty now, so that the rest wakes the reader
  if (!rest || !isAtRest(*rest)) {
    rest = reader.waitFor(thread, isAtRest);
  }
  const std::chrono::duration<double> elapsed = Clock::now() - begin;
  return static_cast<double>(rest->position.step - first) / elapsed.count();
}

inline double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace chainrule
