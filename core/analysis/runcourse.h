// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/costcurve.h"
#include "training/trainer.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace chainrule {

/// λmax of the Hessian of the mean cost over the dataset, at the parameters before a step.
struct SharpnessPoint {
  std::int64_t step = 0;
  double lambdaMax = 0;     ///< to SharpnessFollower::accuracy; NaN where H is not finite
  double learningRate = 0;  ///< α of the step
};

/// How gradients and sharpness went along a run: found by making its steps again, since training
/// does not keep them.
struct RunCourse {
  std::int64_t firstStep = 0;  ///< the run's first, or a later one where the run is long
  std::int64_t lastStep = 0;   ///< the last step that can be taken apart: the one to come
  bool isWhole = true;         ///< from the run's first step on

  /// ‖∂C/∂Wˡ‖ of every step, on its own rows, for l = 1 … L.
  std::vector<CostCurve> norms;

  /// At equally many steps from one another, the first and the last step among them.
  std::vector<SharpnessPoint> sharpness;
};

/// The course of the run the trainer stands on, up to its last step; the trainer ends there. Of a
/// long run only the last part, about two seconds of training; the way there takes as long as
/// Trainer::seek() does, from the start where no states are kept. At most so many points of the
/// sharpness, at least 2, fewer of a large network; with 0 none. Empty when asked to stop.
std::optional<RunCourse> courseOf(Trainer &trainer, int mostPoints,
                                  const std::stop_token &stop = {});

}  // namespace chainrule
