// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exercisesheet.h"

#include "exercise/exercise.h"
#include "exercise/exercisestages.h"
#include "explain/plaintext.h"
#include "export/htmldocument.h"
#include "export/latexdocument.h"
#include "predict/answer.h"
#include "support/pdflatex.h"
#include "support/plainstep.h"

#include <QCryptographicHash>
#include <QtTest>

Q_DECLARE_METATYPE(chainrule::ExerciseSheet)

using namespace chainrule;

namespace {

using Numbers = PlainStep::Numbers;

std::vector<int> named(const char *name) {
  return exerciseStagesNamed(name).value();
}

ExerciseSheet sheetOf(std::uint64_t seed, std::vector<int> stages = {}, int digits = 3,
                      SheetSolutions solutions = SheetSolutions::Answers, int count = 4) {
  return {seed, count, std::move(stages), digits, solutions};
}

/// The exercises of a sheet, without what stands before them.
std::vector<WorkedPart> exercisesOf(const WorkedExample &example) {
  std::vector<WorkedPart> parts;
  for (const WorkedPart &part : example.parts) {
    if (part.drawing) parts.push_back(part);
  }
  return parts;
}

/// Every number that is asked for, stage by stage; slopes left out.
Numbers answersOf(const WorkedPart &part) {
  Numbers numbers;
  for (const WorkedStage &stage : part.stages) {
    for (const WorkedResult &result : stage.results) {
      if (result.symbol.quantity == Quantity::Slope) continue;
      if (!result.value.block) {
        numbers.push_back(result.value.value.value());
        continue;
      }
      const BlockValues &values = result.value.block->values;
      for (int i = 0; i < values.rows(); ++i) {
        for (int j = 0; j < values.cols(); ++j) numbers.push_back(values(i, j));
      }
    }
  }
  return numbers;
}

QString page(const ExerciseSheet &sheet) {
  return QString::fromStdString(htmlDocument(workedSheet(sheet)));
}

QString tex(const ExerciseSheet &sheet) {
  return QString::fromStdString(latexDocument(workedSheet(sheet)));
}

/// The numbers of a piece of a page in the order they are printed.
Numbers printedIn(QString part) {
  part.remove(QRegularExpression("<mphantom>.*?</mphantom>"));
  part.remove(QRegularExpression("<m(sup|sub|subsup)>.*?</m\\1>"));
  static const QRegularExpression cell("(<mo[^>]*>−</mo>)?<mn>([0-9.]+)</mn>");
  Numbers numbers;
  for (auto matches = cell.globalMatch(part); matches.hasNext();) {
    const QRegularExpressionMatch match = matches.next();
    numbers.push_back(match.captured(2).toDouble() * (match.captured(1).isEmpty() ? 1 : -1));
  }
  return numbers;
}

}  // namespace

class TestExerciseSheet : public QObject {
  Q_OBJECT

 private slots:
  void everyAnswerIsWhatPlainLoopsComeTo() {
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
      const std::vector<WorkedPart> parts = exercisesOf(workedSheet(sheetOf(seed)));
      QCOMPARE(parts.size(), std::size_t(4));
      for (std::size_t k = 0; k < parts.size(); ++k) {
        QCOMPARE(QString::fromStdString(parts[k].title), QString("Exercise %1").arg(k + 1));
        const Numbers expected = PlainStep(exercise(seed, int(k) + 1)).all();
        const Numbers answers = answersOf(parts[k]);
        QCOMPARE(answers.size(), expected.size());
        for (std::size_t n = 0; n < answers.size(); ++n) {
          QVERIFY(std::abs(answers[n] - expected[n]) < 1e-12);
        }
      }
    }
  }

  // What is printed on the last page would be accepted by Predict at as many digits.
  void thePrintedAnswersAreRightAsPredictGradesThem() {
    for (std::uint64_t seed = 0; seed < 6; ++seed) {
      for (int digits = fewestAnswerDigits; digits <= mostAnswerDigits; ++digits) {
        const QString text = page(sheetOf(seed, named("backward"), digits));
        for (int number = 1; number <= 4; ++number) {
          const qsizetype answers = text.indexOf("Answers</h2>");
          const qsizetype begin = text.indexOf(QString("Exercise %1</h3>").arg(number), answers);
          const Numbers printed =
              printedIn(text.mid(begin, text.indexOf("</div>\n</div>", begin) - begin));
          const PlainStep step(exercise(seed, number));
          Numbers expected;
          const auto add = [&](const Numbers &more) {
            expected.insert(expected.end(), more.begin(), more.end());
          };
          const Network network = exercise(seed, number).network;
          for (int l = 2; l >= 1; --l) {
            if (network.activation(l) == Activation::Sigmoid) add(step.slope[l]);
            for (const Numbers *each : {&step.delta[l], &step.dW[l], &step.db[l]}) add(*each);
          }
          QCOMPARE(printed.size(), expected.size());
          for (std::size_t k = 0; k < printed.size(); ++k) {
            QVERIFY(isRight(printed[k], expected[k], digits));
          }
        }
      }
    }
  }

  void theSameSheetHasTheSameBytes() {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SheetSolutions solutions :
         {SheetSolutions::None, SheetSolutions::Answers, SheetSolutions::Worked}) {
      for (const char *stages : {"all", "backward"}) {
        const ExerciseSheet sheet = sheetOf(17, named(stages), 4, solutions);
        QCOMPARE(page(sheet), page(sheet));
        QCOMPARE(tex(sheet), tex(sheet));
        // Every number that is printed, whatever stands around it.
        for (const double value : printedIn(page(sheet))) {
          hash.addData(QByteArray::number(value, 'g', 17) + ' ');
        }
      }
    }
    QCOMPARE(hash.result().toHex(),
             QByteArray("39860d58f0b146dce8d3f243d456394e8838e1f5bd769c0474cb4c3e6c066834"));
    QVERIFY(page(sheetOf(17)) != page(sheetOf(18)));
  }

  // σ and its table are of the sigmoid alone.
  void aSlopeIsThatOfItsLayersFunction() {
    const auto textOf = [](const WorkedStage &stage) {
      std::string text = plainText(stage.equation);
      for (const WorkedResult &result : stage.results) {
        text += '\n' + plainText(result.symbol) + '\n' + plainText(result.rule.value_or(Formula()));
      }
      for (const WorkedEntry &entry : stage.entries) {
        for (const Formula &line : entry.lines) text += '\n' + plainText(line);
      }
      return QString::fromStdString(text);
    };
    for (const SheetSolutions solutions : {SheetSolutions::Answers, SheetSolutions::Worked}) {
      const std::vector<WorkedPart> parts = exercisesOf(workedSheet(sheetOf(17, {}, 3, solutions)));
      for (std::size_t k = 0; k < parts.size(); ++k) {
        const Network network = exercise(17, int(k) + 1).network;
        QVERIFY(!QString::fromStdString(parts[k].words).contains("step"));
        QCOMPARE(parts[k].words.find("relu′(z) is 1 where z > 0") != std::string::npos,
                 network.activation(1) == Activation::Relu);
        for (const auto &[stage, l] : {std::pair(5, 2), std::pair(8, 1)}) {
          const QString text = textOf(parts[k].stages[std::size_t(stage)]);
          const Activation own = network.activation(l);
          QCOMPARE(text.contains("σ′"), own == Activation::Sigmoid);
          QCOMPARE(text.contains("relu′"), own == Activation::Relu);
          const QString rule = solutions == SheetSolutions::Worked ? "δ² = a² − t\n" : "\na² − t";
          if (own == Activation::Identity) QVERIFY2(text.contains(rule), qPrintable(text));
        }
      }
    }
  }

  void sheetsOfOneSeedHaveTheSameNetworks() {
    const auto drawingsOf = [](const ExerciseSheet &sheet) {
      QList<QString> drawings;
      for (const WorkedPart &part : exercisesOf(workedSheet(sheet))) {
        drawings << QString::fromStdString(svgPicture(*part.drawing));
      }
      return drawings;
    };
    const QList<QString> all = drawingsOf(sheetOf(3));
    QCOMPARE(drawingsOf(sheetOf(3, named("delta1"), 6, SheetSolutions::Worked)), all);
    QCOMPARE(drawingsOf(sheetOf(3, {}, 3, SheetSolutions::Answers, 2)), all.mid(0, 2));
  }

  void aSheetSaysHowItIsMadeAgain() {
    const ExerciseSheet sheet = sheetOf(17, named("forward"), 4, SheetSolutions::None);
    QCOMPARE(commandOf(sheet), std::string("chainrule exercise --seed 17 --count 4 --stages "
                                           "forward --digits 4 --solutions none"));
    for (const QString &text : {page(sheet), tex(sheet).replace("-{}-", "--")}) {
      QVERIFY(text.contains(QString::fromStdString(commandOf(sheet))));
      QVERIFY(text.contains("exercise:17:1"));
      QVERIFY(text.contains("4 exercises, seed 17"));
    }
    QCOMPARE(commandOf({}),
             std::string("chainrule exercise --seed 1 --count 4 --stages all --digits 3"));
  }

  void onlyTheStagesAskedForHaveBlanksAndAnswers() {
    const WorkedExample example = workedSheet(sheetOf(4, {6, 9}));
    for (const WorkedPart &part : exercisesOf(example)) {
      QCOMPARE(part.stages.size(), std::size_t(2));
      QCOMPARE(part.stages[0].title, std::string("Error of the output"));
      QCOMPARE(part.stages[1].title, std::string("Error of layer 1"));
      // z¹, z² and a² are given, as δ is made of them.
      QCOMPARE(part.given.size(), std::size_t(7 + 3));
    }
    const QString text = page(sheetOf(4, {6, 9}));
    QVERIFY(!text.contains("Weighted sum"));
  }

  void whatAStageIsMadeOfIsGivenUnlessItIsAskedFor_data() {
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("given");
    QTest::newRow("all") << "all"
                         << "";
    QTest::newRow("forward") << "forward"
                             << "";
    QTest::newRow("backward") << "backward"
                              << "z1,a1,z2,a2";
    QTest::newRow("update") << "update"
                            << "dW2,db2,dW1,db1";
    QTest::newRow("a1") << "a1"
                        << "z1";
    QTest::newRow("on the way") << "z1,C"
                                << "";
    QTest::newRow("the last gradient") << "dW1"
                                       << "delta1";
    QTest::newRow("both errors") << "delta2,delta1"
                                 << "z1,z2,a2";
    QTest::newRow("a gap") << "z2,db1"
                           << "z1,a1";
  }

  void whatAStageIsMadeOfIsGivenUnlessItIsAskedFor() {
    QFETCH(QString, asked);
    QFETCH(QString, given);
    const std::vector<int> known = stagesToBeGiven(numbersOf(asked));
    QCOMPARE(QString::fromStdString(namesOfExerciseStages(known)), given);
  }

  void stagesHaveNames() {
    QCOMPARE(exerciseStageNames(),
             std::string("z1, a1, z2, a2, C, delta2, dW2, db2, delta1, dW1, db1, update, forward, "
                         "backward, all"));
    QCOMPARE(named("forward"), (std::vector{1, 2, 3, 4, 5}));
    QCOMPARE(named("backward"), (std::vector{6, 7, 8, 9, 10, 11}));
    QCOMPARE(named("update"), std::vector{12});
    QCOMPARE(named("all").size(), std::size_t(12));
    QCOMPARE(named("dW2"), std::vector{7});
    for (const char *bad : {"", "z3", "dw2", "Forward", "W1", "delta"}) {
      QVERIFY2(!exerciseStagesNamed(bad), bad);
    }
    for (const char *names : {"all", "forward,update", "z1,delta2", "backward", "C,backward"}) {
      QCOMPARE(namesOfExerciseStages(numbersOf(names)), std::string(names));
    }
  }

  void noAnswerStandsBeforeTheLastPage() {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
      const QString text = page(sheetOf(seed, {}, 5));
      const QString questions = text.left(text.indexOf("Answers</h2>"));
      QVERIFY(questions.size() < text.size());
      for (int number = 1; number <= 4; ++number) {
        const qsizetype begin = questions.indexOf(QString("Exercise %1</h2>").arg(number));
        const qsizetype first = questions.indexOf("class=\"question\"", begin);
        const QString asked = questions.mid(first, questions.indexOf("</section>", first) - first);
        QCOMPARE(asked.count("<h3 class=\"note\">"), 12);
        QVERIFY(!asked.contains("<mtable"));
        for (const double value : printedIn(asked)) QCOMPARE(value, std::round(value));
      }
    }
    const QString none = page(sheetOf(2, {}, 3, SheetSolutions::None));
    QVERIFY(!none.contains("Answers</h2>") && !none.contains("last page"));
    QVERIFY(none.contains("class=\"blank\""));
    const QString worked = page(sheetOf(2, {}, 3, SheetSolutions::Worked));
    QVERIFY(!worked.contains("class=\"blank\"") && !worked.contains("Answers</h2>"));
    QVERIFY(worked.contains("class=\"entry\""));
    QVERIFY(!worked.contains("The article"));
  }

  void theTableOfTheSigmoidIsThereWhereItIsNeeded() {
    const auto hasTable = [](const ExerciseSheet &sheet) {
      return page(sheet).contains("Values of the sigmoid");
    };
    QVERIFY(hasTable(sheetOf(1)));
    QVERIFY(!hasTable(sheetOf(1, {}, 3, SheetSolutions::Answers, 2)));  // none has a sigmoid
    QVERIFY(!hasTable(sheetOf(1, named("update"))));
    QVERIFY(!hasTable(sheetOf(1, named("z1"))));
    QVERIFY(hasTable(sheetOf(1, named("delta1"))));
    const QString text = page(sheetOf(1, {}, 3));
    for (const char *number : {"0.50000", "0.25000", "0.62246", "0.23500", "0.95257", "0.045177"}) {
      QVERIFY2(text.contains(QString("<mn>%1</mn>").arg(number)), number);
    }
  }

  void thePageIsWellFormed() {
    for (const SheetSolutions solutions : {SheetSolutions::Answers, SheetSolutions::Worked}) {
      const QString text = page(sheetOf(9, {}, 6, solutions));
      const qsizetype begin = text.indexOf("<main>");
      QXmlStreamReader reader(text.mid(begin, text.indexOf("</main>") + 7 - begin));
      while (!reader.atEnd()) reader.readNext();
      QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
  }

  void texTakesTheSheet_data() {
    QTest::addColumn<ExerciseSheet>("sheet");
    QTest::newRow("usual") << ExerciseSheet();
    QTest::newRow("six digits, no answers") << sheetOf(5, {}, 6, SheetSolutions::None, 8);
    QTest::newRow("worked out") << sheetOf(6, {}, 2, SheetSolutions::Worked);
    QTest::newRow("one stage of fifty")
        << sheetOf(7, named("delta1"), 3, SheetSolutions::Answers, mostExercises);
  }

  void texTakesTheSheet() {
    const QString program = QStandardPaths::findExecutable("pdflatex");
    if (program.isEmpty()) QSKIP("pdflatex is not installed");
    QFETCH(ExerciseSheet, sheet);
    const std::string document = latexDocument(workedSheet(sheet));
    QVERIFY(std::all_of(document.begin(), document.end(),
                        [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); }));
    const QByteArray complaint = complaintOfLatex(program, QByteArray::fromStdString(document));
    QVERIFY2(complaint.isEmpty(), complaint);
  }

 private:
  static std::vector<int> numbersOf(const QString &names) {
    std::vector<int> numbers;
    for (const QString &name : names.split(',')) {
      const std::vector<int> more = named(name.toUtf8());
      numbers.insert(numbers.end(), more.begin(), more.end());
    }
    return numbers;
  }
};

QTEST_APPLESS_MAIN(TestExerciseSheet)
#include "tst_exercisesheet.moc"
