// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomrun.h"
#include "support/sessions.h"
#include "training/schedule.h"
#include "training/trainer.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <random>
#include <vector>

using namespace chainrule;

namespace {

using Kind = Schedule::Kind;

Schedule scheduleOf(Kind kind, std::int64_t steps, double factor = 0, std::int64_t warmUp = 0) {
  return {kind, steps, factor, warmUp};
}

/// The formulas of the header by the library's functions.
double expected(const Schedule &schedule, std::int64_t step) {
  if (step < schedule.warmUp) {
    return static_cast<double>(step + 1) / static_cast<double>(schedule.warmUp);
  }
  const auto t = static_cast<double>(step - schedule.warmUp);
  const auto steps = static_cast<double>(schedule.steps);
  switch (schedule.kind) {
    case Kind::Constant:
      return 1;
    case Kind::StepDecay:
      return std::pow(schedule.factor, std::floor(t / steps));
    case Kind::Exponential:
      return std::pow(schedule.factor, t / steps);
    case Kind::InverseTime:
      return 1 / (1 + t / steps);
    case Kind::Cosine:
      break;
  }
  const double angle = std::numbers::pi * std::min(t / steps, 1.0);
  return schedule.factor + (1 - schedule.factor) * 0.5 * (1 + std::cos(angle));
}

}  // namespace

class TestSchedule : public QObject {
  Q_OBJECT

 private slots:
  void partsAreThoseOfTheFormulas() {
    std::mt19937 random(7);
    for (int k = 0; k < 20000; ++k) {
      const auto kind = static_cast<Kind>(random() % 5);
      const auto steps = static_cast<std::int64_t>(1 + random() % 1000);
      const double factor = static_cast<double>(1 + random() % 1000) / 1000;
      const Schedule schedule =
          scheduleOf(kind, hasSteps(kind) ? steps : 0, hasFactor(kind) ? factor : 0,
                     random() % 2 != 0 ? static_cast<std::int64_t>(random() % 100) : 0);
      const auto step = static_cast<std::int64_t>(random() % 5000);
      const double part = partAt(schedule, step);
      // A power rounds once for each of its factors, and 1 + cos loses digits near its zero.
      const double powers = 1 + static_cast<double>(step / steps);
      const double allowed =
          kind == Kind::Cosine ? 1e-15 : powers * 1e-15 * expected(schedule, step);
      QVERIFY2(std::abs(part - expected(schedule, step)) <= allowed,
               qPrintable(QStringLiteral("%1 steps %2 factor %3 warm-up %4 step %5: %6")
                              .arg(static_cast<int>(kind))
                              .arg(schedule.steps)
                              .arg(schedule.factor)
                              .arg(schedule.warmUp)
                              .arg(step)
                              .arg(part, 0, 'g', 17)));
      QVERIFY(part >= 0 && part <= 1);
    }
  }

  // By StepLR, ExponentialLR with gamma 0.6^(1/10), CosineAnnealingLR, LambdaLR, and LinearLR
  // before StepLR, each in a loop over the steps, which rounds once a step.
  void partsAreThoseOfThePyTorchSchedulers() {
    const std::vector<std::int64_t> steps{0, 1, 7, 20, 33, 50, 64};
    const std::vector<std::pair<Schedule, std::vector<double>>> table{
        {scheduleOf(Kind::StepDecay, 10, 0.6),
         {1, 1, 1, 0.36, 0.216, 0.07776, 0.046655999999999996}},
        {scheduleOf(Kind::Exponential, 10, 0.6),
         {1, 0.9502002165056764, 0.6993681904144298, 0.3600000000000004, 0.1853101152959248,
          0.0777600000000002, 0.03803364972177405}},
        {scheduleOf(Kind::Cosine, 64, 0.1),
         {1, 0.9994579552923276, 0.9736948293323593, 0.8000066048588208, 0.5279195465526619,
          0.20214529598676834, 0.1}},
        {scheduleOf(Kind::InverseTime, 10),
         {1, 0.9090909090909091, 0.5882352941176471, 0.3333333333333333, 0.23255813953488372,
          0.16666666666666666, 0.13513513513513511}},
        {scheduleOf(Kind::StepDecay, 10, 0.6, 20), {0.05, 0.1, 0.4, 1, 0.6, 0.216, 0.1296}}};
    for (const auto &[schedule, parts] : table) {
      for (std::size_t k = 0; k < steps.size(); ++k) {
        QVERIFY(std::abs(partAt(schedule, steps[k]) - parts[k]) <= 64 * 2.3e-16 * parts[k]);
      }
    }
  }

  void stepDecayAndExponentialMeetWhereAStepEnds() {
    for (const std::int64_t step : {0, 50, 100, 5000}) {
      QCOMPARE(partAt(scheduleOf(Kind::Exponential, 50, 0.7), step),
               partAt(scheduleOf(Kind::StepDecay, 50, 0.7), step));
    }
    QCOMPARE(partAt(scheduleOf(Kind::StepDecay, 50, 0.5), 49), 1.0);
    QCOMPARE(partAt(scheduleOf(Kind::StepDecay, 50, 0.5), 50), 0.5);
    QCOMPARE(partAt(scheduleOf(Kind::StepDecay, 50, 0.5), 149), 0.25);
  }

  void inverseTimeHalvesAfterItsSteps() {
    QCOMPARE(partAt(scheduleOf(Kind::InverseTime, 200), 200), 0.5);
    QCOMPARE(partAt(scheduleOf(Kind::InverseTime, 200), 600), 0.25);
  }

  void cosineComesToItsFactorAndStaysThere() {
    const Schedule schedule = scheduleOf(Kind::Cosine, 100, 0.25);
    QCOMPARE(partAt(schedule, 0), 1.0);
    QCOMPARE(partAt(schedule, 50), 0.625);
    QCOMPARE(partAt(schedule, 100), 0.25);
    QCOMPARE(partAt(schedule, maximumSteps), 0.25);
    for (std::int64_t step = 0; step < 100; ++step) {
      QVERIFY(partAt(schedule, step + 1) < partAt(schedule, step));
    }
  }

  void warmUpRisesByEqualPartsAndTheDecayBeginsBehindIt() {
    const Schedule schedule = scheduleOf(Kind::StepDecay, 10, 0.5, 4);
    const std::vector<double> begin{0.25, 0.5, 0.75, 1, 1};
    for (std::size_t step = 0; step < begin.size(); ++step) {
      QCOMPARE(partAt(schedule, static_cast<std::int64_t>(step)), begin[step]);
    }
    QCOMPARE(partAt(schedule, 13), 1.0);
    QCOMPARE(partAt(schedule, 14), 0.5);
    QCOMPARE(partAt(scheduleOf(Kind::Constant, 0, 0, 4), 1000), 1.0);
  }

  void theFarthestStepsHaveAPart() {
    for (const Kind kind : {Kind::StepDecay, Kind::Exponential, Kind::InverseTime, Kind::Cosine}) {
      const Schedule schedule = scheduleOf(kind, 1, hasFactor(kind) ? 0.9999999 : 0);
      const double part = partAt(schedule, maximumSteps);
      QVERIFY(std::isfinite(part) && part >= 0 && part <= 1);
    }
    QCOMPARE(partAt(scheduleOf(Kind::Exponential, 1000, 5e-324), 999), 0.0);
  }

  void digitsAreTheSameEverywhere() {
    QVERIFY(partAt(scheduleOf(Kind::Exponential, 1000, 0.1), 333) == 0x1.dba9e46e4bed7p-2);
    QVERIFY(partAt(scheduleOf(Kind::Cosine, 1000), 333) == 0x1.803b6aa646232p-1);
    QVERIFY(partAt(scheduleOf(Kind::Cosine, 1000), 777) == 0x1.e25cbfee84ae1p-4);
    QVERIFY(partAt(scheduleOf(Kind::StepDecay, 7, 0.9), 333) == 0x1.cf510da63bbf8p-8);
  }

  void aStepTakesItsPartOfTheLearningRate() {
    for (const Schedule &schedule :
         {scheduleOf(Kind::StepDecay, 5, 0.5), scheduleOf(Kind::Exponential, 9, 0.3),
          scheduleOf(Kind::InverseTime, 6), scheduleOf(Kind::Cosine, 20, 0.1, 3)}) {
      Session session = fullAdder();
      Trainer byHand(session);
      session.training.schedule = schedule;
      Trainer trainer(session);
      for (int step = 0; step < 30; ++step) {
        byHand.setLearningRate(session.training.learningRate * partAt(schedule, step));
        QVERIFY(byHand.advance() && trainer.advance());
        QCOMPARE(trainer.previousLearningRate(), byHand.previousLearningRate());
      }
      const auto expected = byHand.network().parameters().values();
      const auto found = trainer.network().parameters().values();
      QVERIFY(std::equal(found.begin(), found.end(), expected.begin()));
      QVERIFY(trainer.changes().empty());
    }
  }

  void aChangeOfTheScheduleBelongsToTheRun() {
    Trainer trainer(fullAdder());
    for (int step = 0; step < 10; ++step) trainer.advance();
    const Schedule cosine = scheduleOf(Kind::Cosine, 40);
    trainer.setSchedule(scheduleOf(Kind::StepDecay, 4, 0.5));
    trainer.setSchedule(cosine);  // before another step: one change
    trainer.setSchedule(cosine);
    for (int step = 0; step < 10; ++step) trainer.advance();
    QCOMPARE(trainer.scheduleChanges(), (std::vector<ScheduleChange>{{10, Schedule{}, cosine}}));
    const QByteArray end = stateOf(trainer);
    seekTo(trainer, 5);
    trainer.computePass();
    QVERIFY(isConstant(trainer.session().training.schedule));
    seekTo(trainer, 20);
    QCOMPARE(stateOf(trainer), end);
    seekTo(trainer, 10);
    trainer.computePass();
    trainer.setSchedule({});  // in the past: another run
    QCOMPARE(trainer.runs().all().size(), std::size_t{1});
    QVERIFY(trainer.scheduleChanges().empty());
    QCOMPARE(trainer.runs().all().front()->scheduleChanges.size(), std::size_t{1});
  }

  void aRunFromTheSameStartKeepsThePresentSchedule() {
    Trainer trainer(fullAdder());
    const Schedule schedule = scheduleOf(Kind::InverseTime, 3);
    for (int step = 0; step < 5; ++step) trainer.advance();
    trainer.setSchedule(schedule);
    trainer.resetToStart();
    QCOMPARE(trainer.session().training.schedule, schedule);
    QCOMPARE(trainer.firstSchedule(), schedule);
    QVERIFY(trainer.scheduleChanges().empty());
    trainer.returnToRun(1);
    trainer.computePass();
    QVERIFY(isConstant(trainer.session().training.schedule));
  }
};

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
