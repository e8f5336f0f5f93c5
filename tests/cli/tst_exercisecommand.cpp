// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folderfixture.h"
#include "support/pdflatex.h"
#include "support/program.h"

#include <QtTest>

using namespace chainrule;

class TestExerciseCommand : public QObject, private FolderFixture {
  Q_OBJECT

 private slots:
  void init() { makeFolder(); }

  void theEndingOfTheFileDecidesWhatItIs() {
    const Result html = run({"exercise", "-o", path("sheet.html")});
    QCOMPARE(html.errors, QByteArray());
    QCOMPARE(html.status, 0);
    QCOMPARE(html.output, "4 exercises, seed 1: " + path("sheet.html").toUtf8() + '\n');
    QVERIFY(read("sheet.html").startsWith("<!DOCTYPE html>"));
    QCOMPARE(run({"exercise", "--count=1", "--seed=8", "-o", path("sheet.tex")}).output,
             "1 exercise, seed 8: " + path("sheet.tex").toUtf8() + '\n');
    QVERIFY(read("sheet.tex").startsWith("\\documentclass"));
    const QString latex = QStandardPaths::findExecutable("pdflatex");
    if (latex.isEmpty()) QSKIP("pdflatex is not installed");
    QCOMPARE(complaintOfLatex(latex, read("sheet.tex")), QByteArray());
  }

  void theSheetHasWhatIsChosen() {
    const QByteArray usual = sheet({});
    QCOMPARE(usual.count("<h2>Exercise "), 4);
    QVERIFY(usual.contains(">Answers</h2>"));
    QVERIFY(usual.contains("--seed 1 --count 4 --stages all --digits 3, which makes it again"));
    QCOMPARE(sheet({"--seed", "1", "--count", "4", "--stages", "all", "--digits", "3",
                    "--solutions", "answers"}),
             usual);
    QVERIFY(sheet({"--seed", "2"}) != usual);

    const QByteArray fifty = sheet({"--count", "50", "--stages", "C"});
    QCOMPARE(fifty.count("<h2>Exercise "), 50);
    const QByteArray none = sheet({"--solutions", "none", "--stages", "delta2,z1,z1"});
    QVERIFY(!none.contains(">Answers</h2>"));
    QVERIFY(none.contains("--stages z1,delta2 --digits 3 --solutions none"));
    QCOMPARE(none.count("<h3 class=\"note\">"), 4 * 2);
    QVERIFY(sheet({"--solutions", "worked"}).contains("worked out"));
    QVERIFY(!sheet({"--solutions", "worked"}).contains("class=\"blank\""));
    QVERIFY(sheet({"--digits", "6"}).contains("0.62245933"));  // σ(0.5), two digits more
  }

  // A session in every command, with the numbers of the sheet.
  void anExerciseIsAFile() {
    const QJsonObject trace =
        QJsonDocument::fromJson(run({"trace", "exercise:17:1", "--json"}).output).object();
    QCOMPARE(trace["layers"].toArray().size(), 2);
    const QByteArray text = sheet({"--seed", "17", "--count", "1", "--stages", "C"});
    const QByteArray cost = QByteArray::number(trace["cost"].toDouble(), 'f', 5);
    const qsizetype answers = text.indexOf(">Answers</h2>");
    static const QRegularExpression number("<mn>([0-9.]+)</mn>");
    const auto printed = number.match(text.mid(answers)).captured(1).toDouble();
    QVERIFY(std::abs(printed - cost.toDouble()) < 1e-9);  // of three digits, as without sigmoids

    QCOMPARE(run({"check", "exercise:17:4"}).status, 0);
    const Result bad = run({"trace", "exercise:17:51"});
    QCOMPARE(bad.status, 1);
    QCOMPARE(bad.errors,
             QByteArray("chainrule: \"exercise:17:51\": exercise:SEED:NUMBER expected, a seed from "
                        "0 to 999999999 and a number from 1 to 50\n"));
  }

  void aWrongCommandLineExitsWith2_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const QString names =
        "--stages: names out of z1, a1, z2, a2, C, delta2, dW2, db2, delta1, dW1, db1, update, "
        "forward, backward, all expected, \"%1\" found";
    QTest::newRow("no file") << QStringList{} << "-o with a value expected, nothing found";
    QTest::newRow("standard output")
        << QStringList{"-o", "-"} << "-o: the name of a file to write expected, \"-\" found";
    QTest::newRow("another ending")
        << QStringList{"-o", "sheet.pdf"}
        << "-o: a file that ends in .tex or .html expected, \"sheet.pdf\" found";
    QTest::newRow("a session") << QStringList{"lesson:article", "-o", "x.tex"}
                               << "no argument expected, \"lesson:article\" found";
    QTest::newRow("no such stage")
        << QStringList{"--stages", "z1,z3", "-o", "x.tex"} << names.arg("z3");
    QTest::newRow("no stage") << QStringList{"--stages", "", "-o", "x.tex"}
                              << "--stages: a list with commas expected, \"\" found";
    QTest::newRow("seed") << QStringList{"--seed", "-1", "-o", "x.tex"}
                          << "--seed: a whole number from 0 to 999999999 expected, \"-1\" found";
    QTest::newRow("none") << QStringList{"--count", "0", "-o", "x.tex"}
                          << "--count: a whole number from 1 to 50 expected, \"0\" found";
    QTest::newRow("too many") << QStringList{"--count", "51", "-o", "x.tex"}
                              << "--count: a whole number from 1 to 50 expected, \"51\" found";
    QTest::newRow("digits") << QStringList{"--digits", "7", "-o", "x.tex"}
                            << "--digits: a whole number from 2 to 6 expected, \"7\" found";
    QTest::newRow("solutions") << QStringList{"--solutions", "some", "-o", "x.tex"}
                               << "--solutions: none, answers or worked expected, \"some\" found";
    QTest::newRow("another option")
        << QStringList{"--json", "-o", "x.tex"} << "unknown option \"--json\"";
  }

  void aWrongCommandLineExitsWith2() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const Result result = run(QStringList("exercise") + arguments);
    QCOMPARE(QString::fromUtf8(result.errors),
             "chainrule: " + message + " (chainrule --help says more)\n");
    QCOMPARE(result.status, 2);
    QCOMPARE(result.output, QByteArray());
  }

  void aFileThatCannotBeWrittenExitsWith1() {
    const Result result = run({"exercise", "-o", "/missing/sheet.tex"});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.errors, QByteArray("chainrule: /missing/sheet.tex: cannot be written: No such "
                                       "file or directory\n"));
  }

  void helpNamesEveryOptionAndStage() {
    const QByteArray help = run({"help", "exercise"}).output;
    for (const char *name : {"--seed", "--count", "--stages", "--digits", "--solutions", "-o ",
                             "delta2", "db1", "forward", "exercise:S:K"}) {
      QVERIFY2(help.contains(name), name);
    }
  }

 private:
  /// What a sheet in HTML holds.
  QByteArray sheet(const QStringList &options) const {
    const Result result =
        run(QStringList("exercise") + options + QStringList{"-o", path("s.html")});
    return result.status == 0 ? read("s.html") : result.errors;
  }
};

QTEST_GUILESS_MAIN(TestExerciseCommand)
#include "tst_exercisecommand.moc"
