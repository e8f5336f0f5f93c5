// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ratestudy.h"

#include "analysis/hessian.h"
#include "training/trainer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace chainrule {
namespace {

constexpr std::int64_t mostMeans = 256;
constexpr double quickWork = 2e9;    // products of a parameter with a number of a row
constexpr double profileWork = 4e8;  // likewise
constexpr double fewestPoints = 64;
constexpr double mostPoints = 400;

/// What one step, or one cost over as many rows, takes.
double workOf(const Session &session, std::size_t rows) {
  return static_cast<double>(session.network.parameters().values().size()) *
         static_cast<double>(rows);
}

std::vector<int> rowsOf(const Session &session, bool isOfDataset) {
  if (!isOfDataset) {
    return rowsOfStep(session);
  }
  std::vector<int> rows(static_cast<std::size_t>(session.dataset.rows()));
  std::iota(rows.begin(), rows.end(), 0);
  return rows;
}

SweepSettings settingsOf(const RateQuestion &question) {
  SweepSettings settings;
  settings.steps = question.steps;
  settings.meanEvery = (question.steps + mostMeans - 1) / mostMeans;
  return settings;
}

CostMap mapOf(const RateSweep &sweep, std::int64_t meanEvery, bool isOfDataset) {
  CostMap map;
  map.firstStep = sweep.firstStep;
  map.steps = sweep.steps;
  map.stepsPerRow = isOfDataset ? meanEvery : sweep.bucketWidth;
  map.rows = static_cast<std::size_t>((sweep.steps + map.stepsPerRow - 1) / map.stepsPerRow);
  map.costs.assign(sweep.runs.size() * map.rows, std::numeric_limits<double>::quiet_NaN());
  for (std::size_t k = 0; k < sweep.runs.size(); ++k) {
    const SweptRun &run = sweep.runs[k];
    // A run that ended has its last mean at the parameters it reached, not at a row's step.
    const auto ended =
        static_cast<std::size_t>((sweep.stepsOf(run) + map.stepsPerRow - 1) / map.stepsPerRow);
    const std::size_t known =
        std::min({map.rows, ended, isOfDataset ? run.means.size() : run.costs.size()});
    for (std::size_t r = 0; r < known; ++r) {
      map.costs[k * map.rows + r] = isOfDataset ? run.means[r] : run.costs[r].last;
    }
  }
  return map;
}

}  // namespace

std::int64_t quickSteps(const Session &session) {
  const RateQuestion usual;
  const int batch = session.training.batch;
  const auto rows = static_cast<std::size_t>(batch > 0 ? batch : session.dataset.rows());
  const double one = workOf(session, rows) * usual.runs;
  return std::clamp<std::int64_t>(static_cast<std::int64_t>(quickWork / one), 20, usual.steps);
}

std::optional<double> LineStudy::modelMinimum() const {
  return descends && gHg > 0 ? std::optional(squaredNorm / gHg) : std::nullopt;
}

std::optional<double> LineStudy::stabilityLimit() const {
  return lambdaMax > 0 ? std::optional(2 / lambdaMax) : std::nullopt;
}

std::optional<LineStudy> studyLine(const Session &session, const RateQuestion &question,
                                   const std::stop_token &stop) {
  const std::vector<int> rows = rowsOf(session, question.isOfDataset);
  LineStudy study;
  {
    HessianProduct product(session, rows.size());
    if (!product.moveTo(session.network.parameters(), rows, stop)) {
      return std::nullopt;
    }
    const auto eigenvalues = spectrum(product, stop);
    if (!eigenvalues) {
      return std::nullopt;
    }
    study.lambdaMax = eigenvalues->lambdaMax;
    study.slopes = product.dimension();
  }
  auto line = DescentLine::of(session, rows, stop);
  const auto search = line ? searchLine(*line, stop) : std::nullopt;
  if (!search) {
    return std::nullopt;
  }
  const double points =
      std::clamp(profileWork / workOf(session, rows.size()), fewestPoints, mostPoints);
  auto profile =
      lineProfile(*line, logSpaced(question.from, question.to, static_cast<int>(points)), stop);
  if (!profile) {
    return std::nullopt;
  }
  study.cost = line->cost();
  study.squaredNorm = line->squaredNorm();
  study.gHg = line->gHg();
  study.descends = line->descends();
  study.rows = line->rows();
  study.search = *search;
  study.profile = std::move(*profile);
  return study;
}

std::optional<RateTrial> tryRate(const Session &session, const RateQuestion &question,
                                 double learningRate, const std::stop_token &stop) {
  RateTrial trial;
  trial.learningRate = learningRate;
  trial.ofStep = learningRate * partAt(session.training.schedule, session.step);
  auto line = DescentLine::of(session, rowsOf(session, question.isOfDataset), stop);
  const auto change = line ? promisedChange(*line, trial.ofStep, stop) : std::nullopt;
  if (!change) {
    return std::nullopt;
  }
  trial.change = *change;
  if (learningRate > 0) {
    SweepSettings settings = settingsOf(question);
    settings.learningRates = {learningRate};
    auto sweep = sweepRates(session, settings, stop);
    if (!sweep) {
      return std::nullopt;
    }
    trial.run = std::move(sweep->runs.front());
  } else {
    trial.run.finalCost = meanCost(session);
  }
  return trial;
}

std::optional<std::size_t> RateStudy::best() const {
  std::optional<std::size_t> best;
  for (std::size_t k = 0; k < sweep.runs.size(); ++k) {
    const SweptRun &run = sweep.runs[k];
    const bool counts = !run.firstNonFinite && std::isfinite(run.finalCost);
    if (counts && (!best || run.finalCost < sweep.runs[*best].finalCost)) {
      best = k;
    }
  }
  return best;
}

std::optional<RateStudy> studyRates(const Session &session, const RateQuestion &question,
                                    int threads, const std::stop_token &stop,
                                    SweepProgress *progress) {
  SweepSettings settings = settingsOf(question);
  settings.learningRates = logSpaced(question.from, question.to, question.runs);
  settings.threads = threads;
  auto sweep = sweepRates(session, settings, stop, progress);
  if (!sweep) {
    return std::nullopt;
  }
  RateStudy study;
  study.map = mapOf(*sweep, settings.meanEvery, question.isOfDataset);
  study.sweep = std::move(*sweep);
  study.regions = regionsOf(study.sweep);
  return study;
}

}  // namespace chainrule
