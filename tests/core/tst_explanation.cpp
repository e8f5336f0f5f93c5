// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/evaluate.h"
#include "explain/explainedentry.h"
#include "explain/explanation.h"
#include "explain/numbertext.h"
#include "explain/plaintext.h"
#include "files/lessons.h"
#include "support/handexample.h"
#include "training/stepper.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace chainrule;

namespace {

Session randomSession(std::mt19937 &generator, int depth, Activation hidden, Activation output,
                      Cost cost, int batch) {
  std::uniform_int_distribution<int> size(1, 4);
  std::uniform_real_distribution<double> number(-1.5, 1.5);
  std::vector<int> sizes;
  for (int l = 0; l <= depth; ++l) sizes.push_back(size(generator));
  std::vector<Activation> activations(static_cast<std::size_t>(depth), hidden);
  activations.back() = output;
  Session session;
  session.network = Network(sizes, activations);
  session.cost = cost;
  session.training.batch = batch;
  for (int l = 1; l <= depth; ++l) {
    for (double &w : session.network.parameters().weights(l).reshaped()) w = number(generator);
    for (double &b : session.network.parameters().biases(l).reshaped()) b = number(generator);
  }
  constexpr int rows = 3;
  session.dataset.inputs =
      Eigen::MatrixXd::NullaryExpr(sizes.front(), rows, [&] { return number(generator); });
  session.dataset.targets = Eigen::MatrixXd::NullaryExpr(
      sizes.back(), rows, [&] { return std::abs(number(generator)) / 1.5; });
  if (output == Activation::Softmax) {
    for (int k = 0; k < rows; ++k) {
      session.dataset.targets.col(k) /= session.dataset.targets.col(k).sum();
    }
  }
  return session;
}

std::vector<Entry> entriesOf(const Stage &stage, const Network &network) {
  std::vector<Entry> entries;
  const auto add = [&](Quantity quantity, int l) {
    const int columns = belongsToEdge(quantity) ? network.size(l - 1) : 1;
    for (int i = 0; i < network.size(l); ++i) {
      for (int j = 0; j < columns; ++j) entries.push_back({quantity, l, i, j});
    }
  };
  if (stage.quantity == Quantity::Cost) return {Entry{}};
  if (!stage.isUpdate()) {
    add(stage.quantity, stage.layer);
    return entries;
  }
  for (int l = 1; l <= network.depth(); ++l) {
    add(Quantity::Weight, l);
    add(Quantity::Bias, l);
  }
  return entries;
}

// Old parameters where the pass is old, and new ones on the left of the update alone.
bool isNamedRight(const Snapshot &snapshot, const Entry &entry, double value) {
  if (snapshot.value(entry) == value) return true;
  if (entry.quantity == Quantity::Weight) {
    return snapshot.networkOfPass().weights(entry.layer)(entry.row, entry.column) == value;
  }
  return entry.quantity == Quantity::Bias &&
         snapshot.networkOfPass().biases(entry.layer)(entry.row) == value;
}

bool areLeavesNamedRight(const Snapshot &snapshot, const Formula &formula) {
  if (formula.block) {
    const Block &block = *formula.block;
    for (int i = 0; i < block.values.rows(); ++i) {
      for (int j = 0; j < block.values.cols(); ++j) {
        if (!isNamedRight(snapshot, block.entryAt(i, j), block.values(i, j))) return false;
      }
    }
  }
  if (formula.entry && formula.value && !isNamedRight(snapshot, *formula.entry, *formula.value)) {
    return false;
  }
  return std::all_of(formula.children.begin(), formula.children.end(),
                     [&](const Formula &child) { return areLeavesNamedRight(snapshot, child); });
}

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

  // A sum in another order than the pass's, of numbers up to some tens: a few units of 1e−15.
  void everySideOfEveryLineComesToTheNumberOfThePass() {
    QFETCH(int, depth);
    QFETCH(int, hidden);
    QFETCH(int, output);
    QFETCH(int, cost);
    std::mt19937 generator(static_cast<unsigned>(depth * 1000 + hidden * 100 + output * 10 + cost));
    for (int round = 0; round < 3; ++round) {
      Stepper stepper(randomSession(generator, depth, static_cast<Activation>(hidden),
                                    static_cast<Activation>(output), static_cast<Cost>(cost),
                                    round));
      const std::vector<Stage> all = stages(depth);
      for (std::size_t k = 0; k < all.size(); ++k) {
        QVERIFY(stepper.nextStage());
        const auto snapshot = stepper.snapshot(false);
        for (const Entry &entry : entriesOf(all[k], snapshot->network)) {
          const std::vector<Section> sections = explain(*snapshot, all[k], entry);
          QVERIFY(!sections.empty());
          for (const Section &section : sections) {
            Eigen::MatrixXd expected;
            if (section.topic == Section::Topic::Terms) {
              expected = Eigen::MatrixXd::Constant(1, 1, snapshot->value(entry));
            }
            for (const Formula &line : section.lines) {
              QVERIFY2(areLeavesNamedRight(*snapshot, line), plainText(line).c_str());
              for (const Formula &side : sides(line)) {
                const auto value = evaluate(side);
                QVERIFY2(value, plainText(side).c_str());
                if (expected.size() == 0) expected = *value;
                QCOMPARE(value->rows(), expected.rows());
                QCOMPARE(value->cols(), expected.cols());
                const double scale = std::max(1.0, expected.cwiseAbs().maxCoeff());
                QVERIFY2((*value - expected).cwiseAbs().maxCoeff() <= 1e-12 * scale,
                         plainText(line).c_str());
              }
            }
          }
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

  void gradientOfSeveralSamplesIsWrittenSampleBySample() {
    Session session = openSession("lesson:full-adder");
    session.training.batch = 2;
    Stepper stepper(std::move(session));
    stepper.goToStage(7);
    const auto snapshot = stepper.snapshot(false);
    const Section terms = termsIn(
        explain(*snapshot, {Quantity::WeightGradient, 2}, {Quantity::WeightGradient, 2, 0, 0}));
    QCOMPARE(terms.title, std::string("From neuron 1 to neuron 1, term by term, sample by sample"));
    QVERIFY(plainText(terms.lines[1]).starts_with("= 1/2 ("));
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
    QVERIFY(chosen({Q::WeightGradient, 2}, Entry{Q::Weight, 2, 1, 3}) ==
            (Entry{Q::WeightGradient, 2, 1, 3}));
    QVERIFY(chosen({Q::Weight, 0}, Entry{Q::WeightGradient, 2, 1, 3}) ==
            (Entry{Q::Weight, 2, 1, 3}));
    QVERIFY(chosen({Q::Cost, 0}, std::nullopt) == Entry{});
  }

  void numbersReadAsOnScreen() {
    QCOMPARE(numberText(-0.0044456078), std::string("−0.004446"));
    QCOMPARE(numberText(2.391652682e-5), std::string("2.392×10⁻⁵"));
    QCOMPARE(numberText(-0.0), std::string("0"));
    QCOMPARE(numberText(0.16833409177576186, {10, ","}), std::string("0,1683340918"));
    QCOMPARE(typedText(-1), std::string("−1"));
    Block block{Quantity::Delta, 1, false, Eigen::Vector2d(1.5e-6, -2e-7)};
    QCOMPARE(commonExponent(block), -6);
    QCOMPARE(numberText(block, 1, 0, -6), std::string("−0.200"));
  }
};

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
