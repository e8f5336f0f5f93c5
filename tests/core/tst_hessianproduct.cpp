// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/datasetgradient.h"
#include "analysis/hessianproduct.h"
#include "support/allocationcounter.h"
#include "support/handexample.h"
#include "support/randomcase.h"

#include <QtTest>

#include <numeric>

using namespace chainrule;

namespace {

/// Far enough from every kink that moving the parameters by some 1e−5 crosses none: see
/// tst_gradients.
Session cleanSession(const std::vector<int> &sizes, const std::vector<Activation> &activations,
                     Cost cost, int samples, std::uint64_t seed) {
  for (std::uint64_t attempt = 0;; ++attempt) {
    RandomCase example = randomCase(sizes, activations, cost, samples, seed + 1000000 * attempt);
    if (isNearKink(example, 1e-2)) {
      continue;
    }
    Session session;
    session.network = example.network;
    session.cost = cost;
    session.dataset.inputs = example.pass.activations(0);
    session.dataset.targets = example.pass.targets();
    return session;
  }
}

std::vector<int> allRows(const Session &session) {
  std::vector<int> rows(static_cast<std::size_t>(session.dataset.rows()));
  std::iota(rows.begin(), rows.end(), 0);
  return rows;
}

Vector randomVector(Eigen::Index size, std::uint64_t seed) {
  RandomGenerator random(seed);
  return Vector::NullaryExpr(size, [&] { return 2 * random.uniform() - 1; });
}

Vector times(HessianProduct &product, const Vector &v) {
  Vector image = Vector::Constant(v.size(), -7);
  QTest::qVerify(product.multiply(v.data(), image.data()), "done", "", "", 0);
  return image;
}

/// The trained of these parameters as a vector.
Vector trained(const Parameters &parameters, bool biases) {
  std::vector<double> values;
  for (int l = 1; l <= parameters.depth(); ++l) {
    const auto W = parameters.weights(l);
    values.insert(values.end(), W.data(), W.data() + W.size());
    if (biases) {
      const auto b = parameters.biases(l);
      values.insert(values.end(), b.data(), b.data() + b.size());
    }
  }
  return Eigen::Map<const Vector>(values.data(), std::ssize(values));
}

/// The session's gradient where the trained parameters have been moved along v.
Vector gradientAlong(Session session, const Vector &v, double distance) {
  const double *next = v.data();
  Network &network = session.network;
  for (int l = 1; l <= network.depth(); ++l) {
    for (Eigen::Index k = 0; k < network.weights(l).size(); ++k) {
      network.weights(l).data()[k] += distance * *next++;
    }
    for (Eigen::Index k = 0; session.training.trainBiases && k < network.biases(l).size(); ++k) {
      network.biases(l).data()[k] += distance * *next++;
    }
  }
  return trained(datasetGradient(session).gradient, session.training.trainBiases);
}

/// Empty, or what is wrong with H v against (∇C(θ + hv) − ∇C(θ − hv)) / 2h.
QString difference(const Session &session, std::uint64_t seed) {
  const std::vector<int> rows = allRows(session);
  HessianProduct product(session, rows.size());
  product.moveTo(session.network.parameters(), rows);
  const Vector v = randomVector(product.dimension(), seed);
  const Vector ours = times(product, v);
  constexpr double h = 1e-5;
  const Vector numeric = (gradientAlong(session, v, h) - gradientAlong(session, v, -h)) / (2 * h);
  for (Eigen::Index k = 0; k < v.size(); ++k) {
    const double scale = std::max(std::abs(ours[k]), std::abs(numeric[k]));
    if (!(std::abs(ours[k] - numeric[k]) <= 1e-8 + 1e-6 * scale)) {
      return QStringLiteral("entry %1: %2, %3 by difference")
          .arg(k)
          .arg(ours[k], 0, 'g', 12)
          .arg(numeric[k], 0, 'g', 12);
    }
  }
  return {};
}

}  // namespace

/// Hessian-vector products against central differences of the gradient, which tst_gradients and
/// tst_pytorch prove, and against each other.
class TestHessianProduct : public QObject {
  Q_OBJECT

 private:
  static void addEveryNetwork() {
    QTest::addColumn<Activation>("hidden");
    QTest::addColumn<Activation>("output");
    QTest::addColumn<Cost>("cost");
    QTest::addColumn<int>("depth");
    const auto all = {Activation::Sigmoid, Activation::Tanh, Activation::Relu, Activation::Identity,
                      Activation::Softmax};
    for (const Activation hidden : all) {
      for (const Activation output : all) {
        for (const Cost cost : {Cost::HalfSquaredError, Cost::CrossEntropy}) {
          for (int depth = 1; depth <= 4; ++depth) {
            if (hidden != Activation::Softmax && fitTogether(cost, output)) {
              QTest::addRow("%s, %s output, %s, depth %d", name(hidden).data(), name(output).data(),
                            name(cost).data(), depth)
                  << hidden << output << cost << depth;
            }
          }
        }
      }
    }
  }

  static Session fetched(int samples, std::uint64_t seed) {
    QFETCH(Activation, hidden);
    QFETCH(Activation, output);
    QFETCH(Cost, cost);
    QFETCH(int, depth);
    const std::vector<int> widths = {3, 4, 9, 2, 3};
    const std::vector<int> sizes(widths.begin(), widths.begin() + depth + 1);
    std::vector<Activation> activations(static_cast<std::size_t>(depth), hidden);
    activations.back() = output;
    return cleanSession(sizes, activations, cost, samples, seed);
  }

 private slots:
  void productsEqualDifferencesOfTheGradient_data() { addEveryNetwork(); }

  void productsEqualDifferencesOfTheGradient() {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
      for (const int samples : {1, 3}) {
        Session session = fetched(samples, seed);
        session.training.trainBiases = seed % 3 != 0;
        const QString problem = difference(session, seed);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
      }
    }
  }

  void activationsMayDifferFromLayerToLayer() {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const Session session =
          cleanSession({4, 9, 1, 3, 12, 3},
                       {Activation::Tanh, Activation::Identity, Activation::Sigmoid,
                        Activation::Relu, Activation::Softmax},
                       Cost::CrossEntropy, 1 + static_cast<int>(seed % 5), seed);
      const QString problem = difference(session, seed);
      QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
  }

  void theHessianIsSymmetric_data() { addEveryNetwork(); }

  void theHessianIsSymmetric() {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      const Session session = fetched(4, seed);
      HessianProduct product(session, 4);
      product.moveTo(session.network.parameters(), allRows(session));
      const Vector u = randomVector(product.dimension(), 10 * seed);
      const Vector v = randomVector(product.dimension(), 10 * seed + 1);
      const Vector Hu = times(product, u);
      const Vector Hv = times(product, v);
      QVERIFY(std::abs(u.dot(Hv) - v.dot(Hu)) <= 1e-13 * (u.norm() * Hv.norm() + 1));
    }
  }

  void productsAreLinear_data() { addEveryNetwork(); }

  void productsAreLinear() {
    const Session session = fetched(3, 7);
    HessianProduct product(session, 3);
    product.moveTo(session.network.parameters(), allRows(session));
    const Vector u = randomVector(product.dimension(), 1);
    const Vector v = randomVector(product.dimension(), 2);
    const Vector expected = 3 * times(product, u) - 0.25 * times(product, v);
    const Vector actual = times(product, 3 * u - 0.25 * v);
    QVERIFY((actual - expected).norm() <= 1e-14 * (1 + expected.norm()));
    QVERIFY(times(product, Vector::Zero(u.size())).isZero(0));
  }

  void costAndGradientAreThoseOfTheRows() {
    const Session session =
        cleanSession({3, 4, 2}, {Activation::Tanh, Activation::Sigmoid}, Cost::CrossEntropy, 5, 3);
    HessianProduct product(session, 5);
    product.moveTo(session.network.parameters(), allRows(session));
    const CostAndGradient mean = datasetGradient(session);
    QCOMPARE(product.cost(), mean.cost);
    QVERIFY(product.gradient() == trained(mean.gradient, true));

    // One row of another place, and back: nothing of the place before is left.
    const Vector v = randomVector(product.dimension(), 4);
    const Vector before = times(product, v);
    Parameters other = session.network.parameters();
    other.values()[3] += 1;
    product.moveTo(other, std::vector<int>{2});
    QVERIFY(!times(product, v).isApprox(before, 1e-3));
    product.moveTo(session.network.parameters(), allRows(session));
    QVERIFY(times(product, v) == before);
  }

  void aParabolasHessianIsThatOfTheTextbook() {
    // C = ½ (w x + b − t)²:   ∂²C/∂w² = x²,   ∂²C/∂w∂b = x,   ∂²C/∂b² = 1
    Session session;
    session.network = Network({1, 1}, {Activation::Identity});
    session.dataset.inputs = Eigen::MatrixXd::Constant(1, 1, 3);
    session.dataset.targets = Eigen::MatrixXd::Constant(1, 1, 5);
    HessianProduct both(session, 1);
    both.moveTo(session.network.parameters(), std::vector<int>{0});
    QVERIFY(times(both, Eigen::Vector2d(1, 0)) == Eigen::Vector2d(9, 3));
    QVERIFY(times(both, Eigen::Vector2d(0, 1)) == Eigen::Vector2d(3, 1));
    session.training.trainBiases = false;
    HessianProduct weight(session, 1);
    weight.moveTo(session.network.parameters(), std::vector<int>{0});
    QCOMPARE(weight.dimension(), Eigen::Index{1});
    QVERIFY(times(weight, Vector::Ones(1)) == Vector::Constant(1, 9));
  }

  void atAKinkItIsTheHessianOfThePieceBelow() {
    // z = 0: σ′ = 0 and σ″ = 0 there, so C does not bend at all.
    Session session;
    session.network = Network({1, 1}, {Activation::Relu});
    session.dataset.inputs = Eigen::MatrixXd::Constant(1, 1, 3);
    session.dataset.targets = Eigen::MatrixXd::Constant(1, 1, 5);
    HessianProduct product(session, 1);
    product.moveTo(session.network.parameters(), std::vector<int>{0});
    QVERIFY(times(product, Eigen::Vector2d(1, 1)) == Eigen::Vector2d(0, 0));
    Parameters above = session.network.parameters();
    above.biases(1)[0] = 1e-9;
    product.moveTo(above, std::vector<int>{0});
    QVERIFY(times(product, Eigen::Vector2d(1, 0)) == Eigen::Vector2d(9, 3));
  }

  void manyRowsAreTheMeanOfTheirParts() {
    // More than are kept at once.
    constexpr int parts = 70;
    constexpr int rowsOfPart = 1000;
    Session session = handExample();
    RandomGenerator random(5);
    session.dataset.inputs =
        Eigen::MatrixXd::NullaryExpr(3, parts * rowsOfPart, [&] { return random.normal(); });
    session.dataset.targets =
        Eigen::MatrixXd::NullaryExpr(2, parts * rowsOfPart, [&] { return random.uniform(); });
    const std::vector<int> rows = allRows(session);
    HessianProduct whole(session, rows.size());
    whole.moveTo(session.network.parameters(), rows);
    const Vector v = randomVector(whole.dimension(), 1);
    const Vector image = times(whole, v);
    HessianProduct part(session, rowsOfPart);
    Vector sum = Vector::Zero(v.size());
    double cost = 0;
    for (std::size_t k = 0; k < parts; ++k) {
      part.moveTo(session.network.parameters(),
                  std::span(rows).subspan(k * rowsOfPart, rowsOfPart));
      sum += times(part, v) / parts;
      cost += part.cost() / parts;
    }
    QVERIFY((image - sum).norm() <= 1e-13 * sum.norm());
    QVERIFY(std::abs(whole.cost() - cost) <= 1e-13);
    QVERIFY(times(whole, v) == image);
  }

  void nothingIsAllocated() {
    const std::pair<Cost, Activation> outputs[] = {{Cost::HalfSquaredError, Activation::Tanh},
                                                   {Cost::CrossEntropy, Activation::Sigmoid},
                                                   {Cost::CrossEntropy, Activation::Softmax}};
    for (const auto &[cost, output] : outputs) {
      for (const std::vector<int> &sizes :
           {std::vector<int>{3, 4, 2}, std::vector<int>{70, 90, 30}}) {
        const Session session = cleanSession(sizes, {Activation::Relu, output}, cost, 9, 2);
        const std::vector<int> rows = allRows(session);
        HessianProduct product(session, rows.size());
        const Vector v = Vector::Ones(product.dimension());
        Vector image(v.size());
        const long before = allocationCount();
        product.moveTo(session.network.parameters(), rows);
        product.multiply(v.data(), image.data());
        product.moveTo(session.network.parameters(), std::span(rows).first(3));
        product.multiply(v.data(), image.data());
        const long made = allocationCount() - before;
        QCOMPARE(made, 0L);
      }
    }
  }

  void itStopsWhenAsked() {
    const Session session = handExample();
    HessianProduct product(session, 1);
    std::stop_source stop;
    const std::vector<int> rows = {0};
    Vector v = Vector::Ones(product.dimension());
    Vector image(v.size());
    QVERIFY(product.moveTo(session.network.parameters(), rows, stop.get_token()));
    QVERIFY(product.multiply(v.data(), image.data(), stop.get_token()));
    stop.request_stop();
    QVERIFY(!product.multiply(v.data(), image.data(), stop.get_token()));
    QVERIFY(!product.moveTo(session.network.parameters(), rows, stop.get_token()));
  }
};

QTEST_APPLESS_MAIN(TestHessianProduct)
#include "tst_hessianproduct.moc"
