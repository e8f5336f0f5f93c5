// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/lessons.h"

#include "files/fileaccess.h"
#include "files/sessionfile.h"
#include "files/tableimport.h"
#include "support/handexample.h"
#include "support/lessonrun.h"

#include <QtTest>

#include <cmath>
#include <filesystem>
#include <set>

using namespace chainrule;

class TestLessons : public QObject {
  Q_OBJECT

 private slots:
  void everyLessonIsASessionWithATitleAndALine() {
    for (const Lesson &lesson : lessons()) {
      const Session session = openLesson(std::string(lesson.name));
      QVERIFY(!session.title.empty());
      QVERIFY(!session.description.empty());
      QVERIFY(session.description.find('\n') == std::string::npos);
      QCOMPARE(session.step, std::int64_t(0));
    }
  }

  void noTwoLessonsHaveTheSameNameOrTitle() {
    std::set<std::string> names, titles;
    for (const Lesson &lesson : lessons()) {
      names.emplace(lesson.name);
      titles.insert(openLesson(std::string(lesson.name)).title);
    }
    QCOMPARE(names.size(), lessons().size());
    QCOMPARE(titles.size(), lessons().size());
  }

  void everyFileOfTheFolderIsALesson() {
    std::set<std::string> names, files;
    for (const Lesson &lesson : lessons()) {
      names.emplace(lesson.name);
    }
    const std::string folder = std::string(CHAINRULE_RESOURCES) + "/lessons";
    for (const auto &file : std::filesystem::directory_iterator(folder)) {
      QCOMPARE(file.path().extension().string(), std::string(".chainrule"));
      files.insert(file.path().stem().string());
    }
    QVERIFY(files == names);
  }

  // As the menu and the list need it, which begin a group where another is named.
  void lessonsOfAGroupAreNeighboursAndThoseOfNoneComeFirst() {
    std::vector<std::string> groups{""};
    for (const Lesson &lesson : lessons()) {
      if (lesson.group != groups.back()) {
        groups.emplace_back(lesson.group);
      }
    }
    QVERIFY(groups == std::vector<std::string>({"", "Learning rates", "Slow learning"}));
  }

  void aLessonIsFoundByItsPrefix() {
    QCOMPARE(openSession("lesson:mazur").title, openLesson("mazur").title);
  }

  void anUnknownLessonIsRefused() {
    try {
      openSession("lesson:xor");
      QFAIL("the lesson was found");
    } catch (const FileError &error) {
      QCOMPARE(QString(error.what()),
               QString("lesson:xor: no such lesson; \"chainrule lessons\" lists them"));
    }
  }

  void articleIsTheHandExample() {
    const Session session = openLesson("article");
    const Session expected = handExample();
    QVERIFY(session.network.parameters() == expected.network.parameters());
    QVERIFY(session.dataset.inputs == expected.dataset.inputs);
    QVERIFY(session.dataset.targets == expected.dataset.targets);
    QCOMPARE(session.training.learningRate, 0.5);
    Trainer trainer(session);
    for (const auto &[step, cost] : {std::pair{0, 0.16833409177576186},
                                     {1, 0.1469670326},
                                     {10, 0.05397319796},
                                     {100, 0.004084795099},
                                     {1000, 0.000285456701}}) {
      train(trainer, step);
      QVERIFY(std::abs(meanCost(trainer.session()) / cost - 1) < 1e-9);
    }
  }

  void fullAdderHasTheRowsOfTheTruthTable() {
    const Dataset dataset = openLesson("full-adder").dataset;
    QCOMPARE(dataset.rows(), 8);
    for (int k = 0; k < 8; ++k) {
      const auto bits = dataset.inputs.col(k);
      QVERIFY(bits == Eigen::Vector3d((k >> 2) & 1, (k >> 1) & 1, k & 1));
      QCOMPARE(dataset.targets(0, k) + 2 * dataset.targets(1, k), bits.sum());
    }
  }

  void fullAdderGetsAll16BitsRightWithin400StepsAndKeepsThem() {
    const Session session = openLesson("full-adder");
    QVERIFY(session.training.learningRate <= 200);
    QCOMPARE(session.training.batch, 0);
    Trainer trainer(session);
    double cost = meanCost(session);
    QVERIFY(scoreOf(session).right < 16);
    while (trainer.step() < 2000) {
      QVERIFY(trainer.advance());
      const double after = meanCost(trainer.session());
      QVERIFY(after < cost);
      cost = after;
      if (trainer.step() >= 400) {
        QCOMPARE(scoreOf(trainer.session()), (Score{Score::Unit::Bits, 16, 16}));
      }
    }
  }

  void mazurTakesTheSimultaneousStep() {
    const Session session = openLesson("mazur");
    QVERIFY(!session.training.trainBiases);
    QVERIFY(std::abs(meanCost(session) - 0.298371109) < 5e-10);
    Trainer trainer(session);
    train(trainer, 1);
    const double cost = meanCost(trainer.session());
    QVERIFY(std::abs(cost - 0.2910277737) < 5e-11);
    QVERIFY(std::abs(cost - 0.291027924) > 1e-7);
  }

  void mazurTellsThePublishedValueFromItsOwn() {
    const std::string line = openLesson("mazur").description;
    QVERIFY(line.find("0.2910277737") != std::string::npos);
    QVERIFY(line.find("0.291027924") != std::string::npos);
  }

  void irisIsFishersTableStandardised() {
    const std::string file = std::string(CHAINRULE_RESOURCES) + "/datasets/iris.csv";
    const Table table(readFile(file), "iris.csv");
    QCOMPARE(table.rows(), 150);
    Mapping mapping = mappingOf(table);
    standardise(table, mapping);
    const Dataset expected = datasetFrom(table, mapping);
    const Dataset dataset = openLesson("iris").dataset;
    QVERIFY((dataset.inputs - expected.inputs).cwiseAbs().maxCoeff() < 1e-14);
    QVERIFY(dataset.targets == expected.targets);
    QVERIFY(dataset.inputNames == expected.inputNames);
    QVERIFY(dataset.targetNames == std::vector<std::string>({"setosa", "versicolor", "virginica"}));
    QVERIFY((dataset.targets.rowwise().sum().array() == 50).all());
  }

  void irisGetsAtLeast145RowsRight() {
    const Session session = openLesson("iris");
    QVERIFY(session.network.sizes() == std::vector<int>({4, 5, 3}));
    QCOMPARE(session.network.activation(1), Activation::Sigmoid);
    QCOMPARE(session.network.outputActivation(), Activation::Softmax);
    QCOMPARE(session.cost, Cost::CrossEntropy);
    Trainer trainer(session);
    train(trainer, 2000);
    const Score score = scoreOf(trainer.session());
    QCOMPARE(score.unit, Score::Unit::Rows);
    QCOMPARE(score.total, std::int64_t(150));
    QVERIFY(score.right >= 145);
  }
};

QTEST_APPLESS_MAIN(TestLessons)
#include "tst_lessons.moc"
