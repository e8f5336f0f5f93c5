// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lineprofile.h"
#include "analysis/rateregions.h"
#include "analysis/ratesweep.h"
#include "training/session.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace chainrule {

/// What is asked about the learning rate, of a session as it stands.
struct RateQuestion {
  double from = 0.01;  ///< 0 < from < to, finite
  double to = 200;
  int runs = 64;             ///< 2 … 1024 learning rates, equally far apart in their logarithm
  std::int64_t steps = 600;  ///< of each run, at least 1

  /// Whether costs are the mean over the dataset, or of a step's own rows.
  bool isOfDataset = true;

  bool operator==(const RateQuestion &) const = default;
};

/// So many steps, at most those of RateQuestion, as make a sweep of the session of a few seconds.
std::int64_t quickSteps(const Session &session);

/// C(θ − αg) from the session's parameters θ, of the dataset or of the next step's rows.
struct LineStudy {
  double cost = 0;          ///< C(θ)
  double squaredNorm = 0;   ///< ‖g‖²
  double gHg = 0;           ///< gᵀHg
  bool descends = false;    ///< see DescentLine
  double lambdaMax = 0;     ///< of H, see Spectrum
  std::int64_t slopes = 0;  ///< numbers in g: the trained parameters
  int rows = 0;             ///< that C is the mean of
  LineSearch search;
  std::vector<ProfilePoint> profile;  ///< over the question's range

  /// ‖g‖² / gᵀHg, where the second-order model is lowest; empty where it has no lowest point.
  std::optional<double> modelMinimum() const;

  /// 2/λmax; empty where C bends upwards in no direction.
  std::optional<double> stabilityLimit() const;
};

/// Empty when asked to stop.
std::optional<LineStudy> studyLine(const Session &session, const RateQuestion &question,
                                   const std::stop_token &stop = {});

/// What one α does: in the next step, see promisedChange(), and in as many steps as were asked for.
struct RateTrial {
  double learningRate = 0;
  double ofStep = 0;  ///< what the next step takes of it by the session's schedule
  PromisedChange change;
  SweptRun run;
};

/// `learningRate` is finite and at least 0. Empty when asked to stop.
std::optional<RateTrial> tryRate(const Session &session, const RateQuestion &question,
                                 double learningRate, const std::stop_token &stop = {});

/// C over α and step, a column for each run.
struct CostMap {
  std::int64_t firstStep = 0;
  std::int64_t steps = 0;        ///< the last row may stand for fewer than the others
  std::int64_t stepsPerRow = 1;  ///< row r: C at step firstStep + r · stepsPerRow, or the last of
                                 ///< the steps from there on where they are a step's own
  std::size_t rows = 0;
  std::vector<double> costs;  ///< column by column; NaN where a run had ended

  double cost(std::size_t column, std::size_t row) const { return costs[column * rows + row]; }
};

/// The runs of the question, each by the session's schedule, with their means over the dataset at
/// most 256 times a run.
struct RateStudy {
  RateSweep sweep;
  CostMap map;
  std::vector<RateRegion> regions;

  /// The place of the run with the lowest final cost; empty where none has a finite one.
  std::optional<std::size_t> best() const;
};

/// Empty when asked to stop. On so many threads.
std::optional<RateStudy> studyRates(const Session &session, const RateQuestion &question,
                                    int threads, const std::stop_token &stop = {},
                                    SweepProgress *progress = nullptr);

}  // namespace chainrule
