// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/plaintext.h"
#include "predict/prediction.h"
#include "support/explanationproof.h"
#include "support/handexample.h"
#include "support/sessions.h"
#include "training/stepper.h"

#include <QtTest>

#include <algorithm>
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

  void tooFewDigitsAreNoTry() {
    Prediction prediction(snapshotOf(handExample(), 5));
    QVERIFY(prediction.answer(0, ".13", 3)->verdict == Diagnosis::Verdict::TooShort);
    QVERIFY(!prediction.questions()[0].isDone());
    QCOMPARE(prediction.questions()[0].tries, 0);
    QCOMPARE(scoreOf(prediction.record()).asked, 0);
    QVERIFY(prediction.answer(0, ".125", 3)->isRight());
    QCOMPARE(scoreOf(prediction.record()).tries, 1);
    QCOMPARE(scoreOf(prediction.record()).atOnce, 1);
    QCOMPARE(prediction.record().events.size(), std::size_t{2});
  }

  void hintsLeadUpToTheNumberAndDoNotTellIt() {
    std::mt19937 random(5);
    std::vector<Session> sessions{handExample(), fullAdderInOneBatch()};
    for (int k = 0; k < 60; ++k) {
      const bool isSoftmax = k % 3 == 0;
      sessions.push_back(randomSession(random, 1 + k % 3, Activation::Tanh,
                                       isSoftmax ? Activation::Softmax : Activation::Sigmoid,
                                       isSoftmax ? Cost::CrossEntropy : Cost::HalfSquaredError,
                                       k % 2));
    }
    for (const Session &session : sessions) {
      for (int stage = 0; stage < stageCount(session.network.depth()); ++stage) {
        const Prediction prediction(standingAt(session, stage));
        const auto after = standingAt(session, stage + 1);
        for (std::size_t k = 0; k < prediction.questions().size(); ++k) {
          const std::vector<Formula> hints = prediction.hints(k);
          QVERIFY(!hints.empty() && hints.size() <= 3);
          const Entry &entry = prediction.questions()[k].entry;
          const std::string symbol =
              plainText(entry.quantity == Quantity::Cost ? chainrule::symbol(Quantity::Cost, 0)
                                                         : chainrule::symbol(entry));
          QVERIFY2(plainText(hints.front()).starts_with(symbol), plainText(hints.front()).c_str());
          const std::string number = plainText(chainrule::number(after->value(entry), entry));
          for (const Formula &hint : hints) {
            const QString text = QString::fromStdString(plainText(hint));
            QVERIFY2(!text.endsWith(QStringLiteral("= ") + QString::fromStdString(number)),
                     qPrintable(text));
          }
        }
      }
    }
  }

  // What the last hint leaves to be done gives the number.
  void hintsOfEachStageAreEquationFactorsAndProduct() {
    const char *const last[12] = {"= −0.1000 − 0.1500 + 0.5000 − 0.1000",
                                  "= 1/(1 + e^(−0.1500))",
                                  "= 0.1075 + 0.05560 + 0 − 0.05927 − 0.1000",
                                  "= 1/(1 + e^(−0.003821))",
                                  "= ½ (0.2510 + 0.08571)",
                                  "= 0.5010 · 0.2500",
                                  "= 0.1252 · 0.5374",
                                  "∂C/∂b²₁ = δ²₁",
                                  "= (−0.005262) · 0.2486",
                                  "= −0.001308 · 1",
                                  "∂C/∂b¹₁ = δ¹₁",
                                  "= 0.2000 − 0.03365"};
    for (int stage = 0; stage < 12; ++stage) {
      const Prediction prediction(snapshotOf(handExample(), stage));
      QCOMPARE(QString::fromStdString(plainText(prediction.hints(0).back())),
               QString::fromUtf8(last[stage]));
    }
    const Prediction hidden(snapshotOf(handExample(), 8));
    QCOMPARE(hidden.hints(2).size(), std::size_t{3});
    const Prediction mean(standingAt(fullAdderInOneBatch(), 6));
    QCOMPARE(mean.hints(0).size(), std::size_t{3});
    QCOMPARE(plainText(mean.hints(0).front()), std::string("∂C/∂W²₁₁ = 1/8 ∑ₖ δ²⁽ᵏ⁾₁ a¹⁽ᵏ⁾₁"));
  }

  void anEntryIsAskedForFirst() {
    for (int stage = 0; stage < 12; ++stage) {
      const auto snapshot = snapshotOf(handExample(), stage);
      for (const Entry &entry :
           entriesOf(stages(2)[static_cast<std::size_t>(stage)], snapshot->network)) {
        QCOMPARE(stageAskingFor(entry, snapshot->network), stage + 1);
        Prediction prediction(snapshot);
        const std::size_t before = prediction.questions().size();
        prediction.putFirst(entry);
        QVERIFY(prediction.questions().front().entry == entry);
        QVERIFY(prediction.questions().size() <= std::max<std::size_t>(before + 1, 6));
        QCOMPARE(std::count_if(prediction.questions().begin(), prediction.questions().end(),
                               [&](const auto &one) { return one.entry == entry; }),
                 1);
        QCOMPARE(prediction.record().questions.size(), prediction.questions().size());
      }
    }
    const Network network = handExample().network;
    using Q = Quantity;
    for (const Entry &entry :
         {Entry{Q::Activation, 0, 1, 0}, Entry{Q::Target, 2, 0, 0}, Entry{Q::Slope, 1, 0, 0},
          Entry{Q::LearningRate, 0, 0, 0}, Entry{Q::Delta, 3, 0, 0}, Entry{Q::Delta, 1, 4, 0},
          Entry{Q::WeightGradient, 2, 0, 4}}) {
      QCOMPARE(stageAskingFor(entry, network), 0);
    }
  }

  void whatWasAnsweredStaysWhenAnotherIsAskedForFirst() {
    Prediction prediction(snapshotOf(handExample(), 6));
    prediction.answer(1, "0.5", 3);
    const Entry second = prediction.questions()[1].entry;
    const Entry wanted{Quantity::WeightGradient, 2, 0, 1};
    prediction.putFirst(wanted);
    QVERIFY(prediction.questions()[2].entry == second);
    QCOMPARE(prediction.questions()[2].tries, 1);
    QCOMPARE(prediction.record().events.front().question, std::size_t{2});
    prediction.putFirst(second);
    QCOMPARE(prediction.record().events.front().question, std::size_t{0});
    QVERIFY(prediction.record().questions[2].entry == wanted);
  }

  void theOthersFollowInTheirOrder() {
    Prediction prediction(snapshotOf(handExample(), 1));
    const auto rows = [&prediction] {
      QList<int> all;
      for (const auto &question : prediction.questions()) all << question.entry.row;
      return all;
    };
    QCOMPARE(rows(), (QList{0, 1, 2, 3}));
    prediction.putFirst({Quantity::Activation, 1, 2, 0});
    QCOMPARE(rows(), (QList{2, 0, 1, 3}));
    prediction.putFirst({Quantity::Activation, 1, 1, 0});
    QCOMPARE(rows(), (QList{1, 0, 2, 3}));
    Prediction update(snapshotOf(handExample(), 11));
    for (std::size_t k = 1; k < update.questions().size(); ++k) {
      const Entry &before = update.questions()[k - 1].entry;
      const Entry &entry = update.questions()[k].entry;
      QVERIFY(before.layer > entry.layer || before.quantity != entry.quantity ||
              std::pair(before.row, before.column) < std::pair(entry.row, entry.column));
    }
  }

  void ofManyNeuronsTheFirstAndTheLastAreAskedFor() {
    std::mt19937 random(1);
    Session session = randomSession(random, 1, Activation::Sigmoid, Activation::Sigmoid,
                                    Cost::HalfSquaredError, 1);
    session.network = Network({30, 20}, {Activation::Sigmoid});
    session.dataset.inputs = Eigen::MatrixXd::Constant(30, 3, 0.5);
    session.dataset.targets = Eigen::MatrixXd::Constant(20, 3, 0.5);
    for (int stage = 0; stage < stageCount(1); ++stage) {
      const Prediction prediction(snapshotOf(session, stage));
      for (const auto &question : prediction.questions()) {
        const Entry &entry = question.entry;
        QVERIFY(entry.row < 3 || entry.row >= 17 || entry.quantity == Quantity::Cost);
        QVERIFY(entry.column < 3 || entry.column >= 27);
      }
    }
    QCOMPARE(Prediction(snapshotOf(session, 0)).questions().size(), std::size_t{6});
  }

  // The equations are whole always.
  void whatIsHiddenIsGivenWhereANumberIsMadeOfIt() {
    const auto given = [](int stage, std::initializer_list<Hideable> hidden, std::size_t question) {
      auto snapshot = std::make_shared<Snapshot>(*snapshotOf(handExample(), stage));
      for (const Hideable thing : hidden) snapshot->hidden.set(thing, true);
      QString text;
      for (const Entry &entry : Prediction(snapshot).given(question)) {
        text += QString::fromStdString(plainText(inlineSymbol(entry))) + QLatin1Char(' ');
      }
      return text.trimmed();
    };
    using enum Hideable;
    for (int stage = 0; stage < 12; ++stage) QCOMPARE(given(stage, {}, 0), QString());
    QCOMPARE(given(0, {Bias}, 1), QStringLiteral("b¹₂"));
    QCOMPARE(given(2, {Bias, Activation}, 1), QStringLiteral("a¹₁ a¹₂ a¹₃ a¹₄ b²₂"));
    QCOMPARE(given(0, {Activation}, 1), QString());  // inputs are in sight
    QCOMPARE(given(1, {PreActivation}, 2), QStringLiteral("z¹₃"));
    QCOMPARE(given(4, {Activation}, 0), QStringLiteral("a²₁ a²₂"));
    QCOMPARE(given(5, {Activation}, 1), QStringLiteral("a²₂"));
    QCOMPARE(given(5, {Slope}, 1), QString());              // comes of z or a
    QCOMPARE(given(8, {Delta}, 0), QStringLiteral("δ¹₁"));  // of ∂C/∂W¹, which comes next
    QCOMPARE(given(8, {PreActivation, Activation}, 0), QStringLiteral("σ′(z¹₁)"));
    QCOMPARE(given(6, {Delta, Activation}, 0), QStringLiteral("δ²₁ a¹₁"));
    QCOMPARE(given(7, {Delta}, 1), QStringLiteral("δ²₂"));
    QCOMPARE(given(11, {WeightGradient, LearningRate}, 0), QStringLiteral("∂C/∂W²₁₁ α"));
  }

  void whatIsHiddenIsNotAskedFor() {
    Session session = handExample();
    session.hidden.set(Hideable::PreActivation, true);
    session.hidden.set(Hideable::Bias, true);
    session.hidden.set(Hideable::BiasGradient, true);
    const auto standingAt = [&session](int stage) {
      const auto snapshot = snapshotOf(session, stage);
      snapshot->hidden = session.hidden;
      return snapshot;
    };
    for (int stage = 0; stage < 12; ++stage) {
      const Prediction prediction(standingAt(stage));
      QVERIFY(!session.hidden.contains(prediction.stage()));
      QVERIFY(prediction.stageNumber() > stage);
      QVERIFY(prediction.stage() ==
              stages(2)[static_cast<std::size_t>(prediction.stageNumber() - 1)]);
      for (const auto &question : prediction.questions()) {
        QVERIFY(!session.hidden.contains(question.entry.quantity));
      }
      QVERIFY(!prediction.hints(0).empty());
    }
    QCOMPARE(Prediction(standingAt(0)).stageNumber(), 2);
    QCOMPARE(Prediction(standingAt(10)).stageNumber(), 12);
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

 private:
  // With all samples of a step.
  static std::shared_ptr<const Snapshot> standingAt(const Session &session, int stage) {
    Stepper stepper(session);
    stepper.goToStage(stage);
    return stepper.snapshot(true);
  }
};

QTEST_APPLESS_MAIN(TestPrediction)
#include "tst_prediction.moc"
