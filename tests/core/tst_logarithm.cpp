// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/logarithm.h"
#include "network/randomgenerator.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace chainrule;

class TestLogarithm : public QObject {
  Q_OBJECT

 private:
  static constexpr double infinity = std::numeric_limits<double>::infinity();

  /// The error in units of the last digit of the exact value.
  static double error(double value, long double exact) {
    int exponent = 0;
    std::frexp(exact, &exponent);
    return static_cast<double>(std::abs(static_cast<long double>(value) - exact) /
                               std::ldexp(1.0L, exponent - std::numeric_limits<double>::digits));
  }

 private slots:
  void isExactToAFewUnitsOfTheLastDigit() {
    RandomGenerator random(1);
    for (int i = 0; i < 50000; ++i) {
      const double u = random.uniform();
      for (const double x : {u, 1 + u * 1e-3, 1 - u * 1e-3, 10 * u, 1e300 * u, 1e-300 * u}) {
        const long double exact = std::log(static_cast<long double>(x));
        QVERIFY2(error(logarithm(x), exact) <= 3, qPrintable(QString::number(x, 'g', 17)));
      }
    }
  }

  void ofOneAndSomethingIsExactHoweverSmallThatIs() {
    RandomGenerator random(2);
    for (int i = 0; i < 50000; ++i) {
      const double u = random.uniform();
      for (const double x : {u, -u / 2, u * 1e-8, u * 1e-17, 1e-300 * u, 1e17 * u}) {
        const long double exact = std::log1p(static_cast<long double>(x));
        QVERIFY2(error(logarithmOfOneAnd(x), exact) <= 5, qPrintable(QString::number(x, 'g', 17)));
      }
    }
  }

  void specialValues() {
    QCOMPARE(logarithm(1), 0.0);
    QCOMPARE(logarithm(0), -infinity);
    QCOMPARE(logarithm(infinity), infinity);
    QVERIFY(std::isnan(logarithm(-1)));
    QVERIFY(std::isnan(logarithm(std::numeric_limits<double>::quiet_NaN())));
    QCOMPARE(logarithmOfOneAnd(0), 0.0);
    QVERIFY(std::signbit(logarithmOfOneAnd(-0.0)));
    QCOMPARE(logarithmOfOneAnd(infinity), infinity);
  }

  void digitsAreTheSameEverywhere() {
    QVERIFY(logarithm(2) == 0x1.62e42fefa39efp-1);
    QVERIFY(logarithm(0.1) == -0x1.26bb1bbb55515p+1);
    QVERIFY(logarithm(12345.678) == 0x1.2d79559791e31p+3);
    QVERIFY(logarithmOfOneAnd(1e-5) == 0x1.4f8aea9ae7317p-17);
  }
};

QTEST_APPLESS_MAIN(TestLogarithm)
#include "tst_logarithm.moc"
