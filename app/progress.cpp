// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include "output.h"

#include <cmath>
#include <cstdio>

#include <unistd.h>

namespace chainrule {
namespace {

std::string duration(double seconds) {
  constexpr double minute = 60;
  constexpr double hour = 60 * minute;
  const auto rounded = [](double value) { return std::to_string(std::llround(value)); };
  if (seconds < 2 * minute) {
    return rounded(seconds) + " s";
  }
  return seconds < 2 * hour ? rounded(seconds / minute) + " min" : rounded(seconds / hour) + " h";
}

}  // namespace

ProgressBar::ProgressBar(std::int64_t total)
    : m_total(total), m_onTerminal(isatty(STDERR_FILENO) == 1) {}

void ProgressBar::update(std::int64_t done) {
  const auto now = Clock::now();
  if (!m_onTerminal || now < m_next) {
    return;
  }
  m_next = now + std::chrono::milliseconds(100);
  const double seconds = std::chrono::duration<double>(now - m_start).count();
  const std::string line = "\r" + progressLine(done, m_total, seconds) + "\x1b[K";
  std::fwrite(line.data(), 1, line.size(), stderr);
  m_isDrawn = true;
}

void ProgressBar::clear() {
  if (m_isDrawn) {
    std::fputs("\r\x1b[K", stderr);
    m_isDrawn = false;
  }
}

std::string progressLine(std::int64_t done, std::int64_t total, double seconds) {
  constexpr int width = 20;
  const double share = static_cast<double>(done) / static_cast<double>(total);
  const auto filled = static_cast<std::size_t>(share * width);
  std::string line = '[' + std::string(filled, '#') + std::string(width - filled, '-') + "] " +
                     rightAligned(std::to_string(static_cast<int>(share * 100)), 3) + " %  " +
                     std::to_string(done) + " of " + std::to_string(total) + " steps";
  if (done > 0) {
    line += ", " + duration(seconds / share - seconds) + " left";
  }
  return line;
}

}  // namespace chainrule
