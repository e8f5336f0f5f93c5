// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handexample.h"
#include "support/sessions.h"
#include "training/runner.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace chainrule;

namespace {

constexpr int last = 12;  // the update stage of a network with two layers

/// A runner whose time is ours.
class Fixture {
 public:
  explicit Fixture(Speed speed, Session session = fullAdder())
      : runner(std::move(session), speed, [this] { return time(); }) {}

  double time() const { return now + perStep * static_cast<double>(position().step); }
  Position position() const { return runner.stepper().position(); }

  /// Lets time pass in ticks, doing at each what is due.
  void pass(double seconds, double tick) {
    const double end = now + seconds;
    while (now + tick < end) {
      now += tick;
      runner.slice();
    }
    now = end;
    runner.slice();
  }

  double now = 1000;
  double perStep = 0;  // what a step takes
  Runner runner;
};

Speed stagesAt(double perSecond) {
  return {Speed::Unit::Stages, perSecond};
}

Speed stepsAt(double perSecond) {
  return {Speed::Unit::Steps, perSecond};
}

const Speed unlimited{Speed::Unit::Unlimited, 1};

}  // namespace

class TestRunner : public QObject {
  Q_OBJECT

 private slots:
  void nothingIsDoneUntilItRuns() {
    Fixture fixture(unlimited);
    QVERIFY(!fixture.runner.slice());
    QCOMPARE(fixture.runner.untilDue(), std::numeric_limits<double>::infinity());
    QCOMPARE(fixture.position().step, std::int64_t{0});
  }

  void theFirstStepIsMadeAtOnceAndThePaceIsExact_data() {
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<double>("tick");
    QTest::newRow("slow") << 4.0 << 0.015;
    QTest::newRow("as fast as a screen") << 60.0 << 0.0101;
    QTest::newRow("several a tick") << 12345.0 << 0.0023;
    QTest::newRow("many a tick") << 1e6 << 0.01;
  }

  void theFirstStepIsMadeAtOnceAndThePaceIsExact() {
    QFETCH(double, perSecond);
    QFETCH(double, tick);
    Fixture fixture(stepsAt(perSecond));
    fixture.runner.run(std::nullopt);
    QVERIFY(fixture.runner.slice());
    QCOMPARE(fixture.position(), (Position{1, 0, true}));
    fixture.pass(10.5 / perSecond, tick);
    QCOMPARE(fixture.position().step, std::int64_t{11});
    fixture.pass(1, tick);
    fixture.pass(1, tick);
    const auto expected = static_cast<std::int64_t>(std::floor(10.5 + 2 * perSecond)) + 1;
    QVERIFY(std::abs(fixture.position().step - expected) <= 1);
    QVERIFY(fixture.runner.untilDue() <= 1 / perSecond);
  }

  void aPaceThatCannotBeKeptIsNotMadeUpFor() {
    Fixture fixture(stepsAt(100));
    fixture.runner.run(std::nullopt);
    fixture.runner.slice();
    fixture.now += 60;
    while (fixture.runner.untilDue() == 0) {
      fixture.runner.slice();
    }
    QVERIFY(fixture.position().step >= 20);
    QVERIFY(fixture.position().step <= 30);
  }

  void stagesAreMadeAtTheirPace() {
    Fixture fixture(stagesAt(10));
    fixture.runner.run(std::nullopt);
    fixture.runner.slice();
    QCOMPARE(fixture.position(), (Position{0, 1, false}));
    fixture.pass(0.95, 0.01);
    QCOMPARE(fixture.position(), (Position{0, 10, false}));
    fixture.pass(0.2, 0.01);
    QCOMPARE(fixture.position(), (Position{1, last, false}));
    fixture.pass(0.1, 0.01);
    QCOMPARE(fixture.position(), (Position{1, 1, false}));
  }

  void pausingCompletesTheStepUnderWay() {
    Fixture fixture(stagesAt(10));
    fixture.runner.run(std::nullopt);
    fixture.pass(0.35, 0.01);
    QCOMPARE(fixture.position(), (Position{0, 4, false}));
    fixture.runner.pause();
    QVERIFY(!fixture.runner.isRunning());
    QCOMPARE(fixture.position(), (Position{1, 0, true}));
    fixture.runner.stepper().goToStage(3);
    fixture.runner.pause();
    QCOMPARE(fixture.position(), (Position{1, 3, false}));
  }

  void aNumberOfStepsIsMadeExactly_data() {
    QTest::addColumn<Speed>("speed");
    QTest::newRow("unlimited") << unlimited;
    QTest::newRow("steps") << stepsAt(1000);
    QTest::newRow("stages") << stagesAt(1000);
  }

  void aNumberOfStepsIsMadeExactly() {
    QFETCH(Speed, speed);
    for (const int stage : {0, 5, last}) {
      Fixture fixture(speed);
      fixture.runner.stepper().goToStage(stage);
      const std::int64_t before = fixture.position().step;
      fixture.runner.run(1234);
      while (fixture.runner.isRunning()) {
        fixture.pass(0.01, 0.001);
      }
      QCOMPARE(fixture.position(), (Position{before + 1234, 0, true}));
    }
  }

  void theLastUpdateIsShownForItsTime() {
    Fixture fixture(stagesAt(10));
    fixture.runner.run(1);
    fixture.pass(1.15, 0.01);
    QCOMPARE(fixture.position(), (Position{1, last, false}));
    QVERIFY(fixture.runner.isRunning());
    fixture.pass(0.1, 0.01);
    QCOMPARE(fixture.position(), (Position{1, 0, true}));
    QVERIFY(!fixture.runner.isRunning());
  }

  void aSliceIsShortAndHoldsManySteps() {
    Fixture fixture(unlimited);
    fixture.perStep = 1e-6;
    fixture.runner.run(std::nullopt);
    QVERIFY(fixture.runner.slice());
    const std::int64_t made = fixture.position().step;
    QVERIFY2(made > 1000 && made < 3000, qPrintable(QString::number(made)));
    fixture.perStep = 1;
    for (int k = 0; k < 30; ++k) {
      fixture.runner.slice();
    }
    const std::int64_t before = fixture.position().step;
    fixture.runner.slice();
    QCOMPARE(fixture.position().step, before + 1);
  }

  void aNewSpeedTakesEffectFromTheLatestStep() {
    Fixture fixture(stepsAt(1));
    fixture.runner.run(std::nullopt);
    fixture.runner.slice();
    fixture.now += 0.5;
    fixture.runner.setSpeed(stepsAt(0.5));
    QVERIFY(std::abs(fixture.runner.untilDue() - 1.5) < 1e-9);
    fixture.runner.setSpeed(stepsAt(4));
    QCOMPARE(fixture.runner.untilDue(), 0.0);
    fixture.runner.setSpeed(unlimited);
    QCOMPARE(fixture.runner.untilDue(), 0.0);
    fixture.runner.setSpeed(stepsAt(0.25));
    QCOMPARE(fixture.runner.untilDue(), 0.0);
    fixture.runner.slice();
    QCOMPARE(fixture.runner.untilDue(), 4.0);
  }

  void changingFromStagesToStepsCompletesTheStep() {
    Fixture fixture(stagesAt(10));
    fixture.runner.run(std::nullopt);
    fixture.pass(0.35, 0.01);
    fixture.runner.setSpeed(stepsAt(10));
    fixture.pass(0.1, 0.01);
    QCOMPARE(fixture.position(), (Position{1, 0, true}));
  }

  void goingBackOverManyStepsIsMadeInSlices() {
    Trainer trainer(handExample());
    for (int k = 0; k < 3000; ++k) QVERIFY(trainer.advance());
    Session session = trainer.sessionWithHistory();
    auto history = std::make_shared<History>(*session.history);
    history->runs.back().states.clear();
    session.history = history;
    double now = 0;
    Runner runner(session, unlimited, [&now] { return now += 0.001; });  // at each look
    const auto position = [&runner] { return runner.stepper().position(); };
    QCOMPARE(position().step, std::int64_t{3000});
    runner.previousStage();
    QVERIFY(runner.isSeeking());
    std::stop_source ending;
    ending.request_stop();
    QVERIFY(!runner.finishSeek(ending.get_token()));
    int slices = 0;
    while (!runner.slice()) ++slices;
    QVERIFY2(slices > 50, qPrintable(QString::number(slices)));
    QCOMPARE(position(), (Position{3000, 12, false}));
    QVERIFY(runner.stepper().trainer().network().parameters() == trainer.network().parameters());
    runner.previousStage();
    QVERIFY(!runner.isSeeking());
    QCOMPARE(position(), (Position{2999, 11, false}));
    runner.seek(2000);  // another in place of one on the way
    runner.seek(10);
    QVERIFY(runner.finishSeek());
    QCOMPARE(position(), (Position{10, 0, true}));
  }

  void aStepThatIsNotFiniteEndsTheRunAtRest_data() { aNumberOfStepsIsMadeExactly_data(); }

  void aStepThatIsNotFiniteEndsTheRunAtRest() {
    QFETCH(Speed, speed);
    Session session = handExample();
    session.network = Network({3, 4, 2}, {Activation::Identity, Activation::Identity});
    session.network.parameters() = handExample().network.parameters();
    session.training.learningRate = 100;
    Fixture fixture(speed, session);
    fixture.runner.run(std::nullopt);
    for (int k = 0; k < 1000 && fixture.runner.isRunning(); ++k) {
      fixture.pass(0.1, 0.01);
    }
    QVERIFY(!fixture.runner.isRunning());
    QVERIFY(fixture.position().whole);
    QCOMPARE(fixture.runner.stepper().trainer().divergence()->step, fixture.position().step);
  }
};

QTEST_APPLESS_MAIN(TestRunner)
#include "tst_runner.moc"
