// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessiontext.h"

#include <QtTest>

using namespace chainrule;

namespace {

void addSchedules(const auto &row) {
  const auto schedule = [](const std::string &text) {
    return fileWith("\"training\": {\"schedule\": " + text + "}");
  };
  row("schedule no object", schedule("0.5"), "training.schedule: an object expected, 0.5 found");
  row("schedule of another kind", schedule(R"({"kind": "linear"})"),
      "training.schedule.kind: \"constant\", \"step-decay\", \"exponential\", \"inverse-time\" or "
      "\"cosine\" expected, \"linear\" found");
  row("schedule without its steps", schedule(R"({"kind": "cosine"})"),
      "training.schedule.steps: a whole number from 1 to 9007199254740992 expected, nothing found");
  row("schedule over no steps", schedule(R"({"kind": "cosine", "steps": 0})"),
      "training.schedule.steps: a whole number from 1 to 9007199254740992 expected, 0 found");
  row("schedule without its factor", schedule(R"({"kind": "step-decay", "steps": 5})"),
      "training.schedule.factor: a number expected, nothing found");
  row("factor that raises", schedule(R"({"kind": "exponential", "steps": 5, "factor": 1.5})"),
      "training.schedule.factor: a number above 0 and at most 1 expected, 1.5 found");
  row("factor 0 of an exponential", schedule(R"({"kind": "exponential", "steps": 5, "factor": 0})"),
      "training.schedule.factor: a number above 0 and at most 1 expected, 0 found");
  row("negative factor", schedule(R"({"kind": "cosine", "steps": 5, "factor": -0.1})"),
      "training.schedule.factor: a number from 0 to 1 expected, -0.1 found");
  row("factor of a kind without", schedule(R"({"kind": "inverse-time", "steps": 5, "factor": 1})"),
      "training.schedule.factor: nothing with \"inverse-time\" expected, 1 found");
  row("steps of a constant", schedule(R"({"steps": 5})"),
      "training.schedule.steps: nothing with \"constant\" expected, 5 found");
  row("negative warm-up", schedule(R"({"warmUp": -1})"),
      "training.schedule.warmUp: a whole number from 0 to 9007199254740992 expected, -1 found");
}

/// Of a 2-1 network that stands at step 3 of a run.
void addHistories(const auto &row) {
  const auto runs = [](const std::string &text) {
    return fileWith(R"("step": 3, "history": [)" + text + "]");
  };
  const auto run = [&runs](const std::string &more) {
    return runs(R"({"run": 1, "firstStep": 0, "lastStep": 5, "learningRate": 0.5,
                    "costs": {"steps": 5, "every": 1, "last": [1, 2, 1, 2, 1]})" +
                more + "}");
  };
  const auto change = [&run](const std::string &text) {
    return run(R"(, "changes": [)" + text + "]");
  };
  row("run no object", runs("1"), "history[0]: an object expected, 1 found");
  row("run without a number", runs("{}"),
      "history[0].run: a whole number from 1 to 1073741824 expected, nothing found");
  row("run of a number that none can follow",
      runs(R"({"run": 2147483647, "firstStep": 0, "lastStep": 3})"),
      "history[0].run: a whole number from 1 to 1073741824 expected, 2147483647 found");
  row("run that ends before it begins", runs(R"({"run": 1, "firstStep": 4, "lastStep": 3})"),
      "history[0].lastStep: a whole number from 4 to 9007199254740992 expected, 3 found");
  row("run without its learning rate", runs(R"({"run": 1, "firstStep": 0, "lastStep": 3})"),
      "history[0].learningRate: a number of at least 0 expected, nothing found");
  row("start of another network", run(R"(, "start": [1, 2])"),
      "history[0].start: 3 numbers expected, 2 found");
  row("colour there is not", run(R"(, "colour": 6)"),
      "history[0].colour: a whole number from 0 to 5 expected, 6 found");
  row("session beyond its run",
      runs(R"({"run": 1, "firstStep": 0, "lastStep": 2, "learningRate": 0.5,
               "costs": {"steps": 2, "every": 1, "last": [1, 1]}})"),
      "history[0].lastStep: a run that reaches the session's step 3 expected, 2 found");
  row("two runs of one number",
      runs(R"({"run": 7, "firstStep": 3, "lastStep": 3, "learningRate": 0.5,
               "costs": {"steps": 0, "every": 1, "last": []}},
              {"run": 7, "firstStep": 3, "lastStep": 3, "learningRate": 0.5,
               "costs": {"steps": 0, "every": 1, "last": []}})"),
      "history[1].run: a number no other run has expected, 7 found");
  const auto costs = [&runs](const std::string &text) {
    return runs(R"({"run": 1, "firstStep": 0, "lastStep": 5, "learningRate": 0.5, "costs": {)" +
                text + "}}");
  };
  row("last step before the last cost",
      costs(R"("steps": 6, "every": 1, "last": [1, 1, 1, 1, 1, 1])"),
      "history[0].lastStep: 6 (firstStep + costs.steps) expected, 5 found");
  row("last step after the last cost", costs(R"("steps": 4, "every": 1, "last": [1, 1, 1, 1])"),
      "history[0].lastStep: 4 (firstStep + costs.steps) expected, 5 found");
  row("costs of more steps than there are",
      costs(R"("steps": 6, "every": 1, "last": [1, 1, 1, 1, 1])"),
      "history[0].costs.steps: 5 (lastStep − firstStep) expected, 6 found");
  row("fewer costs than steps", costs(R"("steps": 5, "every": 1, "last": [1, 1, 1, 1])"),
      "history[0].costs.last: 5 numbers expected, 4 found");
  row("negative cost", costs(R"("steps": 5, "every": 1, "last": [1, 1, -1, 1, 1])"),
      "history[0].costs.last[2]: a number of at least 0 expected, -1 found");
  row("negative cost to come",
      costs(R"("steps": 5, "every": 1, "last": [1, 1, 1, 1, 1], "next": -0.5)"),
      "history[0].costs.next: a number of at least 0 expected, -0.5 found");
  row("negative minimum",
      costs(R"("steps": 5, "every": 4, "minimum": [-2, 1], "maximum": [2, 2], "last": [1, 1])"),
      "history[0].costs.minimum[0]: a number of at least 0 expected, -2 found");
  row("minimum above the last cost",
      costs(R"("steps": 5, "every": 4, "minimum": [1, 3], "maximum": [2, 2], "last": [1, 1.5])"),
      "history[0].costs.minimum[1]: at most 1.5 (last[1]) expected, 3 found");
  row("last cost below its minimum",
      costs(R"("steps": 5, "every": 4, "minimum": [1, 1], "maximum": [2, 2], "last": [1, 0.5])"),
      "history[0].costs.minimum[1]: at most 0.5 (last[1]) expected, 1 found");
  row("maximum below the last cost",
      costs(R"("steps": 5, "every": 4, "minimum": [1, 1], "maximum": [2, 1.25], "last": [1, 2])"),
      "history[0].costs.maximum[1]: at least 2 (last[1]) expected, 1.25 found");
  row("maximum below the minimum",
      costs(R"("steps": 5, "every": 4, "minimum": [1, 1], "maximum": [0.5, 2], "last": [1, 1])"),
      "history[0].costs.maximum[0]: at least 1 (minimum[0]) expected, 0.5 found");
  row("costs joined by threes",
      runs(R"({"run": 1, "firstStep": 0, "lastStep": 5, "learningRate": 0.5,
               "costs": {"steps": 5, "every": 3, "last": [1, 1]}})"),
      "history[0].costs.every: a power of two expected, 3 found");
  row("states beyond the run",
      run(R"(, "states": {"every": 4, "parameters": [[1, 2, 3], [1, 2, 3]]})"),
      "history[0].states.parameters: at most 1 states expected, 2 found");
  row("state of another network", run(R"(, "states": {"every": 4, "parameters": [[1, 2]]})"),
      "history[0].states.parameters[0]: 3 numbers expected, 2 found");
  row("change of something unknown", change(R"({"step": 1, "of": "batch", "from": 1, "to": 2})"),
      R"(history[0].changes[0].of: "learningRate", "schedule", "weights", "biases", "inputs", "targets" or "parameters" expected, "batch" found)");
  row("change after the run", change(R"({"step": 6, "of": "learningRate", "from": 1, "to": 2})"),
      "history[0].changes[0].step: a whole number from 0 to 5 expected, 6 found");
  row("changes out of order", change(R"({"step": 3, "of": "learningRate", "from": 1, "to": 2},
                {"step": 2, "of": "learningRate", "from": 2, "to": 1})"),
      "history[0].changes[1].step: a whole number from 3 to 5 expected, 2 found");
  row("change of a weight there is not",
      change(R"({"step": 1, "of": "weights", "at": [0, 0, 2], "from": 1, "to": 2})"),
      "history[0].changes[0].at[2]: a whole number from 0 to 1 expected, 2 found");
  row("change of a layer there is not",
      change(R"({"step": 1, "of": "biases", "at": [1, 0], "from": 1, "to": 2})"),
      "history[0].changes[0].at[0]: a whole number from 0 to 0 expected, 1 found");
  row("change of a sample there is not",
      change(R"({"step": 1, "of": "inputs", "at": [1, 0], "from": 1, "to": 2})"),
      "history[0].changes[0].at[0]: a whole number from 0 to 0 expected, 1 found");
  row("another alpha before a change",
      change(R"({"step": 1, "of": "learningRate", "from": 1, "to": 2})"),
      "history[0].changes[0].from: 0.5, as it was before, expected, 1 found");
  row("another alpha before a later change",
      change(R"({"step": 1, "of": "learningRate", "from": 0.5, "to": 2},
                {"step": 2, "of": "learningRate", "from": 0.5, "to": 1})"),
      "history[0].changes[1].from: 2, as it was before, expected, 0.5 found");
  row("another schedule before a change",
      change(R"({"step": 1, "of": "schedule", "from": {"kind": "inverse-time", "steps": 5},
                 "to": {"kind": "constant"}})"),
      "history[0].changes[0].from: the schedule as it was before expected, another found");
  row("schedule led to by no schedule",
      change(R"({"step": 1, "of": "schedule", "from": {}, "to": 3})"),
      "history[0].changes[0].to: an object expected, 3 found");
  row("another input before a later change",
      change(R"({"step": 1, "of": "inputs", "at": [0, 0], "from": 0.5, "to": 2},
                {"step": 2, "of": "inputs", "at": [0, 0], "from": 0.5, "to": 0})"),
      "history[0].changes[1].from: 2, as it was before, expected, 0.5 found");
  row("another input before a change that is not in effect",
      change(R"({"step": 4, "of": "inputs", "at": [0, 1], "from": 0.5, "to": 2})"),
      "history[0].changes[0].from: 1, as it was before, expected, 0.5 found");
  row("another weight before a later change of the step",
      change(R"({"step": 1, "of": "weights", "at": [0, 0, 1], "from": 0.5, "to": 2},
                {"step": 1, "of": "biases", "at": [0, 0], "from": 0.5, "to": 2},
                {"step": 1, "of": "weights", "at": [0, 0, 1], "from": 1, "to": 3})"),
      "history[0].changes[2].from: 2, as it was before, expected, 1 found");
  row("target that is not that of its row",
      change(R"({"step": 1, "of": "targets", "at": [0, 0], "from": 0.5, "to": 1, "rowFrom": [0]})"),
      "history[0].changes[0].from: 0, as it was before, expected, 0.5 found");
  const auto twoRuns = [&runs](const std::string &kept, const std::string &present) {
    const std::string end = R"("costs": {"steps": 5, "every": 1, "last": [1, 2, 1, 2, 1]}})";
    return runs(R"({"run": 1, "firstStep": 0, "lastStep": 5, "learningRate": 0.5, "changes": [)" +
                kept + "], " + end +
                R"(, {"run": 2, "firstStep": 0, "lastStep": 5, "learningRate": 0.5, "changes": [)" +
                present + "], " + end);
  };
  row("another input in a run before",
      twoRuns(R"({"step": 1, "of": "inputs", "at": [0, 0], "from": 0.5, "to": 2})", ""),
      "history[0].changes[0].from: 0, as it was before, expected, 0.5 found");
  row("another input in a run before than the present run had replaced",
      twoRuns(R"({"step": 1, "of": "inputs", "at": [0, 0], "from": 0.5, "to": 2})",
              R"({"step": 1, "of": "inputs", "at": [0, 0], "from": 3, "to": 0})"),
      "history[0].changes[0].from: 3, as it was before, expected, 0.5 found");
  row("change to no number",
      change(R"({"step": 1, "of": "inputs", "at": [0, 0], "from": 1, "to": "2"})"),
      R"(history[0].changes[0].to: a number expected, "2" found)");
  row("weight changed before the run",
      run(R"(, "before": [{"step": 1, "of": "weights", "at": [0, 0, 1], "from": 1, "to": 2}])"),
      R"(history[0].before[0].of: "inputs" or "targets" expected, "weights" found)");
  row("earlier targets of a softmax that have another sum",
      fileOf({R"({"sizes": [1, 2], "activations": ["softmax"]})",
              R"({"inputs": [[0]], "targets": [[0, 1]]})",
              R"(, "cost": "cross-entropy", "history": [{"run": 1, "firstStep": 0, "lastStep": 1,
                 "learningRate": 1, "changes": [{"step": 0, "of": "targets", "at": [0, 1],
                 "from": 0.5, "to": 1, "rowFrom": [0.25, 0.5]}]}])"}),
      "history[0].changes[0].rowFrom: targets with the sum 1 for a softmax output expected, 0.75 "
      "found");
  row("22 runs", runs(repeated("{},", 21) + "{}"), "history: at most 21 runs expected, 22 found");
}

}  // namespace

class TestSessionRefusals : public QObject {
  Q_OBJECT

 private slots:
  void aFileOverTheLimitIsRefused() {
    const std::string text(maximumFileSize + 1, ' ');
    QVERIFY_THROWS_EXCEPTION(FileError, read(text));
    try {
      read(text);
    } catch (const FileError &error) {
      QCOMPARE(QString(error.what()),
               QString("a.chainrule: a file of at most 256 MiB expected, a larger one found"));
    }
  }

  void aBadFileIsRefusedWithItsReason_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const std::string &text, const char *message) {
      QTest::newRow(name) << QByteArray::fromStdString(text)
                          << "a.chainrule: " + QString::fromUtf8(message);
    };
    row("empty", "", "line 1, column 1: valid JSON expected, the end of the file found");
    row("cut short", fileOf({}).substr(0, 70),
        "network.sizes[1] (line 1, column 71): valid JSON expected, the end of the file found");
    row("text cut short", "{\"format\": \"chain",
        "format (line 1, column 18): valid JSON expected, the end of the file found");
    row("something behind", fileOf({}) + "\n x",
        "line 2, column 2: valid JSON expected, \"x\" found");
    row("comma at the end", networkFile("{\"sizes\": [2,\n1,]}"),
        "network.sizes[2] (line 2, column 3): valid JSON expected, \"]\" found");
    row("newline in a text", fileWith("\"title\": \"a\nb\""),
        "title (line 1, column 139): valid JSON expected, \"\uFFFD\" found");
    row("zero byte behind", fileOf({}) + '\0',
        "line 1, column 127: UTF-8 text expected, byte 0x00 found");
    row("Latin-1", fileWith("\"title\": \"\xE9t\xE9\""),
        "line 1, column 138: UTF-8 text expected, byte 0xE9 found");
    row("UTF-16", std::string("\xFF\xFE{\0", 4),
        "line 1, column 1: UTF-8 text expected, byte 0xFF found");
    row("no comma", fileWith("\"x\": [1 \"two\"]"),
        "x[1] (line 1, column 136): valid JSON expected, \"two\" found");
    row("unknown word", fileWith("\"x\": nothing"),
        "x (line 1, column 133): valid JSON expected, \"nothing\" found");
    row("number with a bare point", fileWith("\"x\": 1."),
        "x (line 1, column 135): valid JSON expected, \"}\" found");
    row("comment", "// a\n{}", "line 1, column 1: valid JSON expected, \"/\" found");
    row("lone surrogate", fileWith(R"("title": "\ud800")"),
        "title (line 1, column 137): valid JSON expected, \"\\ud800\" found");
    row("key twice", fileWith(R"("step": 1, "step": 2)"),
        "step: a key once expected, the same key twice found");
    row("key twice inside", networkFile(R"({"sizes": [2, 1], "sizes": [2, 1]})"),
        "network.sizes: a key once expected, the same key twice found");
    row("nested too deep", fileWith("\"deep\": " + repeated("[", 64) + repeated("]", 64)),
        ("deep" + repeated("[0]", 63) + ": nesting of at most 64 levels expected, 65 found")
            .c_str());
    row("nested without end", repeated("[", 1000000),
        (repeated("[0]", 64) + ": nesting of at most 64 levels expected, 65 found").c_str());
    row("NaN", networkFile(R"({"sizes": [2, 1], "weights": [[[0.1, NaN]]]})"),
        "network.weights[0][0][1]: a finite number expected, NaN found");
    row("nan", fileWith(R"("training": {"learningRate": nan})"),
        "training.learningRate: a finite number expected, nan found");
    row("Infinity", networkFile(R"({"sizes": [2, 1], "biases": [[Infinity]]})"),
        "network.biases[0][0]: a finite number expected, Infinity found");
    row("minus Infinity", datasetFile(R"({"inputs": [[-Infinity, 1]], "targets": [[1]]})"),
        "dataset.inputs[0][0]: a finite number expected, -Infinity found");
    row("1e999", datasetFile(R"({"inputs": [[0, 1]], "targets": [[1e999]]})"),
        "dataset.targets[0][0]: a finite number expected, 1e999 found");
    row("1e999 in an unknown key", fileWith(R"("x": -1e999)"),
        "x: a finite number expected, -1e999 found");

    row("array", "[]", "an object expected, an array found");
    row("no format", "{}", "format: \"chainrule.session\" expected, nothing found");
    row("other format", R"({"format": "nnue", "version": 1})",
        "format: \"chainrule.session\" expected, \"nnue\" found");
    row("format a number", R"({"format": 1})", "format: \"chainrule.session\" expected, 1 found");
    row("no version", R"({"format": "chainrule.session"})", "version: 1 expected, nothing found");
    row("version 2", R"({"format": "chainrule.session", "version": 2})",
        "version: 1 expected, 2 found; the file needs a newer program");
    row("version 0", R"({"format": "chainrule.session", "version": 0})",
        "version: 1 expected, 0 found");
    row("version 1.5", R"({"format": "chainrule.session", "version": 1.5})",
        "version: 1 expected, 1.5 found");
    row("title a number", fileWith(R"("title": 3)"), "title: a text expected, 3 found");
    row("description an array", fileWith(R"("description": [])"),
        "description: a text expected, an array found");

    row("no network", R"({"format": "chainrule.session", "version": 1})",
        "network: an object expected, nothing found");
    row("no sizes", networkFile("{}"), "network.sizes: at least 2 sizes expected, nothing found");
    row("one size", networkFile(R"({"sizes": [2]})"),
        "network.sizes: at least 2 sizes expected, 1 found");
    row("size 0", networkFile(R"({"sizes": [2, 0]})"),
        "network.sizes[1]: a whole number from 1 to 1000000 expected, 0 found");
    row("size negative", networkFile(R"({"sizes": [-2, 1]})"),
        "network.sizes[0]: a whole number from 1 to 1000000 expected, -2 found");
    row("size no whole number", networkFile(R"({"sizes": [2.5, 1]})"),
        "network.sizes[0]: a whole number from 1 to 1000000 expected, 2.5 found");
    row("size a text", networkFile(R"({"sizes": ["2", 1]})"),
        "network.sizes[0]: a whole number from 1 to 1000000 expected, \"2\" found");
    row("size enormous", networkFile(R"({"sizes": [1e300, 1]})"),
        "network.sizes[0]: a whole number from 1 to 1000000 expected, 1e+300 found");
    row("a million and one parameters", networkFile(R"({"sizes": [1, 1, 499999, 1]})"),
        "network.sizes: at most 1000000 parameters expected, 1500000 found");
    row("parameters beyond 64 bits",
        networkFile("{\"sizes\": [1000000" + repeated(", 1000000", 30000) + "]}"),
        "network.sizes: at most 1000000 parameters expected, 30000030000000000 found");
    row("activation unknown", networkFile(R"({"sizes": [2, 1], "activations": ["swish"]})"),
        "network.activations[0]: \"sigmoid\", \"tanh\", \"relu\", \"identity\" or \"softmax\" "
        "expected, \"swish\" found");
    row("too many activations",
        networkFile(R"({"sizes": [2, 1], "activations": ["tanh", "tanh"]})"),
        "network.activations: 1 activation expected, 2 found");
    row("activations null", networkFile(R"({"sizes": [2, 2, 1], "activations": null})"),
        "network.activations: 2 activations expected, null found");
    row("softmax hidden",
        networkFile(R"({"sizes": [2, 2, 1], "activations": ["softmax", "tanh"]})"),
        "network.activations[0]: softmax in the output layer only expected, \"softmax\" found");
    row("init unknown", networkFile(R"({"sizes": [2, 1], "init": "ones"})"),
        "network.init: \"xavier-uniform\", \"he-normal\", \"uniform\" or \"zeros\" expected, "
        "\"ones\" found");
    row("seed negative", networkFile(R"({"sizes": [2, 1], "seed": -1})"),
        "network.seed: a whole number from 0 to 18446744073709551615 expected, -1 found");
    row("seed beyond 64 bits", networkFile(R"({"sizes": [2, 1], "seed": 18446744073709551616})"),
        "network.seed: a whole number from 0 to 18446744073709551615 expected, "
        "18446744073709551616 found");
    row("weights of too many layers",
        networkFile(R"({"sizes": [2, 1], "weights": [[[1, 2]], []]})"),
        "network.weights: 1 matrix expected, 2 found");
    row("weights of too few rows", networkFile(R"({"sizes": [1, 2], "weights": [[[1]]]})"),
        "network.weights[0]: 2 rows expected, 1 found");
    row("weights of too few columns",
        networkFile(
            R"({"sizes": [1, 4, 2], "weights": [[[1], [2], [3], [4]], [[1, 2, 3], [1, 2, 3, 4]]]})"),
        "network.weights[1][0]: 4 numbers expected, 3 found");
    row("weights flat", networkFile(R"({"sizes": [2, 1], "weights": [1, 2]})"),
        "network.weights: 1 matrix expected, 2 found");
    row("a weight a text", networkFile(R"({"sizes": [2, 1], "weights": [[[1, "2"]]]})"),
        "network.weights[0][0][1]: a number expected, \"2\" found");
    row("a weight null", networkFile(R"({"sizes": [2, 1], "weights": [[[1, null]]]})"),
        "network.weights[0][0][1]: a number expected, null found");
    row("biases of too many numbers", networkFile(R"({"sizes": [2, 1], "biases": [[1, 2]]})"),
        "network.biases[0]: 1 number expected, 2 found");
    row("biases of too few layers", networkFile(R"({"sizes": [2, 1], "biases": []})"),
        "network.biases: 1 vector expected, 0 found");

    row("cost unknown", fileWith(R"("cost": "hinge")"),
        "cost: \"half-squared-error\" or \"cross-entropy\" expected, \"hinge\" found");
    row("cross-entropy with tanh",
        fileOf({R"({"sizes": [2, 1], "activations": ["tanh"]})",
                R"({"inputs": [[0, 1]], "targets": [[1]]})", R"(, "cost": "cross-entropy")"}),
        "cost: \"half-squared-error\" with tanh output expected, \"cross-entropy\" found");
    row("softmax with the half squared error",
        fileOf({R"({"sizes": [2, 1], "activations": ["softmax"]})",
                R"({"inputs": [[0, 1]], "targets": [[1]]})", R"(, "cost": "half-squared-error")"}),
        "cost: \"cross-entropy\" with softmax output expected, \"half-squared-error\" found");
    row("softmax without a cost", networkFile(R"({"sizes": [2, 1], "activations": ["softmax"]})"),
        "cost: \"cross-entropy\" with softmax output expected, nothing found");

    row("training an array", fileWith(R"("training": [])"),
        "training: an object expected, an array found");
    row("learning rate negative", fileWith(R"("training": {"learningRate": -0.5})"),
        "training.learningRate: a number of at least 0 expected, -0.5 found");
    row("learning rate a text", fileWith(R"("training": {"learningRate": "0.5"})"),
        "training.learningRate: a number of at least 0 expected, \"0.5\" found");
    row("order unknown", fileWith(R"("training": {"order": "random"})"),
        "training.order: \"cyclic\" or \"shuffled\" expected, \"random\" found");
    row("batch 0", fileWith(R"("training": {"batch": 0})"),
        "training.batch: a number of rows from 1 to 2147483647, or \"full\" expected, 0 found");
    row("batch negative", fileWith(R"("training": {"batch": -1})"),
        "training.batch: a number of rows from 1 to 2147483647, or \"full\" expected, -1 found");
    row("batch a word", fileWith(R"("training": {"batch": "all"})"),
        "training.batch: a number of rows from 1 to 2147483647, or \"full\" expected, \"all\" "
        "found");
    row("trainBiases a number", fileWith(R"("training": {"trainBiases": 1})"),
        "training.trainBiases: true or false expected, 1 found");
    row("training seed no whole number", fileWith(R"("training": {"seed": 0.5})"),
        "training.seed: a whole number from 0 to 18446744073709551615 expected, 0.5 found");

    row("no dataset",
        R"({"format": "chainrule.session", "version": 1, "network": {"sizes": [1, 1]}})",
        "dataset: an object expected, nothing found");
    row("no inputs", datasetFile("{}"), "dataset.inputs: at least 1 row expected, nothing found");
    row("no rows", datasetFile(R"({"inputs": [], "targets": []})"),
        "dataset.inputs: at least 1 row expected, 0 found");
    row("no targets", datasetFile(R"({"inputs": [[0, 1]]})"),
        "dataset.targets: 1 row expected, nothing found");
    row("fewer targets than inputs",
        datasetFile(R"({"inputs": [[0, 1], [1, 1]], "targets": [[1]]})"),
        "dataset.targets: 2 rows expected, 1 found");
    row("input too short", datasetFile(R"({"inputs": [[0]], "targets": [[1]]})"),
        "dataset.inputs[0]: 2 numbers expected, 1 found");
    row("target too long", datasetFile(R"({"inputs": [[0, 1]], "targets": [[1, 0]]})"),
        "dataset.targets[0]: 1 number expected, 2 found");
    row("input no array", datasetFile(R"({"inputs": [[0, 1], 5], "targets": [[1], [1]]})"),
        "dataset.inputs[1]: 2 numbers expected, 5 found");
    row("too few names",
        datasetFile(R"({"inputNames": ["a"], "inputs": [[0, 1]], "targets": [[1]]})"),
        "dataset.inputNames: 2 names expected, 1 found");
    row("name a number",
        datasetFile(R"({"targetNames": [1], "inputs": [[0, 1]], "targets": [[1]]})"),
        "dataset.targetNames[0]: a text expected, 1 found");
    row("a million and one rows",
        datasetFile("{\"inputs\": [" + repeated("[],", 1000000) + "[]], \"targets\": []}"),
        "dataset.inputs: at most 1000000 rows expected, 1000001 found");
    row("softmax targets of another sum", softmaxFile("[[1, 0], [0.5, 0.25]]"),
        "dataset.targets[1]: targets with the sum 1 for a softmax output expected, 0.75 found");
    row("softmax target negative", softmaxFile("[[1.5, -0.5], [1, 0]]"),
        "dataset.targets[0][0]: a number from 0 to 1 with cross-entropy expected, 1.5 found");
    row("sigmoid cross-entropy target above 1",
        fileOf({R"({"sizes": [2, 1]})", R"({"inputs": [[0, 1]], "targets": [[1.25]]})",
                R"(, "cost": "cross-entropy")"}),
        "dataset.targets[0][0]: a number from 0 to 1 with cross-entropy expected, 1.25 found");
    row("step negative", fileWith(R"("step": -1)"),
        "step: a whole number from 0 to 9007199254740992 expected, -1 found");
    row("step too large", fileWith(R"("step": 9007199254740993)"),
        "step: a whole number from 0 to 9007199254740992 expected, 9007199254740993 found");
    row("step no whole number", fileWith(R"("step": 1.5)"),
        "step: a whole number from 0 to 9007199254740992 expected, 1.5 found");
    row("history an object", fileWith(R"("history": {})"),
        "history: an array expected, an object found");
    addSchedules(row);
    addHistories(row);
  }

  void aBadFileIsRefusedWithItsReason() {
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    try {
      readSession({text.constData(), static_cast<std::size_t>(text.size())}, "a.chainrule");
      QFAIL("the file was read");
    } catch (const FileError &error) {
      QCOMPARE(QString::fromUtf8(error.what()), message);
    }
  }
};

QTEST_APPLESS_MAIN(TestSessionRefusals)
#include "tst_sessionrefusals.moc"
