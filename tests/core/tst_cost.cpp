// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/cost.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace chainrule;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

double costOf(Cost cost, Activation output, const std::vector<double> &z,
              const std::vector<double> &t) {
  std::vector<double> a(z.size());
  std::vector<double> slope(z.size());
  const int count = static_cast<int>(z.size());
  activate(output, z.data(), a.data(), slope.data(), count);
  return sampleCost(cost, output, z.data(), a.data(), t.data(), count);
}

bool close(double value, long double exact, double relative) {
  return std::abs(static_cast<long double>(value) - exact) <=
         static_cast<long double>(relative) * std::abs(exact);
}

}  // namespace

class TestCost : public QObject {
  Q_OBJECT

 private slots:
  void namesAreThoseOfSessionFiles() {
    QVERIFY(name(Cost::HalfSquaredError) == "half-squared-error");
    QVERIFY(name(Cost::CrossEntropy) == "cross-entropy");
    QVERIFY(costNamed("half-squared-error") == Cost::HalfSquaredError);
    QVERIFY(costNamed("cross-entropy") == Cost::CrossEntropy);
    QVERIFY(!costNamed(""));
    QVERIFY(!costNamed("Cross-Entropy"));
  }

  void onlySomeCostsAndOutputsFitTogether() {
    for (const Activation output :
         {Activation::Sigmoid, Activation::Tanh, Activation::Relu, Activation::Identity}) {
      QVERIFY(fitTogether(Cost::HalfSquaredError, output));
      QCOMPARE(fitTogether(Cost::CrossEntropy, output), output == Activation::Sigmoid);
    }
    QVERIFY(!fitTogether(Cost::HalfSquaredError, Activation::Softmax));
    QVERIFY(fitTogether(Cost::CrossEntropy, Activation::Softmax));
  }

  void halfSquaredErrorIsHalfTheSquaredDistance() {
    // ½((1 − 3)² + (2 − 1)² + (−1 − 0)²) = 3
    QVERIFY(costOf(Cost::HalfSquaredError, Activation::Identity, {1, 2, -1}, {3, 1, 0}) == 3.0);
  }

  void sigmoidCrossEntropyIsTheTextbookFormula() {
    for (double z = -20; z <= 20; z += 0.3125) {
      for (const double t : {0., .25, .5, 1.}) {
        const long double lnA = -std::log1p(std::exp(-static_cast<long double>(z)));
        const long double lnB = -std::log1p(std::exp(static_cast<long double>(z)));  // ln(1 − a)
        const long double exact = -(t * lnA + (1 - t) * lnB);
        QVERIFY(close(costOf(Cost::CrossEntropy, Activation::Sigmoid, {z}, {t}), exact, 1e-14));
      }
    }
  }

  void sigmoidCrossEntropyStaysFiniteWhereALogarithmWouldNot() {
    QVERIFY(costOf(Cost::CrossEntropy, Activation::Sigmoid, {1000}, {0}) == 1000.0);
    QVERIFY(costOf(Cost::CrossEntropy, Activation::Sigmoid, {-1000}, {1}) == 1000.0);
    QVERIFY(costOf(Cost::CrossEntropy, Activation::Sigmoid, {1000}, {1}) == 0.0);
    QVERIFY(costOf(Cost::CrossEntropy, Activation::Sigmoid, {-1000}, {0}) == 0.0);
    QVERIFY(costOf(Cost::CrossEntropy, Activation::Sigmoid, {1e300, -1e300}, {1, 1}) == 1e300);
    // a = 1 in double, but the cost of being that sure is still known to every digit.
    QVERIFY(close(costOf(Cost::CrossEntropy, Activation::Sigmoid, {50}, {1}),
                  std::log1p(std::exp(-50.L)), 1e-15));
  }

  void softmaxCrossEntropyIsTheTextbookFormula() {
    const std::vector<double> z = {.5, -1.25, 3};
    const std::vector<double> t = {.25, 0, .75};
    const long double sum = std::exp(.5L) + std::exp(-1.25L) + std::exp(3.L);
    const long double exact =
        -(.25L * std::log(std::exp(.5L) / sum) + .75L * std::log(std::exp(3.L) / sum));
    QVERIFY(close(costOf(Cost::CrossEntropy, Activation::Softmax, z, t), exact, 1e-15));
  }

  void softmaxCrossEntropyStaysFiniteWhereALogarithmWouldNot() {
    QVERIFY(costOf(Cost::CrossEntropy, Activation::Softmax, {1000, 0}, {0, 1}) == 1000.0);
    QVERIFY(costOf(Cost::CrossEntropy, Activation::Softmax, {1000, 0}, {1, 0}) == 0.0);
    QVERIFY(costOf(Cost::CrossEntropy, Activation::Softmax, {1e300, 0, -5}, {0, 1, 0}) == 1e300);
  }

  void softmaxCrossEntropyDependsOnDifferencesOnly() {
    // To the last digit: a large common part must not cost precision.
    QVERIFY(close(costOf(Cost::CrossEntropy, Activation::Softmax, {1048576.5, 1048576}, {0, 1}),
                  std::log1p(std::exp(.5L)), 1e-15));
  }

  void notANumberIsNeverHidden() {
    QVERIFY(
        std::isnan(costOf(Cost::HalfSquaredError, Activation::Sigmoid, {0, notANumber}, {0, 0})));
    QVERIFY(std::isnan(costOf(Cost::CrossEntropy, Activation::Sigmoid, {0, notANumber}, {0, 0})));
    QVERIFY(std::isnan(costOf(Cost::CrossEntropy, Activation::Softmax, {0, notANumber}, {1, 0})));
    QVERIFY(std::isnan(costOf(Cost::HalfSquaredError, Activation::Relu, {notANumber}, {0})));
  }

  void outputErrorKeepsTheSlopeOfTheSquaredErrorOnly() {
    const double a[] = {.75, .25};
    const double slope[] = {.1875, .5};
    const double t[] = {1, 0};
    double delta[2];
    outputError(Cost::HalfSquaredError, a, slope, t, delta, 2);
    QVERIFY(delta[0] == -.25 * .1875);
    QVERIFY(delta[1] == .25 * .5);
    outputError(Cost::CrossEntropy, a, slope, t, delta, 2);
    QVERIFY(delta[0] == -.25);
    QVERIFY(delta[1] == .25);
  }
};

QTEST_APPLESS_MAIN(TestCost)
#include "tst_cost.moc"
