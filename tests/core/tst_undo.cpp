// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is undone and redone, as the training thread carries it out.

#include "support/handexample.h"
#include "support/randomsessions.h"
#include "support/sessions.h"
#include "support/snapshotreader.h"
#include "training/trainingthread.h"

#include <QtTest>

#include <cstring>
#include <memory>
#include <random>
#include <utility>
#include <vector>

using namespace chainrule;

namespace {

constexpr int update = 12;  // the stage of a network with two layers
const Edit weight{{Quantity::Weight, 1, 2, 0}, 0, 0.625};
const Edit otherWeight{{Quantity::Weight, 2, 1, 1}, 0, -0.75};
const Edit input{{Quantity::Activation, 0, 1, 0}, 0, 0.375};
const Edit target{{Quantity::Target, 2, 1, 0}, 0, 0.25};

QByteArray bytesOf(std::span<const double> numbers) {
  return {reinterpret_cast<const char *>(numbers.data()),
          static_cast<qsizetype>(numbers.size_bytes())};
}

/// Every number a snapshot shows, to the last bit, and where it stands.
QString numbersOf(const Snapshot &state) {
  QByteArray bytes = bytesOf(state.network.parameters().values());
  const Dataset &dataset = state.session->dataset;
  for (const Eigen::MatrixXd *matrix : {&dataset.inputs, &dataset.targets}) {
    bytes += bytesOf({matrix->data(), static_cast<std::size_t>(matrix->size())});
  }
  bytes += bytesOf(state.pass.gradient().values());
  bytes += bytesOf({&state.training.learningRate, 1});
  const double taken = learningRateOfStep(state);
  bytes += bytesOf({&taken, 1});
  bytes += bytesOf({&state.batchCost, 1});
  return QStringLiteral("step %1, stage %2%3, %4")
      .arg(state.position.step)
      .arg(state.position.stage)
      .arg(state.position.whole ? QStringLiteral(", whole") : QString(),
           QString::fromLatin1(bytes.toBase64()));
}

/// How far the present run goes, and each before it.
QString runsOf(const Snapshot &state) {
  QString text = QStringLiteral("to %1").arg(state.lastStepOfRun);
  for (const auto &run : state.runs) {
    text += QStringLiteral("; %1 to %2, α = %3, %4 changes, C = %5")
                .arg(QString::fromStdString(run->name))
                .arg(run->lastStep)
                .arg(run->firstLearningRate)
                .arg(run->changes.size() + run->edits.size())
                .arg(lastCost(*run).value_or(-1), 0, 'g', 17);
  }
  return text;
}

/// A training thread that does one thing after the other.
class Bench {
 public:
  explicit Bench(Session session) : m_thread(m_reader.wake()) {
    m_thread.setSpeed({Speed::Unit::Unlimited, 1});
    m_thread.load(std::move(session));
    settle();
  }

  TrainingThread &thread() { return m_thread; }
  const Snapshot &state() const { return *m_state; }
  QString numbers() const { return numbersOf(state()); }
  QString runs() const { return runsOf(state()); }
  QString all() const { return runs() + QLatin1Char('\n') + numbers(); }

  void settle() {
    const std::uint64_t commands = m_thread.commandCount();
    m_state = m_reader.waitFor(m_thread, [=](const Snapshot &state) {
      return state.commands == commands && !state.running;
    });
    QVERIFY(m_state);
  }

  void train(int steps) {
    m_thread.runSteps(steps);
    settle();
  }
  void seek(std::int64_t step) {
    m_thread.seek(step);
    settle();
  }
  void goToStage(int stage) {
    m_thread.goToStage(stage);
    settle();
  }
  void setLearningRate(double learningRate) {
    m_thread.setLearningRate(learningRate);
    settle();
  }
  void setSchedule(const Schedule &schedule) {
    m_thread.setSchedule(schedule);
    settle();
  }
  std::shared_ptr<Undoable> make(const Undoable &made) {
    auto undoable = std::make_shared<Undoable>(made);
    m_thread.make(undoable);
    settle();
    return undoable;
  }
  std::shared_ptr<Undoable> edit(const Edit &edit) {
    return make(Undoable::edit(edit, state().run, state().position.step));
  }
  void undo(const std::shared_ptr<Undoable> &undoable) {
    m_thread.undo(undoable);
    settle();
  }
  void redo(const std::shared_ptr<Undoable> &undoable) {
    m_thread.redo(undoable);
    settle();
  }

 private:
  SnapshotReader m_reader;
  TrainingThread m_thread;
  std::shared_ptr<const Snapshot> m_state;
};

}  // namespace

class TestUndo : public QObject {
  Q_OBJECT

 private slots:
  void anEditInThePastGivesTheRunBackAsItWas() {
    for (const Edit &edit : {weight, input, target}) {
      for (const int stage : {0, 4, 11}) {
        Bench bench(fullAdder());
        bench.train(7);
        bench.seek(3);
        bench.goToStage(stage);
        const QString before = bench.all();
        const auto made = bench.edit(edit);
        const QString after = bench.all();
        QVERIFY(after.startsWith("to 3;  to 7,"));
        for (int round = 0; round < 3; ++round) {
          bench.undo(made);
          QCOMPARE(bench.all(), before);
          bench.redo(made);
          QCOMPARE(bench.all(), after);
        }
      }
    }
  }

  void theRunThatWentOnFromAnEditIsKept() {
    Bench bench(fullAdder());
    bench.train(7);
    bench.seek(3);
    const QString before = bench.numbers();
    const auto made = bench.edit(weight);
    const QString after = bench.numbers();
    bench.train(6);
    const QString reached = bench.numbers();
    bench.undo(made);
    QCOMPARE(bench.numbers(), before);
    QCOMPARE(bench.state().lastStepOfRun, std::int64_t{7});
    QCOMPARE(bench.state().runs.size(), std::size_t{1});
    QCOMPARE(bench.state().runs.front()->lastStep, std::int64_t{9});
    const QString runs = bench.runs();
    bench.redo(made);
    QCOMPARE(bench.numbers(), after);
    QCOMPARE(bench.state().lastStepOfRun, std::int64_t{9});
    QCOMPARE(bench.state().runs.size(), std::size_t{1});
    bench.seek(9);
    QCOMPARE(bench.numbers(), reached);
    bench.undo(made);
    QCOMPARE(bench.numbers(), before);
    QCOMPARE(bench.runs(), runs);
  }

  void anEditAtTheEndIsTakenBackFromWhatWasTrainedOnIt() {
    Bench bench(fullAdder());
    bench.train(3);
    const QString before = bench.all();
    const auto made = bench.edit(weight);
    bench.undo(made);
    QCOMPARE(bench.all(), before);
    bench.redo(made);
    const QString after = bench.numbers();
    bench.train(4);
    for (int round = 0; round < 3; ++round) {
      bench.undo(made);
      QVERIFY(bench.runs().startsWith("to 3;  to 7,"));
      QCOMPARE(bench.all().section('\n', 1), before.section('\n', 1));
      bench.redo(made);
      QCOMPARE(bench.runs(), QString("to 7"));
      QCOMPARE(bench.numbers(), after);
    }
  }

  void editsOfOneStepAreTakenBackOneByOne() {
    Bench bench(fullAdder());
    bench.train(3);
    QStringList states{bench.numbers()};
    QList<std::shared_ptr<Undoable>> made;
    Edit again = weight;
    again.value = 2;
    for (const Edit &edit : {weight, otherWeight, again, target, input}) {
      made.push_back(bench.edit(edit));
      states += bench.numbers();
    }
    bench.train(4);
    for (int round = 0; round < 2; ++round) {
      for (qsizetype k = 5; k > 0; --k) {
        bench.undo(made[k - 1]);
        QCOMPARE(bench.numbers(), states[k - 1]);
        QVERIFY(bench.state().runs.size() <= 1);
      }
      for (qsizetype k = 1; k <= 5; ++k) {
        bench.redo(made[k - 1]);
        QCOMPARE(bench.numbers(), states[k]);
        QVERIFY(bench.state().runs.size() <= 1);
      }
    }
    QCOMPARE(bench.runs(), QString("to 7"));
  }

  void aBeginningAndAnEditAreUndoneAndRedone() {
    for (const Undoable &beginning :
         {Undoable::reset(), Undoable::newStart(5), Undoable::restartWith(2)}) {
      Bench bench(fullAdder());
      bench.train(6);
      const QString before = bench.all();
      const auto begun = bench.make(beginning);
      const QString between = bench.all();
      const auto edited = bench.edit(weight);
      const QString after = bench.all();
      for (int round = 0; round < 3; ++round) {
        bench.undo(edited);
        QCOMPARE(bench.all(), between);
        bench.undo(begun);
        QCOMPARE(bench.numbers(), before.section('\n', 1));
        bench.redo(begun);
        QCOMPARE(bench.all(), between);
        bench.redo(edited);
        QCOMPARE(bench.all(), after);
      }
    }
  }

  void aBeginningAfterAShortRunIsUndoneAndRedone() {
    for (const int steps : {0, 1}) {
      for (const Undoable &beginning :
           {Undoable::reset(), Undoable::newStart(5), Undoable::restartWith(2, 3)}) {
        Bench bench(fullAdder());
        const QString atFirst = bench.all();
        const auto edited = bench.edit(weight);
        if (steps > 0) bench.train(steps);
        bench.goToStage(4);
        const QString before = bench.all();
        const auto begun = bench.make(beginning);
        const QString after = bench.all();
        for (const int trained : {0, 4, 0}) {
          if (trained > 0) bench.train(trained);
          bench.undo(begun);
          QCOMPARE(bench.state().failure, std::string());
          QCOMPARE(bench.numbers(), before.section('\n', 1));
          QVERIFY(bench.state().runs.size() <= 2);
          bench.undo(edited);
          QCOMPARE(bench.state().failure, std::string());
          QCOMPARE(bench.numbers(), atFirst.section('\n', 1));
          bench.redo(edited);
          bench.redo(begun);
          QCOMPARE(bench.state().failure, std::string());
          QCOMPARE(bench.numbers(), after.section('\n', 1));
        }
      }
    }
  }

  void redoingABeginningDoublesNoRun() {
    Bench bench(fullAdder());
    bench.train(6);
    const auto first = bench.make(Undoable::restartWith(20));
    const QString between = bench.all();
    const auto second = bench.make(Undoable::restartWith(1));
    const QString after = bench.all();
    QVERIFY(after.startsWith("to 6;  to 6, α = 0.5"));
    bench.undo(second);
    QCOMPARE(bench.numbers(), between.section('\n', 1));
    QCOMPARE(bench.state().runs.size(), std::size_t{2});
    bench.undo(first);
    QCOMPARE(bench.state().runs.size(), std::size_t{2});
    bench.redo(first);
    QCOMPARE(bench.numbers(), between.section('\n', 1));
    bench.redo(second);
    QCOMPARE(bench.numbers(), after.section('\n', 1));
    QCOMPARE(bench.state().runs.size(), std::size_t{2});
  }

  void whatIsUndoneWhileItRunsGoesOnWhenRedone() {
    Bench bench(fullAdder());
    bench.train(100'000);
    const QString before = bench.all();
    const auto made = std::make_shared<Undoable>(Undoable::restartWith(3));
    bench.thread().make(made);
    bench.undo(made);
    QCOMPARE(bench.numbers(), before.section('\n', 1));
    bench.redo(made);
    QCOMPARE(bench.state().position, (Position{100'000, 0, true}));
    QCOMPARE(bench.state().training.learningRate, 3.0);
    QCOMPARE(bench.state().runs.size(), std::size_t{1});
  }

  void anEditAtTheUpdateIsTakenBackToIt() {
    for (const int trained : {0, 5}) {
      Bench bench(fullAdder());
      bench.train(4);
      if (trained > 0) {
        bench.train(trained);
        bench.seek(4);
      }
      bench.goToStage(update);
      QCOMPARE(bench.state().position, (Position{5, update, false}));
      const QString before = bench.all();
      const auto made = bench.edit(weight);
      const QString after = bench.all();
      bench.undo(made);
      QCOMPARE(bench.all(), before);
      bench.redo(made);
      QCOMPARE(bench.all(), after);
    }
  }

  void allTargetsOfARowComeBack() {
    Session session = fullAdder();
    session.network = Network({3, 2}, {Activation::Softmax});
    session.cost = Cost::CrossEntropy;
    session.dataset.targets.setConstant(0.5);
    session.dataset.targets.col(0) << 0.3, 0.7;
    Bench bench(session);
    bench.train(5);
    const QString atEnd = bench.all();
    const auto there = bench.edit({{Quantity::Target, 1, 1, 0}, 0, 0.1});
    bench.undo(there);
    QCOMPARE(bench.all(), atEnd);
    QVERIFY(bench.state().edits.empty());
    bench.seek(2);
    const QString before = bench.all();
    const auto made = bench.edit({{Quantity::Target, 1, 0, 0}, 0, 1});
    const QString after = bench.all();
    for (int round = 0; round < 2; ++round) {
      bench.undo(made);
      QCOMPARE(bench.all(), before);
      bench.redo(made);
      QCOMPARE(bench.all(), after);
    }
  }

  void alphaSetAfterAnEditStaysWhenItIsUndone() {
    Bench bench(fullAdder());
    bench.train(3);
    const auto made = bench.edit(weight);
    bench.setLearningRate(4);
    bench.undo(made);
    QCOMPARE(bench.state().training.learningRate, 4.0);
    QVERIFY(bench.state().edits.empty());
    bench.redo(made);
    QCOMPARE(bench.state().training.learningRate, 4.0);
    QCOMPARE(bench.state().network.weights(1)(2, 0), 0.625);
    bench.undo(made);
    QVERIFY(bench.state().edits.empty());
    QVERIFY(bench.state().runs.empty());
  }

  void theScheduleSetAfterAnEditStaysWhenItIsUndone() {
    const Schedule schedule{Schedule::Kind::StepDecay, 2, 0.5, 0};
    Bench bench(fullAdder());
    bench.train(3);
    const auto made = bench.edit(weight);
    bench.setSchedule(schedule);
    bench.undo(made);
    QCOMPARE(bench.state().failure, std::string());
    QCOMPARE(bench.state().training.schedule, schedule);
    QVERIFY(bench.state().edits.empty());
    bench.redo(made);
    QCOMPARE(bench.state().failure, std::string());
    QCOMPARE(bench.state().training.schedule, schedule);
    QCOMPARE(bench.state().network.weights(1)(2, 0), 0.625);
    bench.train(1);
    bench.undo(made);
    QCOMPARE(bench.state().position.step, std::int64_t{3});
    QVERIFY(bench.state().edits.empty());
  }

  void aChangeOfAlphaIsTakenBackAtItsStep() {
    for (const bool isSchedule : {false, true}) {
      Bench bench(fullAdder());
      bench.train(5);
      const QString before = bench.numbers();
      const auto made =
          bench.make(isSchedule ? Undoable::schedule({Schedule::Kind::InverseTime, 4, 0, 0})
                                : Undoable::learningRate(3));
      QVERIFY(bench.numbers() != before);
      const QString after = bench.numbers();
      bench.train(6);
      const QString end = bench.numbers();
      bench.undo(made);
      QCOMPARE(bench.state().failure, std::string());
      QCOMPARE(bench.numbers(), before);
      QVERIFY(bench.state().changes.empty() && bench.state().scheduleChanges.empty());
      QCOMPARE(bench.state().runs.size(), std::size_t{1});  // what was trained with it
      bench.redo(made);
      QCOMPARE(bench.numbers(), after);
      bench.seek(11);
      QCOMPARE(bench.numbers(), end);
    }
  }

  void changesOfAlphaAreOneWhereTheyAreJoined() {
    Bench bench(fullAdder());
    bench.train(5);
    const QString before = bench.numbers();
    const auto first = bench.make(Undoable::learningRate(1));
    const auto second = bench.make(Undoable::learningRate(2));
    const QString after = bench.numbers();
    bench.thread().join(first, second);
    bench.undo(first);
    QCOMPARE(bench.numbers(), before);
    bench.redo(first);
    QCOMPARE(bench.numbers(), after);
    QCOMPARE(bench.state().changes.size(), std::size_t{1});
  }

  void aChangeOfAlphaLetsTheRunGoOn() {
    Bench bench(fullAdder());
    bench.thread().setSpeed({Speed::Unit::Steps, 50});
    bench.thread().run();
    const auto made = std::make_shared<Undoable>(Undoable::learningRate(2));
    bench.thread().change(made);
    bench.thread().hurryTo(500);
    bench.settle();
    QCOMPARE(bench.state().position.step, std::int64_t{500});
    QCOMPARE(bench.state().training.learningRate, 2.0);
    bench.undo(made);
    QCOMPARE(bench.state().training.learningRate, 0.5);
    QVERIFY(bench.state().position.step < 500);
  }

  void withoutItsRunNothingIsUndoneOrRedone() {
    Bench bench(fullAdder());
    bench.train(6);
    const auto begun = bench.make(Undoable::newStart(3));
    bench.train(4);
    bench.thread().removeRun(1);
    bench.seek(2);
    const QString before = bench.all();
    bench.undo(begun);
    QCOMPARE(bench.state().failure,
             std::string("Nothing was undone: the run it was made in is no longer kept"));
    QCOMPARE(bench.all(), before);
    bench.redo(begun);
    QCOMPARE(bench.state().failure, std::string("Nothing was redone: it had not been undone"));
    QCOMPARE(bench.all(), before);

    bench.thread().returnToRun(1);
    bench.settle();
    QCOMPARE(bench.state().failure, std::string("Nothing was changed: the run is no longer kept"));
    QCOMPARE(bench.all(), before);
    bench.make(Undoable::edit(weight, 1, 2));
    QCOMPARE(bench.state().failure,
             std::string("Nothing was changed: the run that was edited is no longer kept"));
    QCOMPARE(bench.all(), before);
  }

  void anEditOutlivesTheRunItPartedFrom() {
    Bench bench(fullAdder());
    bench.train(7);
    bench.seek(3);
    const QString before = bench.numbers();
    const auto made = bench.edit(weight);
    bench.train(2);
    bench.thread().removeRun(1);
    bench.undo(made);
    QCOMPARE(bench.numbers(), before);
    QCOMPARE(bench.state().failure, std::string());
  }

  // Of anything that is done between, the numbers and the place before a command and after it are
  // found again.
  void whateverIsDoneBetweenUndoAndRedoFindTheNumbers() {
    const std::vector<Session> sessions = randomSessions();
    for (std::size_t index = 0; index < sessions.size(); ++index) {
      std::mt19937 random(static_cast<unsigned>(index) + 1);
      const auto below = [&](int count) {
        return static_cast<int>(random() % static_cast<unsigned>(count));
      };
      Bench bench(sessions[index]);
      struct Made {
        std::shared_ptr<Undoable> undoable;
        QString before;
        QString after;
      };
      std::vector<Made> stack;
      std::size_t done = 0;
      const auto make = [&](const Undoable &undoable) {
        stack.resize(done);
        const QString before = bench.numbers();
        auto made = bench.make(undoable);
        if (bench.state().failure.empty()) {
          stack.push_back({std::move(made), before, bench.numbers()});
          ++done;
        }
      };
      for (int action = 0; action < 150; ++action) {
        const Snapshot &state = bench.state();
        if (state.runs.size() + 1 >= Runs::most) break;  // the next has to go
        const std::int64_t first = state.curve.firstStep();
        switch (below(12)) {
          case 0:
            bench.seek(first + below(static_cast<int>(state.lastStepOfRun - first) + 1));
            break;
          case 1:
            bench.goToStage(below(5));
            break;
          case 2: {
            const Network &network = state.network;
            const int l = 1 + below(network.depth());
            Edit edit{{Quantity::Weight, l, below(network.size(l)), 0}, 0, 0.01 * below(100)};
            if (below(3) == 0) edit.entry = {Quantity::Activation, 0, 0, 0};
            if (below(3) == 0) {
              edit.entry = {Quantity::Target, network.depth(), below(network.size(network.depth())),
                            0};
            }
            make(Undoable::edit(edit, state.run, state.position.step));
            break;
          }
          case 3:
            make(below(3) ? Undoable::reset() : Undoable::restartWith(0.01 * (1 + below(9))));
            break;
          case 10: {
            const Schedule halving{Schedule::Kind::StepDecay, 1 + below(9), 0.5, below(3)};
            make(below(2) ? Undoable::learningRate(0.01 * (1 + below(20)))
                          : Undoable::schedule(below(2) ? halving : Schedule()));
            break;
          }
          case 9:
            make(Undoable::newStart(static_cast<std::uint64_t>(1 + below(1000))));
            break;
          case 4:
          case 5:
          case 6:
            if (done == 0) break;
            --done;
            bench.undo(stack[done].undoable);
            QCOMPARE(bench.state().failure, std::string());
            QCOMPARE(bench.numbers(), stack[done].before);
            break;
          case 7:
            if (done == stack.size()) break;
            bench.redo(stack[done].undoable);
            QCOMPARE(bench.state().failure, std::string());
            QCOMPARE(bench.numbers(), stack[done].after);
            ++done;
            break;
          default:
            bench.train(1 + below(4));
        }
      }
      QVERIFY(stack.size() > 0);
    }
  }
};

QTEST_APPLESS_MAIN(TestUndo)
#include "tst_undo.moc"
