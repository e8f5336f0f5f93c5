// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/predictionreport.h"
#include "files/csv.h"
#include "predict/prediction.h"
#include "support/explanationproof.h"
#include "support/handexample.h"

#include <QtTest>

#include <cmath>
#include <string>
#include <vector>

using namespace chainrule;

class TestPredictionReport : public QObject {
  Q_OBJECT

 private slots:
  void theTableHoldsEverythingInOrder() {
    const std::string text = predictionTable(predicted());
    const Table table(text, "report");
    QCOMPARE(table.header(0), std::string("order"));
    QCOMPARE(table.columns(), 16);
    // 4 and 2 numbers asked for, and 7 things done about them.
    QCOMPARE(table.rows(), 4 + 5 + 2 + 2);
    for (int row = 0; row < table.rows(); ++row) {
      QCOMPARE(std::string(table.cell(row, 0)), std::to_string(row + 1));
      QCOMPARE(std::string(table.cell(row, 1)), handExample().title);
    }
    const auto line = [&](int row) {
      QStringList cells;
      for (int column = 4; column < 16; ++column) {
        cells += QString::fromStdString(std::string(table.cell(row, column)));
      }
      return cells.join(QLatin1Char('|'));
    };
    QCOMPARE(line(1), QStringLiteral("9|asked|delta|1|2|||||||"));
    QCOMPARE(line(4), QString::fromUtf8("9|answer|delta|1|2||0,009473|0.009473|3|wrong|"
                                        "row taken for column|"));
    QCOMPARE(line(5), QStringLiteral("9|hint|delta|1|2|||||||"));
    QVERIFY(
        line(6).startsWith(QString::fromUtf8("9|answer|delta|1|1||−0.00131|-0.00131|3|right||")));
    QVERIFY(line(8).startsWith(QStringLiteral("9|shown|delta|1|4|||||||-0.00")));
    QCOMPARE(line(9), QStringLiteral("12|asked|W_new|2|1|1||||||"));
    QCOMPARE(
        table.number(6, 15),
        std::optional(Prediction(snapshotOf(handExample(), 8)).snapshot().pass.deltas(1)(0, 0)));
  }

  // Not in the open ones' lines, nor anywhere.
  void whatIsStillAskedForIsInNeither() {
    const std::vector<PredictedStage> stages = predicted();
    const auto after = snapshotOf(handExample(), 12);
    for (const std::string &text : {predictionTable(stages), predictionDocument(stages)}) {
      for (const PredictedStage &stage : stages) {
        for (const PredictedStage::Question &question : stage.questions) {
          const double value = after->value(question.entry);
          const std::string digits = QString::number(value, 'g', 6).toStdString();
          QCOMPARE(question.value.has_value(), question.isRight || question.isShown);
          if (!question.value && std::abs(value) > 1e-3) {
            QVERIFY2(text.find(digits) == std::string::npos, digits.c_str());
          }
        }
      }
    }
  }

  void thePageSaysWhatWasDoneAndWhatCameOfIt() {
    const QString page = QString::fromStdString(predictionDocument(predicted()));
    QVERIFY(page.startsWith(QStringLiteral("<!DOCTYPE html>")));
    for (const char *words :
         {"1 of 4 right, 1 of them with the first answer and no hint; 4 tries, 2 hints, 1 answer "
          "shown.",
          "Error of layer 1", "step 0, stage 9 of 12, sample 1", "0,009473",
          "✕ row taken for column", "takes column 2 of W²", "hint 1", "✓ right",
          "the answer was shown", "not answered", "✕ not right yet", "Update"}) {
      QVERIFY2(page.contains(QString::fromUtf8(words)), words);
    }
    QVERIFY(!page.contains(QStringLiteral("<script")));
    QCOMPARE(page.count(QStringLiteral("<tr>")), page.count(QStringLiteral("</tr>")));
  }

  void tooFewDigitsStandInItAsNoTry() {
    Prediction errors(snapshotOf(handExample(), 5));
    errors.answer(0, ".13", 3);
    const std::vector<PredictedStage> stages{errors.record()};
    QVERIFY(predictionTable(stages).find(",answer,delta,2,1,,.13,0.13,3,short,2 of 3 digits,\n") !=
            std::string::npos);
    const QString page = QString::fromStdString(predictionDocument(stages));
    QVERIFY(page.contains(QStringLiteral("2 of 3 digits")) &&
            page.contains(QStringLiteral("0 tries")));
    QVERIFY(!page.contains(QStringLiteral("✕")));
  }

  void theSameAnswersGiveTheSameFiles() {
    QCOMPARE(predictionTable(predicted()), predictionTable(predicted()));
    QCOMPARE(predictionDocument(predicted()), predictionDocument(predicted()));
  }

  void whatSomebodyNamedIsNoMarkup() {
    std::vector<PredictedStage> stages = predicted();
    stages.front().session = "a <b>, \"c\"";
    QVERIFY(predictionDocument(stages).find("a &lt;b&gt;") != std::string::npos);
    const Table table(predictionTable(stages), "report");
    QCOMPARE(std::string(table.cell(0, 1)), std::string("a <b>, \"c\""));
  }

  void theScoreCountsQuestionsThatWereAnswered() {
    const PredictionScore score = scoreOf(predicted().front());
    QCOMPARE(score.asked, 3);
    QCOMPARE(score.right, 1);
    QCOMPARE(score.atOnce, 1);
    QCOMPARE(score.tries, 3);
    QCOMPARE(score.hints, 1);
    QCOMPARE(score.shown, 1);
  }

 private:
  static std::vector<PredictedStage> predicted() {
    Prediction errors(snapshotOf(handExample(), 8));
    errors.answer(1, "0,009473", 3);
    errors.giveHint(1);
    errors.answer(0, "−0.00131", 3);
    errors.answer(0, "about", 3);  // no number, nothing done
    errors.answer(1, "0.5", 3);
    errors.show(3);
    Prediction update(snapshotOf(handExample(), 11));
    update.giveHint(0);
    update.answer(0, "7", 3);
    PredictedStage two = update.record();
    two.questions.resize(2);
    return {errors.record(), two};
  }
};

QTEST_APPLESS_MAIN(TestPredictionReport)
#include "tst_predictionreport.moc"
