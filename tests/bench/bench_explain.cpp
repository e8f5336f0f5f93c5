// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Equation dock asks for when another entry is pointed at: explain() and inWords(), of
// each kind of stage of a network of 1000-1000-10, of a step of one sample and of 16. "first" is
// the first entry of a snapshot, "next" each after it. Limit: 40 ms.

#include "explain/explanation.h"
#include "explain/inwords.h"
#include "network/initialisation.h"
#include "training/stepper.h"

#include <benchmark/benchmark.h>

#include <string>
#include <utility>

using namespace chainrule;

namespace {

Session largeSession(int batch) {
  Session session;
  session.network = Network({1000, 1000, 10}, {Activation::Tanh, Activation::Sigmoid});
  initialise(session.network, Initialisation::XavierUniform, 3);
  session.dataset.inputs = Eigen::MatrixXd::Constant(1000, 16, 0.25);
  session.dataset.targets = Eigen::MatrixXd::Constant(10, 16, 0.5);
  session.training.batch = batch;
  return session;
}

void ask(benchmark::State &state, int batch, const Stage &stage, Entry entry, bool isFirst) {
  Stepper stepper(largeSession(batch));
  stepper.goToStage(stageCount(2) - (stage.isUpdate() ? 0 : 1));
  const std::shared_ptr<const Snapshot> snapshot = stepper.snapshot(false);
  const auto explainIn = [&](const auto &numbers) {
    benchmark::DoNotOptimize(explain(numbers, stage, entry));
    benchmark::DoNotOptimize(inWords(numbers, stage, entry));
  };
  const StepNumbers known(snapshot);
  for (auto _ : state) {
    isFirst ? explainIn(StepNumbers(snapshot)) : explainIn(known);
    entry.row = (entry.row + 1) % 10;
  }
}

void registerEntries() {
  const std::pair<const char *, Entry> entries[] = {
      {"z1", {Quantity::PreActivation, 1, 0, 0}}, {"a1", {Quantity::Activation, 1, 0, 0}},
      {"delta1", {Quantity::Delta, 1, 0, 0}},     {"dW1", {Quantity::WeightGradient, 1, 0, 5}},
      {"db1", {Quantity::BiasGradient, 1, 0, 0}}, {"new W1", {Quantity::Weight, 1, 0, 5}},
      {"new b1", {Quantity::Bias, 1, 0, 0}},      {"new W2", {Quantity::Weight, 2, 0, 5}}};
  for (const int batch : {1, 16}) {
    for (const auto &[name, entry] : entries) {
      const bool isUpdate = entry.quantity == Quantity::Weight || entry.quantity == Quantity::Bias;
      const Stage stage = isUpdate ? Stage{Quantity::Weight, 0} : Stage{entry.quantity, 1};
      for (const bool isFirst : {true, false}) {
        const std::string title = "explain/1000-1000-10/batch" + std::to_string(batch) + "/" +
                                  name + (isFirst ? "/first" : "/next");
        benchmark::RegisterBenchmark(title.c_str(), [batch, stage, entry = entry,
                                                     isFirst](benchmark::State &state) {
          ask(state, batch, stage, entry, isFirst);
        })->Unit(benchmark::kMillisecond);
      }
    }
  }
}

}  // namespace

int main(int argc, char **argv) {
  benchmark::Initialize(&argc, argv);
  registerEntries();
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
