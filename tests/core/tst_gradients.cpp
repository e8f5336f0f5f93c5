// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/backward.h"
#include "support/randomcase.h"

#include <QtTest>

using namespace chainrule;

/// Backpropagation against central differences of the cost, for every activation, every cost that
/// fits, depths 1 … 5, 20 seeds each, one sample and several.
class TestGradients : public QObject {
  Q_OBJECT

 private:
  static constexpr double epsilon = 1e-5;
  static constexpr int seeds = 20;

  /// A difference straddling a relu's kink measures neither of its two slopes. Moving a parameter
  /// by ε moves no z of these networks by more than about 10³ε, so this far from it none does.
  static constexpr double kinkDistance = 1e-2;

  static RandomCase cleanCase(const std::vector<int> &sizes,
                              const std::vector<Activation> &activations, Cost cost, int samples,
                              std::uint64_t seed) {
    for (std::uint64_t attempt = 0;; ++attempt) {
      RandomCase example = randomCase(sizes, activations, cost, samples, seed + 1000000 * attempt);
      if (!isNearKink(example, kinkDistance)) {
        return example;
      }
    }
  }

  static double costOf(RandomCase &example) {
    forward(example.network, example.cost, example.pass);
    return example.pass.cost();
  }

  static void compareGradient(RandomCase &example) {
    forward(example.network, example.cost, example.pass);
    backward(example.network, example.cost, example.pass);
    const Parameters gradient = example.pass.gradient();
    bool somethingToLearn = false;
    for (std::size_t i = 0; i < gradient.values().size(); ++i) {
      double &parameter = example.network.parameters().values()[i];
      const double before = parameter;
      parameter = before + epsilon;
      const double above = costOf(example);
      parameter = before - epsilon;
      const double below = costOf(example);
      parameter = before;
      const double numeric = (above - below) / (2 * epsilon);
      const double analytic = gradient.values()[i];
      QVERIFY2(std::abs(numeric - analytic) <=
                   1e-8 + 1e-6 * std::max(std::abs(numeric), std::abs(analytic)),
               qPrintable(QStringLiteral("parameter %1: %2 by difference, %3 by backpropagation")
                              .arg(i)
                              .arg(numeric, 0, 'g', 12)
                              .arg(analytic, 0, 'g', 12)));
      somethingToLearn = somethingToLearn || std::abs(analytic) > 1e-6;
    }
    const bool mayBeDead = example.network.activation(1) == Activation::Relu ||
                           example.network.outputActivation() == Activation::Relu ||
                           example.network.size(example.network.depth()) == 1;
    QVERIFY(somethingToLearn || mayBeDead);
  }

 private slots:
  void backpropagationEqualsCentralDifferences_data() {
    QTest::addColumn<Activation>("hidden");
    QTest::addColumn<Activation>("output");
    QTest::addColumn<Cost>("cost");
    QTest::addColumn<int>("depth");
    const auto all = {Activation::Sigmoid, Activation::Tanh, Activation::Relu, Activation::Identity,
                      Activation::Softmax};
    for (const Activation hidden : all) {
      for (const Activation output : all) {
        for (const Cost cost : {Cost::HalfSquaredError, Cost::CrossEntropy}) {
          for (int depth = 1; depth <= 5; ++depth) {
            if (hidden == Activation::Softmax || !fitTogether(cost, output)) {
              continue;
            }
            QTest::addRow("%s, %s output, %s, depth %d", name(hidden).data(), name(output).data(),
                          name(cost).data(), depth)
                << hidden << output << cost << depth;
          }
        }
      }
    }
  }

  void backpropagationEqualsCentralDifferences() {
    QFETCH(Activation, hidden);
    QFETCH(Activation, output);
    QFETCH(Cost, cost);
    QFETCH(int, depth);
    const std::vector<int> widths = {3, 4, 5, 2, 4, 3};
    const std::vector<int> sizes(widths.begin(), widths.begin() + depth + 1);
    std::vector<Activation> activations(static_cast<std::size_t>(depth), hidden);
    activations.back() = output;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
      for (const int samples : {1, 3}) {
        RandomCase example = cleanCase(sizes, activations, cost, samples, seed);
        compareGradient(example);
        if (QTest::currentTestFailed()) {
          return;
        }
      }
    }
  }

  void activationsMayDifferFromLayerToLayer() {
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
      for (const int samples : {1, 2, 5}) {
        RandomCase example = cleanCase({4, 9, 1, 3, 12, 3},
                                       {Activation::Tanh, Activation::Identity, Activation::Sigmoid,
                                        Activation::Relu, Activation::Softmax},
                                       Cost::CrossEntropy, samples, seed);
        compareGradient(example);
        if (QTest::currentTestFailed()) {
          return;
        }
      }
    }
  }

  void layersWiderThanAnyVectorUnit() {
    for (const int samples : {1, 8, 11}) {
      RandomCase example =
          cleanCase({17, 33, 18, 10}, {Activation::Sigmoid, Activation::Tanh, Activation::Identity},
                    Cost::HalfSquaredError, samples, 3);
      compareGradient(example);
    }
  }
};

QTEST_APPLESS_MAIN(TestGradients)
#include "tst_gradients.moc"
