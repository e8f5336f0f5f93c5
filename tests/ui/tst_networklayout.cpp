// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networklayout.h"
#include "network/networkwalk.h"

#include <QtTest>

#include <cmath>

using namespace chainrule;

namespace {

NetworkLayout layoutOf(const std::vector<int> &sizes, QSizeF size = {632, 532}) {
  LayoutRequest request;
  request.sizes = sizes;
  request.size = size;
  return NetworkLayout(request);
}

bool near(double a, double b, double tolerance = 1) {
  return std::abs(a - b) <= tolerance;
}

}  // namespace

class TestNetworkLayout : public QObject {
  Q_OBJECT

 private slots:
  void theTextbookNetworkStandsWhereItIsDrawn() {
    const NetworkLayout layout = layoutOf({3, 4, 2});
    QVERIFY(near(layout.radius(), 26));
    QVERIFY(layout.pitch() >= 104);
    const double parts[] = {0.105, 0.405, 0.685, 0.835, 0.937};
    for (int column = 0; column < 5; ++column) {
      QVERIFY(near(layout.columnX(column), parts[column] * 632, 0.01 * 632));
    }
    QVERIFY(near(layout.centre(1, 0).y(), 95, 3));
    QVERIFY(near(layout.centre(2, 1).y() - layout.centre(2, 0).y(), 1.5 * layout.pitch()));
    QVERIFY(layout.names() == NetworkLayout::Names::Above);
    QVERIFY(layout.chips() == NetworkLayout::Chips::WithSymbol);
    QVERIFY(layout.digits() == NetworkLayout::Digits::Four);
  }

  void theSmallestWindowStillHasRoomForChips() {
    QVERIFY(layoutOf({3, 4, 2}, {644, 521}).pitch() >= 104);
  }

  void aLargeCanvasHasLargerNeurons() {
    QVERIFY(near(layoutOf({3, 4, 2}, {1112, 644}).radius(), 34));
  }

  void nothingOverlapsAtAnyDepth_data() {
    QTest::addColumn<std::vector<int>>("sizes");
    QTest::newRow("2-2-2") << std::vector{2, 2, 2};
    QTest::newRow("1-1") << std::vector{1, 1};
    QTest::newRow("4-5-3") << std::vector{4, 5, 3};
    QTest::newRow("3-12-12-2") << std::vector{3, 12, 12, 2};
    QTest::newRow("8 x 16") << std::vector<int>(9, 16);
    QTest::newRow("784-128-64-10") << std::vector{784, 128, 64, 10};
  }

  void nothingOverlapsAtAnyDepth() {
    QFETCH(std::vector<int>, sizes);
    for (const QSizeF size : {QSizeF(632, 532), QSizeF(644, 521), QSizeF(1440, 900)}) {
      const NetworkLayout layout = layoutOf(sizes, size);
      for (int l = 0; l <= layout.depth(); ++l) {
        const std::vector<int> &rows = layout.rows(l);
        for (std::size_t k = 0; k < rows.size(); ++k) {
          const QRectF circle = layout.circle(l, rows[k]);
          QVERIFY(layout.diagram().contains(circle));
          if (k > 0) {
            QVERIFY(!circle.intersects(layout.circle(l, rows[k - 1])));
          }
          if (l > 0) {
            QVERIFY(!circle.intersects(layout.circle(l - 1, layout.rows(l - 1).front())));
          }
        }
      }
      QVERIFY(QRectF({}, size).contains(layout.cost()));
    }
  }

  void longColumnsAreFoldedAndSayHowMuchIsLeftOut() {
    const NetworkLayout layout = layoutOf({16, 12, 2});
    const std::vector<int> ends{0, 1, 2, 3, 4, 11, 12, 13, 14, 15};
    QVERIFY(layout.rows(0) == ends);
    QCOMPARE(layout.gaps(0).size(), std::size_t(1));
    QCOMPARE(layout.gaps(0).front().count, 6);
    QCOMPARE(layout.rows(1).size(), std::size_t(12));
    QVERIFY(!layout.isShown(0, 7));
  }

  void aFoldedColumnShowsTheNeuronAskedFor() {
    LayoutRequest request;
    request.sizes = {16, 2};
    request.size = {632, 532};
    request.shown = Entry{Quantity::Activation, 0, 7, 0};
    const NetworkLayout layout(request);
    QVERIFY(layout.isShown(0, 7));
    QCOMPARE(layout.gaps(0).size(), std::size_t(2));
    QCOMPARE(layout.gaps(0)[0].count, 2);
    QCOMPARE(layout.gaps(0)[1].count, 3);
    QVERIFY(layout.gaps(0)[0].centre.y() < layout.centre(0, 7).y());
    QVERIFY(layout.gaps(0)[1].centre.y() > layout.centre(0, 7).y());
  }

  void manyEdgesBecomeABand() {
    QVERIFY(!layoutOf({20, 20}).isBand(1));
    const NetworkLayout layout = layoutOf({784, 128, 10});
    QVERIFY(layout.isBand(1));
    const QRectF band = layout.band(1);
    const std::optional<Entry> hit = layout.hit(band.center());
    QVERIFY(hit.has_value());
    QCOMPARE(hit->quantity, Quantity::Weight);
    QVERIFY(std::abs(hit->row - 64) <= 1);
    QVERIFY(std::abs(hit->column - 392) <= 1);
  }

  void everyThingIsHitWhereItIsDrawn() {
    const NetworkLayout layout = layoutOf({3, 4, 2});
    const auto expect = [&layout](QPointF at, const Entry &entry) {
      return layout.hit(at) == std::optional(entry);
    };
    QVERIFY(expect(layout.centre(0, 1), {Quantity::Activation, 0, 1, 0}));
    QVERIFY(expect(layout.centre(1, 2), {Quantity::Activation, 1, 2, 0}));
    QVERIFY(expect(layout.biasSquare(1, 2).center(), {Quantity::Bias, 1, 2, 0}));
    QVERIFY(expect(layout.chip(2, 0).center(), {Quantity::Delta, 2, 0, 0}));
    QVERIFY(expect(layout.edge(1, 3, 0).pointAt(0.3), {Quantity::Weight, 1, 3, 0}));
    QVERIFY(expect(layout.target(1).center(), {Quantity::Target, 2, 1, 0}));
    QVERIFY(expect(layout.cost().center(), {Quantity::Cost, 0, 0, 0}));
    QVERIFY(!layout.hit({3, 530}));
    QVERIFY(!layout.hit({200, 10}));
  }

  void aChipGrowsWithItsTextWhenZoomed() {
    LayoutRequest request;
    request.sizes = std::vector<int>(9, 10);
    request.size = {632, 532};
    for (const double zoom : {2.0, 4.0, 8.0}) {
      request.zoom = zoom;
      const NetworkLayout layout(request);
      if (layout.chips() != NetworkLayout::Chips::Bar) {
        QVERIFY(layout.chip(1, 2).height() >= 16 * layout.textScale());
      }
    }
    QVERIFY(NetworkLayout(request).chips() == NetworkLayout::Chips::WithSymbol);
  }

  void theRingOfASelectedNeuronIsClearOfItsName() {
    for (const double height : {430, 505, 532, 700, 900}) {
      LayoutRequest request;
      request.sizes = {3, 4, 2};
      request.size = {632, height};
      const NetworkLayout layout(request);
      QVERIFY(layout.names() == NetworkLayout::Names::Above);
      const double ring = layout.circle(1, 2).top() - layout.ringReach() - 1.1;
      QVERIFY2(layout.nameBaseline(1, 2).y() <= ring + 0.2, qPrintable(QString::number(height)));
    }
  }

  void noNameLiesUnderAChip() {
    for (int rows = 2; rows <= 12; ++rows) {
      for (double height = 360; height <= 900; height += 7) {
        LayoutRequest request;
        request.sizes = std::vector<int>(9, rows);
        request.size = {1118, height};
        const NetworkLayout layout(request);
        if (layout.names() == NetworkLayout::Names::None ||
            layout.chips() == NetworkLayout::Chips::Bar) {
          continue;
        }
        for (int row = 1; row < rows; ++row) {
          const bool beside = layout.names() == NetworkLayout::Names::Beside;
          const QPointF at = layout.nameBaseline(2, row);
          // Superscript and subscript: from 0.83 em above the base line to 0.26 below it.
          const double tall = beside ? 12 : 1.09 * std::max(14.0, 16 * layout.textScale());
          const QRectF name(at.x() - (beside ? 0 : 9), at.y() - tall, 18, tall);
          const QRectF chip = layout.chip(2, row - 1).adjusted(-2, -2, 2, 2);  // and its casing
          QVERIFY2(!name.intersects(beside ? layout.chip(2, row - 1) : chip),
                   qPrintable(QStringLiteral("%1 rows, height %2").arg(rows).arg(height)));
        }
      }
    }
  }

  // Nor a field of Predict, which is a pixel higher than the chip on either side.
  void noBiasSquareLiesUnderAChip() {
    int lowered = 0;
    for (const std::vector<int> &sizes : {std::vector{3, 4, 2}, std::vector{3, 4, 5, 4, 2},
                                          std::vector<int>(9, 6), std::vector<int>(5, 9)}) {
      for (double height = 330; height <= 900; height += 7) {
        const NetworkLayout layout = layoutOf(sizes, {700, height});
        if (layout.chips() == NetworkLayout::Chips::Bar) continue;
        for (int l = 1; l <= layout.depth(); ++l) {
          for (int row = 0; row < sizes[static_cast<std::size_t>(l)]; ++row) {
            const QRectF square = layout.biasSquare(l, row);
            const QPointF fromCentre = square.center() - layout.centre(l, row);
            QVERIFY(std::hypot(fromCentre.x(), fromCentre.y()) > layout.radius() + 2);
            lowered += -fromCentre.y() < 0.72 * layout.radius() ? 1 : 0;
            if (row > 0) {
              const QRectF chip = layout.chip(l, row - 1).adjusted(-1, -1, 1, 1);
              QVERIFY2(!square.intersects(chip), qPrintable(QString::number(height)));
            }
          }
        }
      }
    }
    QVERIFY(lowered > 0);
  }

  void zoomingScalesAboutTheCorner() {
    LayoutRequest request;
    request.sizes = {3, 4, 2};
    request.size = {632, 532};
    const NetworkLayout fit(request);
    request.zoom = 2;
    const NetworkLayout zoomed(request);
    const QPointF corner = fit.diagram().topLeft();
    const QPointF expected = corner + 2 * (fit.centre(1, 2) - corner);
    QVERIFY(near(zoomed.centre(1, 2).x(), expected.x(), 0.01));
    QVERIFY(near(zoomed.centre(1, 2).y(), expected.y(), 0.01));
    QVERIFY(near(zoomed.radius(), 2 * fit.radius(), 0.01));
  }

  void theArrowsWalkNeuronsAndEdges() {
    const NetworkLayout layout = layoutOf({3, 4, 2});
    const auto from = [&layout](const Entry &entry, Qt::Key key) {
      return walk(layout, entry, key).value_or(Entry{Quantity::LearningRate});
    };
    const Entry input{Quantity::Activation, 0, 0, 0};
    QVERIFY(walk(layout, std::nullopt, Qt::Key_Tab) == std::optional(input));
    QVERIFY(from(input, Qt::Key_Down) == (Entry{Quantity::Activation, 0, 1, 0}));
    QVERIFY(from(input, Qt::Key_Up) == input);
    const Entry edge = from(input, Qt::Key_Right);
    QCOMPARE(edge.quantity, Quantity::Weight);
    QCOMPARE(edge.layer, 1);
    QCOMPARE(edge.column, 0);
    QVERIFY(from(edge, Qt::Key_Down) == (Entry{Quantity::Weight, 1, edge.row, 1}));
    QVERIFY(from(edge, Qt::Key_Right) == (Entry{Quantity::Activation, 1, edge.row, 0}));
    QVERIFY(from(edge, Qt::Key_Left) == input);
    QVERIFY(from({Quantity::Activation, 2, 1, 0}, Qt::Key_Right) ==
            (Entry{Quantity::Target, 2, 1, 0}));
    QVERIFY(from({Quantity::Activation, 0, 2, 0}, Qt::Key_Tab) ==
            (Entry{Quantity::Activation, 1, 0, 0}));
    QVERIFY(!walk(layout, Entry{Quantity::Cost, 0, 0, 0}, Qt::Key_Tab));
    QVERIFY(!walk(layout, input, Qt::Key_A));
  }

  void everythingDrawnCanBeWalkedTo() {
    const std::vector<Entry> stops = walkStops(layoutOf({3, 4, 2}));
    QCOMPARE(stops.size(), std::size_t(9 + 20 + 2 + 1));
  }
};

QTEST_APPLESS_MAIN(TestNetworkLayout)
#include "tst_networklayout.moc"
