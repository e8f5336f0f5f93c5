// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/backward.h"
#include "backprop/descend.h"
#include "support/allocationcounter.h"
#include "support/randomcase.h"

#include <QtTest>

using namespace chainrule;

class TestAllocation : public QObject {
  Q_OBJECT

 private slots:
  void theCounterCounts() {
    const long before = allocationCount();
    const auto kept = std::make_unique<std::vector<double>>(1000);
    QVERIFY(allocationCount() >= before + 2);
    const long betweenThem = allocationCount();
    const Eigen::VectorXd v = Eigen::VectorXd::Zero(2000 + static_cast<int>(kept->size()));
    QVERIFY(allocationCount() > betweenThem);
    QCOMPARE(v.size(), 3000);
  }

  void aStepAllocatesNothing_data() {
    QTest::addColumn<QList<int>>("widths");
    QTest::addColumn<int>("samples");
    QTest::newRow("3-4-2, one sample") << QList<int>{3, 4, 2} << 1;
    QTest::newRow("3-4-2, all 8 samples") << QList<int>{3, 4, 2} << 8;
    QTest::newRow("one layer") << QList<int>{1, 1} << 1;
    QTest::newRow("8 layers of 16") << QList<int>(9, 16) << 3;
    QTest::newRow("784-128-64-10, one sample") << QList<int>{784, 128, 64, 10} << 1;
    QTest::newRow("784-128-64-10, 64 samples") << QList<int>{784, 128, 64, 10} << 64;
    QTest::newRow("narrow and wide") << QList<int>{700, 1, 900, 3} << 33;
  }

  void aStepAllocatesNothing() {
    QFETCH(QList<int>, widths);
    QFETCH(int, samples);
    const std::vector<int> sizes(widths.begin(), widths.end());
    const std::pair<Cost, Activation> outputs[] = {{Cost::HalfSquaredError, Activation::Tanh},
                                                   {Cost::HalfSquaredError, Activation::Relu},
                                                   {Cost::CrossEntropy, Activation::Sigmoid},
                                                   {Cost::CrossEntropy, Activation::Softmax}};
    for (const auto &[cost, output] : outputs) {
      std::vector<Activation> activations(sizes.size() - 1, Activation::Sigmoid);
      activations.back() = output;
      RandomCase example = randomCase(sizes, activations, cost, samples, 1);
      Parameters next(sizes);
      for (int step = 0; step < 2; ++step) {
        const long before = allocationCount();
        forward(example.network, cost, example.pass);
        backward(example.network, cost, example.pass);
        const bool finite =
            descend(example.network.parameters(), example.pass.gradient(), 1e-3, step == 0, next);
        const long made = allocationCount() - before;
        QCOMPARE(made, 0L);
        QVERIFY(finite);
        example.network.parameters() = next;
      }
    }
  }
};

QTEST_APPLESS_MAIN(TestAllocation)
#include "tst_allocation.moc"
