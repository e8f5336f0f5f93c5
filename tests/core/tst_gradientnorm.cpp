// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/gradientnorm.h"

#include <QTest>

using namespace chainrule;

class TestGradientNorm : public QObject {
  Q_OBJECT

 private:
  static Parameters example() {
    Parameters gradient({2, 1, 1});
    gradient.weights(1) << 2, -3;
    gradient.biases(1) << 6;
    gradient.weights(2) << 8;
    gradient.biases(2) << -15;
    return gradient;
  }

 private slots:
  void layersAreMeasuredOverWeightsAndBiases() {
    QCOMPARE(gradientNorm(example(), 1, true), 7.0);   // √(4 + 9 + 36)
    QCOMPARE(gradientNorm(example(), 2, true), 17.0);  // √(64 + 225)
  }

  void biasesThatAreNotTrainedDoNotCount() {
    QCOMPARE(gradientNorm(example(), 2, false), 8.0);
    QCOMPARE(gradientNorm(example(), false), std::sqrt(13.0 + 64.0));
  }

  void theWholeIsTheLengthOfTheLayers() {
    QCOMPARE(gradientNorm(example(), true), std::sqrt(49.0 + 289.0));
  }

  void largeEntriesDoNotOverflow() {
    Parameters gradient({1, 1});
    gradient.weights(1) << 3e200;
    gradient.biases(1) << 4e200;
    QCOMPARE(gradientNorm(gradient, 1, true), 5e200);
  }
};

QTEST_APPLESS_MAIN(TestGradientNorm)
#include "tst_gradientnorm.moc"
