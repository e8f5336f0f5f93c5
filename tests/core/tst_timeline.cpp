// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/allocationcounter.h"
#include "support/handexample.h"
#include "support/randomsessions.h"
#include "support/sessions.h"
#include "training/trainer.h"

#include <QtTest>

#include <cstring>
#include <map>
#include <random>

using namespace chainrule;

namespace {

// So few states are kept that most steps have to be made again.
constexpr std::size_t littleMemory = 1;

/// Everything of a trainer that a step depends on or gives, byte by byte.
QByteArray stateOf(Trainer &trainer) {
  trainer.computePass();
  QByteArray bytes;
  const auto add = [&bytes](std::span<const double> values) {
    bytes.append(reinterpret_cast<const char *>(values.data()),
                 static_cast<qsizetype>(values.size_bytes()));
  };
  const Session &session = trainer.session();
  const auto ofMatrix = [&add](const Eigen::MatrixXd &matrix) {
    add({matrix.data(), static_cast<std::size_t>(matrix.size())});
  };
  add(session.network.parameters().values());
  add({&session.training.learningRate, 1});
  ofMatrix(session.dataset.inputs);
  ofMatrix(session.dataset.targets);
  add(trainer.pass().gradient().values());
  const double cost = trainer.pass().cost();
  add({&cost, 1});
  for (const int row : trainer.rowsOf(trainer.step()))
    bytes.append(reinterpret_cast<const char *>(&row), sizeof row);
  return bytes;
}

void seekTo(Trainer &trainer, std::int64_t step) {
  while (!trainer.seek(step, 7)) {
  }
}

class History {
 public:
  History(Session session, unsigned seed)
      : m_trainer(std::move(session), littleMemory), m_random(seed) {
    note();
  }

  Trainer &trainer() { return m_trainer; }
  std::int64_t length() const { return m_trainer.lastStep(); }
  const QByteArray &stateAt(std::int64_t step) const { return m_states.at(step); }

  void goOn(int actions) {
    for (int k = 0; k < actions; ++k) {
      switch (below(8)) {
        case 0:
          m_trainer.setLearningRate(0.01 + 0.5 * number());
          break;
        case 1:
          edit();
          break;
        default:
          for (int steps = 1 + below(9); steps > 0 && m_trainer.advance(); --steps) {
            note();
          }
      }
      note();
    }
  }

  /// After a change in the past.
  void forgetFuture() {
    m_states.erase(m_states.upper_bound(m_trainer.step()), m_states.end());
    note();
  }

  int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

 private:
  double number() { return static_cast<double>(m_random() % 1000) / 1000; }
  void note() { m_states[m_trainer.step()] = stateOf(m_trainer); }

  void edit() {
    const Network &network = m_trainer.network();
    const int l = 1 + below(network.depth());
    Edit edit{{Quantity::Weight, l, below(network.size(l)), below(network.size(l - 1))},
              below(m_trainer.session().dataset.rows()),
              number()};
    switch (below(4)) {
      case 0:
        edit.entry = {Quantity::Bias, l, below(network.size(l)), 0};
        break;
      case 1:
        edit.entry = {Quantity::Activation, 0, below(network.size(0)), 0};
        break;
      case 2:
        edit.entry = {Quantity::Target, 0, below(network.size(network.depth())), 0};
        break;
      default:
        break;
    }
    if (refusal(m_trainer.session(), edit).empty()) m_trainer.edit(edit);
  }

  Trainer m_trainer;
  std::mt19937 m_random;
  std::map<std::int64_t, QByteArray> m_states;
};

}  // namespace

class TestTimeline : public QObject {
  Q_OBJECT

 private slots:
  void everyStepIsReachedAgainToTheLastBit() {
    unsigned seed = 0;
    for (const Session &session : randomSessions()) {
      History history(session, ++seed);
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
      History history(session, 3);
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
      History history(session, 8);
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
      History history(session, 5);
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
