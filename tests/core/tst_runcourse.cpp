// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/hessian.h"
#include "analysis/runcourse.h"
#include "support/sessions.h"

#include <QtTest>

#include <cmath>
#include <numeric>

using namespace chainrule;

namespace {

/// ‖∂C/∂Wˡ‖ by central differences of the cost of these rows.
double normByDifferences(const Session &session, std::span<const int> rows, int l) {
  constexpr double epsilon = 1e-5;
  Session changed = session;
  const auto cost = [&] {
    double sum = 0;
    for (const int row : rows) {
      Session one = changed;
      one.dataset.inputs = changed.dataset.inputs.col(row);
      one.dataset.targets = changed.dataset.targets.col(row);
      sum += meanCost(one);
    }
    return sum / static_cast<double>(rows.size());
  };
  double squares = 0;
  auto W = changed.network.weights(l);
  for (int i = 0; i < W.rows(); ++i) {
    for (int j = 0; j < W.cols(); ++j) {
      const double w = changed.network.weights(l)(i, j);
      changed.network.weights(l)(i, j) = w + epsilon;
      const double above = cost();
      changed.network.weights(l)(i, j) = w - epsilon;
      const double below = cost();
      changed.network.weights(l)(i, j) = w;
      const double slope = (above - below) / (2 * epsilon);
      squares += slope * slope;
    }
  }
  return std::sqrt(squares);
}

}  // namespace

class TestRunCourse : public QObject {
  Q_OBJECT

 private slots:
  void normsAreThoseOfCentralDifferencesAtEveryStep() {
    Trainer trainer(fullAdder());
    trainer.setLearningRate(2);
    for (int k = 0; k < 20; ++k) QVERIFY(trainer.advance());
    trainer.edit({{Quantity::Weight, 2, 0, 1}, 0, 0.75});
    for (int k = 0; k < 20; ++k) QVERIFY(trainer.advance());
    Trainer replayed(trainer.sessionWithHistory());
    const auto course = courseOf(replayed, 10);
    QVERIFY(course && course->isWhole);
    QCOMPARE(course->firstStep, std::int64_t{0});
    QCOMPARE(course->lastStep, std::int64_t{40});
    QCOMPARE(course->norms.size(), std::size_t{2});

    QVERIFY(trainer.seek(0, 100));
    for (int step = 0; step <= 40; ++step) {
      trainer.computePass();
      for (int l = 1; l <= 2; ++l) {
        const CostCurve &norms = course->norms[static_cast<std::size_t>(l - 1)];
        QCOMPARE(norms.stepCount(), std::int64_t{41});
        const double n = normByDifferences(trainer.session(), trainer.rowsOf(step), l);
        const double a = norms.buckets()[static_cast<std::size_t>(step)].last;
        QVERIFY2(std::abs(n - a) <= 1e-8 + 1e-6 * std::max(n, a),
                 qPrintable(QString::number(step)));
      }
      if (step < 40) QVERIFY(trainer.advance());
    }
  }

  void sharpnessIsTheLargestEigenvalueAndHasTheStepsLearningRate() {
    Session session = fullAdder();
    session.training.batch = 0;
    Trainer trainer(session);
    for (int k = 0; k < 50; ++k) QVERIFY(trainer.advance());
    trainer.setLearningRate(3);
    for (int k = 0; k < 50; ++k) QVERIFY(trainer.advance());
    Trainer replayed(trainer.sessionWithHistory());
    const auto course = courseOf(replayed, 11);
    QCOMPARE(course->sharpness.size(), std::size_t{11});
    std::vector<int> rows(8);
    std::iota(rows.begin(), rows.end(), 0);
    for (const SharpnessPoint &point : course->sharpness) {
      QVERIFY(trainer.seek(point.step, 1000));
      trainer.computePass();
      HessianProduct product(trainer.session(), rows.size());
      product.moveTo(trainer.network().parameters(), rows);
      const double exact = spectrum(product)->lambdaMax;
      QVERIFY(std::abs(point.lambdaMax - exact) <= 2e-3 * exact);
      QCOMPARE(point.learningRate, point.step < 50 ? session.training.learningRate : 3.0);
    }
    QCOMPARE(course->sharpness.front().step, std::int64_t{0});
    QCOMPARE(course->sharpness.back().step, std::int64_t{100});
  }

  void aRunWithoutStepsHasTheOneToCome() {
    Trainer trainer(fullAdder());
    const auto course = courseOf(trainer, 100);
    QVERIFY(courseOf(trainer, 0)->sharpness.empty());
    QCOMPARE(course->norms.front().stepCount(), std::int64_t{1});
    QCOMPARE(course->sharpness.size(), std::size_t{1});
  }

  void whatIsStoppedGivesNothing() {
    Trainer trainer(fullAdder());
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!courseOf(trainer, 10, stop.get_token()));
  }
};

QTEST_GUILESS_MAIN(TestRunCourse)
#include "tst_runcourse.moc"
