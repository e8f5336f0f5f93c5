// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/activation.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <limits>
#include <vector>

using namespace chainrule;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double largest = std::numeric_limits<double>::max();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

struct Result {
  double a = -7;
  double slope = -7;
};

Result at(Activation activation, double z) {
  Result result;
  activate(activation, &z, &result.a, &result.slope, 1);
  return result;
}

std::vector<double> softmaxOf(const std::vector<double> &z) {
  std::vector<double> a(z.size(), -7);
  std::vector<double> slope(z.size(), -7);
  activate(Activation::Softmax, z.data(), a.data(), slope.data(), static_cast<int>(z.size()));
  for (std::size_t i = 0; i < z.size(); ++i) {
    if (!std::isnan(a[i]) && slope[i] != a[i] * (1 - a[i])) {
      qFatal("the slope of a softmax entry is a(1 - a)");
    }
  }
  return a;
}

bool close(double value, long double exact, double relative) {
  return std::abs(static_cast<long double>(value) - exact) <=
         static_cast<long double>(relative) * std::abs(exact);
}

}  // namespace

class TestActivation : public QObject {
  Q_OBJECT

 private slots:
  void theSecondSlopeIsThatOfTheFirst() {
    constexpr double h = 1e-5;
    for (const Activation activation :
         {Activation::Sigmoid, Activation::Tanh, Activation::Relu, Activation::Identity}) {
      for (const double z : {-40.0, -3.0, -0.5, 0.25, 1.0, 7.0, 800.0}) {
        const Result here = at(activation, z);
        double second = -7;
        secondSlope(activation, &here.a, &here.slope, &second, 1);
        const double numeric =
            (at(activation, z + h).slope - at(activation, z - h).slope) / (2 * h);
        QVERIFY2(std::abs(second - numeric) <= 1e-10,
                 qPrintable(QStringLiteral("%1 at %2: %3, not %4")
                                .arg(name(activation).data())
                                .arg(z)
                                .arg(second)
                                .arg(numeric)));
      }
    }
    // σ″ = σ′ (1 − 2a): at z = ln 2, where a = 2/3, it is 2/9 · −1/3
    const Result sigmoid = at(Activation::Sigmoid, std::log(2));
    double second = 0;
    secondSlope(Activation::Sigmoid, &sigmoid.a, &sigmoid.slope, &second, 1);
    QVERIFY(close(second, -2.0L / 27, 1e-15));
    // At the kink of a relu there is none; 0 stands for it.
    const Result kink = at(Activation::Relu, 0);
    secondSlope(Activation::Relu, &kink.a, &kink.slope, &second, 1);
    QCOMPARE(second, 0.0);
  }

  void namesAreThoseOfSessionFiles() {
    const std::pair<Activation, std::string_view> expected[] = {{Activation::Sigmoid, "sigmoid"},
                                                                {Activation::Tanh, "tanh"},
                                                                {Activation::Relu, "relu"},
                                                                {Activation::Identity, "identity"},
                                                                {Activation::Softmax, "softmax"}};
    for (const auto &[activation, text] : expected) {
      QVERIFY(name(activation) == text);
      QVERIFY(activationNamed(text) == activation);
    }
    for (const std::string_view unknown : {"", "Sigmoid", "sigmoid ", "swish"}) {
      QVERIFY(!activationNamed(unknown));
    }
  }

  void sigmoidIsExactToAFewUnitsOfItsLastDigit() {
    for (double z = -700; z <= 700; z += z > -40 && z < 40 ? 0.01171875 : 0.37109375) {
      const auto [a, slope] = at(Activation::Sigmoid, z);
      const long double exact = 1 / (1 + std::exp(-static_cast<long double>(z)));
      // e^x is off by 1 unit of its last digit at most, then come two roundings
      QVERIFY2(close(a, exact, 2 * 0x1p-52), qPrintable(QString::number(z)));
      QVERIFY(slope == a * (1 - a));
    }
    QVERIFY(at(Activation::Sigmoid, 0).a == 0.5);
    QVERIFY(at(Activation::Sigmoid, 0).slope == 0.25);
  }

  void sigmoidNeverOverflows() {
    for (const double z : {40., 1e3, 1e18, largest, infinity}) {
      const auto [high, slopeHigh] = at(Activation::Sigmoid, z);
      QVERIFY(high == 1.0);
      QVERIFY(slopeHigh == 0.0);
    }
    for (const double z : {-1e3, -1e18, -largest, -infinity}) {
      const auto [low, slopeLow] = at(Activation::Sigmoid, z);
      QVERIFY(low == 0.0);
      QVERIFY(slopeLow == 0.0);
    }
    QVERIFY(at(Activation::Sigmoid, -700).a > 0);  // as far as there are full digits
  }

  void sigmoidGrowsWithZ() {
    double before = 0;
    for (double z = -710; z <= 36; z += 0.0078125) {
      const double a = at(Activation::Sigmoid, z).a;
      QVERIFY2(a >= before, qPrintable(QString::number(z)));
      before = a;
    }
  }

  void tanhIsBoundedAndExact() {
    for (double z = -20; z <= 20; z += 0.01171875) {
      const auto [a, slope] = at(Activation::Tanh, z);
      QVERIFY(close(a, std::tanh(static_cast<long double>(z)), 4e-16));
      QVERIFY(slope == 1 - a * a);
    }
    QVERIFY(close(at(Activation::Tanh, 1e-9).a, 1e-9L, 4e-16));
    for (const double z : {20., 1e3, largest, infinity}) {
      QVERIFY(at(Activation::Tanh, z).a == 1.0);
      QVERIFY(at(Activation::Tanh, z).slope == 0.0);
      QVERIFY(at(Activation::Tanh, -z).a == -1.0);
      QVERIFY(at(Activation::Tanh, -z).slope == 0.0);
    }
  }

  void reluCutsBelowZero() {
    QVERIFY(at(Activation::Relu, 2.5).a == 2.5);
    QVERIFY(at(Activation::Relu, 2.5).slope == 1.0);
    QVERIFY(at(Activation::Relu, -2.5).a == 0.0);
    QVERIFY(at(Activation::Relu, -2.5).slope == 0.0);
    QVERIFY(at(Activation::Relu, infinity).a == infinity);
    QVERIFY(at(Activation::Relu, -infinity).a == 0.0);
  }

  void reluHasSlopeZeroAtItsKink() {
    for (const double zero : {0.0, -0.0}) {
      const auto [a, slope] = at(Activation::Relu, zero);
      QVERIFY(a == 0.0);
      QVERIFY(!std::signbit(a));
      QVERIFY(slope == 0.0);
    }
  }

  void identityChangesNothing() {
    for (const double z : {-largest, -1.5, 0.0, 3.25, largest, infinity, -infinity}) {
      QVERIFY(at(Activation::Identity, z).a == z);
      QVERIFY(at(Activation::Identity, z).slope == 1.0);
    }
  }

  void softmaxIsADistribution() {
    const std::vector<double> a = softmaxOf({1, 2, 3, -4});
    const long double sum = std::exp(1.L) + std::exp(2.L) + std::exp(3.L) + std::exp(-4.L);
    const long double z[] = {1, 2, 3, -4};
    for (std::size_t i = 0; i < 4; ++i) {
      QVERIFY(close(a[i], std::exp(z[i]) / sum, 1e-15));
    }
    QVERIFY(std::abs(a[0] + a[1] + a[2] + a[3] - 1) < 1e-15);
  }

  void softmaxDependsOnDifferencesOnly() {
    QVERIFY(softmaxOf({1, 2, 3}) == softmaxOf({1001, 1002, 1003}));
    QVERIFY(softmaxOf({-1003, -1002, -1001}) == softmaxOf({1, 2, 3}));
  }

  void softmaxNeverOverflows() {
    QVERIFY(softmaxOf({largest, -largest}) == (std::vector<double>{1, 0}));
    QVERIFY(softmaxOf({-largest, -largest}) == (std::vector<double>{.5, .5}));
    QVERIFY(softmaxOf({largest, largest}) == (std::vector<double>{.5, .5}));
    QVERIFY(softmaxOf({0, -infinity}) == (std::vector<double>{1, 0}));
    QVERIFY(softmaxOf({1e4}) == (std::vector<double>{1}));
  }

  void notANumberIsNeverHidden() {
    for (const Activation activation :
         {Activation::Sigmoid, Activation::Tanh, Activation::Relu, Activation::Identity}) {
      QVERIFY2(std::isnan(at(activation, notANumber).a), name(activation).data());
    }
    for (const Activation activation : {Activation::Sigmoid, Activation::Tanh}) {
      QVERIFY2(std::isnan(at(activation, notANumber).slope), name(activation).data());
    }
    for (const double a : softmaxOf({1, notANumber, 2})) {
      QVERIFY(std::isnan(a));
    }
  }

  void everyNeuronOfALayerIsComputedAlike() {
    for (const Activation activation :
         {Activation::Sigmoid, Activation::Tanh, Activation::Relu, Activation::Identity}) {
      for (int count = 1; count <= 19; ++count) {
        std::array<double, 20> z{};
        std::array<double, 20> a{};
        std::array<double, 20> slope{};
        a.fill(-7);
        slope.fill(-7);
        for (std::size_t i = 0; i < z.size(); ++i) {
          z[i] = std::sin(static_cast<double>(count) + 3 * static_cast<double>(i)) * 5;
        }
        activate(activation, z.data(), a.data(), slope.data(), count);
        for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
          const auto [alone, slopeAlone] = at(activation, z[i]);
          QVERIFY(a[i] == alone);
          QVERIFY(slope[i] == slopeAlone);
        }
        QCOMPARE(a[static_cast<std::size_t>(count)], -7.0);  // nothing written past the layer
        QCOMPARE(slope[static_cast<std::size_t>(count)], -7.0);
      }
    }
  }
};

QTEST_APPLESS_MAIN(TestActivation)
#include "tst_activation.moc"
