// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/costenvelope.h"
#include "plots/plotscale.h"
#include "plots/stepstoresolve.h"
#include "training/costreplay.h"

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

  // Whatever part a detail holds and whatever part is in sight, no step is missing or shown twice,
  // and every column says what its steps cost; one that is a bound encloses it.
  void aDetailTakesThePlaceOfTheBucketsItResolves() {
    std::mt19937 random(11);
    const auto below = [&](std::int64_t count) {
      return static_cast<std::int64_t>(random()) % count;
    };
    int resolved = 0;
    int bounds = 0;
    for (int trial = 0; trial < 400; ++trial) {
      const std::int64_t first = trial % 3 == 0 ? 0 : below(1000);
      const std::int64_t count = 5000 + below(60'000);
      const std::vector<double> costs = noisyCosts(count);
      const CostCurve curve = curveOf(costs, first);
      const std::int64_t begin = below(count - 10);
      const std::int64_t end =
          trial % 4 == 0 ? count - 1 : begin + 1 + below(std::min(count - begin, 6000L));
      const CostCurve detail = curveOf({costs.begin() + begin, costs.begin() + end}, first + begin);
      const double from = static_cast<double>(first + begin + below(9000) - 4500) + 0.25;
      const double to = from + static_cast<double>(below(trial % 2 == 0 ? 300 : 9000));
      const auto columns = costEnvelope(curve, &detail, from, to, 299);
      if (to < static_cast<double>(first) || from > static_cast<double>(first + count)) {
        continue;
      }
      QVERIFY(columns.size() <= 303);
      std::int64_t next = columns.front().firstStep;
      for (const EnvelopeColumn &column : columns) {
        QCOMPARE(column.firstStep, next);
        QVERIFY(column.lastStep >= column.firstStep);
        next = column.lastStep + 1;
        const auto stepsBegin = costs.begin() + (column.firstStep - first);
        const auto stepsEnd = costs.begin() + (column.lastStep - first) + 1;
        const double lowest = *std::min_element(stepsBegin, stepsEnd);
        const double highest = *std::max_element(stepsBegin, stepsEnd);
        if (column.isBound) {
          QVERIFY(column.minimum <= lowest && column.maximum >= highest);
          ++bounds;
        } else {
          QCOMPARE(column.minimum, lowest);
          QCOMPARE(column.maximum, highest);
          QCOMPARE(column.last, *(stepsEnd - 1));
        }
        const bool isInside = column.firstStep >= first + begin && column.lastStep < first + end;
        if (isInside && to - from < 250 && detail.bucketWidth() == 1) {
          QCOMPARE(column.firstStep, column.lastStep);
          ++resolved;
        }
      }
      const auto last = static_cast<double>(first + count - 1);
      QVERIFY(static_cast<double>(columns.front().firstStep) <=
              std::max(from, static_cast<double>(first)));
      QVERIFY(static_cast<double>(columns.back().lastStep) >= std::min(std::floor(to), last));
    }
    QVERIFY(resolved > 1000);
    QVERIFY(bounds > 20);
  }

  void aDetailNoFinerThanTheCurveIsOfNoUse() {
    const std::vector<double> costs = noisyCosts(3000);
    const CostCurve curve = curveOf(costs);
    const CostCurve detail = curveOf({costs.begin() + 100, costs.begin() + 200}, 100);
    QVERIFY(costEnvelope(curve, &detail, 120, 180, 299) == costEnvelope(curve, 120, 180, 299));
    QVERIFY(costEnvelope(curve, nullptr, 120, 180, 299) == costEnvelope(curve, 120, 180, 299));
    QVERIFY(costEnvelope(CostCurve(), &detail, 120, 180, 299).empty());
  }

  void stepsAreAskedForWhereTheyShareBuckets() {
    const CostCurve fine = curveOf(noisyCosts(4000));
    const CostCurve coarse = curveOf(noisyCosts(100'000));  // 32 steps a bucket
    const std::vector<const CostCurve *> both{&fine, &coarse};
    const auto ask = [&](const PlotRange &inSight, const StepSpan &before = {}) {
      return stepsToResolve(inSight, both, 299, before);
    };
    QVERIFY(ask({0, 100'000}) == StepSpan());
    QVERIFY(ask({200'000, 200'100}) == StepSpan());  // beyond them all
    QVERIFY(stepsToResolve({1000, 1100}, std::span(both).first(1), 299, {}) == StepSpan());
    const StepSpan span = ask({50'000, 50'100});
    QVERIFY(span.from <= 50'000 - 40 && span.from >= 50'000 - 80);
    QVERIFY(span.to > 50'100 + 40 && span.to <= 50'100 + 80);
    QVERIFY(ask({50'010, 50'110}, span) == span);  // moved a little
    QVERIFY(ask({50'040, 50'060}, span) == span);  // or closer
    QVERIFY(ask({50'100, 50'200}, span) != span);
    QVERIFY(ask({0, 100'000}, span) == StepSpan());
    QCOMPARE(ask({0, 50}).from, std::int64_t{0});
  }

  void noMoreStepsAreAskedForThanAreQuicklyMade() {
    const CostCurve curve(0, std::int64_t{1} << 20, std::int64_t{1} << 22,
                          std::vector<CostCurve::Bucket>(4));
    const CostCurve *only = &curve;
    for (double size = 4; size < 1 << 21; size *= 1.01) {
      const PlotRange inSight{1'000'000.5, 1'000'000.5 + size};
      const StepSpan span = stepsToResolve(inSight, {&only, 1}, 299, {});
      QVERIFY(10 * (span.to - span.from) <= 9 * CostReplay::mostSteps);  // and from a state
      if (span == StepSpan()) {
        QVERIFY(size > 500'000);
        continue;
      }
      QVERIFY(static_cast<double>(span.from) <= inSight.lower);
      QVERIFY(static_cast<double>(span.to) > inSight.upper);
      QVERIFY(stepsToResolve(inSight, {&only, 1}, 299, span) == span);
    }
  }

  void theCostsOfAPartHaveLittleRoomAboutThem() {
    for (const double lowest : {1e-12, 0.001, 0.25, 3.0}) {
      for (const double factor : {1.0, 1.001, 1.3, 20.0, 1e6}) {
        const double highest = lowest * factor;
        const PlotRange log = closeCostRange(lowest, highest, true);
        const double room = std::log10(log.upper / log.lower);
        QVERIFY(log.lower < lowest && log.upper > highest);
        QVERIFY(room >= 0.01 && room < 1.5 * std::max(std::log10(factor), 0.01));
        const PlotRange linear = closeCostRange(lowest, highest, false);
        QVERIFY(linear.lower < lowest && linear.upper > highest);
        QVERIFY(linear.lower > -0.05 * linear.upper);  // no label below 0
        QVERIFY(linear.size() < 1.5 * std::max(highest - lowest, 0.01 * highest));
      }
    }
    QVERIFY(closeCostRange(0, 0, false).size() > 0);
    QVERIFY(closeCostRange(-2, -1, false).upper > -1);
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

  void labelsOfACloseRangeCanBeToldApart() {
    const PlotTicks ticks = costTicks({3.07e-8, 3.14e-8}, true, 3);
    QCOMPARE(labelsOf(ticks), (QStringList{"3.08", "3.10", "3.12", "3.14"}));
    QCOMPARE(ticks.factor, QStringLiteral("×10⁻⁸"));
    const PlotTicks plain = costTicks({0.2501, 0.2512}, true, 3);
    QCOMPARE(labelsOf(plain), (QStringList{"0.2505", "0.2510"}));
    QCOMPARE(plain.factor, QString());
    const PlotTicks small = costTicks({0.000147, 0.000151}, true, 3);
    QCOMPARE(labelsOf(small), (QStringList{"1.48", "1.50"}));
    QCOMPARE(small.factor, QStringLiteral("×10⁻⁴"));
    const PlotTicks large = costTicks({2.5e9, 4e9}, false, 3);
    QCOMPARE(labelsOf(large), (QStringList{"2.5", "3.0", "3.5", "4.0"}));
    QCOMPARE(large.factor, QStringLiteral("×10⁹"));
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
