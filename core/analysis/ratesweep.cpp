// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ratesweep.h"

#include "analysis/lanetrainer.h"
#include "network/exponential.h"
#include "network/logarithm.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <memory>
#include <span>
#include <thread>
#include <utility>

namespace chainrule {
namespace {

/// The blocks of runs that are trained together, and the threads that take one after the other.
class Sweep {
 public:
  Sweep(const Session &session, const SweepSettings &settings, const std::stop_token &stop,
        SweepProgress &progress)
      : m_session(session), m_settings(settings), m_stop(stop), m_progress(progress) {
    m_result.firstStep = session.step;
    m_result.steps = settings.steps;
    const std::int64_t fewest =
        std::max<std::int64_t>(1, settings.steps / RateSweep::mostBuckets +
                                      (settings.steps % RateSweep::mostBuckets != 0 ? 1 : 0));
    m_result.bucketWidth =
        static_cast<std::int64_t>(std::bit_ceil(static_cast<std::uint64_t>(fewest)));
    m_result.runs.resize(settings.learningRates.size());
    for (std::size_t k = 0; k < m_result.runs.size(); ++k) {
      SweptRun &run = m_result.runs[k];
      run.learningRate = settings.learningRates[k];
      run.costs.reserve(static_cast<std::size_t>(
          std::min(settings.steps / m_result.bucketWidth + 1, RateSweep::mostBuckets)));
      if (settings.meanEvery > 0) {
        run.means.reserve(static_cast<std::size_t>(settings.steps / settings.meanEvery + 2));
      }
    }
  }

  bool run() {
    const auto first = LaneTrainer::of(m_session);
    m_blockSize = static_cast<std::size_t>(first->lanes());
    const std::size_t blocks = (m_result.runs.size() + m_blockSize - 1) / m_blockSize;
    const auto others =
        std::min(static_cast<std::size_t>(m_settings.threads), blocks) - std::size_t{1};
    // All memory is asked for here, where the caller hears of it when there is none.
    std::vector<std::unique_ptr<LaneTrainer>> trainers;
    std::vector<SampleOrder> orders(others + 1, orderOf(m_session));
    for (std::size_t k = 0; k < others; ++k) {
      trainers.push_back(LaneTrainer::of(m_session));
    }
    m_progress.made = 0;
    m_progress.toMake = m_settings.steps * std::ssize(m_result.runs);
    {
      std::vector<std::jthread> threads;
      threads.reserve(others);
      for (std::size_t k = 0; k < others; ++k) {
        threads.emplace_back([this, &trainers, &orders, k] { work(*trainers[k], orders[k + 1]); });
      }
      work(*first, orders[0]);
    }
    return !m_wasStopped;
  }

  RateSweep takeResult() { return std::move(m_result); }

 private:
  void work(LaneTrainer &trainer, SampleOrder &order) {
    for (;;) {
      const std::size_t first = m_nextBlock++ * m_blockSize;
      if (first >= m_result.runs.size() || m_wasStopped) {
        return;
      }
      const std::size_t count = std::min(m_blockSize, m_result.runs.size() - first);
      const std::span runs = std::span(m_result.runs).subspan(first, count);
      trainer.begin(std::span(m_settings.learningRates).subspan(first, count));
      if (!train(trainer, order, runs)) {
        m_wasStopped = true;
      }
    }
  }

  /// Makes the steps of one block. Returns false when asked to stop.
  bool train(LaneTrainer &trainer, SampleOrder &order, std::span<SweptRun> runs) {
    auto running = std::ssize(runs);
    std::int64_t unsaid = 0;  // steps made that m_progress does not count yet
    std::int64_t work = 0;
    const std::int64_t parameters = std::ssize(m_session.network.parameters().values());
    for (std::int64_t made = 0; made < m_settings.steps && running > 0; ++made) {
      if (m_settings.meanEvery > 0 && made % m_settings.meanEvery == 0 &&
          !noteMeans(trainer, runs)) {
        return false;
      }
      const std::int64_t step = m_result.firstStep + made;
      const std::span<const int> rows = order.rowsOf(step);
      if (!trainer.advance(rows, partAt(m_session.training.schedule, step), m_stop)) {
        return false;
      }
      const bool opens = made % m_result.bucketWidth == 0;
      unsaid += running;
      for (std::size_t lane = 0; lane < runs.size(); ++lane) {
        SweptRun &run = runs[lane];
        if (run.firstNonFinite) {
          continue;
        }
        const double cost = trainer.cost(static_cast<int>(lane));
        if (!trainer.isRunning(static_cast<int>(lane))) {
          run.firstNonFinite = m_result.firstStep + made;
          --running;
          unsaid += m_settings.steps - made - 1;
        }
        if (std::isfinite(cost)) {
          note(cost, opens, run.costs);
        }
      }
      work += std::ssize(rows) * parameters;
      if (work >= workBetweenNews) {
        work = 0;
        m_progress.made += std::exchange(unsaid, 0);
      }
    }
    m_progress.made += unsaid;
    if (!trainer.evaluate(m_stop)) {
      return false;
    }
    for (std::size_t lane = 0; lane < runs.size(); ++lane) {
      SweptRun &run = runs[lane];
      run.finalCost = trainer.cost(static_cast<int>(lane));
      run.saturation = trainer.saturation(static_cast<int>(lane));
      const bool isNoted =
          m_settings.meanEvery == 0 ||
          (run.firstNonFinite && m_result.stepsOf(run) % m_settings.meanEvery == 0);
      if (!isNoted) {
        run.means.push_back(run.finalCost);
      }
    }
    return true;
  }

  bool noteMeans(LaneTrainer &trainer, std::span<SweptRun> runs) {
    if (!trainer.evaluate(m_stop)) {
      return false;
    }
    for (std::size_t lane = 0; lane < runs.size(); ++lane) {
      if (trainer.isRunning(static_cast<int>(lane))) {
        runs[lane].means.push_back(trainer.cost(static_cast<int>(lane)));
      }
    }
    return true;
  }

  static void note(double cost, bool opens, std::vector<CostCurve::Bucket> &buckets) {
    if (opens) {
      buckets.push_back({cost, cost, cost});
      return;
    }
    CostCurve::Bucket &bucket = buckets.back();
    bucket.minimum = std::min(bucket.minimum, cost);
    bucket.maximum = std::max(bucket.maximum, cost);
    bucket.last = cost;
  }

  // Parameters times rows: so much that writing to what two threads share costs nothing beside it.
  static constexpr std::int64_t workBetweenNews = 4096;

  const Session &m_session;
  const SweepSettings &m_settings;
  const std::stop_token &m_stop;
  SweepProgress &m_progress;
  RateSweep m_result;
  std::size_t m_blockSize = 1;
  std::atomic<std::size_t> m_nextBlock = 0;
  std::atomic<bool> m_wasStopped = false;
};

}  // namespace

std::vector<double> logSpaced(double from, double to, int count) {
  std::vector<double> rates(static_cast<std::size_t>(count));
  const double low = logarithm(from);
  const double high = logarithm(to);
  for (int k = 0; k < count; ++k) {
    const double rate = exponential(std::min(low + (high - low) * k / (count - 1), 700.0));
    rates[static_cast<std::size_t>(k)] = std::clamp(rate, from, to);
  }
  rates.front() = from;
  rates.back() = to;
  return rates;
}

std::optional<RateSweep> sweepRates(const Session &session, const SweepSettings &settings,
                                    const std::stop_token &stop, SweepProgress *progress) {
  SweepProgress unread;
  Sweep sweep(session, settings, stop, progress ? *progress : unread);
  if (!sweep.run()) {
    return std::nullopt;
  }
  return sweep.takeResult();
}

}  // namespace chainrule
