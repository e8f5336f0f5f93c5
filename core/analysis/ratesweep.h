// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/costcurve.h"
#include "training/session.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace chainrule {

/// Learning rates that are equally far apart on a logarithmic scale, `from` and `to` exactly among
/// them. 0 < from ≤ to, finite; count ≥ 2.
std::vector<double> logSpaced(double from, double to, int count);

/// What a sweep does.
struct SweepSettings {
  std::vector<double> learningRates;  ///< each finite and above 0, at least one
  std::int64_t steps = 1000;          ///< of each run, at least 0; of all together below 2⁶³
  int threads = 1;                    ///< at least 1; the numbers do not depend on it

  /// Every so many steps the mean cost over the dataset is noted too; 0 for never.
  std::int64_t meanEvery = 0;
};

/// What became of one learning rate.
struct SweptRun {
  double learningRate = 0;

  /// C of every step on the step's own rows, at the parameters before it. Bucket k covers the
  /// steps firstStep + k·bucketWidth … firstStep + (k+1)·bucketWidth − 1, as those of a CostCurve;
  /// the last one may be shorter. Where the run diverged, its last step is the one that could not
  /// be made, or the one before where that step's C is not finite.
  std::vector<CostCurve::Bucket> costs;

  /// The mean cost over the dataset at the parameters reached; it may be infinite or NaN, where
  /// another row's is.
  double finalCost = 0;

  /// The step that would not have been finite, if there was one: the run stands before it.
  std::optional<std::int64_t> firstNonFinite;

  /// How much is saturated at the parameters reached, 0 … 1, see LaneTrainer::saturation().
  double saturation = 0;

  /// The mean cost over the dataset after 0, meanEvery, 2 meanEvery … steps, and at the parameters
  /// reached. Empty without meanEvery.
  std::vector<double> means;
};

/// Runs with many learning rates from one start, on the same rows in the same order.
struct RateSweep {
  /// A run has at most so many buckets, so that 1024 runs take 12 MiB however long they are.
  static constexpr std::int64_t mostBuckets = 512;

  std::int64_t firstStep = 0;
  std::int64_t steps = 0;        ///< asked for
  std::int64_t bucketWidth = 1;  ///< steps; a power of two
  std::vector<SweptRun> runs;    ///< in the order of the learning rates

  /// The steps a run has made.
  std::int64_t stepsOf(const SweptRun &run) const {
    return run.firstNonFinite.value_or(firstStep + steps) - firstStep;
  }
};

/// How far a sweep is, for any thread to read: steps of all runs together. Those that a run does
/// not make because it diverged count as made.
struct SweepProgress {
  std::atomic<std::int64_t> made = 0;
  std::atomic<std::int64_t> toMake = 0;
};

/// Trains one network for each learning rate, from where the session stands, by its order, batch,
/// schedule and trainBiases; its own α and its history have no part. Every number of a run is the
/// one a Trainer with that α comes to, to the last bit. A run ends at its last finite step, as a
/// Trainer does. Empty when asked to stop, within some milliseconds.
///
/// Several networks are trained in lockstep on each thread, see LaneTrainer for the memory; this
/// thread is one of them. Nothing is allocated once the first step is made.
std::optional<RateSweep> sweepRates(const Session &session, const SweepSettings &settings,
                                    const std::stop_token &stop = {},
                                    SweepProgress *progress = nullptr);

}  // namespace chainrule
