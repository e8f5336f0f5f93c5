// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sessionfile.h"
#include "network/randomgenerator.h"
#include "support/handexample.h"
#include "support/sessiontext.h"

#include <QtTest>

#include <bit>
#include <clocale>
#include <limits>

using namespace chainrule;

namespace {

bool sameBits(double a, double b) {
  return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

bool sameBits(const Eigen::MatrixXd &a, const Eigen::MatrixXd &b) {
  return a.rows() == b.rows() && a.cols() == b.cols() &&
         std::equal(a.data(), a.data() + a.size(), b.data(),
                    [](double x, double y) { return sameBits(x, y); });
}

// Any finite double, denormals and both zeros among them.
double anyDouble(RandomGenerator &random) {
  switch (random.below(8)) {
    case 0:
      return random.below(2) == 0 ? 0.0 : -0.0;
    case 1:
      return static_cast<double>(random.below(1000)) - 500;
    case 2:
      return std::bit_cast<double>(random.below(std::uint64_t(1) << 52));  // a denormal
    default:
      const double value = std::bit_cast<double>(random.bits());
      return std::isfinite(value) ? value : std::numeric_limits<double>::max();
  }
}

int upTo(RandomGenerator &random, int bound) {
  return static_cast<int>(random.below(static_cast<std::uint64_t>(bound)));
}

Session randomSession(std::uint64_t seed) {
  RandomGenerator random(seed);
  Session session;
  session.title = random.below(2) == 0 ? "" : "α \"quoted\"\n\t\x01\\ 中 \U0001F600";
  std::vector<int> sizes;
  std::vector<Activation> activations;
  for (int l = upTo(random, 5) + 2; l > 0; --l) {
    sizes.push_back(upTo(random, 7) + 1);
    activations.push_back(static_cast<Activation>(upTo(random, 4)));
  }
  activations.pop_back();
  session.network = Network(sizes, activations);
  for (double &value : session.network.parameters().values()) {
    value = anyDouble(random);
  }
  session.initialisation = static_cast<Initialisation>(upTo(random, 4));
  session.networkSeed = random.bits();
  session.training.learningRate = std::abs(anyDouble(random));
  session.training.order = static_cast<Order>(upTo(random, 2));
  session.training.batch = upTo(random, 4);
  session.training.trainBiases = random.below(2) == 0;
  session.training.seed = random.bits();
  const int rows = upTo(random, 6) + 1;
  session.dataset.inputs.resize(sizes.front(), rows);
  session.dataset.targets.resize(sizes.back(), rows);
  for (double &value : session.dataset.inputs.reshaped()) {
    value = anyDouble(random);
  }
  for (double &value : session.dataset.targets.reshaped()) {
    value = anyDouble(random);
  }
  if (random.below(2) == 0) {
    session.dataset.targetNames.assign(static_cast<std::size_t>(sizes.back()), "t, u");
  }
  session.step = static_cast<std::int64_t>(random.bits() >> 11);
  return session;
}

}  // namespace

class TestSessionFile : public QObject {
  Q_OBJECT

 private slots:
  void whatIsLeftOutHasADefault() {
    const Session session = read(fileOf({}));
    QCOMPARE(session.title, std::string());
    QCOMPARE(session.network.activation(1), Activation::Sigmoid);
    QCOMPARE(session.initialisation, Initialisation::XavierUniform);
    QCOMPARE(session.networkSeed, std::uint64_t(1));
    Network drawn({2, 1}, {Activation::Sigmoid});
    initialise(drawn, Initialisation::XavierUniform, 1);
    QVERIFY(session.network.parameters() == drawn.parameters());
    QCOMPARE(session.cost, Cost::HalfSquaredError);
    QCOMPARE(session.training.learningRate, 0.5);
    QCOMPARE(session.training.order, Order::Cyclic);
    QCOMPARE(session.training.batch, 1);
    QVERIFY(session.training.trainBiases);
    QCOMPARE(session.training.seed, std::uint64_t(1));
    QVERIFY(session.dataset.inputNames.empty());
    QCOMPARE(session.step, std::int64_t(0));
  }

  void everythingWrittenInAFileIsRead() {
    const Session session = read(R"({
      "format": "chainrule.session", "version": 1, "title": "T", "description": "D",
      "network": {"sizes": [2, 2, 1], "activations": ["tanh", "relu"], "init": "he-normal",
                  "seed": 18446744073709551615,
                  "weights": [[[1, 2], [3, 4]], [[5, 6]]], "biases": [[7, 8], [9]]},
      "cost": "half-squared-error",
      "training": {"learningRate": 0.25, "order": "shuffled", "batch": "full",
                   "trainBiases": false, "seed": 7},
      "dataset": {"inputNames": ["a", "b"], "targetNames": ["c"],
                  "inputs": [[1, 2], [3, 4], [5, 6]], "targets": [[7], [8], [9]]},
      "step": 9007199254740992})");
    QCOMPARE(session.title, std::string("T"));
    QCOMPARE(session.description, std::string("D"));
    QVERIFY(session.network.sizes() == std::vector<int>({2, 2, 1}));
    QCOMPARE(session.network.activation(1), Activation::Tanh);
    QCOMPARE(session.network.activation(2), Activation::Relu);
    QCOMPARE(session.initialisation, Initialisation::HeNormal);
    QCOMPARE(session.networkSeed, std::numeric_limits<std::uint64_t>::max());
    QCOMPARE(session.network.weights(1)(0, 1), 2.0);
    QCOMPARE(session.network.weights(1)(1, 0), 3.0);
    QCOMPARE(session.network.weights(2)(0, 1), 6.0);
    QCOMPARE(session.network.biases(1)(1), 8.0);
    QCOMPARE(session.network.biases(2)(0), 9.0);
    QCOMPARE(session.training.learningRate, 0.25);
    QCOMPARE(session.training.order, Order::Shuffled);
    QCOMPARE(session.training.batch, 0);
    QVERIFY(!session.training.trainBiases);
    QCOMPARE(session.training.seed, std::uint64_t(7));
    QVERIFY(session.dataset.inputNames == std::vector<std::string>({"a", "b"}));
    QVERIFY(session.dataset.targetNames == std::vector<std::string>({"c"}));
    QCOMPARE(session.dataset.rows(), 3);
    QCOMPARE(session.dataset.inputs(0, 2), 5.0);
    QCOMPARE(session.dataset.targets(0, 1), 8.0);
    QCOMPARE(session.step, maximumSteps);
  }

  void readingBackGivesTheSameSessionToTheLastBit() {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
      const Session session = randomSession(seed);
      const std::string text = writeSession(session);
      const Session back = read(text);
      QCOMPARE(writeSession(back), text);
      QCOMPARE(back.title, session.title);
      QVERIFY(back.network.sizes() == session.network.sizes());
      QVERIFY(back.network.activations() == session.network.activations());
      const auto values = session.network.parameters().values();
      const auto valuesBack = back.network.parameters().values();
      QVERIFY(std::equal(values.begin(), values.end(), valuesBack.begin(),
                         [](double a, double b) { return sameBits(a, b); }));
      QCOMPARE(back.initialisation, session.initialisation);
      QCOMPARE(back.networkSeed, session.networkSeed);
      QVERIFY(sameBits(back.training.learningRate, session.training.learningRate));
      QCOMPARE(back.training.order, session.training.order);
      QCOMPARE(back.training.batch, session.training.batch);
      QCOMPARE(back.training.trainBiases, session.training.trainBiases);
      QCOMPARE(back.training.seed, session.training.seed);
      QVERIFY(sameBits(back.dataset.inputs, session.dataset.inputs));
      QVERIFY(sameBits(back.dataset.targets, session.dataset.targets));
      QVERIFY(back.dataset.targetNames == session.dataset.targetNames);
      QCOMPARE(back.step, session.step);
    }
  }

  void aMatrixIsWrittenARowALine() {
    const std::string text = writeSession(handExample());
    QVERIFY(text.find("        [-0.1, -0.3, -0.5],\n        [0, -0.15, -0.3],\n") !=
            std::string::npos);
    QVERIFY(text.find("    \"sizes\": [3, 4, 2],\n") != std::string::npos);
    QVERIFY(text.ends_with("\n}\n"));
  }

  void theLocaleChangesNoDigit() {
    const std::string text = writeSession(handExample());
    if (std::setlocale(LC_ALL, "de_DE.UTF-8") == nullptr) {
      QSKIP("the locale de_DE.UTF-8 is not installed");
    }
    const std::string german = writeSession(read(text));
    std::setlocale(LC_ALL, "C");
    QCOMPARE(german, text);
  }

  void unknownKeysKeepTheirPlaceAndOrder() {
    const std::string text =
        fileOf({R"({"sizes": [2, 1], "colour": {"sizes": [1e-7, -0.0]}, "a": null})",
                R"({"inputs": [[0, 1]], "targets": [[1]], "source": ["x", {}]})",
                R"(, "training": {"momentum": 18446744073709551615}, "zebra": [[], {"b": true}],
            "apple": "é")"});
    const std::string written = writeSession(read(text));
    QVERIFY(written.find("\"seed\": 1,\n    \"colour\": {\n      \"sizes\": [1e-07, -0.0]\n    },\n"
                         "    \"a\": null\n  }") != std::string::npos);
    QVERIFY(written.find("\"momentum\": 18446744073709551615\n  }") != std::string::npos);
    QVERIFY(written.find("\"source\": [\n      \"x\",\n      {}\n    ]\n  }") != std::string::npos);
    QVERIFY(written.find("\"zebra\": [\n    [],\n    {\n      \"b\": true\n    }\n  ],\n"
                         "  \"apple\": \"é\"\n}") != std::string::npos);
    QCOMPARE(writeSession(read(written)), written);
  }

  void schedulesAreReadAndWritten_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("part");  // of step 30
    using Kind = Schedule::Kind;
    const auto row = [](const char *text, Kind kind, double part) {
      QTest::newRow(std::string(name(kind)).c_str())
          << QByteArray(text) << static_cast<int>(kind) << part;
    };
    row(R"({"kind": "step-decay", "steps": 10, "factor": 0.5})", Kind::StepDecay, 0.125);
    row(R"({"kind": "exponential", "steps": 15, "factor": 0.5})", Kind::Exponential, 0.25);
    row(R"({"kind": "inverse-time", "steps": 10})", Kind::InverseTime, 0.25);
    row(R"({"kind": "cosine", "steps": 40, "factor": 0.5, "warmUp": 10})", Kind::Cosine, 0.75);
    row(R"({"kind": "constant", "warmUp": 62})", Kind::Constant, 0.5);
  }

  void schedulesAreReadAndWritten() {
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(double, part);
    const Session session =
        read(fileWith("\"training\": {\"schedule\": " + text.toStdString() + "}"));
    const Schedule &schedule = session.training.schedule;
    QCOMPARE(static_cast<int>(schedule.kind), kind);
    QCOMPARE(partAt(schedule, 30), part);
    const std::string written = writeSession(session);
    QCOMPARE(read(written).training.schedule, schedule);
    QCOMPARE(writeSession(read(written)), written);
  }

  void aCosineWithoutAFactorComesToZero() {
    const Session session =
        read(fileWith(R"("training": {"schedule": {"kind": "cosine", "steps": 10}})"));
    QCOMPARE(partAt(session.training.schedule, 10), 0.0);
  }

  void aConstantScheduleIsNotWritten() {
    const Session session =
        read(fileWith(R"("training": {"schedule": {"kind": "constant", "warmUp": 0}})"));
    QVERIFY(writeSession(session).find("schedule") == std::string::npos);
  }

  void unknownKeysOfAScheduleAreKept() {
    const std::string text =
        fileWith(R"("training": {"schedule": {"kind": "inverse-time", "steps": 3, "why": [1]}})");
    const std::string written = writeSession(read(text));
    QVERIFY(written.find("\"steps\": 3,\n      \"why\": [1]") != std::string::npos);
    QCOMPARE(writeSession(read(written)), written);
  }

  void wholeNumbersMayBeWrittenWithAPoint() {
    QVERIFY(read(networkFile(R"({"sizes": [2.0, 1e0]})")).network.sizes() ==
            std::vector<int>({2, 1}));
  }

  void minusZeroWithoutAPointKeepsItsSign() {
    const Session session = read(networkFile(R"({"sizes": [2, 1], "weights": [[[-0, 0]]]})"));
    QVERIFY(std::signbit(session.network.weights(1)(0, 0)));
    QVERIFY(!std::signbit(session.network.weights(1)(0, 1)));
  }

  void aByteOrderMarkIsPassedOver() {
    QCOMPARE(read("\xEF\xBB\xBF" + fileOf({})).dataset.rows(), 1);
  }

  void theLargestSizesAreRead() {
    QCOMPARE(read(fileOf({R"({"sizes": [1, 500000], "init": "zeros"})",
                          R"({"inputs": [[0]], "targets": [[)" + repeated("0,", 499999) + "0]]}"}))
                 .network.size(1),
             500000);
    const std::string rows = "[" + repeated("[0],", 999999) + "[0]]";
    QCOMPARE(read(fileOf({R"({"sizes": [1, 1]})",
                          R"({"inputs": )" + rows + R"(, "targets": )" + rows + "}"}))
                 .dataset.rows(),
             1000000);
  }

  void nestingOf64LevelsIsRead() {
    QVERIFY(
        !read(fileWith("\"deep\": " + repeated("[", 63) + repeated("]", 63))).unknownKeys.empty());
  }

  void targetsOfASoftmaxMaySumTo1InDecimals() {
    QCOMPARE(read(softmaxFile("[[0.1, 0.9], [0.7, 0.3]]")).dataset.rows(), 2);
  }
};

QTEST_APPLESS_MAIN(TestSessionFile)
#include "tst_sessionfile.moc"
