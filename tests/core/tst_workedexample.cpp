// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/latex.h"
#include "explain/plaintext.h"
#include "explain/slips.h"
#include "export/htmldocument.h"
#include "export/latexdocument.h"
#include "files/lessons.h"
#include "support/digits.h"
#include "support/handexample.h"
#include "support/randomcase.h"
#include "training/trainer.h"

#include <QtTest>

Q_DECLARE_METATYPE(chainrule::Session)
Q_DECLARE_METATYPE(chainrule::WorkedExampleOptions)

using namespace chainrule;

namespace {

WorkedExample exampleOf(const Session &session, const WorkedExampleOptions &options = {}) {
  return workedExample(session, options).value();
}

QStringList partsOf(const WorkedExample &example) {
  QStringList titles;
  for (const WorkedPart &part : example.parts) {
    titles.append(QString::fromStdString(part.title) + "/" + QString::number(part.stages.size()));
  }
  return titles;
}

Session randomSession(const std::vector<int> &sizes, Activation hidden, Activation output,
                      Cost cost) {
  std::vector<Activation> activations(sizes.size() - 1, hidden);
  activations.back() = output;
  const RandomCase example = randomCase(sizes, activations, cost, 3, 7);
  Session session;
  session.network = example.network;
  session.cost = cost;
  session.dataset.inputs = example.pass.activations(0);
  session.dataset.targets = example.pass.targets();
  return session;
}

// What TeX says of a document, empty where it takes it and nothing sticks out of the page.
QString complaintsOfTex(const std::string &document) {
  const QTemporaryDir folder;
  QFile file(folder.filePath("step.tex"));
  const QByteArray content = QByteArray::fromStdString(document);
  if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) return "no file";
  file.close();
  QProcess process;
  process.setWorkingDirectory(folder.path());
  process.start("pdflatex",
                {"-interaction=nonstopmode", "-halt-on-error", "-draftmode", "step.tex"});
  if (!process.waitForFinished(120000)) return "not finished";
  const QString log = process.readAllStandardOutput();
  if (process.exitCode() != 0) return log.right(2000);
  static const QRegularExpression overfull("Overfull .hbox \\((\\d+)\\.[^\\n]*");
  for (auto matches = overfull.globalMatch(log); matches.hasNext();) {
    const QRegularExpressionMatch match = matches.next();
    if (match.captured(1).toInt() >= 5) return match.captured();
  }
  return {};
}

// The numbers of the last matrix, or else the last number, of a stage's result in a page.
QStringList resultIn(const QString &page, const QString &stage, int result = 0) {
  const qsizetype heading = page.indexOf("</span>" + stage + "</h3>");
  qsizetype begin = heading;
  for (int k = 0; k <= result; ++k) begin = page.indexOf("<div class=\"line result\"", begin + 1);
  QString part = page.mid(begin, page.indexOf("</div>", begin) - begin);
  part.remove(QRegularExpression("<mphantom>.*?</mphantom>"));
  static const QRegularExpression cell("(<mo form=\"prefix\">−</mo>)?<mn>([0-9.]+)</mn>");
  const qsizetype matrix = part.lastIndexOf("<mtable");
  QStringList numbers;
  for (auto matches = cell.globalMatch(part, std::max(matrix, qsizetype{0})); matches.hasNext();) {
    const QRegularExpressionMatch match = matches.next();
    numbers.append((match.captured(1).isEmpty() ? "" : "-") + match.captured(2));
  }
  if (matrix < 0) numbers = {numbers.back()};
  return numbers;
}

bool areDigits(const QStringList &printed, const QStringList &expected) {
  if (printed.size() != expected.size()) return false;
  for (qsizetype k = 0; k < printed.size(); ++k) {
    if (!agreesToEveryDigit(printed[k].toDouble(), expected[k].toStdString())) return false;
  }
  return true;
}

}  // namespace

class TestWorkedExample : public QObject {
  Q_OBJECT

 private slots:
  // The digits are those of docs/mathematics.md.
  void thePageHasTheHandExamplesDigits() {
    const QString page = QString::fromStdString(htmlDocument(exampleOf(handExample(), {12, {}})));
    const auto holds = [&page](const char *stage, const char *digits, int result = 0) {
      const QStringList numbers = resultIn(page, stage, result);
      const bool same = areDigits(numbers, QString(digits).split(' '));
      if (!same) qWarning() << stage << numbers;
      return same;
    };
    QVERIFY(holds("Weighted sum of layer 1", ".15 .225 .3 .375"));
    QVERIFY(holds("Activation of layer 1", ".5374298453 .5560138905 .5744425168 .5926666000"));
    QVERIFY(holds("Weighted sum of layer 2", ".0038206981 .8819865539"));
    QVERIFY(holds("Activation of layer 2", ".5009551734 .7072337147"));
    QVERIFY(holds("Error of the output", ".1252383363 -.0606184853"));
    QVERIFY(holds("Error of layer 1", "-.0013080224 -.0028941068 -.0044456078 -.0059502319"));
    QVERIFY(holds("Weight gradient of layer 2",
                  ".0673068197 .0696342546 .0719422251 .0742245790 "
                  "-.0325781832 -.0337047199 -.0348218353 -.0359265516"));
    QVERIFY(page.contains("<mn>0.168334091776</mn>"));
    QVERIFY(holds("Update", ".1469670326", 4));
  }

  void mazursStepEndsAtTheSimultaneousCost() {
    const QString page =
        QString::fromStdString(htmlDocument(exampleOf(openSession("lesson:mazur"), {10, {}})));
    QVERIFY(areDigits(resultIn(page, "Update", 2), {".2910277737"}));  // W¹, W²; no biases
    const QString tex =
        QString::fromStdString(latexDocument(exampleOf(openSession("lesson:mazur"))));
    const qsizetype mistake = tex.indexOf("The sequential mistake");
    QVERIFY(mistake > 0);
    QVERIFY(tex.indexOf("{\\color{cost}C}\\text{ after the step}}{= {\\color{cost}0.291027"
                        "\\boldsymbol{9239}}}",
                        mistake) > 0);
  }

  void theSheetKeepsItsAnswersForTheLastPage() {
    const WorkedExample sheet = exampleOf(handExample(), {10, {}, false});
    const QString tex = QString::fromStdString(latexDocument(sheet));
    const QString page = QString::fromStdString(htmlDocument(sheet));
    const qsizetype texAnswers = tex.indexOf("\\section*{Answers}");
    const qsizetype pageAnswers = page.indexOf("Answers</h2>");
    QVERIFY(texAnswers > 0 && pageAnswers > 0);
    for (const char *number : {"0.5374298453", "0.8819865539", "0.7072337147", "0.1683340918",
                               "0.1252383363", "0.071942225", "0.1469670326"}) {
      const QString tail = QString(number).section('.', 1);  // TeX aligns at the point
      QVERIFY2(tex.indexOf(tail) > texAnswers, number);
      QVERIFY2(page.indexOf(tail) > pageAnswers, number);
    }
    // Four numbers of z¹ as a column of blanks, and one behind each of its sums.
    const qsizetype begin = tex.indexOf("Weighted sum of layer 1");
    const QString stage = tex.mid(begin, tex.indexOf("\\stage", begin) - begin);
    QCOMPARE(stage.count("\\blank"), 8);
    QVERIFY(!tex.left(texAnswers).contains("No term decides"));
  }

  void noEdgeOfADeepNetworkIsDrawnBackwards() {
    for (const int layers : {2, 40, 80, 200}) {
      const std::vector<int> sizes(static_cast<std::size_t>(layers), 1);
      const Session session =
          randomSession(sizes, Activation::Tanh, Activation::Sigmoid, Cost::HalfSquaredError);
      const NetworkDrawing drawing = drawingOf(session.network, session.dataset);
      QCOMPARE(drawing.edges.size(), sizes.size() - 1);
      for (const NetworkDrawing::Edge &edge : drawing.edges) QVERIFY(edge.x1 < edge.x2);
    }
  }

  void theSheetTellsNoAnswerAndAnswersEveryBlank() {
    const Session mazur = openSession("lesson:mazur");
    const std::string sheet = htmlDocument(exampleOf(mazur, {4, {}, false}));
    QVERIFY(mazur.description.find("0.2910277737") != std::string::npos);
    QVERIFY(sheet.find("0.2910277737") == std::string::npos);
    QVERIFY(sheet.find("a training step to work out") != std::string::npos);

    const WorkedExample example = exampleOf(handExample(), {4, {}, false});
    QList<double> slopes;
    for (const WorkedStage &stage : example.parts[2].stages) {
      for (const WorkedResult &result : stage.results) {
        if (result.isWorkedBelow) slopes << result.value.block->values(0, 0);
      }
    }
    QCOMPARE(slopes.size(), qsizetype(2));
    QVERIFY(std::abs(slopes[0] - 0.5009549 * 0.4990451) < 1e-6);  // σ′(z²₁)
    QVERIFY(std::abs(slopes[1] - 0.5374298 * 0.4625702) < 1e-6);  // σ′(z¹₁)
  }

  void whatIsGivenHasDigitsToReckonFrom() {
    Session session = handExample();
    session.network.parameters().weights(1)(0, 0) = 0.123456789;
    const std::string tex = latexDocument(exampleOf(session, {2, {}, false}));
    QVERIFY(tex.find("-0 & .15 ") != std::string::npos);
    QVERIFY(tex.find("0 & .123457 ") != std::string::npos);
    QVERIFY(tex.find("given ones with up to 6") != std::string::npos);
  }

  void everyEntryOfSmallLayersIsWorkedOut() {
    const WorkedExample example = exampleOf(handExample());
    QCOMPARE(partsOf(example), QStringList({"Given/0", "Forward/5", "Backward/6", "Update/1"}));
    const WorkedStage &sums = example.parts[1].stages[0];
    QCOMPARE(sums.entries.size(), std::size_t{4});
    QCOMPARE(plainText(sums.entries[0].lines[0]),
             std::string("z¹₁ = W¹₁₁ a⁰₁ + W¹₁₂ a⁰₂ + W¹₁₃ a⁰₃ + b¹₁"));
    QVERIFY(sums.left.empty());
    QVERIFY(!sums.words.empty());
    QCOMPARE(example.parts[3].stages[0].results.size(), std::size_t{5});
  }

  void ofLargeLayersItSaysWhatIsLeftOut() {
    const Session session =
        randomSession({20, 15, 2}, Activation::Tanh, Activation::Identity, Cost::HalfSquaredError);
    const WorkedExample example = exampleOf(session);
    const WorkedStage &sums = example.parts[1].stages[0];
    QCOMPARE(sums.left,
             std::string("Of 15 entries of z¹ three are worked out, the others go the same way."));
    QCOMPARE(example.drawing.neurons.size(), std::size_t{10 + 10 + 2});
    QCOMPARE(example.drawing.gaps.size(), std::size_t{2});
    QCOMPARE(example.drawing.gaps[0].count, 10);
  }

  void aStepOfSeveralSamplesHasMeanGradientsAndOneUpdate() {
    const Session session = openSession("lesson:full-adder");
    const WorkedExample example = exampleOf(session, {4, {0, 6}});
    QCOMPARE(partsOf(example),
             QStringList({"Given/0", "Sample 1/7", "Sample 7/7", "Mean gradients/4", "Update/1"}));
    QCOMPARE(plainText(example.parts[2].given[0].formula), std::string("a⁰ = [1; 1; 0]"));
    QCOMPARE(choosableSamples(session).size(), std::size_t{8});
    const Session iris = openSession("lesson:iris");
    QCOMPARE(choosableSamples(iris).size(), std::size_t{10});
    const std::vector<int> foreign{0};
    QVERIFY(refusal(iris, foreign).ends_with("expected, 0 found"));
  }

  void ofAStepOfOneSampleEachIsAStepOfItsOwn() {
    Session session = openSession("lesson:full-adder");
    session.training.batch = 1;
    const WorkedExample example = exampleOf(session, {4, {3, 0}});
    QCOMPARE(
        partsOf(example),
        QStringList({"Given/0", "Sample 4: forward/5", "Sample 4: backward/6", "Sample 4: update/1",
                     "Sample 1: forward/5", "Sample 1: backward/6", "Sample 1: update/1"}));
    QCOMPARE(plainText(example.parts[1].given[0].formula), std::string("a⁰ = [0; 1; 1]"));
    const std::vector<int> twice{1, 1};
    QCOMPARE(refusal(session, twice), std::string("sample 1 expected once, found twice"));
    const std::vector<int> beyond{8};
    QCOMPARE(refusal(session, beyond), std::string("a sample from 0 to 7 expected, 8 found"));
  }

  void slipsOfTheArticleStandUnderTheirStages() {
    const Session article = handExample();
    const WorkedExample example = exampleOf(article);
    const std::string tex = latexDocument(example);
    const std::string page = htmlDocument(example);
    int slips = 0;
    for (const WorkedPart &part : example.parts) {
      for (const WorkedStage &stage : part.stages) {
        const Stage of = stages(2)[static_cast<std::size_t>(stage.number - 1)];
        const std::optional<ArticleSlip> slip = slipOf(of, article);
        QCOMPARE(stage.slip, slip ? slip->text : std::string());
        if (!slip) continue;
        ++slips;
        QVERIFY(page.find(">" + slip->text + "</p>\n") != std::string::npos);
        QVERIFY(tex.find("{\\footnotesize\\color{muted}" + latexText(slip->text) + "\\par}") !=
                std::string::npos);
      }
    }
    QCOMPARE(slips, 5);
    QVERIFY(tex.find("U+") == std::string::npos);

    QVERIFY(htmlDocument(exampleOf(article, {4, {}, false})).find("The article") ==
            std::string::npos);
  }

  void anotherSessionIsNotHeldAgainstTheArticle_data() {
    QTest::addColumn<int>("batch");
    QTest::newRow("one step") << 8;
    QTest::newRow("a step of its own for each") << 1;
  }

  void anotherSessionIsNotHeldAgainstTheArticle() {
    QFETCH(int, batch);
    Session session = openSession("lesson:full-adder");
    session.training.batch = batch;
    for (const std::vector<int> &samples : {std::vector{0, 6}, std::vector{0}}) {
      const std::string page = htmlDocument(exampleOf(session, {4, samples}));
      QVERIFY(page.find("The article") == std::string::npos);
    }
  }

  void aStepThatIsNotFiniteIsNone() {
    Session session =
        randomSession({1, 1}, Activation::Identity, Activation::Identity, Cost::HalfSquaredError);
    session.training.learningRate = 1e300;
    session.dataset.inputs *= 1e100;
    QVERIFY(!workedExample(session, {}));
  }

  void thePageStandsAloneAndIsWellFormed() {
    Session session = openSession("lesson:iris");
    session.title = "a<b & \"c\"";
    for (const bool solutions : {true, false}) {
      const QString page =
          QString::fromStdString(htmlDocument(exampleOf(session, {4, {}, solutions})));
      for (const char *outside : {"src=", "href=", "<script", "url(", "@import", "<link"}) {
        QVERIFY2(!page.contains(outside), outside);
      }
      const qsizetype begin = page.indexOf("<main>");
      QXmlStreamReader reader(page.mid(begin, page.indexOf("</main>") + 7 - begin));
      while (!reader.atEnd()) reader.readNext();
      QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
      QVERIFY(page.contains("<title>a&lt;b &amp; &quot;c&quot;: a training step"));
    }
  }

  void texTakesTheDocument_data() {
    QTest::addColumn<Session>("session");
    QTest::addColumn<WorkedExampleOptions>("options");
    Session odd = openSession("lesson:full-adder");
    odd.title = "50% of a_1 & #2 {x}\\ ~^$ \"q\" Größe ąđ 中😀 ½²";
    odd.dataset.inputNames = {"a_1", "50 %", "a very long name & more of it"};
    QTest::newRow("odd names, several samples") << odd << WorkedExampleOptions{4, {0, 7}};
    QTest::newRow("slips") << handExample() << WorkedExampleOptions{};
    QTest::newRow("softmax, 17 digits")
        << openSession("lesson:iris") << WorkedExampleOptions{17, {}};
    QTest::newRow("one layer, a sheet")
        << randomSession({3, 1}, Activation::Identity, Activation::Sigmoid, Cost::CrossEntropy)
        << WorkedExampleOptions{10, {}, false};
    QTest::newRow("four layers, large ones")
        << randomSession({30, 14, 4, 13, 20}, Activation::Relu, Activation::Softmax,
                         Cost::CrossEntropy)
        << WorkedExampleOptions{};
    QTest::newRow("six layers") << openSession("lesson:vanishing-gradient")
                                << WorkedExampleOptions{17, {}};
    Trainer diverging(openSession("lesson:quadratic-never"));
    while (diverging.step() < 850) {
      QVERIFY(diverging.advance());
    }
    QVERIFY(diverging.session().network.parameters().weights(1).norm() > 1e100);
    QTest::newRow("large numbers") << diverging.session() << WorkedExampleOptions{};
  }

  void texTakesTheDocument() {
    if (QStandardPaths::findExecutable("pdflatex").isEmpty()) QSKIP("pdflatex is not installed");
    QFETCH(Session, session);
    QFETCH(WorkedExampleOptions, options);
    const std::string document = latexDocument(exampleOf(session, options));
    QVERIFY(std::all_of(document.begin(), document.end(),
                        [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); }));
    const QString complaints = complaintsOfTex(document);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
  }
};

QTEST_APPLESS_MAIN(TestWorkedExample)
#include "tst_workedexample.moc"
