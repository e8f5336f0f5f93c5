// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/flow.h"
#include "support/handexample.h"

#include <QtTest>

#include <cmath>

using namespace chainrule;

class TestFlow : public QObject {
  Q_OBJECT

 private slots:
  void theBlameThroughEveryEdgeAddsUpToTheErrorSentBack() {
    const auto snapshot = snapshotOf(handExample(), 9);
    for (int j = 0; j < 4; ++j) {
      double sum = 0;
      for (int i = 0; i < 2; ++i) {
        sum += blameThrough(*snapshot, 2, i, j);
      }
      QCOMPARE(sum * snapshot->pass.slopes(1)(j, 0), snapshot->pass.deltas(1)(j, 0));
    }
    QVERIFY(std::abs(blameThrough(*snapshot, 2, 1, 2) + 0.01818554559) < 1e-10);
    QCOMPARE(blameThrough(*snapshot, 2, 0, 2), 0.0);
  }

  void aMissIsOutputLessTarget() {
    const auto snapshot = snapshotOf(handExample(), 4);
    QVERIFY(std::abs(outputMiss(*snapshot, 0) - 0.5009551734) < 1e-10);
    QVERIFY(std::abs(outputMiss(*snapshot, 1) + 0.2927662853) < 1e-10);
  }

  void aNeuronIsSaturatedWhereItsSlopeIsBelowAHundredth() {
    Session session = handExample();
    QVERIFY(!isSaturated(*snapshotOf(session, 2), 1, 0));
    session.network.biases(1)(0) = 6;
    QVERIFY(isSaturated(*snapshotOf(session, 2), 1, 0));
    QVERIFY(!isSaturated(*snapshotOf(session, 2), 1, 1));
  }
};

QTEST_APPLESS_MAIN(TestFlow)
#include "tst_flow.moc"
