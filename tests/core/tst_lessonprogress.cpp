// SPDX-License-Identifier: GPL-3.0-or-later
//
// When tasks are done and questions answered, on snapshots whose numbers are known by hand.

#include "lesson/progress.h"
#include "support/handexample.h"

#include <QtTest>

#include <cmath>

using namespace chainrule;

namespace {

using Kind = LessonCondition::Kind;

LessonCondition condition(Kind kind, std::int64_t steps = 0, LessonRange range = {}) {
  LessonCondition made;
  made.kind = kind;
  made.steps = steps;
  made.range = range;
  return made;
}

LessonCondition atStage(Kind kind, int stage) {
  LessonCondition made = condition(kind);
  made.stage = stage;
  return made;
}

LessonCondition onTarget(Kind kind, Entry entry, LessonRange range = {}) {
  LessonCondition made = condition(kind, 0, range);
  made.target = {entry};
  return made;
}

LessonCondition course(RunCourseName name, std::int64_t steps) {
  LessonCondition made = condition(Kind::Run, steps);
  made.course = name;
  return made;
}

constexpr double infinity = std::numeric_limits<double>::infinity();

LessonRange below(double most) {
  return {-infinity, most, true, false};
}
LessonRange from(double least) {
  return {least, infinity, true, true};
}

// At rest after a run whose steps cost so much, the last number being C of the step to come.
std::shared_ptr<Snapshot> runOf(const std::vector<double> &costs, double learningRate = 0.5) {
  auto snapshot = snapshotOf(handExample(), 0, true);
  snapshot->training.learningRate = learningRate;
  snapshot->curve = CostCurve(0);
  for (const double cost : costs) {
    snapshot->curve.append(cost);
  }
  snapshot->position.step = static_cast<std::int64_t>(costs.size()) - 1;
  return snapshot;
}

LessonText text(const char *english) {
  return {{{"en", english}}};
}

std::shared_ptr<LessonScript> scriptOf(std::vector<LessonStep> steps) {
  auto script = std::make_shared<LessonScript>();
  script->steps = std::move(steps);
  return script;
}

LessonStep taskOf(const LessonCondition &condition) {
  LessonStep step;
  step.task = LessonTask{text("do it"), condition};
  return step;
}

LessonStep questionOf(const LessonQuestion &question) {
  LessonStep step;
  step.question = question;
  return step;
}

}  // namespace

class TestLessonProgress : public QObject {
  Q_OBJECT

 private slots:
  void aStageIsReachedWhenItOrALaterOneIsShown() {
    QVERIFY(!isMet(atStage(Kind::Stage, 9), *snapshotOf(handExample(), 8), {}));
    QVERIFY(isMet(atStage(Kind::Stage, 9), *snapshotOf(handExample(), 9), {}));
    QVERIFY(isMet(atStage(Kind::Stage, 9), *snapshotOf(handExample(), 12), {}));
    QVERIFY(!isMet(atStage(Kind::Stage, 9), *snapshotOf(handExample(), 0, true), {}));
  }

  void stepsCountAndTheCostIsTheMean() {
    QVERIFY(isMet(condition(Kind::Steps, 3), *runOf({4, 3, 2, 1}), {}));
    QVERIFY(!isMet(condition(Kind::Steps, 4), *runOf({4, 3, 2, 1}), {}));
    auto snapshot = snapshotOf(handExample(), 0);
    QVERIFY(isMet(condition(Kind::Cost, 0, below(0.1684)), *snapshot, {}));  // C = .168334…
    QVERIFY(!isMet(condition(Kind::Cost, 0, below(0.1683)), *snapshot, {}));
    snapshot->meanCost.reset();
    QVERIFY(!isMet(condition(Kind::Cost, 0, below(1)), *snapshot, {}));
  }

  void alphaIsWithinItsBounds() {
    auto snapshot = snapshotOf(handExample(), 0);  // α = .5
    QVERIFY(isMet(condition(Kind::LearningRate, 0, from(0.5)), *snapshot, {}));
    QVERIFY(!isMet(condition(Kind::LearningRate, 0, below(0.5)), *snapshot, {}));
  }

  void aValueCountsOnceItIsKnown() {
    // δ¹₃ = −.0044456 (docs/mathematics.md)
    const Entry entry{Quantity::Delta, 1, 2, 0};
    QVERIFY(!isMet(onTarget(Kind::Value, entry, below(0)), *snapshotOf(handExample(), 8), {}));
    QVERIFY(isMet(onTarget(Kind::Value, entry, below(-0.0044)), *snapshotOf(handExample(), 9), {}));
    QVERIFY(
        !isMet(onTarget(Kind::Value, entry, below(-0.0045)), *snapshotOf(handExample(), 9), {}));
    const Entry weight{Quantity::Weight, 2, 0, 1};  // W²₁₂ = .1
    QVERIFY(isMet(onTarget(Kind::Value, weight, {0.1, 0.1}), *snapshotOf(handExample(), 0), {}));
  }

  void anEntryOrOneOfAWholeQuantityIsSelected() {
    const auto snapshot = snapshotOf(handExample(), 0);
    LessonDeeds deeds;
    const Entry entry{Quantity::Weight, 2, 0, 2};
    QVERIFY(!isMet(onTarget(Kind::Selected, entry), *snapshot, deeds));
    deeds.selected = entry;
    QVERIFY(isMet(onTarget(Kind::Selected, entry), *snapshot, deeds));
    QVERIFY(isMet(onTarget(Kind::Selected, {Quantity::Weight, 2, -1, 0}), *snapshot, deeds));
    QVERIFY(!isMet(onTarget(Kind::Selected, {Quantity::Weight, 1, -1, 0}), *snapshot, deeds));
  }

  void onlyAnEditOfTheLessonsStepCounts() {
    auto snapshot = snapshotOf(handExample(), 0);
    const Entry entry{Quantity::Weight, 2, 0, 2};
    const NumberChange before{0, entry, 0, 0, 1};
    snapshot->edits = {before};
    QVERIFY(isMet(onTarget(Kind::Edited, entry), *snapshot, {}));
    LessonDeeds deeds;
    deeds.editsBefore = {before};
    QVERIFY(!isMet(onTarget(Kind::Edited, entry), *snapshot, deeds));
    snapshot->edits.push_back({0, {Quantity::Bias, 2, 0, 0}, 0, 0, 1});
    QVERIFY(!isMet(onTarget(Kind::Edited, entry), *snapshot, deeds));
    snapshot->edits.push_back({0, entry, 0, 1, 2});
    QVERIFY(isMet(onTarget(Kind::Edited, entry), *snapshot, deeds));
  }

  void stableIsWhereCNeverRoseWithOneAlpha() {
    const LessonCondition stable = condition(Kind::Stable, 3);
    QVERIFY(isMet(stable, *runOf({4, 3, 2, 1}), {}));
    QVERIFY(!isMet(stable, *runOf({3, 2, 1}), {}));       // two steps
    QVERIFY(!isMet(stable, *runOf({1, 1, 1, 1}), {}));    // nothing gained
    QVERIFY(!isMet(stable, *runOf({4, 5, 2, 1}), {}));    // overshot on the way
    QVERIFY(isMet(stable, *runOf({1, 9, 4, 3, 2}), {}));  // of the last three steps alone
    QVERIFY(isMet(stable, *runOf({4, 2, 3, 1}), {}));     // never above the 4 before them
    LessonCondition fast = stable;
    fast.range = from(3);
    QVERIFY(!isMet(fast, *runOf({4, 3, 2, 1}, 2.9), {}));
    QVERIFY(isMet(fast, *runOf({4, 3, 2, 1}, 3), {}));
    auto changed = runOf({4, 3, 2, 1});
    changed->changes = {{1, 0.1, 0.5}};
    QVERIFY(!isMet(stable, *changed, {}));
    changed->changes = {{0, 0.1, 0.5}};
    QVERIFY(isMet(stable, *changed, {}));
    changed->changes = {{7, 0.1, 0.5}};  // later than the step that is visited
    QVERIFY(isMet(stable, *changed, {}));
    changed->divergence = Divergence{3, {}};
    QVERIFY(!isMet(stable, *changed, {}));
    auto scheduled = runOf({4, 3, 2, 1});
    scheduled->training.schedule.kind = Schedule::Kind::Exponential;
    QVERIFY(!isMet(stable, *scheduled, {}));
  }

  // Of a long run the curve keeps the extremes of its buckets, not each cost.
  void noPeakOfALongRunIsStable() {
    std::vector<double> costs;
    for (int k = 0; k <= 5000; ++k) {
      costs.push_back(6000 - k);
    }
    QVERIFY(isMet(condition(Kind::Stable, 50), *runOf(costs), {}));
    for (const std::size_t place : {4970u, 4971u}) {  // one of them is the last of its bucket
      std::vector<double> risen = costs;
      risen[place] = 9000;
      QVERIFY(!isMet(condition(Kind::Stable, 50), *runOf(risen), {}));
    }
  }

  void aRunIsCalledByTheCriteriaOfTheMap() {
    std::vector<double> zigzag{1}, falling{1}, rising{1}, resting{1, 0.8}, crawling{1};
    for (int k = 0; k < 60; ++k) {
      zigzag.push_back(k % 2 == 0 ? 0.4 : 0.6);
      falling.push_back(falling.back() * 0.95);
      rising.push_back(rising.back() * 1.1);
      resting.push_back(0.8);
      crawling.push_back(crawling.back() * 0.999);
    }
    using enum RunCourseName;
    for (const auto &[name, costs] : {std::pair(Oscillates, zigzag),
                                      {Learns, falling},
                                      {Rises, rising},
                                      {Stuck, resting},
                                      {HardlyMoves, crawling}}) {
      for (const RunCourseName other : {Diverges, Rises, Oscillates, Stuck, HardlyMoves, Learns}) {
        QCOMPARE(isMet(course(other, 50), *runOf(costs), {}), other == name);
      }
      QVERIFY(!isMet(course(name, 80), *runOf(costs), {}));  // so many steps are not made
    }
    auto diverged = runOf(rising);
    diverged->divergence = Divergence{61, {}};
    QVERIFY(isMet(course(Diverges, 0), *diverged, {}));
    QVERIFY(!isMet(course(Rises, 50), *diverged, {}));
    QVERIFY(!isMet(course(Oscillates, 2), *snapshotOf(handExample(), 0), {}));  // no costs yet
  }

  void allMeansEachOfThem() {
    LessonCondition all = condition(Kind::All);
    all.parts = {condition(Kind::Steps, 2), condition(Kind::LearningRate, 0, from(1))};
    QVERIFY(!isMet(all, *runOf({3, 2, 1}), {}));
    QVERIFY(!isMet(all, *runOf({3, 2}, 2), {}));
    QVERIFY(isMet(all, *runOf({3, 2, 1}, 2), {}));
  }

  void aTaskOnceDoneStaysDone() {
    LessonProgress progress(scriptOf({taskOf(condition(Kind::Steps, 2)), LessonStep()}));
    QCOMPARE(progress.tasks(), 1);
    QVERIFY(!progress.isDone());
    QVERIFY(!progress.observe(*runOf({3, 2})));
    QVERIFY(progress.observe(*runOf({3, 2, 1})));
    QVERIFY(progress.isDone());
    QVERIFY(!progress.observe(*runOf({3, 2, 1})));  // told once
    QVERIFY(!progress.observe(*runOf({3})));
    QVERIFY(progress.isDone());
    QCOMPARE(progress.tasksDone(), 1);
    progress.goTo(1, *runOf({3}));
    QVERIFY(progress.isDone() && progress.isDone(0));  // there is nothing to do
    progress.goTo(7, *runOf({3}));
    QCOMPARE(progress.index(), 1);
  }

  void aPredictionCountsForTheStepInWhichItWasMade() {
    const auto snapshot = snapshotOf(handExample(), 8);
    LessonProgress progress(
        scriptOf({LessonStep(), taskOf(atStage(Kind::Predicted, 9)), LessonStep()}));
    progress.notePredicted(9);
    progress.goTo(1, *snapshot);
    QVERIFY(!progress.observe(*snapshot));
    progress.notePredicted(8);
    QVERIFY(!progress.observe(*snapshot));
    progress.notePredicted(9);
    QVERIFY(progress.observe(*snapshot));
  }

  void allRightChoicesAndNoOtherAreAnAnswer() {
    LessonQuestion question;
    question.choices = {{text("a"), true, {}}, {text("b"), false, {}}, {text("c"), true, {}}};
    LessonProgress progress(scriptOf({questionOf(question)}));
    QVERIFY(!progress.answered());
    for (const std::vector<std::size_t> &wrong :
         std::vector<std::vector<std::size_t>>{{}, {0}, {1}, {0, 1, 2}}) {
      progress.choose(wrong);
      QVERIFY(!progress.answered()->isRight && !progress.isDone());
    }
    progress.choose({2, 0});
    QVERIFY(progress.isDone());
    QVERIFY(progress.answered()->chosen == std::vector<std::size_t>({0, 2}));
    progress.choose({1});
    QVERIFY(progress.answered()->isRight);  // a right answer stays
  }

  void aNumberIsGradedByItsDigits() {
    const auto snapshot = snapshotOf(handExample(), 9);
    LessonQuestion question;
    question.entry = Entry{Quantity::Delta, 1, 2, 0};  // −.0044456
    question.digits = 3;
    LessonProgress progress(scriptOf({questionOf(question)}));
    progress.type("0.00445", *snapshot);
    QVERIFY(!progress.answered()->isRight && progress.answered()->isNumber);
    QCOMPARE(progress.answered()->shortDigits, 0);
    progress.type("-.0044", *snapshot);  // right as far as it goes
    QVERIFY(!progress.answered()->isRight && !progress.isDone());
    QCOMPARE(progress.answered()->shortDigits, 2);
    progress.type("a lot", *snapshot);
    QVERIFY(!progress.answered()->isNumber);
    progress.type("−4,45e-3", *snapshot);
    QVERIFY(progress.isDone());
    QCOMPARE(progress.answered()->typed, std::string("−4,45e-3"));
    question.entry.reset();
    question.number = 12.381;
    QCOMPARE(numberAskedFor(question, *snapshot), 12.381);
  }

  void asterisksEmphasise() {
    const auto spans = spansOf("the *same* weights, *twice*");
    QVERIFY(spans ==
            std::vector<LessonSpan>(
                {{"the ", false}, {"same", true}, {" weights, ", false}, {"twice", true}}));
    QVERIFY(spansOf("3 * 4") == std::vector<LessonSpan>({{"3 * 4", false}}));
    QVERIFY(spansOf("").empty());
  }
};

QTEST_APPLESS_MAIN(TestLessonProgress)
#include "tst_lessonprogress.moc"
