// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/allocationcounter.h"
#include "support/randomsessions.h"
#include "support/sessions.h"
#include "training/costreplay.h"

#include <QtTest>

#include <cstring>
#include <map>
#include <random>

using namespace chainrule;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

template <typename Number>
bool areSameBits(std::span<const Number> a, std::span<const Number> b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size_bytes()) == 0;
}

/// A trainer, and what each step of its runs cost when it was made.
class Recorder {
 public:
  explicit Recorder(Session session, unsigned seed, std::size_t memory = 1)
      : m_trainer(std::move(session), memory), m_random(seed) {}

  Trainer &trainer() { return m_trainer; }
  int below(std::int64_t count) {
    return static_cast<int>(m_random() % static_cast<unsigned>(count));
  }

  void makeSteps(int count) {
    for (; count > 0; --count) {
      m_trainer.computePass();
      std::vector<double> &costs = m_costs[m_trainer.run()];
      costs.resize(static_cast<std::size_t>(m_trainer.step() - m_trainer.firstStep()));
      costs.push_back(m_trainer.pass().cost());
      if (!m_trainer.advance()) {
        return;
      }
    }
  }

  void makeStepsAndChanges(int actions) {
    for (; actions > 0; --actions) {
      makeSteps(below(400));
      change();
    }
  }

  /// Of α, or of a number, at the step the run stands at.
  void change() {
    if (below(3) == 0) {
      return inRun([this] { m_trainer.setLearningRate(0.001 * (1 + below(100))); });
    }
    const int l = 1 + below(m_trainer.network().depth());
    const int i = below(m_trainer.network().size(l));
    const int last = m_trainer.network().depth();
    const Entry entries[]{{Quantity::Weight, l, i, 0},
                          {Quantity::Bias, l, i, 0},
                          {Quantity::Activation, 0, below(m_trainer.network().size(0)), 0},
                          {Quantity::Target, 0, below(m_trainer.network().size(last)), 0}};
    const Edit edit{entries[below(4)], below(m_trainer.session().dataset.rows()),
                    0.001 * below(1000)};
    if (refusal(m_trainer.session(), edit).empty()) {
      inRun([&] { m_trainer.edit(edit); });
    }
  }

  void goTo(std::int64_t step) {
    while (!m_trainer.seek(step, 1000)) {
    }
  }

  /// Whether the buckets of a detail are those of the costs its steps had.
  bool made(const CostDetail &detail) const {
    const std::int64_t first = m_trainer.timelineOf(detail.run)->firstStep();
    const auto begin = m_costs.at(detail.run).begin() + (detail.curve.firstStep() - first);
    const auto end = begin + detail.curve.stepCount();
    std::vector<CostCurve::Bucket> buckets;
    for (auto cost = begin; cost < end;) {
      const auto next = cost + std::min<std::ptrdiff_t>(detail.curve.bucketWidth(), end - cost);
      buckets.push_back({*std::min_element(cost, next), *std::max_element(cost, next), next[-1]});
      cost = next;
    }
    return areSameBits<CostCurve::Bucket>(buckets, detail.curve.buckets());
  }

 private:
  // A change in the past begins a run that shares what came before.
  template <typename Action>
  void inRun(Action action) {
    const std::vector<double> costs = m_costs[m_trainer.run()];
    const auto known = static_cast<std::size_t>(m_trainer.step() - m_trainer.firstStep());
    action();
    m_costs[m_trainer.run()].assign(
        costs.begin(), costs.begin() + static_cast<std::ptrdiff_t>(std::min(known, costs.size())));
  }

  Trainer m_trainer;
  std::mt19937 m_random;
  std::map<int, std::vector<double>> m_costs;
};

/// A clock that goes on by a millisecond whenever it is looked at.
Runner::Clock tickingClock() {
  return [now = 0.0]() mutable { return now += 0.001; };
}

/// Until nothing is due.
void finish(CostReplay &replay, const Trainer &trainer, bool running = false) {
  while (replay.isDue(trainer, running)) {
    replay.slice(trainer, running, tickingClock(), 0.05);
  }
}

const CostDetail *detailOf(CostReplay &replay, const Trainer &trainer, int run) {
  for (const auto &detail : replay.details(trainer)) {
    if (detail->run == run) {
      return detail.get();
    }
  }
  return nullptr;
}

/// A full adder's run of so many steps.
Trainer runOf(int steps, std::size_t memory = Checkpoints::defaultMemory) {
  Trainer trainer(fullAdder(), memory);
  while (trainer.step() < steps) {
    trainer.advance();
  }
  return trainer;
}

}  // namespace

class TestCostReplay : public QObject {
  Q_OBJECT

 private slots:
  void everyStepCostsWhatItDidToTheLastBit() {
    unsigned seed = 0;
    int compared = 0;
    for (const Session &session : randomSessions()) {
      Recorder recorder(session, ++seed);
      Trainer &trainer = recorder.trainer();
      recorder.makeStepsAndChanges(30);
      recorder.goTo(trainer.lastStep() - recorder.below(trainer.lastStep() - session.step + 1));
      recorder.change();
      recorder.makeStepsAndChanges(30);
      recorder.goTo(session.step + recorder.below(trainer.lastStep() - session.step + 1));
      const std::int64_t stands = trainer.step();
      const Parameters parameters = trainer.network().parameters();
      const Eigen::MatrixXd inputs = trainer.session().dataset.inputs;
      CostReplay replay;
      for (int k = 0; k < 6; ++k) {
        const std::int64_t from = recorder.below(trainer.lastStep() + 1) - 50;
        replay.lookAt(from, from + 1 + recorder.below(k < 3 ? 300 : 5000));
        finish(replay, trainer);
        for (const auto &detail : replay.details(trainer)) {
          QVERIFY2(recorder.made(*detail), qPrintable(QString::number(seed)));
          ++compared;
        }
      }
      QCOMPARE(trainer.step(), stands);
      QVERIFY(areSameBits(trainer.network().parameters().values(), parameters.values()));
      QVERIFY(trainer.session().dataset.inputs == inputs);
    }
    QVERIFY2(compared > 600, qPrintable(QString::number(compared)));
  }

  void aPartOfTheLengthOfACurveHasABucketForEachStep() {
    Trainer trainer = runOf(20'000);
    CostReplay replay;
    replay.lookAt(5'000, 5'000 + CostCurve::capacity);
    finish(replay, trainer);
    QCOMPARE(detailOf(replay, trainer, 1)->curve.bucketWidth(), std::int64_t{1});
    QCOMPARE(detailOf(replay, trainer, 1)->curve.stepCount(), std::int64_t{CostCurve::capacity});
    replay.lookAt(5'000, 5'001 + CostCurve::capacity);
    finish(replay, trainer);
    QCOMPARE(detailOf(replay, trainer, 1)->curve.bucketWidth(), std::int64_t{2});
    QCOMPARE(replay.details(trainer).size(), std::size_t{1});
  }

  void thereIsNothingToFindWhereTheCurveIsAsFine() {
    Trainer trainer = runOf(20'000);
    QCOMPARE(trainer.curve().bucketWidth(), std::int64_t{8});
    CostReplay replay;
    QVERIFY(!replay.isDue(trainer, false));
    for (const auto &[from, to] : {std::pair(0, 20'000),
                                   {300, 300},
                                   {400, 300},
                                   {-10, 0},
                                   {20'000, 20'010},
                                   {100'000, 100'100}}) {
      replay.lookAt(from, to);
      QVERIFY2(!replay.isDue(trainer, false), qPrintable(QString::number(from)));
    }
    replay.lookAt(0, 10'000);
    QVERIFY(replay.isDue(trainer, false));
    Trainer shorter = runOf(4'000);
    QVERIFY(!replay.isDue(shorter, false));
  }

  void whereTooManyStepsWouldHaveToBeMadeAgainNoneAre() {
    Trainer trainer = runOf(5'000'000, 1);
    const std::int64_t state = trainer.timelineOf(1)->stateBefore(4'000'000);
    CostReplay replay;
    replay.lookAt(state + CostReplay::mostSteps - 10, state + CostReplay::mostSteps);
    QVERIFY(replay.isDue(trainer, false));
    replay.lookAt(state + CostReplay::mostSteps - 10, state + CostReplay::mostSteps + 1);
    QVERIFY(!replay.isDue(trainer, false));
  }

  void theNewestRequestCounts() {
    Trainer trainer = runOf(100'000, 1);
    CostReplay replay;
    replay.lookAt(90'000, 90'100);
    for (int k = 0; k < 3; ++k) {
      QVERIFY(!replay.slice(trainer, false, tickingClock(), 0.002));
    }
    replay.lookAt(10'000, 10'200);
    QVERIFY(replay.details(trainer).empty());
    finish(replay, trainer);
    QCOMPARE(replay.details(trainer).size(), std::size_t{1});
    QCOMPARE(detailOf(replay, trainer, 1)->curve.firstStep(), std::int64_t{10'000});
    replay.lookAt(0, 0);
    QVERIFY(replay.details(trainer).empty());
  }

  void runsBeforeAreFoundUnlessTheyAreHidden() {
    Recorder recorder(fullAdder(), 1);
    Trainer &trainer = recorder.trainer();
    for (int run = 1; run < 4; ++run) {
      recorder.makeSteps(9'000);
      trainer.edit({{Quantity::Activation, 0, run % 3, 0}, run, 0.25 * run});
      recorder.makeSteps(1'000);
      trainer.resetToStart(0.1 * run);
    }
    recorder.makeSteps(5'000);
    trainer.runs().setHidden(2, true);
    CostReplay replay;
    replay.lookAt(8'900, 9'100);
    finish(replay, trainer);
    QVERIFY(!detailOf(replay, trainer, 4));  // which is shorter
    QVERIFY(!detailOf(replay, trainer, 2));
    for (const int run : {1, 3}) {
      const CostDetail *detail = detailOf(replay, trainer, run);
      QVERIFY(detail);
      QCOMPARE(detail->curve.stepCount(), std::int64_t{200});
      QVERIFY(recorder.made(*detail));
    }
    trainer.runs().setHidden(2, false);
    finish(replay, trainer);
    QVERIFY(recorder.made(*detailOf(replay, trainer, 2)));
    trainer.returnToRun(1);
    QCOMPARE(replay.details(trainer).size(), std::size_t{3});
    QVERIFY(!replay.isDue(trainer, false));
  }

  void aPartTheRunIsStillInIsFoundAgainWhenItIsThrough() {
    Recorder recorder(fullAdder(), 1);
    Trainer &trainer = recorder.trainer();
    recorder.makeSteps(10'000);
    CostReplay replay;
    replay.lookAt(9'900, 10'500);
    finish(replay, trainer, true);
    QCOMPARE(detailOf(replay, trainer, 1)->curve.stepCount(), std::int64_t{100});
    recorder.makeSteps(300);
    QVERIFY(!replay.isDue(trainer, true));
    QVERIFY(replay.isDue(trainer, false));
    recorder.makeSteps(300);
    QVERIFY(replay.isDue(trainer, true));
    QCOMPARE(detailOf(replay, trainer, 1)->curve.stepCount(), std::int64_t{100});
    finish(replay, trainer, true);
    const CostDetail *detail = detailOf(replay, trainer, 1);
    QCOMPARE(detail->curve.stepCount(), std::int64_t{600});
    QVERIFY(recorder.made(*detail));
  }

  void stepsThatAreCutOffAreForgotten() {
    Recorder recorder(fullAdder(), 1);
    Trainer &trainer = recorder.trainer();
    recorder.makeSteps(10'000);
    CostReplay replay;
    replay.lookAt(9'900, 10'500);
    finish(replay, trainer);
    recorder.goTo(9'999);  // one step back: the run is not worth keeping, and keeps its number
    recorder.change();
    QCOMPARE(trainer.run(), 1);
    QVERIFY(replay.details(trainer).empty());
    recorder.makeSteps(50);
    finish(replay, trainer);
    const CostDetail *detail = detailOf(replay, trainer, 1);
    QCOMPARE(detail->curve.stepCount(), trainer.lastStep() - 9'900);
    QVERIFY(recorder.made(*detail));
  }

  // States of a file that its steps do not lead on from.
  void stepsThatCannotBeMadeAgainAreNotFound() {
    Session session = fullAdder();
    session.network = Network({3, 2}, {Activation::Identity});
    session.training.learningRate = 0.1;
    Trainer made(session);
    for (int k = 0; k < 20'000; ++k) QVERIFY(made.advance());
    Session file = made.sessionWithHistory();
    auto history = std::make_shared<History>(*file.history);
    for (auto &state : history->runs.back().states) state.assign(8, 1e200);
    file.history = history;
    const Trainer trainer(file);
    CostReplay replay;
    replay.lookAt(15'000, 15'100);
    for (int k = 0; k < 100'000 && replay.isDue(trainer, false); ++k) {
      replay.slice(trainer, false, tickingClock(), 0.002);
    }
    QVERIFY(!replay.isDue(trainer, false));
    QVERIFY(replay.details(trainer).empty());
  }

  void whatIsMadeAtTheEndLeavesWhatWasFound() {
    Recorder recorder(fullAdder(), 1);
    Trainer &trainer = recorder.trainer();
    recorder.makeSteps(10'000);
    CostReplay replay;
    replay.lookAt(5'000, 5'500);
    finish(replay, trainer);
    recorder.makeStepsAndChanges(5);
    QVERIFY(!replay.isDue(trainer, false));
    const CostDetail *detail = detailOf(replay, trainer, 1);
    QVERIFY(detail && recorder.made(*detail));
  }

  void aSliceEndsWhenItsTimeIsOver() {
    Trainer trainer = runOf(100'000, 1);
    CostReplay replay;
    replay.lookAt(90'000, 94'000);
    int looks = 0;
    int slices = 0;
    const Runner::Clock clock = [&looks] { return 0.001 * ++looks; };
    while (replay.isDue(trainer, false)) {
      const int before = looks;
      replay.slice(trainer, false, clock, 0.002);
      QVERIFY(looks - before <= 4);
      ++slices;
    }
    QVERIFY(slices > 100);
    QVERIFY(!replay.slice(trainer, false, clock, infinity));
  }

  void makingStepsAgainAllocatesNothing() {
    Trainer trainer = runOf(100'000, 1);
    CostReplay replay;
    replay.lookAt(90'000, 94'000);
    QVERIFY(!replay.slice(trainer, false, tickingClock(), 0.002));
    const Runner::Clock clock = tickingClock();
    const long before = allocationCount();
    bool isFound = false;
    while (!isFound && allocationCount() == before) {
      isFound = replay.slice(trainer, false, clock, 0.002);
    }
    QVERIFY(isFound);
    QVERIFY(allocationCount() - before <= 2);  // to keep what was found
  }
};

QTEST_APPLESS_MAIN(TestCostReplay)
#include "tst_costreplay.moc"
