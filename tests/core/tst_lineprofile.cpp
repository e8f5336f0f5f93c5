// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/brent.h"
#include "analysis/lineprofile.h"
#include "analysis/ratesweep.h"
#include "network/randomgenerator.h"
#include "support/allocationcounter.h"
#include "support/digits.h"
#include "support/handexample.h"
#include "support/hessiantable.h"
#include "support/sessions.h"
#include "training/trainer.h"

#include <QtTest>

#include <limits>
#include <numeric>

using namespace chainrule;

namespace {

const std::vector<int> firstRow = {0};

/// C = ½ (x w)² on one sample, no bias: g = x² w, gᵀHg = x⁶ w², α* = 1/x².
Session parabola(double x, double w) {
  Session session;
  session.network = Network({1, 1}, {Activation::Identity});
  session.network.weights(1)(0, 0) = w;
  session.training.trainBiases = false;
  session.dataset.inputs = Eigen::MatrixXd::Constant(1, 1, x);
  session.dataset.targets = Eigen::MatrixXd::Zero(1, 1);
  return session;
}

/// The lowest minimum among the turns of C itself on a fine grid: nothing of the slope, and no
/// Brent. α and C, or nothing.
std::vector<double> bruteForce(DescentLine &line) {
  const double norm = std::sqrt(line.squaredNorm());
  std::vector<double> best;
  double twoBefore = line.cost();
  double before = line.cost();
  double rateBefore = 0;
  for (const double rate : logSpaced(1e-6 / norm, 1e6 / norm, 12 * 800 + 1)) {
    const double cost = *line.costAt(rate);
    if (!std::isfinite(cost)) {
      break;
    }
    if (before < twoBefore && before < cost && (best.empty() || before < best[1])) {
      best = {rateBefore, before};
    }
    if (cost != before) {
      twoBefore = before;
      rateBefore = rate;
    }
    before = cost;
  }
  return best;
}

}  // namespace

class TestLineProfile : public QObject {
  Q_OBJECT

 private:
  const std::vector<HessianCase> m_cases = hessianTable();

  void addCases() const {
    QTest::addColumn<int>("number");
    for (int number = 0; number < static_cast<int>(m_cases.size()); ++number) {
      QTest::addRow("case %d", number) << number;
    }
  }

 private slots:
  void aParabolaIsItsSecondOrderModel() {
    const Session session = parabola(2, 3);
    auto line = DescentLine::of(session, firstRow);
    QCOMPARE(line->cost(), 18.0);
    QCOMPARE(line->squaredNorm(), 144.0);
    QCOMPARE(line->gHg(), 576.0);
    QVERIFY(line->descends());
    for (const double rate : {0.0, 0.1, 0.25, 0.5, 1.0, 70.0}) {
      const double exact = 18 * (1 - 4 * rate) * (1 - 4 * rate);
      QVERIFY(std::abs(*line->costAt(rate) - exact) <= 1e-14 * (18 + exact));
      const auto change = promisedChange(*line, rate);
      QCOMPARE(change->firstOrder, -144 * rate);
      QVERIFY(std::abs(change->secondOrder - (exact - 18)) <= 1e-14 * (18 + exact));
      QVERIFY(std::abs(change->actual - (exact - 18)) <= 1e-14 * (18 + exact));
      const auto point = line->at(rate);
      QCOMPARE(point->cost, *line->costAt(rate));
      QVERIFY(std::abs(point->slope + 144 * (1 - 4 * rate)) <= 1e-13 * (144 + 600 * rate));
    }
    const auto search = searchLine(*line);
    QVERIFY(std::abs(search->minimum->learningRate - 0.25) <= 1e-9);
    QVERIFY(search->minimum->cost <= 1e-16);
  }

  void theProfileIsTheCostsAndBothModels() {
    const Session session = fullAdder();
    std::vector<int> rows(8);
    std::iota(rows.begin(), rows.end(), 0);
    auto line = DescentLine::of(session, rows);
    const std::vector<double> rates = logSpaced(0.001, 200, 50);
    const auto profile = lineProfile(*line, rates);
    QCOMPARE(profile->size(), rates.size());
    for (std::size_t k = 0; k < rates.size(); ++k) {
      const ProfilePoint &point = (*profile)[k];
      QCOMPARE(point.learningRate, rates[k]);
      // One step of the trainer with this rate on all rows
      Session other = session;
      other.training.batch = 0;
      other.training.learningRate = rates[k];
      Trainer trainer(other);
      QVERIFY(trainer.advance());
      trainer.computePass();
      QCOMPARE(point.cost, trainer.pass().cost());
      const double first = line->cost() - rates[k] * line->squaredNorm();
      QCOMPARE(point.firstOrder, first);
      QVERIFY(std::abs(point.secondOrder - first - 0.5 * rates[k] * rates[k] * line->gHg()) <=
              1e-13 * (1 + std::abs(point.secondOrder)));
    }
    // For a small step the models hold to the order they say.
    const double h = 1e-3;
    const auto change = promisedChange(*line, h);
    const double ofSecondOrder = 0.5 * h * h * line->gHg();
    QVERIFY(std::abs(change->actual - change->firstOrder) <= 2 * std::abs(ofSecondOrder));
    QVERIFY(std::abs(change->actual - change->secondOrder) <= 0.01 * std::abs(ofSecondOrder));
  }

  void theWorkedExamplesStepIsTheOnePromised() {
    const Session session = handExample();
    auto line = DescentLine::of(session, firstRow);
    QCOMPARE(line->cost(), 0.16833409177576186);
    // C after one step, of docs/mathematics.md
    for (const auto &[rate, cost] : {std::pair(0.1, ".1639316291"), std::pair(0.5, ".1469670326"),
                                     std::pair(5.0, ".03232964887")}) {
      QVERIFY(agreesToEveryDigit(*line->costAt(rate), cost));
      QCOMPARE(promisedChange(*line, rate)->actual, *line->costAt(rate) - line->cost());
    }
  }

  void minimaAreThoseOfTheTable_data() { addCases(); }

  void minimaAreThoseOfTheTable() {
    QFETCH(int, number);
    const HessianCase &example = m_cases[static_cast<std::size_t>(number)];
    auto line = DescentLine::of(example.session, example.rows);
    QVERIFY(agreesWithTable(line->cost(), example.cost));
    QVERIFY(agreesWithTable(line->squaredNorm(), example.squaredNorm));
    const auto search = searchLine(*line);
    QCOMPARE(search->minimum.has_value(), !example.minimum.empty());
    if (search->minimum) {
      const double rate = search->minimum->learningRate;
      QVERIFY2(std::abs(rate - example.minimum[0]) <= 1e-6 * example.minimum[0],
               qPrintable(QStringLiteral("%1, %2 there")
                              .arg(rate, 0, 'g', 12)
                              .arg(example.minimum[0], 0, 'g', 12)));
      QVERIFY(std::abs(search->minimum->cost - example.minimum[1]) <=
              1e-11 * (1 + example.minimum[1]));
      QCOMPARE(search->minimum->cost, *line->costAt(rate));
    }
  }

  void minimaAreThoseOfBruteForce_data() { addCases(); }

  void minimaAreThoseOfBruteForce() {
    QFETCH(int, number);
    const HessianCase &example = m_cases[static_cast<std::size_t>(number)];
    auto line = DescentLine::of(example.session, example.rows);
    if (!line->descends()) {
      QVERIFY(!searchLine(*line)->minimum);
      return;
    }
    const std::vector<double> brute = bruteForce(*line);
    const auto search = searchLine(*line);
    if (brute.empty()) {
      QVERIFY(!search->minimum || search->minimum->cost >= line->cost() - 1e-15);
      return;
    }
    QVERIFY(search->minimum);
    // Two points of the grid are 1.0029 apart, and no point of it is lower than the minimum.
    QVERIFY(search->minimum->cost <= brute[1] * (1 + 1e-11));
    QVERIFY2(std::abs(search->minimum->learningRate / brute[0] - 1) <= 0.003 ||
                 brute[1] - search->minimum->cost <= 1e-15 * brute[1],
             qPrintable(QStringLiteral("%1, %2 by brute force")
                            .arg(search->minimum->learningRate)
                            .arg(brute[0])));
  }

  void ofTwoMinimaTheLowestIsFound() {
    int several = 0;
    for (std::uint64_t seed = 1; seed <= 70; ++seed) {
      Session session = fullAdder();
      session.network = Network({3, 4, 2}, {Activation::Tanh, Activation::Tanh});
      RandomGenerator random(seed);
      for (double &value : session.network.parameters().values()) {
        value = 4 * random.uniform() - 2;
      }
      const std::vector<int> rows = {1, 2, 4, 7};
      auto line = DescentLine::of(session, rows);
      const double norm = std::sqrt(line->squaredNorm());
      std::vector<double> minima;
      DescentLine::Point before{line->cost(), -line->squaredNorm()};
      for (const double rate : logSpaced(1e-6 / norm, 1e6 / norm, 2401)) {
        const DescentLine::Point point = *line->at(rate);
        if (before.slope < 0 && point.slope > 0) {
          minima.push_back(std::min(before.cost, point.cost));
        }
        before = point.slope != 0 ? point : before;
      }
      const auto search = searchLine(*line);
      QCOMPARE(search->minimum.has_value(), !minima.empty());
      if (!minima.empty()) {
        const double lowest = *std::min_element(minima.begin(), minima.end());
        QVERIFY2(search->minimum->cost <= lowest * (1 + 1e-12),
                 qPrintable(QStringLiteral("seed %1: %2, not %3")
                                .arg(seed)
                                .arg(search->minimum->cost, 0, 'g', 12)
                                .arg(lowest, 0, 'g', 12)));
        several += minima.size() > 1 ? 1 : 0;
      }
    }
    QVERIFY2(several >= 10, qPrintable(QString::number(several)));
  }

  void whereCFallsAllTheWayThereIsNoMinimum() {
    // Cross-entropy of one sample whose target is sure: C goes to 0, and never rises.
    Session session = parabola(1, 0);
    session.network = Network({1, 1}, {Activation::Sigmoid});
    session.cost = Cost::CrossEntropy;
    session.dataset.targets(0, 0) = 1;
    auto line = DescentLine::of(session, firstRow);
    QVERIFY(line->descends());
    QVERIFY(!searchLine(*line)->minimum);
    QVERIFY(*line->costAt(1e6) < 1e-300);
  }

  void whereTheGradientIs0NothingDescends() {
    const Session session = parabola(2, 0);
    auto line = DescentLine::of(session, firstRow);
    QCOMPARE(line->cost(), 0.0);
    QVERIFY(!line->descends());
    QVERIFY(!searchLine(*line)->minimum);
    const auto change = promisedChange(*line, 5);
    QCOMPARE(change->firstOrder, 0.0);
    QCOMPARE(change->secondOrder, 0.0);
    QCOMPARE(change->actual, 0.0);
    const auto profile = lineProfile(*line, logSpaced(0.001, 200, 5));
    for (const ProfilePoint &point : *profile) {
      QCOMPARE(point.cost, 0.0);
      QCOMPARE(point.secondOrder, 0.0);
    }
  }

  void whatIsNotFiniteIsSaid() {
    // x² w overflows: g is infinite
    const Session infinite = parabola(1e160, 1);
    auto bad = DescentLine::of(infinite, firstRow);
    QVERIFY(!bad->descends());
    QVERIFY(!searchLine(*bad)->minimum);
    QVERIFY(!std::isfinite(promisedChange(*bad, 1)->actual));

    // C is finite here and overflows further out: the profile goes on, with what is not a number.
    const Session session = parabola(2, 1e150);
    auto line = DescentLine::of(session, firstRow);
    QVERIFY(line->descends());
    const auto profile = lineProfile(*line, std::vector<double>{0.25, 1e10, 0.125});
    QVERIFY((*profile)[0].cost < 1e290);
    QVERIFY(std::isinf((*profile)[1].cost));
    QVERIFY(std::isfinite((*profile)[2].cost));
    QVERIFY(std::isinf(promisedChange(*line, 1e10)->actual));
  }

  void theMinimumAtAKinkIsFound() {
    // C = ½ (r(w + 1) − 1)² + … falls and rises again where another relu wakes: a turn without a 0.
    Session session;
    session.network = Network({1, 2, 1}, {Activation::Relu, Activation::Identity});
    session.training.trainBiases = true;
    session.network.weights(1) << 1, -1;
    session.network.biases(1) << 0, 0.9;  // the second relu sleeps at x = 1
    session.network.weights(2) << 1, 40;
    session.dataset.inputs = Eigen::MatrixXd::Ones(1, 1);
    session.dataset.targets = Eigen::MatrixXd::Constant(1, 1, 0.2);
    auto line = DescentLine::of(session, firstRow);
    const auto search = searchLine(*line);
    const std::vector<double> brute = bruteForce(*line);
    QCOMPARE(search->minimum.has_value(), !brute.empty());
    QVERIFY(search->minimum->cost <= brute[1]);
    QVERIFY(std::abs(search->minimum->learningRate / brute[0] - 1) <= 0.003);
  }

  void theNearEndOfAFlatValleyIsTheMinimum() {
    // z = w − 1 and −w − 1, so from w = 1 to −1 both relus sleep, and C = 0. At w = 3 it is
    // ½ · ½ 2², and g = ½ · 2.
    Session session;
    session.network = Network({1, 1}, {Activation::Relu});
    session.network.weights(1)(0, 0) = 3;
    session.network.biases(1)(0) = -1;
    session.training.trainBiases = false;
    session.dataset.inputs = Eigen::RowVector2d(1, -1);
    session.dataset.targets = Eigen::RowVector2d(0, 0);
    auto line = DescentLine::of(session, std::vector<int>{0, 1});
    QCOMPARE(line->cost(), 1.0);
    QCOMPARE(line->squaredNorm(), 1.0);
    QCOMPARE(*line->costAt(3), 0.0);
    QCOMPARE(*line->costAt(6), 1.0);
    const auto search = searchLine(*line);
    QVERIFY2(std::abs(search->minimum->learningRate - 2) <= 2e-6,
             qPrintable(QString::number(search->minimum->learningRate, 'g', 12)));
    QVERIFY(search->minimum->cost <= 1e-12);
  }

  void biasesThatAreNotTrainedStay() {
    Session session = handExample();
    session.training.trainBiases = false;
    auto line = DescentLine::of(session, firstRow);
    Session stepped = session;
    stepped.training.learningRate = 2;
    Trainer trainer(stepped);
    QVERIFY(trainer.advance());
    trainer.computePass();
    QCOMPARE(*line->costAt(2), trainer.pass().cost());
    for (int l = 1; l <= 2; ++l) {
      QVERIFY(line->gradient().biases(l).isZero(0));
    }
  }

  void manyRowsAreTheirMean() {
    Session session = handExample();
    RandomGenerator random(5);
    constexpr int rows = 200'000;  // more than are gone through at once
    session.dataset.inputs = Eigen::MatrixXd::NullaryExpr(3, rows, [&] { return random.normal(); });
    session.dataset.targets =
        Eigen::MatrixXd::NullaryExpr(2, rows, [&] { return random.uniform(); });
    std::vector<int> all(rows);
    std::iota(all.begin(), all.end(), 0);
    auto line = DescentLine::of(session, all);
    QVERIFY(std::abs(line->cost() - meanCost(session)) <= 1e-13);
    const auto point = line->at(0);
    QVERIFY(std::abs(point->slope + line->squaredNorm()) <= 1e-12 * line->squaredNorm());
  }

  void nothingIsAllocatedAlongTheLine() {
    const Session session = handExample();
    auto line = DescentLine::of(session, firstRow);
    const long before = allocationCount();
    line->costAt(1);
    line->at(2);
    const long made = allocationCount() - before;
    QCOMPARE(made, 0L);
  }

  void itStopsWhenAsked() {
    const Session session = handExample();
    std::stop_source stop;
    const std::stop_token token = stop.get_token();
    auto line = DescentLine::of(session, firstRow, token);
    QVERIFY(line.has_value());
    QVERIFY(searchLine(*line, token).has_value());
    stop.request_stop();
    QVERIFY(!DescentLine::of(session, firstRow, token));
    QVERIFY(!line->costAt(1, token));
    QVERIFY(!line->at(1, token));
    QVERIFY(!searchLine(*line, token));
    QVERIFY(!lineProfile(*line, std::vector<double>{1}, token));
    QVERIFY(!promisedChange(*line, 1, token));
  }

  void brentFindsSignChanges() {
    int calls = 0;
    const auto search = [&calls](auto f, double a, double b) {
      calls = 0;
      const auto counted = [&](double x) {
        ++calls;
        return f(x);
      };
      return signChange(counted, a, f(a), b, f(b), 1e-12);
    };
    const auto square = [](double x) { return x * x - 2; };
    QVERIFY(std::abs(search(square, 0, 2) - std::sqrt(2)) <= 2e-12);
    QVERIFY(calls < 15);
    QVERIFY(std::abs(search(square, 2, 0) - std::sqrt(2)) <= 2e-12);
    const auto cosine = [](double x) { return std::cos(x) - x; };
    QVERIFY(std::abs(search(cosine, 0, 1) - 0.7390851332151607) <= 1e-12);
    const auto steep = [](double x) { return std::pow(x, 19) - 1e-19; };  // flat, then steep
    QVERIFY(std::abs(search(steep, 0, 4) - 0.1) <= 1e-12);
    QVERIFY(calls < 200);
    const auto jump = [](double x) { return x < 0.3 ? -1.0 : 2.0; };
    QVERIFY(std::abs(search(jump, 0, 1) - 0.3) <= 1e-12);
    const auto tiny = [](double x) { return x * 1e-200 - 1e-210; };
    QVERIFY(std::abs(search(tiny, 0, 1) - 1e-10) <= 1e-21);
  }
};

QTEST_APPLESS_MAIN(TestLineProfile)
#include "tst_lineprofile.moc"
