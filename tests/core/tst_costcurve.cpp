// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/randomgenerator.h"
#include "training/costcurve.h"

#include <QtTest>

#include <algorithm>
#include <span>

using namespace chainrule;

namespace {

/// Whether the curve is what gathering all these costs by hand gives.
bool isGatheredFrom(const CostCurve &curve, const std::vector<double> &costs) {
  const auto width = static_cast<std::size_t>(curve.bucketWidth());
  if (curve.stepCount() != std::ssize(costs) ||
      curve.buckets().size() != (costs.size() + width - 1) / width) {
    return false;
  }
  for (std::size_t k = 0; k < curve.buckets().size(); ++k) {
    const std::span covered =
        std::span(costs).subspan(k * width, std::min(width, costs.size() - k * width));
    const auto [minimum, maximum] = std::minmax_element(covered.begin(), covered.end());
    if (curve.buckets()[k] != CostCurve::Bucket{*minimum, *maximum, covered.back()}) {
      return false;
    }
  }
  return true;
}

}  // namespace

class TestCostCurve : public QObject {
  Q_OBJECT

 private slots:
  void everyStepHasItsBucketAtFirst() {
    CostCurve curve(17);
    QCOMPARE(curve.firstStep(), std::int64_t{17});
    QVERIFY(curve.buckets().empty());
    curve.append(3);
    curve.append(1);
    QCOMPARE(curve.bucketWidth(), std::int64_t{1});
    QVERIFY(curve.buckets() == (std::vector<CostCurve::Bucket>{{3, 3, 3}, {1, 1, 1}}));
  }

  void noMinimumMaximumOrLastIsEverLost() {
    RandomGenerator random(1);
    CostCurve curve;
    std::vector<double> costs;
    for (int step = 0; step < 70000; ++step) {
      costs.push_back(random.uniform());
      curve.append(costs.back());
      if (step % 997 == 0 || (step & (step + 1)) == 0) {
        QVERIFY2(isGatheredFrom(curve, costs), qPrintable(QString::number(step)));
      }
    }
    QCOMPARE(curve.bucketWidth(), std::int64_t{32});
  }

  void theLastBucketMayBePartlyFilled() {
    CostCurve curve;
    for (int step = 0; step < CostCurve::capacity; ++step) {
      curve.append(1);
    }
    QCOMPARE(curve.buckets().size(), std::size_t{CostCurve::capacity});
    curve.append(5);
    QCOMPARE(curve.bucketWidth(), std::int64_t{2});
    QCOMPARE(curve.buckets().size(), std::size_t{CostCurve::capacity / 2 + 1});
    QVERIFY(curve.buckets().back() == (CostCurve::Bucket{5, 5, 5}));
    curve.append(4);
    QVERIFY(curve.buckets().back() == (CostCurve::Bucket{4, 5, 4}));
    QCOMPARE(curve.stepCount(), std::int64_t{CostCurve::capacity + 2});
  }

  void removingTheLastIsAsIfItHadNotBeenAppended() {
    RandomGenerator random(2);
    CostCurve curve;
    curve.append(1);
    curve.removeLast();
    QVERIFY(curve.buckets().empty());
    std::vector<double> costs;
    for (int step = 0; step < 20000; ++step) {
      curve.append(random.uniform() < 0.5 ? -1 : 2);
      curve.removeLast();
      costs.push_back(random.uniform());
      curve.append(costs.back());
    }
    QVERIFY(isGatheredFrom(curve, costs));
  }

  void memoryIsBoundedOverTenMillionSteps() {
    CostCurve curve;
    const CostCurve::Bucket *where = curve.buckets().data();
    for (int step = 0; step < 10'000'000; ++step) {
      curve.append(step == 6'543'210 ? 1e6 : 1.0 / (step + 1));
    }
    QCOMPARE(curve.stepCount(), std::int64_t{10'000'000});
    QVERIFY(curve.buckets().size() <= CostCurve::capacity);
    QVERIFY(curve.buckets().size() > CostCurve::capacity / 2);
    QCOMPARE(curve.buckets().data(), where);
    QCOMPARE(curve.buckets()[static_cast<std::size_t>(6'543'210 / curve.bucketWidth())].maximum,
             1e6);
  }
};

QTEST_APPLESS_MAIN(TestCostCurve)
#include "tst_costcurve.moc"
