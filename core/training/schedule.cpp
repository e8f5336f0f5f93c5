// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/schedule.h"

#include "network/exponential.h"
#include "network/logarithm.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace chainrule {
namespace {

constexpr std::array<std::string_view, 5> names = {"constant", "step-decay", "exponential",
                                                   "inverse-time", "cosine"};

double power(double base, std::int64_t exponent) {
  double result = 1;
  for (; exponent > 0; exponent /= 2) {
    if (exponent % 2 != 0) {
      result *= base;
    }
    base *= base;
  }
  return result;
}

// The library's cosine would do, but for its last digits, which depend on whether the machine can
// fuse multiply and add. Σ (−1)ᵏ y²ᵏ/(first + 2k)!: cos y from 0, sin y / y from 1; |y| ≤ π/4.
double alternatingSeries(double y, int first) {
  double sum = 1;
  for (int n = first + 18; n > first; n -= 2) {
    sum = 1 - y * y / (n * (n - 1)) * sum;
  }
  return sum;
}

// cos(π x / 2) for 0 ≤ x ≤ 1
double cosineOfQuarter(double x) {
  constexpr double quarter = std::numbers::pi / 2;
  const double y = quarter * std::min(x, 1 - x);
  return x <= 0.5 ? alternatingSeries(y, 0) : y * alternatingSeries(y, 1);
}

}  // namespace

bool isConstant(const Schedule &schedule) {
  return schedule.kind == Schedule::Kind::Constant && schedule.warmUp == 0;
}

bool hasSteps(Schedule::Kind kind) {
  return kind != Schedule::Kind::Constant;
}

bool hasFactor(Schedule::Kind kind) {
  return hasSteps(kind) && kind != Schedule::Kind::InverseTime;
}

double partAt(const Schedule &schedule, std::int64_t step) {
  if (step < schedule.warmUp) {
    return static_cast<double>(step + 1) / static_cast<double>(schedule.warmUp);
  }
  const std::int64_t t = step - schedule.warmUp;
  const auto share = [&](std::int64_t count) {
    return static_cast<double>(count) / static_cast<double>(schedule.steps);
  };
  switch (schedule.kind) {
    case Schedule::Kind::Constant:
      break;
    case Schedule::Kind::StepDecay:
      return power(schedule.factor, t / schedule.steps);
    case Schedule::Kind::Exponential:
      return power(schedule.factor, t / schedule.steps) *
             exponential(share(t % schedule.steps) * logarithm(schedule.factor));
    case Schedule::Kind::InverseTime:
      return 1 / (1 + share(t));
    case Schedule::Kind::Cosine: {
      const double cosine = cosineOfQuarter(share(std::min(t, schedule.steps)));
      return schedule.factor + (1 - schedule.factor) * (cosine * cosine);
    }
  }
  return 1;
}

std::string_view name(Schedule::Kind kind) {
  return names[static_cast<std::size_t>(kind)];
}

std::optional<Schedule::Kind> scheduleNamed(std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) {
    return std::nullopt;
  }
  return static_cast<Schedule::Kind>(found - names.begin());
}

}  // namespace chainrule
