// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/plaintext.h"
#include "predict/prediction.h"
#include "support/explanationproof.h"
#include "support/handexample.h"
#include "training/stepper.h"

#include <QtTest>

#include <random>
#include <set>

using namespace chainrule;

class TestPrediction : public QObject {
  Q_OBJECT

 private slots:
  void theStageToComeIsAskedFor() {
    for (int stage = 0; stage < 12; ++stage) {
      const auto snapshot = snapshotOf(handExample(), stage);
      QVERIFY(canPredict(*snapshot));
      const Prediction prediction(snapshot);
      QCOMPARE(prediction.stageNumber(), stage + 1);
      QVERIFY(prediction.stage() == stages(2)[static_cast<std::size_t>(stage)]);
      QVERIFY(!prediction.questions().empty() && prediction.questions().size() <= 6);
      QVERIFY(!prediction.isDone());
    }
    QVERIFY(!canPredict(*snapshotOf(handExample(), 12)));
    QVERIFY(!canPredict(*snapshotOf(handExample(), 0, true)));
  }

  void noEntryIsAskedForTwice() {
    std::mt19937 random(2);
    for (int k = 0; k < 200; ++k) {
      const Session session = randomSession(random, 1 + k % 3, Activation::Tanh,
                                            Activation::Sigmoid, Cost::HalfSquaredError, 1);
      for (int stage = 0; stage < stageCount(session.network.depth()); ++stage) {
        const Prediction prediction(snapshotOf(session, stage));
        std::set<std::tuple<Quantity, int, int, int>> entries;
        for (const Prediction::Question &question : prediction.questions()) {
          const Entry &entry = question.entry;
          QVERIFY(entries.emplace(entry.quantity, entry.layer, entry.row, entry.column).second);
          if (entry.quantity != Quantity::Cost) {
            QVERIFY(entry.row < session.network.size(entry.layer));
          }
        }
      }
    }
  }

  void aWholeStepIsPredicted() {
    for (int stage = 0; stage < 12; ++stage) {
      Prediction prediction(snapshotOf(handExample(), stage));
      const auto after = snapshotOf(handExample(), 12);
      for (std::size_t k = 0; k < prediction.questions().size(); ++k) {
        const Entry &entry = prediction.questions()[k].entry;
        const double value = prediction.stage().isUpdate() ? after->value(entry)
                                                           : prediction.snapshot().value(entry);
        const std::string text = QString::number(value, 'g', 4).toStdString();
        QVERIFY(prediction.answer(k, text, 3)->isRight());
        QCOMPARE(prediction.questions()[k].tries, 1);
      }
      QVERIFY(prediction.isDone());
    }
  }

  void whatIsNoNumberIsNoTry() {
    Prediction prediction(snapshotOf(handExample(), 8));
    QVERIFY(!prediction.answer(0, "about a third", 3));
    QCOMPARE(prediction.questions()[0].tries, 0);
    QVERIFY(!prediction.questions()[0].isDone());
    QVERIFY(!prediction.answer(0, "0.5", 3)->isRight());
    QCOMPARE(prediction.questions()[0].tries, 1);
    QCOMPARE(prediction.show(0), snapshotOf(handExample(), 8)->pass.deltas(1)(0, 0));
    QVERIFY(prediction.questions()[0].isDone() && !prediction.isDone());
  }

  void hintsLeadUpToTheNumberAndDoNotTellIt() {
    for (int stage = 0; stage < 12; ++stage) {
      const Prediction prediction(snapshotOf(handExample(), stage));
      for (std::size_t k = 0; k < prediction.questions().size(); ++k) {
        const std::vector<Formula> hints = prediction.hints(k);
        QVERIFY(!hints.empty() && hints.size() <= 3);
        if (prediction.stage().isUpdate()) {
          continue;
        }
        const Entry &entry = prediction.questions()[k].entry;
        const std::string number =
            plainText(chainrule::number(prediction.snapshot().value(entry), entry));
        for (const Formula &hint : hints) {
          const std::string text = plainText(hint);
          QVERIFY2(!QString::fromStdString(text).endsWith(QStringLiteral("= ") +
                                                          QString::fromStdString(number)),
                   text.c_str());
        }
      }
    }
    const Prediction prediction(snapshotOf(handExample(), 8));
    QCOMPARE(prediction.hints(2).size(), std::size_t{3});
  }

  void whatTellsTheCostIsHiddenUntilItIsComputed() {
    Session session = handExample();
    Stepper stepper(session);
    stepper.run(5);
    stepper.goToStage(2);
    const std::shared_ptr<const Snapshot> before = stepper.snapshot(true);
    const auto hidden = withoutWhatIsAsked(before);
    QVERIFY(!hidden->meanCost && hidden->outputs.size() == 0 && hidden->costs.size() == 0);
    QVERIFY(!hidden->lastStep);
    QCOMPARE(hidden->curve.stepCount(), std::int64_t{5});
    stepper.goToStage(5);
    const std::shared_ptr<const Snapshot> known = stepper.snapshot(true);
    QVERIFY(withoutWhatIsAsked(known) == known);
  }
};

QTEST_APPLESS_MAIN(TestPrediction)
#include "tst_prediction.moc"
