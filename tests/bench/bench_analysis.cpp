// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions about a frozen state. Following λmax is also measured in steps of the trainer, since it
// may take 5 % of the training thread's time: an update worth 40 steps may be made every 760.

#include "analysis/hessian.h"
#include "analysis/lineprofile.h"
#include "analysis/ratesweep.h"
#include "analysis/sharpness.h"
#include "support/sessions.h"
#include "training/trainer.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <numeric>

using namespace chainrule;

namespace {

/// 784-128-10, 101,770 parameters.
Session images() {
  Session session;
  session.network = Network({784, 128, 10}, {Activation::Sigmoid, Activation::Sigmoid});
  initialise(session.network, Initialisation::XavierUniform, 1);
  session.dataset.inputs = Eigen::MatrixXd::NullaryExpr(
      784, 10, [](Eigen::Index i, Eigen::Index k) { return double((i * 7 + k * 31) % 64) / 64; });
  session.dataset.targets = Eigen::MatrixXd::Identity(10, 10);
  return session;
}

/// 10-40-2, 522 parameters: just too many for all eigenvalues.
Session medium(int hidden) {
  Session session;
  session.network = Network({10, hidden, 2}, {Activation::Tanh, Activation::Sigmoid});
  initialise(session.network, Initialisation::XavierUniform, 1);
  session.dataset.inputs = Eigen::MatrixXd::NullaryExpr(
      10, 10, [](Eigen::Index i, Eigen::Index k) { return double((i * 7 + k * 3) % 11) / 11; });
  session.dataset.targets = Eigen::MatrixXd::Identity(2, 10);
  return session;
}

std::vector<int> firstRows(int count) {
  std::vector<int> rows(static_cast<std::size_t>(count));
  std::iota(rows.begin(), rows.end(), 0);
  return rows;
}

void product(benchmark::State &state, const Session &session, int rows) {
  HessianProduct hessian(session, static_cast<std::size_t>(rows));
  hessian.moveTo(session.network.parameters(), firstRows(rows));
  const Vector v = Vector::Ones(hessian.dimension());
  Vector image(v.size());
  for (auto _ : state) {
    hessian.multiply(v.data(), image.data());
    benchmark::DoNotOptimize(image.data());
  }
}

/// Updates `spacing` steps apart, and what one of them is worth in steps.
void follow(benchmark::State &state, Session session, std::int64_t spacing) {
  session.training.batch = 0;
  session.training.learningRate = 5;
  const std::vector<int> rows = firstRows(session.dataset.rows());
  Trainer trainer(session);
  SharpnessFollower follower(session, rows.size());
  follower.update(trainer.network().parameters(), rows);
  using Clock = std::chrono::steady_clock;
  double steps = 0;
  double updates = 0;
  std::int64_t products = 0;
  for (auto _ : state) {
    const auto begin = Clock::now();
    for (std::int64_t k = 0; k < spacing; ++k) {
      trainer.advance();
    }
    const auto between = Clock::now();
    follower.update(trainer.network().parameters(), rows);
    const auto end = Clock::now();
    steps += std::chrono::duration<double>(between - begin).count();
    updates += std::chrono::duration<double>(end - between).count();
    products += follower.products();
    state.SetIterationTime(std::chrono::duration<double>(end - between).count());
  }
  const auto count = static_cast<double>(state.iterations());
  state.counters["products"] = static_cast<double>(products) / count;
  state.counters["worth steps"] = updates / steps * static_cast<double>(spacing);
}

void eigenvalues(benchmark::State &state, const Session &session, int rows) {
  HessianProduct hessian(session, static_cast<std::size_t>(rows));
  hessian.moveTo(session.network.parameters(), firstRows(rows));
  for (auto _ : state) {
    benchmark::DoNotOptimize(spectrum(hessian));
  }
}

void profile(benchmark::State &state, const Session &session, int rows) {
  const std::vector<double> rates = logSpaced(0.001, 200, 256);
  for (auto _ : state) {
    auto line = DescentLine::of(session, firstRows(rows));
    benchmark::DoNotOptimize(lineProfile(*line, rates));
  }
}

void search(benchmark::State &state, const Session &session, int rows) {
  for (auto _ : state) {
    auto line = DescentLine::of(session, firstRows(rows));
    benchmark::DoNotOptimize(searchLine(*line));
  }
}

BENCHMARK_CAPTURE(product, small, fullAdder(), 1)->Name("analysis/product/3-4-2/1");
BENCHMARK_CAPTURE(product, smallBatch, fullAdder(), 8)->Name("analysis/product/3-4-2/8");
BENCHMARK_CAPTURE(product, large, images(), 10)
    ->Name("analysis/product/784-128-10/10")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(follow, every, fullAdder(), 1)
    ->Name("analysis/follow/3-4-2/8/every step")
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(follow, seldom, fullAdder(), 1000)
    ->Name("analysis/follow/3-4-2/8/every 1000 steps")
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(eigenvalues, small, fullAdder(), 8)
    ->Name("analysis/spectrum/3-4-2/8")
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(eigenvalues, dense, medium(38), 10)
    ->Name("analysis/spectrum/10-38-2/10")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(eigenvalues, lanczos, medium(40), 10)
    ->Name("analysis/spectrum/10-40-2/10")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(eigenvalues, large, images(), 10)
    ->Name("analysis/spectrum/784-128-10/10")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(profile, small, fullAdder(), 8)
    ->Name("analysis/profile/3-4-2/8")
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(search, small, fullAdder(), 8)
    ->Name("analysis/search/3-4-2/8")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, large, images(), 10)
    ->Name("analysis/search/784-128-10/10")
    ->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
