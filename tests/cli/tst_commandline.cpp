// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folderfixture.h"
#include "support/program.h"

#include <QtTest>

#include <csignal>
#include <set>

namespace {

QJsonObject object(const Result &result) {
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(result.output, &error);
  return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QStringList keys(const QJsonObject &object) {
  return object.keys();  // sorted
}

bool isNear(double value, double expected) {
  return std::abs(value - expected) < 5e-11;
}

bool areNear(const QJsonValue &values, std::initializer_list<double> expected) {
  const QJsonArray array = values.toArray();
  return array.size() == static_cast<int>(expected.size()) &&
         std::equal(array.begin(), array.end(), expected.begin(),
                    [](const QJsonValue &value, double number) {
                      return value.isDouble() && isNear(value.toDouble(), number);
                    });
}

const QByteArray diverging = R"json({"format": "chainrule.session", "version": 1,
  "network": {"sizes": [1, 1], "activations": ["identity"], "weights": [[[1]]]},
  "training": {"learningRate": 1e6},
  "dataset": {"inputs": [[1]], "targets": [[0]]}})json";

// At z = 0 the relu has a kink, and a central difference sees half its slope.
const QByteArray atTheKink = R"json({"format": "chainrule.session", "version": 1,
  "network": {"sizes": [1, 1], "activations": ["relu"], "weights": [[[0]]]},
  "dataset": {"inputs": [[1]], "targets": [[1]]}})json";

}  // namespace

class TestCommandLine : public QObject, private FolderFixture {
  Q_OBJECT

 private slots:
  void init() { makeFolder(); }

  void helpAndVersionNeedNoDisplay() {
    const Result help = run({"--help"});
    QCOMPARE(help.status, 0);
    QVERIFY(help.output.contains("chainrule COMMAND FILE"));
    QCOMPARE(help.errors, QByteArray());
    QCOMPARE(run({"-h"}).output, help.output);
    for (const char *command : {"train", "trace", "check", "sweep", "analyse", "import", "export",
                                "exercise", "lessons", "render"}) {
      const Result own = run({command, "--help"});
      QCOMPARE(own.status, 0);
      QVERIFY(own.output.startsWith(QByteArray("Usage: chainrule ") + command));
      QVERIFY(help.output.contains(command));
    }
    QCOMPARE(run({"help"}).output, help.output);
    QCOMPARE(run({"help"}).status, 0);
    QCOMPARE(run({"help", "trace"}).output, run({"trace", "--help"}).output);
    QCOMPARE(run({"help", "nothing"}).status, 2);
    const Result version = run({"--version"});
    QCOMPARE(version.status, 0);
    QCOMPARE(version.output, QByteArray("chainrule " CHAINRULE_VERSION "\n"));
  }

  void traceGivesTheHandExamplesDigits() {
    const Result result = run({"trace", "lesson:article", "--json"});
    QCOMPARE(result.status, 0);
    const QJsonObject trace = object(result);
    QCOMPARE(keys(trace), QStringList({"a0", "cost", "layers", "sample", "step", "t"}));
    QCOMPARE(trace["step"].toInt(-1), 0);
    QCOMPARE(trace["sample"].toInt(-1), 0);
    QCOMPARE(trace["cost"].toDouble(), 0.16833409177576186);
    QVERIFY(areNear(trace["a0"], {1, 0.5, -1}));
    QVERIFY(areNear(trace["t"], {0, 1}));
    QCOMPARE(trace["layers"].toArray().size(), 2);
    const QJsonObject first = trace["layers"][0].toObject();
    const QJsonObject second = trace["layers"][1].toObject();
    QCOMPARE(keys(first), QStringList({"W", "a", "b", "dW", "db", "delta", "z"}));
    QVERIFY(areNear(first["z"], {0.15, 0.225, 0.3, 0.375}));
    QVERIFY(areNear(first["a"], {0.5374298453, 0.5560138905, 0.5744425168, 0.5926666000}));
    QVERIFY(areNear(first["delta"], {-0.0013080224, -0.0028941068, -0.0044456078, -0.0059502319}));
    QVERIFY(areNear(first["db"], {-0.0013080224, -0.0028941068, -0.0044456078, -0.0059502319}));
    QVERIFY(areNear(first["W"][1], {0, -0.15, -0.3}));
    QVERIFY(areNear(first["b"], {-0.1, 0, 0.1, 0.2}));
    QCOMPARE(first["dW"].toArray().size(), 4);
    QVERIFY(areNear(first["dW"][3], {-0.0059502319, -0.0029751159, 0.0059502319}));
    QVERIFY(areNear(second["z"], {0.0038206981, 0.8819865539}));
    QVERIFY(areNear(second["a"], {0.5009551734, 0.7072337147}));
    QVERIFY(areNear(second["delta"], {0.1252383363, -0.0606184853}));
    QVERIFY(areNear(second["dW"][0], {0.0673068197, 0.0696342546, 0.0719422251, 0.0742245790}));
    QVERIFY(areNear(second["dW"][1], {-0.0325781832, -0.0337047199, -0.0348218353, -0.0359265516}));
    QVERIFY(areNear(second["W"][0], {0.2, 0.1, 0, -0.1}));
  }

  void traceAfterStepsShowsTheParametersReached() {
    const QJsonObject trace = object(run({"trace", "lesson:article", "--steps", "1", "--json"}));
    QCOMPARE(trace["step"].toInt(), 1);
    QVERIFY(isNear(trace["cost"].toDouble(), 0.1469670326));
  }

  void traceOfABatchShowsItsFirstSampleAlone() {
    const QJsonObject trace = object(run({"trace", "lesson:full-adder", "--json"}));
    QCOMPARE(trace["sample"].toInt(-1), 0);
    QVERIFY(areNear(trace["a0"], {0, 0, 0}));
    const QJsonObject layer = trace["layers"][0].toObject();
    QVERIFY(areNear(layer["dW"][0], {0, 0, 0}));  // its own: a⁰ is 0
  }

  void traceShowsTheSampleAskedFor() {
    const QJsonObject trace =
        object(run({"trace", "lesson:full-adder", "--sample", "6", "--json"}));
    QCOMPARE(trace["sample"].toInt(-1), 6);
    QVERIFY(areNear(trace["a0"], {1, 1, 0}));
    QVERIFY(areNear(trace["t"], {0, 1}));
  }

  void traceIsReadable() {
    const Result result = run({"trace", "lesson:article"});
    QCOMPARE(result.status, 0);
    const QString text = QString::fromUtf8(result.output);
    for (const char *line :
         {"Textbook example: step 0, sample 0, α = 0.5\n",
          "  1 Weighted sum of layer 1: z¹ = ", "       0.15  0.225    0.3  0.375\n",
          "  5 Cost: C = ½ ‖a² − t‖²\n      0.1683340918\n", "      0.5009551734  0.7072337147\n",
          " 12 Update: ", "    new W²\n        0.1663465901"}) {
      QVERIFY2(text.contains(QString::fromUtf8(line)), line);
    }
  }

  void traceOfABatchEndsWithTheParametersOfItsStep() {
    const QByteArray text = run({"trace", "lesson:full-adder"}).output;
    const QJsonObject next = object(run({"trace", "lesson:full-adder", "--steps", "1", "--json"}));
    const QJsonObject layer = next["layers"][1].toObject();
    const QByteArray update = text.mid(text.indexOf("\nUpdate\n"));
    for (const char *head : {"new W¹\n", "new b¹\n", "new W²\n", "new b²\n"}) {
      QVERIFY2(update.contains(head), head);
    }
    const QByteArray bias = QByteArray::number(layer["b"][0].toDouble(), 'g', 10);
    QVERIFY2(update.mid(update.indexOf("new b²")).contains(bias), update);
    // of a step of one sample, on another than its own
    const QByteArray other = run({"trace", "lesson:mazur", "--sample", "0"}).output;
    QVERIFY(other.contains("new W²\n"));
  }

  void trainPrintsALogarithmicTableAndItsLastStep() {
    const Result result = run({"train", "lesson:article", "--steps", "12"});
    QCOMPARE(result.status, 0);
    QStringList steps;
    for (const QString &line : QString::fromUtf8(result.output).split('\n')) {
      steps << line.simplified().section(' ', 0, 0);
    }
    QCOMPARE(steps, QStringList({"step", "0", "1", "2", "5", "10", "12", "2", ""}));
    QVERIFY(result.output.contains("          10     0.05397319796     0.09506941657\n"));
    QVERIFY(result.output.endsWith("2 of 2 bits right\n"));
  }

  void trainTellsTheCostAtTheParametersReached() {
    const QJsonObject train = object(run({"train", "lesson:article", "--steps", "100", "--json"}));
    QCOMPARE(keys(train), QStringList({"cost", "diverged", "gradientNorm", "step"}));
    QCOMPARE(train["step"].toInt(), 100);
    QVERIFY(isNear(train["cost"].toDouble(), 0.004084795099));
    QVERIFY(isNear(train["gradientNorm"].toDouble(), 0.009881748023));
    QVERIFY(train["diverged"].isBool() && !train["diverged"].toBool());
  }

  void trainWithoutStepsShowsTheStart() {
    const QJsonObject train = object(run({"train", "lesson:article", "--steps", "0", "--json"}));
    QCOMPARE(train["step"].toInt(-1), 0);
    QCOMPARE(train["cost"].toDouble(), 0.16833409177576186);
  }

  void theLearningRateMayBeGiven() {
    const QJsonObject train =
        object(run({"train", "lesson:article", "--steps=1000", "--learning-rate", "5", "--json"}));
    QVERIFY(std::abs(train["cost"].toDouble() - 2.391652682e-5) < 5e-15);
  }

  void trainWritesATable() {
    QCOMPARE(run({"train", "lesson:article", "--steps", "20", "--csv", path("t.csv")}).status, 0);
    const QList<QByteArray> lines = read("t.csv").split('\n');
    QCOMPARE(lines.size(), 23);
    QCOMPARE(lines[0], QByteArray("step,cost,gradientNorm"));
    QVERIFY(lines[1].startsWith("0,0.16833409177576186,0.21056128"));
    QVERIFY(lines[21].startsWith("20,0.0272264519"));
    QCOMPARE(lines[22], QByteArray());
    QCOMPARE(run({"train", "lesson:article", "--steps", "5500", "--csv", path("t.csv")}).status, 0);
    const QList<QByteArray> more = read("t.csv").split('\n');
    QCOMPARE(more.size(), 1103);
    QVERIFY(more[2].startsWith("5,"));
    QVERIFY(more[1101].startsWith("5500,"));
  }

  void aSavedSessionGoesOnAsIfItHadNotStopped() {
    for (const char *lesson : {"lesson:article", "lesson:iris", "lesson:full-adder"}) {
      QCOMPARE(run({"train", lesson, "--steps", "37", "--save", path("a")}).status, 0);
      QCOMPARE(run({"train", path("a"), "--steps", "63", "--save", path("b")}).status, 0);
      QCOMPARE(run({"train", lesson, "--steps", "100", "--save", path("c")}).status, 0);
      QVERIFY(read("b").contains("\"step\": 100"));
      QCOMPARE(read("b"), read("c"));
    }
  }

  void divergenceEndsWithTheStepAndTheQuantity() {
    write("d.chainrule", diverging);
    const Result table = run({"train", path("d.chainrule"), "--save", path("end")});
    QCOMPARE(table.status, 1);
    QCOMPARE(table.errors, QByteArray("chainrule: training stopped at step 25: "
                                      "C is not finite\n"));
    QVERIFY(read("end").contains("\"step\": 25"));
    const Result json = run({"train", path("d.chainrule"), "--json"});
    QCOMPARE(json.status, 1);
    QCOMPARE(object(json)["step"].toInt(), 25);
    QVERIFY(object(json)["diverged"].toBool());
    QCOMPARE(run({"trace", path("d.chainrule"), "--steps", "1000"}).status, 1);
  }

  void checkPassesOnEveryLesson() {
    for (const QJsonValue &lesson : object(run({"lessons", "--json"}))["lessons"].toArray()) {
      const QString name = "lesson:" + lesson["name"].toString();
      const Result result = run({"check", name, "--steps", "20", "--json"});
      QCOMPARE(result.status, 0);
      const QJsonObject check = object(result);
      QCOMPARE(keys(check), QStringList({"maxRelativeError", "parameters", "passed"}));
      QVERIFY(check["passed"].toBool());
      QVERIFY(check["maxRelativeError"].toDouble(1) <= 1e-6);
    }
    QCOMPARE(object(run({"check", "lesson:article", "--json"}))["parameters"].toInt(), 26);
    QCOMPARE(object(run({"check", "lesson:mazur", "--json"}))["parameters"].toInt(), 8);
    QVERIFY(run({"check", "lesson:article"})
                .output.startsWith("26 parameters checked at step 0: largest relative error "));
  }

  void aFailedCheckSaysWhereAndExitsWith1() {
    write("k.chainrule", atTheKink);
    const Result result = run({"check", path("k.chainrule")});
    QCOMPARE(result.status, 1);
    QVERIFY(result.output.contains("W¹₁₁: backpropagation 0, central difference -0.49999"));
    QVERIFY(result.output.endsWith("failed\n"));
    QVERIFY(!object(run({"check", path("k.chainrule"), "--json"}))["passed"].toBool(true));
  }

  void aTableBecomesASession() {
    const Result result = run({"import", CHAINRULE_RESOURCES "/datasets/iris.csv", "--standardise",
                               "--hidden", "5", "-o", path("iris.chainrule")});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.output, "150 rows, network 4-5-3, output softmax, cost cross-entropy: " +
                                path("iris.chainrule").toUtf8() + '\n');
    const Result training = run({"train", path("iris.chainrule"), "--steps", "2000"});
    QCOMPARE(training.status, 0);
    const QByteArray score = training.output.split('\n').value(training.output.count('\n') - 1);
    QVERIFY(score.endsWith(" of 150 rows right"));
    QVERIFY(score.split(' ').first().toInt() >= 145);
  }

  void targetsAreNamedOnImport() {
    const Result result = run({"import", "-", "--targets", "sum,carry", "-o", path("s")},
                              "sum;a;b;carry\n1;0;1;0\n0;1;1;1\n");
    QCOMPARE(result.status, 0);
    QVERIFY(result.output.startsWith("2 rows, network 2-3-2, output sigmoid"));
    QVERIFY(read("s").contains("\"inputNames\": [\"a\", \"b\"]"));
    QVERIFY(read("s").contains("\"targetNames\": [\"sum\", \"carry\"]"));
  }

  void aTargetsNameMayHoldACommaInQuotationMarks() {
    QCOMPARE(run({"import", "-", "--targets", "\"sum, of two\",carry", "-o", path("s")},
                 "\"sum, of two\",a,carry\n1,0,0\n0,1,1\n")
                 .status,
             0);
    QVERIFY(read("s").contains("\"targetNames\": [\"sum, of two\", \"carry\"]"));
  }

  void renderSpeaksTheLanguageAskedForAndElseEnglish() {
    // The system's language is the window's, never the command line's.
    QProcessEnvironment german = withoutDisplay();
    for (const char *name : {"LANG", "LC_ALL", "LANGUAGE"}) german.insert(name, "de_DE.UTF-8");
    const auto picture = [&](const QStringList &more, const QProcessEnvironment &environment) {
      const Result result = run(QStringList{"render", "lesson:article", "--stage", "9", "--size",
                                            "1024x700", "-o", path("picture.png")} +
                                    more,
                                {}, environment);
      return result.errors.isEmpty() && result.status == 0 ? read("picture.png") : QByteArray();
    };
    const QByteArray english = picture({}, withoutDisplay());
    QVERIFY(english.startsWith("\x89PNG"));
    QCOMPARE(picture({"--language", "en"}, german), english);
    QCOMPARE(picture({}, german), english);
    std::set<QByteArray> pictures{english};
    for (const char *language : {"de", "fr", "es", "zh_CN"}) {
      const QByteArray drawn = picture({"--language", language}, withoutDisplay());
      QVERIFY2(drawn.startsWith("\x89PNG") && pictures.insert(drawn).second, language);
    }
  }

  void numbersHaveADecimalPointWhateverTheSystemSpeaks() {
    QProcessEnvironment german = withoutDisplay();
    for (const char *name : {"LANG", "LC_ALL", "LANGUAGE"}) german.insert(name, "de_DE.UTF-8");
    for (const QStringList &arguments :
         {QStringList{"trace", "lesson:article"},
          {"train", "lesson:full-adder", "--steps", "3"},
          {"sweep", "lesson:full-adder", "--from", "1", "--to", "2", "--steps", "3"},
          {"export", "lesson:article", "--to", "html", "-o", path("document.html")},
          {"exercise", "--count", "1", "-o", path("document.html")}}) {
      const Result result = run(arguments, {}, german);
      QCOMPARE(result.status, 0);
      QCOMPARE(result.output, run(arguments).output);
      if (arguments.back().endsWith("document.html")) {
        QVERIFY(read("document.html").contains("<html lang=\"en\">"));
        QVERIFY(QFile::remove(path("document.html")));
      }
    }
    QVERIFY(run({"trace", "lesson:article"}, {}, german).output.contains("0.1683"));
  }

  void renderDrawsAPictureAndIsSilent() {
    QProcessEnvironment bare = withoutDisplay();
    bare.remove("XDG_RUNTIME_DIR");
    for (const char *name : {"picture.png", "PICTURE.PNG"}) {
      const Result result = run(
          {"render", "lesson:full-adder", "--stage", "11", "--size", "1024x700", "-o", path(name)},
          {}, bare);
      QCOMPARE(result.errors, QByteArray());
      QCOMPARE(result.status, 0);
      QVERIFY(read(name).startsWith("\x89PNG"));
    }
  }

  void lessonsAreListedWithANameAndALine() {
    QList<QByteArray> lines = run({"lessons"}).output.split('\n');
    const QJsonArray lessons = object(run({"lessons", "--json"}))["lessons"].toArray();
    QVERIFY(lessons.size() > 4);
    QString group;
    for (const QJsonValue &lesson : lessons) {
      QCOMPARE(keys(lesson.toObject()), QStringList({"group", "line", "name", "steps", "title"}));
      if (group != lesson["group"].toString()) {
        group = lesson["group"].toString();
        QCOMPARE(lines.takeFirst(), QByteArray());
        QCOMPARE(lines.takeFirst(), group.toUtf8());
      }
      const QString name = "lesson:" + lesson["name"].toString();
      const QByteArray line = lines.takeFirst();
      QVERIFY(line.startsWith(name.toUtf8() + "  "));
      const int steps = lesson["steps"].toInt();
      QCOMPARE(steps > 0, name != "lesson:iris");
      const QString script = steps > 0 ? QStringLiteral(" (%1 steps)").arg(steps) : QString();
      QVERIFY(line.endsWith(
          ("  " + lesson["title"].toString() + script + ": " + lesson["line"].toString())
              .toUtf8()));
      QCOMPARE(run({"train", name, "--steps", "1"}).status, 0);
    }
    QCOMPARE(lines, QList<QByteArray>{QByteArray()});  // after the last newline
  }

  void aMinusMeansStandardInput() {
    QCOMPARE(run({"train", "lesson:article", "--steps", "0", "--save", path("s")}).status, 0);
    const QJsonObject train = object(run({"train", "-", "--steps", "1", "--json"}, read("s")));
    QVERIFY(isNear(train["cost"].toDouble(), 0.1469670326));
    const Result bad = run({"train", "-"}, "{}");
    QCOMPARE(bad.status, 1);
    QCOMPARE(bad.errors, QByteArray("chainrule: standard input: format: \"chainrule.session\" "
                                    "expected, nothing found\n"));
  }

  void theLocaleChangesNothing() {
    QProcessEnvironment german = withoutDisplay();
    german.insert("LC_ALL", "de_DE.UTF-8");
    german.insert("LC_NUMERIC", "de_DE.UTF-8");
    for (const QStringList &arguments : {QStringList{"train", "lesson:article"},
                                         {"trace", "lesson:article"},
                                         {"trace", "lesson:article", "--json"},
                                         {"check", "lesson:mazur"}}) {
      QCOMPARE(run(arguments, {}, german).output, run(arguments).output);
    }
  }

#ifdef CHAINRULE_LINUX
  void aFullDiskIsNoticed() {
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.setStandardOutputFile("/dev/full");
    process.start(CHAINRULE_PROGRAM, {"lessons"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError(),
             QByteArray("chainrule: standard output: cannot be written\n"));
  }

  void ctrlCPrintsAndSavesWhereTrainingStands() {
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(CHAINRULE_PROGRAM, {"train", "lesson:article", "--steps", "1000000000000",
                                      "--save", path("stopped")});
    QByteArray output;
    while (!output.contains("\n        1000 ")) {
      QVERIFY(process.waitForReadyRead());
      output += process.readAllStandardOutput();
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    output += process.readAllStandardOutput();
    const QByteArray errors = process.readAllStandardError();
    const QByteArray prefix = "chainrule: interrupted at step ";
    QVERIFY(errors.startsWith(prefix));
    const QByteArray step = errors.mid(prefix.size()).trimmed();
    QVERIFY(output.contains(' ' + step + ' '));
    QVERIFY(read("stopped").contains("\"step\": " + step + ','));
  }

  void trainHoldsTheFileItWillSaveFromTheBeginning() {
    QCOMPARE(run({"train", "lesson:article", "--steps", "1", "--save", path("s")}).status, 0);
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(CHAINRULE_PROGRAM,
                  {"train", path("s"), "--steps", "1000000000000", "--save", path("s")});
    QVERIFY(process.waitForReadyRead());
    const Result other = run({"import", "-", "-o", path("s")}, "a,b\n0,1\n1,0\n");
    QCOMPARE(other.status, 1);
    QCOMPARE(other.errors, QStringLiteral("chainrule: %1: cannot be written: open elsewhere "
                                          "(chainrule, process %2)\n")
                               .arg(path("s"))
                               .arg(process.processId())
                               .toUtf8());
    QVERIFY(read("s").contains("\"step\": 1,"));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(!read("s").contains("\"step\": 1,"));
    QCOMPARE(run({"train", path("s"), "--steps", "1", "--save", path("s")}).status, 0);
  }
#endif
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
