// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/equation.h"
#include "explain/explanation.h"
#include "explain/latex.h"
#include "explain/mathml.h"
#include "explain/plaintext.h"
#include "explain/speech.h"
#include "support/handexample.h"
#include "support/pdflatex.h"
#include "support/randomcase.h"
#include "training/stepper.h"

#include <QtTest>

#include <functional>
#include <set>

using namespace chainrule;

namespace {

const Network article({3, 4, 2}, {Activation::Sigmoid, Activation::Sigmoid});

Formula articlesEquation(Quantity quantity, int layer) {
  return equation({quantity, layer}, article, Cost::HalfSquaredError);
}

// What the hand example's stage says of an entry, the lines of all sections one below the other.
std::vector<Formula> linesOf(const Stage &stage, const Entry &entry) {
  Stepper stepper(handExample());
  stepper.goToStage(stage.isUpdate() ? 12 : 11);
  std::vector<Formula> lines;
  for (Section &section : explain(*stepper.snapshot(false), stage, entry)) {
    for (Formula &line : section.lines) lines.push_back(std::move(line));
  }
  return lines;
}

Session sessionOf(int depth, Activation hidden, Activation output, Cost cost, int batch) {
  std::vector<int> sizes{3};
  for (int l = 1; l <= depth; ++l) sizes.push_back(l % 2 == 0 ? 2 : 4);
  std::vector<Activation> activations(static_cast<std::size_t>(depth), hidden);
  activations.back() = output;
  const RandomCase example =
      randomCase(sizes, activations, cost, 3, static_cast<std::uint64_t>(depth));
  Session session;
  session.network = example.network;
  session.cost = cost;
  session.training.batch = batch;
  session.dataset.inputs = example.pass.activations(0);
  session.dataset.targets = example.pass.targets();
  return session;
}

using Visit = std::function<void(const Formula &)>;

// Every equation and every line of every explanation of a step, of the last entry of each stage.
void visitStep(const Session &session, const Visit &visit) {
  Stepper stepper(session);
  const int L = session.network.depth();
  const int samples = session.training.batch == 1 ? 1 : session.dataset.rows();
  for (const Stage &stage : stages(L)) {
    stepper.nextStage();
    const auto snapshot = stepper.snapshot(false);
    visit(equation(stage, session.network, session.cost, true, samples));
    const int l = stage.isUpdate() ? L : stage.layer;
    Entry entry;
    if (l > 0) {
      const int column = belongsToEdge(stage.quantity) ? session.network.size(l - 1) - 1 : 0;
      entry = {stage.quantity, l, session.network.size(l) - 1, column};
    }
    for (const Section &section : explain(*snapshot, stage, entry)) {
      for (const Formula &line : section.lines) visit(line);
    }
  }
}

void visitEveryKindOfStep(const Visit &visit) {
  for (int depth = 1; depth <= 4; ++depth) {
    for (int hidden = 0; hidden < 4; ++hidden) {
      if (depth == 1 && hidden > 0) continue;
      for (int output = 0; output < 5; ++output) {
        for (const Cost cost : {Cost::HalfSquaredError, Cost::CrossEntropy}) {
          const auto out = static_cast<Activation>(output);
          if (!fitTogether(cost, out)) continue;
          visitStep(sessionOf(depth, static_cast<Activation>(hidden), out, cost, depth % 2), visit);
        }
      }
    }
  }
}

// The numbers of a formula as they are printed, in the order they are read, powers of ten in plain
// digits.
QStringList numbersIn(const Formula &formula) {
  QStringList numbers;
  if (formula.kind == Formula::Kind::Number) {
    numbers.append(QString::fromStdString(numberText(formula)));
  }
  if (formula.block) {
    const int exponent = commonExponent(*formula.block);
    for (int i = 0; i < formula.block->values.rows(); ++i) {
      for (int j = 0; j < formula.block->values.cols(); ++j) {
        numbers.append(QString::fromStdString(numberText(*formula.block, i, j, exponent)));
      }
    }
  }
  for (const Formula &child : formula.children) numbers.append(numbersIn(child));
  const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹⁻");
  for (QString &number : numbers) {
    for (int k = 0; k < raised.size(); ++k) {
      number.replace(raised[k], QStringLiteral("0123456789−")[k]);
    }
  }
  return numbers;
}

// The text of an XML element less what is invisible, or nothing where it is not well-formed.
std::optional<QString> textOfXml(const std::string &markup) {
  QXmlStreamReader reader(QString::fromStdString(markup));
  QString text;
  while (!reader.atEnd()) {
    reader.readNext();
    if (reader.isStartElement() && reader.name() == QLatin1String("mphantom")) {
      reader.skipCurrentElement();
    }
    if (reader.isCharacters()) text += reader.text();
  }
  return reader.hasError() ? std::nullopt : std::optional(text);
}

bool areBracesBalanced(const std::string &tex) {
  int open = 0;
  for (std::size_t k = 0; k < tex.size(); ++k) {
    if (tex[k] == '\\') {
      ++k;
    } else if (tex[k] == '{') {
      ++open;
    } else if (tex[k] == '}' && --open < 0) {
      return false;
    }
  }
  return open == 0;
}

}  // namespace

class TestPrinters : public QObject {
  Q_OBJECT

 private slots:
  void latexIsWrittenAsByHand() {
    QCOMPARE(latex(articlesEquation(Quantity::PreActivation, 1)),
             std::string("z^{1} = W^{1}a^{0} + b^{1}"));
    QCOMPARE(latex(articlesEquation(Quantity::Cost, 0)),
             std::string("C = \\tfrac{1}{2}\\,\\|a^{2} - t\\|^{2}"));
    QCOMPARE(latex(articlesEquation(Quantity::Delta, 1)),
             std::string("\\delta^{1} = (W^{2})^{\\mathrm{T}}\\delta^{2} \\circ \\sigma'(z^{1})"));
    QCOMPARE(latex(updateRules(false).front()),
             std::string("W^{l} \\gets W^{l} - \\alpha\\frac{\\partial C}{\\partial W^{l}}"));
    const Network softmax({4, 5, 3}, {Activation::Tanh, Activation::Softmax});
    QCOMPARE(latex(equation({Quantity::Activation, 1}, softmax, Cost::CrossEntropy)),
             std::string("a^{1} = \\tanh(z^{1})"));
    QCOMPARE(latex(equation({Quantity::Activation, 2}, softmax, Cost::CrossEntropy)),
             std::string("a^{2} = \\mathrm{softmax}(z^{2})"));
    QCOMPARE(latex(equation({Quantity::Cost, 0}, softmax, Cost::CrossEntropy)),
             std::string("C = -\\sum_{i}\\,t_{i}\\ln a^{2}_{i}"));
  }

  void latexGivesTheHandExamplesNumbers() {
    const auto lines = linesOf({Quantity::Delta, 1}, {Quantity::Delta, 1, 2, 0});
    QCOMPARE(latex(lines[0]),
             std::string("\\left[\\begin{array}{r}-0.001308 \\\\ -0.002894 \\\\ -0.004446 \\\\ "
                         "-0.005950\\end{array}\\right] = "
                         "\\left[\\begin{array}{r@{}lr}0 & .2000 & 0.5000 \\\\ 0 & .1000 & 0.4000 "
                         "\\\\ 0 &  & 0.3000 \\\\ -0 & .1000 & 0.2000\\end{array}\\right]"
                         "\\left[\\begin{array}{r@{}l}0 & .1252 \\\\ -0 & .06062\\end{array}"
                         "\\right] \\circ \\left[\\begin{array}{r}0.2486 \\\\ 0.2469 \\\\ 0.2445 "
                         "\\\\ 0.2414\\end{array}\\right]"));
    QCOMPARE(latex(lines[2]),
             std::string("= (0 \\cdot 0.1252 + 0.3000 \\cdot (-0.06062)) \\cdot 0.2445"));
    QCOMPARE(latex(lines[4]), std::string("= \\boldsymbol{-0.004446}"));
  }

  void latexColoursQuantitiesWhereAsked() {
    QCOMPARE(latex(articlesEquation(Quantity::BiasGradient, 2), {}, Ink::ByQuantity),
             std::string("{\\color{error}\\frac{\\partial C}{\\partial b^{2}}} = "
                         "{\\color{error}\\delta^{2}}"));
    QCOMPARE(latex(symbol(Quantity::Slope, 1), {}, Ink::ByQuantity),
             std::string("\\sigma'({\\color{sum}z^{1}})"));
  }

  void latexWritesPowersOfTenAndDecimalCommas() {
    QCOMPARE(latex(number(-2.391652682e-5)), std::string("-2.392\\times10^{-5}"));
    QCOMPARE(latex(number(0.25), {3, ","}), std::string("0{,}250"));
    QCOMPARE(latex(number(INFINITY)), std::string("\\infty"));
    const Block block{Quantity::Delta, 1, false, Eigen::Vector2d(0.05, 6.5e-5)};
    QCOMPARE(latex(matrix(block)),
             std::string("10^{-2}\\left[\\begin{array}{r@{}l}5 & .000 \\\\ 0 & .006500"
                         "\\end{array}\\right]"));
  }

  void dataWithManyDigitsIsRoundedWhereAsked() {
    const Block block{Quantity::Activation, 0, false, Eigen::Vector2d(-1.0218490407414587, 0.125)};
    QCOMPARE(latex(matrix(block), {4, ".", false}),
             std::string("\\left[\\begin{array}{r@{}l}-1 & .02185 \\\\ 0 & .125"
                         "\\end{array}\\right]"));
    QVERIFY(latex(matrix(block)).find(".0218490407414587") != std::string::npos);
  }

  void latexEscapesText() {
    QCOMPARE(latexText("50% of a_1 & #2 {x} \\ ~^$ \"q\""),
             std::string("50\\% of a\\_1 \\& \\#2 \\{x\\} \\textbackslash{} "
                         "\\textasciitilde{}\\textasciicircum{}\\$ ''q''"));
    QCOMPARE(latexText("Größe ı café Łódź α→β"),
             std::string("Gr\\\"{o}\\ss{}e \\i{} caf\\'{e} \\L{}\\'{o}d\\'{z} "
                         "\\ensuremath{\\alpha}\\ensuremath{\\to}\\ensuremath{\\beta}"));
    QCOMPARE(latexText("∂C/∂W²₁₃ in m²"),
             std::string("\\ensuremath{\\partial}C/\\ensuremath{\\partial}W"
                         "\\ensuremath{^{2}_{13}} in m\\ensuremath{^{2}}"));
    QCOMPARE(latexText("a-b --steps"), std::string("a-b -{}-steps"));
    QCOMPARE(latexText("中😀"), std::string("U+4E2DU+1F600"));
  }

  void mathmlIsWrittenAsByHand() {
    const QString around =
        "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\">%1</math>";
    const auto written = [&around](const Formula &formula, Ink ink = Ink::Plain) {
      const QString markup = QString::fromStdString(mathml(formula, {}, ink));
      return markup.startsWith(around.left(20)) && markup.endsWith("</math>")
                 ? markup.mid(around.indexOf("%1"), markup.size() - around.size() + 2)
                 : markup;
    };
    QCOMPARE(
        written(articlesEquation(Quantity::BiasGradient, 2)),
        QStringLiteral("<mfrac><mrow><mi>∂</mi><mi>C</mi></mrow><mrow><mi>∂</mi><msup><mi>b</mi>"
                       "<mn>2</mn></msup></mrow></mfrac><mo form=\"infix\">=</mo>"
                       "<msup><mi>δ</mi><mn>2</mn></msup>"));
    QCOMPARE(written(symbol(Quantity::Slope, 1), Ink::ByQuantity),
             QStringLiteral(
                 "<mrow><msup><mi>σ</mi><mo>′</mo></msup><mrow>"
                 "<mo form=\"prefix\" stretchy=\"false\">(</mo><mrow class=\"sum\"><msup><mi>z</mi>"
                 "<mn>1</mn></msup></mrow><mo form=\"postfix\" "
                 "stretchy=\"false\">)</mo></mrow></mrow>"));
    QCOMPARE(written(row({op("−"), number(-2.391652682e-5)})),
             QStringLiteral("<mo form=\"prefix\">−</mo><mrow><mo form=\"prefix\">−</mo>"
                            "<mn>2.392</mn><mo>×</mo><msup><mn>10</mn><mrow>"
                            "<mo form=\"prefix\">−</mo><mn>5</mn></mrow></msup></mrow>"));
    QCOMPARE(written(symbol(Entry{Quantity::Weight, 2, 1, 10})),
             QStringLiteral("<msubsup><mi>W</mi><mrow><mn>2</mn><mo stretchy=\"false\">,</mo>"
                            "<mn>11</mn></mrow><mn>2</mn></msubsup>"));
    QCOMPARE(written(upright("a<b & \"c\" d")),
             QStringLiteral("<mtext>a&lt;b &amp; &quot;c&quot; d</mtext>"));
  }

  void matricesOfMathmlAlignTheirDecimals() {
    const Block block{Quantity::Delta, 1, false, Eigen::Vector2d(0.5, -0.025)};
    const QString markup = QString::fromStdString(mathml(matrix(block)));
    QVERIFY2(markup.contains("<mtd style=\"text-align: right; text-align: "
                             "-webkit-right\"><mn>0.5000</mn><mphantom><mn>0</mn>"
                             "</mphantom></mtd>"),
             qPrintable(markup));
    QVERIFY(markup.contains("<mo form=\"prefix\">−</mo><mn>0.02500</mn></mrow></mtd>"));
  }

  void largeMatricesArePrintedWithDots() {
    Block block{Quantity::Weight, 1, false, Eigen::MatrixXd::Ones(100, 3)};
    const QString tex = QString::fromStdString(latex(matrix(block)));
    QCOMPARE(tex.count("1.000"), 30);
    QCOMPARE(tex.count("\\vdots"), 3);
    QCOMPARE(QString::fromStdString(mathml(matrix(block))).count("⋮"), 3);
    QCOMPARE(QString::fromStdString(plainText(matrix(block))).count("1.000"), 30);
    QVERIFY(plainText(matrix(block)).find("1.000; …; 1.000") != std::string::npos);
    block.values = Eigen::MatrixXd::Ones(13, 13);
    QVERIFY(QString::fromStdString(latex(matrix(block))).contains("\\ddots"));
    const QString text = QString::fromStdString(plainText(matrix(block)));
    QCOMPARE(text.count("1.000"), 100);
    QCOMPARE(text.count("1.000 … 1.000"), 10);
  }

  void speechReadsSymbolsWithTheirPlaces() {
    const auto lines = linesOf({Quantity::Delta, 1}, {Quantity::Delta, 1, 2, 0});
    QCOMPARE(speech(lines[1]),
             std::string("delta one, three equals open parenthesis W two, one three times delta "
                         "two, one plus W two, two three times delta two, two close parenthesis "
                         "times sigma prime of z one, three"));
    QCOMPARE(speech(lines[2]),
             std::string("equals open parenthesis 0 times 0.1252 plus 0.3000 times minus 0.06062 "
                         "close parenthesis times 0.2445"));
    QCOMPARE(speech(symbol(Entry{Quantity::WeightGradient, 2, 0, 2})),
             std::string("partial C by partial W two, one three"));
    QCOMPARE(speech(inlineSymbol(Quantity::BiasGradient, 2)),
             std::string("partial C by partial b two"));
    QCOMPARE(speech(symbol(Entry{Quantity::Weight, 1, 0, 11})), std::string("W one, one, twelve"));
    QCOMPARE(speech(symbol(Entry{Quantity::Bias, 1, 783, 0})), std::string("b one, 784"));
  }

  void speechReadsEquations() {
    QCOMPARE(speech(articlesEquation(Quantity::Delta, 1)),
             std::string("delta one equals W two transposed times delta two entry by entry times "
                         "sigma prime of z one"));
    QCOMPARE(speech(articlesEquation(Quantity::Cost, 0)),
             std::string("C equals one half times norm of a two minus t end norm squared"));
    QCOMPARE(
        speech(equation({Quantity::WeightGradient, 2}, article, Cost::HalfSquaredError, true, 8)),
        std::string("partial C by partial W two equals 1 over 8 times sum over k of delta two "
                    "of sample k times a one of sample k transposed"));
    QCOMPARE(speech(articlesEquation(Quantity::Weight, 0)),
             std::string("W l becomes W l minus alpha times partial C by partial W l, b l becomes "
                         "b l minus alpha times partial C by partial b l"));
    const auto lines = linesOf({Quantity::Activation, 1}, {Quantity::Activation, 1, 0, 0});
    QCOMPARE(speech(lines[2]),
             std::string("equals fraction 1 over 1 plus e to the power minus 0.1500 end fraction"));
  }

  void speechReadsMatricesAndNumbers() {
    const auto lines = linesOf({Quantity::WeightGradient, 2}, {Quantity::WeightGradient, 2, 0, 0});
    QCOMPARE(speech(lines[0]),
             std::string("2 by 4 matrix, row 1: 0.06731, 0.06963, 0.07194, 0.07422; row 2: minus "
                         "0.03258, minus 0.03370, minus 0.03482, minus 0.03593, end matrix equals "
                         "vector of 2: 0.1252, minus 0.06062, end vector times 1 by 4 matrix, row "
                         "1: 0.5374, 0.5560, 0.5744, 0.5927, end matrix"));
    QCOMPARE(speech(number(-2.391652682e-5)),
             std::string("minus 2.392 times ten to the minus five"));
    Eigen::MatrixXd values = Eigen::MatrixXd::Ones(30, 3);
    values(4, 1) = -0.25;
    QCOMPARE(speech(matrix(Block{Quantity::Weight, 1, false, values})),
             std::string("30 by 3 matrix of numbers from minus 0.2500 to 1.000"));
  }

  void everyFormulaOfEveryKindOfStepIsPrinted() {
    visitEveryKindOfStep([](const Formula &formula) {
      const std::string tex = latex(formula, {}, Ink::ByQuantity);
      QVERIFY2(areBracesBalanced(tex), tex.c_str());
      QVERIFY2(std::all_of(tex.begin(), tex.end(), [](char c) { return c >= ' ' && c <= '~'; }),
               tex.c_str());
      QVERIFY2(tex.find("U+") == tex.npos, tex.c_str());
      const std::string spoken = speech(formula);
      for (const char c : spoken) QVERIFY2(c >= ' ' && c <= '~', spoken.c_str());
      const std::string markup = mathml(formula, {}, Ink::ByQuantity);
      const auto text = textOfXml(markup);
      QVERIFY2(text, markup.c_str());
      qsizetype at = 0;
      for (const QString &number : numbersIn(formula)) {
        at = text->indexOf(number, at);
        QVERIFY2(at >= 0, qPrintable(number + " is missing in " + *text));
        at += number.size();
      }
    });
  }

  // Without the sizes of a page: only whether TeX takes every formula.
  void latexOfEveryKindOfStepCompiles() {
    const QString program = QStandardPaths::findExecutable("pdflatex");
    if (program.isEmpty()) QSKIP("pdflatex is not installed");
    std::set<std::string> formulas;
    visitEveryKindOfStep([&formulas](const Formula &formula) {
      formulas.insert(latex(formula, {}, Ink::ByQuantity));
    });
    QVERIFY(formulas.size() > 1000);
    QByteArray document =
        "\\documentclass{article}\n\\usepackage{amsmath,xcolor}\n\\hfuzz=\\maxdimen\n"
        "\\begin{document}\n";
    for (const char *name : {"weight", "bias", "sum", "activation", "error", "cost", "rate"}) {
      document += QByteArray("\\definecolor{") + name + "}{HTML}{1269B4}\n";
    }
    for (const std::string &formula : formulas) {
      document += "$\\displaystyle " + QByteArray::fromStdString(formula) + "$\n\n";
    }
    document += QByteArray::fromStdString(latexText("Größe_1 & \"50 %\" #{x}\\ ~^$ 中😀 ąđ α½²")) +
                "\n\\end{document}\n";
    const QByteArray complaint = complaintOfLatex(program, document);
    QVERIFY2(complaint.isEmpty(), complaint.constData());
  }
};

QTEST_APPLESS_MAIN(TestPrinters)
#include "tst_printers.moc"
