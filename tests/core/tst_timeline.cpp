// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/allocationcounter.h"
#include "support/handexample.h"
#include "support/randomrun.h"
#include "support/sessions.h"
#include "training/trainer.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <stop_token>

using namespace chainrule;

namespace {

// So few states are kept that most steps have to be made again.
constexpr std::size_t littleMemory = 1;

}  // namespace

class TestTimeline : public QObject {
  Q_OBJECT

 private slots:
  void everyStepIsReachedAgainToTheLastBit() {
    unsigned seed = 0;
    for (const Session &session : randomSessions()) {
      RandomRun history(session, ++seed, littleMemory);
      history.goOn(40);
      Trainer &trainer = history.trainer();
      const std::int64_t first = session.step;
      const auto length = static_cast<int>(history.length() - first);
      for (int k = 0; k < 60; ++k) {
        const std::int64_t step = first + history.below(length + 1);
        seekTo(trainer, step);
        QCOMPARE(trainer.step(), step);
        QVERIFY2(stateOf(trainer) == history.stateAt(step), qPrintable(QString::number(seed)));
      }
      QCOMPARE(trainer.lastStep() - first, std::int64_t{length});
    }
  }

  void goingOnFromTheMiddleRepeatsTheRunAndThenGoesOn() {
    for (const Session &session : {fullAdder(), randomSessions()[32], randomSessions()[65]}) {
      RandomRun history(session, 3, littleMemory);
      history.goOn(60);
      Trainer &trainer = history.trainer();
      const std::int64_t end = history.length();
      seekTo(trainer, session.step + (end - session.step) / 3);
      const CostCurve curve = trainer.curve();
      while (trainer.step() < end) {
        QVERIFY(trainer.advance());
        QVERIFY(stateOf(trainer) == history.stateAt(trainer.step()));
      }
      QVERIFY(trainer.curve().buckets() == curve.buckets());
      history.goOn(20);
      QVERIFY(history.length() > end);
    }
  }

  void aChangeInThePastEndsTheRunThere() {
    for (const Session &session : {fullAdder(), randomSessions()[81]}) {
      RandomRun history(session, 8, littleMemory);
      history.goOn(50);
      Trainer &trainer = history.trainer();
      const std::int64_t middle = session.step + (history.length() - session.step) / 2;
      seekTo(trainer, middle);
      trainer.computePass();
      const double alpha = trainer.session().training.learningRate;
      trainer.setLearningRate(alpha / 2);
      QCOMPARE(trainer.lastStep(), middle);
      QCOMPARE(trainer.session().training.learningRate, alpha / 2);
      QCOMPARE(trainer.curve().stepCount(), middle - session.step + 1);
      history.forgetFuture();
      history.goOn(30);
      for (std::int64_t step = session.step; step <= history.length(); ++step) {
        seekTo(trainer, step);
        QVERIFY(stateOf(trainer) == history.stateAt(step));
      }
    }
  }

  // 4096 buckets are full: the costs in the last one are known again step by step.
  void theCurveOfARunEndedEarlyHasEveryCost() {
    Trainer trainer(fullAdder(), littleMemory);
    std::vector<double> costs;
    for (int k = 0; k < 9001; ++k) {
      trainer.computePass();
      costs.push_back(trainer.pass().cost());
      QVERIFY(trainer.advance());
    }
    const std::int64_t width = trainer.curve().bucketWidth();
    QCOMPARE(width, std::int64_t{4});
    seekTo(trainer, 5002);
    trainer.edit({{Quantity::Weight, 1, 0, 0}, 0, 0.25});
    QCOMPARE(trainer.curve().stepCount(), std::int64_t{5002});
    const auto &buckets = trainer.curve().buckets();
    QCOMPARE(static_cast<std::int64_t>(buckets.size()), 5002 / width + 1);
    for (std::size_t k = 0; k < buckets.size(); ++k) {
      const auto begin = costs.begin() + static_cast<std::ptrdiff_t>(k) * width;
      const auto end = std::min(begin + width, costs.begin() + 5002);
      QCOMPARE(buckets[k].minimum, *std::min_element(begin, end));
      QCOMPARE(buckets[k].maximum, *std::max_element(begin, end));
      QCOMPARE(buckets[k].last, *(end - 1));
    }
  }

  // A program that ends does not wait for them.
  void theCostsOfARunEndedEarlyAreNotFoundWhenAskedToStop() {
    Trainer trainer(fullAdder(), littleMemory);
    for (int k = 0; k < 9001; ++k) QVERIFY(trainer.advance());
    seekTo(trainer, 5002);
    std::stop_source stop;
    trainer.setStop(stop.get_token());
    QVERIFY(stop.request_stop());
    QVERIFY(!trainer.edit({{Quantity::Weight, 1, 0, 0}, 0, 0.25}));
    QVERIFY(trainer.edits().empty());
    QVERIFY(trainer.step() < 5002);
    QCOMPARE(trainer.lastStep(), std::int64_t{9001});
    QVERIFY(trainer.runs().all().empty());
    trainer.setStop({});
    seekTo(trainer, 5002);
    QVERIFY(trainer.edit({{Quantity::Weight, 1, 0, 0}, 0, 0.25}));
    QCOMPARE(trainer.lastStep(), std::int64_t{5002});
  }

  void theStepBeforeIsAsIfJustMade() {
    Trainer trainer(fullAdder(), littleMemory);
    for (int k = 0; k < 50; ++k) QVERIFY(trainer.advance());
    const std::optional<StepReport> report = trainer.lastStepReport();
    const Parameters previous = trainer.previousParameters();
    for (int k = 0; k < 30; ++k) QVERIFY(trainer.advance());
    seekTo(trainer, 50);
    QVERIFY(trainer.previousParameters() == previous);
    QCOMPARE(trainer.lastStepReport()->promised, report->promised);
    QCOMPARE(trainer.lastStepReport()->actual, report->actual);
  }

  void alphaIsTheOneOfItsTime() {
    Trainer trainer(handExample());
    for (const double alpha : {1.0, 2.0, 3.0}) {
      trainer.setLearningRate(alpha);
      for (int k = 0; k < 10; ++k) QVERIFY(trainer.advance());
    }
    const auto alphaAt = [&trainer](std::int64_t step) {
      seekTo(trainer, step);
      trainer.computePass();
      return trainer.session().training.learningRate;
    };
    QCOMPARE(alphaAt(0), 1.0);
    QCOMPARE(alphaAt(9), 1.0);
    QCOMPARE(alphaAt(10), 2.0);
    QCOMPARE(alphaAt(30), 3.0);
    QCOMPARE(alphaAt(19), 2.0);
    QCOMPARE(trainer.changes().size(), std::size_t{3});
    trainer.repeatLastStep();
    QCOMPARE(trainer.session().training.learningRate, 2.0);
    QCOMPARE(trainer.previousLearningRate(), 2.0);
    seekTo(trainer, 10);
    trainer.repeatLastStep();
    QCOMPARE(trainer.session().training.learningRate, 1.0);  // the 2 counts from the next step on
    trainer.computePass();
    QCOMPARE(trainer.session().training.learningRate, 2.0);
  }

  void aRunThatIsLeftIsKeptAndReturnedToToTheLastBit() {
    for (const Session &session : {fullAdder(), randomSessions()[0], randomSessions()[81]}) {
      RandomRun history(session, 5, littleMemory);
      history.goOn(40);
      Trainer &trainer = history.trainer();
      const std::int64_t end = trainer.lastStep();
      const CostCurve curve = trainer.curve();
      trainer.renameRun(1, "first");
      // Three ways to leave it: an edit in the past, the same start again, another start.
      seekTo(trainer, session.step + (end - session.step) / 3);
      trainer.edit({{Quantity::Activation, 0, 0, 0}, 0, 0.625});
      QCOMPARE(trainer.run(), 2);
      for (int k = 0; k < 5; ++k) QVERIFY(trainer.advance());
      trainer.edit({{Quantity::Target, 0, 0, 0}, 0, 0.5});
      trainer.setLearningRate(0.01);
      const QByteArray ofSecond = stateOf(trainer);
      trainer.resetToStart();
      QCOMPARE(trainer.run(), 3);
      for (int k = 0; k < 4; ++k) QVERIFY(trainer.advance());
      trainer.newStart(9);
      for (int k = 0; k < 4; ++k) QVERIFY(trainer.advance());
      const QByteArray ofFourth = stateOf(trainer);
      QCOMPARE(trainer.runs().all().size(), std::size_t{3});
      QCOMPARE(trainer.runs().all().front()->name, std::string("first"));
      QVERIFY(trainer.runs().all().front()->curve.buckets() == curve.buckets());

      trainer.returnToRun(1);
      QCOMPARE(trainer.runName(), std::string("first"));
      for (int k = 0; k < 30; ++k) {
        const std::int64_t step =
            session.step + history.below(static_cast<int>(end - session.step) + 1);
        seekTo(trainer, step);
        QVERIFY(stateOf(trainer) == history.stateAt(step));
      }
      trainer.returnToRun(4);
      seekTo(trainer, 4);
      QVERIFY(stateOf(trainer) == ofFourth);
      trainer.returnToRun(2);
      seekTo(trainer, trainer.lastStep());
      QVERIFY(stateOf(trainer) == ofSecond);
      QCOMPARE(trainer.runs().all().size(), std::size_t{3});
      trainer.returnToRun(77);
      QVERIFY(stateOf(trainer) == ofSecond);
    }
  }

  void whatWasChangedOnTheWayIsListed() {
    Trainer trainer(fullAdder());
    QVERIFY(trainer.advance());
    const double before = trainer.network().weights(1)(2, 0);
    trainer.edit({{Quantity::Weight, 1, 2, 0}, 0, 0.5});
    trainer.setLearningRate(3);
    QVERIFY(trainer.advance());
    trainer.edit({{Quantity::Activation, 0, 1, 0}, 4, 0.25});
    trainer.edit({{Quantity::Activation, 0, 1, 0}, 4, 0.75});  // in two goes
    const std::vector<NumberChange> edits = trainer.edits();
    QCOMPARE(edits.size(), std::size_t{2});
    QVERIFY((edits[0] == NumberChange{1, {Quantity::Weight, 1, 2, 0}, 0, before, 0.5}));
    QVERIFY((edits[1] == NumberChange{2, {Quantity::Activation, 0, 1, 0}, 4, 0, 0.75}));
    seekTo(trainer, 1);
    QCOMPARE(trainer.edits().size(), std::size_t{2});
  }

  void aRunSaysWhatItBeganWith() {
    const auto goOn = [](Trainer &trainer) {
      for (int k = 0; k < 5; ++k) QVERIFY(trainer.advance());
    };
    Trainer trainer(handExample(), littleMemory);
    const RunStart given = trainer.start();
    QVERIFY(!given.isDrawn);
    goOn(trainer);
    QCOMPARE(trainer.start(), given);

    trainer.newStart(7);
    QVERIFY(trainer.start().isDrawn);
    QCOMPARE(trainer.start().seed, std::uint64_t{7});
    QCOMPARE(trainer.start().changed, std::int64_t{0});
    const RunStart drawn = trainer.start();
    goOn(trainer);

    trainer.resetToStart();
    QCOMPARE(trainer.start(), drawn);
    trainer.edit({{Quantity::Weight, 1, 0, 0}, 0, 0.25});
    trainer.edit({{Quantity::Bias, 2, 1, 0}, 0, -0.5});
    trainer.edit({{Quantity::Activation, 0, 0, 0}, 0, 0.125});
    QCOMPARE(trainer.start().changed, std::int64_t{2});
    QVERIFY(trainer.start().digest != drawn.digest);
    const RunStart changed = trainer.start();
    goOn(trainer);
    trainer.edit({{Quantity::Weight, 1, 0, 1}, 0, 0.5});  // on the way
    QCOMPARE(trainer.start(), changed);
    goOn(trainer);

    trainer.resetToStart();
    QCOMPARE(trainer.start(), changed);
    goOn(trainer);
    seekTo(trainer, 0);
    trainer.edit({{Quantity::Weight, 1, 0, 0}, 0, 0.75});
    QVERIFY(trainer.start().digest != changed.digest);
    const auto runs = trainer.runs().all();
    QCOMPARE(runs.size(), std::size_t{4});
    QCOMPARE(runs[0]->start, given);
    QCOMPARE(runs[1]->start, drawn);
    QCOMPARE(runs[2]->start, changed);
    QCOMPARE(runs[2]->edits.size(), std::size_t{4});
    QCOMPARE(runs[3]->start, changed);
    QVERIFY(runs[3]->edits.empty());
    trainer.returnToRun(2);
    QCOMPARE(trainer.start(), drawn);
  }

  // The first change of an edit back to what it was leaves no change.
  void aStartThatIsTakenBackIsTheOldOne() {
    Trainer trainer(handExample(), littleMemory);
    trainer.newStart(3);
    const RunStart drawn = trainer.start();
    const double weight = trainer.network().parameters().weights(1)(0, 0);
    trainer.edit({{Quantity::Weight, 1, 0, 0}, 0, 4});
    QCOMPARE(trainer.start().changed, std::int64_t{1});
    trainer.edit({{Quantity::Weight, 1, 0, 0}, 0, weight});
    QCOMPARE(trainer.start(), drawn);
  }

  void aRunReturnedToKeepsAsManyStatesAsAny() {
    Trainer trainer(handExample());
    for (int k = 0; k < 10; ++k) QVERIFY(trainer.advance());
    const std::size_t most = trainer.timelineOf(trainer.run())->states().capacity();
    trainer.resetToStart();
    trainer.returnToRun(1);
    QCOMPARE(trainer.timelineOf(1)->states().capacity(), most);
  }

  void aStepMoreIsNoRunWorthKeeping() {
    Trainer trainer(handExample());
    QVERIFY(trainer.advance());
    trainer.resetToStart();
    QCOMPARE(trainer.run(), 1);
    QVERIFY(trainer.runs().all().empty());
    QCOMPARE(trainer.lastStep(), std::int64_t{0});
  }

  void ofMoreThanTwentyRunsTheOldestWithoutANameGoes() {
    Trainer trainer(handExample(), littleMemory);
    for (int k = 1; k <= 23; ++k) {
      if (k == 1 || k == 3) trainer.renameRun(k, "named");
      QVERIFY(trainer.advance() && trainer.advance());
      trainer.resetToStart(0.1 * k);
      QCOMPARE(trainer.firstLearningRate(), 0.1 * k);
      const auto &givenUp = trainer.runs().givenUp();
      const auto first = static_cast<std::size_t>(std::max(k - 20, 0));
      QCOMPARE(givenUp ? givenUp->id : 0, (std::array{0, 2, 4, 5}[first]));
    }
    const auto runs = trainer.runs().all();
    QCOMPARE(runs.size(), Runs::most);
    std::vector<int> ids;
    for (const auto &run : runs) ids.push_back(run->id);
    QCOMPARE(ids[0], 1);
    QCOMPARE(ids[1], 3);
    QCOMPARE(ids[2], 6);
    QCOMPARE(ids.back(), 23);
    trainer.runs().setHidden(6, true);
    trainer.runs().remove(23);
    QVERIFY(trainer.runs().all()[2]->isHidden);
    QCOMPARE(trainer.runs().all().back()->id, 22);
  }

  void beyondEitherEndIsTheEnd() {
    Session session = handExample();
    session.step = 20;
    Trainer trainer(session);
    for (int k = 0; k < 5; ++k) QVERIFY(trainer.advance());
    seekTo(trainer, 3);
    QCOMPARE(trainer.step(), std::int64_t{20});
    seekTo(trainer, 1000);
    QCOMPARE(trainer.step(), std::int64_t{25});
  }

  void visitingAllocatesNothing() {
    Trainer trainer(fullAdder());
    for (int k = 0; k < 200000; ++k) trainer.advance();
    const long before = allocationCount();
    for (const std::int64_t step : {0, 70000, 199999, 12345, 200000}) seekTo(trainer, step);
    QCOMPARE(allocationCount() - before, 0L);
  }
};

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
