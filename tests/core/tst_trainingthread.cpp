// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handexample.h"
#include "support/sessions.h"
#include "support/snapshotreader.h"
#include "support/threadtest.h"
#include "training/trainingthread.h"

#include <array>
#include <chrono>
#include <cmath>
#include <future>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

using namespace chainrule;

namespace {

using SnapshotPointer = std::shared_ptr<const Snapshot>;

constexpr int last = 12;  // the update stage of a network with two layers
const Speed unlimited{Speed::Unit::Unlimited, 1};
const Speed quickStages{Speed::Unit::Stages, 5000};
const Speed quickSteps{Speed::Unit::Steps, 3000};
const Edit someEdit{{Quantity::Weight, 1, 2, 0}, 0, 0.625};

/// A training thread and its reader; the reader outlives the thread.
struct Fixture {
  SnapshotReader reader;
  TrainingThread thread{reader.wake()};

  explicit Fixture(Speed speed = unlimited) { thread.setSpeed(speed); }

  template <typename Predicate>
  SnapshotPointer waitFor(Predicate fits) {
    return reader.waitFor(thread, fits);
  }

  SnapshotPointer waitForRest(std::uint64_t generation, std::int64_t step) {
    return waitFor([=](const Snapshot &snapshot) {
      return snapshot.generation == generation && !snapshot.running &&
             snapshot.position == Position{step, 0, true};
    });
  }
};

Session diverging() {
  Session session = handExample();
  session.network = Network({3, 4, 2}, {Activation::Identity, Activation::Identity});
  session.network.parameters() = handExample().network.parameters();
  session.training.learningRate = 100;
  return session;
}

Session large(int rows) {
  Session session = fullAdder();
  session.dataset.inputs = Eigen::MatrixXd(session.dataset.inputs.replicate(1, rows / 8));
  session.dataset.targets = Eigen::MatrixXd(session.dataset.targets.replicate(1, rows / 8));
  return session;
}

std::shared_ptr<Undoable> undoable(const Undoable &made) {
  return std::make_shared<Undoable>(made);
}

bool isWhole(const Snapshot &snapshot) {
  return snapshot.position.whole && snapshot.position.stage == 0;
}

}  // namespace

class TestTrainingThread : public QObject {
  Q_OBJECT

 private slots:
  void aLoadedSessionStandsBeforeItsFirstStage() {
    Fixture fixture;
    fixture.thread.nextStage();  // there is nothing yet
    const std::uint64_t generation = fixture.thread.load(handExample());
    const auto snapshot = fixture.waitFor([](const Snapshot &) { return true; });
    CHECK(snapshot);
    CHECK(snapshot->generation == generation);
    CHECK(snapshot->position == Position{});
    CHECK(!snapshot->running);
    CHECK(snapshot->pass.cost() == 0.16833409177576186);
    CHECK(snapshot->failure.empty());
  }

  void aFirstLoadThatFailsSaysWhy() {
    Fixture fixture;
    const std::uint64_t failed = fixture.thread.load(tooLarge());
    const auto nothing = fixture.waitFor([](const Snapshot &) { return true; });
    CHECK(nothing && nothing->generation == failed);
    CHECK(!nothing->session);
    CHECK(nothing->failure == "not enough memory");
    const std::uint64_t generation = fixture.thread.load(handExample());
    const auto snapshot = fixture.waitFor([](const Snapshot &) { return true; });
    CHECK(snapshot && snapshot->generation == generation && snapshot->session);
    CHECK(snapshot->failure.empty());
  }

  void aLoadThatFailsLeavesTheSessionAsItWas() {
    Fixture fixture;
    fixture.thread.load(handExample());
    fixture.thread.step();
    const std::uint64_t failed = fixture.thread.load(tooLarge());
    const auto snapshot = fixture.waitForRest(failed, 1);
    CHECK(snapshot && snapshot->session);
    CHECK(snapshot->network.sizes() == handExample().network.sizes());
    CHECK(snapshot->failure == "not enough memory");
  }

  void aSnapshotCountsTheCommandsItShows() {
    Fixture fixture;  // which has given one: the speed
    fixture.thread.load(handExample());
    fixture.thread.setLearningRate(0.25);
    fixture.thread.setLearningRate(0.125);
    CHECK(fixture.thread.commandCount() == 4);
    const auto snapshot =
        fixture.waitFor([](const Snapshot &newest) { return newest.commands == 4; });
    CHECK(snapshot && snapshot->training.learningRate == 0.125);
  }

  void stagesAndStepsFollowCommands() {
    Fixture fixture;
    fixture.thread.load(handExample());
    const auto reach = [&fixture](const Position &position) {
      return fixture.waitFor(
          [&position](const Snapshot &snapshot) { return snapshot.position == position; });
    };
    fixture.thread.nextStage();
    CHECK(reach({0, 1, false}));
    fixture.thread.goToStage(last);
    const auto updated = reach({1, last, false});
    CHECK(updated);
    CHECK(std::abs(*updated->meanCost - 0.1469670326) < 1e-10);
    CHECK(updated->lastStep);
    fixture.thread.previousStage();
    CHECK(reach({0, last - 1, false}));
    fixture.thread.step();
    CHECK(reach({1, 0, true}));
    fixture.thread.goToStage(last + 1);  // of another network
    fixture.thread.step();
    CHECK(reach({2, 0, true}));
  }

  void ofManyStepsToGoToTheLastCounts() {
    Fixture fixture(unlimited);
    fixture.thread.load(fullAdder());
    fixture.thread.runSteps(20000);
    const auto end = fixture.waitForRest(1, 20000);
    CHECK(end);
    for (std::int64_t step = 0; step <= 20000; step += 10) fixture.thread.seek(20000 - step);
    fixture.thread.seek(12345);
    const auto there = fixture.waitForRest(1, 12345);
    CHECK(there);
    CHECK(there->lastStepOfRun == 20000);
    // What is asked for on the way is carried out there.
    fixture.thread.seek(777);
    fixture.thread.nextStage();
    CHECK(fixture.waitFor([](const Snapshot &state) {
      return state.position == Position{777, 1, false};
    }));
    fixture.thread.seek(30000);
    const auto back = fixture.waitForRest(1, 20000);
    CHECK(back);
    CHECK(back->network.parameters() == end->network.parameters());
    CHECK(*back->meanCost == *end->meanCost);
  }

  void theSameStartWithAnotherAlphaRunsAsFarWhateverTheSpeed() {
    Fixture fixture(unlimited);
    fixture.thread.load(fullAdder());
    fixture.thread.runSteps(5000);
    const auto first = fixture.waitForRest(1, 5000);
    CHECK(first);
    fixture.thread.setSpeed({Speed::Unit::Stages, 1});
    const std::uint64_t generation = fixture.thread.restartWith(4);
    const auto second = fixture.waitForRest(generation, 5000);
    CHECK(second);
    CHECK(second->training.learningRate == 4 && second->firstLearningRate == 4);
    CHECK(second->changes.empty());
    CHECK(second->runs.size() == 1 && second->runs.front()->id == first->run);
    CHECK(second->runs.front()->curve.buckets() == first->curve.buckets());
    // and back, with the other kept
    const auto back = fixture.waitForRest(fixture.thread.returnToRun(first->run), 5000);
    CHECK(back);
    CHECK(back->network.parameters() == first->network.parameters());
    CHECK(back->runs.size() == 1 && back->runs.front()->id == second->run);
    fixture.thread.renameRun(second->run, "steep");
    CHECK(fixture.waitFor([](const Snapshot &state) {
      return state.runs.size() == 1 && state.runs.front()->name == "steep";
    }));
    fixture.thread.removeRun(second->run);
    CHECK(fixture.waitFor([](const Snapshot &state) { return state.runs.empty(); }));
  }

  void runningANumberOfStepsMakesExactlyThatMany() {
    for (const Speed &speed : {unlimited, quickSteps, quickStages}) {
      const int count = speed.unit == Speed::Unit::Stages ? 60 : 543;
      Fixture fixture(speed);
      fixture.thread.load(fullAdder());
      fixture.thread.goToStage(4);
      fixture.thread.runSteps(count);
      const auto snapshot = fixture.waitFor(
          [](const Snapshot &state) { return state.position.step > 0 && !state.running; });
      CHECK(snapshot);
      CHECK((snapshot->position == Position{count, 0, true}));
      Trainer trainer(fullAdder());
      for (int step = 0; step < count; ++step) {
        CHECK(trainer.advance());
      }
      CHECK(snapshot->network.parameters() == trainer.network().parameters());
    }
  }

  void pausingLandsOnACompleteStep() {
    for (const Speed &speed : {unlimited, quickSteps, quickStages}) {
      Fixture fixture(speed);
      const std::uint64_t generation = fixture.thread.load(fullAdder());
      fixture.thread.run();
      CHECK(fixture.waitFor([](const Snapshot &state) { return state.position.step > 20; }));
      fixture.thread.pause();
      const auto paused = fixture.waitFor([](const Snapshot &state) { return !state.running; });
      CHECK(paused);
      CHECK(isWhole(*paused));
      CHECK(paused->meanCost);
      CHECK(!paused->stageByStage);
      fixture.thread.step();
      CHECK(fixture.waitForRest(generation, paused->position.step + 1));
    }
  }

  void stepsAreResolvedWhileASessionRuns() {
    Fixture fixture(unlimited);
    fixture.thread.load(fullAdder());
    fixture.thread.run();
    CHECK(fixture.waitFor([](const Snapshot &state) { return state.position.step > 20'000; }));
    fixture.thread.resolveSteps(8'000, 9'000);  // of requests the newest counts
    fixture.thread.resolveSteps(5'000, 5'300);
    const auto running = fixture.waitFor([](const Snapshot &state) {
      return !state.details.empty() && state.details.front()->curve.firstStep() == 5'000;
    });
    CHECK(running && running->running);
    CHECK(running->details.size() == 1 && running->details.front()->run == running->run);
    fixture.thread.pause();
    const auto paused = fixture.waitFor([](const Snapshot &state) { return !state.running; });
    CHECK(paused && paused->details == running->details);
    const CostCurve &curve = paused->details.front()->curve;
    CHECK(curve.bucketWidth() == 1 && curve.stepCount() == 300);
    Trainer trainer(fullAdder());
    while (trainer.step() < paused->position.step) {
      trainer.computePass();
      const std::int64_t k = trainer.step() - 5'000;
      CHECK(k < 0 || k >= 300 ||
            curve.buckets()[static_cast<std::size_t>(k)].last == trainer.pass().cost());
      CHECK(trainer.advance());
    }
    CHECK(trainer.network().parameters() == paused->network.parameters());
    CHECK(trainer.curve().bucketWidth() == paused->curve.bucketWidth());
  }

  void resolvingLeavesWhereTheSessionStands() {
    Fixture fixture(unlimited);
    fixture.thread.load(fullAdder());
    fixture.thread.runSteps(20'000);
    CHECK(fixture.waitForRest(1, 20'000));
    fixture.thread.seek(12'345);
    fixture.thread.goToStage(4);
    fixture.thread.resolveSteps(5'000, 5'300);
    const auto found =
        fixture.waitFor([](const Snapshot &state) { return !state.details.empty(); });
    CHECK(found);
    CHECK((found->position == Position{12'345, 4, false}) && found->lastStepOfRun == 20'000);
    fixture.thread.resolveSteps(0, 0);
    CHECK(fixture.waitFor([](const Snapshot &state) { return state.details.empty(); }));
    fixture.thread.resolveSteps(5'000, 5'300);
    CHECK(fixture.waitFor([](const Snapshot &state) { return !state.details.empty(); }));
    const std::uint64_t generation = fixture.thread.load(handExample());
    const auto loaded =
        fixture.waitFor([&](const Snapshot &state) { return state.generation == generation; });
    CHECK(loaded && loaded->details.empty());
  }

  void aSlowRunByStagesSaysSo() {
    Fixture fixture({Speed::Unit::Stages, 50});
    fixture.thread.load(handExample());
    fixture.thread.run();
    const auto staged = fixture.waitFor([](const Snapshot &state) { return state.running; });
    CHECK(staged);
    CHECK(staged->stageByStage);
    fixture.thread.setSpeed(unlimited);
    CHECK(fixture.waitFor([](const Snapshot &state) {
      return state.running && !state.stageByStage && state.position.step > 1000;
    }));
  }

  void alphaTakesEffectWhileRunning() {
    Fixture fixture;
    fixture.thread.load(fullAdder());
    fixture.thread.run();
    CHECK(fixture.waitFor([](const Snapshot &state) { return state.position.step > 100; }));
    fixture.thread.setLearningRate(3);
    const auto snapshot = fixture.waitFor([](const Snapshot &state) {
      return !state.changes.empty() && state.position.step > state.changes.front().step + 10;
    });
    CHECK(snapshot);
    CHECK(snapshot->running);
    CHECK(snapshot->training.learningRate == 3.0);
    fixture.thread.pause();

    Trainer replay(fullAdder());
    while (replay.step() < snapshot->changes.front().step) {
      CHECK(replay.advance());
    }
    replay.setLearningRate(3);
    while (replay.step() < snapshot->position.step) {
      CHECK(replay.advance());
    }
    CHECK(snapshot->network.parameters() == replay.network().parameters());
  }

  void resettingReturnsToTheSameStart() {
    Fixture fixture;
    const std::uint64_t loaded = fixture.thread.load(fullAdder());
    fixture.thread.run();
    CHECK(fixture.waitFor([](const Snapshot &state) { return state.position.step > 1000; }));
    const std::uint64_t generation = fixture.thread.reset();
    CHECK(generation > loaded);
    const auto snapshot =
        fixture.waitFor([=](const Snapshot &state) { return state.generation == generation; });
    CHECK(snapshot);
    CHECK(!snapshot->running);
    CHECK(snapshot->position == Position{});
    CHECK(snapshot->network.parameters() == fullAdder().network.parameters());
    CHECK(snapshot->curve.stepCount() == std::int64_t{1});
  }

  void aNewStartHasItsSeed() {
    Fixture fixture;
    fixture.thread.load(fullAdder());
    fixture.thread.runSteps(10);
    const std::uint64_t generation = fixture.thread.newStart(99);
    const auto snapshot =
        fixture.waitFor([=](const Snapshot &state) { return state.generation == generation; });
    CHECK(snapshot);
    Session expected = fullAdder();
    initialise(expected.network, expected.initialisation, 99);
    CHECK(snapshot->network.parameters() == expected.network.parameters());
    CHECK(snapshot->session->networkSeed == std::uint64_t{99});
    CHECK(snapshot->position == Position{});
  }

  void aLoadDropsTheRunBeforeIt() {
    Fixture fixture;
    fixture.thread.load(fullAdder());
    fixture.thread.run();
    CHECK(fixture.waitFor([](const Snapshot &state) { return state.position.step > 1000; }));
    const std::uint64_t generation = fixture.thread.load(handExample());
    const auto snapshot =
        fixture.waitFor([=](const Snapshot &state) { return state.generation == generation; });
    CHECK(snapshot);
    CHECK(snapshot->session->title == handExample().title);
    CHECK(snapshot->position == Position{});
    CHECK(!snapshot->running);
    fixture.thread.step();
    CHECK(fixture.waitForRest(generation, 1));
  }

  void nothingOfASessionArrivesOnceAnotherHasReplacedIt() {
    const std::array<void (*)(TrainingThread &), 6> underWay{
        [](TrainingThread &thread) { thread.runSteps(2'000'000); },
        [](TrainingThread &thread) { thread.run(); },
        [](TrainingThread &thread) { thread.seek(1); },
        [](TrainingThread &thread) { thread.restartWith(2); },
        [](TrainingThread &thread) {
          thread.reset();
          thread.returnToRun(1);
        },
        [](TrainingThread &thread) { thread.make(undoable(Undoable::edit(someEdit, 1, 20'000))); }};
    for (const auto begin : underWay) {
      Fixture fixture;
      fixture.thread.load(fullAdder());
      fixture.thread.runSteps(60'000);
      CHECK(fixture.waitForRest(1, 60'000));
      begin(fixture.thread);
      const std::uint64_t generation = fixture.thread.load(handExample());
      const auto first =
          fixture.waitFor([=](const Snapshot &state) { return state.generation == generation; });
      CHECK(first);
      std::vector<SnapshotPointer> arrived{first};
      for (int step = 1; step <= 5; ++step) {
        fixture.thread.step();
        arrived.push_back(fixture.waitForRest(generation, step));
        CHECK(arrived.back());
      }
      CHECK(fixture.reader.isOrdered());
      CHECK(first->position == Position{} && !first->running);
      for (const SnapshotPointer &state : arrived) {
        CHECK(state->session->title == handExample().title);
        CHECK(state->run == 1 && state->runs.empty());
        CHECK(state->changes.empty() && state->edits.empty());
        CHECK(state->training.learningRate == handExample().training.learningRate);
        CHECK(state->lastStepOfRun == state->position.step);
        CHECK(state->curve.stepCount() == state->position.step + 1);
        CHECK(state->failure.empty() && !state->divergence);
      }
    }
  }

  void aLoadThatFailsLeavesASeekOnItsWay() {
    Fixture fixture;
    fixture.thread.load(fullAdder());
    fixture.thread.runSteps(60'000);
    CHECK(fixture.waitForRest(1, 60'000));
    fixture.thread.seek(31'000);
    const std::uint64_t failed = fixture.thread.load(tooLarge());
    fixture.thread.setSpeed({Speed::Unit::Steps, 10});  // what comes next does not hide it
    fixture.thread.resolveSteps(5, 10);
    const auto there = fixture.waitForRest(failed, 31'000);
    CHECK(there);
    CHECK(there->session->title == fullAdder().title);
    CHECK(there->failure == "not enough memory");
  }

  void oldSnapshotsNeverComeAfterNewerOnes() {
    Fixture fixture;
    std::uint64_t generation = 0;
    for (int round = 0; round < 100; ++round) {
      fixture.thread.load(fullAdder());
      fixture.thread.run();
      fixture.thread.edit(someEdit);
      fixture.thread.run();
      generation = fixture.thread.newStart(static_cast<std::uint64_t>(round));
      fixture.thread.run();
      if (round % 7 == 0) {
        CHECK(fixture.waitFor([=](const Snapshot &state) {
          return state.generation == generation && state.position.step > 0;
        }));
      }
    }
    fixture.thread.pause();
    CHECK(fixture.waitFor([=](const Snapshot &state) {
      return state.generation == generation && !state.running && isWhole(state);
    }));
    CHECK(fixture.reader.isOrdered());
    CHECK(generation == std::uint64_t{300});
  }

  void everyWakeUpAnnouncesOneSnapshot() {
    Fixture fixture;
    fixture.thread.load(fullAdder());
    fixture.thread.run();
    CHECK(fixture.waitFor([](const Snapshot &state) { return state.position.step > 50'000; }));
    fixture.thread.pause();
    CHECK(fixture.waitFor([](const Snapshot &state) { return !state.running; }));
    CHECK(fixture.reader.wakeUps() == fixture.reader.taken());
  }

  void theSameCommandsGiveTheSameBits() {
    std::array<SnapshotPointer, 2> results;
    for (SnapshotPointer &result : results) {
      Fixture fixture(&result == &results[0] ? unlimited : quickSteps);
      Session session = fullAdder();
      session.training.order = Order::Shuffled;
      session.training.batch = 3;
      fixture.thread.load(session);
      fixture.thread.runSteps(300);
      CHECK(fixture.waitFor([](const Snapshot &state) {
        return state.position == Position{300, 0, true};
      }));
      fixture.thread.setLearningRate(2);
      fixture.thread.goToStage(last);
      fixture.thread.previousStage();
      fixture.thread.nextStage();
      fixture.thread.showSample(7);
      const std::uint64_t generation = fixture.thread.edit(someEdit);
      fixture.thread.step();
      fixture.thread.runSteps(200);
      result = fixture.waitForRest(generation, 502);
      CHECK(result);
    }
    CHECK(results[0]->network.parameters() == results[1]->network.parameters());
    CHECK(results[0]->curve.buckets() == results[1]->curve.buckets());
    CHECK(*results[0]->meanCost == *results[1]->meanCost);
  }

  void anEditWhileRunningPausesFirst() {
    Fixture fixture;
    fixture.thread.load(handExample());
    fixture.thread.run();
    CHECK(fixture.waitFor([](const Snapshot &state) { return state.position.step > 10; }));
    const std::uint64_t generation = fixture.thread.edit(someEdit);
    const auto snapshot =
        fixture.waitFor([=](const Snapshot &state) { return state.generation == generation; });
    CHECK(snapshot);
    CHECK(!snapshot->running);
    CHECK(isWhole(*snapshot));
    CHECK(snapshot->network.weights(1)(2, 0) == 0.625);
  }

  void anEditThatCannotBeMadeSaysWhy() {
    Fixture fixture;
    fixture.thread.load(handExample());
    const std::uint64_t generation =
        fixture.thread.edit({{Quantity::Weight, 1, 2, 0}, 0, std::nan("")});
    const auto snapshot =
        fixture.waitFor([=](const Snapshot &state) { return state.generation == generation; });
    CHECK(snapshot);
    CHECK(snapshot->failure == std::string("a number between −∞ and ∞ expected, NaN found"));
    CHECK(snapshot->network.parameters() == handExample().network.parameters());
    fixture.thread.step();
    CHECK(fixture.waitForRest(generation, 1)->failure.empty());
  }

  void divergenceStopsTheRunAtTheLastFiniteStep() {
    Trainer trainer(diverging());
    while (trainer.advance()) {
    }
    for (const Speed &speed : {unlimited, quickSteps, quickStages}) {
      Fixture fixture(speed);
      const std::uint64_t generation = fixture.thread.load(diverging());
      fixture.thread.run();
      const auto snapshot = fixture.waitForRest(generation, trainer.step());
      CHECK(snapshot);
      CHECK(snapshot->divergence);
      CHECK(snapshot->divergence->step == trainer.step());
      CHECK(snapshot->divergence->where == trainer.divergence()->where);
      CHECK(snapshot->network.parameters() == trainer.network().parameters());
    }
  }

  void theChosenSampleIsShown() {
    Fixture fixture;
    fixture.thread.load(fullAdder());
    fixture.thread.showSample(8);  // of another dataset
    fixture.thread.showSample(6);
    const auto snapshot = fixture.waitFor([](const Snapshot &state) { return state.sample != 0; });
    CHECK(snapshot);
    CHECK(snapshot->sample == 6);
  }

  void aLargeDatasetIsEvaluatedAtRestOnly() {
    const Session session = large(200'000);
    Fixture fixture;
    fixture.thread.load(session);
    fixture.thread.nextStage();
    fixture.thread.run();
    int withMeanCost = 0;
    CHECK(fixture.waitFor([&withMeanCost](const Snapshot &state) {
      withMeanCost += state.running && state.meanCost ? 1 : 0;
      return state.running && state.position.step > 5000;
    }));
    CHECK(withMeanCost == 0);
    fixture.thread.pause();
    const auto rested = fixture.waitFor(
        [](const Snapshot &state) { return !state.running && state.meanCost.has_value(); });
    CHECK(rested);
    CHECK(rested->lastStep);
    CHECK(rested->outputs.size() == Eigen::Index{0});
    Session now = session;
    now.network = rested->network;
    CHECK(std::abs(*rested->meanCost - meanCost(now)) < 1e-12);
  }

  void itEndsWhileRunningOrEvaluating() {
    for (const Speed &speed : {unlimited, quickSteps, quickStages}) {
      for (int round = 0; round < 5; ++round) {
        Fixture fixture(speed);
        fixture.thread.load(fullAdder());
        fixture.thread.run();
        if (round > 0) {
          CHECK(fixture.waitFor([](const Snapshot &state) { return state.running; }));
        }
      }
    }
    Fixture fixture;
    fixture.thread.load(large(200'000));
    CHECK(fixture.waitFor([](const Snapshot &) { return true; }));
  }

  void anExceptionDoesNotEndTheThread() {
    std::promise<void> woken;
    bool isFirst = true;
    TrainingThread thread([&] {
      if (std::exchange(isFirst, false)) {
        woken.set_value();
      }
      throw std::runtime_error("no one to wake");
    });
    thread.load(handExample());
    std::future<void> first = woken.get_future();
    CHECK(first.wait_for(std::chrono::minutes(1)) == std::future_status::ready);
    const std::uint64_t generation = thread.load(fullAdder());
    SnapshotPointer snapshot;
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::minutes(1);
    while (std::chrono::steady_clock::now() < deadline &&
           (!snapshot || snapshot->generation != generation)) {
      if (auto next = thread.take()) {
        snapshot = next;
      }
      std::this_thread::yield();
    }
    CHECK(snapshot && snapshot->generation == generation);
  }
};

int main(int argc, char **argv) {
  return runThreadTests<TestTrainingThread>(argc, argv);
}

#include "tst_trainingthread.moc"
