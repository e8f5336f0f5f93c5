// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/hessian.h"
#include "analysis/sharpness.h"
#include "support/allocationcounter.h"
#include "support/handexample.h"
#include "support/sessions.h"
#include "training/trainer.h"

#include <QtTest>

#include <limits>
#include <numeric>

using namespace chainrule;

namespace {

std::vector<int> allRows(const Session &session) {
  std::vector<int> rows(static_cast<std::size_t>(session.dataset.rows()));
  std::iota(rows.begin(), rows.end(), 0);
  return rows;
}

double lambdaMaxOf(const Session &session, const Parameters &parameters) {
  const std::vector<int> rows = allRows(session);
  HessianProduct product(session, rows.size());
  product.moveTo(parameters, rows);
  return spectrum(product)->lambdaMax;
}

Session batchOf(Session session, double learningRate) {
  session.training.batch = 0;
  session.training.learningRate = learningRate;
  return session;
}

/// y = w₁x₁ + w₂x₂ without biases on two samples, (s, 0) and (0, r): H is diag(s²/2, r²/2).
Session axes(double s, double r) {
  Session session;
  session.network = Network({2, 1}, {Activation::Identity});
  session.training.trainBiases = false;
  session.dataset.inputs = Eigen::Vector2d(s, r).asDiagonal().toDenseMatrix();
  session.dataset.targets = Eigen::MatrixXd::Zero(1, 2);
  return session;
}

}  // namespace

class TestSharpness : public QObject {
  Q_OBJECT

 private slots:
  void theFirstUpdateFindsTheWorkedExamplesEigenvalue() {
    const Session session = handExample();
    SharpnessFollower follower(session, 1);
    QCOMPARE(follower.lambdaMax(), 0.0);
    follower.update(session.network.parameters(), allRows(session));
    QVERIFY(std::abs(follower.lambdaMax() / 0.161537878 - 1) < 1e-5);
    QVERIFY(follower.residual() <= SharpnessFollower::accuracy * follower.lambdaMax());
    QVERIFY(follower.products() > 0);
  }

  void itFollowsTrainingToAThousandth_data() {
    QTest::addColumn<double>("learningRate");
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("spacing");
    for (int seed = 1; seed <= 12; ++seed) {
      for (const double learningRate : {0.5, 5.0, 50.0}) {
        QTest::addRow("alpha %g, seed %d", learningRate, seed) << learningRate << seed << 10;
        QTest::addRow("alpha %g, seed %d, seldom", learningRate, seed)
            << learningRate << seed << 200;
      }
    }
  }

  void itFollowsTrainingToAThousandth() {
    QFETCH(double, learningRate);
    QFETCH(int, seed);
    QFETCH(int, spacing);
    Session session = batchOf(fullAdder(), learningRate);
    initialise(session.network, session.initialisation, static_cast<std::uint64_t>(seed));
    Trainer trainer(session);
    SharpnessFollower follower(session, 8);
    const std::vector<int> rows = allRows(session);
    for (int k = 0; k < 40; ++k) {
      follower.update(trainer.network().parameters(), rows);
      const double exact = lambdaMaxOf(session, trainer.network().parameters());
      QVERIFY2(std::abs(follower.lambdaMax() - exact) <= 1e-3 * exact,
               qPrintable(QStringLiteral("step %1: %2, not %3, in %4 products")
                              .arg(trainer.step())
                              .arg(follower.lambdaMax())
                              .arg(exact)
                              .arg(follower.products())));
      for (int step = 0; step < spacing; ++step) {
        trainer.advance();
      }
    }
  }

  void itFollowsANetworkTooLargeForAllEigenvalues() {
    Session session;
    session.network = Network({10, 40, 2}, {Activation::Tanh, Activation::Softmax});
    initialise(session.network, Initialisation::XavierUniform, 4);
    session.cost = Cost::CrossEntropy;
    session.dataset.inputs = Eigen::MatrixXd::NullaryExpr(
        10, 30, [](Eigen::Index i, Eigen::Index k) { return double((i * 7 + k * 3) % 11) / 5; });
    session.dataset.targets = Eigen::MatrixXd::Zero(2, 30);
    for (int k = 0; k < 30; ++k) {
      session.dataset.targets(k * k % 5 % 2, k) = 1;
    }
    session = batchOf(session, 0.2);
    Trainer trainer(session);
    SharpnessFollower follower(session, 30);
    for (int k = 0; k < 20; ++k) {
      follower.update(trainer.network().parameters(), allRows(session));
      const double exact = lambdaMaxOf(session, trainer.network().parameters());
      QVERIFY2(std::abs(follower.lambdaMax() - exact) <= 1e-3 * exact,
               qPrintable(QStringLiteral("step %1: %2, not %3")
                              .arg(trainer.step())
                              .arg(follower.lambdaMax())
                              .arg(exact)));
      for (int step = 0; step < 25; ++step) {
        QVERIFY(trainer.advance());
      }
    }
  }

  void aWarmUpdateTakesFewProducts() {
    Session session = batchOf(fullAdder(), 5);
    Trainer trainer(session);
    SharpnessFollower follower(session, 8);
    follower.update(trainer.network().parameters(), allRows(session));
    int products = 0;
    for (int k = 0; k < 100; ++k) {
      trainer.advance();
      follower.update(trainer.network().parameters(), allRows(session));
      products += follower.products();
    }
    QVERIFY2(products <= 100 * SharpnessFollower::mostSteps, qPrintable(QString::number(products)));
  }

  void anotherEigenvalueThatBecomesTheLargestIsFound() {
    // The eigenvector of before is one still, exactly, but no longer that of the largest.
    Session session = axes(4, 2);
    SharpnessFollower follower(session, 2);
    follower.update(session.network.parameters(), allRows(session));
    QVERIFY(std::abs(follower.lambdaMax() - 8) < 1e-12);
    session.dataset.inputs = Eigen::Vector2d(4, 4.5).asDiagonal().toDenseMatrix();
    follower.update(session.network.parameters(), allRows(session));
    QVERIFY(std::abs(follower.lambdaMax() - 10.125) < 1e-12);
  }

  void aNegativeLargestEigenvalueIsFound() {
    // C = ½ σ(wx)² of a sigmoid far to the right bends downwards only.
    Session session;
    session.network = Network({1, 1}, {Activation::Sigmoid});
    session.network.weights(1)(0, 0) = 3;
    session.training.trainBiases = false;
    session.dataset.inputs = Eigen::MatrixXd::Ones(1, 1);
    session.dataset.targets = Eigen::MatrixXd::Zero(1, 1);
    SharpnessFollower follower(session, 1);
    follower.update(session.network.parameters(), std::vector<int>{0});
    QVERIFY(follower.lambdaMax() < 0);
    const double exact = lambdaMaxOf(session, session.network.parameters());
    QVERIFY(std::abs(follower.lambdaMax() / exact - 1) < 1e-12);
  }

  void whatIsNotFiniteIsNoNumberAndForgotten() {
    Session session = axes(4, 2);
    SharpnessFollower follower(session, 2);
    session.dataset.inputs(0, 0) = 1e200;
    follower.update(session.network.parameters(), allRows(session));
    QVERIFY(std::isnan(follower.lambdaMax()));
    session.dataset.inputs(0, 0) = 6;
    follower.update(session.network.parameters(), allRows(session));
    QVERIFY(std::abs(follower.lambdaMax() - 18) < 1e-12);
  }

  void aFlatCostHasSharpness0() {
    Session session = handExample();
    session.network = Network({3, 2}, {Activation::Relu});
    session.network.biases(1).setConstant(-9);
    SharpnessFollower follower(session, 1);
    follower.update(session.network.parameters(), std::vector<int>{0});
    QCOMPARE(follower.lambdaMax(), 0.0);
    QCOMPARE(follower.residual(), 0.0);
  }

  void anUpdateInPiecesIsTheUpdate() {
    const Session session = batchOf(fullAdder(), 1);
    SharpnessFollower whole(session, 8);
    SharpnessFollower pieces(session, 8);
    whole.update(session.network.parameters(), allRows(session));
    pieces.begin(session.network.parameters(), allRows(session));
    int calls = 1;
    while (!pieces.advance()) {
      ++calls;
      QCOMPARE(pieces.lambdaMax(), 0.0);  // that of the last update that is done
    }
    QCOMPARE(pieces.lambdaMax(), whole.lambdaMax());
    QCOMPARE(pieces.products(), calls);
  }

  void nothingIsAllocated() {
    const Session session = batchOf(fullAdder(), 1);
    SharpnessFollower follower(session, 8);
    const std::vector<int> rows = allRows(session);
    const long before = allocationCount();
    follower.update(session.network.parameters(), rows);
    follower.update(session.network.parameters(), rows);
    const long made = allocationCount() - before;
    QCOMPARE(made, 0L);
  }
};

QTEST_APPLESS_MAIN(TestSharpness)
#include "tst_sharpness.moc"
