// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/network.h"

#include <QtTest>

#include <stdexcept>

using namespace chainrule;

namespace {

std::string refusalOf(const std::vector<int> &sizes, const std::vector<Activation> &activations) {
  try {
    Network network(sizes, activations);
  } catch (const std::invalid_argument &error) {
    return error.what();
  }
  return {};
}

}  // namespace

class TestNetwork : public QObject {
  Q_OBJECT

 private slots:
  void refusesWhatIsNoNetworkAndSaysWhy() {
    const auto sigmoid = Activation::Sigmoid;
    const auto softmax = Activation::Softmax;
    QCOMPARE(refusalOf({}, {}), std::string("at least 2 sizes expected, 0 found"));
    QCOMPARE(refusalOf({3}, {}), std::string("at least 2 sizes expected, 1 found"));
    QCOMPARE(refusalOf({3, 0, 2}, {sigmoid, sigmoid}),
             std::string("sizes of at least 1 expected, 0 found"));
    QCOMPARE(refusalOf({-3, 2}, {sigmoid}), std::string("sizes of at least 1 expected, -3 found"));
    QCOMPARE(refusalOf({3, 4, 2}, {sigmoid}), std::string("2 activations expected, 1 found"));
    QCOMPARE(refusalOf({3, 2}, {sigmoid, sigmoid}), std::string("1 activations expected, 2 found"));
    QCOMPARE(refusalOf({3, 4, 2}, {softmax, sigmoid}),
             std::string("softmax in the output layer only expected, found in layer 1"));
    QCOMPARE(refusalOf({3, 4, 5, 2}, {sigmoid, softmax, softmax}),
             std::string("softmax in the output layer only expected, found in layer 2"));
    QVERIFY(refusalOf({3, 4, 2}, {sigmoid, softmax}).empty());
    QVERIFY(refusalOf({1, 1}, {softmax}).empty());
  }

  void layersAreCountedAsInTheArticle() {
    const Network network({3, 4, 2}, {Activation::Relu, Activation::Identity});
    QCOMPARE(network.depth(), 2);
    QCOMPARE(network.size(0), 3);
    QCOMPARE(network.size(2), 2);
    QCOMPARE(network.activation(1), Activation::Relu);
    QCOMPARE(network.activation(2), Activation::Identity);
    QCOMPARE(network.outputActivation(), Activation::Identity);
    QCOMPARE(static_cast<int>(network.weights(1).rows()), 4);
    QCOMPARE(static_cast<int>(network.weights(1).cols()), 3);
    QCOMPARE(static_cast<int>(network.weights(2).rows()), 2);
    QCOMPARE(static_cast<int>(network.weights(2).cols()), 4);
    QCOMPARE(static_cast<int>(network.biases(1).size()), 4);
    QCOMPARE(static_cast<int>(network.biases(2).size()), 2);
  }

  void startsWithEveryParameterZero() {
    const Network network({3, 4, 2}, {Activation::Relu, Activation::Identity});
    for (const double value : network.parameters().values()) {
      QCOMPARE(value, 0.0);
    }
  }

  void parametersLieInOneBlockLayerByLayerAndRowByRow() {
    Parameters parameters({3, 4, 2});
    QCOMPARE(parameters.values().size(), std::size_t{26});
    double number = 0;
    for (double &value : parameters.values()) {
      value = number++;
    }
    QCOMPARE(parameters.weights(1)(0, 0), 0.0);
    QCOMPARE(parameters.weights(1)(0, 2), 2.0);
    QCOMPARE(parameters.weights(1)(1, 0), 3.0);
    QCOMPARE(parameters.weights(1)(3, 2), 11.0);
    QCOMPARE(parameters.biases(1)(0), 12.0);
    QCOMPARE(parameters.weights(2)(0, 0), 16.0);
    QCOMPARE(parameters.weights(2)(1, 3), 23.0);
    QCOMPARE(parameters.biases(2)(1), 25.0);
    parameters.weights(2)(1, 3) = -1;
    QCOMPARE(parameters.values()[23], -1.0);
  }

  void copiesAreIndependentAndCompareByValue() {
    Parameters parameters({2, 1});
    Parameters copy = parameters;
    QVERIFY(copy == parameters);
    copy.weights(1)(0, 1) = 1;
    QVERIFY(!(copy == parameters));
    QCOMPARE(parameters.weights(1)(0, 1), 0.0);
  }
};

QTEST_APPLESS_MAIN(TestNetwork)
#include "tst_network.moc"
