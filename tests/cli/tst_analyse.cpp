// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/digits.h"
#include "support/folderfixture.h"
#include "support/program.h"

#include <QtTest>

#include <cmath>

using namespace chainrule;

namespace {

QJsonObject object(const Result &result) {
  return QJsonDocument::fromJson(result.output).object();
}

/// C = ½ (2w)² on one sample, w = 3: g = 12, H = 4, α* = 1/4.
const QByteArray parabola = R"json({"format": "chainrule.session", "version": 1,
  "network": {"sizes": [1, 1], "activations": ["identity"], "weights": [[[3]]]},
  "training": {"trainBiases": false, "learningRate": 0.125},
  "dataset": {"inputs": [[2]], "targets": [[0]]}})json";

/// One sample with a sure target: C falls for ever along its gradient.
const QByteArray sure = R"json({"format": "chainrule.session", "version": 1,
  "network": {"sizes": [1, 1], "weights": [[[0.5]]]}, "cost": "cross-entropy",
  "dataset": {"inputs": [[1]], "targets": [[1]]}})json";

}  // namespace

class TestAnalyse : public QObject, private FolderFixture {
  Q_OBJECT

 private slots:
  void init() { makeFolder(); }

  void itsObjectHasTheWorkedExamplesDigits() {
    const Result result = run({"analyse", "lesson:article", "--json"});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.errors, QByteArray());
    const QJsonObject analysis = object(result);
    QStringList keys = {
        "step",           "cost", "gradientNorm",    "lambdaMax",        "lambdaMin",
        "stabilityLimit", "gHg",  "lineSearchAlpha", "firstOrderChange", "secondOrderChange",
        "actualChange"};
    keys.sort();
    QCOMPARE(analysis.keys(), keys);
    QCOMPARE(analysis["step"].toInt(-1), 0);
    QCOMPARE(analysis["cost"].toDouble(), 0.16833409177576186);
    QVERIFY(agreesToEveryDigit(analysis["lambdaMax"].toDouble(), ".161537878"));
    QVERIFY(agreesToEveryDigit(analysis["lambdaMin"].toDouble(), "-.061847751"));
    QVERIFY(agreesToEveryDigit(analysis["stabilityLimit"].toDouble(), "12.380997"));
    const QJsonObject train = object(run({"train", "lesson:article", "--steps", "0", "--json"}));
    const double norm = analysis["gradientNorm"].toDouble();
    QVERIFY(std::abs(norm / train["gradientNorm"].toDouble() - 1) < 1e-14);
    // α = .5, and C after one step, of docs/mathematics.md
    QVERIFY(std::abs(analysis["firstOrderChange"].toDouble() + 0.5 * norm * norm) < 1e-15);
    QVERIFY(std::abs(analysis["secondOrderChange"].toDouble() -
                     analysis["firstOrderChange"].toDouble() - 0.125 * analysis["gHg"].toDouble()) <
            1e-15);
    QVERIFY(agreesToEveryDigit(analysis["cost"].toDouble() + analysis["actualChange"].toDouble(),
                               ".1469670326"));
  }

  void aParabolaIsAnalysedAsByHand() {
    write("p", parabola);
    const QJsonObject analysis = object(run({"analyse", path("p"), "--json"}));
    QCOMPARE(analysis["cost"].toDouble(), 18.0);
    QCOMPARE(analysis["gradientNorm"].toDouble(), 12.0);
    QCOMPARE(analysis["lambdaMax"].toDouble(), 4.0);
    QCOMPARE(analysis["lambdaMin"].toDouble(), 4.0);
    QCOMPARE(analysis["stabilityLimit"].toDouble(), 0.5);
    QCOMPARE(analysis["gHg"].toDouble(), 576.0);
    QVERIFY(std::abs(analysis["lineSearchAlpha"].toDouble() - 0.25) < 1e-9);
    QCOMPARE(analysis["firstOrderChange"].toDouble(), -18.0);
    QCOMPARE(analysis["secondOrderChange"].toDouble(), -13.5);
    QCOMPARE(analysis["actualChange"].toDouble(), -13.5);

    const QList<QByteArray> lines = run({"analyse", path("p")}).output.split('\n');
    QCOMPARE(lines[0], QByteArray("step 0, on the row of the next step"));
    const auto line = [&lines](int number) { return lines[number].simplified(); };
    QCOMPARE(line(1), QByteArray("C 18"));
    QCOMPARE(line(2), QByteArray("‖∇C‖ 12"));
    QCOMPARE(line(3), QByteArray("λmax 4"));
    QCOMPARE(line(5), QByteArray("2/λmax 0.5"));
    QCOMPARE(line(6), QByteArray("gᵀHg 576"));
    QVERIFY2(line(7).startsWith("α* 0.25 C = "), lines[7]);
    QCOMPARE(line(9), QByteArray("The change of C in the next step, α = 0.125"));
    QCOMPARE(line(10), QByteArray("first order -18"));
    QCOMPARE(line(11), QByteArray("second order -13.5"));
    QCOMPARE(line(12), QByteArray("actual -13.5"));
  }

  void theActualChangeIsThatOfTheNextStep() {
    // All rows are in every step of the full adder: its mean cost is the step's.
    const auto costAfter = [](const char *steps) {
      return object(run({"train", "lesson:full-adder", "--steps", steps, "--json"}))["cost"]
          .toDouble();
    };
    const QJsonObject analysis =
        object(run({"analyse", "lesson:full-adder", "--steps", "50", "--json"}));
    QCOMPARE(analysis["step"].toInt(), 50);
    QVERIFY(std::abs(analysis["cost"].toDouble() - costAfter("50")) < 1e-15);
    QVERIFY(std::abs(analysis["actualChange"].toDouble() - (costAfter("51") - costAfter("50"))) <
            1e-15);
    QVERIFY(run({"analyse", "lesson:full-adder", "--steps", "50"})
                .output.startsWith("step 50, on the 8 rows of the next step\n"));
  }

  void itStandsWhereTheSessionDoes() {
    QCOMPARE(run({"train", "lesson:iris", "--steps", "33", "--save", path("s")}).status, 0);
    const Result saved = run({"analyse", path("s"), "--steps", "7", "--json"});
    QCOMPARE(saved.output, run({"analyse", "lesson:iris", "--steps", "40", "--json"}).output);
    QCOMPARE(object(saved)["step"].toInt(), 40);
  }

  void whereThereIsNoNumberThereIsNull() {
    write("s", sure);
    const QJsonObject analysis = object(run({"analyse", path("s"), "--json"}));
    QVERIFY(analysis["lineSearchAlpha"].isNull());
    QVERIFY(analysis["stabilityLimit"].isDouble());
    QVERIFY(run({"analyse", path("s")})
                .output.contains("no minimum within steps of 1e-6 to 1e6 in length\n"));

    write("zero", QByteArray(parabola).replace("[[[3]]]", "[[[0]]]"));
    const Result flat = run({"analyse", path("zero")});
    QCOMPARE(flat.status, 0);
    QVERIFY(flat.output.contains("the gradient is 0\n"));

    write("dead", QByteArray(parabola).replace("identity", "relu").replace("[[[3]]]", "[[[-3]]]"));
    const QJsonObject dead = object(run({"analyse", path("dead"), "--json"}));
    QCOMPARE(dead["lambdaMax"].toDouble(-1), 0.0);
    QVERIFY(dead["stabilityLimit"].isNull());
    QVERIFY(run({"analyse", path("dead")}).output.contains("C bends upwards nowhere\n"));
  }

  void whereTrainingDivergesThereIsNoAnalysis() {
    write("d", QByteArray(parabola).replace("0.125", "100"));
    const Result result = run({"analyse", path("d"), "--steps", "1000"});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.output, QByteArray());
    QVERIFY(result.errors.startsWith("chainrule: training stopped at step "));
  }

  void aChangeOfItsStepIsInEffect() {
    const QByteArray past = openedInThePast(parabola);
    write("past", past);
    const QJsonObject before = object(run({"analyse", path("past"), "--steps", "2", "--json"}));
    const QJsonObject after = object(run({"analyse", path("past"), "--steps", "3", "--json"}));
    QCOMPARE(before["step"].toInt(), 4);
    QCOMPARE(after["step"].toInt(), 5);
    const auto rateOf = [](const QJsonObject &analysis) {
      return -analysis["firstOrderChange"].toDouble() /
             std::pow(analysis["gradientNorm"].toDouble(), 2);
    };
    QVERIFY2(std::abs(rateOf(before) - 0.125) < 1e-12, qPrintable(QString::number(rateOf(before))));
    QVERIFY2(std::abs(rateOf(after) - 0.25) < 1e-12, qPrintable(QString::number(rateOf(after))));
  }

  void checkHasItInEffectToo() {
    // The change puts a relu on its kink, where the two derivatives differ.
    QByteArray relu = parabola;
    relu.replace("identity", "relu").replace("[[0]]", "[[-1]]").replace("0.125", "0.001");
    QJsonObject past = QJsonDocument::fromJson(openedInThePast(relu)).object();
    QJsonArray runs = past["history"].toArray();
    QJsonObject only = runs[0].toObject();
    only["changes"] = QJsonArray{QJsonObject{
        {"step", 5}, {"of", "weights"}, {"at", QJsonArray{0, 0, 0}}, {"from", 2.9}, {"to", 0}}};
    runs[0] = only;
    past["history"] = runs;
    write("past", QJsonDocument(past).toJson());
    const Result before = run({"check", path("past"), "--steps", "2"});
    const Result after = run({"check", path("past"), "--steps", "3"});
    QCOMPARE(before.errors + after.errors, QByteArray());
    QCOMPARE(before.status, 0);
    QCOMPARE(after.status, 1);
    QVERIFY(after.output.startsWith("W¹₁₁: backpropagation 0, central difference 1"));
  }

  void theCommandLineIsChecked() {
    QCOMPARE(run({"analyse"}).status, 2);
    QCOMPARE(run({"analyse", "lesson:article", "--sample", "1"}).status, 2);
    QCOMPARE(run({"analyse", "lesson:article", "--steps", "-1"}).status, 2);
    QCOMPARE(run({"analyse", "lesson:nothing"}).status, 1);
  }

  void theLocaleChangesNothing() {
    QProcessEnvironment german = withoutDisplay();
    german.insert("LC_ALL", "de_DE.UTF-8");
    QCOMPARE(run({"analyse", "lesson:article"}, {}, german).output,
             run({"analyse", "lesson:article"}).output);
  }

 private:
  /// The session with a run whose α is 0.25 from step 5 on, standing at step 2 of it.
  QByteArray openedInThePast(const QByteArray &session) const {
    write("p", session);
    run({"train", path("p"), "--steps", "5", "--save", path("a")});
    run({"train", path("a"), "--learning-rate", "0.25", "--steps", "4", "--save", path("b")});
    run({"train", path("p"), "--steps", "2", "--save", path("c")});
    QJsonObject late = QJsonDocument::fromJson(read("b")).object();
    const QJsonObject early = QJsonDocument::fromJson(read("c")).object();
    for (const char *key : {"network", "training", "step"}) {
      late[QLatin1String(key)] = early[QLatin1String(key)];
    }
    return QJsonDocument(late).toJson();
  }
};

QTEST_GUILESS_MAIN(TestAnalyse)
#include "tst_analyse.moc"
