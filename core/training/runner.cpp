// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/runner.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace chainrule {
namespace {

constexpr double sliceSeconds = 0.002;
constexpr double maximumLag = 0.25;  // seconds of pace to catch up with
constexpr std::int64_t maximumChunk = 1 << 20;

}  // namespace

Runner::Runner(Session session, Speed speed, Clock clock)
    : m_stepper(std::move(session)), m_speed(speed), m_clock(std::move(clock)) {}

void Runner::run(std::optional<std::int64_t> steps) {
  m_running = true;
  m_hurries = false;
  m_stepsLeft = steps;
  m_nextDue = m_clock();
}

void Runner::hurry(std::int64_t steps) {
  run(steps);
  m_hurries = true;
}

void Runner::pause() {
  if (m_running) {
    stop();
    m_stepper.rest();
  }
}

void Runner::seek(std::int64_t step) {
  stop();
  m_target = step;
  m_toUpdate = false;
}

void Runner::previousStage() {
  stop();
  if (m_stepper.isUpdateFar()) {
    m_target = m_stepper.position().step;
    m_toUpdate = true;
  } else {
    m_stepper.previousStage();
  }
}

bool Runner::finishSeek(const std::stop_token &stop) {
  while (m_target && !stop.stop_requested()) {
    seekFurther();
  }
  return !m_target;
}

bool Runner::seekFurther() {
  const double begin = m_clock();
  double now = begin;
  std::int64_t chunk = 1;
  const auto arrives = [&] {
    return m_toUpdate ? m_stepper.seekUpdate(*m_target, chunk) : m_stepper.seek(*m_target, chunk);
  };
  while (!arrives()) {
    const double after = m_clock();
    if (after - begin >= sliceSeconds) {
      return false;
    }
    if (after - now < sliceSeconds / 8) {
      chunk = std::min(2 * chunk, maximumChunk);
    }
    now = after;
  }
  m_target.reset();
  return true;
}

void Runner::setSpeed(Speed speed) {
  const double now = m_clock();
  if (m_speed.unit == Speed::Unit::Unlimited) {
    m_nextDue = now;
  } else {
    const double latest = m_nextDue - 1 / m_speed.perSecond;  // when the last one was due
    m_nextDue = std::max(now, latest + 1 / speed.perSecond);
  }
  m_speed = speed;
  m_chunk = 1;
}

double Runner::untilDue() const {
  if (m_target) {
    return 0;
  }
  if (!m_running) {
    return std::numeric_limits<double>::infinity();
  }
  return isUnlimited() ? 0 : std::max(m_nextDue - m_clock(), 0.0);
}

bool Runner::slice() {
  if (m_target) {
    return seekFurther();
  }
  const double begin = m_clock();
  double now = begin;
  bool moved = false;
  while (m_running && now - begin < sliceSeconds) {
    const std::int64_t count = std::min(due(now), m_chunk);
    if (count == 0) {
      break;
    }
    advance(count);
    moved = true;
    const double after = m_clock();
    if (after - now < sliceSeconds / 16 && count == m_chunk) {
      m_chunk = std::min(2 * m_chunk, maximumChunk);
    } else if (after - now > sliceSeconds / 4) {
      m_chunk = std::max(m_chunk / 2, std::int64_t{1});
    }
    now = after;
  }
  return moved;
}

std::int64_t Runner::due(double now) {
  if (isUnlimited()) {
    return maximumChunk;
  }
  m_nextDue = std::max(m_nextDue, now - maximumLag);
  if (now < m_nextDue) {
    return 0;
  }
  const double missed = (now - m_nextDue) * m_speed.perSecond;
  return 1 + static_cast<std::int64_t>(std::min(missed, static_cast<double>(maximumChunk)));
}

void Runner::advance(std::int64_t count) {
  if (!isUnlimited()) {
    m_nextDue += static_cast<double>(count) / m_speed.perSecond;
  }
  if (m_speed.unit == Speed::Unit::Stages && !m_hurries) {
    makeStages(count);
  } else {
    makeSteps(count);
  }
}

void Runner::makeStages(std::int64_t count) {
  for (; count > 0 && m_running; --count) {
    // The update of the last step is shown as long as any stage before the run ends.
    if (m_stepsLeft == 0 || !m_stepper.nextStage()) {
      pause();
    } else if (m_stepsLeft && m_stepper.isAtUpdate()) {
      --*m_stepsLeft;
    }
  }
}

void Runner::makeSteps(std::int64_t count) {
  if (m_stepsLeft) {
    count = std::min(count, *m_stepsLeft);
  }
  if (count == 0 || m_stepper.run(count) < count) {
    pause();
  } else if (m_stepsLeft) {
    *m_stepsLeft -= count;
    if (*m_stepsLeft == 0) {
      pause();
    }
  }
}

}  // namespace chainrule
