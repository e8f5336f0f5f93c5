// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradientcheck.h"
#include "support/digits.h"
#include "support/handexample.h"

#include <QtTest>

#include <atomic>
#include <limits>
#include <map>
#include <set>
#include <utility>

using namespace chainrule;

namespace {

const std::vector<int> firstRow = {0};

Session fullAdder() {
  Session session;
  session.network = Network({3, 4, 2}, {Activation::Tanh, Activation::Sigmoid});
  initialise(session.network, Initialisation::XavierUniform, 1);
  session.cost = Cost::CrossEntropy;
  session.dataset.inputs.resize(3, 8);
  session.dataset.targets.resize(2, 8);
  for (int row = 0; row < 8; ++row) {
    const Eigen::Vector3d bits(row >> 2 & 1, row >> 1 & 1, row & 1);
    const int sum = static_cast<int>(bits.sum());
    session.dataset.inputs.col(row) = bits;
    session.dataset.targets.col(row) << sum % 2, sum / 2;
  }
  return session;
}

}  // namespace

class TestGradientCheck : public QObject {
  Q_OBJECT

 private slots:
  void everyTrainedParameterIsCheckedInOrder() {
    const GradientCheck check = checkGradients(handExample(), firstRow);
    QCOMPARE(check.parameters.size(), std::size_t{26});
    QVERIFY(check.parameters[0].entry == (Entry{Quantity::Weight, 1, 0, 0}));
    QVERIFY(check.parameters[5].entry == (Entry{Quantity::Weight, 1, 1, 2}));
    QVERIFY(check.parameters[12].entry == (Entry{Quantity::Bias, 1, 0, 0}));
    QVERIFY(check.parameters[23].entry == (Entry{Quantity::Weight, 2, 1, 3}));
    QVERIFY(check.parameters[25].entry == (Entry{Quantity::Bias, 2, 1, 0}));
  }

  void backpropagationPasses() {
    const GradientCheck check = checkGradients(handExample(), firstRow);
    QVERIFY(check.passed);
    QVERIFY(check.maxRelativeError < 1e-8);
    const CheckedParameter &parameter = check.parameters[16];  // ∂C/∂W²₁₁
    QVERIFY(std::abs(parameter.analytic - .0673068197) < 1e-10);
    QVERIFY(std::abs(parameter.numeric - .0673068197) < 1e-9);
    QVERIFY(parameter.passed);
  }

  void worstIsTheLargestError() {
    const GradientCheck check = checkGradients(handExample(), firstRow);
    QVERIFY(check.maxRelativeError > 0);
    QVERIFY(check.parameters[check.worst].relativeError == check.maxRelativeError);
    for (const CheckedParameter &parameter : check.parameters) {
      QVERIFY(parameter.relativeError <= check.maxRelativeError);
    }
  }

  void fixedBiasesAreNotChecked() {
    Session session = handExample();
    session.training.trainBiases = false;
    const GradientCheck check = checkGradients(session, firstRow);
    QCOMPARE(check.parameters.size(), std::size_t{20});
    for (const CheckedParameter &parameter : check.parameters) {
      QVERIFY(parameter.entry.quantity == Quantity::Weight);
    }
  }

  void theCostIsTheMeanOfTheGivenRows() {
    const Session session = fullAdder();
    const std::vector<int> all = {0, 1, 2, 3, 4, 5, 6, 7};
    const GradientCheck whole = checkGradients(session, all);
    QVERIFY(whole.passed);
    std::vector<double> mean(whole.parameters.size(), 0.0);
    for (const int row : all) {
      const GradientCheck one = checkGradients(session, std::vector<int>{row});
      QVERIFY(one.passed);
      for (std::size_t k = 0; k < mean.size(); ++k) {
        mean[k] += one.parameters[k].analytic / 8;
      }
    }
    for (std::size_t k = 0; k < mean.size(); ++k) {
      QVERIFY(std::abs(mean[k] - whole.parameters[k].analytic) < 1e-15);
    }
  }

  void aBadDifferenceFails() {
    // With so large an ε the difference is no derivative any more, as if the gradient were wrong.
    const GradientCheck check = checkGradients(handExample(), firstRow, 1.0);
    QVERIFY(!check.passed);
    QVERIFY(check.maxRelativeError > GradientCheck::tolerance);
    QVERIFY(!check.parameters[check.worst].passed);
  }

  void nearlyZeroDerivativesAgree() {
    Session session = handExample();
    session.network.biases(2).setConstant(40);  // saturated: every δ is about 1e−17
    const GradientCheck check = checkGradients(session, firstRow);
    QVERIFY(check.passed);
    QVERIFY(check.maxRelativeError < 1e-7);
  }

  void aLargeCostsRoundingIsNoError() {
    Session session = handExample();
    session.network = Network({3, 4, 2}, {Activation::Tanh, Activation::Identity});
    initialise(session.network, Initialisation::XavierUniform, 3);
    session.dataset.targets << 3e4, -5e4;
    const GradientCheck check = checkGradients(session, firstRow);
    QVERIFY(check.passed);
  }

  void largeParametersAreMovedEnough() {
    Session session = handExample();
    session.network = Network({3, 2}, {Activation::Identity});
    session.network.parameters().values()[0] = 1e12;
    session.network.parameters().values()[1] = -2e12;
    const GradientCheck check = checkGradients(session, firstRow);
    QVERIFY(check.passed);
    QVERIFY(check.parameters[3].numeric != 0 || check.parameters[3].analytic == 0);
  }

  void whatIsNotFiniteFails() {
    Session session = handExample();
    session.network = Network({3, 2}, {Activation::Identity});
    session.dataset.targets << std::numeric_limits<double>::max(), 0;  // C overflows
    const GradientCheck check = checkGradients(session, firstRow);
    QVERIFY(!check.passed);
    QVERIFY(std::isinf(check.maxRelativeError));
  }

  void theWorstComesFirst() {
    const GradientCheck check = checkGradients(handExample(), firstRow);
    const std::vector<std::size_t> order = check.worstFirst();
    QCOMPARE(order.size(), check.parameters.size());
    QCOMPARE(order.front(), check.worst);
    QCOMPARE(std::set<std::size_t>(order.begin(), order.end()).size(), order.size());
    for (std::size_t k = 1; k < order.size(); ++k) {
      const double before = check.parameters[order[k - 1]].relativeError;
      const double error = check.parameters[order[k]].relativeError;
      QVERIFY(before > error || (before == error && order[k - 1] < order[k]));
    }
  }

  void aVerdictIsAlsoThatOfTheSumOfBothTolerances() {
    // Whatever passes is within 1e−8 + 1e−6 max(|n|, |a|), where C is at most 1.
    for (const double epsilon : {1e-5, 1e-3, 1e-2, 1e-1}) {
      for (const CheckedParameter &p :
           checkGradients(handExample(), firstRow, epsilon).parameters) {
        const double largest = std::max(std::abs(p.numeric), std::abs(p.analytic));
        QVERIFY(!p.passed || std::abs(p.numeric - p.analytic) <= 1e-8 + 1e-6 * largest);
      }
    }
  }

  void atAKinkTheCurveShowsNeitherSide() {
    Session session;
    session.network = Network({1, 1}, {Activation::Relu});
    session.network.weights(1)(0, 0) = 0;
    session.network.biases(1)(0) = 0;
    session.dataset.inputs = Eigen::MatrixXd::Constant(1, 1, 1.0);
    session.dataset.targets = Eigen::MatrixXd::Constant(1, 1, 1.0);
    const DifferenceCurve curve = differenceCurve(session, firstRow, {Quantity::Bias, 1, 0, 0});
    QVERIFY(std::abs(curve.points[20].error - 0.5) < 1e-6);
    QVERIFY(!curve.shows(DifferenceCurve::Side::Truncation));
    QVERIFY(!curve.shows(DifferenceCurve::Side::RoundOff));
  }

  void itStopsWhenAsked() {
    std::stop_source stop;
    std::atomic<std::size_t> made = 0;
    const std::vector<Entry> all = quicklyChecked(handExample(), 1);
    const auto check = checkGradients(handExample(), firstRow, all, stop.get_token(), &made);
    QCOMPARE(check->parameters.size(), std::size_t{26});
    QCOMPARE(made.load(), std::size_t{26});
    QCOMPARE(check->maxRelativeError, checkGradients(handExample(), firstRow).maxRelativeError);
    QVERIFY(differenceCurve(handExample(), firstRow, all[3], stop.get_token()));
    stop.request_stop();
    QVERIFY(!checkGradients(handExample(), firstRow, all, stop.get_token()));
    QVERIFY(!differenceCurve(handExample(), firstRow, all[3], stop.get_token()));
  }

  void ofALargeNetworkAnEvenSampleOfEveryLayerIsChecked() {
    Session session;
    session.network = Network({300, 200, 3}, {Activation::Tanh, Activation::Sigmoid});
    QCOMPARE(trainedParameters(session), std::size_t{60'803});
    const std::vector<Entry> sample = quicklyChecked(session, 10);
    QVERIFY(sample.size() > 1000 && sample.size() < 2000);
    std::map<std::pair<Quantity, int>, std::vector<int>> places;
    for (const Entry &entry : sample) {
      const int columns =
          entry.quantity == Quantity::Weight ? session.network.size(entry.layer - 1) : 1;
      QVERIFY(entry.column < columns && entry.row < session.network.size(entry.layer));
      places[{entry.quantity, entry.layer}].push_back(entry.row * columns + entry.column);
    }
    QCOMPARE(places.size(), std::size_t{4});
    for (const auto &[block, indices] : places) {
      QVERIFY(indices.size() >= 3);
      for (std::size_t k = 2; k < indices.size(); ++k) {
        const int gap = indices[k] - indices[k - 1];
        QVERIFY(gap > 0 && std::abs(gap - (indices[1] - indices[0])) <= 1);
      }
    }
    session.training.trainBiases = false;
    QCOMPARE(trainedParameters(session), std::size_t{60'600});
  }

  void theCurveGoesFromTruncationToRoundOff() {
    const Session session = handExample();
    const Entry entry{Quantity::Weight, 2, 0, 0};
    const DifferenceCurve curve = differenceCurve(session, firstRow, entry);
    QVERIFY(agreesToEveryDigit(curve.analytic, ".0673068197"));
    QCOMPARE(curve.points.size(), std::size_t{45});
    QCOMPARE(curve.points.front().epsilon, 1e-1);
    QVERIFY(std::abs(curve.points.back().epsilon / 1e-12 - 1) < 1e-12);
    for (std::size_t k = 0; k < curve.points.size(); ++k) {
      const DifferenceCurve::Point &point = curve.points[k];
      QCOMPARE(point.error, std::abs(point.numeric - curve.analytic));
      if (k > 0) {
        QVERIFY(std::abs(curve.points[k - 1].epsilon / point.epsilon - std::pow(10, 0.25)) < 1e-12);
      }
      // The rounding of two costs below 1, over 2h
      QVERIFY(curve.sideOf(k) == DifferenceCurve::Side::Truncation ||
              point.error <= 4e-16 / point.epsilon);
    }
    // The truncation is of order h²: a hundredth for a tenth of the width.
    for (const std::size_t k : {std::size_t{0}, std::size_t{4}}) {
      const double ratio = curve.points[k].error / curve.points[k + 4].error;
      QVERIFY2(ratio > 98 && ratio < 102, qPrintable(QString::number(ratio)));
      QVERIFY(curve.sideOf(k + 4) == DifferenceCurve::Side::Truncation);
    }
    QVERIFY(curve.shows(DifferenceCurve::Side::Truncation));
    QVERIFY(curve.shows(DifferenceCurve::Side::RoundOff));
    const double best = curve.points[curve.best].epsilon;
    QVERIFY2(best < 1e-4 && best > 1e-7, qPrintable(QString::number(best)));
    QVERIFY(curve.sideOf(curve.best + 4) == DifferenceCurve::Side::RoundOff);
  }

  void theCurvesPointIsTheChecksDifference() {
    const Session session = fullAdder();
    const std::vector<int> rows = {1, 3, 6};
    const GradientCheck check = checkGradients(session, rows, 1e-5);
    for (const CheckedParameter &parameter : check.parameters) {
      const DifferenceCurve curve = differenceCurve(session, rows, parameter.entry);
      QCOMPARE(curve.analytic, parameter.analytic);
      QVERIFY(std::abs(curve.points[16].epsilon - 1e-5) < 1e-19);
      QVERIFY(std::abs(curve.points[16].numeric - parameter.numeric) < 1e-10);
    }
  }

  void aParabolasDifferenceHasNoTruncation() {
    Session session = handExample();
    session.network = Network({3, 2}, {Activation::Identity});
    initialise(session.network, Initialisation::XavierUniform, 2);
    const DifferenceCurve curve = differenceCurve(session, firstRow, {Quantity::Bias, 1, 1, 0});
    QVERIFY(curve.best <= 3);
    QVERIFY(curve.points.front().error < 1e-14);
  }

  void whatIsNotFiniteIsInfinitelyWrong() {
    Session session = handExample();
    session.network = Network({3, 2}, {Activation::Identity});
    session.dataset.targets << std::numeric_limits<double>::max(), 0;  // C overflows
    const DifferenceCurve curve = differenceCurve(session, firstRow, {Quantity::Bias, 1, 0, 0});
    for (const DifferenceCurve::Point &point : curve.points) {
      QVERIFY(std::isinf(point.error));
    }
    QCOMPARE(curve.best, std::size_t{0});
  }

  void theSessionIsLeftAlone() {
    const Session session = fullAdder();
    const Parameters before = session.network.parameters();
    checkGradients(session, firstRow);
    QVERIFY(session.network.parameters() == before);
  }
};

QTEST_APPLESS_MAIN(TestGradientCheck)
#include "tst_gradientcheck.moc"
