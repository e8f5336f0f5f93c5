// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/costplot.h"
#include "support/handexample.h"

#include <benchmark/benchmark.h>
#include <qcustomplot.h>

#include <QApplication>
#include <QStyleFactory>

#include <cmath>
#include <random>

using namespace chainrule;

namespace {

/// A run of that many steps, its costs falling with or without noise from sample to sample.
std::shared_ptr<Snapshot> runOf(std::int64_t steps, bool noisy) {
  static const Session session = handExample();
  auto snapshot = snapshotOf(session, 0, true);
  snapshot->curve = CostCurve(0);
  std::mt19937 generator(1);
  for (std::int64_t k = 0; k < steps; ++k) {
    const double fall = 0.25 * std::exp(-3 * static_cast<double>(k) / static_cast<double>(steps));
    const double noise = noisy ? static_cast<double>(1 + generator() % 100) / 50 : 1;
    snapshot->curve.append(fall * noise);
  }
  snapshot->position.step = steps;
  snapshot->batchCost = 0.0125;
  return snapshot;
}

/// One frame of the plot at the size it has in a window of 1440 × 900: a new snapshot, then the
/// whole plot drawn again.
void replot(benchmark::State &state) {
  CostPlot plot;
  plot.resize(1005, 164);
  plot.show();
  QApplication::processEvents();
  const auto even = runOf(state.range(0), state.range(1) != 0);
  auto odd = std::make_shared<Snapshot>(*even);
  odd->batchCost *= 1.01;
  auto *canvas = plot.findChild<QCustomPlot *>();
  bool isOdd = false;
  for (auto _ : state) {
    isOdd = !isOdd;
    plot.setSnapshot(isOdd ? odd : even);
    canvas->replot(QCustomPlot::rpImmediateRefresh);
  }
  QApplication::processEvents();
}
BENCHMARK(replot)
    ->Name("costplot/replot")
    ->ArgNames({"steps", "noisy"})
    ->ArgsProduct({{1'000, 100'000, 10'000'000}, {0, 1}})
    ->Unit(benchmark::kMicrosecond);

/// Reducing the curve to what is drawn, alone.
void envelope(benchmark::State &state) {
  const auto snapshot = runOf(state.range(0), true);
  for (auto _ : state) {
    benchmark::DoNotOptimize(
        costEnvelope(snapshot->curve, 0, static_cast<double>(state.range(0)), 299));
  }
}
BENCHMARK(envelope)
    ->Name("costplot/envelope")
    ->ArgName("steps")
    ->Arg(1'000)
    ->Arg(10'000'000)
    ->Unit(benchmark::kMicrosecond);

}  // namespace

int main(int argc, char **argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  benchmark::Initialize(&argc, argv);
  QApplication application(argc, argv);
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  loadEmbeddedFonts();
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
