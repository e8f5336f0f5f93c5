// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/hessian.h"
#include "network/randomgenerator.h"
#include "support/digits.h"
#include "support/handexample.h"
#include "support/hessiantable.h"
#include "support/sessions.h"

#include <QtTest>

#include <Eigen/Eigenvalues>

#include <limits>
#include <set>

using namespace chainrule;

namespace {

std::vector<int> allRows(const Session &session) {
  std::vector<int> rows(static_cast<std::size_t>(session.dataset.rows()));
  std::iota(rows.begin(), rows.end(), 0);
  return rows;
}

HessianProduct productOf(const Session &session) {
  const std::vector<int> rows = allRows(session);
  HessianProduct product(session, rows.size());
  product.moveTo(session.network.parameters(), rows);
  return product;
}

/// Random, with so many parameters that λmax and λmin are found by iterations.
Session wide(Activation hidden, Activation output, Cost cost, std::uint64_t seed) {
  Session session;
  session.network = Network({8, 30, 10, 3}, {hidden, hidden, output});
  initialise(session.network, Initialisation::XavierUniform, seed);
  session.cost = cost;
  RandomGenerator random(seed);
  session.dataset.inputs = Eigen::MatrixXd::NullaryExpr(8, 12, [&] { return random.normal(); });
  session.dataset.targets = Eigen::MatrixXd::Zero(3, 12);
  for (int k = 0; k < 12; ++k) {
    session.dataset.targets(k % 3, k) = 1;
  }
  return session;
}

}  // namespace

class TestHessian : public QObject {
  Q_OBJECT

 private:
  const std::vector<HessianCase> m_cases = hessianTable();

 private slots:
  void theWorkedExampleHasItsEigenvalues() {
    const Session session = handExample();
    HessianProduct product = productOf(session);
    const auto found = spectrum(product);
    QCOMPARE(found->eigenvalues.size(), Eigen::Index{26});
    QVERIFY(agreesToEveryDigit(found->lambdaMax, ".161537878"));
    QVERIFY(agreesToEveryDigit(found->lambdaMin, "-.061847751"));
    QVERIFY(agreesToEveryDigit(2 / found->lambdaMax, "12.380997"));
    QCOMPARE(found->eigenvalues[25], found->lambdaMax);
    QCOMPARE(found->eigenvalues[0], found->lambdaMin);
    Vector image(26);
    product.multiply(found->sharpest.data(), image.data());
    QVERIFY((image - found->lambdaMax * found->sharpest).norm() < 1e-15);
    QVERIFY(std::abs(found->sharpest.norm() - 1) < 1e-14);
  }

  void theTableCoversEveryActivationAndCost() {
    QCOMPARE(m_cases.size(), std::size_t{50});
    std::set<std::pair<Cost, Activation>> outputs;
    std::set<Activation> hidden;
    std::set<bool> biases;
    std::set<std::size_t> samples;
    for (const HessianCase &example : m_cases) {
      const Network &network = example.session.network;
      outputs.emplace(example.session.cost, network.outputActivation());
      hidden.insert(network.activations().begin(), network.activations().end() - 1);
      biases.insert(example.session.training.trainBiases);
      samples.insert(example.rows.size());
    }
    QCOMPARE(outputs.size(), std::size_t{6});
    QCOMPARE(hidden.size(), std::size_t{4});
    QCOMPARE(biases.size(), std::size_t{2});
    QCOMPARE(samples.size(), std::size_t{4});
  }

  void eigenvaluesAreThoseOfTheTable_data() {
    QTest::addColumn<int>("number");
    for (int number = 0; number < static_cast<int>(m_cases.size()); ++number) {
      QTest::addRow("case %d", number) << number;
    }
  }

  void eigenvaluesAreThoseOfTheTable() {
    QFETCH(int, number);
    const HessianCase &example = m_cases[static_cast<std::size_t>(number)];
    HessianProduct product = productOf(example.session);
    QVERIFY(agreesWithTable(product.cost(), example.cost));
    QVERIFY(agreesWithTable(product.gradient().squaredNorm(), example.squaredNorm));
    const auto found = spectrum(product);
    QCOMPARE(found->eigenvalues.size(), std::ssize(example.eigenvalues));
    const double largest = found->eigenvalues.cwiseAbs().maxCoeff();
    for (std::size_t k = 0; k < example.eigenvalues.size(); ++k) {
      const double ours = found->eigenvalues[static_cast<Eigen::Index>(k)];
      QVERIFY2(agreesWithTable(ours, example.eigenvalues[k], 1 + largest),
               qPrintable(QStringLiteral("λ %1: %2 here, %3 there")
                              .arg(k)
                              .arg(ours, 0, 'g', 17)
                              .arg(example.eigenvalues[k], 0, 'g', 17)));
    }
    const auto along = gradientCurvature(product);
    QVERIFY(agreesWithTable(along->gHg, example.gHg, 1 + largest * example.squaredNorm));
    if (example.squaredNorm > 0) {
      QVERIFY(std::abs(along->curvature * example.squaredNorm - along->gHg) <=
              1e-14 * std::abs(along->gHg));
      QVERIFY(along->curvature <= found->lambdaMax + 1e-12 * largest);
      QVERIFY(along->curvature >= found->lambdaMin - 1e-12 * largest);
    } else {
      QVERIFY(std::isnan(along->curvature));
    }
  }

  void theHessianIsThatOfDifferences() {
    const Session session = handExample();
    HessianProduct product = productOf(session);
    const auto H = hessian(product);
    QVERIFY(*H == H->transpose());
    constexpr double h = 1e-5;
    for (Eigen::Index k = 0; k < 26; ++k) {
      Parameters moved = session.network.parameters();
      moved.values()[static_cast<std::size_t>(k)] += h;
      product.moveTo(moved, allRows(session));
      Vector column = product.gradient();
      moved.values()[static_cast<std::size_t>(k)] -= 2 * h;
      product.moveTo(moved, allRows(session));
      column = (column - product.gradient()) / (2 * h);
      QVERIFY((column - H->col(k)).cwiseAbs().maxCoeff() < 1e-10);
    }
  }

  void iterationsFindWhatADecompositionFinds_data() {
    QTest::addColumn<Activation>("hidden");
    QTest::addColumn<Activation>("output");
    QTest::addColumn<Cost>("cost");
    QTest::newRow("sigmoid") << Activation::Sigmoid << Activation::Sigmoid
                             << Cost::HalfSquaredError;
    QTest::newRow("tanh") << Activation::Tanh << Activation::Sigmoid << Cost::CrossEntropy;
    QTest::newRow("relu") << Activation::Relu << Activation::Softmax << Cost::CrossEntropy;
    // A linear network below: λmin is one of many zeros but for the products of weights.
    QTest::newRow("identity") << Activation::Identity << Activation::Identity
                              << Cost::HalfSquaredError;
  }

  void iterationsFindWhatADecompositionFinds() {
    QFETCH(Activation, hidden);
    QFETCH(Activation, output);
    QFETCH(Cost, cost);
    for (std::uint64_t seed = 1; seed <= 2; ++seed) {
      const Session session = wide(hidden, output, cost, seed);
      HessianProduct product = productOf(session);
      QVERIFY(product.dimension() > Spectrum::mostDense);
      const auto found = spectrum(product);
      QVERIFY(found->eigenvalues.size() == 0);
      const Vector all =
          Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(*hessian(product), Eigen::EigenvaluesOnly)
              .eigenvalues();
      const double largest = all.cwiseAbs().maxCoeff();
      QVERIFY(std::abs(found->lambdaMax - all[all.size() - 1]) <= 1e-9 * largest);
      QVERIFY(std::abs(found->lambdaMin - all[0]) <= 1e-9 * largest);
      Vector image(all.size());
      product.multiply(found->sharpest.data(), image.data());
      QVERIFY((image - found->lambdaMax * found->sharpest).norm() <= 1e-8 * largest);
      QCOMPARE(spectrum(product)->lambdaMax, found->lambdaMax);
    }
  }

  void aFlatCostHasOnlyZeros() {
    // One layer of dead relus: no parameter has a part in C.
    for (const int outputs : {2, 100}) {
      Session session;
      session.network = Network({9, outputs}, {Activation::Relu});
      session.network.biases(1).setConstant(-1);
      session.dataset.inputs = Eigen::MatrixXd::Ones(9, 1);
      session.dataset.targets = Eigen::MatrixXd::Ones(outputs, 1);
      HessianProduct product = productOf(session);
      const auto found = spectrum(product);
      QCOMPARE(found->lambdaMax, 0.0);
      QCOMPARE(found->lambdaMin, 0.0);
      QCOMPARE(found->sharpest.norm(), 1.0);
      QVERIFY(std::isnan(gradientCurvature(product)->curvature));
      QCOMPARE(gradientCurvature(product)->gHg, 0.0);
    }
  }

  void ofOneSampleLinearLayersHaveOnePositiveEigenvalueEach() {
    // C = ½ ‖W a + b − t‖²: H is (a, 1)(a, 1)ᵀ for each output, so λmax = ‖a‖² + 1, λmin = 0.
    for (const int outputs : {2, 100}) {
      Session session;
      session.network = Network({9, outputs}, {Activation::Identity});
      session.dataset.inputs = Eigen::VectorXd::LinSpaced(9, -1, 2);
      session.dataset.targets = Eigen::MatrixXd::Ones(outputs, 1);
      HessianProduct product = productOf(session);
      const auto found = spectrum(product);
      const double expected = session.dataset.inputs.squaredNorm() + 1;
      QVERIFY(std::abs(found->lambdaMax - expected) <= 1e-9 * expected);
      QVERIFY(std::abs(found->lambdaMin) <= 1e-9 * expected);
    }
  }

  void tinyCurvaturesAreFoundToo() {
    Session session = wide(Activation::Sigmoid, Activation::Sigmoid, Cost::HalfSquaredError, 3);
    session.network.biases(3).setConstant(-35);  // saturated: σ′ is some 1e−16
    HessianProduct product = productOf(session);
    const auto found = spectrum(product);
    const Vector all =
        Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(*hessian(product), Eigen::EigenvaluesOnly)
            .eigenvalues();
    const double largest = all.cwiseAbs().maxCoeff();
    QVERIFY(largest > 0 && largest < 1e-12);
    QVERIFY(std::abs(found->lambdaMax - all[all.size() - 1]) <= 1e-8 * largest);
    QVERIFY(std::abs(found->lambdaMin - all[0]) <= 1e-8 * largest);
  }

  void whatIsNotFiniteHasNoSpectrum() {
    for (const int outputs : {2, 100}) {
      Session session;
      session.network = Network({9, outputs}, {Activation::Identity});
      session.dataset.inputs = Eigen::MatrixXd::Constant(9, 1, 1e200);  // x² overflows
      session.dataset.targets = Eigen::MatrixXd::Ones(outputs, 1);
      HessianProduct product = productOf(session);
      const auto found = spectrum(product);
      QVERIFY(std::isnan(found->lambdaMax));
      QVERIFY(std::isnan(found->lambdaMin));
      QCOMPARE(found->eigenvalues.size(), Eigen::Index{0});
      QCOMPARE(found->sharpest.size(), Eigen::Index{0});
    }
  }

  void itStopsWhenAsked() {
    std::stop_source stop;
    stop.request_stop();
    for (const Session &session :
         {handExample(), wide(Activation::Tanh, Activation::Tanh, Cost::HalfSquaredError, 1)}) {
      HessianProduct product = productOf(session);
      QVERIFY(!hessian(product, stop.get_token()));
      QVERIFY(!spectrum(product, stop.get_token()));
      QVERIFY(!gradientCurvature(product, stop.get_token()));
    }
  }
};

QTEST_APPLESS_MAIN(TestHessian)
#include "tst_hessian.moc"
