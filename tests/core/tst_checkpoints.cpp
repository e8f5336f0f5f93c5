// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/checkpoints.h"

#include <QtTest>

#include <array>
#include <vector>

using namespace chainrule;

namespace {

constexpr std::size_t numbers = 3;
constexpr std::size_t memory = 8 * numbers * sizeof(double);  // of eight states

std::array<double, numbers> stateAt(std::int64_t step) {
  const auto x = static_cast<double>(step);
  return {x, -x, x / 3};
}

void goOn(Checkpoints &checkpoints, std::int64_t from, std::int64_t to) {
  for (std::int64_t step = from; step <= to; ++step) {
    if (checkpoints.isDue(step)) checkpoints.keep(step, stateAt(step));
  }
}

bool isState(const Checkpoints::Checkpoint &checkpoint) {
  const auto state = stateAt(checkpoint.step);
  return std::equal(state.begin(), state.end(), checkpoint.values.begin(), checkpoint.values.end());
}

}  // namespace

class TestCheckpoints : public QObject {
  Q_OBJECT

 private slots:
  void everyStateIsKeptWhileThereIsRoom() {
    Checkpoints checkpoints(numbers, memory);
    checkpoints.restart(100, stateAt(100));
    goOn(checkpoints, 101, 107);
    QCOMPARE(checkpoints.capacity(), std::size_t{8});
    for (std::int64_t step = 100; step <= 107; ++step) {
      QCOMPARE(checkpoints.before(step).step, step);
      QVERIFY(isState(checkpoints.before(step)));
    }
    QCOMPARE(checkpoints.before(5000).step, std::int64_t{107});
  }

  void theSpacingDoublesAndNoStepIsFurtherAwayThanThat() {
    Checkpoints checkpoints(numbers, memory);
    checkpoints.restart(7, stateAt(7));
    std::int64_t end = 7;
    for (const std::int64_t next : {14, 15, 16, 40, 100, 1000, 1001}) {
      goOn(checkpoints, end + 1, next);
      end = next;
      QVERIFY(checkpoints.count() <= checkpoints.capacity());
      for (std::int64_t step = 7; step <= end; ++step) {
        const Checkpoints::Checkpoint kept = checkpoints.before(step);
        QVERIFY(kept.step <= step && step - kept.step < checkpoints.spacing());
        QVERIFY(isState(kept));
      }
    }
    QCOMPARE(checkpoints.spacing(), std::int64_t{128});  // 8 · 128 > 1001 − 7
  }

  void aRunCutShortGoesOn() {
    Checkpoints checkpoints(numbers, memory);
    checkpoints.restart(0, stateAt(0));
    goOn(checkpoints, 1, 50);
    checkpoints.removeAfter(20);
    QCOMPARE(checkpoints.before(50).step, std::int64_t{16});
    goOn(checkpoints, 21, 50);
    QCOMPARE(checkpoints.before(50).step, std::int64_t{48});
    QVERIFY(isState(checkpoints.before(50)));
    checkpoints.removeAfter(0);
    QCOMPARE(checkpoints.count(), std::size_t{1});
    QVERIFY(isState(checkpoints.before(3)));
  }

  void aSmallerCopyIsEvenlySpaced() {
    Checkpoints checkpoints(numbers, 8 * memory);
    checkpoints.restart(3, stateAt(3));
    goOn(checkpoints, 4, 60);
    Checkpoints copy(checkpoints, memory);
    QVERIFY(copy.count() <= copy.capacity());
    QCOMPARE(copy.spacing(), std::int64_t{8});
    for (std::int64_t step = 3; step <= 60; ++step) {
      QCOMPARE(copy.before(step).step, step - (step - 3) % 8);
      QVERIFY(isState(copy.before(step)));
    }
    goOn(copy, 61, 200);
    QVERIFY(isState(copy.before(200)));
  }

  void fourAreKeptWhateverTheyTake() {
    Checkpoints checkpoints(1000, 1);
    QCOMPARE(checkpoints.capacity(), std::size_t{4});
  }
};

QTEST_APPLESS_MAIN(TestCheckpoints)
#include "tst_checkpoints.moc"
