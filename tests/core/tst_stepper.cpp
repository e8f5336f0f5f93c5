// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handexample.h"
#include "support/sessions.h"
#include "training/stepper.h"

#include <QtTest>

#include <tuple>

#include <cmath>

using namespace chainrule;

namespace {

constexpr int last = 12;  // the update stage of a network with two layers

bool isAt(const Stepper &stepper, std::int64_t step, int stage, bool whole = false) {
  return stepper.position() == Position{step, stage, whole};
}

Session linear(double learningRate) {
  Session session = handExample();
  session.network = Network({3, 4, 2}, {Activation::Identity, Activation::Identity});
  session.network.parameters() = handExample().network.parameters();
  session.dataset.inputs *= 100;
  session.training.learningRate = learningRate;
  return session;
}

}  // namespace

class TestStepper : public QObject {
  Q_OBJECT

 private slots:
  void stagesAreRevealedOneByOne() {
    Stepper stepper(handExample());
    QVERIFY(isAt(stepper, 0, 0));
    for (int stage = 1; stage < last; ++stage) {
      QVERIFY(stepper.nextStage());
      QVERIFY(isAt(stepper, 0, stage));
    }
    QVERIFY(stepper.nextStage());
    QVERIFY(isAt(stepper, 1, last));
    QVERIFY(stepper.nextStage());
    QVERIFY(isAt(stepper, 1, 1));
  }

  void onlyTheUpdateStageChangesParameters() {
    Stepper stepper(handExample());
    const Parameters before = stepper.trainer().network().parameters();
    for (int stage = 1; stage < last; ++stage) {
      stepper.nextStage();
      QVERIFY(stepper.trainer().network().parameters() == before);
    }
    stepper.nextStage();
    QVERIFY(!(stepper.trainer().network().parameters() == before));
    stepper.previousStage();
    QVERIFY(isAt(stepper, 0, last - 1));
    QVERIFY(stepper.trainer().network().parameters() == before);
  }

  void steppingBackHidesWithinTheStep() {
    Stepper stepper(handExample());
    stepper.previousStage();
    QVERIFY(isAt(stepper, 0, 0));
    stepper.goToStage(2);
    stepper.previousStage();
    QVERIFY(isAt(stepper, 0, 1));
    stepper.previousStage();
    QVERIFY(isAt(stepper, 0, 0));
  }

  void steppingBackFromRestShowsTheUpdateThatLedThere() {
    Stepper stepper(handExample());
    stepper.run(3);
    const Parameters reached = stepper.trainer().network().parameters();
    stepper.previousStage();
    QVERIFY(isAt(stepper, 3, last));
    QVERIFY(stepper.trainer().network().parameters() == reached);
    QVERIFY(stepper.snapshot(true)->lastStep);
  }

  // Forwards with changes on the way, then all the way back: the same at every place.
  void everyStageOfEveryStepIsThereAgainOnTheWayBack() {
    Session session = fullAdder();
    session.training.order = Order::Shuffled;
    session.training.batch = 3;
    Stepper stepper(session);
    const auto noted = [&stepper] {
      const auto now = stepper.snapshot(true);
      return std::tuple(now->position.step, now->position.stage,
                        now->network.parameters().values()[3], now->training.learningRate,
                        now->pass.cost(), now->batchCost, now->session->dataset.inputs(0, 1),
                        now->meanCost, now->pass.gradient().values()[5], now->batch);
    };
    std::vector<decltype(noted())> way{noted()};
    for (int stage = 1; stage <= 3 * last; ++stage) {
      stepper.nextStage();
      if (stage == 5) stepper.edit({{Quantity::Activation, 0, 0, 0}, 1, 0.75});
      if (stage == 9) stepper.trainer().setLearningRate(2);
      if (stage == last + 4) stepper.edit({{Quantity::Weight, 1, 1, 0}, 0, 0.3});
      if (stage == 2 * last + 1) stepper.trainer().setLearningRate(1);
      way.push_back(noted());
    }
    const auto isOfEdited = [](std::size_t place) {
      return place < 9 || (place > last && place < last + 4) || place == 2 * last;
    };
    for (std::size_t place = way.size(); place-- > 1;) {
      if (!isOfEdited(place)) QVERIFY2(noted() == way[place], qPrintable(QString::number(place)));
      stepper.previousStage();
    }
    QVERIFY(isAt(stepper, 0, 0));
    QCOMPARE(stepper.trainer().lastStep(), std::int64_t{3});
  }

  void aStepIsGoneToAtRest() {
    Stepper stepper(fullAdder());
    stepper.run(100);
    const auto reached = stepper.snapshot(true);
    stepper.run(50);
    while (!stepper.seek(100, 9)) {
    }
    QVERIFY(isAt(stepper, 100, 0, true));
    const auto again = stepper.snapshot(true);
    QVERIFY(again->network.parameters() == reached->network.parameters());
    QVERIFY(again->pass.gradient() == reached->pass.gradient());
    QCOMPARE(again->lastStep->actual, reached->lastStep->actual);
    QCOMPARE(again->lastStepOfRun, std::int64_t{150});
    QCOMPARE(again->curve.stepCount(), std::int64_t{151});
    stepper.previousStage();
    QVERIFY(isAt(stepper, 100, last));
    stepper.previousStage();
    QVERIFY(isAt(stepper, 99, last - 1));
    QVERIFY(stepper.goToStage(1));
    stepper.previousStage();
    QVERIFY(isAt(stepper, 99, last));
  }

  void anyStageIsReachedFromAnyOther() {
    Stepper reference(handExample());
    reference.wholeStep();
    const Parameters updated = reference.trainer().network().parameters();
    const Parameters start = handExample().network.parameters();
    for (int from = 0; from <= last; ++from) {
      for (int to = 0; to <= last; ++to) {
        Stepper stepper(handExample());
        QVERIFY(stepper.goToStage(from));
        QVERIFY(stepper.goToStage(to));
        QVERIFY(isAt(stepper, to == last ? 1 : 0, to));
        QVERIFY(stepper.trainer().network().parameters() == (to == last ? updated : start));
      }
    }
    QVERIFY(reference.goToStage(5));
    QVERIFY(isAt(reference, 1, 5));
  }

  void stagesAndWholeStepsGiveTheSameBits() {
    for (const int batch : {1, 3, 0}) {
      Session session = fullAdder();
      session.training.batch = batch;
      session.training.order = Order::Shuffled;
      Stepper whole(session);
      Stepper staged(session);
      for (int step = 0; step < 30; ++step) {
        QVERIFY(whole.wholeStep());
        for (int k = 0; k < 7; ++k) {
          staged.nextStage();
        }
        staged.goToStage(last);
        staged.previousStage();
        staged.goToStage(3);
        staged.goToStage(last);
        QVERIFY(staged.rest());
        QVERIFY(whole.trainer().network().parameters() == staged.trainer().network().parameters());
        QVERIFY(whole.trainer().curve().buckets() == staged.trainer().curve().buckets());
        QVERIFY(whole.position() == staged.position());
      }
    }
  }

  void aWholeStepCompletesTheOneUnderWay() {
    Stepper stepper(handExample());
    stepper.goToStage(4);
    QVERIFY(stepper.wholeStep());
    QVERIFY(isAt(stepper, 1, 0, true));
    QVERIFY(stepper.wholeStep());
    QVERIFY(isAt(stepper, 2, 0, true));
    stepper.goToStage(last);
    QVERIFY(isAt(stepper, 3, last));
    QVERIFY(stepper.wholeStep());
    QVERIFY(isAt(stepper, 4, 0, true));
    QVERIFY(stepper.nextStage());
    QVERIFY(isAt(stepper, 4, 1));
  }

  void restingCompletesOnlyAStepUnderWay() {
    Stepper stepper(handExample());
    QVERIFY(stepper.rest());
    QVERIFY(isAt(stepper, 0, 0, true));
    stepper.goToStage(3);
    QVERIFY(stepper.rest());
    QVERIFY(isAt(stepper, 1, 0, true));
    stepper.goToStage(last);
    QVERIFY(stepper.rest());
    QVERIFY(isAt(stepper, 2, 0, true));
  }

  void runningCountsTheStepUnderWay() {
    Stepper stepper(handExample());
    stepper.goToStage(6);
    QCOMPARE(stepper.run(10), std::int64_t{10});
    QVERIFY(isAt(stepper, 10, 0, true));
    stepper.goToStage(last);
    QCOMPARE(stepper.run(10), std::int64_t{10});
    QVERIFY(isAt(stepper, 21, 0, true));
  }

  void aStepThatIsNotFiniteIsNotMade() {
    Stepper stepper(linear(std::numeric_limits<double>::max()));
    QVERIFY(stepper.goToStage(last - 1));
    QVERIFY(!stepper.nextStage());
    QVERIFY(isAt(stepper, 0, last - 1));
    QVERIFY(!stepper.goToStage(last));
    QVERIFY(isAt(stepper, 0, last - 1));
    QVERIFY(!stepper.wholeStep());
    QVERIFY(isAt(stepper, 0, 0, true));
    QVERIFY(stepper.trainer().network().parameters() == handExample().network.parameters());
    QVERIFY(stepper.snapshot(true)->divergence);

    Stepper run(linear(100));
    const std::int64_t made = run.run(1000000);
    QVERIFY(made < 1000);
    QVERIFY(isAt(run, made, 0, true));
    QCOMPARE(run.snapshot(true)->divergence->step, made);
  }

  void anEditRecomputesWhatIsShown() {
    Stepper stepper(handExample());
    stepper.goToStage(7);
    Session edited = handExample();
    const Edit edit{{Quantity::Weight, 1, 2, 0}, 0, 1.5};
    apply(edited, edit);
    stepper.edit(edit);
    QVERIFY(isAt(stepper, 0, 7));
    QCOMPARE(stepper.snapshot(true)->pass.cost(), snapshotOf(edited, 7)->pass.cost());
    QVERIFY(stepper.snapshot(true)->session->network.parameters() == edited.network.parameters());
    stepper.wholeStep();
    stepper.edit(edit);
    QVERIFY(isAt(stepper, 1, 0, true));
  }

  void anEditAtTheUpdateStageKeepsTheNewParameters() {
    Stepper stepper(handExample());
    stepper.goToStage(last);
    Parameters expected = stepper.trainer().network().parameters();
    expected.biases(2)(1) = -4;
    stepper.edit({{Quantity::Bias, 2, 1, 0}, 0, -4});
    QVERIFY(isAt(stepper, 1, 0));
    QVERIFY(stepper.trainer().network().parameters() == expected);
    // Going back takes the edit back with it, going on makes it again.
    stepper.previousStage();
    QVERIFY(isAt(stepper, 1, last));
    QVERIFY(stepper.trainer().network().biases(2)(1) != -4);
    stepper.nextStage();
    QVERIFY(stepper.trainer().network().parameters() == expected);
  }

  void restartingStandsBeforeTheFirstStage() {
    Stepper stepper(handExample());
    stepper.run(5);
    stepper.trainer().resetToStart();
    stepper.restart();
    QVERIFY(isAt(stepper, 0, 0));
    QCOMPARE(stepper.snapshot(true)->pass.cost(), 0.16833409177576186);
  }

  void theSnapshotHoldsTheStep() {
    Session session = fullAdder();
    session.training.batch = 3;
    Stepper stepper(session);
    stepper.run(4);
    stepper.goToStage(9);
    const auto snapshot = stepper.snapshot(true);
    Session now = session;
    now.network = stepper.trainer().network();
    QVERIFY(snapshot->position == (Position{4, 9, false}));
    QCOMPARE(snapshot->sample, 3);
    QCOMPARE(snapshot->batch, (std::vector<int>{3, 4, 5}));
    QCOMPARE(snapshot->batchSize, 3);
    QVERIFY(snapshot->network.parameters() == now.network.parameters());
    const auto alone = snapshotOf(now, 9, false, 3);
    QCOMPARE(snapshot->pass.samples(), 1);
    QCOMPARE(snapshot->pass.cost(), alone->pass.cost());
    QVERIFY(snapshot->pass.deltas(1) == alone->pass.deltas(1));
    QVERIFY(snapshot->pass.gradient() == stepper.trainer().pass().gradient());
    QVERIFY(!(snapshot->pass.gradient() == alone->pass.gradient()));
    QVERIFY(std::abs(snapshot->batchCost - (snapshot->costs.segment(3, 3).mean())) < 1e-15);
    QCOMPARE(snapshot->curve.stepCount(), std::int64_t{5});
    QCOMPARE(snapshot->curve.buckets().back().last, snapshot->batchCost);
    QCOMPARE(*snapshot->meanCost, meanCost(now));
    QVERIFY(snapshot->lastStep);
    const auto small = stepper.snapshot(false);
    QVERIFY(!small->meanCost && !small->lastStep);
    QCOMPARE(small->costs.size(), Eigen::Index{0});
  }

  void atTheUpdateStageValuesAreOldAndParametersNew() {
    Stepper stepper(handExample());
    stepper.goToStage(last);
    const auto snapshot = stepper.snapshot(true);
    QVERIFY(!(snapshot->network.parameters() == handExample().network.parameters()));
    QCOMPARE(snapshot->pass.cost(), 0.16833409177576186);
    QCOMPARE(snapshot->batchCost, 0.16833409177576186);
    QVERIFY(std::abs(*snapshot->meanCost - 0.1469670326) < 1e-10);
    QVERIFY(snapshot->isStale(Quantity::Delta, 1));
    QVERIFY(snapshot->isUpdated());
    QVERIFY(std::abs(snapshot->lastStep->actual - (0.1469670326 - 0.16833409177576186)) < 1e-10);
    QCOMPARE(snapshot->lastStep->promised,
             -0.5 * Eigen::Map<const Eigen::VectorXd>(snapshot->pass.gradient().values().data(), 26)
                        .squaredNorm());
  }

  void thePassIsOfTheStepBeforeTheUpdateUntilTheNextBegins() {
    Stepper stepper(handExample());
    const auto step = [&stepper] { return stepOfPass(*stepper.snapshot(false)); };
    QCOMPARE(step(), std::int64_t{0});
    stepper.goToStage(last - 1);
    QCOMPARE(step(), std::int64_t{0});
    stepper.nextStage();
    QCOMPARE(stepper.position().step, std::int64_t{1});
    QCOMPARE(step(), std::int64_t{0});
    stepper.nextStage();
    QCOMPARE(step(), std::int64_t{1});
    stepper.rest();
    QCOMPARE(stepper.position().step, std::int64_t{2});
    QCOMPARE(step(), std::int64_t{2});
  }

  void aChosenSampleIsShownUntilAStepDoesNotUseIt() {
    Stepper stepper(fullAdder());
    QCOMPARE(stepper.sample(), 0);
    stepper.showSample(5);
    QCOMPARE(stepper.sample(), 5);
    QVERIFY(stepper.snapshot(true)->pass.activations(0) == fullAdder().dataset.inputs.col(5));
    stepper.goToStage(last);
    QCOMPARE(stepper.sample(), 5);
    stepper.previousStage();
    QCOMPARE(stepper.sample(), 5);
    stepper.edit({{Quantity::Activation, 0, 0, 0}, 5, 3});
    QCOMPARE(stepper.snapshot(true)->pass.activations(0)(0, 0), 3.0);
    stepper.wholeStep();
    QCOMPARE(stepper.sample(), 1);
    stepper.showSample(2);
    stepper.nextStage();
    QCOMPARE(stepper.sample(), 2);
    stepper.wholeStep();
    QCOMPARE(stepper.sample(), 2);
    stepper.wholeStep();
    QCOMPARE(stepper.sample(), 3);
  }

  void aFullBatchKeepsTheChosenSample() {
    Session session = fullAdder();
    session.training.batch = 0;
    Stepper stepper(session);
    stepper.showSample(6);
    stepper.run(100);
    QCOMPARE(stepper.sample(), 6);
    QCOMPARE(stepper.snapshot(true)->sample, 6);
    QCOMPARE(stepper.snapshot(true)->batchSize, 8);
  }

  void atTheUpdateStageAnotherSampleIsShownAtTheOldParameters() {
    Stepper stepper(fullAdder());
    stepper.showSample(5);
    const double before = stepper.snapshot(true)->pass.cost();
    stepper.goToStage(last);
    QCOMPARE(stepper.snapshot(true)->pass.cost(), before);
    QCOMPARE(stepper.snapshot(true)->batch, std::vector<int>{0});
  }

  void longBatchesAndDatasetsAreNotListed() {
    Session session = fullAdder();
    session.training.batch = 0;
    session.dataset.inputs = Eigen::MatrixXd(session.dataset.inputs.replicate(1, 300));
    session.dataset.targets = Eigen::MatrixXd(session.dataset.targets.replicate(1, 300));
    Stepper stepper(session);
    const auto snapshot = stepper.snapshot(true);
    QCOMPARE(snapshot->batchSize, 2400);
    QCOMPARE(snapshot->batch.size(), std::size_t{16});
    QCOMPARE(snapshot->outputs.size(), Eigen::Index{0});
    QVERIFY(snapshot->meanCost);
  }
};

QTEST_APPLESS_MAIN(TestStepper)
#include "tst_stepper.moc"
