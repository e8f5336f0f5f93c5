// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/condition.h"

#include "analysis/rateregions.h"

#include <algorithm>
#include <span>

namespace chainrule {
namespace {

/// The step from which on α has been what it is; later than the present one where a schedule makes
/// it another at every step.
std::int64_t oneRateSince(const Snapshot &snapshot) {
  std::int64_t since = snapshot.curve.firstStep();
  if (!isConstant(snapshot.training.schedule)) {
    return snapshot.position.step + 1;
  }
  for (const LearningRateChange &change : snapshot.changes) {
    if (change.step <= snapshot.position.step) {
      since = std::max(since, change.step);
    }
  }
  for (const ScheduleChange &change : snapshot.scheduleChanges) {
    if (change.step <= snapshot.position.step) {
      since = std::max(since, change.step);
    }
  }
  return since;
}

/// What the curve has of the steps from … to; the first and the last bucket may hold others, too.
std::span<const CostCurve::Bucket> bucketsOf(const CostCurve &curve, std::int64_t from,
                                             std::int64_t to) {
  const std::span<const CostCurve::Bucket> buckets = curve.buckets();
  if (buckets.empty()) {
    return {};
  }
  const auto placeOf = [&](std::int64_t step) {
    const std::int64_t place = (step - curve.firstStep()) / curve.bucketWidth();
    return static_cast<std::size_t>(std::clamp(place, std::int64_t{0}, std::ssize(buckets) - 1));
  };
  return buckets.subspan(placeOf(from), placeOf(to) - placeOf(from) + 1);
}

/// C of the steps from … to, as the curve has it: of those that share a bucket, the last.
std::vector<double> costsOf(const CostCurve &curve, std::int64_t from, std::int64_t to) {
  std::vector<double> costs;
  for (const CostCurve::Bucket &bucket : bucketsOf(curve, from, to)) {
    costs.push_back(bucket.last);
  }
  return costs;
}

bool isStable(const LessonCondition &condition, const Snapshot &snapshot) {
  const std::int64_t to = snapshot.position.step;
  const std::int64_t from = to - condition.steps;
  if (!condition.range.contains(snapshot.training.learningRate) || snapshot.divergence ||
      from < oneRateSince(snapshot)) {
    return false;
  }
  const auto buckets = bucketsOf(snapshot.curve, from, to);
  if (buckets.size() < 2) {
    return false;
  }
  const double before = buckets.front().last;
  return buckets.back().last < before &&
         std::all_of(buckets.begin() + 1, buckets.end(), [before](const CostCurve::Bucket &bucket) {
           return bucket.maximum <= before;
         });
}

RateVerdict verdictFor(RunCourseName course) {
  switch (course) {
    case RunCourseName::Diverges:
      return RateVerdict::Diverges;
    case RunCourseName::Rises:
      return RateVerdict::Rises;
    case RunCourseName::Oscillates:
      return RateVerdict::Oscillates;
    case RunCourseName::Stuck:
      return RateVerdict::Stuck;
    case RunCourseName::HardlyMoves:
      return RateVerdict::HardlyMoves;
    case RunCourseName::Learns:
      break;
  }
  return RateVerdict::Learns;
}

// The first cost is that with which α began, what the others are compared with.
bool runsSo(const LessonCondition &condition, const Snapshot &snapshot) {
  if (snapshot.divergence || condition.course == RunCourseName::Diverges) {
    return snapshot.divergence && condition.course == RunCourseName::Diverges;
  }
  const std::int64_t to = snapshot.position.step;
  const std::int64_t from = to - condition.steps;
  const std::int64_t since = oneRateSince(snapshot);
  if (from < since) {
    return false;
  }
  SweptRun run;
  run.means = costsOf(snapshot.curve, from, to);
  if (from > since && !run.means.empty()) {
    run.means.insert(run.means.begin(), costsOf(snapshot.curve, since, since).front());
  }
  return verdictOn(run) == verdictFor(condition.course);
}

bool wasEdited(const LessonTarget &target, const Snapshot &snapshot, const LessonDeeds &deeds) {
  return std::any_of(snapshot.edits.begin(), snapshot.edits.end(), [&](const NumberChange &change) {
    return target.contains(change.entry) &&
           std::find(deeds.editsBefore.begin(), deeds.editsBefore.end(), change) ==
               deeds.editsBefore.end();
  });
}

}  // namespace

bool isMet(const LessonCondition &condition, const Snapshot &snapshot, const LessonDeeds &deeds) {
  using Kind = LessonCondition::Kind;
  const Entry &entry = condition.target.entry;
  switch (condition.kind) {
    case Kind::Stage:
      return !snapshot.position.whole && snapshot.position.stage >= condition.stage;
    case Kind::Steps:
      return snapshot.position.step >= condition.steps;
    case Kind::Cost:
      return snapshot.meanCost && condition.range.contains(*snapshot.meanCost);
    case Kind::LearningRate:
      return condition.range.contains(snapshot.training.learningRate);
    case Kind::Value:
      return snapshot.isKnown(entry.quantity, entry.layer) &&
             condition.range.contains(snapshot.value(entry));
    case Kind::Selected:
      return deeds.selected && condition.target.contains(*deeds.selected);
    case Kind::Edited:
      return wasEdited(condition.target, snapshot, deeds);
    case Kind::Predicted:
      return std::find(deeds.predicted.begin(), deeds.predicted.end(), condition.stage) !=
             deeds.predicted.end();
    case Kind::Stable:
      return isStable(condition, snapshot);
    case Kind::Run:
      return runsSo(condition, snapshot);
    case Kind::All:
      break;
  }
  return std::all_of(condition.parts.begin(), condition.parts.end(),
                     [&](const LessonCondition &part) { return isMet(part, snapshot, deeds); });
}

}  // namespace chainrule
