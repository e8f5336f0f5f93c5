// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/score.h"

#include <QTest>

#include <cmath>

using namespace chainrule;

class TestScore : public QObject {
  Q_OBJECT

 private:
  static Dataset withTargets(const Eigen::MatrixXd &targets) {
    Dataset dataset;
    dataset.inputs = Eigen::MatrixXd::Zero(1, targets.cols());
    dataset.targets = targets;
    return dataset;
  }

 private slots:
  void bitsAreRightOnTheTargetsSideOfOneHalf() {
    const Dataset dataset = withTargets(Eigen::MatrixXd{{0, 1, 1}, {0, 0, 1}});
    const Eigen::MatrixXd outputs{{0.49, 0.51, 0.2}, {0.5, 0.6, 0.9}};
    QCOMPARE(score(dataset, Activation::Sigmoid, outputs), (Score{Score::Unit::Bits, 4, 6}));
  }

  void rowsOfClassesAreRightWhereTheLargestOutputIs() {
    const Dataset dataset = withTargets(Eigen::MatrixXd{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
    const Eigen::MatrixXd outputs{{0.4, 0.5, 0.1}, {0.3, 0.3, 0.1}, {0.3, 0.2, 0.8}};
    const Score expected{Score::Unit::Rows, 2, 3};
    QCOMPARE(score(dataset, Activation::Softmax, outputs), expected);
    QCOMPARE(score(dataset, Activation::Sigmoid, outputs), expected);
  }

  void oneClassAloneIsBitsUnlessTheOutputIsSoftmax() {
    const Dataset dataset = withTargets(Eigen::Vector2d(0, 1));
    const Eigen::MatrixXd outputs = Eigen::Vector2d(0.6, 0.7);
    QCOMPARE(score(dataset, Activation::Sigmoid, outputs), (Score{Score::Unit::Bits, 1, 2}));
    QCOMPARE(score(dataset, Activation::Softmax, outputs), (Score{Score::Unit::Rows, 1, 1}));
  }

  void outputsThatAreNotNumbersAreWrong() {
    const Dataset dataset = withTargets(Eigen::MatrixXd{{1, 0, 0}});
    const Eigen::MatrixXd outputs{{std::nan(""), std::nan(""), 0.1}};
    QCOMPARE(score(dataset, Activation::Sigmoid, outputs), (Score{Score::Unit::Bits, 1, 3}));
    const Dataset classes = withTargets(Eigen::MatrixXd{{1, 0}, {0, 1}});
    const Eigen::MatrixXd half{{std::nan(""), 0.2}, {0.5, 0.8}};
    QCOMPARE(score(classes, Activation::Softmax, half), (Score{Score::Unit::Rows, 1, 2}));
  }

  void otherTargetsHaveNoScore() {
    const Dataset dataset = withTargets(Eigen::MatrixXd{{0.01, 0.99}});
    QCOMPARE(score(dataset, Activation::Sigmoid, Eigen::MatrixXd{{0.01, 0.99}}), std::nullopt);
  }

  void outputsThatWereNotComputedHaveNoScore() {
    const Dataset dataset = withTargets(Eigen::MatrixXd{{0, 1}});
    QCOMPARE(score(dataset, Activation::Sigmoid, Eigen::MatrixXd()), std::nullopt);
  }
};

QTEST_APPLESS_MAIN(TestScore)
#include "tst_score.moc"
