// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handexample.h"
#include "training/session.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace chainrule;

namespace {

Session classifier(Activation output) {
  Session session;
  session.network = Network({2, 2}, {output});
  session.cost = Cost::CrossEntropy;
  session.dataset.inputs = Eigen::MatrixXd::Zero(2, 2);
  session.dataset.targets.resize(2, 2);
  session.dataset.targets << 1, 0.25, 0, 0.75;
  return session;
}

Session threeClasses(const Eigen::Vector3d &targets) {
  Session session = classifier(Activation::Softmax);
  session.network = Network({2, 3}, {Activation::Softmax});
  session.dataset.inputs = Eigen::MatrixXd::Zero(2, 1);
  session.dataset.targets = targets;
  return session;
}

QString refusalOf(const Session &session, const Entry &entry, double value, int sample = 0) {
  return QString::fromStdString(refusal(session, {entry, sample, value}));
}

}  // namespace

class TestSession : public QObject {
  Q_OBJECT

 private slots:
  void anEditChangesOneNumberOnly_data() {
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<int>("layer");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<double>("before");
    QTest::newRow("weight into layer 1") << Quantity::Weight << 1 << 2 << 1 << 0.0;
    QTest::newRow("weight into layer 2") << Quantity::Weight << 2 << 1 << 3 << 0.2;
    QTest::newRow("bias") << Quantity::Bias << 1 << 3 << 0 << 0.2;
    QTest::newRow("input") << Quantity::Activation << 0 << 2 << 0 << -1.0;
    QTest::newRow("target") << Quantity::Target << 2 << 1 << 0 << 1.0;
  }

  void anEditChangesOneNumberOnly() {
    QFETCH(Quantity, quantity);
    QFETCH(int, layer);
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(double, before);
    const Edit edit{{quantity, layer, row, column}, 0, 7.25};
    const Session old = handExample();
    Session session = old;
    QCOMPARE(valueOf(session, edit.entry, 0), before);
    QCOMPARE(refusal(session, edit), std::string());
    apply(session, edit);
    QCOMPARE(valueOf(session, edit.entry, 0), 7.25);
    apply(session, {edit.entry, 0, before});
    QVERIFY(session.network.parameters() == old.network.parameters());
    QVERIFY(session.dataset.inputs == old.dataset.inputs);
    QVERIFY(session.dataset.targets == old.dataset.targets);
  }

  void anInputOfAnotherRowIsReached() {
    Session session = classifier(Activation::Sigmoid);
    const Edit edit{{Quantity::Activation, 0, 1, 0}, 1, -3};
    QCOMPARE(refusal(session, edit), std::string());
    apply(session, edit);
    QCOMPARE(session.dataset.inputs(1, 1), -3.0);
    QCOMPARE(session.dataset.inputs(1, 0), 0.0);
  }

  void whatIsNotFiniteIsRefused() {
    const Session session = handExample();
    const Entry weight{Quantity::Weight, 1, 0, 0};
    const double infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(refusalOf(session, weight, std::nan("")),
             "a number between −∞ and ∞ expected, NaN found");
    QCOMPARE(refusalOf(session, weight, infinity), "a number between −∞ and ∞ expected, ∞ found");
    QCOMPARE(refusalOf(session, weight, -infinity), "a number between −∞ and ∞ expected, −∞ found");
  }

  void whatIsNotThereIsRefused() {
    const Session session = handExample();
    const QString expected = "a weight, bias, input or target of this session expected";
    QCOMPARE(refusalOf(session, {Quantity::Weight, 3, 0, 0}, 1), expected);
    QCOMPARE(refusalOf(session, {Quantity::Weight, 1, 0, 3}, 1), expected);
    QCOMPARE(refusalOf(session, {Quantity::Bias, 2, 2, 0}, 1), expected);
    QCOMPARE(refusalOf(session, {Quantity::Activation, 1, 0, 0}, 1), expected);
    QCOMPARE(refusalOf(session, {Quantity::Activation, 0, 0, 0}, 1, 1), expected);
    QCOMPARE(refusalOf(session, {Quantity::Target, 2, -1, 0}, 1), expected);
    QCOMPARE(refusalOf(session, {Quantity::Delta, 2, 0, 0}, 1), expected);
  }

  void targetsOfCrossEntropyStayBetweenZeroAndOne() {
    const Session session = classifier(Activation::Sigmoid);
    const Entry target{Quantity::Target, 1, 0, 0};
    QCOMPARE(refusalOf(session, target, 0), "");
    QCOMPARE(refusalOf(session, target, 0.3), "");
    QCOMPARE(refusalOf(session, target, -0.5), "a target between 0 and 1 expected, −0.5 found");
    QCOMPARE(refusalOf(session, target, 1.25), "a target between 0 and 1 expected, 1.25 found");
    QCOMPARE(refusalOf(handExample(), {Quantity::Target, 2, 0, 0}, -0.5), "");
  }

  void aOneChoosesTheClassOfASoftmaxOutput() {
    Session session = threeClasses({0, 1, 0});
    apply(session, {{Quantity::Target, 1, 2, 0}, 0, 1});
    QVERIFY(session.dataset.targets == Eigen::Vector3d(0, 0, 1));
  }

  void targetsOfSoftmaxKeepTheSumOne() {
    const auto after = [](const Eigen::Vector3d &before, int row, double value) {
      Session session = threeClasses(before);
      const Edit edit{{Quantity::Target, 1, row, 0}, 0, value};
      if (!refusal(session, edit).empty()) {
        qFatal("the edit is to be accepted");
      }
      apply(session, edit);
      return session.dataset.targets;
    };
    QVERIFY(after({0.5, 0.125, 0.375}, 0, 0.75) == Eigen::Vector3d(0.75, 0.0625, 0.1875));
    QVERIFY(after({0, 1, 0}, 1, 0.5) == Eigen::Vector3d(0.25, 0.5, 0.25));
    QVERIFY(after({0, 1, 0}, 1, 1) == Eigen::Vector3d(0, 1, 0));
    QCOMPARE(refusalOf(threeClasses({0, 1, 0}), {Quantity::Target, 1, 0, 0}, 1.5),
             "a target between 0 and 1 expected, 1.5 found");
  }

  void theOnlyClassKeepsItsTarget() {
    Session session = classifier(Activation::Softmax);
    session.network = Network({2, 1}, {Activation::Softmax});
    session.dataset.targets = Eigen::MatrixXd::Ones(1, 2);
    QCOMPARE(refusalOf(session, {Quantity::Target, 1, 0, 0}, 0.5),
             "the target 1 of the only class expected, 0.5 found");
  }

  void allTargetsOfTheRowAreTakenBack() {
    Session session = threeClasses({0.5, 0.125, 0.375});
    const Eigen::MatrixXd before = session.dataset.targets;
    apply(session, {{Quantity::Target, 1, 2, 0}, 0, 1});
    apply(session, {{Quantity::Target, 1, 2, 0}, 0, 0.375, {0.5, 0.125, 0.375}});
    QVERIFY(session.dataset.targets == before);
  }
};

QTEST_APPLESS_MAIN(TestSession)
#include "tst_session.moc"
