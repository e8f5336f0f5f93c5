// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/curvepainter.h"

#include "plots/costpainter.h"

#include <QImage>
#include <QTest>

namespace chainrule {
namespace {

const PlotMapping closeMapping{QRectF(0, 0, 600, 100), {0, 60}, {0, 1}, false};  // 10 px a step
const PlotMapping farMapping{QRectF(0, 0, 600, 100), {0, 600}, {0, 1}, false};

EnvelopeColumn step(std::int64_t step, double cost) {
  return columnOfStep(step, cost);
}

EnvelopeColumn steps(std::int64_t first, std::int64_t last, double minimum, double maximum) {
  return {first, last, minimum, maximum, maximum, false};
}

RunStyle ghost() {
  RunStyle style = ghostStyle(Theme::light(), Run());
  style.isDashed = false;
  return style;
}

/// The rows where the curve has its full colour between two steps, from the top.
std::vector<int> inkedRows(const std::vector<EnvelopeColumn> &columns, double from, double to,
                           const RunStyle &style = presentStyle(Theme::light(), false),
                           const PlotMapping &mapping = closeMapping) {
  QImage image(600, 100, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QPainter painter(&image);
  paintCostCurve(painter, style, mapping, columns);
  painter.end();
  std::vector<int> rows;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = qRound(mapping.x(from)); x <= qRound(mapping.x(to)); ++x) {
      if (image.pixelColor(x, y) == style.colour) {
        rows.push_back(y);
        break;
      }
    }
  }
  return rows;
}

}  // namespace

class TestCurvePainter : public QObject {
  Q_OBJECT

 private slots:
  void stepsThatFollowOneAnotherAreJoined() {
    const auto rows = inkedRows({step(10, 0.5), step(11, 0.5), step(12, 0.5)}, 10, 12);
    QVERIFY(!rows.empty());
    QVERIFY(rows.front() >= 47 && rows.back() <= 52);
  }

  void aCostOfZeroLiesBelowALogarithmicAxis() {
    const PlotMapping mapping{QRectF(0, 0, 600, 98), {0, 60}, {0.01, 1}, true};
    const std::vector<EnvelopeColumn> columns{step(10, 0.5), step(11, 0), step(12, 0), step(13, 0)};
    const auto rowsOf = [&](double from, double to) {
      return inkedRows(columns, from, to, presentStyle(Theme::light(), false), mapping);
    };
    const auto falling = rowsOf(10, 11);
    QVERIFY(!falling.empty());
    QVERIFY(falling.front() < 20 && falling.back() >= 97);
    QVERIFY(rowsOf(11.5, 13).empty());
  }

  void noLineLeadsOverStepsNobodyKnows() {
    const std::vector<EnvelopeColumn> columns{step(10, 0.5), step(11, 0.5), step(20, 0.5),
                                              step(21, 0.5)};
    QVERIFY(!inkedRows(columns, 10, 11).empty());
    QVERIFY(inkedRows(columns, 11.5, 19.5).empty());
    QVERIFY(!inkedRows(columns, 20, 21).empty());
    QVERIFY(inkedRows(columns, 11.5, 19.5, ghost()).empty());
  }

  void aPartOfABucketIsABandHoweverNarrow() {
    EnvelopeColumn part = steps(101, 104, 0.2, 0.8);  // 3 px
    const auto heightOf = [](const EnvelopeColumn &column) {
      return inkedRows({step(100, 0.2), column, step(105, 0.8)}, 101, 104,
                       presentStyle(Theme::light(), false), farMapping)
          .size();
    };
    const auto line = heightOf(part);  // from the lowest to the highest
    part.isBound = true;
    QVERIFY2(heightOf(part) + 20 < line, qPrintable(QString::number(line)));  // two edges
  }

  void singleStepsAreDotsWhereTheyLieApart() {
    std::vector<EnvelopeColumn> columns;
    for (int k = 0; k < 10; ++k) {
      columns.push_back(step(k, 0.5));
    }
    const auto atStep = inkedRows(columns, 5, 5).size();
    const auto between = inkedRows(columns, 5.5, 5.5).size();
    QVERIFY(atStep >= between + 2);
    columns[5] = steps(5, 6, 0.5, 0.5);
    columns.erase(columns.begin() + 6);
    QCOMPARE(inkedRows(columns, 5, 5).size(), between);
  }

  void noLineLeadsOverCostsThatAreNotFinite() {
    const double infinity = std::numeric_limits<double>::infinity();
    const std::vector<EnvelopeColumn> columns{step(10, 0.5), step(11, infinity), step(12, infinity),
                                              step(13, 0.5)};
    QVERIFY(inkedRows(columns, 10.5, 12.5).empty());
  }

  void aBandLeadsOverNoStepsNobodyKnowsEither() {
    std::vector<EnvelopeColumn> columns;
    for (int k = 0; k < 10; ++k) {
      columns.push_back(step(2 * k, 0.2));  // nothing between them
    }
    QVERIFY(inkedRows(columns, 2.5, 3.5).empty());
    columns.clear();
    for (const int first : {0, 1, 2, 12, 13, 14}) {
      columns.push_back({first, first, 0.2, 0.8, 0.5, false});
    }
    QVERIFY(inkedRows(columns, 2.5, 11.5).empty());
  }

  void noLineCrossesABucketOfManySteps() {
    for (const RunStyle &style : {presentStyle(Theme::light(), false), ghost()}) {
      const std::vector<EnvelopeColumn> columns{step(9, 0.2), steps(10, 29, 0.2, 0.8),
                                                step(30, 0.8), step(31, 0.8)};
      for (const int row : inkedRows(columns, 10.5, 28.5, style)) {
        QVERIFY2(row <= 22 || row >= 78, qPrintable(QString::number(row)));  // a band's edges
      }
      QVERIFY(inkedRows(columns, 29.3, 29.7, style).empty());
    }
    // Nor one that is a little wider than a column has to be.
    const PlotMapping wide{QRectF(0, 0, 600, 100), {0, 600}, {0, 1}, false};
    QImage image(600, 100, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    const RunStyle style = presentStyle(Theme::light(), false);
    paintCostCurve(painter, style, wide, {steps(100, 107, 0.1, 0.9)});
    painter.end();
    for (int x = 100; x <= 107; ++x) {
      QVERIFY(image.pixelColor(x, 50) != style.colour);
    }
  }

  void aBucketWhoseStepsAllCostTheSameIsALine() {
    const auto rows = inkedRows({step(9, 0.5), steps(10, 29, 0.5, 0.5), step(30, 0.5)}, 15, 25);
    QVERIFY(!rows.empty());
    QVERIFY(rows.front() >= 47 && rows.back() <= 52);
  }

  void aNameKeepsClearOfOtherCurvesAndOfOtherNames() {
    QImage image(600, 100, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    std::vector<EnvelopeColumn> own;
    std::vector<EnvelopeColumn> above;
    for (int k = 0; k <= 60; ++k) {
      own.push_back(step(k, 0.5));
      if (k >= 30) above.push_back(step(k, 0.56));
    }
    std::vector<std::vector<QPointF>> curves(2);
    addObstacles(curves[0], closeMapping, own, 0, 600);
    addObstacles(curves[1], closeMapping, above, 0, 600);
    const auto label = [&](const std::vector<QRectF> &taken) {
      return paintGhostLabel(painter, Theme::light(), closeMapping, ghost(), own, "α = 5", taken,
                             curves, 0);
    };
    const auto first = label({});
    QVERIFY(first);
    QVERIFY(first->top() >= 50);  // below its line: the other is above
    const auto second = label({*first});
    QVERIFY(second);
    QVERIFY(!second->adjusted(-8, 0, 8, 0).intersects(*first));
    curves[1].clear();
    const auto free = label({});
    QVERIFY(free && free->bottom() <= 50);
  }
};

}  // namespace chainrule

QTEST_MAIN(chainrule::TestCurvePainter)
#include "tst_curvepainter.moc"
