// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/forward.h"
#include "explain/explanation.h"
#include "explain/findings.h"
#include "explain/inwords.h"
#include "explain/plaintext.h"
#include "explain/slips.h"
#include "explain/stepnumbers.h"
#include "files/lessons.h"
#include "support/handexample.h"
#include "support/sessions.h"
#include "training/stepper.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace chainrule;

namespace {

using Q = Quantity;
constexpr Activation sigmoid = Activation::Sigmoid;
constexpr Activation relu = Activation::Relu;
constexpr Activation identity = Activation::Identity;
constexpr Activation softmax = Activation::Softmax;

// Parameters in the order W¹ row by row, b¹, W² …; inputs and targets sample after sample.
Session sessionOf(const std::vector<int> &sizes, const std::vector<Activation> &activations,
                  const std::vector<double> &parameters, const std::vector<double> &inputs,
                  const std::vector<double> &targets) {
  Session session;
  session.network = Network(sizes, activations);
  std::copy(parameters.begin(), parameters.end(), session.network.parameters().values().begin());
  const auto columns = std::ssize(inputs) / sizes.front();
  session.dataset.inputs = Eigen::Map<const Eigen::MatrixXd>(inputs.data(), sizes.front(), columns);
  session.dataset.targets =
      Eigen::Map<const Eigen::MatrixXd>(targets.data(), sizes.back(), columns);
  if (activations.back() == softmax) session.cost = Cost::CrossEntropy;
  return session;
}

std::string linesOf(const std::vector<Section> &sections) {
  std::string text;
  for (const Section &section : sections) {
    for (const Formula &line : section.lines) text += plainText(line) + '\n';
  }
  return text;
}

// Of a step with all of its rows, all of it computed and the update made.
std::string words(const Session &session, const Stage &stage, const Entry &entry) {
  Stepper stepper(session);
  const int last = stageCount(session.network.depth());
  stepper.goToStage(stage.isUpdate() ? last : last - 1);
  return inWords(*stepper.snapshot(true), stage, entry);
}

std::string words(const Session &session, const Entry &entry) {
  return words(session, {entry.quantity, entry.layer}, entry);
}

std::string wordsOfUpdate(const Session &session, const Entry &entry) {
  return words(session, {Q::Weight, 0}, entry);
}

// One input 1, two linear neurons, one linear output.
Session twoWays(double w1, double w2) {
  return sessionOf({1, 2, 1}, {identity, identity}, {1, 1, 0, 0, w1, w2, 0}, {1}, {0});
}

// One neuron seen by two linear outputs with target 0.
Session fork(Activation hidden, double bias, double w1, double w2) {
  return sessionOf({1, 1, 2}, {hidden, identity}, {1, bias, w1, w2, 1, 1}, {1}, {0, 0});
}

Session randomSession(std::mt19937 &generator, Activation hidden, Activation output, Cost cost) {
  std::uniform_int_distribution<int> size(1, 3);
  std::uniform_int_distribution<int> oneIn(0, 4);
  std::uniform_real_distribution<double> number(-4, 4);
  const auto mostlyNumber = [&] { return oneIn(generator) == 0 ? 0.0 : number(generator); };
  std::vector<int> sizes(4);
  for (int &n : sizes) n = size(generator);
  Session session;
  session.network = Network(sizes, {hidden, hidden, output});
  for (double &p : session.network.parameters().values()) p = mostlyNumber();
  session.cost = cost;
  session.training.batch = size(generator) - 1;
  session.training.learningRate = oneIn(generator) == 0 ? 3 : 0.01;
  session.dataset.inputs = Eigen::MatrixXd::NullaryExpr(sizes.front(), 3, mostlyNumber);
  session.dataset.targets = Eigen::MatrixXd::NullaryExpr(
      sizes.back(), 3, [&] { return std::abs(number(generator)) / 4; });
  if (output == softmax) {
    for (auto column : session.dataset.targets.colwise()) column /= column.sum();
  }
  return session;
}

bool has(const std::string &text, const std::string &part) {
  return text.find(part) != std::string::npos;
}

// Each of the phrases that speak of a sum is there exactly where it is true.
bool saysWhatIsTrue(const std::string &text, const std::vector<double> &terms, double sum) {
  const double size = [&] {
    double total = 0;
    for (const double term : terms) total += std::abs(term);
    return total;
  }();
  const auto zeros = std::count(terms.begin(), terms.end(), 0.0);
  const auto count = std::ssize(terms);
  const bool one = count > 1 && zeros == count - 1;
  const bool several = zeros < count - 1;
  const bool cancels = several && std::abs(sum) < 0.1 * size;
  double largest = 0;
  for (const double term : terms) largest = std::max(largest, std::abs(term));
  const bool isShared = several && !cancels;
  const std::string percent = std::to_string(std::lround(100 * largest / size)) + "\u00a0%";
  return (has(text, "Only ") || has(text, "only through") || has(text, "add nothing") ||
          has(text, "adds nothing")) == one &&
         (has(text, "cancel") || has(text, "pull against each other")) == cancels &&
         has(text, "\u00a0%") == isShared &&
         (!isShared || largest > 0.994 * size || has(text, percent)) &&
         (has(text, "decides alone") || has(text, "from several sides") ||
          has(text, "o output makes most")) == (isShared && largest <= 0.5 * size);
}

}  // namespace

class TestInWords : public QObject {
  Q_OBJECT

 private slots:
  void theHandExampleReadsAsInItsPicture() {
    QCOMPARE(words(handExample(), {Q::Delta, 1, 2, 0}),
             std::string("Neuron 3 is blamed only through output 2, since its weight to output 1 "
                         "is exactly 0; the slope of σ, at most ¼, then shrinks that blame."));
    QCOMPARE(words(handExample(), {Q::Activation, 1, 2, 0}),
             std::string("σ squashes 0.3000 to 0.5744; its slope there is 0.2445, of at most ¼."));
    QCOMPARE(words(handExample(), {Q::Cost, 0, 0, 0}),
             std::string("Output 1 makes 75\u00a0% of the cost: it is 0.5010 too high."));
    QCOMPARE(words(handExample(), {Q::Delta, 2, 1, 0}),
             std::string("Output 2 is 0.2928 too low; the slope of σ, at most ¼, shrinks that to "
                         "an error of −0.06062. A larger z would lower C."));
    QCOMPARE(words(handExample(), {Q::WeightGradient, 2, 0, 0}),
             std::string("Neuron 1 sent 0.5374 to output 1, whose error is 0.1252: raising this "
                         "weight would raise C, so gradient descent lowers it."));
    QCOMPARE(words(handExample(), {Q::BiasGradient, 2, 1, 0}),
             std::string("A bias is a weight from a constant 1, so its gradient is the error "
                         "itself: raising this bias would lower C, so gradient descent raises "
                         "it."));
    QCOMPARE(wordsOfUpdate(handExample(), {Q::Weight, 2, 0, 0}),
             std::string("Raising this weight would raise C, so the step lowers it by 0.03365. "
                         "The whole step lowers C from 0.1683 to 0.1470."));
  }

  void sumsNameWhatCarriesMostIsAloneOrCancels() {
    const Entry z{Q::PreActivation, 2, 0, 0};
    QCOMPARE(words(twoWays(3, 1), z),
             std::string("Neuron 1 carries most: 75\u00a0% of what output 1 adds up."));
    QCOMPARE(words(twoWays(3, -1), z),
             std::string("Neuron 1 carries most: 75\u00a0% of what output 1 adds up, signs "
                         "aside."));
    QCOMPARE(words(twoWays(1, 1), z),
             std::string("No term decides alone: the 2 largest are equal, one of them from neuron "
                         "1, 50\u00a0% each of what output 1 adds up."));
    const Session three = sessionOf({3, 1}, {identity}, {3, 2, 2, 0}, {1, 1, 1}, {0});
    QCOMPARE(words(three, {Q::PreActivation, 1, 0, 0}),
             std::string("No term decides alone: the largest, from input 1, is 43\u00a0% of what "
                         "output 1 adds up."));
    QCOMPARE(words(twoWays(0, 1), z),
             std::string("Only neuron 2 counts in output 1: every other term is exactly 0."));
    QCOMPARE(words(twoWays(1, -1.1), z),
             std::string("What output 1 adds up nearly cancels: −0.1000 is left of terms that add "
                         "up to 2.100 without their signs."));
    QCOMPARE(words(twoWays(1, -1), z),
             std::string("What output 1 adds up cancels exactly: 0 is left of terms that add up "
                         "to 2.000 without their signs."));
    QCOMPARE(words(twoWays(0, 0), z),
             std::string("Output 1 adds up nothing: every term is exactly 0."));
  }

  void aWeightOrAnInputOfZeroIsPointedOut() {
    const auto text = [](double w2, double input2) {
      return words(sessionOf({2, 1}, {sigmoid}, {-3, w2, 1}, {1, input2}, {0}),
                   {Q::PreActivation, 1, 0, 0});
    };
    const std::string lead =
        "Input 1 carries most: 75\u00a0% of what output 1 adds up, signs aside.";
    QCOMPARE(text(0, 1), lead + " Its weight from input 2 is exactly 0.");
    QCOMPARE(text(1, 0), lead + " Input 2 is exactly 0, so its weight does not matter here.");
    QVERIFY(has(text(1, 1e-9), " z is negative, so σ will give less than ½."));
    const Session noInput = sessionOf({2, 1}, {sigmoid}, {-3, 2, 1}, {1, 0}, {0});
    QCOMPARE(words(noInput, {Q::WeightGradient, 1, 0, 1}),
             std::string("Input 2 is exactly 0, so this weight had no part in the error: its "
                         "gradient is 0."));
    QCOMPARE(wordsOfUpdate(noInput, {Q::Weight, 1, 0, 1}).substr(0, 49),
             std::string("This weight stays: its gradient is exactly 0. The"));
  }

  void whatFollowsIsTrueOfEveryTransferFunction() {
    const auto text = [](Activation f, double z) {
      return words(sessionOf({1, 1}, {f}, {0, z}, {1}, {0}), {Q::PreActivation, 1, 0, 0});
    };
    QVERIFY(has(text(sigmoid, 2), "z is positive, so σ will give more than ½."));
    QVERIFY(has(text(sigmoid, 0), "z is exactly 0, so σ will give ½."));
    QVERIFY(has(text(Activation::Tanh, -2), "so tanh will give a negative number."));
    QVERIFY(has(text(relu, -2), "z is negative, so relu will give 0."));
    QVERIFY(has(text(relu, 2), "so relu will pass it on unchanged."));
    QCOMPARE(text(identity, 2),
             std::string("Only its bias counts in output 1: every other term is exactly 0."));
    const Session shares = sessionOf({1, 2}, {softmax}, {0, 0, 1, 2}, {1}, {1, 0});
    QVERIFY(has(words(shares, {Q::PreActivation, 1, 1, 0}), " No output has a larger z."));
    QVERIFY(has(words(shares, {Q::PreActivation, 1, 0, 0}), " Output 2 has the largest z."));
    const Session tied = sessionOf({1, 3}, {softmax}, {0, 0, 0, 1, 2, 2}, {1}, {1, 0, 0});
    QVERIFY(has(words(tied, {Q::PreActivation, 1, 0, 0}), " 2 outputs share the largest z."));
    QCOMPARE(words(shares, {Q::Activation, 1, 0, 0}),
             std::string("Output 1 gets 0.2689 of the 1 that softmax shares out. Output 2 has the "
                         "largest share. Output 1 is 0.7311 too low."));
  }

  void saturationAndSlopesAreToldApart() {
    const auto blame = [](Activation f, double bias) {
      return words(fork(f, bias, 1, 0), {Q::Delta, 1, 0, 0});
    };
    QVERIFY(has(blame(sigmoid, 6),
                "; σ is nearly flat there (slope 0.0009102), so hardly any of it "
                "gets through."));
    QVERIFY(has(blame(relu, -2), "; relu is flat there, so none of it gets through."));
    QVERIFY(has(blame(relu, 2), "; the slope of relu is 1 there, so all of it gets through."));
    QVERIFY(has(blame(identity, 2), "; the slope of the identity is 1 there"));
    QVERIFY(has(blame(Activation::Tanh, 0), "; the slope of tanh, at most 1, then shrinks"));
    const auto squashed = [](Activation f, double bias) {
      return words(fork(f, bias, 1, 0), {Q::Activation, 1, 0, 0});
    };
    QCOMPARE(squashed(sigmoid, 6),
             std::string("σ is saturated at 7.000, its slope only 0.0009102: hardly any blame will "
                         "pass back through neuron 1."));
    QCOMPARE(squashed(relu, -3), std::string("Relu cuts the negative −2.000 to 0 and is flat "
                                             "there: no blame will pass back through neuron 1."));
    QCOMPARE(squashed(relu, 1),
             std::string("Relu passes 2.000 on unchanged; its slope there is 1."));
    QCOMPARE(squashed(identity, 1),
             std::string("The identity passes 2.000 on unchanged; its slope is 1 everywhere."));
    QCOMPARE(words(fork(relu, -3, 1, 1), {Q::WeightGradient, 1, 0, 0}),
             std::string("Neuron 1 has an error of exactly 0, so this weight gets no gradient."));
    QVERIFY(has(words(fork(sigmoid, 6, 1, 1), {Q::WeightGradient, 1, 0, 0}),
                " σ is nearly flat there, which keeps the gradient small."));
  }

  void errorsOfOutputsSayHowFarAndWhichWay() {
    const auto error = [](Activation f, Cost cost, double z, double target) {
      Session session = sessionOf({1, 1}, {f}, {0, z}, {1}, {target});
      session.cost = cost;
      return words(session, {Q::Delta, 1, 0, 0});
    };
    constexpr Cost squared = Cost::HalfSquaredError;
    QCOMPARE(error(identity, squared, 2, 1.5),
             std::string("Output 1 is 0.5000 too high; the slope of the identity is 1 there, so "
                         "that is its error. A smaller z would lower C."));
    QCOMPARE(error(relu, squared, -2, 1),
             std::string("Output 1 is 1.000 too low, but relu is flat there: its error is 0, and "
                         "this sample cannot correct it."));
    QVERIFY(has(error(sigmoid, squared, 7, 0),
                ", but σ is nearly flat there (slope 0.0009102): its "
                "error is only 0.0009094. A smaller z would"));
    QCOMPARE(error(sigmoid, Cost::CrossEntropy, 0, 1),
             std::string("Output 1 is 0.5000 too low; with cross-entropy the slope cancels, so "
                         "that is its error. A larger z would lower C."));
    QCOMPARE(error(identity, squared, 2, 2),
             std::string("Output 1 is exactly on target: its error is 0, and it sends no blame "
                         "back."));
  }

  void blameSaysWhichWayItComes() {
    const auto blame = [](double w1, double w2) {
      return words(fork(identity, 0, w1, w2), {Q::Delta, 1, 0, 0});
    };
    const std::string whole = "; the slope of the identity is 1 there, so all of it gets through.";
    // δ = w + 1 at each output
    QCOMPARE(blame(1, 2), "Neuron 1 gets 75\u00a0% of its blame through output 2" + whole);
    QCOMPARE(blame(1, 1),
             "Neuron 1 is blamed from several sides, the most (50\u00a0% each) through "
             "output 1 and as much through another" +
                 whole);
    QCOMPARE(blame(1, -1),
             "Neuron 1 is blamed only through output 1, since the error of output 2 "
             "is exactly 0" +
                 whole);
    QCOMPARE(blame(0, 0), std::string("No blame reaches neuron 1: all its weights to the outputs "
                                      "are exactly 0."));
    QCOMPARE(blame(-1, -1),
             std::string("No blame reaches neuron 1: all errors of the outputs are exactly 0."));
    QVERIFY(has(blame(1, -0.5), ", signs aside; "));
    // −.5 · .5 twice against .366 · 1.366
    QVERIFY(has(blame((std::sqrt(2) - 1) / 2, -0.4), "nearly cancels: "));
    QCOMPARE(words(twoWays(2, 0), {Q::Delta, 1, 0, 0}),
             "Neuron 1 gets its blame through output 1, its only way on" + whole);
    QCOMPARE(words(twoWays(2, 0), {Q::Delta, 1, 1, 0}),
             std::string("No blame reaches neuron 2: its weight to output 1 is exactly 0."));
  }

  void costNamesItsLargestShare() {
    const auto cost = [](double z1, double z2, double z3) {
      return words(sessionOf({1, 3}, {identity}, {0, 0, 0, z1, z2, z3}, {1}, {0, 0, 0}), Entry{});
    };
    QCOMPARE(cost(1, -2, 0), std::string("Output 2 makes 80\u00a0% of the cost: it is 2.000 too "
                                         "low."));
    QCOMPARE(cost(0, 0, 3), std::string("The whole cost comes from output 3, which is 3.000 too "
                                        "high; the others add nothing."));
    QCOMPARE(cost(1, 1, 1),
             std::string("No output makes most of the cost; the 3 largest parts are equal, "
                         "33\u00a0% each, and one is that of output 1, which is 1.000 too high."));
    QCOMPARE(cost(5, 4, 4),
             std::string("No output makes most of the cost; the largest part, 44\u00a0%, is that "
                         "of output 1, which is 5.000 too high."));
    QCOMPARE(cost(0, 0, 0), std::string("The cost is 0: nothing is left to correct."));
    const Session shares = sessionOf({1, 2}, {softmax}, {0, 0, 1, 2}, {1}, {1, 0});
    QCOMPARE(words(shares, Entry{}), std::string("The whole cost comes from output 1, which is "
                                                 "0.7311 too low; the other adds nothing."));
  }

  void meansOfSamplesSayWhichOneDecides() {
    // δ of a linear output w x − t: gradients (w x − t) x
    const auto mean = [](std::vector<double> inputs, std::vector<double> targets, int batch = 0) {
      Session session = sessionOf({1, 1}, {identity}, {1, 0}, inputs, targets);
      session.training.batch = batch;
      return words(session, {Q::WeightGradient, 1, 0, 0});
    };
    const std::string raises =
        " Raising this weight would raise the mean C, so gradient descent "
        "lowers it.";
    QCOMPARE(mean({1, 3}, {0, 2}),
             "Sample 2 gives 75\u00a0% of the mean of the 2 samples." + raises);
    QCOMPARE(
        mean({1, 1, 1}, {0, 0, 0}),
        "No sample decides alone: the 3 largest parts of the mean of the 3 are equal, 33\u00a0% "
        "each, and one is that of sample 1." +
            raises);
    QCOMPARE(mean({1, 1, 1}, {-2, -1, -1}),
             "No sample decides alone: the largest part of the mean of the 3, 43\u00a0%, is that "
             "of sample 1." +
                 raises);
    QCOMPARE(mean({0, 3}, {0, 2}),
             "Of the step's 2 samples only sample 2 gives this weight a "
             "gradient." +
                 raises);
    QCOMPARE(mean({1, 1}, {0.5, 1.5}),
             std::string("The samples pull against each other: the mean of the 2 is 0, without "
                         "their signs it would be 0.5000."));
    QCOMPARE(mean({0, 0}, {1, 2}), std::string("Input 1 is exactly 0 in every sample of the step, "
                                               "so this weight gets no gradient."));
    QCOMPARE(mean({1, 2}, {1, 2}), std::string("Output 1 has an error of exactly 0 in every sample "
                                               "of the step, so this weight gets no gradient."));
    QCOMPARE(mean(std::vector<double>(17, 1.0), std::vector<double>(17, 0.0)),
             std::string("The mean over the 17 samples of the step is 1.000: raising this weight "
                         "would raise the mean C, so gradient descent lowers it."));
    Session session = sessionOf({1, 1}, {identity}, {1, 0}, {1, 3}, {0, 2});
    Stepper stepper(session);
    stepper.showSample(1);
    stepper.goToStage(6);
    QCOMPARE(
        inWords(*stepper.snapshot(false), {Q::WeightGradient, 1}, {Q::WeightGradient, 1, 0, 0}),
        std::string("The step uses sample 1, not the one shown: raising this weight would "
                    "raise C, so gradient descent lowers it."));
    session.training.batch = 2;
    QCOMPARE(words(session, Entry{}),
             std::string("The whole cost comes from the one output, which is 1.000 too high. The "
                         "mean over the 2 samples of the step is 0.5000."));
  }

  void updateSaysWhetherItOvershoots() {
    // C = ½ (w + b)², so a step by α (w + b) each takes w + b to (1 − 2α)(w + b)
    const auto text = [](double alpha, bool trainBiases = true, Q quantity = Q::Weight) {
      Session session = sessionOf({1, 1}, {identity}, {1, 0}, {1}, {0});
      session.training.learningRate = alpha;
      session.training.trainBiases = trainBiases;
      return wordsOfUpdate(session, {quantity, 1, 0, 0});
    };
    const std::string lead = "Raising this weight would raise C, so the step lowers it by ";
    QCOMPARE(text(2), lead +
                          "2.000. The step overshoots: α is too large, and C rises from 0.5000 "
                          "to 4.500.");
    QCOMPARE(text(1), lead + "1.000. The whole step leaves C at 0.5000.");
    QCOMPARE(text(0.9), lead + "0.9000. The whole step lowers C from 0.5000 to 0.3200.");
    QCOMPARE(text(1e-9), lead + "1.000×10⁻⁹. The whole step lowers C by 2.000×10⁻⁹.");
    QCOMPARE(text(0), std::string("This weight stays: α is 0, so the step goes nowhere."));
    QVERIFY(has(text(1e-30),
                "This weight stays: α times its gradient is too small to change its "
                "last digit."));
    const Session mazur = openSession("lesson:mazur");
    QVERIFY(has(words(mazur, {Q::BiasGradient, 2, 0, 0}),
                "raising this bias would raise C, but biases are fixed here."));
    QVERIFY(has(words(mazur, {Q::WeightGradient, 1, 0, 0}), "Input 1 sent 0.05 to neuron 1, "));
    const Session third = sessionOf({1, 1}, {identity}, {1, 0}, {1.0 / 3}, {0});
    Stepper stepper(third);
    stepper.goToStage(5);
    const std::string said = inWords(*stepper.snapshot(true), {Q::WeightGradient, 1},
                                     {Q::WeightGradient, 1, 0, 0}, {4, ".", false});
    QVERIFY2(has(said, " sent 0.333333 to "), said.c_str());
    QCOMPARE(text(1, false, Q::Bias), std::string("This bias stays: biases are fixed here."));
  }

  void updateOfManySamplesTakesTheReportOfTheStep() {
    Session session = sessionOf({1, 1}, {identity}, {1, 0}, std::vector<double>(17, 1.0),
                                std::vector<double>(17, 0.0));
    session.training.batch = 0;
    session.training.learningRate = 2;
    Stepper stepper(session);
    stepper.goToStage(7);
    const auto said = [](const Snapshot &snapshot) {
      return inWords(snapshot, {Q::Weight, 0}, {Q::Weight, 1, 0, 0});
    };
    QVERIFY(has(said(*stepper.snapshot(true)),
                "and the mean C of its samples rises from 0.5000 to 4.500."));
    QVERIFY(!has(said(*stepper.snapshot(false)), "step overshoots"));
  }

  void updateSpeaksOfTheLearningRateItWasMadeWith() {
    Stepper stepper(sessionOf({1, 1}, {identity}, {1, 0}, {1}, {0}));
    stepper.goToStage(7);
    stepper.trainer().setLearningRate(100);
    const auto snapshot = stepper.snapshot(true);
    QCOMPARE(learningRateOfStep(*snapshot), 0.5);
    QVERIFY(has(inWords(*snapshot, {Q::Weight, 0}, {Q::Weight, 1, 0, 0}), "lowers it by 0.5000."));
    stepper.goToStage(6);
    QCOMPARE(learningRateOfStep(*stepper.snapshot(true)), 0.5);  // as it was then
    stepper.goToStage(7);
    stepper.nextStage();
    QCOMPARE(learningRateOfStep(*stepper.snapshot(true)), 100.0);
  }

  // Of steps of one sample and of all, with entries asked for one after another.
  void whatIsKeptOfASnapshotSaysTheSame() {
    for (const int batch : {1, 0}) {
      Session session = fullAdder();
      session.training.batch = batch;
      Stepper stepper(session);
      for (int stage = 1; stage <= stageCount(2); ++stage) {
        stepper.goToStage(stage);
        const std::shared_ptr<const Snapshot> snapshot = stepper.snapshot(true);
        const StepNumbers numbers(snapshot);
        const Stage current = stages(2)[static_cast<std::size_t>(stage - 1)];
        for (int i = 0; i < 2; ++i) {
          const int l = current.isUpdate() ? 1 : current.layer;
          const Entry entry{current.quantity, l, current.quantity == Q::Cost ? 0 : i, 0};
          QCOMPARE(inWords(numbers, current, entry), inWords(*snapshot, current, entry));
          QCOMPARE(linesOf(explain(numbers, current, entry)),
                   linesOf(explain(*snapshot, current, entry)));
        }
        QVERIFY(!current.isUpdate() || numbers.mistake() == numbers.mistake());
      }
    }
  }

  void sumsAreWeighedForWhatTheyAre_data() {
    QTest::addColumn<int>("hidden");
    QTest::addColumn<int>("output");
    QTest::addColumn<int>("cost");
    for (int hidden = 0; hidden < 4; ++hidden) {
      for (int output = 0; output < 5; ++output) {
        for (int cost = 0; cost < 2; ++cost) {
          if (!fitTogether(static_cast<Cost>(cost), static_cast<Activation>(output))) continue;
          QTest::addRow("hidden %d, output %d, cost %d", hidden, output, cost)
              << hidden << output << cost;
        }
      }
    }
  }

  // 50 random networks for each, with weights and inputs of 0 among them.
  void sumsAreWeighedForWhatTheyAre() {
    QFETCH(int, hidden);
    QFETCH(int, output);
    QFETCH(int, cost);
    std::mt19937 generator(static_cast<unsigned>(100 * hidden + 10 * output + cost));
    for (int round = 0; round < 50; ++round) {
      const Session session =
          randomSession(generator, static_cast<Activation>(hidden), static_cast<Activation>(output),
                        static_cast<Cost>(cost));
      Stepper stepper(session);
      const Network &network = session.network;
      stepper.goToStage(stageCount(3) - 1);
      const auto snapshot = stepper.snapshot(false);
      const Pass &pass = snapshot->pass;
      const auto said = [&](const Entry &entry) {
        return inWords(*snapshot, {entry.quantity, entry.layer}, entry);
      };
      for (int l = 1; l <= 3; ++l) {
        for (int i = 0; i < network.size(l); ++i) {
          std::vector<double> terms;
          for (int j = 0; j < network.size(l - 1); ++j) {
            terms.push_back(network.weights(l)(i, j) * pass.activations(l - 1)(j, 0));
          }
          terms.push_back(network.biases(l)(i));
          const std::string z = said({Q::PreActivation, l, i, 0});
          QVERIFY2(saysWhatIsTrue(z, terms, pass.preActivations(l)(i, 0)), z.c_str());
          const std::string a = said({Q::Activation, l, i, 0});
          QVERIFY2(l == 3 || has(a, "blame will pass back") == (pass.slopes(l)(i, 0) < 0.01),
                   a.c_str());
          if (l == 3) continue;
          terms.clear();
          for (int k = 0; k < network.size(l + 1); ++k) {
            terms.push_back(network.weights(l + 1)(k, i) * pass.deltas(l + 1)(k, 0));
          }
          double sum = 0;
          for (const double term : terms) sum += term;
          const std::string blame = said({Q::Delta, l, i, 0});
          QVERIFY2(saysWhatIsTrue(blame, terms, sum), blame.c_str());
          QVERIFY2(!has(blame, "none of it") || pass.deltas(l)(i, 0) == 0, blame.c_str());
          QVERIFY2(!has(blame, "all of it") || pass.deltas(l)(i, 0) == sum, blame.c_str());
        }
      }
      const std::vector<double> parts = termsOf(*snapshot, {Q::Cost, 0}, Entry{});
      double total = 0;
      for (const double part : parts) total += part;
      QVERIFY(std::abs(total - pass.sampleCost(0)) <= 1e-12 * std::max(1.0, total));
      const std::string c = said(Entry{});
      QVERIFY2(total == 0 || saysWhatIsTrue(c, parts, total), c.c_str());
    }
  }

  void everyStageOfEveryNetworkHasItsSentence_data() { sumsAreWeighedForWhatTheyAre_data(); }

  void everyStageOfEveryNetworkHasItsSentence() {
    QFETCH(int, hidden);
    QFETCH(int, output);
    QFETCH(int, cost);
    std::mt19937 generator(static_cast<unsigned>(7 + 100 * hidden + 10 * output + cost));
    int overshot = 0;
    for (int round = 0; round < 50; ++round) {
      const Session session =
          randomSession(generator, static_cast<Activation>(hidden), static_cast<Activation>(output),
                        static_cast<Cost>(cost));
      Stepper stepper(session);
      if (!stepper.goToStage(stageCount(3))) continue;
      const auto snapshot = stepper.snapshot(true);
      // Against the cost of the step's rows one by one.
      const auto costAt = [&](const Network &network) {
        double sum = 0;
        for (const int row : snapshot->batch) {
          Pass pass(network.sizes(), 1);
          gather(session.dataset, std::span(&row, 1), pass);
          forward(network, session.cost, pass);
          sum += pass.cost();
        }
        return sum / snapshot->batchSize;
      };
      const double before = costAt(snapshot->before);
      const double after = costAt(snapshot->network);
      for (const Stage &stage : stages(3)) {
        const int l = stage.isUpdate() ? 1 : stage.layer;
        const std::string text = inWords(*snapshot, stage, {stage.quantity, l, 0, 0});
        QVERIFY(text.ends_with("."));
        QVERIFY2(std::count(text.begin(), text.end(), ' ') < 40, text.c_str());
        QVERIFY2(!has(text, "nan") && !has(text, "  "), text.c_str());
        if (stage.isUpdate()) {
          QVERIFY2(has(text, "overshoots") == (after > before * (1 + 1e-12)), text.c_str());
          overshot += has(text, "overshoots") ? 1 : 0;
        }
      }
    }
    QVERIFY(overshot < 50);
  }

  void nothingIsSaidOfAStageThatIsNotKnown() {
    Stepper stepper(handExample());
    stepper.goToStage(2);
    const auto snapshot = stepper.snapshot(false);
    QVERIFY(inWords(*snapshot, {Q::Delta, 1}, {Q::Delta, 1, 0, 0}).empty());
    QVERIFY(inWords(*snapshot, {Q::Weight, 0}, {Q::Weight, 1, 0, 0}).empty());
    QVERIFY(!inWords(*snapshot, {Q::Activation, 1}, {Q::Activation, 1, 0, 0}).empty());
  }

  void numbersThatAreNoneAreSaidToBe() {
    Session session = handExample();
    session.network.weights(1)(0, 0) = 1e308;
    session.dataset.inputs(0, 0) = 1e10;
    QVERIFY(has(words(session, {Q::PreActivation, 1, 0, 0}), "no longer a finite number"));
  }

  void theArticlesSlipsStandWhereItsReaderStumbles() {
    const Session article = handExample();
    QCOMPARE(slipOf({Q::BiasGradient, 2}, article)->text,
             std::string("The article writes δ³ here; with two layers of weights it is δ²."));
    std::set<std::string> names;
    int count = 0;
    for (const Stage &stage : stages(2)) {
      const auto slip = slipOf(stage, article);
      if (!slip) continue;
      ++count;
      names.insert(slip->name);
      QVERIFY(slip->text.size() < 160);
    }
    QVERIFY(has(slipOf({Q::Delta, 1}, article)->text, "δ¹ [≡ W²]ᵀ δ² for δ¹ ≡ [W²]ᵀ δ²"));
    QCOMPARE(count, 5);
    QCOMPARE(names, (std::set<std::string>{"three-layer-network", "chain-of-equalities",
                                           "bias-gradient-2", "error-1", "weight-gradient-1"}));
  }

  void whereNobodyReadsTheArticleItIsNotMentioned() {
    const auto isSilent = [](const Session &session) {
      return std::ranges::none_of(stages(session.network.depth()), [&](const Stage &stage) {
        return slipOf(stage, session).has_value();
      });
    };
    Session edited = openLesson("article");
    edited.network.weights(2)(0, 1) = 0.7;
    edited.dataset.inputs(0, 0) = 3;
    QVERIFY(!isSilent(edited));
    for (const Lesson &lesson : lessons()) {
      const std::string name(lesson.name);
      QVERIFY2(isSilent(openLesson(name)) == (name != "article"), name.c_str());
    }
    edited.cost = Cost::CrossEntropy;
    QVERIFY(isSilent(edited));
  }
};

QTEST_APPLESS_MAIN(TestInWords)
#include "tst_inwords.moc"
