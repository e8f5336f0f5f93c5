// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/allocationcounter.h"
#include "support/handexample.h"
#include "support/sessions.h"
#include "training/evaluation.h"
#include "training/trainer.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <new>

using namespace chainrule;

namespace {

void makeSteps(Trainer &trainer, int count) {
  for (int k = 0; k < count; ++k) {
    QVERIFY(trainer.advance());
  }
}

bool isDivergence(const Trainer &trainer, std::int64_t step, const Entry &where) {
  return trainer.divergence() && trainer.divergence()->step == step &&
         trainer.divergence()->where == where;
}

bool isChange(const LearningRateChange &change, std::int64_t step, double from, double to) {
  return change.step == step && change.from == from && change.to == to;
}

}  // namespace

class TestTrainer : public QObject {
  Q_OBJECT

 private slots:
  void costsAfterManyStepsAreThoseOfTheWorkedExample_data() {
    QTest::addColumn<double>("learningRate");
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("cost");
    QTest::newRow(".1, 1") << 0.1 << 1 << 0.1639316291;
    QTest::newRow(".1, 100") << 0.1 << 100 << 0.02798955147;
    QTest::newRow(".5, 10") << 0.5 << 10 << 0.05397319796;
    QTest::newRow(".5, 1000") << 0.5 << 1000 << 0.000285456701;
    QTest::newRow("5, 1000") << 5.0 << 1000 << 2.391652682e-5;
  }

  void costsAfterManyStepsAreThoseOfTheWorkedExample() {
    QFETCH(double, learningRate);
    QFETCH(int, steps);
    QFETCH(double, cost);
    Session session = handExample();
    session.training.learningRate = learningRate;
    Trainer trainer(session);
    makeSteps(trainer, steps);
    QCOMPARE(trainer.step(), std::int64_t{steps});
    QVERIFY(std::abs(meanCost(trainer.session()) / cost - 1) < 1e-9);
    QCOMPARE(trainer.curve().stepCount(), std::int64_t{steps});
    QCOMPARE(trainer.curve().buckets().front().last, 0.16833409177576186);
  }

  void aStepAllocatesNothing_data() {
    QTest::addColumn<int>("batch");
    QTest::addColumn<Order>("order");
    QTest::newRow("one sample") << 1 << Order::Cyclic;
    QTest::newRow("one sample, shuffled") << 1 << Order::Shuffled;
    QTest::newRow("mini-batches") << 3 << Order::Shuffled;
    QTest::newRow("all samples") << 0 << Order::Cyclic;
  }

  void aStepAllocatesNothing() {
    QFETCH(int, batch);
    QFETCH(Order, order);
    Session session = fullAdder();
    session.training.batch = batch;
    session.training.order = order;
    Trainer trainer(session);
    const long before = allocationCount();
    bool made = true;
    for (int k = 0; k < 10000; ++k) {
      made = trainer.advance() && made;
    }
    QCOMPARE(allocationCount() - before, 0L);
    QVERIFY(made);
  }

  void biasesAreLeftAloneWhereTheyAreNotTrained() {
    Session session = handExample();
    session.training.trainBiases = false;
    Trainer trainer(session);
    makeSteps(trainer, 5);
    QVERIFY(trainer.network().biases(1) == session.network.biases(1));
    QVERIFY(trainer.network().weights(1) != session.network.weights(1));
  }

  void undoingAStepRestoresEveryBit() {
    Trainer trainer(fullAdder());
    makeSteps(trainer, 4097);
    trainer.computePass();
    const Parameters parameters = trainer.network().parameters();
    const CostCurve curve = trainer.curve();
    const Pass pass = trainer.pass();
    QVERIFY(trainer.advance());
    const Parameters next = trainer.network().parameters();
    QVERIFY(trainer.previousParameters() == parameters);
    trainer.undoAdvance();
    QVERIFY(trainer.network().parameters() == parameters);
    QCOMPARE(trainer.step(), std::int64_t{4097});
    QCOMPARE(trainer.curve().stepCount(), curve.stepCount());
    QVERIFY(trainer.curve().buckets() == curve.buckets());
    QVERIFY(trainer.pass().gradient() == pass.gradient());
    QVERIFY(!trainer.lastStepReport());
    QVERIFY(trainer.advance());
    QVERIFY(trainer.network().parameters() == next);
  }

  void theStepToComeIsOnTheCurveOnceItsPassIsComputed() {
    Trainer trainer(handExample());
    QCOMPARE(trainer.curve().stepCount(), std::int64_t{0});
    trainer.computePass();
    trainer.computePass();
    QCOMPARE(trainer.curve().stepCount(), std::int64_t{1});
    QVERIFY(trainer.advance());
    QCOMPARE(trainer.curve().stepCount(), std::int64_t{1});
    trainer.edit({{Quantity::Weight, 1, 0, 0}, 0, 2});
    trainer.computePass();
    QCOMPARE(trainer.curve().stepCount(), std::int64_t{2});
    trainer.edit({{Quantity::Weight, 1, 0, 0}, 0, 3});
    QCOMPARE(trainer.curve().stepCount(), std::int64_t{1});
    trainer.computePass();
    QCOMPARE(trainer.curve().stepCount(), std::int64_t{2});
    QCOMPARE(trainer.curve().buckets().back().last, trainer.pass().cost());
  }

  void theReportSaysWhatTheStepPromisedAndDid() {
    for (const bool trainBiases : {true, false}) {
      Session session = fullAdder();
      session.training.batch = 3;
      session.training.trainBiases = trainBiases;
      session.training.learningRate = 1e-5;
      Trainer trainer(session);
      QVERIFY(!trainer.lastStepReport());
      makeSteps(trainer, 5);
      const std::optional<StepReport> small = trainer.lastStepReport();
      QVERIFY(small->promised < 0);
      QVERIFY(std::abs(small->actual / small->promised - 1) < 1e-4);
      trainer.setLearningRate(7);
      QCOMPARE(trainer.lastStepReport()->promised, small->promised);
      trainer.edit({{Quantity::Bias, 1, 0, 0}, 0, 1});
      QVERIFY(!trainer.lastStepReport());
    }
  }

  void theReportIsOnTheStepsOwnRows() {
    Trainer trainer(fullAdder());
    makeSteps(trainer, 3);
    trainer.computePass();
    const double before = trainer.pass().cost();
    QVERIFY(trainer.advance());
    Session now = trainer.session();
    now.dataset.inputs = Eigen::MatrixXd(now.dataset.inputs.col(3));
    now.dataset.targets = Eigen::MatrixXd(now.dataset.targets.col(3));
    QCOMPARE(trainer.lastStepReport()->actual, meanCost(now) - before);
    trainer.computePass();
    QCOMPARE(trainer.lastStepReport()->actual, meanCost(now) - before);
  }

  void resettingReturnsToTheStartAndKeepsAlpha() {
    Session session = fullAdder();
    session.step = 40;
    Trainer trainer(session);
    makeSteps(trainer, 10);
    trainer.setLearningRate(2);
    makeSteps(trainer, 10);
    trainer.resetToStart();
    QVERIFY(trainer.network().parameters() == session.network.parameters());
    QCOMPARE(trainer.step(), std::int64_t{40});
    QCOMPARE(trainer.session().training.learningRate, 2.0);
    QCOMPARE(trainer.curve().firstStep(), std::int64_t{40});
    QCOMPARE(trainer.curve().stepCount(), std::int64_t{0});
    QVERIFY(trainer.changes().empty());
    QVERIFY(!trainer.lastStepReport());
  }

  void anEditAtTheStartChangesTheStartALaterOneDoesNot() {
    Trainer trainer(handExample());
    const Edit edit{{Quantity::Weight, 2, 1, 1}, 0, 0.75};
    trainer.edit(edit);
    makeSteps(trainer, 3);
    trainer.edit({{Quantity::Weight, 2, 1, 1}, 0, 9});
    QCOMPARE(trainer.network().weights(2)(1, 1), 9.0);
    trainer.resetToStart();
    QCOMPARE(trainer.network().weights(2)(1, 1), 0.75);
  }

  void anEditedInputIsUsedByTheNextStep() {
    for (const int batch : {1, 0}) {
      Session session = handExample();
      session.training.batch = batch;
      Trainer trainer(session);
      trainer.computePass();
      trainer.edit({{Quantity::Activation, 0, 0, 0}, 0, 4});
      trainer.computePass();
      QCOMPARE(trainer.pass().activations(0)(0, 0), 4.0);
      session.dataset.inputs(0, 0) = 4;
      QCOMPARE(trainer.pass().cost(), meanCost(session));
    }
  }

  void aNewStartDrawsTheWeightsOfItsSeed() {
    Session session = handExample();
    session.step = 12;
    Trainer trainer(session);
    makeSteps(trainer, 3);
    trainer.newStart(77);
    initialise(session.network, session.initialisation, 77);
    QVERIFY(trainer.network().parameters() == session.network.parameters());
    QCOMPARE(trainer.session().networkSeed, std::uint64_t{77});
    QCOMPARE(trainer.step(), std::int64_t{0});
    QCOMPARE(trainer.curve().firstStep(), std::int64_t{0});
    makeSteps(trainer, 3);
    trainer.resetToStart();
    QVERIFY(trainer.network().parameters() == session.network.parameters());
  }

  void changesOfAlphaAreNotedWithTheirStep() {
    Trainer trainer(handExample());
    makeSteps(trainer, 2);
    trainer.setLearningRate(0.5);
    QVERIFY(trainer.changes().empty());
    trainer.setLearningRate(1);
    trainer.setLearningRate(3);
    QCOMPARE(trainer.changes().size(), std::size_t{1});
    QVERIFY(isChange(trainer.changes()[0], 2, 0.5, 3));
    makeSteps(trainer, 1);
    trainer.setLearningRate(4);
    QCOMPARE(trainer.changes().size(), std::size_t{2});
    trainer.setLearningRate(3);
    QCOMPARE(trainer.changes().size(), std::size_t{1});
    trainer.setLearningRate(9);
    trainer.undoAdvance();
    QCOMPARE(trainer.session().training.learningRate, 3.0);
    makeSteps(trainer, 1);
    trainer.computePass();
    QCOMPARE(trainer.session().training.learningRate, 9.0);
    QCOMPARE(trainer.changes().size(), std::size_t{2});
    QVERIFY(isChange(trainer.changes()[1], 3, 3, 9));
  }

  void aRateDraggedForHoursKeepsItsMarksInBoundedMemory() {
    Trainer trainer(handExample());
    trainer.setLearningRate(2);
    makeSteps(trainer, 1);
    for (int k = 1; k <= 5000; ++k) {
      trainer.setLearningRate(0.1 + k * 1e-4);
      makeSteps(trainer, 1);
    }
    const std::vector<LearningRateChange> changes = trainer.changes();
    QVERIFY(changes.size() <= 1024);
    QVERIFY(changes.size() > 500);
    QVERIFY(isChange(changes.front(), 0, 0.5, changes.front().to));
    QVERIFY(isChange(changes.back(), 5000, changes.back().from, 0.1 + 5000 * 1e-4));
    for (std::size_t k = 1; k < changes.size(); ++k) {
      QCOMPARE(changes[k].from, changes[k - 1].to);
      QVERIFY(changes[k].step - changes[k - 1].step <= 5000 / 256);
    }
  }

  void alphaChangedOnTheWayIsUsedFromTheNextStep() {
    Trainer trainer(handExample());
    makeSteps(trainer, 1);
    trainer.computePass();
    trainer.setLearningRate(2);
    const double before = trainer.network().biases(2)(0);
    const double gradient = trainer.pass().gradient().biases(2)(0);
    makeSteps(trainer, 1);
    QCOMPARE(trainer.network().biases(2)(0), before - 2 * gradient);
  }

  void aRunThatDivergesKeepsTheLastFiniteStep() {
    Session session = handExample();
    session.network = Network({3, 4, 2}, {Activation::Identity, Activation::Identity});
    session.network.parameters() = handExample().network.parameters();
    session.training.learningRate = 100;
    Trainer trainer(session);
    Parameters last = trainer.network().parameters();
    std::int64_t made = 0;
    while (trainer.advance()) {
      last = trainer.network().parameters();
      ++made;
      QVERIFY(made < 1000);
    }
    QVERIFY(made > 2);
    QCOMPARE(trainer.step(), made);
    QVERIFY(trainer.network().parameters() == last);
    QCOMPARE(trainer.divergence()->step, made);
    QVERIFY(!trainer.advance());
    QVERIFY(trainer.network().parameters() == last);
    trainer.resetToStart();
    QVERIFY(!trainer.divergence());
    QVERIFY(trainer.advance());
  }

  void divergenceNamesTheFirstQuantityThatIsNotFinite() {
    constexpr double largest = std::numeric_limits<double>::max();
    Session session;
    session.network = Network({2, 2, 1}, {Activation::Identity, Activation::Identity});
    session.network.weights(1) << 1, 2, 3, 4;
    session.network.weights(2) << 1, 1;
    session.dataset.inputs = Eigen::Vector2d(1, 1);
    session.dataset.targets = Eigen::MatrixXd::Zero(1, 1);

    Trainer inZ(session);
    inZ.edit({{Quantity::Weight, 1, 1, 0}, 0, largest});
    inZ.edit({{Quantity::Weight, 1, 1, 1}, 0, largest});
    QVERIFY(!inZ.advance());
    QVERIFY(isDivergence(inZ, 0, {Quantity::PreActivation, 1, 1, 0}));
    QCOMPARE(inZ.curve().stepCount(), std::int64_t{0});

    Trainer inC(session);
    QVERIFY(inC.advance());
    inC.edit({{Quantity::Bias, 2, 0, 0}, 0, 1e200});
    QVERIFY(!inC.advance());
    QVERIFY(isDivergence(inC, 1, {Quantity::Cost, 0, 0, 0}));

    Trainer inDelta(session);
    inDelta.edit({{Quantity::Weight, 1, 0, 0}, 0, 0});
    inDelta.edit({{Quantity::Weight, 1, 0, 1}, 0, 0});
    inDelta.edit({{Quantity::Bias, 2, 0, 0}, 0, 1e100});
    inDelta.edit({{Quantity::Weight, 2, 0, 0}, 0, 1e300});
    QVERIFY(!inDelta.advance());
    QVERIFY(isDivergence(inDelta, 0, {Quantity::Delta, 1, 0, 0}));

    Trainer inUpdate(session);
    inUpdate.setLearningRate(largest);
    QVERIFY(!inUpdate.advance());
    QVERIFY(isDivergence(inUpdate, 0, {Quantity::Weight, 1, 0, 0}));
    inUpdate.setLearningRate(0.01);
    QVERIFY(!inUpdate.divergence());
    QVERIFY(inUpdate.advance());
  }

  void stepsUseTheRowsOfTheirOrder() {
    Session session = fullAdder();
    session.training.order = Order::Shuffled;
    session.training.batch = 3;
    Trainer trainer(session);
    SampleOrder order(8, Order::Shuffled, 3, session.training.seed);
    for (int step = 0; step < 12; ++step) {
      trainer.computePass();
      const std::span<const int> rows = order.rowsOf(step);
      QCOMPARE(trainer.pass().samples(), static_cast<int>(rows.size()));
      for (std::size_t k = 0; k < rows.size(); ++k) {
        const auto column = static_cast<Eigen::Index>(k);
        QVERIFY(trainer.pass().activations(0).col(column) == session.dataset.inputs.col(rows[k]));
        QVERIFY(trainer.pass().targets().col(column) == session.dataset.targets.col(rows[k]));
      }
      QVERIFY(trainer.advance());
    }
  }

  void theMeanCostIsThatOfEveryRow() {
    Session session = fullAdder();
    Eigen::MatrixXd outputs;
    Eigen::VectorXd costs;
    const double mean = meanCost(session, &outputs, &costs);
    QCOMPARE(outputs.cols(), Eigen::Index{8});
    QVERIFY(std::abs(mean - costs.mean()) < 1e-15);
    for (int row = 0; row < 8; ++row) {
      const auto alone = snapshotOf(session, 0, true, row);
      QCOMPARE(costs(row), alone->pass.cost());
      QVERIFY(outputs.col(row) == alone->pass.activations(2));
    }
  }

  void slicesOfAnEvaluationGiveTheWhole() {
    Session session = fullAdder();
    session.dataset.inputs = Eigen::MatrixXd(session.dataset.inputs.replicate(1, 100));
    session.dataset.targets = Eigen::MatrixXd(session.dataset.targets.replicate(1, 100));
    Evaluation evaluation(session.dataset, session.cost, session.network, true);
    QVERIFY(!evaluation.advance(1));
    QVERIFY(!evaluation.advance(700));
    QVERIFY(evaluation.advance(1000));
    Eigen::MatrixXd outputs;
    QVERIFY(std::abs(evaluation.meanCost() - meanCost(session, &outputs)) < 1e-14);
    QVERIFY((evaluation.outputs() - outputs).cwiseAbs().maxCoeff() < 1e-15);
  }

  void noStepComesAfterTheLastThatIsCounted() {
    Session session = handExample();
    session.step = maximumSteps - 1;
    Trainer trainer(session);
    QVERIFY(trainer.advance());
    QCOMPARE(trainer.step(), maximumSteps);
    const Parameters last = trainer.network().parameters();
    QVERIFY(!trainer.advance());
    QCOMPARE(trainer.step(), maximumSteps);
    QVERIFY(trainer.network().parameters() == last);
    QCOMPARE(sentence(trainer.divergence()),
             std::string("training stopped at step 9007199254740992: no later step is counted"));
  }

  void withoutMemoryToReturnToARunNothingIsLost() {
    if (!limitAllocations(-1)) QSKIP("memory cannot be refused here");
    const auto begin = [] {
      Session session = fullAdder();
      session.training.batch = 3;
      Trainer trainer(session);
      for (int k = 0; k < 40; ++k) trainer.advance();
      trainer.renameRun(1, "a name that does not fit into a short string");
      trainer.resetToStart(2);
      for (int k = 0; k < 10; ++k) trainer.advance();
      trainer.edit({{Quantity::Weight, 1, 2, 0}, 0, 0.625});
      trainer.edit({{Quantity::Activation, 0, 1, 0}, 0, 0.375});
      trainer.setLearningRate(3);
      for (int k = 0; k < 5; ++k) trainer.advance();
      return trainer;
    };
    const auto toldBy = [](Trainer &trainer) {
      QStringList told{QString::number(trainer.run()), QString::fromStdString(trainer.runName())};
      const auto add = [&](const auto &values) {
        for (const double value : values) told << QString::number(value, 'g', 17);
      };
      for (const auto &run : trainer.runs().all()) told << QString::number(run->id);
      for (const std::int64_t step : {15, 0, 12, 15}) {
        trainer.seek(step, 100);
        trainer.computePass();
        add(trainer.network().parameters().values());
        add(trainer.session().dataset.inputs.reshaped());
        told << QString::number(trainer.curve().stepCount()) << QString::number(trainer.lastStep());
      }
      return told.join(' ');
    };
    Trainer untouched = begin();
    const QString before = toldBy(untouched);
    int refused = 0;
    for (bool isThere = false; !isThere; refused += isThere ? 0 : 1) {
      Trainer trainer = begin();
      limitAllocations(refused);
      try {
        trainer.returnToRun(1);
        isThere = true;
      } catch (const std::bad_alloc &) {
      }
      limitAllocations(-1);
      if (isThere) {
        QCOMPARE(trainer.run(), 1);
        QCOMPARE(trainer.lastStep(), std::int64_t{40});
        QCOMPARE(trainer.runs().all().size(), std::size_t{1});
      } else {
        QCOMPARE(toldBy(trainer), before);
      }
    }
    QVERIFY(refused > 5);
  }

  void anEditThatChangesNothingPartsNoRun() {
    Trainer trainer(fullAdder());
    for (int k = 0; k < 6; ++k) QVERIFY(trainer.advance());
    QVERIFY(trainer.seek(2, 10));
    for (const Edit &edit :
         {Edit{{Quantity::Weight, 1, 2, 0}, 0, trainer.network().weights(1)(2, 0)},
          Edit{{Quantity::Target, 2, 0, 0}, 3, 0}}) {
      QVERIFY(!trainer.edit(edit));
      QCOMPARE(trainer.lastStep(), std::int64_t{6});
      QCOMPARE(trainer.run(), 1);
      QVERIFY(trainer.edits().empty());
    }
  }
};

QTEST_APPLESS_MAIN(TestTrainer)
#include "tst_trainer.moc"
