// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/runcourse.h"

#include "analysis/sharpness.h"
#include "backprop/gradientnorm.h"

#include <algorithm>
#include <numeric>

namespace chainrule {
namespace {

constexpr double stepsWork = 3e9;      // products of a parameter with a number of a row, in steps
constexpr double sharpnessWork = 2e9;  // likewise, in updates of λmax
constexpr double workOfUpdate = 30;    // passes
constexpr double leastWork = 300;      // of a step, whatever its size
constexpr double sliceWork = 1e7;

}  // namespace

std::optional<RunCourse> courseOf(Trainer &trainer, int mostPoints, const std::stop_token &stop) {
  const Session &session = trainer.session();
  const auto parameters = static_cast<double>(session.network.parameters().values().size());
  const int all = session.dataset.rows();
  const int batch = session.training.batch;
  const double ofStep = std::max(leastWork, parameters * (batch > 0 ? batch : all));
  const auto mostSteps = std::max<std::int64_t>(2, static_cast<std::int64_t>(stepsWork / ofStep));
  const std::int64_t last = trainer.lastStep();

  RunCourse course;
  course.firstStep = std::max(trainer.firstStep(), last - mostSteps + 1);
  course.lastStep = last;
  course.isWhole = course.firstStep == trainer.firstStep();
  const auto slice = std::max<std::int64_t>(1, static_cast<std::int64_t>(sliceWork / ofStep));
  while (!trainer.seek(course.firstStep, slice)) {
    if (stop.stop_requested()) {
      return std::nullopt;
    }
  }

  const double ofUpdate = parameters * all * workOfUpdate;
  const auto points = std::clamp<std::int64_t>(static_cast<std::int64_t>(sharpnessWork / ofUpdate),
                                               2, std::max(2, mostPoints));
  const std::int64_t spacing =
      std::max<std::int64_t>(1, (last - course.firstStep + points - 2) / (points - 1));
  std::vector<int> rows(static_cast<std::size_t>(all));
  std::iota(rows.begin(), rows.end(), 0);
  std::optional<SharpnessFollower> follower;
  if (mostPoints > 0) {
    follower.emplace(session, rows.size());
  }

  const int depth = session.network.depth();
  course.norms.assign(static_cast<std::size_t>(depth), CostCurve(course.firstStep));
  for (std::int64_t step = course.firstStep; step <= last; ++step) {
    if (stop.stop_requested()) {
      return std::nullopt;
    }
    trainer.computePass();  // with what was changed before the step
    for (int l = 1; l <= depth; ++l) {
      course.norms[static_cast<std::size_t>(l - 1)].append(
          gradientNorm(trainer.pass().gradient(), l, false));
    }
    if (follower && ((step - course.firstStep) % spacing == 0 || step == last)) {
      follower->begin(session.network.parameters(), rows);
      while (!follower->advance()) {
        if (stop.stop_requested()) {
          return std::nullopt;
        }
      }
      course.sharpness.push_back(
          {step, follower->lambdaMax(), learningRateAt(session.training, step)});
    }
    if (step < last && !trainer.advance()) {
      course.lastStep = step;  // what is here not finite was so when it was trained, or differs
      break;
    }
  }
  return course;
}

}  // namespace chainrule
