// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliptorect.h"
#include "picture.h"
#include "theme.h"

#include <QtTest>

#include <limits>

using namespace chainrule;

namespace {

QPolygonF polygon(const QList<QPointF> &points) {
  return points;
}

}  // namespace

class TestOutlineDevice : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { loadEmbeddedFonts(); }

  void aLineIsCutWhereItLeavesTheFrame() {
    const QPolygonF line = polygon({{-5, 5}, {5, 5}, {5, 20}, {8, 20}, {8, 8}, {9, 9}});
    const QList<QPolygonF> parts = linesInside(line, frame);
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0], polygon({{0, 5}, {5, 5}, {5, 10}}));
    QCOMPARE(parts[1], polygon({{8, 10}, {8, 8}, {9, 9}}));
    QVERIFY(linesInside(polygon({{-5, -5}, {20, -1}}), frame).isEmpty());
    // Through the frame, with both ends outside.
    QCOMPARE(linesInside(polygon({{-5, -5}, {15, 15}}), frame).front(),
             polygon({{0, 0}, {10, 10}}));
  }

  void aPointThatIsNotFinitePartsALine() {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(linesInside(polygon({{1, 1}, {2, 2}, {3, nan}, {4, 4}, {5, 5}}), frame).size(), 2);
  }

  void anAreaIsCutAtTheFrame() {
    const QPolygonF part = areaInside(QPolygonF(QRectF(-5, 2, 10, 20)), frame);
    QCOMPARE(part.boundingRect(), QRectF(0, 2, 5, 8));
    QVERIFY(areaInside(QPolygonF(QRectF(20, 20, 5, 5)), frame).isEmpty());
    QPainterPath ring;
    ring.addEllipse(QPointF(10, 5), 4, 4);
    ring.addEllipse(QPointF(10, 5), 2, 2);
    const QPainterPath half = areaInside(ring, frame);
    QVERIFY(half.contains(QPointF(7, 5)) && !half.contains(QPointF(9, 5)));
    QVERIFY(!half.contains(QPointF(13, 5)));
  }

  void whatIsClippedStaysSoWhereItIsShown_data() {
    QTest::addColumn<std::function<void(QPainter &)>>("paint");
    const auto add = [](const char *name, std::function<void(QPainter &)> paint) {
      QTest::newRow(name) << std::move(paint);
    };
    add("lines", [](QPainter &painter) {
      painter.setPen(QPen(Qt::red, 2));
      painter.drawLine(QPointF(-50, 10), QPointF(150, 70));
      painter.drawPolyline(polygon({{10, -10}, {50, 200}, {70, -30}}));
    });
    add("shapes", [](QPainter &painter) {
      painter.setPen(QPen(Qt::blue, 3, Qt::DashLine));
      painter.setBrush(Qt::yellow);
      painter.drawEllipse(QPointF(20, 40), 30, 30);
      painter.drawRect(QRectF(60, 50, 70, 70));
      painter.fillRect(QRectF(40, -5, 10, 30), Qt::green);
    });
    add("text", [](QPainter &painter) {
      painter.setFont(Theme::light().textFont(40));
      painter.drawText(QPointF(-10, 60), QStringLiteral("Clipped"));
    });
    add("an image", [](QPainter &painter) {
      QImage image(2, 2, QImage::Format_RGB32);
      image.fill(Qt::red);
      image.setPixelColor(1, 1, Qt::blue);
      painter.drawImage(QRectF(0, 0, 60, 60), image);
    });
    add("turned", [](QPainter &painter) {
      painter.translate(50, 50);
      painter.rotate(-90);
      painter.setBrush(Qt::red);
      painter.drawPolygon(polygon({{-60, -20}, {10, 0}, {-60, 20}}));
    });
  }

  void whatIsClippedStaysSoWhereItIsShown() {
    QFETCH(std::function<void(QPainter &)>, paint);
    const QRectF inside(20, 20, 55, 45);
    const Picture picture{{100, 100}, Qt::white, {}, [&](QPainter &painter) {
                            painter.save();
                            painter.setClipRect(inside);
                            paint(painter);
                            painter.restore();
                            painter.fillRect(QRectF(90, 90, 5, 5), Qt::black);
                          }};
    const QImage direct = imageOf(picture, 1);
    const QImage outlines = imageOf(outlined(picture), 1);
    int inked = 0;
    int different = 0;
    const QRectF about = inside.adjusted(-2, -2, 2, 2);  // a line's half width
    for (int y = 0; y < 100; ++y) {
      for (int x = 0; x < 100; ++x) {
        const QColor pixel = outlines.pixelColor(x, y);
        if (x >= 90 && y >= 90) {
          QCOMPARE(pixel, direct.pixelColor(x, y));
        } else if (!about.contains(x + 0.5, y + 0.5)) {
          QCOMPARE(pixel, QColor(Qt::white));
        } else {
          inked += pixel != Qt::white;
          different += std::abs(qGray(pixel.rgb()) - qGray(direct.pixel(x, y))) > 60;
        }
      }
    }
    QVERIFY(inked > 50);
    QVERIFY2(different < 90, qPrintable(QString::number(different)));
  }

  void aClipThatEndedIsNoLongerKept() {
    const Picture picture{{40, 40}, Qt::white, {}, [](QPainter &painter) {
                            painter.setClipRect(QRectF(0, 0, 10, 10));
                            painter.setClipping(false);
                            painter.fillRect(QRectF(0, 0, 40, 40), Qt::red);
                          }};
    QCOMPARE(imageOf(outlined(picture), 1).pixelColor(30, 30), QColor(Qt::red));
  }

 private:
  const QRectF frame{0, 0, 10, 10};
};

QTEST_MAIN(TestOutlineDevice)
#include "tst_outlinedevice.moc"
