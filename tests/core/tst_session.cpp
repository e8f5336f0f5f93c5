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

  void targetsOfSoftmaxKeepTheSumOne() {
    const Session session = classifier(Activation::Softmax);
    const Entry target{Quantity::Target, 1, 0, 0};
    QCOMPARE(refusalOf(session, target, 0.5, 1),
             "targets with the sum 1 expected, the sum would be 1.25");
    QCOMPARE(refusalOf(session, target, 0.25 + 0.9e-9, 1), "");
    QVERIFY(!refusalOf(session, target, 0.25 + 1.1e-9, 1).isEmpty());
  }
};

QTEST_APPLESS_MAIN(TestSession)
#include "tst_session.moc"
