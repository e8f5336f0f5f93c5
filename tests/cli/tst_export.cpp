// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QtTest>

#include <map>

namespace {

/// The numbers of an exported table by what stands before the value: "0,,W,2,1,3".
using Table = std::map<QByteArray, double>;

QByteArray key(int step, const QByteArray &sample, const QByteArray &place) {
  return QByteArray::number(step) + ',' + sample + ',' + place;
}

QByteArray place(const char *quantity, int layer, qsizetype row, qsizetype column = -1) {
  return QByteArray(quantity) + ',' + QByteArray::number(layer) + ',' +
         QByteArray::number(row + 1) + ',' +
         (column >= 0 ? QByteArray::number(column + 1) : QByteArray());
}

QJsonObject trace(const QString &file, int steps, int sample = -1) {
  QStringList arguments{"trace", file, "--json", "--steps", QString::number(steps)};
  if (sample >= 0) {
    arguments << "--sample" << QString::number(sample);
  }
  return QJsonDocument::fromJson(run(arguments).output).object();
}

// Every activation and cost that no lesson has, batches that end an epoch short, fixed biases.
const QByteArray deep = R"json({"format": "chainrule.session", "version": 1,
  "title": "Deep \u0022odd\u0022",
  "network": {"sizes": [2, 5, 4, 3, 2], "activations": ["relu", "tanh", "relu", "identity"],
    "init": "he-normal", "seed": 3, "biases": [[0.1, 0, 0.2, 0, 0], [0, 0, 0, 0.5], [1, 0, 0],
    [0, 0]]},
  "training": {"learningRate": 0.05, "batch": 3, "trainBiases": false},
  "dataset": {"inputs": [[0, 1], [1, 1], [-2, 1], [0.5, -1], [0.001, 3]],
              "targets": [[0, 1], [1, 2], [3, 0], [-1, 1], [0.25, 0.5]]}})json";

const QByteArray bits = R"json({"format": "chainrule.session", "version": 1,
  "network": {"sizes": [2, 3, 2], "activations": ["tanh", "sigmoid"], "seed": 5},
  "cost": "cross-entropy",
  "training": {"learningRate": 2, "order": "shuffled", "batch": 2, "seed": 9},
  "dataset": {"inputs": [[0, 0], [0, 1], [1, 0], [1, 1], [2, 1]],
              "targets": [[0, 1], [1, 0.5], [1, 0], [0, 1], [0.25, 1]]}})json";

// Runs scripts one after the other, as loading PyTorch takes longer than all of them.
const QByteArray driverText = R"py(import runpy, sys
try:
    import torch
except ImportError:
    sys.exit(77)
for script in sys.argv[1:]:
    try:
        runpy.run_path(script, run_name="__main__")
    except SystemExit as end:
        print("exit", end.code)
)py";

const QByteArray diverging = R"json({"format": "chainrule.session", "version": 1,
  "network": {"sizes": [1, 1], "activations": ["identity"], "weights": [[[1]]]},
  "training": {"learningRate": 1e6},
  "dataset": {"inputs": [[1]], "targets": [[0]]}})json";

}  // namespace

class TestExport : public QObject {
  Q_OBJECT

 private slots:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void theTableIsInTheOrderOfTheStep() {
    const QList<QByteArray> lines = exported({"lesson:article", "--to", "csv"}).split('\n');
    QCOMPARE(lines.front(), QByteArray("step,sample,quantity,layer,row,column,value"));
    QCOMPARE(lines.back(), QByteArray());
    QList<QByteArray> order;
    for (const QByteArray &line : lines.mid(1, lines.size() - 2)) {
      const QList<QByteArray> cells = line.split(',');
      QCOMPARE(cells.size(), 7);
      const QByteArray quantity = cells[2] + cells[3];
      if (order.isEmpty() || order.back() != quantity) {
        order << quantity;
      }
    }
    const QByteArray expected =
        "alpha a0 t2 W1 b1 W2 b2 z1 a1 sigma_prime1 z2 a2 sigma_prime2 C delta2 dW2 db2 "
        "delta1 dW1 db1 W_new1 b_new1 W_new2 b_new2";
    QCOMPARE(order, expected.split(' '));
    // α, a⁰, t, z, a, σ′ and δ of 6 neurons, C twice, three times 26 parameters.
    QCOMPARE(lines.size(), 1 + 1 + 3 + 2 + 4 * 6 + 2 + 3 * 26 + 1);
    QVERIFY(lines.contains("0,,alpha,,,,0.5"));
    QVERIFY(lines.contains("0,0,C,,,,0.16833409177576186"));
    QVERIFY(lines.contains("0,,W,2,1,4,-0.1"));
  }

  void theTableHasTheAlphaOfItsStep() {
    QByteArray scheduled = bits;
    scheduled.replace(
        "\"learningRate\": 2",
        "\"learningRate\": 2, \"schedule\": {\"kind\": \"step-decay\", \"steps\": 10, "
        "\"factor\": 0.5}");
    const QByteArray table =
        exported({write("scheduled", scheduled), "--to", "csv", "--steps", "25"});
    QVERIFY(table.contains("\n25,,alpha,,,,0.5\n"));
  }

  void theTableHasTracesNumbersToTheLastDigit_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("steps");
    QTest::newRow("the article, later") << "lesson:article" << 100;
    QTest::newRow("mazur") << "lesson:mazur" << 1;
    QTest::newRow("all rows in a step") << "lesson:full-adder" << 2;
    QTest::newRow("shuffled rows") << "bits" << 20;
  }

  void theTableHasTracesNumbersToTheLastDigit() {
    QFETCH(QString, file);
    QFETCH(int, steps);
    if (file == "bits") {
      file = write(file, bits);
    }
    const Table table = tableOf({file, "--to", "csv", "--steps", QString::number(steps)});
    const QList<int> samples = samplesOf(table);
    QVERIFY(!samples.isEmpty());
    QJsonObject first;
    double costs = 0;
    std::map<QByteArray, double> gradients;
    for (const int sample : samples) {
      const QJsonObject expected = trace(file, steps, sample);
      QCOMPARE(expected["step"].toInt(-1), steps);
      first = first.isEmpty() ? expected : first;
      const QByteArray row = QByteArray::number(sample);
      costs += expected["cost"].toDouble();
      QVERIFY(has(table, key(steps, row, "C,,,"), expected["cost"]));
      const QJsonArray layers = expected["layers"].toArray();
      QVERIFY(hasVector(table, steps, row, "a", 0, expected["a0"]));
      QVERIFY(hasVector(table, steps, row, "t", static_cast<int>(layers.size()), expected["t"]));
      for (int l = 1; l <= layers.size(); ++l) {
        const QJsonObject layer = layers[l - 1].toObject();
        for (const char *quantity : {"z", "a", "delta"}) {
          QVERIFY(hasVector(table, steps, row, quantity, l, layer[QLatin1String(quantity)]));
        }
        const QJsonArray dW = layer["dW"].toArray();
        for (qsizetype i = 0; i < dW.size(); ++i) {
          for (qsizetype j = 0; j < dW[i].toArray().size(); ++j) {
            gradients[place("dW", l, i, j)] += dW[i][j].toDouble();
          }
          gradients[place("db", l, i)] += layer["db"][i].toDouble();
        }
      }
    }
    const auto count = static_cast<double>(samples.size());
    QVERIFY(std::abs(table.at(key(steps, "", "C,,,")) - costs / count) < 1e-15);
    for (const auto &[entry, sum] : gradients) {
      QVERIFY2(std::abs(table.at(key(steps, "", entry)) - sum / count) < 1e-15, entry);
    }
    QVERIFY(hasParameters(table, steps, "W", "b", first));
    QVERIFY(hasParameters(table, steps, "W_new", "b_new", trace(file, steps + 1)));
  }

  void theTableHasTheWeightsMazurPrints() {
    const Table table = tableOf({"lesson:mazur", "--to", "csv"});
    const auto near = [&](int layer, int row, int column, double printed) {
      return std::abs(table.at(key(0, "", place("W_new", layer, row, column))) - printed) < 6e-9;
    };
    QVERIFY(near(2, 0, 0, 0.35891648) && near(2, 0, 1, 0.408666186));
    QVERIFY(near(2, 1, 0, 0.511301270) && near(2, 1, 1, 0.561370121));
    QCOMPARE(table.at(key(0, "", "b_new,2,1,")), 0.6);  // biases stay
    QVERIFY(table.at(key(0, "", "db,2,1,")) != 0);
  }

  void theScriptHoldsTheNumbersOfItsSteps() {
    const QByteArray article = exported({"lesson:article", "--to", "pytorch"});
    QVERIFY(article.startsWith("#!/usr/bin/env python3\n"));
    for (const char *text :
         {"TITLE = \"Textbook example\"\n", "ACTIVATIONS = [\"sigmoid\", \"sigmoid\"]\n",
          "COST = \"half-squared-error\"\nALPHA = 0.5\nTRAIN_BIASES = True\n",
          "FIRST_STEP = 0\nLAST_STEP = 0\n", "W_START = [\n    [[-0.1, -0.3, -0.5],\n",
          "    [[0.2, 0.1, 0.0, -0.1],\n     [0.5, 0.4, 0.3, 0.2]],\n]\n",
          "    0: ([1.0, 0.5, -1.0], [0.0, 1.0]),\n", "C = 0.16833409177576186\n"}) {
      QVERIFY2(article.contains(text), text);
    }
    const QByteArray iris = exported({"lesson:iris", "--to", "pytorch", "--steps", "20"});
    QVERIFY(iris.contains("LAST_STEP = 20\n"));
    const Table table = tableOf({"lesson:iris", "--to", "csv", "--steps", "20"});
    QList<int> rows = rowLists(iris).back();
    std::sort(rows.begin(), rows.end());
    QCOMPARE(rowLists(iris).size(), 21);
    QList<int> expected = samplesOf(table);
    std::sort(expected.begin(), expected.end());
    QCOMPARE(rows, expected);
    // An epoch in the order listed takes two steps, so the third has the rows of the first.
    const QByteArray cyclic = exported({write("deep", deep), "--to", "pytorch", "--steps", "9"});
    QCOMPARE(rowLists(cyclic), (QList<QList<int>>{{0, 1, 2}, {3, 4}}));
    QVERIFY(cyclic.contains("TITLE = \"Deep \\\"odd\\\"\"\n"));
    QByteArray large =
        diverging;  // 20 digits are shorter than an exponent, and no integer of 64 bits
    large.replace("[[1]]]", "[[123456789012345680000]]]").replace("1e6", "1e-60");
    QVERIFY(exported({write("large", large), "--to", "pytorch"})
                .contains("[[123456789012345683968.0]]"));
  }

  void pyTorchTakesTheSameSteps() {
    const QString python = QStringLiteral("/usr/bin/python3");
    const QByteArray article = exported({"lesson:article", "--to", "pytorch", "--steps", "3"});
    QStringList scripts{write("article.py", article)};
    for (const QStringList &arguments : {QStringList{"lesson:full-adder", "--steps", "40"},
                                         {"lesson:mazur", "--steps", "2"},
                                         {"lesson:iris", "--steps", "100"},
                                         {write("deep", deep), "--steps", "10"},
                                         {write("bits", bits), "--steps", "25"}}) {
      scripts << write(QString::number(scripts.size()) + ".py",
                       exported(arguments + QStringList{"--to", "pytorch"}));
    }
    for (const char *schedule :
         {R"json({"kind": "step-decay", "steps": 6, "factor": 0.7})json",
          R"json({"kind": "exponential", "steps": 10, "factor": 0.2, "warmUp": 4})json",
          R"json({"kind": "inverse-time", "steps": 5, "warmUp": 2})json",
          R"json({"kind": "cosine", "steps": 18, "factor": 0.05})json",
          R"json({"kind": "constant", "warmUp": 30})json"}) {
      QByteArray scheduled = bits;
      scheduled.replace("\"learningRate\": 2",
                        "\"learningRate\": 2, \"schedule\": " + QByteArray(schedule));
      scripts << write(
          QString::number(scripts.size()) + ".py",
          exported({write("scheduled", scheduled), "--steps", "25", "--to", "pytorch"}));
    }
    const auto same = scripts.size();
    for (const char *list : {"\nW_START = [", "\nC = ", "\nDW = [", "\nB_NEW = ["}) {
      QByteArray changed = article;
      const qsizetype digit = changed.indexOf('.', changed.indexOf(list)) + 4;
      changed[digit] = changed[digit] == '1' ? '2' : '1';
      scripts << write(QString::number(scripts.size()) + ".py", changed);
    }
    const QString driver = write("driver.py", driverText);
    QProcess process;
    process.start(python, QStringList{driver} + scripts);
    if (!process.waitForStarted() || !process.waitForFinished(120000) || process.exitCode() == 77) {
      QSKIP("PyTorch is not installed");
    }
    const QByteArray output = process.readAllStandardOutput();
    const QByteArray errors = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(output.count("\nok\nexit 0\n"), same);
    QCOMPARE(output.count("\nnot the same\nexit 1\n"), scripts.size() - same);
    QVERIFY2(errors.contains("C: 0."), errors);
    QVERIFY2(errors.contains("dW of layer 1, row 1, column 1: "), errors);
    QVERIFY2(errors.contains(" by Chainrule, "), errors);
  }

  void aScriptOfTooManyNumbersIsRefused() {
    const Result result = run({"export", write("bits", bits), "--to", "pytorch", "--steps",
                               "700000", "-o", m_folder->filePath("out")});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.errors.startsWith("chainrule: a script with at most 1000000 numbers expected"),
             result.errors);
    QVERIFY(!QFile::exists(m_folder->filePath("out")));
  }

  void theNetworkIsDrawnWithoutADisplayOrFonts() {
    const QByteArray svg = exported({"lesson:article", "--to", "svg", "--size", "800x600"});
    QXmlStreamReader reader(svg);
    int paths = 0;
    QString viewBox;
    QString firstFill;
    while (!reader.atEnd()) {
      if (reader.readNext() == QXmlStreamReader::StartElement) {
        paths += reader.name() == u"path" ? 1 : 0;
        QVERIFY2(reader.name() != u"text" && reader.name() != u"image", svg);
        if (reader.name() == u"svg") {
          viewBox = reader.attributes().value("viewBox").toString();
        }
        const QString fill = reader.attributes().value("fill").toString();
        if (firstFill.isEmpty() && fill.startsWith('#')) {
          firstFill = fill;
        }
      }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(paths > 60);
    QCOMPARE(viewBox, QStringLiteral("0 0 800 600"));
    QCOMPARE(firstFill, QStringLiteral("#ffffff"));
    QVERIFY(svg.contains("<title>Textbook example</title>"));

    const QByteArray pdf = exported({"lesson:article", "--to", "pdf", "--size", "800x600"});
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/MediaBox [0 0 600.000000 450.000000]"));
    QVERIFY(!pdf.contains("/Subtype /Image") && !pdf.contains("/FontDescriptor"));

    const QByteArray png = exported({"lesson:article", "--to", "png"});
    QVERIFY(png.startsWith("\x89PNG"));
    QCOMPARE(png.mid(16, 8).toHex(), QByteArray("0000078000000500"));  // 1920 x 1280
  }

  void aPictureShowsTheStageAndTheThemeAskedFor() {
    const QStringList svg{"lesson:article", "--to", "svg"};
    const QByteArray usual = exported(svg);
    QCOMPARE(exported(svg + QStringList{"--stage", "11"}), usual);
    QSet<QByteArray> different{usual};
    for (const QStringList &options : {QStringList{"--stage", "0"},
                                       {"--stage", "5"},
                                       {"--stage", "12"},
                                       {"--theme", "dark"},
                                       {"--steps", "1"}}) {
      different << exported(svg + options);
    }
    QCOMPARE(different.size(), 6);
    QVERIFY(!different.contains(QByteArray()));
  }

  void aWorkedExampleIsWrittenAsAsked() {
    const QByteArray tex = exported({"lesson:article", "--to", "latex", "--digits", "10"});
    QVERIFY(tex.startsWith("\\documentclass") && tex.endsWith("\\end{document}\n"));
    QVERIFY(tex.contains("0.5374298453"));
    QVERIFY(!tex.contains("Answers"));
    const QByteArray page = exported({"lesson:full-adder", "--to", "html", "--samples", "all",
                                      "--steps", "3", "--without-solutions"});
    QVERIFY(page.startsWith("<!DOCTYPE html>") && page.endsWith("</html>\n"));
    QVERIFY(page.contains("learning rate 5; step 3."));
    QVERIFY(page.contains("<h2>Sample 8</h2>") && page.contains("Answers</h2>"));
  }

  void aStepThatIsNotFiniteIsNotExported() {
    const QString file = write("d.chainrule", diverging);
    const QString out = m_folder->filePath("out");
    for (const auto &[format, steps] : {std::pair{"csv", "25"}, {"csv", "1000"}, {"html", "25"}}) {
      const Result result = run({"export", file, "--to", format, "--steps", steps, "-o", out});
      QCOMPARE(result.status, 1);
      QCOMPARE(result.errors,
               QByteArray("chainrule: training stopped at step 25: C is not finite\n"));
      QVERIFY(!QFile::exists(out));
    }
    QCOMPARE(run({"export", file, "--to", "csv", "--steps", "24", "-o", out}).status, 0);
    QFile::remove(out);
    const Result update =
        run({"export", file, "--to", "svg", "--steps", "25", "--stage", "7", "-o", out});
    QCOMPARE(update.status, 1);
    QVERIFY(!QFile::exists(out));
  }

 private:
  QString write(const QString &name, const QByteArray &text) {
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                              : QString();
  }

  /// The lists in ROWS of a script.
  static QList<QList<int>> rowLists(const QByteArray &script) {
    const qsizetype begin = script.indexOf("\nROWS = [");
    const QByteArray text = script.mid(begin + 9, script.indexOf("\n]", begin) - begin - 9);
    QList<QList<int>> lists;
    for (const QByteArray &line : text.trimmed().split('\n')) {
      QList<int> rows;
      for (const QByteArray &row : line.trimmed().replace('[', "").replace(']', "").split(',')) {
        if (!row.trimmed().isEmpty()) {
          rows << row.trimmed().toInt();
        }
      }
      lists << rows;
    }
    return lists;
  }

  /// What `chainrule export …` writes; empty when it complains.
  QByteArray exported(const QStringList &arguments) {
    const QString out = m_folder->filePath("out");
    const Result result = run(QStringList{"export"} + arguments + QStringList{"-o", out});
    QFile file(out);
    const bool isDone = result.status == 0 && result.errors.isEmpty() && result.output.isEmpty();
    return isDone && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  Table tableOf(const QStringList &arguments) {
    Table table;
    for (const QByteArray &line : exported(arguments).split('\n').mid(1)) {
      const qsizetype comma = line.lastIndexOf(',');
      if (comma > 0) {
        table[line.left(comma)] = line.mid(comma + 1).toDouble();
      }
    }
    return table;
  }

  /// The rows of the dataset that have a cost.
  static QList<int> samplesOf(const Table &table) {
    QList<int> samples;
    for (const auto &[entry, value] : table) {
      const QList<QByteArray> cells = entry.split(',');
      if (cells[2] == "C" && !cells[1].isEmpty()) {
        samples << cells[1].toInt();
      }
    }
    return samples;
  }

  static bool has(const Table &table, const QByteArray &entry, const QJsonValue &expected) {
    const auto found = table.find(entry);
    return found != table.end() && expected.isDouble() && found->second == expected.toDouble();
  }

  static bool hasVector(const Table &table, int step, const QByteArray &sample,
                        const char *quantity, int layer, const QJsonValue &expected) {
    const QJsonArray values = expected.toArray();
    for (qsizetype i = 0; i < values.size(); ++i) {
      if (!has(table, key(step, sample, place(quantity, layer, i)), values[i])) {
        return false;
      }
    }
    return !values.isEmpty();
  }

  static bool hasParameters(const Table &table, int step, const char *weights, const char *biases,
                            const QJsonObject &expected) {
    const QJsonArray layers = expected["layers"].toArray();
    for (int l = 1; l <= layers.size(); ++l) {
      const QJsonArray W = layers[l - 1]["W"].toArray();
      for (qsizetype i = 0; i < W.size(); ++i) {
        for (qsizetype j = 0; j < W[i].toArray().size(); ++j) {
          if (!has(table, key(step, "", place(weights, l, i, j)), W[i][j])) {
            return false;
          }
        }
      }
      if (!hasVector(table, step, "", biases, l, layers[l - 1]["b"])) {
        return false;
      }
    }
    return !layers.isEmpty();
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
