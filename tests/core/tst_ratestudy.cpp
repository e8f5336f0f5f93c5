// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ratestudy.h"
#include "support/handexample.h"
#include "support/sessions.h"
#include "training/trainer.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace chainrule;

namespace {

SweptRun runOf(std::vector<double> means, double saturation = 0) {
  SweptRun run;
  run.finalCost = means.back();
  run.means = std::move(means);
  run.saturation = saturation;
  return run;
}

/// The same number so many times.
std::vector<double> flat(double mean, int count) {
  return std::vector<double>(static_cast<std::size_t>(count), mean);
}

RateQuestion questionOf(int runs, std::int64_t steps) {
  RateQuestion question;
  question.runs = runs;
  question.steps = steps;
  return question;
}

}  // namespace

class TestRateStudy : public QObject {
  Q_OBJECT

 private slots:
  void aRunIsNamedByWhatItsMeansDo() {
    QCOMPARE(verdictOn(runOf({1, 0.99, 0.98, 0.97, 0.96, 0.95})), RateVerdict::HardlyMoves);
    QCOMPARE(verdictOn(runOf({1, 0.8, 0.6, 0.5, 0.4, 0.3})), RateVerdict::Learns);
    std::vector<double> means = flat(0.4, 30);
    means.front() = 1;
    for (std::size_t k = 1; k < means.size(); k += 2) means[k] = 0.9;
    QCOMPARE(verdictOn(runOf(means)), RateVerdict::Oscillates);
    QCOMPARE(verdictOn(runOf({1, 5, 20, 80})), RateVerdict::Rises);
    SweptRun ended = runOf({1, 0.5, 0.25});
    ended.firstNonFinite = 7;
    QCOMPARE(verdictOn(ended), RateVerdict::Diverges);
  }

  void aRunThatJumpedAndRestsIsStuckAndSaturatedOnlyWhereItsSlopesAre() {
    std::vector<double> means = flat(0.9, 12);
    means.front() = 1;
    QCOMPARE(verdictOn(runOf(means, 0.5)), RateVerdict::Stuck);
    QCOMPARE(verdictOn(runOf(means, 0.95)), RateVerdict::Saturated);
    QCOMPARE(verdictOn(runOf(flat(0.9, 12), 0.95)), RateVerdict::Saturated);  // from the start
    QCOMPARE(verdictOn(runOf(flat(0.9, 12), 0.5)), RateVerdict::HardlyMoves);
  }

  void littleUpAndDownAboutALowCostIsNoOscillation() {
    std::vector<double> means = flat(0.01, 12);
    means.front() = 1;
    for (std::size_t k = 1; k < means.size(); k += 2) means[k] = 0.02;
    QCOMPARE(verdictOn(runOf(means)), RateVerdict::Learns);
  }

  void aCostThatIsZeroThroughoutIsNotSaidToOscillate() {
    QCOMPARE(verdictOn(runOf(flat(0, 12))), RateVerdict::Unnamed);
  }

  void regionsJoinNeighboursAndPassOverASingleOne() {
    RateSweep sweep;
    for (int k = 0; k < 3; ++k) sweep.runs.push_back(runOf({1, 0.99, 0.98}));
    sweep.runs.push_back(runOf({1, 0.7, 0.3}));
    sweep.runs.push_back(runOf({1, 0.99, 0.98}));
    for (int k = 0; k < 2; ++k) sweep.runs.push_back(runOf({1, 0.5, 0.1}));
    const std::vector<RateRegion> expected{{RateVerdict::HardlyMoves, 0, 5},
                                           {RateVerdict::Learns, 5, 2}};
    QVERIFY(regionsOf(sweep) == expected);
  }

  void theFullAdderHardlyMovesLearnsAndGetsStuckSaturated() {
    Session session = fullAdder();
    session.training.batch = 0;
    const auto study = studyRates(session, questionOf(64, 600), 1);
    QVERIFY(study);
    const auto verdictAt = [&](double learningRate) {
      for (const RateRegion &region : study->regions) {
        if (study->sweep.runs[region.first + region.count - 1].learningRate >= learningRate) {
          return region.verdict;
        }
      }
      return RateVerdict::Unnamed;
    };
    QCOMPARE(verdictAt(0.05), RateVerdict::HardlyMoves);
    QCOMPARE(verdictAt(20), RateVerdict::Learns);
    QCOMPARE(verdictAt(160), RateVerdict::Saturated);
  }

  // Saturation is counted anew by a trainer's own pass over every row.
  void saturationIsThatOfTheParametersReached() {
    Session session = fullAdder();
    RateQuestion question = questionOf(8, 300);
    question.from = 1;
    const auto study = studyRates(session, question, 1);
    for (const SweptRun &run : study->sweep.runs) {
      Session one = session;
      one.training.learningRate = run.learningRate;
      Trainer trainer(one);
      while (trainer.step() < 300) QVERIFY(trainer.advance());
      Session reached = trainer.session();
      double most = 0;
      std::vector<double> below(2, 0);
      for (int row = 0; row < 8; ++row) {
        Eigen::VectorXd a = reached.dataset.inputs.col(row);
        for (int l = 1; l <= 2; ++l) {
          const Eigen::VectorXd z = reached.network.weights(l) * a + reached.network.biases(l);
          a = z.unaryExpr([](double x) { return 1 / (1 + std::exp(-x)); });
          for (const double x : a) below[static_cast<std::size_t>(l - 1)] += x * (1 - x) < 0.01;
        }
      }
      most = std::max(below[0] / (8 * 4), below[1] / (8 * 2));
      QCOMPARE(run.saturation, most);
    }
  }

  void everyCellOfTheMapIsTheTrainersMeanCost_data() {
    QTest::addColumn<int>("batch");
    QTest::addColumn<qint64>("steps");
    QTest::newRow("one sample a step, a row for each step") << 1 << qint64{40};
    QTest::newRow("all samples, a row for several steps") << 0 << qint64{700};
  }

  void everyCellOfTheMapIsTheTrainersMeanCost() {
    QFETCH(int, batch);
    QFETCH(qint64, steps);
    Session session = fullAdder();
    session.training.batch = batch;
    RateQuestion question = questionOf(5, steps);
    const auto study = studyRates(session, question, 2);
    const CostMap &map = study->map;
    QCOMPARE(map.steps, steps);
    QVERIFY(map.rows <= 256);
    QCOMPARE(map.rows, std::size_t((steps + map.stepsPerRow - 1) / map.stepsPerRow));
    for (std::size_t run = 0; run < 5; ++run) {
      Session one = session;
      one.training.learningRate = study->sweep.runs[run].learningRate;
      Trainer trainer(one);
      for (std::size_t row = 0; row < map.rows; ++row) {
        while (trainer.step() < static_cast<std::int64_t>(row) * map.stepsPerRow) {
          QVERIFY(trainer.advance());
        }
        QCOMPARE(map.cost(run, row), meanCost(trainer.session()));
      }
    }
  }

  void aMapOfStepsOwnCostsHoldsTheLastOfEachRow() {
    const Session session = fullAdder();
    RateQuestion question = questionOf(4, 1000);
    question.isOfDataset = false;
    const auto study = studyRates(session, question, 1);
    const CostMap &map = study->map;
    QCOMPARE(map.stepsPerRow, std::int64_t{2});
    Session one = session;
    one.training.learningRate = study->sweep.runs[2].learningRate;
    Trainer trainer(one);
    for (std::size_t row = 0; row < map.rows; ++row) {
      QVERIFY(trainer.advance() && trainer.advance());
      QCOMPARE(map.cost(2, row), trainer.pass().cost());
    }
  }

  void aRunThatDivergesHasNoCostsAfterItsEnd() {
    Session session = fullAdder();
    session.network = Network({3, 4, 2}, {Activation::Identity, Activation::Identity});
    initialise(session.network, session.initialisation, 3);
    session.training.batch = 0;
    const auto study = studyRates(session, questionOf(16, 600), 1);
    const SweptRun &last = study->sweep.runs.back();
    QVERIFY(last.firstNonFinite);
    const CostMap &map = study->map;
    for (std::size_t row = 0; row < map.rows; ++row) {
      const bool made = static_cast<std::int64_t>(row) * map.stepsPerRow < *last.firstNonFinite;
      QCOMPARE(!std::isnan(map.cost(15, row)), made);
    }
    QCOMPARE(verdictOn(last), RateVerdict::Diverges);
    QVERIFY(study->best() && study->sweep.runs[*study->best()].finalCost < 1);
  }

  void theLineOfTheHandExampleHasItsNumbers() {
    const Session session = handExample();
    const auto line = studyLine(session, RateQuestion());
    QVERIFY(line);
    QCOMPARE(line->slopes, std::int64_t{26});
    QCOMPARE(line->rows, 1);
    QVERIFY(std::abs(line->lambdaMax - 0.161537878) < 1e-9);  // docs/mathematics.md
    QVERIFY(std::abs(*line->stabilityLimit() - 2 / line->lambdaMax) < 1e-12);
    QVERIFY(line->descends);
    const ProfilePoint &first = line->profile.front();
    QCOMPARE(first.learningRate, 0.01);
    QVERIFY(std::abs(first.cost - first.secondOrder) < 1e-9);  // a short step
    QCOMPARE(line->profile.back().learningRate, 200.0);
  }

  void aTrialIsTheStepsOfATrainer() {
    Session session = fullAdder();
    const auto trial = tryRate(session, questionOf(2, 250), 3.5);
    session.training.learningRate = 3.5;
    Trainer trainer(session);
    while (trainer.step() < 250) QVERIFY(trainer.advance());
    QCOMPARE(trial->run.finalCost, meanCost(trainer.session()));
    const auto none = tryRate(session, questionOf(2, 250), 0);
    QCOMPARE(none->run.finalCost, meanCost(session));
    QCOMPARE(none->change.actual, 0.0);
  }

  void whatIsStoppedGivesNothing() {
    std::stop_source stop;
    stop.request_stop();
    const Session session = fullAdder();
    QVERIFY(!studyRates(session, RateQuestion(), 1, stop.get_token()));
    QVERIFY(!studyLine(session, RateQuestion(), stop.get_token()));
    QVERIFY(!tryRate(session, RateQuestion(), 1, stop.get_token()));
  }

  void aLargeNetworkIsSweptInFewerSteps() {
    QCOMPARE(quickSteps(fullAdder()), std::int64_t{600});
    QCOMPARE(quickSteps(large()), std::int64_t{20});
  }
};

QTEST_GUILESS_MAIN(TestRateStudy)
#include "tst_ratestudy.moc"
