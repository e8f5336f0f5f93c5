// SPDX-License-Identifier: GPL-3.0-or-later
//
// Documents made in a window that speaks another language.

#include "export/exercisesheet.h"
#include "export/htmldocument.h"
#include "export/latexdocument.h"
#include "export/predictionreport.h"
#include "files/lessons.h"
#include "predict/prediction.h"
#include "support/handexample.h"
#include "support/pdflatex.h"
#include "support/translations.h"

#include <QStandardPaths>
#include <QtTest>

#include <functional>

using namespace chainrule;

namespace {

using Maker = std::function<WorkedExample()>;

/// Of what a document can be made; each says other things.
std::vector<std::pair<const char *, Maker>> makers() {
  const auto sheet = [](int count, SheetSolutions solutions) {
    return [count, solutions] { return workedSheet({7, count, {}, 3, solutions}); };
  };
  const auto worked = [](const char *lesson, int batch, std::vector<int> samples, bool solutions) {
    return [=] {
      Session session = openLesson(lesson);
      session.dataset.inputNames.clear();  // those are the session's own
      session.dataset.targetNames.clear();
      if (batch > 0) session.training.batch = batch;
      WorkedExampleOptions options;
      options.samples = samples;
      options.solutions = solutions;
      return workedExample(session, options).value();
    };
  };
  return {{"sheet", sheet(4, SheetSolutions::Answers)},
          {"a sheet of one, worked", sheet(1, SheetSolutions::Worked)},
          {"article", worked("article", 0, {}, true)},
          {"article to work out", worked("article", 0, {}, false)},
          {"mazur", worked("mazur", 0, {}, true)},
          {"one of eight samples", worked("full-adder", 8, {3}, true)},
          {"two of eight samples", worked("full-adder", 8, {0, 6}, true)},
          {"two steps", worked("full-adder", 1, {0, 6}, true)},
          {"iris", worked("iris", 0, {}, true)}};
}

std::vector<PredictedStage> predicted() {
  Prediction errors(snapshotOf(handExample(), 8));
  errors.answer(1, "0.009473", 3);
  errors.giveHint(1);
  errors.answer(0, "-0.00131", 3);
  errors.answer(1, "0.5", 3);
  errors.show(3);
  return {errors.record()};
}

/// What a reader reads of a page, piece by piece, without formulas and the style.
QStringList wordsOf(const std::string &page) {
  static const QRegularExpression unclosed(QStringLiteral("<!DOCTYPE html>|<meta [^>]*>|<br>"));
  QXmlStreamReader reader(QString::fromStdString(page).remove(unclosed));
  QStringList words;
  int skipped = 0;
  while (!reader.atEnd()) {
    reader.readNext();
    if (reader.isStartElement()) {
      const bool skips = reader.name() == QLatin1String("math") ||
                         reader.name() == QLatin1String("style") || skipped > 0;
      if (skips) ++skipped;
      const QString label = reader.attributes().value(QLatin1String("aria-label")).toString();
      if (!label.isEmpty() && skipped == 0) words << label;
    } else if (reader.isEndElement()) {
      if (skipped > 0) --skipped;
    } else if (reader.isCharacters() && skipped == 0) {
      words << reader.text().toString().trimmed();
    }
  }
  return reader.hasError() ? QStringList() : words;
}

/// Pieces that have words, and are the same in both pages.
QStringList untranslated(const std::string &english, const std::string &other) {
  static const QRegularExpression word(QStringLiteral("[A-Za-z]{3}"));
  static const QRegularExpression name(
      QStringLiteral("\\b(sigmoid|identity|tanh|softmax|leaky-relu|relu)\\b"));
  const QStringList there = wordsOf(other);
  QStringList same;
  for (const QString &piece : wordsOf(english)) {
    if (QString(piece).remove(name).contains(word) && there.contains(piece)) same << piece;
  }
  same.removeDuplicates();
  return same;
}

void eachLanguage() {
  QTest::addColumn<QString>("language");
  QTest::addColumn<QString>("tag");
  for (const auto &[language, tag] :
       {std::pair{"de", "de"}, {"fr", "fr"}, {"es", "es"}, {"zh_CN", "zh-CN"}}) {
    QTest::newRow(language) << QString(language) << QString(tag);
  }
}

}  // namespace

class TestTranslatedDocuments : public QObject {
  Q_OBJECT

 private slots:
  void aPageSaysNothingInEnglish_data() { eachLanguage(); }

  void aPageSaysNothingInEnglish() {
    QFETCH(QString, language);
    QFETCH(QString, tag);
    for (const auto &[what, maker] : makers()) {
      const std::string english = htmlDocument(maker());
      QVERIFY(english.find("<html lang=\"en\">") != std::string::npos);
      const Speaking speaking(language);
      const std::string page = htmlDocument(maker());
      QVERIFY(page.find("<html lang=\"" + tag.toStdString() + "\">") != std::string::npos);
      QVERIFY(page.find("<meta charset=\"utf-8\">") != std::string::npos);
      const QStringList same = untranslated(english, page);
      QVERIFY2(wordsOf(english).size() > 20, what);
      QVERIFY2(same.isEmpty(), qPrintable(QString(what) + ": " + same.join(QLatin1String(" | "))));
    }
  }

  void aReportSaysNothingInEnglish_data() { eachLanguage(); }

  void aReportSaysNothingInEnglish() {
    QFETCH(QString, language);
    const std::string english = predictionDocument(predicted());
    const std::string table = predictionTable(predicted());
    const Speaking speaking(language);
    const QStringList same = untranslated(english, predictionDocument(predicted()));
    QCOMPARE(predictionTable(predicted()), table);  // for programs
    QVERIFY(wordsOf(english).size() > 15);
    QVERIFY2(same == QStringList{"Textbook example"} || same.isEmpty(),
             qPrintable(same.join(QLatin1String(" | "))));
  }

  void numbersKeepTheirPoint() {
    const Speaking speaking(QStringLiteral("de"));
    const std::string page = htmlDocument(workedSheet({7, 2, {}, 3, SheetSolutions::Answers}));
    QVERIFY(page.find("Aufgabe 1") != std::string::npos);
    QVERIFY(page.find("<mn>0.") != std::string::npos || page.find("0.5") != std::string::npos);
    static const QRegularExpression comma(QStringLiteral(">[−-]?\\d+,\\d"));
    QVERIFY(!QString::fromStdString(page).contains(comma));
  }

  void latexSetsWhatIsSaid_data() { eachLanguage(); }

  void latexSetsWhatIsSaid() {
    QFETCH(QString, language);
    const bool isSet = language != QLatin1String("zh_CN");
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdflatex"));
    for (const auto &[what, maker] : makers()) {
      const std::string english = latexDocument(maker());
      const Speaking speaking(language);
      const SaidForLatex words;
      const std::string tex = latexDocument(maker());
      QVERIFY2(tex.find("U+") == std::string::npos, what);
      QVERIFY(std::ranges::all_of(tex, [](char c) { return static_cast<signed char>(c) >= 0; }));
      if (!isSet && std::string(what) == "sheet") QCOMPARE(tex, english);
      if (isSet) QVERIFY2(tex != english, what);
      if (program.isEmpty() || !isSet || std::string(what) == "iris") continue;
      const QByteArray complaint = complaintOfLatex(program, QByteArray::fromStdString(tex));
      QVERIFY2(complaint.isEmpty(), qPrintable(QString(what) + ": " + complaint));
    }
  }
};

QTEST_APPLESS_MAIN(TestTranslatedDocuments)
#include "tst_translateddocuments.moc"
