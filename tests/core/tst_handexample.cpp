// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handexample.h"

#include "backprop/descend.h"
#include "support/digits.h"

#include <QtTest>

using namespace chainrule;

/// The worked example of docs/mathematics.md, to every digit it prints.
class TestHandExample : public QObject {
  Q_OBJECT

 private:
  template <typename Column>
  static void compareColumn(const Column &column, const std::vector<const char *> &printed) {
    QCOMPARE(static_cast<std::size_t>(column.size()), printed.size());
    for (Eigen::Index i = 0; i < column.size(); ++i) {
      const char *digits = printed[static_cast<std::size_t>(i)];
      QVERIFY2(agreesToEveryDigit(column(i), digits),
               qPrintable(QStringLiteral("entry %1: %2 is not %3")
                              .arg(i)
                              .arg(column(i), 0, 'g', 17)
                              .arg(QLatin1String(digits))));
    }
  }

  const Session m_session = handExample();
  const std::shared_ptr<const Snapshot> m_step = snapshotOf(m_session, 0);
  const Pass &m_pass = m_step->pass;

 private slots:
  void parametersFollowTheRuleAsDecimals() {
    const Network &network = m_session.network;
    for (int i = 0; i < 4; ++i) {
      for (int j = 0; j < 3; ++j) {
        QVERIFY(std::abs(network.weights(1)(i, j) - (.1 * (i + 1) - .2 * (j + 1) + .05 * i * j)) <
                1e-15);
      }
      QVERIFY(std::abs(network.biases(1)(i) - (.1 * i - .1)) < 1e-15);
    }
    for (int k = 0; k < 2; ++k) {
      for (int i = 0; i < 4; ++i) {
        QVERIFY(std::abs(network.weights(2)(k, i) - (.3 * (k + 1) - .1 * (i + 1))) < 1e-15);
      }
      QVERIFY(std::abs(network.biases(2)(k) - (.2 * k - .1)) < 1e-15);
    }
    QVERIFY(network.weights(2)(0, 2) == 0);  // written as a decimal, not .3 − .1·3
  }

  void preActivationsOfLayer1() {
    compareColumn(m_pass.preActivations(1).col(0), {".15", ".225", ".3", ".375"});
    // These four are exact decimals, so they hold to more than the digits printed.
    const double exact[] = {.15, .225, .3, .375};
    for (int i = 0; i < 4; ++i) {
      QVERIFY(std::abs(m_pass.preActivations(1)(i, 0) - exact[i]) < 1e-15);
    }
  }

  void activationsOfLayer1() {
    compareColumn(m_pass.activations(1).col(0),
                  {".5374298453", ".5560138905", ".5744425168", ".5926666000"});
  }

  void preActivationsOfLayer2() {
    compareColumn(m_pass.preActivations(2).col(0), {".0038206981", ".8819865539"});
  }

  void activationsOfLayer2() {
    compareColumn(m_pass.activations(2).col(0), {".5009551734", ".7072337147"});
  }

  void cost() {
    QVERIFY(agreesToEveryDigit(m_pass.cost(), ".16833409177576186"));
    QCOMPARE(m_pass.sampleCost(0), m_pass.cost());
  }

  void errorsOfLayer2() { compareColumn(m_pass.deltas(2).col(0), {".1252383363", "-.0606184853"}); }

  void errorsOfLayer1() {
    compareColumn(m_pass.deltas(1).col(0),
                  {"-.0013080224", "-.0028941068", "-.0044456078", "-.0059502319"});
  }

  void weightGradientOfLayer2() {
    const auto gradient = m_pass.gradient().weights(2);
    compareColumn(gradient.row(0), {".0673068197", ".0696342546", ".0719422251", ".0742245790"});
    compareColumn(gradient.row(1),
                  {"-.0325781832", "-.0337047199", "-.0348218353", "-.0359265516"});
  }

  void weightGradientOfLayer1IsTheOuterProductOfErrorsAndInputs() {
    const Eigen::Vector3d input(1, .5, -1);
    for (int i = 0; i < 4; ++i) {
      for (int j = 0; j < 3; ++j) {
        QVERIFY(m_pass.gradient().weights(1)(i, j) == m_pass.deltas(1)(i, 0) * input(j));
      }
    }
  }

  void biasGradientsAreTheErrors() {
    for (int l = 1; l <= 2; ++l) {
      for (int i = 0; i < m_session.network.size(l); ++i) {
        QVERIFY(m_pass.gradient().biases(l)(i) == m_pass.deltas(l)(i, 0));
      }
    }
  }

  void aPassWithoutAGradientGoesForwardTheSame() {
    Pass pass = Pass::withoutGradient({3, 4, 2}, 1);
    QCOMPARE(pass.gradient().values().size(), std::size_t{0});
    pass.activations(0) = m_pass.activations(0);
    pass.targets() = m_pass.targets();
    forward(m_step->network, Cost::HalfSquaredError, pass);
    QVERIFY(pass.activations(2) == m_pass.activations(2));
    QCOMPARE(pass.cost(), m_pass.cost());
  }

  void costAfterManySteps_data() {
    QTest::addColumn<double>("learningRate");
    QTest::addColumn<QList<QByteArray>>("printed");
    QTest::newRow("α = .1") << .1
                            << QList<QByteArray>{".1639316291", ".1296851001", ".02798955147",
                                                 ".001803745592"};
    QTest::newRow("α = .5") << .5
                            << QList<QByteArray>{".1469670326", ".05397319796", ".004084795099",
                                                 ".000285456701"};
    QTest::newRow("α = 5") << 5.
                           << QList<QByteArray>{".03232964887", ".003487698536", ".0002800646522",
                                                "2.391652682e-5"};
  }

  void costAfterManySteps() {
    QFETCH(double, learningRate);
    QFETCH(QList<QByteArray>, printed);
    Network network = m_session.network;
    Parameters next = network.parameters();
    Pass pass = m_pass;
    int step = 0;
    for (const int until : {1, 10, 100, 1000}) {
      for (; step < until; ++step) {
        forward(network, m_session.cost, pass);
        backward(network, m_session.cost, pass);
        QVERIFY(descend(network.parameters(), pass.gradient(), learningRate, true, next));
        network.parameters() = next;
      }
      forward(network, m_session.cost, pass);
      const QByteArray digits = printed.takeFirst();
      QVERIFY2(
          agreesToEveryDigit(pass.cost(), digits.constData()),
          qPrintable(QStringLiteral("after %1 steps: %2").arg(step).arg(pass.cost(), 0, 'g', 17)));
    }
  }
};

QTEST_APPLESS_MAIN(TestHandExample)
#include "tst_handexample.moc"
