// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanetrainer.h"
#include "analysis/ratesweep.h"
#include "support/allocationcounter.h"
#include "support/explanationproof.h"
#include "support/handexample.h"
#include "support/sessions.h"
#include "training/trainer.h"

#include <QtTest>

#include <bit>
#include <chrono>
#include <cmath>
#include <limits>
#include <random>
#include <thread>

using namespace chainrule;

namespace {

SweepSettings settingsOf(double from, double to, int count, std::int64_t steps) {
  SweepSettings settings;
  settings.learningRates = logSpaced(from, to, count);
  settings.steps = steps;
  return settings;
}

/// The run of one learning rate as a trainer makes it.
SweptRun trained(Session session, double learningRate, std::int64_t steps) {
  session.training.learningRate = learningRate;
  Trainer trainer(std::move(session));
  const std::int64_t first = trainer.step();
  const std::int64_t fewest = (steps + RateSweep::mostBuckets - 1) / RateSweep::mostBuckets;
  std::int64_t width = 1;
  while (width < fewest) {
    width *= 2;
  }
  SweptRun run;
  run.learningRate = learningRate;
  for (std::int64_t k = 0; k < steps; ++k) {
    trainer.computePass();
    const double cost = trainer.pass().cost();
    const bool made = trainer.advance();
    if (std::isfinite(cost)) {
      if (k % width == 0) {
        run.costs.push_back({cost, cost, cost});
      }
      CostCurve::Bucket &bucket = run.costs.back();
      bucket = {std::min(bucket.minimum, cost), std::max(bucket.maximum, cost), cost};
    }
    if (!made) {
      run.firstNonFinite = trainer.divergence()->step;
      break;
    }
  }
  QTest::qVerify(trainer.step() == run.firstNonFinite.value_or(first + steps), "step", "", "", 0);
  run.finalCost = meanCost(trainer.session());
  return run;
}

bool isSameNumber(double a, double b) {
  return a == b || (std::isnan(a) && std::isnan(b));
}

/// Each number the same to the last bit, but for the sign of a 0: a sum that begins with 0 and one
/// that begins with its first term can differ in it, and in nothing else.
bool isSame(const SweptRun &a, const SweptRun &b) {
  return a.learningRate == b.learningRate && a.firstNonFinite == b.firstNonFinite &&
         isSameNumber(a.finalCost, b.finalCost) && a.costs == b.costs &&
         std::equal(a.means.begin(), a.means.end(), b.means.begin(), b.means.end(), isSameNumber);
}

/// The first run that is not as a trainer makes it, or −1.
int firstDifferent(const Session &session, const SweepSettings &settings) {
  const auto sweep = sweepRates(session, settings);
  for (std::size_t k = 0; k < settings.learningRates.size(); ++k) {
    if (!isSame(sweep->runs[k], trained(session, settings.learningRates[k], settings.steps))) {
      return static_cast<int>(k);
    }
  }
  return -1;
}

/// y = w x on one sample: C = ½ (w x)², so every step multiplies w by 1 − α x².
Session quadratic() {
  Session session;
  session.network = Network({1, 1}, {Activation::Identity});
  session.network.weights(1)(0, 0) = 1;
  session.training.trainBiases = false;
  session.dataset.inputs = Eigen::MatrixXd::Constant(1, 1, 1);
  session.dataset.targets = Eigen::MatrixXd::Zero(1, 1);
  return session;
}

/// 784-128-10, whose parameters are too many for eight lanes.
Session images(int rows) {
  Session session;
  session.network = Network({784, 128, 10}, {Activation::Relu, Activation::Softmax});
  initialise(session.network, Initialisation::HeNormal, 3);
  session.cost = Cost::CrossEntropy;
  session.dataset.inputs = Eigen::MatrixXd::NullaryExpr(
      784, rows, [](Eigen::Index i, Eigen::Index k) { return double((i * 7 + k * 31) % 64) / 64; });
  session.dataset.targets = Eigen::MatrixXd::Zero(10, rows);
  for (int k = 0; k < rows; ++k) {
    session.dataset.targets(k % 10, k) = 1;
  }
  return session;
}

}  // namespace

class TestRateSweep : public QObject {
  Q_OBJECT

 private slots:
  void learningRatesAreEquallyFarApartAndExactAtBothEnds() {
    for (const int count : {2, 3, 64, 1024}) {
      const std::vector<double> rates = logSpaced(0.001, 200, count);
      QCOMPARE(static_cast<int>(rates.size()), count);
      QCOMPARE(rates.front(), 0.001);
      QCOMPARE(rates.back(), 200.0);
      const double ratio = std::pow(200 / 0.001, 1.0 / (count - 1));
      for (std::size_t k = 1; k < rates.size(); ++k) {
        QVERIFY(rates[k] > rates[k - 1]);
        // ln α is within 12.2 and rounded to 9e−16, twice: α is off by a few 1e−15 of itself.
        QVERIFY(std::abs(rates[k] / rates[k - 1] / ratio - 1) < 1e-14);
      }
    }
    QCOMPARE(logSpaced(0.5, 0.5, 3), std::vector<double>(3, 0.5));
    const double most = std::numeric_limits<double>::max();
    const double least = std::numeric_limits<double>::min();
    const std::vector<double> widest = logSpaced(least, most, 3);
    QCOMPARE(widest.front(), least);
    QCOMPARE(widest.back(), most);
    QVERIFY(widest[1] > 0.1 && widest[1] < 10);
  }

  void everyRunIsTheTrainersToTheLastBit() {
    std::mt19937 generator(5);
    int sessions = 0;
    int diverged = 0;
    for (const Order order : {Order::Cyclic, Order::Shuffled}) {
      for (const int batch : {1, 2, 0}) {
        for (const Activation hidden :
             {Activation::Sigmoid, Activation::Tanh, Activation::Relu, Activation::Identity}) {
          for (const auto &[output, cost] :
               {std::pair(Activation::Sigmoid, Cost::HalfSquaredError),
                std::pair(Activation::Tanh, Cost::HalfSquaredError),
                std::pair(Activation::Relu, Cost::HalfSquaredError),
                std::pair(Activation::Identity, Cost::HalfSquaredError),
                std::pair(Activation::Sigmoid, Cost::CrossEntropy),
                std::pair(Activation::Softmax, Cost::CrossEntropy)}) {
            for (const int depth : {1, 2, 3, 4}) {
              Session session = randomSession(generator, depth, hidden, output, cost, batch);
              session.training.order = order;
              session.training.trainBiases = sessions % 3 != 0;
              session.step = sessions % 5;
              const SweepSettings settings = settingsOf(0.003, 300, 11, 60);  // 8 lanes and 3
              const auto sweep = sweepRates(session, settings);
              for (std::size_t k = 0; k < settings.learningRates.size(); ++k) {
                const SweptRun expected =
                    trained(session, settings.learningRates[k], settings.steps);
                diverged += expected.firstNonFinite ? 1 : 0;
                QVERIFY2(isSame(sweep->runs[k], expected),
                         qPrintable(QStringLiteral("session %1, run %2").arg(sessions).arg(k)));
              }
              ++sessions;
            }
          }
        }
      }
    }
    QCOMPARE(sessions, 2 * 3 * 4 * 6 * 4);
    QVERIFY2(diverged > 100, qPrintable(QString::number(diverged)));
  }

  void costsOfManyStepsKeepEveryPeak() {
    Session session = fullAdder();
    session.training.order = Order::Shuffled;
    session.training.batch = 3;
    const SweepSettings settings = settingsOf(0.01, 200, 5, 5000);
    const auto sweep = sweepRates(session, settings);
    QCOMPARE(sweep->bucketWidth, std::int64_t{16});
    QCOMPARE(sweep->runs[0].costs.size(), std::size_t{313});
    QCOMPARE(firstDifferent(session, settings), -1);
    QCOMPARE(sweepRates(session, settingsOf(0.01, 200, 2, 512))->bucketWidth, std::int64_t{1});
    QCOMPARE(sweepRates(session, settingsOf(0.01, 200, 2, 513))->bucketWidth, std::int64_t{2});
  }

  void costsAreThoseOfTheWorkedExample() {
    SweepSettings settings;
    settings.learningRates = {0.1, 0.5, 5};
    settings.steps = 1000;
    const auto sweep = sweepRates(handExample(), settings);
    // Ten digits are given, the last of them rounded.
    QVERIFY(std::abs(sweep->runs[0].finalCost / 0.001803745592 - 1) < 1e-9);
    QVERIFY(std::abs(sweep->runs[1].finalCost / 0.000285456701 - 1) < 2e-9);
    QVERIFY(std::abs(sweep->runs[2].finalCost / 2.391652682e-5 - 1) < 1e-9);
    QCOMPARE(sweep->runs[0].costs.front().maximum, 0.16833409177576186);
  }

  void aChaoticRunIsTheTrainersToo() {
    // A change of the start by 1e−15 of one weight tells where a run is chaotic: where it has grown
    // to a change of C by a thousandth of it, no computation with other rounding could follow. Made
    // of the trainer's operations, the sweep does.
    Session session = fullAdder();
    session.training.batch = 0;
    Session moved = session;
    moved.network.weights(1)(0, 0) *= 1 + 1e-15;
    const SweepSettings settings = settingsOf(0.001, 1000, 64, 3000);
    const auto sweep = sweepRates(session, settings);
    const auto other = sweepRates(moved, settings);
    int chaotic = 0;
    int calm = 0;
    for (std::size_t k = 0; k < sweep->runs.size(); ++k) {
      const double growth = std::abs(other->runs[k].finalCost / sweep->runs[k].finalCost - 1);
      chaotic += growth > 1e-3 ? 1 : 0;
      calm += growth < 1e-9 ? 1 : 0;
      const SweptRun expected = trained(session, settings.learningRates[k], settings.steps);
      QVERIFY2(isSame(sweep->runs[k], expected), qPrintable(QString::number(k)));
    }
    qInfo("%d chaotic, %d calm of 64", chaotic, calm);
    QVERIFY(chaotic >= 1);
    QVERIFY(calm >= 32);
  }

  void theNumberOfThreadsChangesNothing() {
    Session session = fullAdder();
    session.training.order = Order::Shuffled;
    SweepSettings settings = settingsOf(0.001, 200, 37, 700);
    settings.meanEvery = 100;
    const auto one = sweepRates(session, settings);
    for (const int threads : {2, 3, 16}) {
      settings.threads = threads;
      SweepProgress progress;
      const auto several = sweepRates(session, settings, {}, &progress);
      for (std::size_t k = 0; k < one->runs.size(); ++k) {
        QVERIFY(isSame(one->runs[k], several->runs[k]));
      }
      QCOMPARE(progress.made.load(), std::int64_t{37} * 700);
      QCOMPARE(progress.toMake.load(), std::int64_t{37} * 700);
    }
  }

  void aLinearNetworkDivergesAboveTwoOverLambda() {
    // λ = 1: |1 − α| > 1 above 2. C = ½ (1 − α)²ⁿ overflows where (1 − α)²ⁿ does.
    SweepSettings settings;
    settings.learningRates = {0.5, 1, 1.9, 2, 2.5, 11, 1001, 1e200, 1e308};
    settings.steps = 2000;
    SweepProgress progress;
    const auto sweep = sweepRates(quadratic(), settings, {}, &progress);
    for (std::size_t k = 0; k < 4; ++k) {
      QVERIFY(!sweep->runs[k].firstNonFinite);
      QCOMPARE(sweep->stepsOf(sweep->runs[k]), std::int64_t{2000});
    }
    QCOMPARE(sweep->runs[1].finalCost, 0.0);
    QCOMPARE(sweep->runs[3].finalCost, 0.5);
    // 10²ⁿ ≥ 2¹⁰²⁴ from n = 155 on; 1000²ⁿ from 52 on
    QCOMPARE(sweep->runs[5].firstNonFinite.value_or(-1), std::int64_t{155});
    QCOMPARE(sweep->runs[6].firstNonFinite.value_or(-1), std::int64_t{52});
    QCOMPARE(sweep->runs[7].firstNonFinite.value_or(-1), std::int64_t{1});
    QCOMPARE(sweep->runs[8].firstNonFinite.value_or(-1), std::int64_t{1});
    QCOMPARE(sweep->stepsOf(sweep->runs[5]), std::int64_t{155});
    QCOMPARE(firstDifferent(quadratic(), settings), -1);
    QCOMPARE(progress.made.load(), progress.toMake.load());
  }

  void aRunThatIsNotFiniteDoesNotTouchTheOthers() {
    Session session = fullAdder();
    session.network = Network({3, 4, 2}, {Activation::Identity, Activation::Identity});
    initialise(session.network, session.initialisation, 1);
    for (std::size_t bad = 0; bad < 8; ++bad) {
      SweepSettings settings;
      settings.learningRates.assign(8, 0.01);
      settings.learningRates[bad] = 1e300;
      settings.steps = 50;
      const auto sweep = sweepRates(session, settings);
      for (std::size_t k = 0; k < 8; ++k) {
        QCOMPARE(sweep->runs[k].firstNonFinite.has_value(), k == bad);
        QCOMPARE(sweep->runs[k].finalCost == sweep->runs[(bad + 1) % 8].finalCost, k != bad);
      }
      QCOMPARE(firstDifferent(session, settings), -1);
    }
  }

  void finiteParametersWhoseSumOverflowsGoOn() {
    Session session = quadratic();
    session.network = Network({2, 2}, {Activation::Sigmoid});
    session.network.weights(1) << 1.5e308, 1.5e308, 1.5e308, 1.5e308;
    session.dataset.inputs = Eigen::MatrixXd::Zero(2, 1);
    session.dataset.targets = Eigen::MatrixXd::Zero(2, 1);
    const auto sweep = sweepRates(session, settingsOf(0.1, 1, 2, 20));
    QVERIFY(!sweep->runs[0].firstNonFinite && !sweep->runs[1].firstNonFinite);
    QCOMPARE(firstDifferent(session, settingsOf(0.1, 1, 2, 20)), -1);
  }

  void withoutStepsEveryRunStandsAtTheStart() {
    SweepSettings settings = settingsOf(0.001, 200, 2, 0);
    settings.meanEvery = 1;
    const auto sweep = sweepRates(handExample(), settings);
    QCOMPARE(sweep->runs.size(), std::size_t{2});
    for (const SweptRun &run : sweep->runs) {
      QVERIFY(run.costs.empty() && !run.firstNonFinite);
      QCOMPARE(run.finalCost, 0.16833409177576186);
      QCOMPARE(run.means, std::vector<double>{0.16833409177576186});
    }
  }

  void aStartInTheMiddleOfARunUsesTheRowsOfItsSteps() {
    Session session = fullAdder();
    session.training.order = Order::Shuffled;
    session.training.batch = 3;
    Trainer trainer(session);
    for (int k = 0; k < 100; ++k) {
      trainer.advance();
    }
    const SweepSettings settings = settingsOf(0.1, 50, 9, 40);
    QCOMPARE(sweepRates(trainer.session(), settings)->firstStep, std::int64_t{100});
    QCOMPARE(firstDifferent(trainer.session(), settings), -1);
    Session fromZero = trainer.session();
    fromZero.step = 0;
    QVERIFY(sweepRates(fromZero, settings)->runs[4].finalCost !=
            sweepRates(trainer.session(), settings)->runs[4].finalCost);
  }

  void aScheduleTakesItsPartInEveryRun() {
    using Kind = Schedule::Kind;
    for (const Schedule &schedule :
         {Schedule{Kind::StepDecay, 20, 0.5, 0}, Schedule{Kind::Exponential, 50, 0.1, 10},
          Schedule{Kind::InverseTime, 30, 0, 0}, Schedule{Kind::Cosine, 120, 0, 0},
          Schedule{Kind::Constant, 0, 0, 60}}) {
      for (const int batch : {1, 3}) {
        Session session = fullAdder();
        session.training.batch = batch;
        session.training.schedule = schedule;
        session.step = 7;
        QCOMPARE(firstDifferent(session, settingsOf(0.01, 500, 11, 150)), -1);
      }
    }
  }

  void meansAreThoseAtTheStepsTheyStandFor() {
    Session session = quadratic();
    session.training.batch = 0;
    SweepSettings settings;
    settings.learningRates = {0.1, 11, 1001};
    settings.steps = 170;
    settings.meanEvery = 40;
    const auto sweep = sweepRates(session, settings);
    const std::size_t counts[] = {6, 5, 3};  // 0 … 160, 170; 0 … 120, 155; 0, 40, 52
    for (std::size_t k = 0; k < 3; ++k) {
      const SweptRun &run = sweep->runs[k];
      QCOMPARE(run.means.size(), counts[k]);
      for (std::size_t i = 0; i + 1 < run.means.size(); ++i) {
        const auto steps = static_cast<std::int64_t>(40 * i);
        QCOMPARE(run.means[i], trained(session, run.learningRate, steps).finalCost);
      }
      QVERIFY(isSameNumber(run.means.back(), run.finalCost));
    }
  }

  void aLargeNetworkIsTheTrainersToo() {
    const Session session = images(3);
    QCOMPARE(LaneTrainer::of(session)->lanes(), 2);
    QCOMPARE(LaneTrainer::of(handExample())->lanes(), 8);
    QCOMPARE(firstDifferent(session, settingsOf(0.001, 0.1, 3, 4)), -1);
  }

  void itStopsWhenAsked_data() {
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("kind");
    for (const int threads : {1, 2}) {
      QTest::addRow("small, %d", threads) << threads << 0;
      QTest::addRow("large, %d", threads) << threads << 1;
      QTest::addRow("one step of many rows, %d", threads) << threads << 2;
      QTest::addRow("a million parameters, %d", threads) << threads << 3;
    }
  }

  void itStopsWhenAsked() {
    QFETCH(int, threads);
    QFETCH(int, kind);
    Session session = kind == 1 ? images(10) : kind == 3 ? large() : fullAdder();
    if (kind == 2) {
      session.dataset.inputs = Eigen::MatrixXd::Constant(3, 1'000'000, 0.5);
      session.dataset.targets = Eigen::MatrixXd::Constant(2, 1'000'000, 0.5);
      session.training.batch = 0;
    }
    SweepSettings settings = settingsOf(0.001, 200, 64, std::int64_t{1} << 40);
    settings.threads = threads;
    std::stop_source source;
    SweepProgress progress;
    using Clock = std::chrono::steady_clock;
    Clock::time_point asked;
    std::jthread other([&] {
      while (progress.toMake == 0 || (kind != 2 && progress.made == 0)) {
        std::this_thread::yield();
      }
      asked = Clock::now();
      source.request_stop();
    });
    QVERIFY(!sweepRates(session, settings, source.get_token(), &progress));
    const std::chrono::duration<double, std::milli> took = Clock::now() - asked;
    other.join();
    QVERIFY(progress.made < progress.toMake);
    qInfo("stopped after %.2f ms", took.count());
  }

  void stepsAllocateNothing() {
    Session session = fullAdder();
    session.training.order = Order::Shuffled;
    std::vector<long> counts;
    for (const std::int64_t steps : {10, 20'000}) {
      SweepSettings settings = settingsOf(0.001, 200, 20, steps);
      settings.meanEvery = 7;
      const long before = allocationCount();
      const auto sweep = sweepRates(session, settings);
      counts.push_back(allocationCount() - before);
      QCOMPARE(sweep->runs.size(), std::size_t{20});
    }
    QVERIFY(counts[0] > 0);
    QCOMPARE(counts[1], counts[0]);
  }
};

QTEST_APPLESS_MAIN(TestRateSweep)
#include "tst_ratesweep.moc"
