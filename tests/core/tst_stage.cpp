// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/stage.h"

#include <QtTest>

using namespace chainrule;

class TestStage : public QObject {
  Q_OBJECT

 private slots:
  void theArticlesStepHasTwelveStagesInOrder() {
    const std::vector<Stage> expected = {
        {Quantity::PreActivation, 1},  {Quantity::Activation, 1},   {Quantity::PreActivation, 2},
        {Quantity::Activation, 2},     {Quantity::Cost, 0},         {Quantity::Delta, 2},
        {Quantity::WeightGradient, 2}, {Quantity::BiasGradient, 2}, {Quantity::Delta, 1},
        {Quantity::WeightGradient, 1}, {Quantity::BiasGradient, 1}, {Quantity::Weight, 0}};
    QVERIFY(stages(2) == expected);
  }

  void everyStagesNumberIsItsPlace() {
    for (int depth = 1; depth <= 8; ++depth) {
      const std::vector<Stage> all = stages(depth);
      QCOMPARE(static_cast<int>(all.size()), stageCount(depth));
      for (int k = 0; k + 1 < stageCount(depth); ++k) {
        const Stage &stage = all[static_cast<std::size_t>(k)];
        QCOMPARE(stageNumber(stage.quantity, stage.layer, depth), k + 1);
      }
      QVERIFY(all.back().isUpdate());
    }
  }

  void whatIsGivenNeedsNoStage() {
    QCOMPARE(stageNumber(Quantity::Activation, 0, 2), 0);
    QCOMPARE(stageNumber(Quantity::Target, 2, 2), 0);
    QCOMPARE(stageNumber(Quantity::Weight, 1, 2), 0);
    QCOMPARE(stageNumber(Quantity::Bias, 2, 2), 0);
  }

  // δ is one too, but of no parameter.
  void gradientsAreThoseOfParameters() {
    for (const Stage &stage : stages(2)) {
      const bool expected =
          stage.quantity == Quantity::WeightGradient || stage.quantity == Quantity::BiasGradient;
      QCOMPARE(isGradient(stage.quantity), expected);
    }
  }

  void halvesMeetAtTheCost() {
    QCOMPARE(half({Quantity::Cost, 0}), Half::Forward);
    QCOMPARE(half({Quantity::Delta, 2}), Half::Backward);
    QCOMPARE(half({Quantity::Weight, 0}), Half::Update);
  }
};

QTEST_APPLESS_MAIN(TestStage)
#include "tst_stage.moc"
