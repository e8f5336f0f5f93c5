// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/plaintext.h"
#include "predict/mistakelines.h"
#include "support/evaluate.h"
#include "support/explanationproof.h"
#include "support/handexample.h"
#include "training/stepper.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <random>
#include <set>
#include <string>

using namespace chainrule;

class TestMistakeLines : public QObject {
  Q_OBJECT

 private:
  using Pair = std::pair<QString, QString>;

  /// The two lines about an answer to the textbook example.
  static Pair lines(const Entry &entry, const Slip &slip, const char *typed) {
    const auto snapshot = snapshotOf(handExample(), 0);
    const StepNumbers numbers(*snapshot);
    const auto lines = linesOf(Recomputation(numbers), entry, slip, typed);
    return lines ? Pair(QString::fromStdString(plainText(lines->yours)),
                        QString::fromStdString(plainText(lines->formula)).trimmed())
                 : Pair();
  }

 private slots:
  void theErrorsOfThePictureReadAsThere() {
    QCOMPARE(
        lines({Quantity::Delta, 1, 1, 0}, {Mistake::NotTransposed}, "0.009473"),
        Pair("(W²₂₁ δ²₁ + W²₂₂ δ²₂) · σ′(z¹₂) = 0.009473", "(W²₁₂ δ²₁ + W²₂₂ δ²₂) · σ′(z¹₂) ="));
    QCOMPARE(lines({Quantity::Delta, 1, 2, 0}, {Mistake::SlopeMissing}, "−0.01819"),
             Pair("W²₁₃ δ²₁ + W²₂₃ δ²₂ = −0.01819", "(W²₁₃ δ²₁ + W²₂₃ δ²₂) · σ′(z¹₃) ="));
  }

  void everyKindOfEntryHasItsLines() {
    using Q = Quantity;
    using M = Mistake;
    QCOMPARE(lines({Q::PreActivation, 2, 1, 0}, {M::BiasMissing}, ".782").first,
             QStringLiteral("W²₂₁ a¹₁ + W²₂₂ a¹₂ + W²₂₃ a¹₃ + W²₂₄ a¹₄ = .782"));
    QCOMPARE(lines({Q::Activation, 2, 0, 0}, {M::SlopeForActivation}, ".25"),
             Pair("σ′(z²₁) = .25", "σ(z²₁) ="));
    QCOMPARE(lines({}, {M::Doubled}, "0.337"),
             Pair("(a²₁ − t₁)² + (a²₂ − t₂)² = 0.337", "½ ((a²₁ − t₁)² + (a²₂ − t₂)²) ="));
    QCOMPARE(lines({Q::Delta, 2, 1, 0}, {M::SignFlipped}, ".0606"),
             Pair("(t₂ − a²₂) · σ′(z²₂) = .0606", "(a²₂ − t₂) · σ′(z²₂) ="));
    QCOMPARE(lines({Q::WeightGradient, 2, 0, 1}, {M::ActivationMissing}, ".125"),
             Pair("δ²₁ = .125", "δ²₁ a¹₂ ="));
    QCOMPARE(lines({Q::Weight, 2, 0, 1}, {M::RateAdded}, ".135"),
             Pair("W²₁₂ + α ∂C/∂W²₁₂ = .135", "W²₁₂ − α ∂C/∂W²₁₂ ="));
    QCOMPARE(lines({Q::Weight, 2, 0, 1}, {M::RoundedEarly, 1}, ".135"), Pair());
    QCOMPARE(lines({Q::Delta, 1, 1, 0}, {M::Neighbour, 2}, ".135"), Pair());
  }

  // Worked out from its leaves alone.
  void eachLineComesToItsNumber() {
    std::mt19937 random(7);
    std::set<Mistake> seen;
    int compared = 0;
    for (int k = 0; k < 120; ++k) {
      const bool isEntropy = k % 3 == 2;
      const std::array hidden{Activation::Sigmoid, Activation::Tanh, Activation::Relu,
                              Activation::Identity};
      const Session session = randomSession(
          random, 1 + k % 3, hidden[static_cast<std::size_t>(k % 4)], Activation::Sigmoid,
          isEntropy ? Cost::CrossEntropy : Cost::HalfSquaredError, 1);
      const auto snapshot = Stepper(session).snapshot(false);
      const StepNumbers numbers(*snapshot);
      const Recomputation recomputation(numbers);
      for (const Stage &stage : stages(session.network.depth())) {
        for (const Entry &entry : entriesOf(stage, session.network)) {
          for (const Slip &slip : recomputation.slips(entry)) {
            const double wrong = *recomputation.value(entry, std::span(&slip, 1));
            const double right = recomputation.value(entry);
            const auto lines = linesOf(recomputation, entry, slip, "17");
            if (!lines) continue;
            seen.insert(slip.mistake);
            const auto comesTo = [](const Formula &line, double expected) {
              const auto value = evaluate(sides(line).front());
              return value && std::abs((*value)(0, 0) - expected) <=
                                  1e-10 * std::max(1.0, std::abs(expected));
            };
            QVERIFY2(comesTo(lines->yours, wrong), plainText(lines->yours).c_str());
            QVERIFY2(comesTo(lines->formula, right), plainText(lines->formula).c_str());
            QCOMPARE(sides(lines->formula).size(), std::size_t{1});  // its number is not told
            ++compared;
          }
        }
      }
    }
    QVERIFY(compared > 10'000);
    for (const Mistake mistake : {Mistake::SlopeMissing,  Mistake::ActivationForSlope,
                                  Mistake::SlopeTooMuch,  Mistake::SlopeForActivation,
                                  Mistake::SignFlipped,   Mistake::NotTransposed,
                                  Mistake::NewWeights,    Mistake::OtherLayer,
                                  Mistake::PreActivation, Mistake::ActivationMissing,
                                  Mistake::DeltaMissing,  Mistake::BiasMissing,
                                  Mistake::RateMissing,   Mistake::RateAdded,
                                  Mistake::StepAlone,     Mistake::GradientAlone,
                                  Mistake::Unchanged,     Mistake::Halved,
                                  Mistake::Doubled,       Mistake::TermMissing}) {
      QVERIFY2(seen.count(mistake) == 1, qPrintable(QString::number(static_cast<int>(mistake))));
    }
  }
};

QTEST_APPLESS_MAIN(TestMistakeLines)
#include "tst_mistakelines.moc"
