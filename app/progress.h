// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace chainrule {

/// A line on standard error that shows how far a long task is, when that is a terminal and the
/// task has taken more than a second.
class ProgressBar {
 public:
  explicit ProgressBar(std::int64_t total);
  ~ProgressBar() { clear(); }
  ProgressBar(const ProgressBar &) = delete;
  ProgressBar &operator=(const ProgressBar &) = delete;

  /// Draws the bar, at most ten times a second.
  void update(std::int64_t done);

  /// Wipes the bar off its line, before something else is written there.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  std::int64_t m_total;
  bool m_onTerminal;
  bool m_isDrawn = false;
  Clock::time_point m_start = Clock::now();
  Clock::time_point m_next = m_start + std::chrono::seconds(1);
};

/// "[#####---------------]  25 %  250 of 1000 steps, 3 s left" after so many seconds.
std::string progressLine(std::int64_t done, std::int64_t total, double seconds);

}  // namespace chainrule
