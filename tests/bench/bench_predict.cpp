// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window's thread does when a number is predicted: asking for a stage, and finding out
// what a wrong answer that no mistake gives comes of, of networks with long sums. "ask" is
// Prediction's beginning with the hints of one entry, "wrong" an answer. Limit: 50 ms.

#include "files/lessons.h"
#include "network/initialisation.h"
#include "predict/prediction.h"
#include "training/stepper.h"

#include <benchmark/benchmark.h>

#include <string>
#include <utility>
#include <vector>

using namespace chainrule;

namespace {

Session networkOf(const std::vector<int> &sizes, std::vector<Activation> activations, Cost cost,
                  int batch) {
  Session session;
  session.network = Network(sizes, activations);
  session.cost = cost;
  initialise(session.network, Initialisation::XavierUniform, 3);
  session.dataset.inputs = Eigen::MatrixXd::Random(sizes.front(), 64);
  session.dataset.targets = Eigen::MatrixXd::Zero(sizes.back(), 64);
  session.dataset.targets.row(0).setOnes();
  session.training.batch = batch;
  return session;
}

Session irisInOneBatch() {
  Session session = openLesson("iris");
  session.training.batch = 0;
  return session;
}

std::shared_ptr<const Snapshot> before(const Session &session, int stage) {
  Stepper stepper(session);
  stepper.goToStage(stage - 1);
  return stepper.snapshot(false);
}

void registerStages(const std::string &name, const Session &session) {
  const int depth = session.network.depth();
  for (int stage = 1; stage <= stageCount(depth); ++stage) {
    const std::string at = name + "/stage" + std::to_string(stage);
    benchmark::RegisterBenchmark(("predict/" + at + "/ask").c_str(), [session, stage](
                                                                         benchmark::State &state) {
      const auto snapshot = before(session, stage);
      for (auto _ : state) {
        const Prediction prediction(snapshot);
        benchmark::DoNotOptimize(prediction.hints(0));
      }
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark(("predict/" + at + "/wrong").c_str(),
                                 [session, stage](benchmark::State &state) {
                                   Prediction prediction(before(session, stage));
                                   for (auto _ : state) {
                                     benchmark::DoNotOptimize(prediction.answer(0, "0.7346193", 3));
                                   }
                                 })
        ->Unit(benchmark::kMillisecond);
  }
}

}  // namespace

int main(int argc, char **argv) {
  const std::vector<Activation> softmax{Activation::Sigmoid, Activation::Softmax};
  const std::vector<Activation> sigmoid{Activation::Sigmoid, Activation::Sigmoid};
  registerStages("784-128-10", networkOf({784, 128, 10}, softmax, Cost::CrossEntropy, 1));
  registerStages("784-128-10/batch16", networkOf({784, 128, 10}, softmax, Cost::CrossEntropy, 16));
  registerStages("8-16-8", networkOf({8, 16, 8}, sigmoid, Cost::HalfSquaredError, 8));
  registerStages("iris/batch150", irisInOneBatch());
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
