// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/hessian.h"
#include "backprop/gradientnorm.h"
#include "support/lessonrun.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

using namespace chainrule;

namespace {

/// The mean cost at this and the following steps, up to `last`, where the trainer then stands.
std::vector<double> costsUntil(Trainer &trainer, std::int64_t last) {
  std::vector<double> costs{meanCost(trainer.session())};
  while (trainer.step() < last && trainer.advance()) {
    costs.push_back(meanCost(trainer.session()));
  }
  return costs;
}

int rises(const std::vector<double> &costs) {
  int count = 0;
  for (std::size_t k = 1; k < costs.size(); ++k) {
    count += costs[k] > costs[k - 1] ? 1 : 0;
  }
  return count;
}

double largest(const std::vector<double> &numbers) {
  return std::ranges::max(numbers);
}

Spectrum spectrumOf(const Session &session) {
  std::vector<int> rows(static_cast<std::size_t>(session.dataset.rows()));
  std::iota(rows.begin(), rows.end(), 0);
  HessianProduct product(session, rows.size());
  product.moveTo(session.network.parameters(), rows);
  return spectrum(product).value();
}

/// Of layers 1 … L, at the next step.
std::vector<double> gradientNorms(Trainer &trainer) {
  trainer.computePass();
  std::vector<double> norms;
  for (int l = 1; l <= trainer.network().depth(); ++l) {
    norms.push_back(gradientNorm(trainer.pass().gradient(), l, false));
  }
  return norms;
}

/// The only output of the only sample.
double answerOf(Trainer &trainer) {
  trainer.computePass();
  return trainer.pass().activations(trainer.network().depth())(0, 0);
}

double answerAfter(const char *lesson, std::int64_t steps) {
  Trainer trainer(openLesson(lesson));
  train(trainer, steps);
  return answerOf(trainer);
}

bool beginAlike(const Session &one, const Session &other) {
  return one.network.parameters() == other.network.parameters() &&
         one.dataset.inputs == other.dataset.inputs && one.dataset.targets == other.dataset.targets;
}

}  // namespace

/// That each lesson about α and slow learning shows what its line says. Numbers of its line are
/// held to half a unit of the last digit that it gives.
class TestRateLessons : public QObject {
  Q_OBJECT

 private slots:
  void theRatesDifferInAlphaAndOneInItsOutput() {
    const Session adder = openLesson("full-adder");
    for (const auto &[name, rate] : {std::pair{"rate-too-slow", 0.05},
                                     {"rate-good", 5.0},
                                     {"rate-oscillating", 20.0},
                                     {"rate-stuck", 1000.0},
                                     {"rate-diverging", 3.0}}) {
      const Session session = openLesson(name);
      QVERIFY(beginAlike(session, adder));
      QCOMPARE(session.training.learningRate, rate);
      QCOMPARE(session.training.batch, 0);
      QCOMPARE(session.network.outputActivation(),
               name == std::string("rate-diverging") ? Activation::Identity : Activation::Sigmoid);
    }
  }

  void tooSlowHasHardlyMovedAfter2000Steps_data() { addNudges(); }
  void tooSlowHasHardlyMovedAfter2000Steps() {
    QFETCH(double, nudge);
    Trainer trainer(nudgedLesson("rate-too-slow", nudge));
    const std::vector<double> costs = costsUntil(trainer, 2000);
    QCOMPARE(costs.size(), std::size_t(2001));
    QCOMPARE(rises(costs), 0);
    QVERIFY(std::abs(costs.front() - 0.285) < 0.0005);
    QVERIFY(std::abs(costs.back() - 0.233) < 0.0005);
    QCOMPARE(scoreOf(trainer.session()), (Score{Score::Unit::Bits, 10, 16}));
  }

  void goodIsDoneWhereTooSlowHasHardlyMoved_data() { addNudges(); }
  void goodIsDoneWhereTooSlowHasHardlyMoved() {
    QFETCH(double, nudge);
    Trainer trainer(nudgedLesson("rate-good", nudge));
    const std::vector<double> costs = costsUntil(trainer, 400);
    QCOMPARE(rises(costs), 0);
    QCOMPARE(scoreOf(trainer.session()), (Score{Score::Unit::Bits, 16, 16}));
    const std::vector<double> later = costsUntil(trainer, 2000);
    QCOMPARE(rises(later), 0);
    QVERIFY(later.back() < 0.0006);
  }

  // In 100 steps from the start; `chainrule sweep` has only that C is lower at the end of them.
  void aGoodAlphaIsUpToElevenFromTheStart_data() { addNudges(); }
  void aGoodAlphaIsUpToElevenFromTheStart() {
    QFETCH(double, nudge);
    for (double rate = 8; rate <= 16; rate += 0.5) {
      Session session = nudgedLesson("rate-good", nudge);
      session.training.learningRate = rate;
      Trainer trainer(session);
      const int found = rises(costsUntil(trainer, 100));
      QVERIFY2(rate <= 11 ? found == 0 : found > 0, qPrintable(QString::number(rate)));
    }
  }

  void oscillatingRisesInEveryOtherStepUntilTheValleyIsWide_data() { addNudges(); }
  void oscillatingRisesInEveryOtherStepUntilTheValleyIsWide() {
    QFETCH(double, nudge);
    Trainer trainer(nudgedLesson("rate-oscillating", nudge));
    const double rate = trainer.session().training.learningRate;
    const auto limit = [&trainer] { return 2 / spectrumOf(trainer.session()).lambdaMax; };
    const std::vector<double> first = costsUntil(trainer, 45);
    QVERIFY(first[1] > first[0]);
    QVERIFY(limit() < rate);
    std::vector<double> costs{first.back()};
    while (trainer.step() < 145) {
      QVERIFY(trainer.advance());
      costs.push_back(meanCost(trainer.session()));
      QCOMPARE(costs.back() > costs[costs.size() - 2], trainer.step() % 2 == 0);
      if (trainer.step() == 99 || trainer.step() == 100) {
        QCOMPARE(limit() > rate, trainer.step() == 100);
      }
    }
    train(trainer, 200);
    QVERIFY(limit() > 2 * rate);
    QCOMPARE(scoreOf(trainer.session()), (Score{Score::Unit::Bits, 16, 16}));
    QCOMPARE(rises(costsUntil(trainer, 2000)), 0);
  }

  void stuckHasOutputsThatNothingMoves_data() { addNudges(); }
  void stuckHasOutputsThatNothingMoves() {
    QFETCH(double, nudge);
    Trainer trainer(nudgedLesson("rate-stuck", nudge));
    train(trainer, 1);
    const Eigen::MatrixXd before = trainer.network().parameters().weights(2);
    while (trainer.step() < 2000) {
      trainer.computePass();
      QVERIFY(trainer.pass().slopes(2).maxCoeff() < 1e-6);
      QVERIFY(std::abs(trainer.pass().cost() - 0.5) < 1e-6);
      QVERIFY(trainer.advance());
    }
    const Eigen::MatrixXd after = trainer.network().parameters().weights(2);
    QVERIFY(((after - before).array().abs() < 1e-6 * after.array().abs()).all());
    QCOMPARE(scoreOf(trainer.session()), (Score{Score::Unit::Bits, 8, 16}));
  }

  // From anywhere in it, with any α: there is nothing to step along.
  void stuckStaysStuckWithASmallerAlpha() {
    Trainer trainer(openLesson("rate-stuck"));
    train(trainer, 100);
    trainer.setLearningRate(5);
    train(trainer, 2000);
    QVERIFY(std::abs(meanCost(trainer.session()) - 0.5) < 1e-6);
  }

  void divergingGrowsFourfoldEveryStep_data() { addNudges(); }
  void divergingGrowsFourfoldEveryStep() {
    QFETCH(double, nudge);
    Trainer trainer(nudgedLesson("rate-diverging", nudge));
    std::vector<double> costs = costsUntil(trainer, 1000);
    QVERIFY(trainer.divergence().has_value());
    QCOMPARE(trainer.divergence()->step, std::int64_t(510));
    for (std::size_t k = 10; k + 1 < costs.size() - 1; ++k) {
      QVERIFY(std::abs(costs[k + 1] / costs[k] - 4) < 0.01);  // (1 − αλ)² with λ = 1
    }
    Trainer early(nudgedLesson("rate-diverging", nudge));
    train(early, 20);
    early.computePass();
    QVERIFY(early.pass().activations(1).maxCoeff() < 1e-6);  // all but b² is multiplied by these
    QVERIFY(std::abs(spectrumOf(early.session()).lambdaMax - 1) < 1e-3);
  }

  void theParabolasDifferInAlphaAlone() {
    const Session first = openLesson("quadratic-slow");
    for (const auto &[name, rate] :
         {std::pair{"quadratic-slow", 1.0}, {"quadratic-at-once", 1.6}, {"quadratic-never", 4.0}}) {
      const Session session = openLesson(name);
      QVERIFY(beginAlike(session, first));
      QCOMPARE(session.training.learningRate, rate);
      const Spectrum spectrum = spectrumOf(session);
      QCOMPARE(spectrum.eigenvalues.size(), Eigen::Index(1));
      QCOMPARE(spectrum.lambdaMax, 0.625);
      QCOMPARE(2 / spectrum.lambdaMax, 3.2);
    }
  }

  void theSlowParabolaLeavesAPartOfTheWay_data() { addNudges(); }
  void theSlowParabolaLeavesAPartOfTheWay() {
    QFETCH(double, nudge);
    Trainer trainer(nudgedLesson("quadratic-slow", nudge));
    double left = 1;
    for (int step = 0; step < 20; ++step) {
      const double w = trainer.network().parameters().weights(1)(0, 0);
      QVERIFY(std::abs(1 - w - left) < 1e-12);
      QVERIFY(std::abs(meanCost(trainer.session()) - 0.5 * 0.625 * left * left) < 1e-12);
      left *= 0.375;
      QVERIFY(trainer.advance());
    }
  }

  void theParabolaAtOnceTakesOneStep_data() { addNudges(); }
  void theParabolaAtOnceTakesOneStep() {
    QFETCH(double, nudge);
    Trainer trainer(nudgedLesson("quadratic-at-once", nudge));
    QVERIFY(meanCost(trainer.session()) > 0.3);
    train(trainer, 1);
    QCOMPARE(trainer.network().parameters().weights(1)(0, 0), 1.0);
    QVERIFY(meanCost(trainer.session()) < 1e-30);
  }

  void theOtherParabolaNeverConverges_data() { addNudges(); }
  void theOtherParabolaNeverConverges() {
    QFETCH(double, nudge);
    Trainer trainer(nudgedLesson("quadratic-never", nudge));
    const std::vector<double> costs = costsUntil(trainer, 100);
    for (std::size_t k = 0; k + 1 < costs.size(); ++k) {
      QVERIFY(std::abs(costs[k + 1] / costs[k] - 2.25) < 1e-9);
    }
    Trainer across(nudgedLesson("quadratic-never", nudge));
    double distance = 1;
    for (int step = 0; step < 10; ++step) {
      QVERIFY(std::abs(1 - across.network().parameters().weights(1)(0, 0) - distance) < 1e-9);
      distance *= -1.5;
      QVERIFY(across.advance());
    }
  }

  // tanh is the library's, and bursts magnify its last digit: the limits leave room for other ones.
  void theEdgeOfStabilityHoldsLambdaMax_data() { addNudges(); }
  void theEdgeOfStabilityHoldsLambdaMax() {
    QFETCH(double, nudge);
    Trainer trainer(nudgedLesson("edge-of-stability", nudge));
    const double edge = 2 / trainer.session().training.learningRate;
    QVERIFY(std::abs(edge - 6.67) < 0.005);
    // Below the edge C falls, and λmax grows from less than a third of it.
    QVERIFY(spectrumOf(trainer.session()).lambdaMax < edge / 3);
    const std::vector<double> first = costsUntil(trainer, 900);
    QCOMPARE(rises(first), 0);
    QVERIFY(spectrumOf(trainer.session()).lambdaMax < edge);
    bool reached = false;
    std::vector<double> bursts{meanCost(trainer.session())};
    while (trainer.step() < 3000) {
      QVERIFY(trainer.advance());
      bursts.push_back(meanCost(trainer.session()));
      if (trainer.step() <= 1200 && trainer.step() % 10 == 0) {
        reached = reached || spectrumOf(trainer.session()).lambdaMax > edge;
      }
    }
    QVERIFY(reached);
    QVERIFY(largest(bursts) > 10 * bursts.front());
    QVERIFY(bursts.back() < bursts.front());
    QVERIFY(std::abs(bursts.back() - 0.006) < 0.001);
    // From then on it stays there.
    while (trainer.step() < 6000) {
      if (trainer.step() % 50 == 0) {
        QVERIFY(std::abs(spectrumOf(trainer.session()).lambdaMax / edge - 1) < 0.02);
      }
      QVERIFY(trainer.advance());
    }
    QVERIFY(meanCost(trainer.session()) < 0.001);
  }

  void thePlateauIsLongAndTheDropShort() {
    Trainer trainer(openLesson("plateau"));
    const std::vector<double> plateau = costsUntil(trainer, 1000);
    for (const double cost : plateau) {
      QVERIFY(std::abs(cost / 0.125 - 1) < 0.002);  // what four answers of ½ cost
    }
    trainer.computePass();
    QVERIFY((trainer.pass().activations(2).array() - 0.5).abs().maxCoeff() < 0.05);
    // A saddle: flat, and downhill in some direction.
    const std::vector<double> norms = gradientNorms(trainer);
    QVERIFY(largest(norms) < 1e-3);
    const Spectrum saddle = spectrumOf(trainer.session());
    QVERIFY(saddle.lambdaMin < 0 && saddle.lambdaMax > 0);
    const std::vector<double> drop = costsUntil(trainer, 1700);
    QCOMPARE(rises(drop), 0);
    QVERIFY(drop.back() < 0.01);
    QCOMPARE(scoreOf(trainer.session()), (Score{Score::Unit::Bits, 4, 4}));
  }

  void theGradientOfSixSigmoidsVanishesAndHoldsTheCost() {
    Trainer trainer(openLesson("vanishing-gradient"));
    const std::vector<double> norms = gradientNorms(trainer);
    QCOMPARE(norms.size(), std::size_t(6));
    QVERIFY(std::ranges::is_sorted(norms));  // shorter with every layer down
    QVERIFY(norms.back() > 1700 * norms.front());
    train(trainer, 300);
    for (const double cost : costsUntil(trainer, 1000)) {
      QVERIFY(std::abs(cost - 0.25) < 0.0005);
    }
    QVERIFY(scoreOf(trainer.session()).right < 16);
  }

  void tanhAndCrossEntropyCureIt() {
    const Session ill = openLesson("vanishing-gradient");
    Trainer trainer(openLesson("vanishing-gradient-cured"));
    QVERIFY(beginAlike(trainer.session(), ill));
    for (int l = 1; l < 6; ++l) {
      QCOMPARE(ill.network.activation(l), Activation::Sigmoid);
      QCOMPARE(trainer.network().activation(l), Activation::Tanh);
    }
    QCOMPARE(trainer.session().cost, Cost::CrossEntropy);
    QCOMPARE(trainer.session().training.learningRate, 0.2);
    const std::vector<double> norms = gradientNorms(trainer);
    QVERIFY(std::abs(norms.front() / norms.back() - 0.25) < 0.05);
    QCOMPARE(rises(costsUntil(trainer, 300)), 0);
    QCOMPARE(scoreOf(trainer.session()), (Score{Score::Unit::Bits, 16, 16}));
  }

  // Source of the starts, of α and of the answers after 300 steps: M. Nielsen, Neural Networks and
  // Deep Learning, 2015, chapter 3.
  void theWrongNeuronLearnsAndTheBadlyWrongOneWaits() {
    for (const auto &[lesson, steps, answer] : {std::tuple{"neuron-wrong", 0, 0.82},
                                                {"neuron-wrong", 20, 0.66},
                                                {"neuron-wrong", 300, 0.09},
                                                {"neuron-badly-wrong", 0, 0.98},
                                                {"neuron-badly-wrong", 100, 0.96},
                                                {"neuron-badly-wrong", 300, 0.20},
                                                {"neuron-cross-entropy", 0, 0.98},
                                                {"neuron-cross-entropy", 20, 0.38},
                                                {"neuron-cross-entropy", 300, 0.01}}) {
      QVERIFY(std::abs(answerAfter(lesson, steps) - answer) < 0.005);
      QCOMPARE(openLesson(lesson).training.learningRate, 0.15);
    }
  }

  void theSlopeHoldsTheBadlyWrongNeuronAndCancelsInCrossEntropy() {
    Trainer squared(openLesson("neuron-badly-wrong"));
    Trainer entropy(openLesson("neuron-cross-entropy"));
    QVERIFY(beginAlike(squared.session(), entropy.session()));
    squared.computePass();
    entropy.computePass();
    QVERIFY(std::abs(squared.pass().slopes(1)(0, 0) - 0.018) < 0.0005);
    QVERIFY(std::abs(squared.pass().deltas(1)(0, 0) - 0.017) < 0.0005);
    QVERIFY(std::abs(entropy.pass().deltas(1)(0, 0) - 0.98) < 0.005);
  }
};

QTEST_APPLESS_MAIN(TestRateLessons)
#include "tst_ratelessons.moc"
