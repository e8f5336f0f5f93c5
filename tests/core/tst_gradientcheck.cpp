// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradientcheck.h"
#include "support/handexample.h"

#include <QtTest>

#include <limits>

using namespace chainrule;

namespace {

const std::vector<int> firstRow = {0};

Session fullAdder() {
  Session session;
  session.network = Network({3, 4, 2}, {Activation::Tanh, Activation::Sigmoid});
  initialise(session.network, Initialisation::XavierUniform, 1);
  session.cost = Cost::CrossEntropy;
  session.dataset.inputs.resize(3, 8);
  session.dataset.targets.resize(2, 8);
  for (int row = 0; row < 8; ++row) {
    const Eigen::Vector3d bits(row >> 2 & 1, row >> 1 & 1, row & 1);
    const int sum = static_cast<int>(bits.sum());
    session.dataset.inputs.col(row) = bits;
    session.dataset.targets.col(row) << sum % 2, sum / 2;
  }
  return session;
}

}  // namespace

class TestGradientCheck : public QObject {
  Q_OBJECT

 private slots:
  void everyTrainedParameterIsCheckedInOrder() {
    const GradientCheck check = checkGradients(handExample(), firstRow);
    QCOMPARE(check.parameters.size(), std::size_t{26});
    QVERIFY(check.parameters[0].entry == (Entry{Quantity::Weight, 1, 0, 0}));
    QVERIFY(check.parameters[5].entry == (Entry{Quantity::Weight, 1, 1, 2}));
    QVERIFY(check.parameters[12].entry == (Entry{Quantity::Bias, 1, 0, 0}));
    QVERIFY(check.parameters[23].entry == (Entry{Quantity::Weight, 2, 1, 3}));
    QVERIFY(check.parameters[25].entry == (Entry{Quantity::Bias, 2, 1, 0}));
  }

  void backpropagationPasses() {
    const GradientCheck check = checkGradients(handExample(), firstRow);
    QVERIFY(check.passed);
    QVERIFY(check.maxRelativeError < 1e-8);
    const CheckedParameter &parameter = check.parameters[16];  // ∂C/∂W²₁₁
    QVERIFY(std::abs(parameter.analytic - .0673068197) < 1e-10);
    QVERIFY(std::abs(parameter.numeric - .0673068197) < 1e-9);
    QVERIFY(parameter.passed);
  }

  void worstIsTheLargestError() {
    const GradientCheck check = checkGradients(handExample(), firstRow);
    QVERIFY(check.maxRelativeError > 0);
    QVERIFY(check.parameters[check.worst].relativeError == check.maxRelativeError);
    for (const CheckedParameter &parameter : check.parameters) {
      QVERIFY(parameter.relativeError <= check.maxRelativeError);
    }
  }

  void fixedBiasesAreNotChecked() {
    Session session = handExample();
    session.training.trainBiases = false;
    const GradientCheck check = checkGradients(session, firstRow);
    QCOMPARE(check.parameters.size(), std::size_t{20});
    for (const CheckedParameter &parameter : check.parameters) {
      QVERIFY(parameter.entry.quantity == Quantity::Weight);
    }
  }

  void theCostIsTheMeanOfTheGivenRows() {
    const Session session = fullAdder();
    const std::vector<int> all = {0, 1, 2, 3, 4, 5, 6, 7};
    const GradientCheck whole = checkGradients(session, all);
    QVERIFY(whole.passed);
    std::vector<double> mean(whole.parameters.size(), 0.0);
    for (const int row : all) {
      const GradientCheck one = checkGradients(session, std::vector<int>{row});
      QVERIFY(one.passed);
      for (std::size_t k = 0; k < mean.size(); ++k) {
        mean[k] += one.parameters[k].analytic / 8;
      }
    }
    for (std::size_t k = 0; k < mean.size(); ++k) {
      QVERIFY(std::abs(mean[k] - whole.parameters[k].analytic) < 1e-15);
    }
  }

  void aBadDifferenceFails() {
    // With so large an ε the difference is no derivative any more, as if the gradient were wrong.
    const GradientCheck check = checkGradients(handExample(), firstRow, 1.0);
    QVERIFY(!check.passed);
    QVERIFY(check.maxRelativeError > GradientCheck::tolerance);
    QVERIFY(!check.parameters[check.worst].passed);
  }

  void nearlyZeroDerivativesAgree() {
    Session session = handExample();
    session.network.biases(2).setConstant(40);  // saturated: every δ is about 1e−17
    const GradientCheck check = checkGradients(session, firstRow);
    QVERIFY(check.passed);
    QVERIFY(check.maxRelativeError < 1e-7);
  }

  void aLargeCostsRoundingIsNoError() {
    Session session = handExample();
    session.network = Network({3, 4, 2}, {Activation::Tanh, Activation::Identity});
    initialise(session.network, Initialisation::XavierUniform, 3);
    session.dataset.targets << 3e4, -5e4;
    const GradientCheck check = checkGradients(session, firstRow);
    QVERIFY(check.passed);
  }

  void largeParametersAreMovedEnough() {
    Session session = handExample();
    session.network = Network({3, 2}, {Activation::Identity});
    session.network.parameters().values()[0] = 1e12;
    session.network.parameters().values()[1] = -2e12;
    const GradientCheck check = checkGradients(session, firstRow);
    QVERIFY(check.passed);
    QVERIFY(check.parameters[3].numeric != 0 || check.parameters[3].analytic == 0);
  }

  void whatIsNotFiniteFails() {
    Session session = handExample();
    session.network = Network({3, 2}, {Activation::Identity});
    session.dataset.targets << std::numeric_limits<double>::max(), 0;  // C overflows
    const GradientCheck check = checkGradients(session, firstRow);
    QVERIFY(!check.passed);
    QVERIFY(std::isinf(check.maxRelativeError));
  }

  void theSessionIsLeftAlone() {
    const Session session = fullAdder();
    const Parameters before = session.network.parameters();
    checkGradients(session, firstRow);
    QVERIFY(session.network.parameters() == before);
  }
};

QTEST_APPLESS_MAIN(TestGradientCheck)
#include "tst_gradientcheck.moc"
