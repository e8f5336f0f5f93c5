// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/equation.h"

#include "explain/legend.h"
#include "explain/plaintext.h"

#include <QtTest>

using namespace chainrule;

namespace {

constexpr Activation sigmoid = Activation::Sigmoid;

const Network article({3, 4, 2}, {sigmoid, sigmoid});

QStringList equationsOf(const Network &network, Cost cost) {
  QStringList lines;
  for (const Stage &stage : stages(network.depth())) {
    lines.append(QString::fromStdString(plainText(equation(stage, network, cost))));
  }
  return lines;
}

std::vector<Quantity> quantitiesIn(const Formula &formula) {
  std::vector<Quantity> all;
  if (formula.quantity) all.push_back(*formula.quantity);
  for (const Formula &child : formula.children) {
    const std::vector<Quantity> inside = quantitiesIn(child);
    all.insert(all.end(), inside.begin(), inside.end());
  }
  return all;
}

}  // namespace

class TestEquation : public QObject {
  Q_OBJECT

 private slots:
  void theArticlesStepReadsAsInTheArticle() {
    const QStringList expected = {
        "z¹ = W¹ a⁰ + b¹",   "a¹ = σ(z¹)",      "z² = W² a¹ + b²",
        "a² = σ(z²)",        "C = ½ ‖a² − t‖²", "δ² = (a² − t) ∘ σ′(z²)",
        "∂C/∂W² = δ² (a¹)ᵀ", "∂C/∂b² = δ²",     "δ¹ = (W²)ᵀ δ² ∘ σ′(z¹)",
        "∂C/∂W¹ = δ¹ (a⁰)ᵀ", "∂C/∂b¹ = δ¹",     "Wˡ ← Wˡ − α ∂C/∂Wˡ, bˡ ← bˡ − α ∂C/∂bˡ"};
    QCOMPARE(equationsOf(article, Cost::HalfSquaredError), expected);
  }

  void transferFunctionsHaveTheirNames() {
    const Network network({2, 2, 2, 2, 2}, {Activation::Tanh, Activation::Relu,
                                            Activation::Identity, Activation::Softmax});
    const QStringList all = equationsOf(network, Cost::CrossEntropy);
    QCOMPARE(all[1], QStringLiteral("a¹ = tanh(z¹)"));
    QCOMPARE(all[3], QStringLiteral("a² = relu(z²)"));
    QCOMPARE(all[5], QStringLiteral("a³ = z³"));
    QCOMPARE(all[7], QStringLiteral("a⁴ = softmax(z⁴)"));
  }

  void crossEntropyCancelsTheSlopeOfTheOutput() {
    const QStringList withSigmoid = equationsOf(article, Cost::CrossEntropy);
    QCOMPARE(withSigmoid[4], QStringLiteral("C = −∑ᵢ (tᵢ ln a²ᵢ + (1 − tᵢ) ln(1 − a²ᵢ))"));
    QCOMPARE(withSigmoid[5], QStringLiteral("δ² = a² − t"));
    const Network softmax({4, 5, 3}, {sigmoid, Activation::Softmax});
    const QStringList withSoftmax = equationsOf(softmax, Cost::CrossEntropy);
    QCOMPARE(withSoftmax[4], QStringLiteral("C = −∑ᵢ tᵢ ln a²ᵢ"));
    QCOMPARE(withSoftmax[5], QStringLiteral("δ² = a² − t"));
    QCOMPARE(withSoftmax[8], QStringLiteral("δ¹ = (W²)ᵀ δ² ∘ σ′(z¹)"));
  }

  void theGradientsOfSeveralSamplesAreMeans() {
    QStringList all;
    for (const Stage &stage : stages(2)) {
      all.append(QString::fromStdString(
          plainText(equation(stage, article, Cost::HalfSquaredError, true, 8))));
    }
    QStringList expected = equationsOf(article, Cost::HalfSquaredError);
    expected[6] = "∂C/∂W² = 1/8 ∑ₖ δ²⁽ᵏ⁾ (a¹⁽ᵏ⁾)ᵀ";
    expected[7] = "∂C/∂b² = 1/8 ∑ₖ δ²⁽ᵏ⁾";
    expected[9] = "∂C/∂W¹ = 1/8 ∑ₖ δ¹⁽ᵏ⁾ (a⁰⁽ᵏ⁾)ᵀ";
    expected[10] = "∂C/∂b¹ = 1/8 ∑ₖ δ¹⁽ᵏ⁾";
    QCOMPARE(all, expected);
  }

  void fixedBiasesHaveNoUpdate() {
    QCOMPARE(plainText(equation({Quantity::Weight, 0}, article, Cost::HalfSquaredError, false)),
             std::string("Wˡ ← Wˡ − α ∂C/∂Wˡ"));
  }

  void shapesConform() {
    QStringList all;
    for (const Stage &stage : stages(2)) {
      all.append(QString::fromStdString(shapes(stage, article, Cost::HalfSquaredError)));
    }
    const QStringList expected = {"4×1 = (4×3)(3×1) + 4×1",
                                  "4×1 = σ(4×1)",
                                  "2×1 = (2×4)(4×1) + 2×1",
                                  "2×1 = σ(2×1)",
                                  "",
                                  "2×1 = (2×1 − 2×1) ∘ 2×1",
                                  "2×4 = (2×1)(1×4)",
                                  "2×1 = 2×1",
                                  "4×1 = (4×2)(2×1) ∘ 4×1",
                                  "4×3 = (4×1)(1×3)",
                                  "4×1 = 4×1",
                                  ""};
    QCOMPARE(all, expected);
    QCOMPARE(shapes({Quantity::Delta, 2}, article, Cost::CrossEntropy),
             std::string("2×1 = 2×1 − 2×1"));
  }

  void everyStageHasATitle() {
    QStringList all;
    for (const Stage &stage : stages(2)) all.append(QString::fromStdString(title(stage, 2)));
    const QStringList expected = {"Weighted sum of layer 1",
                                  "Activation of layer 1",
                                  "Weighted sum of layer 2",
                                  "Activation of layer 2",
                                  "Cost",
                                  "Error of the output",
                                  "Weight gradient of layer 2",
                                  "Bias gradient of layer 2",
                                  "Error of layer 1",
                                  "Weight gradient of layer 1",
                                  "Bias gradient of layer 1",
                                  "Update"};
    QCOMPARE(all, expected);
  }

  void everyStageHasACaption() {
    QStringList all;
    for (const Stage &stage : stages(2)) {
      all.append(QString::fromStdString(caption(stage, article)));
    }
    const QStringList expected = {
        "weighted sum", "squash with σ", "weighted sum",    "output",  "cost", "output error",
        "δ² × a¹",      "= δ²",          "error sent back", "δ¹ × a⁰", "= δ¹", "step by −α ∂C"};
    QCOMPARE(all, expected);
  }

  void theCaptionsOfSeveralSamplesAreMeans() {
    const Stage weights{Quantity::WeightGradient, 1};
    QCOMPARE(caption(weights, article, false, 8), std::string("mean δ¹ × a⁰"));
    QCOMPARE(caption(weights, article, true, 8), std::string("mean δ¹a⁰"));
    QCOMPARE(caption({Quantity::BiasGradient, 1}, article, false, 8), std::string("mean δ¹"));
  }

  void symbolsOfEntriesCountFromOne() {
    QCOMPARE(plainText(symbol(Entry{Quantity::Activation, 3, 1, 0})), std::string("a³₂"));
    QCOMPARE(plainText(symbol(Entry{Quantity::Weight, 2, 1, 2})), std::string("W²₂₃"));
    QCOMPARE(plainText(symbol(Entry{Quantity::Weight, 2, 9, 2})), std::string("W²₁₀,₃"));
    QCOMPARE(plainText(symbol(Entry{Quantity::Target, 2, 0, 0})), std::string("t₁"));
    QCOMPARE(plainText(symbol(Entry{Quantity::Cost, 0, 0, 0})), std::string("C"));
    QCOMPARE(plainText(symbol(Entry{Quantity::Slope, 1, 2, 0})), std::string("σ′(z¹₃)"));
    QCOMPARE(plainText(symbol(Entry{Quantity::WeightGradient, 1, 2, 0})), std::string("∂C/∂W¹₃₁"));
    QCOMPARE(plainText(inlineSymbol(Quantity::BiasGradient)), std::string("∂C/∂b"));
    QCOMPARE(plainText(shortSymbol(Quantity::WeightGradient, 2)), std::string("∂W²"));
    const Entry entry{Quantity::Delta, 1, 2, 0};
    QVERIFY(symbol(entry).entry == entry);
  }

  void otherFormulasReadPlainlyToo() {
    QCOMPARE(plainText(matrix(2, {number("1"), number("0"), number("0.5"), number("−2")})),
             std::string("[1 0; 0.5 −2]"));
    QCOMPARE(plainText(fraction(row({variable("a"), op("+"), variable("b")}), variable("c"))),
             std::string("(a + b)/c"));
    QCOMPARE(plainText(script(variable("e"), variable("x"))), std::string("e^(x)"));
    QCOMPARE(plainText(row({variable("a"), op("="), op("−"), variable("b")})),
             std::string("a = −b"));
  }

  void everythingThatIsAQuantitySaysSo() {
    const auto delta = equation({Quantity::Delta, 1}, article, Cost::HalfSquaredError);
    const std::vector<Quantity> expected = {Quantity::Delta,  Quantity::Weight,
                                            Quantity::Weight, Quantity::Delta,
                                            Quantity::Slope,  Quantity::PreActivation};
    QVERIFY(quantitiesIn(delta) == expected);
  }

  void theLegendExplainsEachSymbolOnce() {
    const auto explained = [](const Stage &stage, const Network &network, Cost cost) {
      QStringList lines;
      for (const Meaning &meaning : legend(equation(stage, network, cost), network)) {
        lines.append(QString::fromStdString(plainText(meaning.symbol) + ": " + meaning.words));
      }
      return lines;
    };
    const QStringList expected = {"δ¹: error of layer 1: how C changes with z¹",
                                  "W²: weights into layer 2, from 4 to 2 neurons",
                                  "δ²: error of layer 2: how C changes with z²",
                                  "σ′(z¹): slope of σ at z¹",
                                  "( )ᵀ: transposed: rows become columns",
                                  "∘: times, entry by entry"};
    QStringList actual = explained({Quantity::Delta, 1}, article, Cost::HalfSquaredError);
    for (QString &line : actual) line = line.trimmed();
    QCOMPARE(actual, expected);

    const QStringList update = explained({Quantity::Weight, 0}, article, Cost::HalfSquaredError);
    QCOMPARE(update.size(), 5);
    QVERIFY(update.contains("Wˡ: weights of layer l = 1, 2"));
    QVERIFY(update.contains("α: learning rate: how far a step goes"));

    const Network softmax({4, 5, 3}, {sigmoid, Activation::Softmax});
    const QStringList cost = explained({Quantity::Cost, 0}, softmax, Cost::CrossEntropy);
    QVERIFY(cost.contains("t: target: what the output should be"));
    QVERIFY(cost.contains("a²: output"));
    QVERIFY(cost.contains("∑ᵢ: sum over the outputs i"));
  }

  void theLegendSaysWhatIsOneSamplesAndWhatIsTheMean() {
    const auto explained = [](const Stage &stage) {
      const Formula formula = equation(stage, article, Cost::HalfSquaredError, true, 8);
      QStringList lines;
      for (const Meaning &meaning : legend(formula, article, 8)) {
        lines.append(QString::fromStdString(plainText(meaning.symbol) + ": " + meaning.words));
      }
      return lines;
    };
    QCOMPARE(explained({Quantity::WeightGradient, 1}),
             QStringList({"∂C/∂W¹: how the mean C of the step's samples changes with each weight "
                          "of layer 1",
                          "δ¹⁽ᵏ⁾: error of layer 1: how C changes with z¹, for sample k",
                          "a⁰⁽ᵏ⁾: input, for sample k", "∑ₖ: sum over the samples k of the step",
                          "( )ᵀ: transposed: rows become columns"}));
    QVERIFY(
        explained({Quantity::Cost, 0}).contains("C: cost of this sample: how wrong its output is"));
    QVERIFY(explained({Quantity::Weight, 0})
                .contains("∂C/∂Wˡ: how the mean C of the step's samples changes with them, at the "
                          "old parameters"));
  }

  void noStageIsWithoutWordsOrSymbolsAtAnyDepth() {
    for (int depth = 1; depth <= 8; ++depth) {
      const std::vector<int> sizes(static_cast<std::size_t>(depth) + 1, 12);
      const Network network(
          sizes, std::vector<Activation>(static_cast<std::size_t>(depth), Activation::Tanh));
      for (const Stage &stage : stages(depth)) {
        for (const int samples : {1, 10000}) {
          const Formula formula = equation(stage, network, Cost::HalfSquaredError, true, samples);
          QVERIFY(plainText(formula).find("^(") == std::string::npos);
          QVERIFY(plainText(formula).find("_(") == std::string::npos);
          QVERIFY(legend(formula, network, samples).size() >= 2);
        }
        QVERIFY(!title(stage, depth).empty() && !caption(stage, network, true).empty());
      }
    }
  }
};

QTEST_APPLESS_MAIN(TestEquation)
#include "tst_equation.moc"
