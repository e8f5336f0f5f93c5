// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/stepnumbers.h"
#include "predict/diagnosis.h"
#include "support/explanationproof.h"
#include "support/handexample.h"
#include "training/stepper.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <random>
#include <string>

using namespace chainrule;

namespace {

constexpr int kinds = static_cast<int>(Mistake::ProductSum) + 1;

/// As somebody writes it down, with so many significant digits, noughts at the end too.
Answer typed(double value, int digits) {
  std::array<char, 40> text{};
  std::snprintf(text.data(), text.size(), "%#.*g", digits, value);
  return *readAnswer(text.data());
}

bool names(const Diagnosis &diagnosis, Mistake mistake) {
  return std::any_of(diagnosis.slips.begin(), diagnosis.slips.end(),
                     [mistake](const Slip &slip) { return slip.mistake == mistake; });
}

/// Networks of one to three layers with every activation and cost, one sample a step or all three.
std::vector<Session> networks(int count) {
  std::mt19937 random(31);
  std::vector<Session> sessions;
  const std::array outputs{std::pair(Activation::Sigmoid, Cost::HalfSquaredError),
                           std::pair(Activation::Sigmoid, Cost::CrossEntropy),
                           std::pair(Activation::Softmax, Cost::CrossEntropy),
                           std::pair(Activation::Identity, Cost::HalfSquaredError)};
  const std::array hidden{Activation::Sigmoid, Activation::Tanh, Activation::Relu,
                          Activation::Identity};
  for (int k = 0; k < count; ++k) {
    const auto &[output, cost] = outputs[static_cast<std::size_t>(k) % outputs.size()];
    sessions.push_back(randomSession(random, 1 + k % 3,
                                     hidden[static_cast<std::size_t>(k / 4) % hidden.size()],
                                     output, cost, k % 5 == 0 ? 0 : 1));
    sessions.back().training.learningRate = 0.1 + 0.07 * (k % 10);
  }
  return sessions;
}

}  // namespace

class TestDiagnosis : public QObject {
  Q_OBJECT

 private slots:
  void answersAreReadAsTheyAreTyped_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("digits");
    const auto row = [](const char *text, double value, int digits) {
      QTest::newRow(text) << QString::fromUtf8(text) << value << digits;
    };
    row("0.1252", 0.1252, 4);
    row(".125", 0.125, 3);
    row(" -0,00130 ", -0.0013, 3);
    row("−4.5", -4.5, 2);
    row("+7", 7, 1);
    row("1e-3", 1e-3, 1);
    row("2.5E2", 250, 2);
    row("1.31×10⁻³", 1.31e-3, 3);
    row("1,31·10^-3", 1.31e-3, 3);
    row("10⁻³", 1e-3, 1);
    row("-10^2", -100, 1);
    row("3/10²", 0.03, 15);
    row("3/8", 0.375, 15);
    row("-1/3", -1.0 / 3, 15);
    row("0,5/−2", -0.25, 15);
    row("0", 0, 0);
  }

  void answersAreReadAsTheyAreTyped() {
    QFETCH(QString, text);
    QFETCH(double, value);
    QFETCH(int, digits);
    const auto answer = readAnswer(text.toStdString());
    QVERIFY(answer.has_value());
    QCOMPARE(answer->value, value);
    QCOMPARE(answer->digits, digits);
  }

  void whatIsNoNumberIsNoAnswer() {
    for (const char *text : {"",    " ",  "-",     ".",        "abc", "1.2.3", "1,234.5", "1/0",
                             "1/",  "/2", "1/2/3", "inf",      "nan", "0x10",  "1e999",   "--1",
                             "+-1", "1e", "2*100", "0.5·1000", "3²",  "210²",  "10²³⁴⁵",  "1×10"}) {
      QVERIFY2(!readAnswer(text), text);
    }
  }

  void anAnswerIsRightWithinHalfAUnitOfTheDigitsLookedAt() {
    const double value = 0.12523833632819823;
    for (const double answer : {0.125, 0.1252, 0.12524, value}) {
      QVERIFY(isRight(answer, value, 3));
    }
    QVERIFY(!isRight(0.126, value, 3) && !isRight(0.124, value, 3) && !isRight(-0.125, value, 3));
    QVERIFY(!isRight(0.125, value, 4) && isRight(0.1252, value, 4));
    QVERIFY(isRight(0, 1e-17, 3, 0.5) && isRight(0, 0, 3) && !isRight(0.01, 0, 3, 1));
    QVERIFY(isRight(9.995, 9.999, 3) && isRight(10, 9.999, 3));
  }

  // Worked out by NumPy.
  void aMistakeComesToTheNumberItGivesByHand_data() {
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<Slip>("slip");
    QTest::addColumn<double>("expected");
    using Q = Quantity;
    using M = Mistake;
    const auto row = [](const char *name, Entry entry, Slip slip, double expected) {
      QTest::newRow(name) << entry << slip << expected;
    };
    row("z bias", {Q::PreActivation, 2, 1, 0}, {M::BiasMissing}, 0.7819865539240344);
    row("z of z", {Q::PreActivation, 2, 1, 0}, {M::PreActivation}, 0.43);
    row("z column", {Q::PreActivation, 2, 0, 0}, {M::NotTransposed}, 0.28549291434105983);
    row("z new", {Q::PreActivation, 2, 1, 0}, {M::NewWeights}, 0.9510679917266774);
    row("z term", {Q::PreActivation, 2, 1, 0}, {M::TermMissing, 2}, 0.7096537988805367);
    row("z sign", {Q::PreActivation, 1, 1, 0}, {M::ProductSign, 1}, 0.375);
    row("z power", {Q::PreActivation, 1, 3, 0}, {M::ProductPower, 0}, 2.175);
    row("z sum", {Q::PreActivation, 1, 3, 0}, {M::ProductSum, 2}, -0.425);
    row("a slope", {Q::Activation, 2, 0, 0}, {M::SlopeForActivation}, 0.24999908764383325);
    row("a z", {Q::Activation, 1, 2, 0}, {M::PreActivation}, 0.3);
    row("a sign", {Q::Activation, 1, 2, 0}, {M::SignFlipped}, 0.425557483188341);
    row("a bias", {Q::Activation, 2, 1, 0}, {M::BiasMissing}, 0.6861081037809992);
    row("C half", {}, {M::Doubled}, 0.3366681835515236);
    row("C square", {}, {M::SquareMissing}, 0.39686072934951167);
    row("C term", {}, {M::TermMissing, 0}, 0.04285604891267633);
    row("C z", {}, {M::PreActivation}, 0.006970885594454331);
    row("delta slope", {Q::Delta, 2, 0, 0}, {M::SlopeMissing}, 0.5009551733700042);
    row("delta a", {Q::Delta, 2, 1, 0}, {M::ActivationForSlope}, -0.2070541875036665);
    row("delta sign", {Q::Delta, 2, 1, 0}, {M::SignFlipped}, 0.06061848533726666);
    row("delta t", {Q::Delta, 2, 1, 0}, {M::TermMissing, 0}, 0.14643570216639984);
    row("delta layer", {Q::Delta, 2, 0, 0}, {M::OtherLayer, 1}, 0.12453695848975936);
    row("hidden slope", {Q::Delta, 1, 2, 0}, {M::SlopeMissing}, -0.01818554560118);
    row("hidden row", {Q::Delta, 1, 1, 0}, {M::NotTransposed}, 0.00947254991564726);
    row("hidden new", {Q::Delta, 1, 0, 0}, {M::NewWeights}, -0.002601263569351287);
    row("hidden term", {Q::Delta, 1, 3, 0}, {M::TermMissing, 1}, -0.0030234150112576253);
    row("dW layer", {Q::WeightGradient, 2, 0, 1}, {M::OtherLayer, 2}, 0.08857277379568317);
    row("dW z", {Q::WeightGradient, 2, 0, 1}, {M::PreActivation}, 0.02817862566591586);
    row("dW transposed", {Q::WeightGradient, 2, 0, 1}, {M::NotTransposed}, -0.03257818319977957);
    row("dW slope", {Q::WeightGradient, 2, 0, 1}, {M::SlopeTooMuch}, 0.017408500120654345);
    row("dW a", {Q::WeightGradient, 2, 0, 1}, {M::ActivationMissing}, 0.12523833629295938);
    row("dW delta", {Q::WeightGradient, 2, 0, 1}, {M::DeltaMissing}, 0.5560138905446199);
    row("W gradient", {Q::Weight, 2, 0, 1}, {M::GradientAlone}, 0.06963425460758381);
    row("W before", {Q::Weight, 2, 0, 1}, {M::Unchanged}, 0.1);
    row("W rate", {Q::Weight, 2, 0, 1}, {M::RateMissing}, 0.03036574539241617);
    row("W added", {Q::Weight, 2, 0, 1}, {M::RateAdded}, 0.1348171273037919);
    row("W step", {Q::Weight, 2, 0, 1}, {M::StepAlone}, 0.034817127303791905);
    row("W new", {Q::Weight, 1, 1, 2}, {M::NewWeights}, -0.30211136068503075);
  }

  void aMistakeComesToTheNumberItGivesByHand() {
    QFETCH(Entry, entry);
    QFETCH(Slip, slip);
    QFETCH(double, expected);
    const auto snapshot = snapshotOf(handExample(), 0);
    const StepNumbers numbers(*snapshot);
    const Recomputation recomputation(numbers);
    const auto wrong = recomputation.value(entry, std::span(&slip, 1));
    QVERIFY(wrong.has_value());
    QVERIFY2(std::abs(*wrong - expected) <= 1e-14, qPrintable(QString::number(*wrong, 'g', 17)));
    const Diagnosis diagnosis = diagnose(recomputation, entry, typed(expected, 4), 3);
    QVERIFY(names(diagnosis, slip.mistake));
  }

  void theNumberItselfIsTheStepsOwn() {
    for (const Session &session : networks(60)) {
      const Stepper stepper(session);
      Stepper after(session);
      after.goToStage(stageCount(session.network.depth()));
      const auto snapshot = stepper.snapshot(false);
      const StepNumbers numbers(*snapshot);
      const Recomputation recomputation(numbers);
      for (const Stage &stage : stages(session.network.depth())) {
        for (const Entry &entry : entriesOf(stage, session.network)) {
          const double expected =
              stage.isUpdate() ? after.snapshot(false)->value(entry) : snapshot->value(entry);
          QCOMPARE(recomputation.value(entry), expected);
          const auto without = recomputation.value(entry, {});
          if (without) {
            QVERIFY(std::abs(*without - expected) <=
                    1e-13 * std::max(1.0, std::abs(recomputation.size(entry))));
          }
        }
      }
    }
  }

  void rightAnswersAreNeverCalledWrong() {
    for (const Session &session : networks(250)) {
      const Stepper stepper(session);
      const auto snapshot = stepper.snapshot(false);
      const StepNumbers numbers(*snapshot);
      const Recomputation recomputation(numbers);
      for (const Stage &stage : stages(session.network.depth())) {
        for (const Entry &entry : entriesOf(stage, session.network)) {
          const double value = recomputation.value(entry);
          for (const int digits : {2, 3, 4, 6}) {
            const int asked = digitsAskedFor(recomputation, entry, digits);
            for (const int more : {0, 1, 4, 11}) {
              QVERIFY(diagnose(recomputation, entry, typed(value, asked + more), digits).isRight());
            }
            for (int fewer = 1; fewer < asked; ++fewer) {
              const auto verdict =
                  diagnose(recomputation, entry, typed(value, fewer), digits).verdict;
              QVERIFY(verdict == Diagnosis::Verdict::Right ||
                      verdict == Diagnosis::Verdict::TooShort);
            }
          }
        }
      }
    }
  }

  void tooFewDigitsAreNoMistake() {
    const auto snapshot = snapshotOf(handExample(), 0);
    const StepNumbers numbers(*snapshot);
    const Recomputation recomputation(numbers);
    const auto verdict = [&](const Entry &entry, const char *text) {
      return diagnose(recomputation, entry, *readAnswer(text), 3).verdict;
    };
    using V = Diagnosis::Verdict;
    const Entry delta{Quantity::Delta, 2, 0, 0};  // 0.12524
    QVERIFY(verdict(delta, ".13") == V::TooShort && verdict(delta, "0.1") == V::TooShort);
    QVERIFY(verdict(delta, "1/8") == V::Right);
    QVERIFY(verdict(delta, "0.12") != V::TooShort && verdict(delta, "0.2") != V::TooShort);
    QVERIFY(verdict(delta, "-.13") != V::TooShort && verdict(delta, "0") != V::TooShort);
    QVERIFY(verdict(delta, "0.126") != V::TooShort);  // as many as are asked for, but others
    const Diagnosis found = diagnose(recomputation, delta, *readAnswer(".13"), 3);
    QVERIFY(found.typed == 2 && found.digits == 3 && found.slips.empty());
  }

  // However small the step is.
  void aParameterLeftAsItWasIsNeverRight() {
    int more = 0;
    for (double rate : {0.5, 1e-3, 1e-6, 1e-9}) {
      for (Session session : networks(100)) {
        session.training.learningRate = rate;
        const auto snapshot = Stepper(session).snapshot(false);
        const StepNumbers numbers(*snapshot);
        const Recomputation recomputation(numbers);
        const Stage update = stages(session.network.depth()).back();
        for (const Entry &entry : entriesOf(update, session.network)) {
          const double before = snapshot->value(entry);
          const double after = recomputation.value(entry);
          if (std::abs(after - before) <= 1e-14 * std::abs(before)) {
            continue;
          }
          for (const int digits : {2, 3, 6}) {
            const int asked = digitsAskedFor(recomputation, entry, digits);
            QVERIFY(asked >= digits && asked <= allDigits);
            more += asked > digits ? 1 : 0;
            QVERIFY(diagnose(recomputation, entry, typed(after, asked), digits).isRight());
            for (int written = 1; written <= allDigits; ++written) {
              const Answer answer = typed(before, written);
              const bool isTheSame = answer.value == rounded(after, written) && written >= asked;
              QVERIFY(!diagnose(recomputation, entry, answer, digits).isRight() ||
                      (asked == digits && written < asked) || isTheSame);
            }
          }
        }
      }
    }
    QVERIFY(more > 1000);
  }

  // Of 1,000 networks an entry of every stage, and every mistake that changes it.
  void everyMistakeIsDiagnosedAsItselfOrAsAmbiguousWithIt() {
    std::array<int, kinds> made{};
    std::array<int, kinds> unique{};
    std::mt19937 random(5);
    for (const Session &session : networks(1000)) {
      const Stepper stepper(session);
      const auto snapshot = stepper.snapshot(false);
      const StepNumbers numbers(*snapshot);
      const Recomputation recomputation(numbers);
      for (const Stage &stage : stages(session.network.depth())) {
        const std::vector<Entry> entries = entriesOf(stage, session.network);
        const Entry entry = entries[random() % entries.size()];
        const double value = recomputation.value(entry);
        const double size = recomputation.size(entry);
        for (const Slip &slip : recomputation.slips(entry)) {
          const double wrong = *recomputation.value(entry, std::span(&slip, 1));
          const int asked = digitsAskedFor(recomputation, entry, 3);
          const Answer answer = typed(wrong, asked + 1);
          if (isRight(wrong, value, asked, size) || isRight(answer.value, value, asked, size) ||
              !isRight(answer.value, wrong, asked, size)) {
            continue;  // no other number than the right one, as far as it is looked at
          }
          const Diagnosis diagnosis = diagnose(recomputation, entry, answer, 3);
          QVERIFY(!diagnosis.isRight());
          QVERIFY(names(diagnosis, slip.mistake));
          ++made[static_cast<std::size_t>(slip.mistake)];
          unique[static_cast<std::size_t>(slip.mistake)] +=
              diagnosis.verdict == Diagnosis::Verdict::Mistake ? 1 : 0;
        }
      }
    }
    int all = 0;
    int alone = 0;
    for (std::size_t k = 0; k < kinds; ++k) {
      QVERIFY2(made[k] > 100, qPrintable(QString::number(k)));
      qInfo("mistake %2zu: %6d made, %5.1f %% unique", k, made[k], 100.0 * unique[k] / made[k]);
      all += made[k];
      alone += unique[k];
    }
    qInfo("all: %d made, %.1f %% unique", all, 100.0 * alone / all);
    QVERIFY(alone > all / 2);
  }

  void twoMistakesAtOnceAreFoundWhereNoOtherTwoGiveThem() {
    const auto snapshot = snapshotOf(handExample(), 0);
    const StepNumbers numbers(*snapshot);
    const Recomputation recomputation(numbers);
    const Entry entry{Quantity::Delta, 1, 2, 0};
    const std::array both{Slip{Mistake::SignFlipped}, Slip{Mistake::SlopeMissing}};
    const double wrong = *recomputation.value(entry, both);
    QVERIFY(std::abs(wrong - 0.01818554560118) < 1e-14);
    const Diagnosis diagnosis = diagnose(recomputation, entry, typed(wrong, 5), 3);
    QVERIFY(diagnosis.verdict == Diagnosis::Verdict::Two);
    QVERIFY(names(diagnosis, Mistake::SignFlipped) && names(diagnosis, Mistake::SlopeMissing));
  }

  void whatCannotBeToldApartIsAmbiguous() {
    const auto snapshot = snapshotOf(handExample(), 0);  // α is ½
    const StepNumbers numbers(*snapshot);
    const Recomputation recomputation(numbers);
    const Diagnosis diagnosis =
        diagnose(recomputation, {Quantity::Weight, 2, 0, 1}, *readAnswer("0.0304"), 3);
    QVERIFY(diagnosis.verdict == Diagnosis::Verdict::Ambiguous);
    QCOMPARE(diagnosis.slips.size(), std::size_t{2});
    QVERIFY(names(diagnosis, Mistake::RateMissing) && names(diagnosis, Mistake::Doubled));
  }

  void whatNothingGivesIsUnknown() {
    const auto snapshot = snapshotOf(handExample(), 0);
    const StepNumbers numbers(*snapshot);
    const Recomputation recomputation(numbers);
    const Diagnosis diagnosis =
        diagnose(recomputation, {Quantity::Delta, 1, 2, 0}, *readAnswer("17.3519"), 3);
    QVERIFY(diagnosis.verdict == Diagnosis::Verdict::Unknown && diagnosis.slips.empty());
  }
};

QTEST_APPLESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
