// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handexample.h"

#include <QtTest>

using namespace chainrule;

class TestHandExample : public QObject {
  Q_OBJECT

 private slots:
  void costIsTheOneComputedByHand() {
    QVERIFY(std::abs(snapshotOf(handExample(), 0)->pass.cost() - 0.16833409177576186) < 1e-15);
  }
};

QTEST_APPLESS_MAIN(TestHandExample)
#include "tst_handexample.moc"
