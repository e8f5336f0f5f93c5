// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sessionfile.h"
#include "support/handexample.h"
#include "support/randomrun.h"
#include "support/sessions.h"
#include "training/trainer.h"

#include <QtTest>

#include <limits>

using namespace chainrule;

namespace {

constexpr std::size_t littleMemory = 1;
constexpr std::ptrdiff_t mostOfAFile = 192;  // costs of a run before the present one
constexpr std::int64_t allSteps = std::numeric_limits<std::int64_t>::max();

Session throughAFile(const Session &session) {
  return readSession(writeSession(session), "a.chainrule");
}

/// What the trainer is in a file.
Session saved(const Trainer &trainer) {
  return throughAFile(trainer.sessionWithHistory());
}

History &historyOf(Session &session) {
  auto history = std::make_shared<History>(*session.history);
  session.history = history;
  return *history;
}

void advance(Trainer &trainer, int steps) {
  for (int k = 0; k < steps; ++k) QVERIFY(trainer.advance());
}

/// Where two trainers with the same runs are not the same, in words; empty where they are.
QString difference(Trainer &a, Trainer &b) {
  if (a.run() != b.run() || a.runName() != b.runName()) return "run";
  if (a.firstStep() != b.firstStep() || a.lastStep() != b.lastStep()) return "steps";
  if (a.start() != b.start()) return "start";
  const auto runs = a.runs().all();
  const auto others = b.runs().all();
  if (runs.size() != others.size()) return "number of runs";
  for (std::size_t k = 0; k < runs.size(); ++k) {
    const Run &run = *runs[k];
    const Run &other = *others[k];
    if (run.id != other.id || run.name != other.name || run.isHidden != other.isHidden ||
        run.colour != other.colour || run.firstLearningRate != other.firstLearningRate ||
        run.firstStep != other.firstStep || run.lastStep != other.lastStep ||
        run.start != other.start || run.edits != other.edits) {
      return "run " + QString::number(k);
    }
    if (run.curve.stepCount() != other.curve.stepCount() || lastCost(run) != lastCost(other)) {
      return "last cost " + QString::number(k);
    }
    if (std::ssize(run.curve.buckets()) <= mostOfAFile &&
        run.curve.buckets() != other.curve.buckets()) {
      return "curve " + QString::number(k);
    }
  }
  for (std::int64_t step = a.firstStep(); step <= a.lastStep(); ++step) {
    seekTo(a, step);
    seekTo(b, step);
    if (stateOf(a) != stateOf(b)) return "step " + QString::number(step);
  }
  return {};
}

/// Some runs of the session: named, coloured, hidden, left in the past, by a reset, by new weights.
void makeRuns(RandomRun &run) {
  Trainer &trainer = run.trainer();
  run.goOn(30);
  trainer.renameRun(trainer.run(), "the \"first\"");
  seekTo(trainer, (trainer.firstStep() + trainer.lastStep()) / 2);
  Edit edit{{Quantity::Activation, 0, 0, 0}, 0, 0.625};
  trainer.edit(edit);
  run.goOn(20);
  trainer.resetToStart(0.03);
  run.goOn(20);
  trainer.newStart(9);
  run.goOn(20);
  const auto kept = trainer.runs().all();
  trainer.runs().setColour(kept.front()->id, 3);
  trainer.runs().setHidden(kept.back()->id, true);
}

}  // namespace

class TestHistory : public QObject {
  Q_OBJECT

 private slots:
  void aSessionAtItsStartHasNone() {
    Trainer trainer(fullAdder());
    QVERIFY(!trainer.sessionWithHistory().history);
    advance(trainer, 1);
    QVERIFY(trainer.sessionWithHistory().history);
  }

  // Known by the states in the file alone, and with every step made again.
  void aFileGivesTheSameRunsToTheLastBit() {
    unsigned seed = 0;
    for (const Session &session : randomSessions()) {
      ++seed;
      for (const std::int64_t atMost : {std::int64_t{0}, allSteps}) {
        RandomRun run(session, seed, Checkpoints::defaultMemory);
        makeRuns(run);
        Trainer &trainer = run.trainer();
        if (seed % 3 == 0) {
          seekTo(trainer, run.below(static_cast<int>(trainer.lastStep()) + 1));
        }
        const std::string text = writeSession(trainer.sessionWithHistory());
        const Session file = readSession(text, "a.chainrule");
        QVERIFY(writeSession(file) == text);
        Trainer other(file, littleMemory);
        QVERIFY(!other.retrace(atMost));
        QCOMPARE(other.step(), trainer.step());
        QVERIFY2(stateOf(other) == stateOf(trainer), qPrintable(QString::number(seed)));
        QCOMPARE(difference(trainer, other), QString());
        for (const auto &kept : trainer.runs().all()) {
          trainer.returnToRun(kept->id);
          other.returnToRun(kept->id);
          QCOMPARE(difference(trainer, other), QString());
        }
      }
    }
  }

  // Where it is longer than the costs of a file, too; and its cost can be taken back by an edit.
  void theLastCostOfARunBeforeIsTheOneItHad() {
    for (const int steps : {1, 2, 191, 192, 193, 1000, 5000}) {
      Trainer trainer(fullAdder());
      advance(trainer, steps + 2);
      trainer.renameRun(1, "first");
      seekTo(trainer, steps + 2);
      trainer.computePass();
      trainer.resetToStart(0.25);
      const Run run = *trainer.runs().all().front();
      QCOMPARE(run.curve.stepCount(), std::int64_t{steps + 3});
      Trainer other(saved(trainer));
      QVERIFY(!other.retrace(allSteps));
      const Run opened = *other.runs().all().front();
      QCOMPARE(opened.curve.stepCount(), run.curve.stepCount());
      QVERIFY(lastCost(opened) == lastCost(run));
      const auto least = [](const Run &of) {
        double cost = *lastCost(of);
        for (const auto &bucket : of.curve.buckets()) cost = std::min(cost, bucket.minimum);
        return cost;
      };
      QCOMPARE(least(opened), least(run));
      for (Trainer *each : {&trainer, &other}) {
        each->returnToRun(1);
        seekTo(*each, each->lastStep());
        each->edit({{Quantity::Weight, 1, 0, 0}, 0, 3});
        each->computePass();
      }
      QCOMPARE(other.curve().stepCount(), trainer.curve().stepCount());
      QCOMPARE(other.curve().buckets().back().last, trainer.curve().buckets().back().last);
      for (const auto &bucket : other.curve().buckets()) QVERIFY(bucket.minimum > 0);
    }
  }

  // The step to come is not the last where the session stands at an earlier one.
  void thePresentRunAtAnEarlierStepKeepsTheCostOfItsLast() {
    Trainer trainer(fullAdder());
    advance(trainer, 60);
    trainer.computePass();
    const CostCurve curve = trainer.curve();
    seekTo(trainer, 20);
    for (const std::int64_t atMost : {std::int64_t{0}, allSteps}) {
      Trainer other(saved(trainer), littleMemory);
      QVERIFY(!other.retrace(atMost));
      QCOMPARE(other.curve().buckets(), curve.buckets());
    }
  }

  void bothGoOnAlike() {
    for (const Session &session : {fullAdder(), randomSessions()[65]}) {
      RandomRun run(session, 4, Checkpoints::defaultMemory);
      makeRuns(run);
      Trainer &trainer = run.trainer();
      Trainer other(saved(trainer));
      other.retrace(allSteps);
      for (Trainer *each : {&trainer, &other}) {
        advance(*each, 10);
        each->edit({{Quantity::Weight, 1, 0, 0}, 0, 0.125});
        advance(*each, 10);
        seekTo(*each, each->lastStep() - 15);
        each->setLearningRate(0.01);
        advance(*each, 5);
      }
      QCOMPARE(difference(trainer, other), QString());
      QCOMPARE(other.curve().buckets(), trainer.curve().buckets());
    }
  }

  // The last step is shown with what was changed afterwards not in effect yet.
  void whatIsChangedAtTheStepOfTheFileIsInEffect() {
    Trainer trainer(fullAdder());
    advance(trainer, 5);
    trainer.edit({{Quantity::Bias, 2, 1, 0}, 0, 0.75});
    trainer.setLearningRate(3);
    advance(trainer, 5);
    seekTo(trainer, 5);
    QVERIFY(trainer.network().biases(2)(1) != 0.75);
    const Session file = saved(trainer);
    QCOMPARE(file.network.biases(2)(1), 0.75);
    QCOMPARE(file.training.learningRate, 3.0);
    Trainer other(file);
    QVERIFY(!other.retrace(allSteps));
    QCOMPARE(difference(trainer, other), QString());
  }

  void numbersWrittenIntoTheFileWinAndAreSaidToDiffer() {
    Trainer trainer(fullAdder());
    advance(trainer, 10);
    trainer.edit({{Quantity::Activation, 0, 1, 0}, 4, 0.25});
    advance(trainer, 20);
    Session file = saved(trainer);
    file.network.weights(1)(2, 0) += 0.5;
    file.training.learningRate = 0.125;
    file.dataset.inputs(1, 4) = 0.375;
    for (const std::int64_t atMost : {allSteps, std::int64_t{29}}) {
      Trainer other(throughAFile(file), atMost == allSteps ? Checkpoints::defaultMemory : 1);
      const auto found = other.retrace(atMost);
      QVERIFY(found);
      QCOMPARE(found->step, std::int64_t{30});
      QCOMPARE(found->differsFrom, std::int64_t{30});
      QCOMPARE(found->largest, 0.5);
      for (const std::int64_t step : {30, 12, 30}) seekTo(other, step);
      other.computePass();
      QVERIFY(other.network().parameters() == file.network.parameters());
      QCOMPARE(other.session().training.learningRate, 0.125);
      QCOMPARE(other.session().dataset.inputs(1, 4), 0.375);
      for (std::int64_t step = 0; step < 30; ++step) {
        seekTo(trainer, step);
        seekTo(other, step);
        QVERIFY(stateOf(other) == stateOf(trainer));
      }
      // It is part of the run from then on.
      seekTo(other, 30);
      advance(other, 3);
      Trainer third(saved(other));
      QVERIFY(!third.retrace(allSteps));
      QCOMPARE(difference(other, third), QString());
    }
  }

  void whatDiffersIsSaid() {
    Trainer trainer(fullAdder());
    advance(trainer, 10);
    trainer.edit({{Quantity::Activation, 0, 1, 0}, 4, 0.25});
    advance(trainer, 20);
    const Session file = saved(trainer);
    Session rate = file;
    rate.training.learningRate = 0.125;
    const auto ofRate = Trainer(rate).retrace(allSteps);
    QVERIFY(ofRate && ofRate->isOfLearningRate && !ofRate->isOfParameters && !ofRate->isOfDataset);
    QCOMPARE(ofRate->largest, 0.375);
    Session data = file;
    data.dataset.inputs(1, 4) = 0.5;
    const auto ofData = Trainer(data).retrace(allSteps);
    QVERIFY(ofData && !ofData->isOfLearningRate && !ofData->isOfParameters && ofData->isOfDataset);
    Session weight = file;
    weight.network.weights(1)(2, 0) += 0.5;
    const auto ofWeight = Trainer(weight).retrace(allSteps);
    QVERIFY(ofWeight && ofWeight->isOfParameters);
    Session schedule = file;
    schedule.training.schedule = {Schedule::Kind::Cosine, 20, 0.1, 5};
    Trainer scheduled(schedule);
    const auto ofSchedule = scheduled.retrace(allSteps);
    QVERIFY(ofSchedule && ofSchedule->isOfSchedule && !ofSchedule->isOfLearningRate);
    QVERIFY(!ofSchedule->isOfParameters && !ofSchedule->isOfDataset);
    QCOMPARE(ofSchedule->largest, 0.0);
    QCOMPARE(ofSchedule->differsFrom, std::int64_t{30});
    QCOMPARE(scheduled.session().training.schedule, schedule.training.schedule);
    QVERIFY(!Trainer(saved(scheduled)).retrace(allSteps));
  }

  // What is changed later on leads back to what the file held, not to what it had replaced.
  void laterChangesLeadBackToTheNumbersOfTheFile() {
    const Schedule ofFile{Schedule::Kind::InverseTime, 20, 0, 0};
    const Schedule later{Schedule::Kind::StepDecay, 4, 0.5, 0};
    Trainer trainer(fullAdder());
    trainer.edit({{Quantity::Activation, 0, 1, 0}, 4, 0.25});
    advance(trainer, 10);
    trainer.setLearningRate(2);
    trainer.setSchedule(later);
    trainer.edit({{Quantity::Activation, 0, 1, 0}, 4, 0.75});
    advance(trainer, 10);
    seekTo(trainer, 5);
    Session file = saved(trainer);
    file.training.learningRate = 0.125;
    file.training.schedule = ofFile;
    file.dataset.inputs(1, 4) = 0.5;
    Trainer other(throughAFile(file));
    QVERIFY(other.retrace(allSteps));
    for (const std::int64_t step : {15, 8, 20, 7}) {
      seekTo(other, step);
      other.computePass();
      QCOMPARE(other.session().training.learningRate, step < 10 ? 0.125 : 2.0);
      QCOMPARE(other.session().training.schedule, step < 10 ? ofFile : later);
      QCOMPARE(other.session().dataset.inputs(1, 4), step < 10 ? 0.5 : 0.75);
    }
    QVERIFY(!Trainer(saved(other)).retrace(allSteps));
  }

  void theFirstStepThatDiffersIsFound() {
    Trainer trainer(fullAdder());
    advance(trainer, 40);
    Session file = saved(trainer);
    for (std::size_t step = 17; step <= 40; ++step) {
      historyOf(file).runs.back().states[step - 1][3] += 1e-9;
    }
    const auto found = Trainer(file).retrace(allSteps);
    QVERIFY(found);
    QCOMPARE(found->agreesUntil, std::int64_t{16});
    QCOMPARE(found->differsFrom, std::int64_t{17});
    QVERIFY(std::abs(found->largest - 1e-9) < 1e-15);
  }

  void ofALongRunTheStepsBeforeTheFilesAreMadeAgain() {
    Trainer trainer(fullAdder());
    advance(trainer, 3000);
    Session file = saved(trainer);
    const std::int64_t spacing = file.history->runs.back().spacing;
    QVERIFY(spacing > 1);
    QVERIFY(!Trainer(file).retrace(spacing));
    file.network.biases(1)(0) += 1e-12;
    Trainer other(file);
    const auto found = other.retrace(spacing);
    QVERIFY(found);
    QCOMPARE(found->differsFrom, std::int64_t{3000});
    QVERIFY(found->agreesUntil >= 3000 - spacing);
    QVERIFY(other.network().parameters() == file.network.parameters());
    seekTo(other, 100);
    seekTo(trainer, 100);
    QVERIFY(stateOf(other) == stateOf(trainer));
  }

  void aRunThatCannotBeMadeAgainKeepsWhatTheFileHolds() {
    Session session = handExample();
    session.network = Network({3, 2}, {Activation::Identity});
    Trainer trainer(session);
    advance(trainer, 10);
    Session file = saved(trainer);
    historyOf(file).runs.back().start.assign(8, 1e200);
    Trainer other(file);
    const auto found = other.retrace(allSteps);
    QVERIFY(found);
    QVERIFY(std::isinf(found->largest));
    QCOMPARE(found->differsFrom, std::int64_t{1});
    QCOMPARE(other.step(), std::int64_t{10});
    QVERIFY(stateOf(other) == stateOf(trainer));
    QVERIFY(other.advance());
  }

  void ofARunWithoutStatesThoseOfStepsMadeAgainAreKept() {
    Trainer trainer(handExample());
    advance(trainer, 500);
    Session file = saved(trainer);
    historyOf(file).runs.back().states.clear();
    Trainer other(file);
    QCOMPARE(other.timelineOf(other.run())->states().count(), std::size_t{1});
    seekTo(other, 0);
    seekTo(other, 500);
    QVERIFY(other.timelineOf(other.run())->stateBefore(499) > 400);
    for (const std::int64_t step : {499, 250, 1}) {
      seekTo(other, step);
      seekTo(trainer, step);
      QVERIFY(stateOf(other) == stateOf(trainer));
    }
  }

  void aRunThatEndsEarlierHereCanBeSavedAgain() {
    Session session = handExample();
    session.network = Network({3, 2}, {Activation::Identity});
    session.training.learningRate = 0.1;
    Trainer trainer(session);
    advance(trainer, 60);
    trainer.setLearningRate(0.2);
    advance(trainer, 40);
    seekTo(trainer, 10);
    Session file = saved(trainer);
    auto &changes = historyOf(file).runs.back().changes;
    Session atTwenty = file;
    atTwenty.step = 20;
    changes.insert(changes.begin(), learningRateChange(atTwenty, 1e9));
    Trainer other(file);
    const auto found = other.retrace(allSteps);
    QVERIFY(found && std::isinf(found->largest));
    QCOMPARE(other.step(), std::int64_t{10});
    QVERIFY(other.lastStep() > 20 && other.lastStep() < 60);
    QCOMPARE(other.changes().size(), std::size_t{1});
    Trainer again(saved(other));
    QCOMPARE(again.lastStep(), other.lastStep());
    QVERIFY(stateOf(again) == stateOf(other));
  }

  void aMillionStepsTakeLessThanAMegabyte() {
    Trainer trainer(fullAdder());
    for (int run = 1; run <= 20; ++run) {
      for (int k = 0; k < 20; ++k) {
        trainer.setLearningRate(0.1 + 0.01 * k);
        advance(trainer, 1000);
      }
      trainer.newStart(static_cast<std::uint64_t>(run));
    }
    for (int k = 0; k < 1000; ++k) {
      trainer.setLearningRate(0.1 + 0.0001 * k);
      for (int steps = 0; steps < 1000; ++steps) trainer.advance();
    }
    QCOMPARE(trainer.step(), std::int64_t{1'000'000});
    QCOMPARE(trainer.runs().all().size(), Runs::most);
    const std::string text = writeSession(trainer.sessionWithHistory());
    QVERIFY2(text.size() < 1'000'000, qPrintable(QString::number(text.size())));
    Trainer other(readSession(text, "a.chainrule"));
    QVERIFY(!other.retrace(allSteps));
    QVERIFY(stateOf(other) == stateOf(trainer));
    QCOMPARE(other.curve().buckets(), trainer.curve().buckets());
    QVERIFY(other.curve().bucketWidth() == trainer.curve().bucketWidth());
  }

  // 20 starts of weights that were edited would take 20 times the room of the network.
  void runsThatTakeTooMuchRoomAreLeftOutTheOldestUnnamedFirst() {
    Session session;
    session.network = Network({700, 1000}, {Activation::Sigmoid});
    session.dataset.inputs = Eigen::MatrixXd::Zero(700, 1);
    session.dataset.targets = Eigen::MatrixXd::Zero(1000, 1);
    Trainer trainer(session, littleMemory);
    trainer.renameRun(1, "named");
    for (int run = 1; run <= 8; ++run) {
      advance(trainer, 2);
      trainer.resetToStart();
    }
    const Session file = trainer.sessionWithHistory();
    QCOMPARE(file.history->leftOut, 3);
    std::vector<int> ids;
    for (const RunHistory &run : file.history->runs) ids.push_back(run.run.id);
    QCOMPARE(ids, std::vector<int>({1, 5, 6, 7, 8, 9}));
  }

  void unknownKeysOfARunAreKept() {
    Trainer trainer(handExample());
    advance(trainer, 3);
    std::string text = writeSession(trainer.sessionWithHistory());
    text.replace(text.find("\"run\": 1"), 8, "\"run\": 1, \"mood\": [1, {\"x\": null}]");
    Trainer other(readSession(text, "a.chainrule"));
    other.retrace(allSteps);
    advance(other, 1);
    const std::string written = writeSession(other.sessionWithHistory());
    QVERIFY(written.find("\"mood\": [\n") != std::string::npos);
    QCOMPARE(writeSession(readSession(written, "a.chainrule")), written);
  }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
