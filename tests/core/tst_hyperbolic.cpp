// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/hyperbolic.h"
#include "network/randomgenerator.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <limits>

using namespace chainrule;

namespace {

double tangent(double z) {
  double a = 0;
  hyperbolicTangent(&z, &a, 1);
  return a;
}

}  // namespace

class TestHyperbolic : public QObject {
  Q_OBJECT

 private:
  static constexpr double infinity = std::numeric_limits<double>::infinity();

  /// The error in units of the last digit of the exact value.
  static double error(double z) {
    const long double exact = std::tanh(static_cast<long double>(z));
    int exponent = 0;
    std::frexp(exact, &exponent);
    return static_cast<double>(std::abs(static_cast<long double>(tangent(z)) - exact) /
                               std::ldexp(1.0L, exponent - std::numeric_limits<double>::digits));
  }

 private slots:
  void isExactToTwoUnitsOfTheLastDigit() {
    RandomGenerator random(1);
    for (int i = 0; i < 100000; ++i) {
      const double u = 2 * random.uniform() - 1;
      for (const double z : {u, 0.7 * u, 20 * u, 3 * u, 1e-3 * u, 1e-300 * u}) {
        QVERIFY2(error(z) <= 2, qPrintable(QString::number(z, 'g', 17)));
      }
    }
    for (const double z : {0.65, std::nextafter(0.65, 0), -0.65}) {
      QVERIFY(error(z) <= 2);
    }
  }

  void isOdd() {
    RandomGenerator random(3);
    for (int i = 0; i < 10000; ++i) {
      const double z = 5 * random.uniform();
      QVERIFY(tangent(-z) == -tangent(z));
    }
  }

  void specialValues() {
    QVERIFY(tangent(0) == 0 && !std::signbit(tangent(0)));
    QVERIFY(std::signbit(tangent(-0.0)));
    QVERIFY(tangent(400) == 1);
    QVERIFY(tangent(-1e300) == -1);
    QVERIFY(tangent(infinity) == 1);
    QVERIFY(tangent(-infinity) == -1);
    QVERIFY(std::isnan(tangent(std::numeric_limits<double>::quiet_NaN())));
  }

  void aNumberIsTheSameAloneAndAmongOthers() {
    const std::array<double, 5> z{0.3, -2, 0.64, 0.66, -9};
    std::array<double, 5> a{};
    hyperbolicTangent(z.data(), a.data(), 5);
    for (std::size_t i = 0; i < z.size(); ++i) {
      QVERIFY(a[i] == tangent(z[i]));
    }
  }

  void digitsAreTheSameEverywhere() {
    QVERIFY(tangent(0.1) == 0x1.983d7795f413ap-4);
    QVERIFY(tangent(0.65) == 0x1.24b1ed00e1cbcp-1);
    QVERIFY(tangent(-2) == -0x1.ed9505e1bc3d4p-1);
  }
};

QTEST_APPLESS_MAIN(TestHyperbolic)
#include "tst_hyperbolic.moc"
