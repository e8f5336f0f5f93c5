// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/backward.h"
#include "backprop/descend.h"
#include "backprop/forward.h"
#include "support/digits.h"

#include <QtTest>

using namespace chainrule;

/// Mazur's widely copied 2-2-2 example, biases fixed. The cost printed there after one step,
/// 0.291027924, follows from computing δ¹ with an already updated W²; descending along the
/// gradient, all layers at once, gives 0.2910277737.
class TestMazur : public QObject {
  Q_OBJECT

 private:
  static constexpr double learningRate = 0.5;

  static Network mazur() {
    Network network({2, 2, 2}, {Activation::Sigmoid, Activation::Sigmoid});
    network.weights(1) << .15, .20, .25, .30;
    network.biases(1).setConstant(.35);
    network.weights(2) << .40, .45, .50, .55;
    network.biases(2).setConstant(.60);
    return network;
  }

  static Pass passOn(const Network &network) {
    Pass pass(network.sizes(), 1);
    pass.activations(0) << .05, .10;
    pass.targets() << .01, .99;
    forward(network, Cost::HalfSquaredError, pass);
    return pass;
  }

 private slots:
  void costBeforeTheStep() {
    const Pass pass = passOn(mazur());
    QVERIFY(agreesToEveryDigit(pass.cost(), "0.298371109"));
    QVERIFY(agreesToEveryDigit(pass.activations(2)(0, 0), "0.75136507"));
    QVERIFY(agreesToEveryDigit(pass.activations(2)(1, 0), "0.772928465"));
  }

  void simultaneousStepReachesTheTrueCost() {
    Network network = mazur();
    Pass pass = passOn(network);
    backward(network, Cost::HalfSquaredError, pass);
    Parameters next(network.sizes());
    QVERIFY(descend(network.parameters(), pass.gradient(), learningRate, false, next));
    network.parameters() = next;
    QVERIFY(agreesToEveryDigit(passOn(network).cost(), "0.2910277737"));
    QCOMPARE(network.biases(1)(0), .35);  // biases fixed
    QCOMPARE(network.biases(2)(1), .60);
  }

  void sequentialStepReachesThePrintedCost() {
    Network network = mazur();
    const Pass pass = [&] {
      Pass step = passOn(network);
      backward(network, Cost::HalfSquaredError, step);
      return step;
    }();
    network.weights(2) -= learningRate * pass.gradient().weights(2);
    // The mistake: δ¹ through the new W².
    const Eigen::Vector2d wrongDelta =
        (network.weights(2).transpose() * pass.deltas(2).col(0)).array() *
        pass.slopes(1).col(0).array();
    network.weights(1) -= learningRate * wrongDelta * pass.activations(0).col(0).transpose();
    const double cost = passOn(network).cost();
    QVERIFY(agreesToEveryDigit(cost, "0.2910279239"));
    QVERIFY(agreesToEveryDigit(cost, "0.291027924"));
  }
};

QTEST_APPLESS_MAIN(TestMazur)
#include "tst_mazur.moc"
