// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/session.h"
#include "training/stepper.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

namespace chainrule {

/// How fast a running session goes.
struct Speed {
  enum class Unit { Stages, Steps, Unlimited };
  Unit unit = Unit::Stages;
  double perSecond = 1;  ///< above 0; unused when unlimited
};

/// Runs a stepper at a speed, in slices of a few milliseconds between which commands can be heard.
/// The pace is exact in the long run; where the machine cannot keep it, what is missed is dropped.
class Runner {
 public:
  /// Seconds since any moment, never going back.
  using Clock = std::function<double()>;

  Runner(Session session, Speed speed, Clock clock);

  Stepper &stepper() { return m_stepper; }
  const Stepper &stepper() const { return m_stepper; }

  /// Runs until paused, or for `steps` steps, at least 1, of which one under way is the first.
  void run(std::optional<std::int64_t> steps);

  /// Runs for so many steps, at least 1, as fast as they can be made whatever the speed.
  void hurry(std::int64_t steps);

  /// Ends the run on a complete step, at rest. Does nothing when not running.
  void pause();

  /// Ends the run where it stands.
  void stop() { m_running = m_hurries = false; }

  /// Ends the run and sets out for a step of it, to rest there, in place of any other on the way.
  /// slice() goes on; until it is there, only seek(), finishSeek() and slice() may be called.
  void seek(std::int64_t step);

  /// Ends the run and hides one stage, see Stepper. Where steps have to be made again for that it
  /// sets out like seek().
  void previousStage();

  /// Goes on the way in one go, where there is any, unless asked to stop. Whether it is there.
  bool finishSeek(const std::stop_token &stop = {});

  bool isSeeking() const { return m_target.has_value(); }

  bool isRunning() const { return m_running; }
  const Speed &speed() const { return m_speed; }
  void setSpeed(Speed speed);

  /// Seconds until a slice has something to do: 0 when unlimited, late or on the way to a step, ∞
  /// when not running.
  double untilDue() const;

  /// Does what is due, for a few milliseconds at most; a step is never interrupted. Ends the run
  /// when its steps are made or a step would not be finite. Returns whether there is anything new.
  bool slice();

 private:
  bool seekFurther();
  std::int64_t due(double now);
  void advance(std::int64_t count);
  void makeStages(std::int64_t count);
  void makeSteps(std::int64_t count);

  Stepper m_stepper;
  Speed m_speed;
  Clock m_clock;
  bool isUnlimited() const { return m_hurries || m_speed.unit == Speed::Unit::Unlimited; }

  bool m_running = false;
  bool m_hurries = false;
  std::optional<std::int64_t> m_stepsLeft;
  std::optional<std::int64_t> m_target;  // of seek() and previousStage(), while on the way
  bool m_toUpdate = false;               // the one that led to the target
  double m_nextDue = 0;                  // when the next stage or step is to be made
  std::int64_t m_chunk = 1;              // how many to make between two looks at the clock
};

}  // namespace chainrule
