// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folderfixture.h"
#include "support/program.h"

#include <QtTest>

#include <csignal>

namespace {

QJsonObject object(const Result &result) {
  return QJsonDocument::fromJson(result.output).object();
}

/// y = w x on one sample: every step multiplies w by 1 − α, which diverges above α = 2.
const QByteArray quadratic = R"json({"format": "chainrule.session", "version": 1,
  "network": {"sizes": [1, 1], "activations": ["identity"], "weights": [[[1]]]},
  "training": {"trainBiases": false},
  "dataset": {"inputs": [[1]], "targets": [[0]]}})json";

QString number(double value) {
  return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

}  // namespace

class TestSweep : public QObject, private FolderFixture {
  Q_OBJECT

 private slots:
  void init() { makeFolder(); }

  void itsCostsAreThoseOfTrain() {
    for (const char *lesson : {"lesson:article", "lesson:full-adder", "lesson:iris"}) {
      const Result result = run({"sweep", lesson, "--from", "0.1", "--to", "100", "--count", "7",
                                 "--steps", "300", "--json"});
      QCOMPARE(result.status, 0);
      QCOMPARE(object(result).keys(), QStringList("runs"));
      const QJsonArray runs = object(result)["runs"].toArray();
      QCOMPARE(runs.size(), 7);
      QCOMPARE(runs[0]["learningRate"].toDouble(), 0.1);
      QCOMPARE(runs[6]["learningRate"].toDouble(), 100.0);
      // α₃ = √(.1 · 100), by way of a logarithm that is rounded
      QVERIFY(std::abs(runs[3]["learningRate"].toDouble() / std::sqrt(10) - 1) < 1e-14);
      for (const QJsonValue &value : runs) {
        QCOMPARE(value.toObject().keys(), QStringList({"cost", "diverged", "learningRate"}));
        const QJsonObject train = object(run({"train", lesson, "--steps", "300", "--learning-rate",
                                              number(value["learningRate"].toDouble()), "--json"}));
        QVERIFY(value["cost"].isDouble());
        QCOMPARE(value["cost"].toDouble(), train["cost"].toDouble());
        QCOMPARE(value["diverged"].toBool(true), train["diverged"].toBool());
      }
    }
  }

  void theTableTellsWhatBecameOfEveryRate() {
    write("q", quadratic);
    const Result result = run(
        {"sweep", path("q"), "--from", "0.5", "--to", "12.5", "--count", "3", "--steps", "500"});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.errors, QByteArray());
    const QList<QByteArray> lines = result.output.split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0].simplified(), QByteArray("α mean cost"));
    QVERIFY(lines[1].startsWith("               0.5") && lines[1].endsWith("  fell"));
    // √(.5 · 12.5) = 2.5: w² = 1.5²ⁿ overflows at n = 876, after the 500 steps
    QVERIFY(lines[2].startsWith("               2.5") && lines[2].endsWith("  rose"));
    // w² = 11.5²ⁿ ≥ 2¹⁰²⁴ from n = 146 on
    QVERIFY(lines[3].endsWith("  diverged at step 146"));
    const Result train =
        run({"train", path("q"), "--steps", "500", "--learning-rate", "12.5", "--json"});
    QCOMPARE(object(train)["step"].toInt(), 146);
    QVERIFY(object(train)["cost"].isNull());  // w is finite there, ½ w² is not
    QVERIFY2(lines[3].contains(" inf "), lines[3]);
  }

  void itHasDefaults() {
    const QJsonArray runs = object(run({"sweep", "lesson:article", "--json"}))["runs"].toArray();
    QCOMPARE(runs.size(), 64);
    QCOMPARE(runs[0]["learningRate"].toDouble(), 0.001);
    QCOMPARE(runs[63]["learningRate"].toDouble(), 200.0);
    const QJsonObject train =
        object(run({"train", "lesson:article", "--learning-rate", "0.001", "--json"}));
    QCOMPARE(runs[0]["cost"].toDouble(), train["cost"].toDouble());
  }

  void itsTableIsTheOneOfTrainForEveryRate_data() {
    QTest::addColumn<QString>("steps");
    QTest::addColumn<int>("rows");
    QTest::newRow("every step") << "20" << 21;
    QTest::newRow("every fifth") << "5500" << 1101;
    QTest::newRow("a rest") << "2001" << 1002;
    QTest::newRow("none") << "0" << 1;
  }

  void itsTableIsTheOneOfTrainForEveryRate() {
    QFETCH(QString, steps);
    QFETCH(int, rows);
    QCOMPARE(run({"sweep", "lesson:iris", "--from", "0.25", "--to", "4", "--count", "2", "--steps",
                  steps, "--csv", path("s.csv")})
                 .status,
             0);
    const QList<QByteArray> lines = read("s.csv").split('\n');
    QCOMPARE(lines[0], QByteArray("learning_rate,step,cost"));
    QCOMPARE(lines.size(), 2 * rows + 2);
    qsizetype line = 1;
    for (const QByteArray rate : {"0.25", "4"}) {
      QCOMPARE(run({"train", "lesson:iris", "--learning-rate", rate, "--steps", steps, "--csv",
                    path("t.csv")})
                   .status,
               0);
      for (const QByteArray &row : read("t.csv").split('\n').mid(1, rows)) {
        QCOMPARE(lines[line++], rate + ',' + row.left(row.lastIndexOf(',')));
      }
    }
  }

  void theTableOfADivergingRunEndsAtItsLastFiniteStep() {
    write("q", quadratic);
    const Result result = run({"sweep", path("q"), "--from", "0.5", "--to", "12.5", "--count", "2",
                               "--steps", "500", "--csv", path("s.csv")});
    QCOMPARE(result.status, 0);
    const QList<QByteArray> lines = read("s.csv").split('\n');
    QCOMPARE(lines.size(), 1 + 501 + 147 + 1);
    QVERIFY(lines[1 + 501 + 146].startsWith("12.5,146,"));
  }

  void itStartsWhereTheSessionStands() {
    QCOMPARE(run({"train", "lesson:iris", "--steps", "33", "--save", path("s")}).status, 0);
    const QJsonArray runs = object(run({"sweep", path("s"), "--from", "0.1", "--to", "1", "--count",
                                        "2", "--steps", "50", "--json", "--csv", path("t.csv")}))
                                .value("runs")
                                .toArray();
    const QJsonObject train =
        object(run({"train", path("s"), "--steps", "50", "--learning-rate", "1", "--json"}));
    QCOMPARE(train["step"].toInt(), 83);
    QCOMPARE(runs[1]["cost"].toDouble(), train["cost"].toDouble());
    QVERIFY(read("t.csv").startsWith("learning_rate,step,cost\n0.1,33,"));
    QVERIFY(read("t.csv").contains("\n1,83,"));
  }

  void itExitsWith1WhereEveryRateDiverges() {
    write("q", quadratic);
    const Result result = run({"sweep", path("q"), "--from", "10", "--to", "1e300", "--count", "9",
                               "--json", "--csv", path("s.csv")});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.errors, QByteArray("chainrule: training diverged with every learning rate\n"));
    for (const QJsonValue &value : object(result)["runs"].toArray()) {
      QVERIFY(value["diverged"].toBool());
    }
    QVERIFY(read("s.csv").startsWith("learning_rate,step,cost\n10,0,0.5\n10,1,40.5\n"));
  }

  void theLocaleChangesNothing() {
    QProcessEnvironment german = withoutDisplay();
    german.insert("LC_ALL", "de_DE.UTF-8");
    const QStringList arguments = {"sweep", "lesson:article", "--from", "0.5"};
    QCOMPARE(run(arguments, {}, german).output, run(arguments).output);
  }

#ifdef CHAINRULE_LINUX
  void ctrlCEndsItWithoutAResult() {
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(CHAINRULE_PROGRAM, {"sweep", "lesson:full-adder", "--steps", "1000000000000",
                                      "--csv", path("s.csv")});
    QVERIFY(process.waitForStarted());
    // It listens from the moment it takes its own handler, which the system tells.
    QTRY_VERIFY(catchesInterrupts(process.processId()));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QCOMPARE(process.readAllStandardError(), QByteArray("chainrule: interrupted\n"));
    QVERIFY(!QFile::exists(path("s.csv")));
  }
#endif

 private:
  static bool catchesInterrupts(qint64 process) {
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly)) {
      return false;
    }
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("SigCgt:");
    const QByteArray mask = text.mid(at + 7, text.indexOf('\n', at) - at - 7).trimmed();
    return (mask.toULongLong(nullptr, 16) >> (SIGINT - 1) & 1) != 0;
  }
};

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
