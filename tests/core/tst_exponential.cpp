// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/exponential.h"
#include "network/randomgenerator.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace chainrule;

class TestExponential : public QObject {
  Q_OBJECT

 private:
  /// The error in units of the last digit of the exact value.
  static double error(double x) {
    const long double exact = std::exp(static_cast<long double>(x));
    int exponent = 0;
    std::frexp(exact, &exponent);
    return static_cast<double>(std::abs(static_cast<long double>(exponential(x)) - exact) /
                               std::ldexp(1.0L, exponent - std::numeric_limits<double>::digits));
  }

 private slots:
  void isExactToOneUnitOfTheLastDigit() {
    RandomGenerator random(1);
    for (int i = 0; i < 300000; ++i) {
      const double u = random.uniform();
      for (const double x : {-700 * u, -u, -u * 1e-3, 700 * u, -40 * u}) {
        QVERIFY2(error(x) <= 1, qPrintable(QString::number(x, 'g', 17)));
      }
    }
  }

  void specialValues() {
    QVERIFY(exponential(0) == 1);
    QVERIFY(exponential(-0.0) == 1);
    QVERIFY(exponential(-700) > 0);
    QVERIFY(exponential(-700.5) == 0);
    QVERIFY(exponential(-1e300) == 0);
    QVERIFY(exponential(-std::numeric_limits<double>::infinity()) == 0);
    QVERIFY(std::isnan(exponential(std::numeric_limits<double>::quiet_NaN())));
  }

  void digitsAreTheSameEverywhere() {
    QVERIFY(exponential(-1) == 0x1.78b56362cef37p-2);
    QVERIFY(exponential(-0.15) == 0x1.b8aeb7444dcep-1);
    QVERIFY(exponential(-123.456) == 0x1.da9fb9e4ee71fp-179);
  }
};

QTEST_APPLESS_MAIN(TestExponential)
#include "tst_exponential.moc"
