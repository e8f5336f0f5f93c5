// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lineprofile.h"

#include "analysis/brent.h"
#include "analysis/ratesweep.h"

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr double shortest = 1e-6;  // of the steps α‖g‖ that are searched
constexpr double longest = 1e6;
constexpr int decades = 12;
constexpr double accuracy = 1e-12;  // of α*: what rounding leaves is more

/// How often a decade is looked at, so that a search takes some tenths of a second where it can.
int looksPerDecade(const DescentLine &line) {
  constexpr double work = double{1 << 26} / decades;  // parameters times rows
  const double once = static_cast<double>(line.gradient().values().size()) * line.rows();
  return static_cast<int>(std::clamp(work / once, 16.0, 256.0));
}

/// α*, where C ceases to fall between two learning rates. Empty when asked to stop.
std::optional<double> turn(DescentLine &line, double from, double slopeFrom, double to,
                           double slopeTo, const std::stop_token &stop) {
  bool wasStopped = false;
  const auto slope = [&](double learningRate) {
    const auto point = line.at(learningRate, stop);
    wasStopped = wasStopped || !point;
    if (!point) {
      return 0.0;  // at which the search ends
    }
    return point->slope != 0 ? point->slope : line.squaredNorm();  // in a valley: not this far
  };
  const double found = signChange(slope, from, slopeFrom, to, slopeTo, accuracy);
  return wasStopped ? std::nullopt : std::optional(found);
}

}  // namespace

std::optional<std::vector<ProfilePoint>> lineProfile(DescentLine &line,
                                                     std::span<const double> learningRates,
                                                     const std::stop_token &stop) {
  std::vector<ProfilePoint> profile;
  profile.reserve(learningRates.size());
  for (const double rate : learningRates) {
    const auto cost = line.costAt(rate, stop);
    if (!cost) {
      return std::nullopt;
    }
    profile.push_back({rate, *cost, line.cost() + line.firstOrderChange(rate),
                       line.cost() + line.secondOrderChange(rate)});
  }
  return profile;
}

std::optional<LineSearch> searchLine(DescentLine &line, const std::stop_token &stop) {
  LineSearch result;
  const double norm = std::sqrt(line.squaredNorm());
  const double from = shortest / norm;
  const double to = longest / norm;
  if (!line.descends() || from == 0 || !std::isfinite(to)) {
    return result;
  }
  double before = 0;
  double slopeBefore = -line.squaredNorm();
  for (const double rate : logSpaced(from, to, decades * looksPerDecade(line) + 1)) {
    const auto point = line.at(rate, stop);
    if (!point) {
      return std::nullopt;
    }
    if (!std::isfinite(point->cost) || !std::isfinite(point->slope)) {
      break;
    }
    if (slopeBefore < 0 && point->slope > 0) {
      const auto found = turn(line, before, slopeBefore, rate, point->slope, stop);
      const auto cost = found ? line.costAt(*found, stop) : std::nullopt;
      if (!cost) {
        return std::nullopt;
      }
      if (!result.minimum || *cost < result.minimum->cost) {
        result.minimum = {*found, *cost};
      }
    }
    if (point->slope != 0) {  // where C stays the same, it goes on as it came
      before = rate;
      slopeBefore = point->slope;
    }
  }
  return result;
}

std::optional<PromisedChange> promisedChange(DescentLine &line, double learningRate,
                                             const std::stop_token &stop) {
  const auto cost = line.costAt(learningRate, stop);
  if (!cost) {
    return std::nullopt;
  }
  return PromisedChange{line.firstOrderChange(learningRate), line.secondOrderChange(learningRate),
                        *cost - line.cost()};
}

}  // namespace chainrule
