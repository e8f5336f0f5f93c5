// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rateregions.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace chainrule {
namespace {

constexpr double muchLarger = 10;
constexpr double aTenth = 0.1;
constexpr double turns = 4;
constexpr double visible = 0.05;
constexpr double little = 0.02;
constexpr double still = 0.01;
constexpr double mostly = 0.9;
constexpr double enough = 0.75;

/// How means run.
struct Course {
  double span = 0;  // from lowest to highest
  double way = 0;   // there and back
  double gain = 0;  // from first to last
  double jump = 0;  // the largest from one to the next
};

Course courseOf(std::span<const double> means) {
  const auto [lowest, highest] = std::minmax_element(means.begin(), means.end());
  Course course{*highest - *lowest, 0, std::abs(means.back() - means.front()), 0};
  for (std::size_t k = 1; k < means.size(); ++k) {
    const double change = std::abs(means[k] - means[k - 1]);
    course.way += change;
    course.jump = std::max(course.jump, change);
  }
  return course;
}

}  // namespace

RateVerdict verdictOn(const SweptRun &run) {
  const std::span<const double> means = run.means;
  if (run.firstNonFinite || means.empty()) {
    return run.firstNonFinite ? RateVerdict::Diverges : RateVerdict::Unnamed;
  }
  const double first = means.front();
  const double last = means.back();
  if (!std::isfinite(last)) {
    return RateVerdict::Diverges;
  }
  if (last > muchLarger * first) {
    return RateVerdict::Rises;
  }
  if (means.size() < 2) {
    return RateVerdict::Unnamed;
  }
  const std::size_t third = std::max<std::size_t>(2, means.size() / 3);
  const Course tail = courseOf(means.last(third));
  if (tail.way > 0 && tail.way >= turns * tail.gain && tail.span >= aTenth * last &&
      tail.span >= visible * first) {
    return RateVerdict::Oscillates;
  }
  const bool rests = last > first / 2 && tail.span < still * last;
  if (rests && run.saturation >= mostly) {
    return RateVerdict::Saturated;
  }
  if (last > enough * first && courseOf(means).jump < little * first) {
    return RateVerdict::HardlyMoves;
  }
  if (rests) {
    return RateVerdict::Stuck;
  }
  return last < enough * first ? RateVerdict::Learns : RateVerdict::Unnamed;
}

std::vector<RateRegion> regionsOf(const RateSweep &sweep) {
  std::vector<RateVerdict> verdicts;
  for (const SweptRun &run : sweep.runs) {
    verdicts.push_back(verdictOn(run));
  }
  for (std::size_t k = 1; k + 1 < verdicts.size(); ++k) {
    if (verdicts[k - 1] == verdicts[k + 1]) {
      verdicts[k] = verdicts[k - 1];
    }
  }
  std::vector<RateRegion> regions;
  for (std::size_t k = 0; k < verdicts.size(); ++k) {
    if (regions.empty() || regions.back().verdict != verdicts[k]) {
      regions.push_back({verdicts[k], k, 0});
    }
    ++regions.back().count;
  }
  return regions;
}

}  // namespace chainrule
