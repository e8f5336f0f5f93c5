// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/costenvelope.h"
#include "plots/plotscale.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace chainrule {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

std::vector<double> noisyCosts(std::int64_t count) {
  std::mt19937 generator(7);
  std::vector<double> costs;
  for (std::int64_t k = 0; k < count; ++k) {
    costs.push_back(static_cast<double>(1 + generator() % 1000) / static_cast<double>(1000 + k));
  }
  return costs;
}

CostCurve curveOf(const std::vector<double> &costs, std::int64_t firstStep = 0) {
  CostCurve curve(firstStep);
  for (const double cost : costs) {
    curve.append(cost);
  }
  return curve;
}

QStringList labelsOf(const PlotTicks &ticks) {
  QStringList labels;
  for (const PlotTicks::Tick &tick : ticks.major) {
    labels.append(tick.label);
  }
  return labels;
}

}  // namespace

class TestCostEnvelope : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void everyColumnHasTheMinimumAndMaximumOfItsSteps_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("firstStep");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("one step") << 1 << 0 << 0.0 << 200.0;
    QTest::newRow("fewer steps than columns") << 250 << 0 << 0.0 << 500.0;
    QTest::newRow("a bucket for each step") << 4096 << 0 << 0.0 << 5000.0;
    QTest::newRow("buckets of several steps") << 100'003 << 0 << 0.0 << 200'000.0;
    QTest::newRow("a part") << 100'003 << 0 << 33'333.3 << 44'444.4;
    QTest::newRow("deep inside") << 100'003 << 0 << 50'000.0 << 50'010.0;
    QTest::newRow("a later start") << 10'000 << 123'456 << 123'456.0 << 143'456.0;
  }

  void everyColumnHasTheMinimumAndMaximumOfItsSteps() {
    QFETCH(int, count);
    QFETCH(int, firstStep);
    QFETCH(double, from);
    QFETCH(double, to);
    const std::vector<double> costs = noisyCosts(count);
    const auto columns = costEnvelope(curveOf(costs, firstStep), from, to, 299);
    QVERIFY(!columns.empty());
    QVERIFY(columns.size() <= 301);
    std::int64_t next = columns.front().firstStep;
    for (const EnvelopeColumn &column : columns) {
      QCOMPARE(column.firstStep, next);
      QVERIFY(column.lastStep >= column.firstStep);
      next = column.lastStep + 1;
      const auto begin = costs.begin() + (column.firstStep - firstStep);
      const auto end = costs.begin() + (column.lastStep - firstStep) + 1;
      QCOMPARE(column.minimum, *std::min_element(begin, end));
      QCOMPARE(column.maximum, *std::max_element(begin, end));
      QCOMPARE(column.last, *(end - 1));
      QVERIFY(!column.isGap);
    }
    const double lastStep = firstStep + count - 1;
    QVERIFY(static_cast<double>(columns.front().firstStep) <= std::max<double>(from, firstStep));
    QVERIFY(static_cast<double>(columns.back().lastStep) >= std::min(to, lastStep));
  }

  void aSinglePeakAmongTenMillionStepsIsKept() {
    CostCurve curve;
    for (int k = 0; k < 10'000'000; ++k) {
      curve.append(k == 6'543'210 ? 5 : 0.25);
    }
    const auto columns = costEnvelope(curve, 0, 1e7, 299);
    QVERIFY(columns.size() <= 299);
    const auto peak =
        std::find_if(columns.begin(), columns.end(),
                     [](const EnvelopeColumn &column) { return column.maximum == 5; });
    QVERIFY(peak != columns.end());
    QVERIFY(peak->firstStep <= 6'543'210 && peak->lastStep >= 6'543'210);
    QCOMPARE(columns.back().lastStep, std::int64_t{9'999'999});
  }

  void columnsStayTheSameAsTheRunGrows() {
    CostCurve curve = curveOf(noisyCosts(2000));
    const auto before = costEnvelope(curve, 0, 5000, 299);
    curve.append(1);
    const auto after = costEnvelope(curve, 0, 5000, 299);
    for (std::size_t k = 0; k + 1 < before.size(); ++k) {
      QCOMPARE(after[k], before[k]);
    }
  }

  void whatIsNotFiniteIsAGap() {
    const auto columns = costEnvelope(
        curveOf({0.5, nan, std::numeric_limits<double>::infinity(), 0.25}), 0, 10, 299);
    QCOMPARE(columns.size(), std::size_t{4});
    QVERIFY(!columns[0].isGap);
    QVERIFY(columns[1].isGap);
    QVERIFY(columns[2].isGap);
    QVERIFY(!columns[3].isGap);
    const std::optional<CostExtent> extent = extentOf(columns, false);
    QCOMPARE(extent->lowest, 0.25);
    QCOMPARE(extent->highest, 0.5);
  }

  void onlyPositiveCostsCountOnALogarithmicAxis() {
    const auto columns = costEnvelope(curveOf({0, -1, 0.5, 2}), 0, 10, 299);
    QCOMPARE(extentOf(columns, true)->lowest, 0.5);
    QCOMPARE(extentOf(columns, false)->lowest, -1.0);
    QVERIFY(!extentOf(costEnvelope(curveOf({0, 0}), 0, 10, 299), true));
  }

  void nothingComesFromNothing() {
    QVERIFY(costEnvelope(CostCurve(), 0, 100, 299).empty());
    QVERIFY(costEnvelope(curveOf({1}), nan, 100, 299).empty());
    QVERIFY(!extentOf({}, false));
  }

  void stepRangesRestWhileTheRunGoesOn() {
    QCOMPARE(stepRangeFor(0, 0), (PlotRange{0, 200}));
    QCOMPARE(stepRangeFor(0, 742), (PlotRange{0, 1000}));
    QCOMPARE(stepRangeFor(0, 1000), (PlotRange{0, 1000}));
    QCOMPARE(stepRangeFor(0, 1001), (PlotRange{0, 2000}));
    QCOMPARE(stepRangeFor(0, 10'000'000), (PlotRange{0, 10'000'000}));
    QCOMPARE(stepRangeFor(5000, 5300), (PlotRange{5000, 5500}));
  }

  void costRangesContainTheirCosts_data() {
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::newRow("one number") << 0.1683 << 0.1683;
    QTest::newRow("decades") << 3e-7 << 0.25;
    QTest::newRow("tiny") << 1e-300 << 1e-299;
    QTest::newRow("huge") << 1.0 << 1e200;
  }

  void costRangesContainTheirCosts() {
    QFETCH(double, lowest);
    QFETCH(double, highest);
    for (const bool logarithmic : {true, false}) {
      const PlotRange range = costRangeFor(lowest, highest, logarithmic);
      QVERIFY(range.lower < lowest);
      QVERIFY(range.upper > highest);
      QVERIFY(std::isfinite(range.upper));
    }
  }

  void decadesAreLabelledAsPowers() {
    QCOMPARE(labelsOf(costTicks({1e-4, 1}, true, 6)),
             QStringList({"10⁻⁴", "10⁻³", "10⁻²", "10⁻¹", "1"}));
    QCOMPARE(labelsOf(costTicks({0.1, 1}, true, 6)), QStringList({"10⁻¹", "1"}));
    QCOMPARE(labelsOf(costTicks({1e-12, 1}, true, 4)), QStringList({"10⁻¹²", "10⁻⁸", "10⁻⁴", "1"}));
    QCOMPARE(costTicks({1e-2, 1}, true, 6).minor.size(), std::size_t{16});
  }

  void narrowRangesAreLabelledWithRoundNumbers() {
    QCOMPARE(labelsOf(costTicks({0.15, 0.7}, true, 6)), QStringList({"0.2", "0.5"}));
    QCOMPARE(labelsOf(costTicks({0.16, 0.18}, true, 4)),
             QStringList({"0.160", "0.165", "0.170", "0.175", "0.180"}));
    QCOMPARE(labelsOf(costTicks({0, 0.5}, false, 5)),
             QStringList({"0", "0.1", "0.2", "0.3", "0.4", "0.5"}));
  }

  void stepsAreWholeNumbers() {
    QCOMPARE(labelsOf(stepTicks({0, 200}, 5)), QStringList({"0", "50", "100", "150", "200"}));
    QCOMPARE(labelsOf(stepTicks({0, 3}, 10)), QStringList({"0", "1", "2", "3"}));
    QCOMPARE(labelsOf(stepTicks({0, 10'000'000}, 5)).back(), QStringLiteral("10,000,000"));
  }

  void ticksEndWhereDoublesNoLongerTellNeighboursApart() {
    const PlotTicks steps = stepTicks({9007199254740990, 9007199254740994}, 5);
    QCOMPARE(labelsOf(steps).first(), QLocale().toString(9007199254740990));
    QVERIFY(steps.major.size() <= 6);
    QVERIFY(costTicks({1, 1 + 1e-15}, false, 5).major.size() <= 7);
  }
};

}  // namespace chainrule

QTEST_APPLESS_MAIN(chainrule::TestCostEnvelope)
#include "tst_costenvelope.moc"
