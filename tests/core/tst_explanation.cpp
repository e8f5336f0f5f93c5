// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/backward.h"
#include "backprop/forward.h"
#include "explain/explainedentry.h"
#include "explain/explanation.h"
#include "explain/latex.h"
#include "explain/leaves.h"
#include "explain/numbertext.h"
#include "explain/paths.h"
#include "explain/plaintext.h"
#include "explain/sequentialmistake.h"
#include "explain/speech.h"
#include "explain/stepnumbers.h"
#include "explain/termsum.h"
#include "files/lessons.h"
#include "support/digits.h"
#include "support/evaluate.h"
#include "support/explanationproof.h"
#include "support/handexample.h"
#include "training/stepper.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace chainrule;

namespace {

std::string textOf(const Section &section) {
  std::string text;
  for (const Formula &line : section.lines) text += plainText(line) + "\n";
  return text;
}

const Section &termsIn(const std::vector<Section> &sections) {
  return *std::find_if(sections.begin(), sections.end(), [](const Section &section) {
    return section.topic == Section::Topic::Terms;
  });
}

}  // namespace

class TestExplanation : public QObject {
  Q_OBJECT

 private slots:
  void everySideOfEveryLineComesToTheNumberOfThePass_data() {
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("hidden");
    QTest::addColumn<int>("output");
    QTest::addColumn<int>("cost");
    const int squared = static_cast<int>(Cost::HalfSquaredError);
    const int entropy = static_cast<int>(Cost::CrossEntropy);
    for (int depth = 1; depth <= 4; ++depth) {
      for (int hidden = 0; hidden < 4; ++hidden) {
        for (int output = 0; output < 5; ++output) {
          for (const int cost : {squared, entropy}) {
            if (!fitTogether(static_cast<Cost>(cost), static_cast<Activation>(output))) continue;
            QTest::addRow("depth %d, hidden %d, output %d, cost %d", depth, hidden, output, cost)
                << depth << hidden << output << cost;
          }
        }
      }
    }
  }

  // 50 random networks for each. Of the first every entry, of the others one a stage.
  void everySideOfEveryLineComesToTheNumberOfThePass() {
    QFETCH(int, depth);
    QFETCH(int, hidden);
    QFETCH(int, output);
    QFETCH(int, cost);
    std::mt19937 generator(static_cast<unsigned>(depth * 1000 + hidden * 100 + output * 10 + cost));
    for (int round = 0; round < 50; ++round) {
      Stepper stepper(randomSession(generator, depth, static_cast<Activation>(hidden),
                                    static_cast<Activation>(output), static_cast<Cost>(cost),
                                    round % 3));
      QVERIFY(stepper.goToStage(stageCount(depth) - 1));
      const auto before = stepper.snapshot(false);
      QVERIFY(stepper.goToStage(stageCount(depth)));
      const auto after = stepper.snapshot(false);
      for (const Stage &stage : stages(depth)) {
        const Snapshot &snapshot = stage.isUpdate() ? *after : *before;
        std::vector<Entry> entries = entriesOf(stage, snapshot.network);
        if (round > 0) entries = {entries[generator() % entries.size()]};
        for (const Entry &entry : entries) {
          const std::string wrong = whatIsWrong(snapshot, stage, entry);
          QVERIFY2(wrong.empty(), wrong.c_str());
        }
      }
    }
  }

  void errorOfTheHandExampleReadsAsInATextbook() {
    Stepper stepper(handExample());
    stepper.goToStage(9);
    const std::vector<Section> sections =
        explain(*stepper.snapshot(false), {Quantity::Delta, 1}, {Quantity::Delta, 1, 2, 0});
    QCOMPARE(sections.size(), std::size_t{3});
    QCOMPARE(sections[0].title, std::string("With the numbers of step 0"));
    const Section &terms = sections[1];
    QCOMPARE(terms.title, std::string("Neuron 3, term by term"));
    QCOMPARE(textOf(terms), std::string("δ¹₃ = (W²₁₃ δ²₁ + W²₂₃ δ²₂) · σ′(z¹₃)\n"
                                        "= (0 · 0.1252 + 0.3000 · (−0.06062)) · 0.2445\n"
                                        "= (−0.01819) · 0.2445\n"
                                        "= −0.004446\n"));
    QCOMPARE(textOf(sections[2]),
             std::string("σ′(z¹₃) = a¹₃ (1 − a¹₃) = 0.5744 · (1 − 0.5744) = 0.2445\n"));
  }

  void negativeFirstFactorsGiveTheirSignToTheOperator() {
    Stepper stepper(handExample());
    stepper.goToStage(3);
    const auto sections = explain(*stepper.snapshot(false), {Quantity::PreActivation, 2},
                                  {Quantity::PreActivation, 2, 0, 0});
    QCOMPARE(textOf(termsIn(sections)),
             std::string("z²₁ = W²₁₁ a¹₁ + W²₁₂ a¹₂ + W²₁₃ a¹₃ + W²₁₄ a¹₄ + b²₁\n"
                         "= 0.2000 · 0.5374 + 0.1000 · 0.5560 + 0 · 0.5744 − 0.1000 · 0.5927 − "
                         "0.1000\n"
                         "= 0.1075 + 0.05560 + 0 − 0.05927 − 0.1000\n"
                         "= 0.003821\n"));
  }

  void updateTakesOldParametersAndGivesNewOnes() {
    Stepper stepper(handExample());
    stepper.goToStage(12);
    const auto sections =
        explain(*stepper.snapshot(false), {Quantity::Weight, 0}, {Quantity::Weight, 2, 0, 0});
    // 0.2 − 0.5 · 0.0673068197
    QCOMPARE(textOf(termsIn(sections)), std::string("W²₁₁ ← W²₁₁ − α ∂C/∂W²₁₁\n"
                                                    "= 0.2000 − 0.5000 · 0.06731\n"
                                                    "= 0.2000 − 0.03365\n"
                                                    "= 0.1663\n"));
  }

  void theHeadingSaysWhatIsTakenApart() {
    const auto snapshot = snapshotOf(handExample(), 11);
    const auto heading = [&](Quantity quantity, int l) {
      return QString::fromStdString(
          termsIn(explain(*snapshot, {quantity, l}, {quantity, l, 0, 0})).title);
    };
    QCOMPARE(heading(Quantity::PreActivation, 1), QStringLiteral("Neuron 1, term by term"));
    QCOMPARE(heading(Quantity::Activation, 2), QStringLiteral("Output 1, term by term"));
    QCOMPARE(heading(Quantity::Cost, 0), QStringLiteral("The cost, term by term"));
    QCOMPARE(heading(Quantity::WeightGradient, 1),
             QStringLiteral("From input 1 to neuron 1 of layer 1, term by term"));
  }

  void gradientOfSeveralSamplesIsWrittenSampleBySample() {
    Session session = openSession("lesson:full-adder");
    session.training.batch = 2;
    Stepper stepper(std::move(session));
    stepper.goToStage(7);
    const auto snapshot = stepper.snapshot(false);
    const Section terms = termsIn(
        explain(*snapshot, {Quantity::WeightGradient, 2}, {Quantity::WeightGradient, 2, 0, 0}));
    QCOMPARE(terms.title, std::string("From neuron 1 of layer 1 to output 1, sample by sample"));
    QVERIFY(plainText(terms.lines[1]).starts_with("= 1/2 ("));
  }

  void inputsOfAllSamplesAreWrittenAsTyped() {
    Session session = openSession("lesson:full-adder");
    session.dataset.inputs(2, 1) = -0.123456789;
    Stepper stepper(std::move(session));
    stepper.goToStage(10);
    const Section terms = termsIn(explain(*stepper.snapshot(false), {Quantity::WeightGradient, 1},
                                          {Quantity::WeightGradient, 1, 0, 2}));
    QVERIFY(terms.title.ends_with("sample by sample"));
    const QString sum = QString::fromStdString(plainText(terms.lines[0]));
    QVERIFY2(sum.contains(" · (−0.123456789)"), qPrintable(sum));
    QCOMPARE(sum.count(QRegularExpression(" · 1\\b(?!\\.)")), 3);
    QVERIFY(QString::fromStdString(latex(terms.lines[0], {4, ".", false})).contains("0.123457"));
    // The activations of layer 1 are computed.
    const Section computed =
        termsIn(explain(*stepper.snapshot(false), {Quantity::WeightGradient, 2},
                        {Quantity::WeightGradient, 2, 0, 0}));
    QVERIFY(plainText(computed.lines[0]).find(" · 0.5000") != std::string::npos);
  }

  void meanGradientIsOneProductOfAllSamples() {
    Session session = openSession("lesson:full-adder");
    session.training.batch = 3;
    Stepper stepper(std::move(session));
    stepper.goToStage(11);
    stepper.showSample(1);
    const auto snapshot = stepper.snapshot(false);
    const auto numbers = [&](Quantity quantity) {
      const auto sections = explain(*snapshot, {quantity, 1}, {quantity, 1, 0, 0});
      return sections.front().topic == Section::Topic::Numbers ? sections.front() : Section{};
    };
    const Section weights = numbers(Quantity::WeightGradient);
    QCOMPARE(weights.title, std::string("With the numbers of step 0, samples side by side"));
    // ∂C/∂W¹ = 1/3 Δ Aᵀ, of which the shown sample's numbers alone are entries of this step
    const std::vector<Formula> &line = weights.lines.front().children;
    QCOMPARE(line.size(), std::size_t{5});
    const Block &deltas = *line[3].block;
    const Block &inputs = *line[4].block;
    QCOMPARE(deltas.values.cols(), Eigen::Index{3});
    QCOMPARE(inputs.values.rows(), Eigen::Index{3});
    QCOMPARE(deltas.entryAt(2, 1), std::optional(Entry{Quantity::Delta, 1, 2, 0}));
    QCOMPARE(inputs.entryAt(1, 2), std::optional(Entry{Quantity::Activation, 0, 2, 0}));
    for (const int other : {0, 2}) {
      QVERIFY(!deltas.entryAt(2, other));
      QVERIFY(!inputs.entryAt(other, 2));
    }
    const Eigen::MatrixXd errors = deltas.values.view();
    const Eigen::MatrixXd mean = errors * inputs.values.view().eval() / 3;
    QVERIFY(isClose(mean, snapshot->pass.gradient().weights(1)));
    // and 1/3 of the sum of three vectors
    const Section biases = numbers(Quantity::BiasGradient);
    QCOMPARE(biases.title, std::string("With the numbers of step 0, sample by sample"));
    QCOMPARE(biases.lines.front().children.back().children.size(), std::size_t{5});
  }

  void meanOfMoreSamplesThanAreListedIsShownAlone() {
    Session session = openSession("lesson:iris");
    session.training.batch = 0;
    Stepper stepper(std::move(session));
    const int depth = stepper.trainer().network().depth();
    stepper.goToStage(stageCount(depth) - 1);
    const auto snapshot = stepper.snapshot(false);
    const auto sections =
        explain(*snapshot, {Quantity::WeightGradient, 1}, {Quantity::WeightGradient, 1, 0, 0});
    QVERIFY(!sections.empty());
    const std::string samples = std::to_string(snapshot->batchSize);
    QCOMPARE(sections.front().title,
             "With the numbers of step 0, the mean of " + samples + " samples");
    QVERIFY(
        isClose(*evaluate(sections.front().lines.front()), snapshot->pass.gradient().weights(1)));
  }

  void longSumsShowTheLargestTermsAndTheRest() {
    Session session;
    session.network = Network({20, 1}, {Activation::Identity});
    for (int j = 0; j < 20; ++j) session.network.parameters().weights(1)(0, j) = j;
    session.dataset.inputs = Eigen::MatrixXd::Ones(20, 1);
    session.dataset.targets = Eigen::MatrixXd::Zero(1, 1);
    Stepper stepper(std::move(session));
    stepper.nextStage();
    const Section terms = termsIn(explain(*stepper.snapshot(false), {Quantity::PreActivation, 1},
                                          {Quantity::PreActivation, 1, 0, 0}));
    const std::string first = plainText(terms.lines[0]);
    QVERIFY2(first.find("W¹₁,₁₃ a⁰₁₃") != std::string::npos, first.c_str());
    QVERIFY(first.find("a⁰₁₂ ") == std::string::npos);
    QVERIFY(first.find("[12 smaller terms]") != std::string::npos);
    // 0 + 1 + … + 11
    QVERIFY(plainText(terms.lines[2]).find("+ 66.00 ") != std::string::npos);
  }

  void softmaxIsWrittenAsInATextbookUnlessAPowerIsTooLarge() {
    const auto textAt = [](double z) {
      Session session;
      session.network = Network({1, 2}, {Activation::Softmax});
      session.network.biases(1) << z, -1;
      session.cost = Cost::CrossEntropy;
      session.dataset.inputs = Eigen::MatrixXd::Zero(1, 1);
      session.dataset.targets = Eigen::Vector2d(0, 1);
      Stepper stepper(std::move(session));
      stepper.goToStage(2);
      const auto snapshot = stepper.snapshot(false);
      const Stage stage{Quantity::Activation, 1};
      const Entry entry{Quantity::Activation, 1, 1, 0};
      return whatIsWrong(*snapshot, stage, entry) +
             textOf(termsIn(explain(*snapshot, stage, entry)));
    };
    QCOMPARE(textAt(1), std::string("a¹₂ = e^(z¹₂)/(e^(z¹₁) + e^(z¹₂))\n"
                                    "= e^(−1.000)/(e^(1.000) + e^(−1.000))\n"
                                    "= 0.1192\n"));
    QVERIFY(textAt(700).starts_with("a¹₂ = e^(z¹₂)/"));
    QVERIFY(textAt(701).starts_with("a¹₂ = e^(z¹₂ − max z)/"));
  }

  void updateTakesTheLearningRateItWasMadeWith() {
    Stepper stepper(handExample());
    stepper.goToStage(12);
    stepper.trainer().setLearningRate(100);
    const auto sections =
        explain(*stepper.snapshot(false), {Quantity::Weight, 0}, {Quantity::Weight, 2, 0, 0});
    QCOMPARE(plainText(termsIn(sections).lines[1]), std::string("= 0.2000 − 0.5000 · 0.06731"));
  }

  void biasThatIsFixedStays() {
    Stepper stepper(openSession("lesson:mazur"));
    stepper.goToStage(12);
    const auto sections =
        explain(*stepper.snapshot(false), {Quantity::Weight, 0}, {Quantity::Bias, 2, 0, 0});
    QCOMPARE(sections.size(), std::size_t{1});
    QCOMPARE(textOf(sections[0]), std::string("b²₁ ← b²₁\n= 0.6000\n"));
  }

  void largeMatricesAreThereWhole() {
    Session session;
    session.network = Network({784, 128}, {Activation::Identity});
    session.dataset.inputs = Eigen::MatrixXd::Ones(784, 1);
    session.dataset.targets = Eigen::MatrixXd::Zero(128, 1);
    Stepper stepper(std::move(session));
    stepper.goToStage(1);
    const auto sections = explain(*stepper.snapshot(false), {Quantity::PreActivation, 1},
                                  {Quantity::PreActivation, 1, 127, 0});
    const Formula &weights = sections[0].lines[0].children[2];
    QCOMPARE(weights.block->values.rows(), Eigen::Index{128});
    QCOMPARE(weights.block->values.cols(), Eigen::Index{784});
  }

  void matricesShareTheNumbersOfTheSnapshotAndOutliveIt() {
    Stepper stepper(handExample());
    stepper.goToStage(12);
    std::shared_ptr<const Snapshot> snapshot = stepper.snapshot(false);
    const std::weak_ptr<const Snapshot> watched = snapshot;
    std::vector<Section> sections =
        explain(StepNumbers(snapshot), {Quantity::Weight, 0}, {Quantity::Weight, 1, 3, 1});
    const std::vector<Formula> &line = sections[0].lines[0].children;
    QCOMPARE(line[0].block->values.view().data(), snapshot->network.weights(1).data());
    QCOMPARE(line[2].block->values.view().data(), snapshot->before.weights(1).data());
    const std::string text = plainText(sections[0].lines[0]);
    snapshot.reset();
    QVERIFY(!watched.expired());
    QCOMPARE(plainText(sections[0].lines[0]), text);
    QCOMPARE(line[2].block->values(3, 1), 0.15);
    sections.clear();
    QVERIFY(watched.expired());
  }

  void aMatrixTurnedOverReadsColumnsAsRows() {
    const auto byRows = std::make_shared<WeightMatrix>(2, 3);
    *byRows << 1, 2, 3, 4, 5, 6;
    const BlockValues values(byRows, stridedView(*byRows));
    QCOMPARE(values(1, 0), 4.0);
    QVERIFY(values.transposed().view() == byRows->transpose());
    QVERIFY(BlockValues(byRows->row(1)).view() == byRows->row(1));
  }

  void onlyTermsThatAreWrittenAreBuilt() {
    TermSum sum;
    std::vector<int> built;
    for (int k = 0; k < 100; ++k) {
      sum.add(k, [k, &built]() -> Term {
        built.push_back(k);
        return {{number(k)}, {number(k)}, static_cast<double>(k), std::nullopt};
      });
    }
    QCOMPARE(sum.total(), 4950.0);
    QCOMPARE(plainText(row(sum.products())),
             std::string("92.00 + 93.00 + 94.00 + 95.00 + 96.00 + 97.00 + 98.00 + 99.00 + 4186"));
    QVERIFY(built.empty());
    QCOMPARE(sum.symbols().size(), std::size_t{17});
    QCOMPARE(built, (std::vector{92, 93, 94, 95, 96, 97, 98, 99}));
  }

  void gradientOfAHiddenLayerIsASumOverPaths() {
    Stepper stepper(handExample());
    stepper.goToStage(11);
    const auto snapshot = stepper.snapshot(false);
    const auto sections =
        explain(*snapshot, {Quantity::WeightGradient, 1}, {Quantity::WeightGradient, 1, 3, 1});
    const Section &paths = sections.back();
    QVERIFY(paths.topic == Section::Topic::Paths);
    QCOMPARE(paths.title, std::string("As a sum over paths to the outputs"));
    QCOMPARE(
        textOf(paths),
        std::string("∂C/∂W¹₄₂ = a⁰₂ σ′(z¹₄) W²₁₄ δ²₁ + a⁰₂ σ′(z¹₄) W²₂₄ δ²₂\n"
                    "= 0.5 · 0.2414 · (−0.1000) · 0.1252 + 0.5 · 0.2414 · 0.2000 · (−0.06062)\n"
                    "= −0.001512 − 0.001463\n"
                    "= −0.002975\n"));
    QVERIFY(explain(*snapshot, {Quantity::WeightGradient, 2}, {Quantity::WeightGradient, 2, 0, 0})
                .back()
                .topic == Section::Topic::Terms);
  }

  void pathsOfAMeanAreTheShownSamplesOwn() {
    Session session = openSession("lesson:full-adder");
    session.training.batch = 2;
    Stepper stepper(std::move(session));
    stepper.showSample(1);
    stepper.goToStage(11);
    const Section paths = explain(*stepper.snapshot(false), {Quantity::WeightGradient, 1},
                                  {Quantity::WeightGradient, 1, 0, 2})
                              .back();
    QCOMPARE(paths.title, std::string("Sample 2 alone, as a sum over paths to the outputs"));
    QVERIFY(plainText(paths.lines[0]).starts_with("δ¹₁ a⁰₃ = a⁰₃ σ′(z¹₁) W²₁₁ δ²₁ + "));
  }

  // Against all 4 · 3 · 3 of them, one by one.
  void theLargestPathsAreFound() {
    std::mt19937 generator(5);
    std::uniform_real_distribution<double> number(-1.5, 1.5);
    for (int round = 0; round < 50; ++round) {
      Session session;
      session.network = Network({2, 2, 4, 3, 3}, {Activation::Tanh, Activation::Relu,
                                                  Activation::Sigmoid, Activation::Identity});
      for (double &p : session.network.parameters().values()) p = number(generator);
      session.dataset.inputs = Eigen::Vector2d(number(generator), number(generator));
      session.dataset.targets = Eigen::Vector3d::Zero();
      const Network network = session.network;
      Stepper stepper(std::move(session));
      stepper.goToStage(stageCount(4) - 1);
      const auto snapshot = stepper.snapshot(false);
      const Pass &pass = snapshot->pass;
      std::vector<double> sizes;
      for (int k = 0; k < 4; ++k) {
        for (int m = 0; m < 3; ++m) {
          for (int n = 0; n < 3; ++n) {
            sizes.push_back(std::abs(pass.slopes(1)(1, 0) * network.weights(2)(k, 1) *
                                     pass.slopes(2)(k, 0) * network.weights(3)(m, k) *
                                     pass.slopes(3)(m, 0) * network.weights(4)(n, m) *
                                     pass.deltas(4)(n, 0)));
          }
        }
      }
      std::sort(sizes.rbegin(), sizes.rend());
      const auto some = std::count_if(sizes.begin(), sizes.end(), [](double s) { return s > 0; });
      const std::size_t listed =
          sizes[0] > 0 ? std::min<std::size_t>(8, static_cast<std::size_t>(some)) : 8;
      const Paths paths = pathsFrom(*snapshot, 1, 1, 8);
      QCOMPARE(paths.count, 36.0);
      QCOMPARE(paths.largest.size(), listed);
      if (listed < 8) QCOMPARE(paths.others, 0.0);
      std::vector<double> found;
      for (const Path &path : paths.largest) found.push_back(std::abs(path.product));
      std::sort(found.rbegin(), found.rend());
      for (std::size_t k = 0; k < found.size(); ++k) {
        QVERIFY(std::abs(found[k] - sizes[k]) <= 1e-12 * std::max(1.0, sizes[0]));
      }
      QVERIFY(std::is_sorted(paths.largest.begin(), paths.largest.end(),
                             [](const Path &a, const Path &b) { return a.neurons < b.neurons; }));
      const Stage stage{Quantity::BiasGradient, 1};
      const Entry entry{Quantity::BiasGradient, 1, 1, 0};
      QCOMPARE(whatIsWrong(*snapshot, stage, entry), std::string());
      const std::string text = textOf(explain(*snapshot, stage, entry).back());
      const std::string rest = " + [" + std::to_string(36 - listed) + " smaller paths]\n";
      QVERIFY2(text.find(rest) != std::string::npos, text.c_str());
    }
  }

  void pathsMayBeMoreThanCanBeCounted() {
    std::vector<int> sizes(12, 40);
    sizes.front() = sizes.back() = 1;
    Session session;
    session.network = Network(sizes, std::vector<Activation>(11, Activation::Tanh));
    initialise(session.network, Initialisation::XavierUniform, 1);
    session.dataset.inputs = Eigen::MatrixXd::Ones(1, 1);
    session.dataset.targets = Eigen::MatrixXd::Zero(1, 1);
    Stepper stepper(std::move(session));
    stepper.goToStage(stageCount(11) - 1);
    const auto snapshot = stepper.snapshot(false);
    const Stage stage{Quantity::WeightGradient, 1};
    const Entry entry{Quantity::WeightGradient, 1, 0, 0};
    QCOMPARE(whatIsWrong(*snapshot, stage, entry), std::string());
    const Section paths = explain(*snapshot, stage, entry).back();
    QCOMPARE(paths.title, std::string("As a sum over paths to the output"));
    // 40⁹
    QVERIFY(plainText(paths.lines[0]).ends_with(" + [2.6×10¹⁴ smaller paths]"));
  }

  void updateOfMazursExampleExplainsThePublishedCost() {
    Stepper stepper(openSession("lesson:mazur"));
    stepper.goToStage(12);
    const auto snapshot = stepper.snapshot(false);
    const Stage update{Quantity::Weight, 0};
    const auto sections = explain(*snapshot, update, {Quantity::Weight, 1, 0, 0});
    QCOMPARE(sections.size(), std::size_t{4});
    QCOMPARE(sections[2].title, std::string("All layers at once"));
    QCOMPARE(textOf(sections[2]), std::string("W¹₁₁ = 0.14978072\n"
                                              "C after the step = 0.2910277737\n"));
    QCOMPARE(sections[3].title,
             std::string("The sequential mistake: δ¹ from a W² already updated"));
    QCOMPARE(textOf(sections[3]), std::string("W¹₁₁ = 0.14981764\n"
                                              "C after the step = 0.2910279239\n"));
    QVERIFY(agreesToEveryDigit(*evaluate(sides(sections[2].lines[1])[1])->data(), "0.2910277737"));
    QVERIFY(agreesToEveryDigit(*evaluate(sides(sections[3].lines[1])[1])->data(), "0.2910279239"));
    const Formula &digits = sections[3].lines[1].children[2];
    QCOMPARE(digits.children.size(), std::size_t{2});
    QCOMPARE(digits.children[0].text, std::string("0.291027"));
    QCOMPARE(digits.children[1].text, std::string("9239"));
    QVERIFY(!digits.children[0].strong && digits.children[1].strong);
    // In the output layer both are the same by definition.
    QCOMPARE(explain(*snapshot, update, {Quantity::Weight, 2, 0, 0}).size(), std::size_t{2});
  }

  // The same by hand, sample by sample, of networks of 1 to 4 layers and 1 to 3 samples.
  void sequentialStepIsTheMistakeItSays() {
    std::mt19937 generator(11);
    for (int round = 0; round < 50; ++round) {
      const int depth = 1 + round % 4;
      Session session = randomSession(generator, depth, Activation::Tanh, Activation::Sigmoid,
                                      Cost::HalfSquaredError, round % 3);
      session.training.trainBiases = round % 2 == 0;
      Stepper stepper(session);
      stepper.goToStage(stageCount(depth));
      const auto snapshot = stepper.snapshot(false);
      Pass pass = *passOfStep(*snapshot);
      Pass whole(session.network.sizes(), pass.samples());
      gather(session.dataset, snapshot->batch, whole);
      forward(session.network, session.cost, whole);
      backward(session.network, session.cost, whole);
      for (int l = 1; l <= depth; ++l) QVERIFY(pass.deltas(l) == whole.deltas(l));
      Network expected = session.network;
      std::vector<Eigen::VectorXd> deltas;
      for (int k = 0; k < pass.samples(); ++k) {
        deltas.push_back((pass.activations(depth).col(k) - pass.targets().col(k)).array() *
                         pass.slopes(depth).col(k).array());
      }
      for (int l = depth; l >= 1; --l) {
        Eigen::MatrixXd W = expected.weights(l);
        Eigen::VectorXd b = expected.biases(l);
        for (int k = 0; k < pass.samples(); ++k) {
          const Eigen::VectorXd &delta = deltas[static_cast<std::size_t>(k)];
          W -= 0.5 / pass.samples() * delta * pass.activations(l - 1).col(k).transpose();
          if (session.training.trainBiases) b -= 0.5 / pass.samples() * delta;
        }
        expected.weights(l) = W;
        expected.biases(l) = b;
        if (l == 1) break;
        for (int k = 0; k < pass.samples(); ++k) {
          Eigen::VectorXd &delta = deltas[static_cast<std::size_t>(k)];
          delta = ((W.transpose() * delta).array() * pass.slopes(l - 1).col(k).array()).eval();
        }
      }
      const Network found = afterSequentialStep(snapshot->before, session.cost, 0.5,
                                                session.training.trainBiases, pass);
      const auto a = found.parameters().values();
      const auto b = expected.parameters().values();
      for (std::size_t k = 0; k < a.size(); ++k) QVERIFY(std::abs(a[k] - b[k]) <= 1e-12);
    }
  }

  void bothWaysAreLeftOutWhereTheyAgreeOrCannotBeCompared() {
    const Stage update{Quantity::Weight, 0};
    const Entry weight{Quantity::Weight, 1, 0, 0};
    const auto sections = [&](int rows, double input) {
      Session session = handExample();
      session.dataset.inputs = Eigen::MatrixXd::Constant(3, rows, input);
      session.dataset.targets = Eigen::MatrixXd::Constant(2, rows, 1);
      session.training.batch = 0;
      Stepper stepper(std::move(session));
      stepper.goToStage(12);
      return explain(*stepper.snapshot(false), update, weight);
    };
    QCOMPARE(sections(1, 1).size(), std::size_t{4});
    QCOMPARE(sections(1, 0).size(), std::size_t{2});
    QCOMPARE(sections(16, 1).size(), std::size_t{4});
    QVERIFY(plainText(sections(16, 1)[3].lines[1]).starts_with("mean C after the step = "));
    QCOMPARE(sections(17, 1).size(), std::size_t{2});
  }

  void comparedNumbersSetApartTheDigitsThatDiffer() {
    const auto pieces = [](double first, double second) {
      std::vector<std::string> texts;
      const ComparedNumbers both = compared(first, second);
      for (const Formula &number : {both.first, both.second}) {
        for (const Formula &piece : number.children) {
          texts.push_back((piece.strong ? "*" : "") + plainText(piece));
        }
      }
      if (plainText(both.first).find(' ') != std::string::npos) texts.emplace_back("a space");
      return texts;
    };
    using Texts = std::vector<std::string>;
    QCOMPARE(pieces(-0.25, -0.26), (Texts{"−0.2", "*500000", "−0.2", "*600000"}));
    QCOMPARE(pieces(0.25, -0.25), (Texts{"*0.2500000", "*−0.2500000"}));
    QCOMPARE(pieces(2.5e-7, 2.6e-7), (Texts{"2.", "*500000", "×10⁻⁷", "2.", "*600000", "×10⁻⁷"}));
    QCOMPARE(pieces(9.5e-7, 1.05e-6), (Texts{"*9.500000", "×10⁻⁷", "*1.050000", "×10⁻⁶"}));
    QCOMPARE(pieces(99.9, 100.1), (Texts{"*99.90000", "*100.1000"}));
    QCOMPARE(speech(compared(-0.25, -0.26).first), speech(number("-0.2500000")));
    QCOMPARE(pieces(0.5, 0.5), (Texts{"0.50000000000000000", "0.50000000000000000"}));
  }

  void nothingIsSaidOfAStageThatIsNotKnown() {
    Stepper stepper(handExample());
    stepper.goToStage(2);
    QVERIFY(explain(*stepper.snapshot(false), {Quantity::Delta, 1}, {Quantity::Delta, 1, 0, 0})
                .empty());
    QVERIFY(explain(*stepper.snapshot(false), {Quantity::Weight, 0}, {Quantity::Weight, 1, 0, 0})
                .empty());
  }

  void whatIsPointedAtChoosesTheEntry() {
    const Network network = handExample().network;
    const Stage delta{Quantity::Delta, 1};
    using Q = Quantity;
    const auto chosen = [&network](const Stage &stage, const std::optional<Entry> &at) {
      return explainedEntry(stage, network, at);
    };
    QVERIFY(!chosen(delta, std::nullopt));
    QVERIFY(chosen(delta, Entry{Q::Activation, 1, 2, 0}) == (Entry{Q::Delta, 1, 2, 0}));
    QVERIFY(chosen(delta, Entry{Q::Weight, 2, 1, 2}) == (Entry{Q::Delta, 1, 2, 0}));
    QVERIFY(!chosen(delta, Entry{Q::Activation, 2, 0, 0}));
    QVERIFY(!chosen(delta, Entry{Q::Weight, 7, 1, 2}));
    QVERIFY(!chosen(delta, Entry{Q::Activation, 1, 4, 0}));
    QVERIFY(chosen({Q::WeightGradient, 2}, Entry{Q::Activation, 2, 1, 0}) ==
            (Entry{Q::WeightGradient, 2, 1, 0}));
    QVERIFY(!chosen({Q::WeightGradient, 2}, Entry{Q::Activation, 1, 1, 0}));
    QVERIFY(chosen({Q::WeightGradient, 2}, Entry{Q::Weight, 2, 1, 3}) ==
            (Entry{Q::WeightGradient, 2, 1, 3}));
    QVERIFY(chosen({Q::Weight, 0}, Entry{Q::WeightGradient, 2, 1, 3}) ==
            (Entry{Q::Weight, 2, 1, 3}));
    QVERIFY(chosen({Q::Cost, 0}, std::nullopt) == Entry{});

    const Stage update{Q::Weight, 0};
    QVERIFY(chosen(update, Entry{Q::Weight, 1, 3, 2}) == (Entry{Q::Weight, 1, 3, 2}));
    const Entry third{Q::Bias, 1, 2, 0};
    for (const Q quantity :
         {Q::Bias, Q::PreActivation, Q::Activation, Q::Slope, Q::Delta, Q::BiasGradient}) {
      QVERIFY(chosen(update, Entry{quantity, 1, 2, 0}) == third);
    }
    QVERIFY(!chosen(update, std::nullopt));
    QVERIFY(!chosen(update, Entry{Q::Activation, 0, 2, 0}));  // an input has no bias
    QVERIFY(!chosen(update, Entry{Q::Activation, 1, 4, 0}));
    QVERIFY(!chosen(update, Entry{Q::Cost, 0, 0, 0}));
  }

  void numbersReadAsOnScreen() {
    QCOMPARE(numberText(-0.0044456078), std::string("−0.004446"));
    QCOMPARE(numberText(2.391652682e-5), std::string("2.392×10⁻⁵"));
    QCOMPARE(numberText(-0.0), std::string("0"));
    QCOMPARE(numberText(0.16833409177576186, {10, ","}), std::string("0,1683340918"));
    QCOMPARE(typedText(-1), std::string("−1"));
    const auto block = [](double second) {
      return Block{Quantity::Delta, 1, false, Eigen::Vector2d(1.5e-6, second)};
    };
    QCOMPARE(commonExponent(block(-2e-7)), -6);
    QCOMPARE(numberText(block(-2e-7), 1, 0, -6), std::string("−0.2000"));
    QCOMPARE(numberText(block(-0.0099996e-6), 1, 0, -6), std::string("−0.01000"));
    const auto plain = [](double second) {
      return Block{Quantity::Delta, 1, false, Eigen::Vector2d(0.5, second)};
    };
    QCOMPARE(commonExponent(plain(0.0006540)), 0);    // 9 characters
    QCOMPARE(commonExponent(plain(-0.006540)), 0);    // 9
    QCOMPARE(commonExponent(plain(-0.0006540)), -1);  // 10
    QCOMPARE(commonExponent(block(-9e-10)), 0);       // too small for the factor of the other
  }
};

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
