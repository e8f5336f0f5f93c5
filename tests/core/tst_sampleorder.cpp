// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/sampleorder.h"

#include <QtTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace chainrule;

namespace {

using Rows = std::vector<int>;

Rows rowsOf(SampleOrder &order, std::int64_t step) {
  const std::span<const int> rows = order.rowsOf(step);
  return {rows.begin(), rows.end()};
}

Rows epochOf(SampleOrder &order, std::int64_t epoch) {
  Rows all;
  for (std::int64_t k = 0; k < order.stepsPerEpoch(); ++k) {
    const Rows rows = rowsOf(order, epoch * order.stepsPerEpoch() + k);
    all.insert(all.end(), rows.begin(), rows.end());
  }
  return all;
}

Rows asListed(int rows) {
  Rows all(static_cast<std::size_t>(rows));
  std::iota(all.begin(), all.end(), 0);
  return all;
}

}  // namespace

class TestSampleOrder : public QObject {
  Q_OBJECT

 private slots:
  void namesReadBack() {
    QCOMPARE(orderNamed("cyclic"), std::optional(Order::Cyclic));
    QCOMPARE(orderNamed(name(Order::Shuffled)), std::optional(Order::Shuffled));
    QVERIFY(!orderNamed("random"));
  }

  void cyclicUsesRowsAsListed() {
    SampleOrder order(3, Order::Cyclic, 1, 1);
    for (int step = 0; step < 7; ++step) {
      QCOMPARE(rowsOf(order, step), Rows{step % 3});
    }
  }

  void everyShuffledEpochIsAPermutation() {
    for (const int rows : {1, 2, 3, 10, 97}) {
      for (const int batch : {1, 2, 7}) {
        SampleOrder order(rows, Order::Shuffled, batch, 5);
        for (std::int64_t epoch = 0; epoch < 50; ++epoch) {
          Rows used = epochOf(order, epoch);
          std::sort(used.begin(), used.end());
          QCOMPARE(used, asListed(rows));
        }
      }
    }
  }

  void rowsDependOnTheStepNotOnWhatWasAskedBefore() {
    SampleOrder forwards(10, Order::Shuffled, 3, 42);
    SampleOrder backwards(10, Order::Shuffled, 3, 42);
    std::vector<Rows> expected;
    for (int step = 0; step < 200; ++step) {
      expected.push_back(rowsOf(forwards, step));
    }
    for (int step = 199; step >= 0; --step) {
      QCOMPARE(rowsOf(backwards, step), expected[static_cast<std::size_t>(step)]);
      const int elsewhere = step * 7919 % 200;
      QCOMPARE(rowsOf(backwards, elsewhere), expected[static_cast<std::size_t>(elsewhere)]);
    }
  }

  void epochsAndSeedsDiffer() {
    std::set<Rows> seen;
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
      SampleOrder order(20, Order::Shuffled, 1, seed);
      for (std::int64_t epoch = 0; epoch < 30; ++epoch) {
        seen.insert(epochOf(order, epoch));
      }
    }
    QCOMPARE(seen.size(), std::size_t{900});
  }

  void everyRowComesEquallyOftenInEveryPlace() {
    constexpr int rows = 5;
    constexpr int epochs = 20000;
    int counts[rows][rows] = {};
    SampleOrder order(rows, Order::Shuffled, 1, 3);
    for (std::int64_t step = 0; step < rows * epochs; ++step) {
      ++counts[step % rows][order.rowsOf(step).front()];
    }
    for (const auto &place : counts) {
      for (const int count : place) {  // binomial, σ = √(20000 · .2 · .8) = 57
        QVERIFY2(std::abs(count - epochs / rows) < 5 * 57, qPrintable(QString::number(count)));
      }
    }
  }

  void theLastBatchOfAnEpochIsShorter() {
    SampleOrder order(7, Order::Cyclic, 3, 1);
    QCOMPARE(order.batchSize(), 3);
    QCOMPARE(order.stepsPerEpoch(), std::int64_t{3});
    QCOMPARE(rowsOf(order, 0), (Rows{0, 1, 2}));
    QCOMPARE(rowsOf(order, 2), Rows{6});
    QCOMPARE(rowsOf(order, 3), (Rows{0, 1, 2}));
  }

  void fullBatchesUseEveryRowAsListed() {
    for (const int batch : {0, 4, 1000}) {
      for (const Order which : {Order::Cyclic, Order::Shuffled}) {
        SampleOrder order(4, which, batch, 1);
        QCOMPARE(order.batchSize(), 4);
        QCOMPARE(order.stepsPerEpoch(), std::int64_t{1});
        QCOMPARE(rowsOf(order, 12345), asListed(4));
      }
    }
  }

  void stepsBeyondThirtyTwoBitsAreFine() {
    constexpr std::int64_t far = (std::int64_t{1} << 40) + 1;
    SampleOrder cyclic(7, Order::Cyclic, 1, 1);
    QCOMPARE(rowsOf(cyclic, far), Rows{static_cast<int>(far % 7)});
    SampleOrder shuffled(7, Order::Shuffled, 1, 1);
    Rows used = epochOf(shuffled, far);
    QVERIFY(used != epochOf(shuffled, far + 1));
    std::sort(used.begin(), used.end());
    QCOMPARE(used, asListed(7));
  }
};

QTEST_APPLESS_MAIN(TestSampleOrder)
#include "tst_sampleorder.moc"
