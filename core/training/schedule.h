// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace chainrule {

/// How the learning rate goes with the steps: each step takes α times a part of it, see partAt().
/// Steps are counted from step 0 of the session, whichever step a run begins with, so that a step
/// has the same α whenever it is made again.
struct Schedule {
  enum class Kind {
    Constant,     ///< 1
    StepDecay,    ///< factor^⌊t / steps⌋: times the factor after each so many steps
    Exponential,  ///< factor^(t / steps): the same without jumps
    InverseTime,  ///< 1 / (1 + t / steps): half after so many steps, a third after twice as many
    Cosine,       ///< factor + (1 − factor) cos²(π t / 2 steps), then the factor
  };
  Kind kind = Kind::Constant;
  std::int64_t steps = 0;   ///< 1 … maximumSteps; 0 of a constant
  double factor = 0;        ///< above 0 and at most 1; of a cosine from 0; 0 where it has none
  std::int64_t warmUp = 0;  ///< steps, 0 … maximumSteps, on which α rises by equal parts to its
                            ///< full size; t is counted from the step behind them

  bool operator==(const Schedule &) const = default;
};

/// Whether it is no schedule: a constant without a warm-up. One with the factor 1 is not,
/// though its steps take all of α, too.
bool isConstant(const Schedule &schedule);

/// Whether the kind has the number of this name.
bool hasSteps(Schedule::Kind kind);
bool hasFactor(Schedule::Kind kind);

/// The part of α that the step takes, 0 … 1. The same digits on every machine.
double partAt(const Schedule &schedule, std::int64_t step);

/// "constant", "step-decay", "exponential", "inverse-time" or "cosine", as in a session file.
std::string_view name(Schedule::Kind kind);
std::optional<Schedule::Kind> scheduleNamed(std::string_view name);

}  // namespace chainrule
