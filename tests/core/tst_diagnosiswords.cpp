// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/numbertext.h"
#include "predict/diagnosiswords.h"
#include "support/explanationproof.h"
#include "support/handexample.h"
#include "training/stepper.h"

#include <QtTest>

#include <random>
#include <string>

using namespace chainrule;

class TestDiagnosisWords : public QObject {
  Q_OBJECT

 private:
  /// Of an answer about the textbook example.
  static std::pair<std::string, std::string> said(const Entry &entry, const char *answer) {
    const auto snapshot = snapshotOf(handExample(), 0);
    const StepNumbers numbers(*snapshot);
    const Diagnosis diagnosis =
        diagnose(Recomputation(numbers), entry, *readAnswer(answer), usualAnswerDigits);
    return {diagnosisLabel(*snapshot, entry, diagnosis),
            diagnosisWords(*snapshot, entry, diagnosis)};
  }

 private slots:
  void theMistakesOfThePictureAreNamed() {
    using Pair = std::pair<std::string, std::string>;
    QCOMPARE(said({Quantity::Delta, 1, 0, 0}, "-0.001308"), Pair("right", ""));
    QCOMPARE(said({Quantity::Delta, 1, 1, 0}, "0.009473"),
             Pair("row taken for column",
                  "δ¹₂ takes column 2 of W², the weights that lead out of neuron 2. You read along "
                  "row 2."));
    QCOMPARE(said({Quantity::Delta, 1, 2, 0}, "-0.01819"),
             Pair("σ′ is missing",
                  "That is the sum of the errors sent back alone: it still has to be multiplied by "
                  "the slope σ′(z¹₃)."));
    QCOMPARE(said({Quantity::Delta, 2, 1, 0}, "0.0606"),
             Pair("t − a for a − t", "The error is a − t, the output less the target, not t − a."));
    QCOMPARE(said({Quantity::PreActivation, 2, 1, 0}, "0.782"),
             Pair("b is missing", "The bias b²₂ is left out."));
    QCOMPARE(said({}, "0.3367"), Pair("½ is missing", "The ½ before the sum is missing."));
  }

  void whatIsLeftOutOfAGradientOrAnUpdateIsNamed() {
    using Pair = std::pair<std::string, std::string>;
    const Entry gradient{Quantity::WeightGradient, 2, 0, 1};
    QCOMPARE(said(gradient, "0.125"),
             Pair("a is missing", "The gradient is the product δ²₁\u00a0a¹₂. You left a¹₂ out."));
    QCOMPARE(said(gradient, "0.556"),
             Pair("δ is missing", "The gradient is the product δ²₁\u00a0a¹₂. You left δ²₁ out."));
    const Entry bias{Quantity::Bias, 2, 1, 0};
    QCOMPARE(
        said(bias, "0.100"),
        Pair("not changed",
             "That is the bias as it was: α times the gradient still has to be subtracted from "
             "it."));
    QCOMPARE(said({Quantity::Weight, 2, 0, 1}, "0.0696"),
             Pair("the gradient alone",
                  "That is the gradient alone: α times it is subtracted from the weight as it "
                  "was."));
  }

  void tooFewDigitsAreSaidToBeRightAsFarAsTheyGo() {
    using Pair = std::pair<std::string, std::string>;
    QCOMPARE(
        said({Quantity::Delta, 2, 0, 0}, ".13"),
        Pair("2 of 3 digits",
             "That is right as far as it goes, to 2 significant digits. 3 are asked for: write "
             "more of them."));
    QCOMPARE(said({Quantity::Delta, 2, 0, 0}, ".1").first, std::string("1 of 3 digits"));
  }

  void severalCausesAreListed() {
    const auto [label, words] = said({Quantity::Weight, 2, 0, 1}, "0.0304");
    QCOMPARE(label, std::string("one of 2 mistakes"));
    QVERIFY(words.starts_with("One of these gives that number:\n• "));
    QVERIFY(words.find("\n• You took the whole gradient") != std::string::npos);
    QVERIFY(words.find("\n• The step is twice as long") != std::string::npos);
  }

  void whatIsNotFoundIsSaidHonestly() {
    const auto [label, words] = said({Quantity::Delta, 1, 2, 0}, "17.3519");
    QCOMPARE(label, std::string("wrong"));
    QVERIFY(words.starts_with("None of the usual mistakes gives that number."));
  }

  // No number of the step stands in the words, and none is without them.
  void everyMistakeIsSaidWithoutTheNumber() {
    std::mt19937 random(3);
    for (int k = 0; k < 40; ++k) {
      const Session session = k % 2 == 0
                                  ? randomSession(random, 2, Activation::Tanh, Activation::Sigmoid,
                                                  Cost::HalfSquaredError, k % 4 == 0 ? 0 : 1)
                                  : randomSession(random, 2, Activation::Relu, Activation::Softmax,
                                                  Cost::CrossEntropy, 1);
      const auto snapshot = Stepper(session).snapshot(false);
      const StepNumbers numbers(*snapshot);
      const Recomputation recomputation(numbers);
      for (const Stage &stage : stages(session.network.depth())) {
        for (const Entry &entry : entriesOf(stage, session.network)) {
          for (const Slip &slip : recomputation.slips(entry)) {
            const std::string words =
                diagnosisWords(*snapshot, entry, {Diagnosis::Verdict::Mistake, {slip}});
            QVERIFY(words.ends_with('.') && words.size() > 20);
            QVERIFY(!mistakeLabel(*snapshot, entry, slip).empty());
            QVERIFY(words.find(numberText(recomputation.value(entry), {3, "."})) ==
                        std::string::npos ||
                    std::abs(recomputation.value(entry)) < 1e-9);
            for (const MistakePlace &place : placesOf(*snapshot, entry, slip)) {
              const int l = place.layer;
              QVERIFY(l >= 0 && l <= session.network.depth());
              QVERIFY(place.row.value_or(0) < session.network.size(l));
              QVERIFY(place.column.value_or(0) <
                      (place.quantity == Quantity::Weight ? session.network.size(l - 1) : 1));
            }
          }
        }
      }
    }
  }

  void aRowReadForAColumnIsOutlinedBesideIt() {
    const auto snapshot = snapshotOf(handExample(), 0);
    const std::vector<MistakePlace> places =
        placesOf(*snapshot, {Quantity::Delta, 1, 1, 0}, {Mistake::NotTransposed});
    QCOMPARE(places.size(), std::size_t{2});
    QVERIFY(places[0] == (MistakePlace{Quantity::Weight, 2, 1, {}, false, 2}));
    QVERIFY(places[1] == (MistakePlace{Quantity::Weight, 2, {}, 1, true}));
  }
};

QTEST_APPLESS_MAIN(TestDiagnosisWords)
#include "tst_diagnosiswords.moc"
