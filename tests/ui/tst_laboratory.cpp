// SPDX-License-Identifier: GPL-3.0-or-later
//
// The learning-rate laboratory in the window, by keyboard and mouse.

#include "laboratory/costcolours.h"
#include "laboratory/learningratepanel.h"
#include "laboratory/ratechoices.h"
#include "laboratory/ratelegend.h"
#include "laboratory/ratemap.h"
#include "laboratory/ratereadings.h"
#include "panels/learningratescale.h"
#include "plots/costplot.h"
#include "support/sessions.h"
#include "support/windowfixture.h"
#include "training/trainer.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>
#include <QUndoStack>

#include <cmath>
#include <functional>

using namespace chainrule;

class TestLaboratory : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }

  void init() {
    makeWindow();
    load(fullAdderInOneBatch());
    RateChoices choices;
    choices.rates.runs = 16;
    choices.rates.steps = 60;
    panel()->setChoices(choices);
  }

  void cleanup() { endWindow(); }

  void nothingIsComputedBeforeTheTabIsInSight() {
    QVERIFY(!panel()->isCurrent());
    key(Qt::Key_Return);
    settle();
    QVERIFY(panel()->map()->readout().isEmpty());
    QVERIFY(!panel()->legend()->runButton()->isEnabled());
  }

  void theKeyOpensTheTabWithItsNumbersBesideTheEquation() {
    const int before = bottomDock()->height();
    open();
    QVERIFY(panel()->isVisible());
    QVERIFY(panel()->readings()->isVisible());
    QVERIFY(bottomDock()->height() > before);
    QVERIFY(panel()->map()->hasFocus());
    QTest::keyClick(panel()->map(), Qt::Key_Escape);
    QVERIFY(!panel()->map()->hasFocus());

    tabs()->setCurrentIndex(0);
    QVERIFY(!panel()->readings()->isVisible());
    waitFor([&] { return bottomDock()->height() == before; });
    auto *beside = m_window->findChild<TabbedDock *>("equation");
    QCOMPARE(beside->findChild<QTabBar *>()->currentIndex(), 0);
  }

  void theMapIsThatOfTheStateShown() {
    train(7);
    open();
    const RateStudy &study = *answer().study;
    QCOMPARE(study.map.firstStep, std::int64_t{7});
    Session session = fullAdderInOneBatch();
    Trainer trainer(session);
    while (trainer.step() < 7) QVERIFY(trainer.advance());
    QCOMPARE(study.map.cost(0, 0), meanCost(trainer.session()));
    QCOMPARE(answer().line->cost, meanCost(trainer.session()));
    trainer.setLearningRate(study.sweep.runs[9].learningRate);
    while (trainer.step() < 67) QVERIFY(trainer.advance());
    QCOMPARE(study.sweep.runs[9].finalCost, meanCost(trainer.session()));
  }

  void aStepMakesItAnewAndGreysTheOldOneMeanwhile() {
    open();
    const auto before = answer().study;
    m_window->setFocus();
    key(Qt::Key_Return);
    waitFor([&] { return snapshot().position.step == 1; });
    QVERIFY(panel()->map()->isStale() || panel()->isCurrent());
    waitFor([&] { return panel()->isCurrent(); });
    QVERIFY(answer().study != before);
    QVERIFY(!panel()->map()->isStale());
    QCOMPARE(answer().study->map.firstStep, std::int64_t{1});
  }

  void anotherLearningRateLeavesTheMapAndTriesIt() {
    open();
    const auto before = answer().study;
    key(Qt::Key_Plus);
    waitFor([&] { return snapshot().training.learningRate == 0.63; });
    waitFor([&] { return panel()->isCurrent(); });
    QVERIFY(answer().study == before);
    QCOMPARE(answer().trial->learningRate, 0.63);
    Session session = controllerSession();
    Trainer trainer(session);
    const double cost = meanCost(trainer.session());
    QVERIFY(trainer.advance());
    QCOMPARE(answer().line->cost + answer().trial->change.actual, meanCost(trainer.session()));
    QCOMPARE(answer().line->cost, cost);
  }

  void theColourOfACellIsThatOfItsCost() {
    open();
    const RateMap &map = *panel()->map();
    const QImage picture = panel()->map()->grab().toImage();
    const double ratio = picture.devicePixelRatio();
    const QRectF column = map.columnArea(3);
    const QPointF place(column.center().x(), column.top() + 0.2 * column.height());
    const CostMap &cells = answer().study->map;
    const auto row = static_cast<std::size_t>(0.2 * static_cast<double>(cells.rows));
    const QColor wanted = costColour(m_window->theme(), cells.cost(3, row));
    const QColor found = picture.pixelColor((place * ratio).toPoint());
    QVERIFY2(
        std::abs(found.red() - wanted.red()) <= 2 && std::abs(found.green() - wanted.green()) <= 2,
        qPrintable(found.name() + " " + wanted.name()));
  }

  void whatLiesUnderThePointerIsReadOut() {
    open();
    RateMap *map = panel()->map();
    const QRectF column = map->columnArea(5);
    QTest::mouseMove(map, (column.topLeft() + QPointF(column.width() / 2, 1)).toPoint());
    waitFor([&] { return !map->readout().isEmpty(); });
    QVERIFY2(map->readout().at(1).startsWith("step 0: C = 0.2"), qPrintable(map->readout().at(1)));
    const QRectF profile = map->profileArea();
    QTest::mouseMove(map, profile.center().toPoint());
    waitFor([&] { return map->readout().value(1).startsWith("after one step"); });
  }

  void aClickChoosesARunAndTheButtonSetsItsLearningRate() {
    open();
    click(11);
    QVERIFY(panel()->legend()->useButton()->isEnabled());
    QTest::mouseClick(panel()->legend()->useButton(), Qt::LeftButton);
    const double rate = answer().study->sweep.runs[11].learningRate;
    waitFor([&] { return snapshot().training.learningRate == rate; });
    QCOMPARE(snapshot().position.step, std::int64_t{0});
  }

  void theChosenRunIsMadeAsItsColumnSays() {
    train(5);
    open();
    click(8);
    const double rate = answer().study->sweep.runs[8].learningRate;
    const double finalCost = answer().study->sweep.runs[8].finalCost;
    QTest::mouseClick(panel()->legend()->runButton(), Qt::LeftButton);
    waitFor([&] { return snapshot().position.step == 65 && !snapshot().running; });
    QCOMPARE(snapshot().training.learningRate, rate);
    QCOMPARE(snapshot().meanCost.value_or(-1), finalCost);
  }

  void fromTheStartOfTheRunTheChosenRunIsAnotherRun() {
    train(5);
    open();
    RateChoices choices = panel()->choices();
    choices.isFromStart = true;
    panel()->setChoices(choices);
    waitFor([&] { return panel()->isCurrent(); });
    QCOMPARE(answer().study->map.firstStep, std::int64_t{0});
    const double finalCost = answer().study->sweep.runs[8].finalCost;
    click(8);
    QTest::mouseClick(panel()->legend()->runButton(), Qt::LeftButton);
    waitFor([&] { return snapshot().position.step == 60 && !snapshot().running; });
    QCOMPARE(snapshot().meanCost.value_or(-1), finalCost);
    QCOMPARE(snapshot().runs.size(), std::size_t{1});
    // The map is still the one from that start: nothing of it has changed.
    QVERIFY(answer().study->map.firstStep == 0);
  }

  void aLongRunBeforeMakesTheChosenOneNoLonger() {
    controller()->setSpeed({Speed::Unit::Unlimited, 1});
    controller()->hurryTo(50'000);
    waitFor([&] { return snapshot().position.step == 50'000 && !snapshot().running; });
    open();
    RateChoices choices = panel()->choices();
    choices.isFromStart = true;
    panel()->setChoices(choices);
    waitFor([&] { return panel()->isCurrent(); });
    click(8);
    const double finalCost = answer().study->sweep.runs[8].finalCost;
    const auto isMade = [&] {
      return controller()->isSettled() && snapshot().position.step == 60 && !snapshot().running;
    };
    QTest::mouseClick(panel()->legend()->runButton(), Qt::LeftButton);
    waitFor(isMade);
    QCOMPARE(snapshot().meanCost.value_or(-1), finalCost);
    controller()->undoStack()->undo();
    waitFor([&] { return snapshot().position.step == 50'000; });
    controller()->undoStack()->redo();
    waitFor(isMade);
    QCOMPARE(snapshot().meanCost.value_or(-1), finalCost);
  }

  void aMapOfFewerRunsForgetsTheChosenOne() {
    open();
    click(15);
    RateChoices choices = panel()->choices();
    choices.rates.runs = 2;
    panel()->setChoices(choices);
    waitFor([&] { return panel()->isCurrent(); });
    QVERIFY(!panel()->map()->chosen());
    QVERIFY(!panel()->legend()->runButton()->isEnabled());
    QCOMPARE(panel()->legend()->rows().size(), 3);
  }

  void whatIsChangedAtAStepIsNotInTheMapOfItsUpdate() {
    train(3);
    controller()->edit({{Quantity::Weight, 2, 0, 0}, 0, 1.5});
    settle();
    train(2);
    controller()->seek(3);
    settle();
    open();
    const double edited = answer().line->cost;
    controller()->previousStage();  // to the update that led here, before the edit
    waitFor([&] { return snapshot().isUpdated(); });
    waitFor([&] { return panel()->isCurrent(); });
    QVERIFY(answer().line->cost != edited);
    QCOMPARE(answer().line->cost, snapshot().meanCost.value_or(-1));
  }

  void theKeyboardWalksTheMapAndUsesARun() {
    open();
    RateMap *map = panel()->map();
    QTest::keyClick(map, Qt::Key_Right);
    QTest::keyClick(map, Qt::Key_Home);
    QCOMPARE(map->chosen(), std::optional<std::size_t>(0));
    QTest::keyClick(map, Qt::Key_Right);
    QCOMPARE(map->chosen(), std::optional<std::size_t>(1));
    QVERIFY(!map->readout().isEmpty());
    QTest::keyClick(map, Qt::Key_End);
    QCOMPARE(map->chosen(), std::optional<std::size_t>(15));
    QTest::keyClick(map, Qt::Key_Return);
    waitFor([&] { return snapshot().training.learningRate == 200; });
    QCOMPARE(snapshot().position.step, std::int64_t{0});
  }

  void theChoicesAreTakenAndWhatIsNoRangeIsSaid() {
    open();
    QTest::mouseClick(panel()->legend()->choicesButton(), Qt::LeftButton);
    auto *dialog = panel()->findChild<RateChoicesDialog *>();
    QVERIFY(dialog);
    auto *from = dialog->findChild<QLineEdit *>("rateFrom");
    from->setText("fast");
    QVERIFY2(dialog->problem().contains("“fast” is no learning rate"),
             qPrintable(dialog->problem()));
    from->setText("300");
    QVERIFY2(dialog->problem().contains("above the smallest"), qPrintable(dialog->problem()));
    from->setText("0,5");
    QVERIFY(dialog->problem().isEmpty());
    dialog->findChild<QSpinBox *>("rateRuns")->setValue(4);
    dialog->findChild<QSpinBox *>("rateSteps")->setValue(30);
    dialog->accept();
    waitFor([&] { return panel()->isCurrent(); });
    QCOMPARE(answer().study->sweep.runs.size(), std::size_t{4});
    QCOMPARE(answer().study->sweep.runs.front().learningRate, 0.5);
    QCOMPARE(answer().study->map.steps, std::int64_t{30});
  }

  void whileTrainingRunsTheOldMapStaysGreyed() {
    open();
    const auto before = answer().study;
    key(Qt::Key_R);
    waitFor([&] { return snapshot().running && snapshot().position.step + 0 >= 0; });
    waitFor([&] { return panel()->map()->isStale() || snapshot().position.stage > 0; });
    QVERIFY(answer().study == before);
    key(Qt::Key_R);
    waitFor([&] { return !snapshot().running; });
    waitFor([&] { return panel()->isCurrent(); });
  }

  void aCostThatIsNotFiniteAndOneThatIsZeroAreShownToo() {
    Session session;
    session.network = Network({1, 1, 1}, {Activation::Identity, Activation::Identity});
    session.network.weights(1)(0, 0) = 1e200;
    session.network.weights(2)(0, 0) = 1e200;
    session.dataset.inputs = Eigen::MatrixXd::Constant(1, 1, 1.0);
    session.dataset.targets = Eigen::MatrixXd::Zero(1, 1);
    load(session);
    open();
    QVERIFY(!std::isfinite(answer().line->cost));
    QVERIFY(!panel()->grab().isNull());
    QVERIFY2(panel()->readings()->words().contains("not finite"),
             qPrintable(panel()->readings()->words()));

    session.network.weights(1)(0, 0) = 1.3e154;  // C is finite, but not twice as much
    session.network.weights(2)(0, 0) = 1;
    load(session);
    waitFor([&] { return panel()->isCurrent(); });
    QVERIFY(std::isfinite(answer().line->cost));
    QVERIFY(!panel()->grab().isNull());

    session.network.weights(1)(0, 0) = session.network.weights(2)(0, 0) = 0;
    load(session);
    waitFor([&] { return panel()->isCurrent(); });
    QCOMPARE(answer().line->cost, 0.0);
    QVERIFY(!panel()->grab().isNull());
    QVERIFY(!panel()->readings()->grab().isNull());
  }

  void theSliderHasTheMarksOfTheStateShown() {
    open();
    const auto *slider = m_window->findChild<QWidget *>("learningRateSlider");
    const QString limit = learningRateText(*answer().line->stabilityLimit());
    QVERIFY2(slider->toolTip().contains("2/λmax = " + limit), qPrintable(slider->toolTip()));
    QVERIFY(slider->toolTip().contains(
        "α* = " + learningRateText(answer().line->search.minimum->learningRate)));
    tabs()->setCurrentIndex(0);
    key(Qt::Key_Return);
    waitFor([&] { return snapshot().position.step == 1; });
    waitFor([&] { return !slider->toolTip().contains("λmax"); });
  }

  void theWordsAgreeWithTheNumbers() {
    open();
    const QString words = panel()->readings()->words();
    QVERIFY2(words.startsWith("One step with α = 0.500 takes C from 0.2"), qPrintable(words));
    QVERIFY2(words.contains("sees C as a plane") || words.contains("bends"), qPrintable(words));
    QCOMPARE(panel()->readings()->rateLines().size(), std::size_t{3});
    QCOMPARE(panel()->readings()->changeLines().size(), std::size_t{3});
  }

  void aLongMapShowsItsProgressAndIsGivenUpForAnother() {
    RateChoices choices;
    choices.rates.runs = 64;
    choices.rates.steps = 1'000'000;
    panel()->setChoices(choices);
    key(Qt::Key_L);
    const auto *bar = panel()->findChild<QProgressBar *>();
    QVERIFY(!bar->isVisible());  // what is quick would only flicker
    waitFor([&] { return bar->isVisible(); });
    const int first = bar->value();
    waitFor([&] { return bar->value() > first; });
    QVERIFY(!panel()->isCurrent());
    choices.rates.steps = 20;
    panel()->setChoices(choices);
    waitFor([&] { return panel()->isCurrent(); });
    QVERIFY(!bar->isVisible());
    QCOMPARE(answer().study->map.steps, std::int64_t{20});
  }

  void aStepThatChangesNoDigitIsNotCalledTooLong() {
    open();
    controller()->setLearningRate(1e-15);
    waitFor([&] { return snapshot().training.learningRate == 1e-15 && panel()->isCurrent(); });
    const QString words = panel()->readings()->words();
    QVERIFY2(words.contains("changes C by less than its last digits show"), qPrintable(words));
    QVERIFY(!words.contains("neither order"));
  }

 private:
  LearningRatePanel *panel() { return m_window->findChild<LearningRatePanel *>(); }
  const LaboratoryAnswer &answer() { return panel()->answer(); }

  void open() {
    key(Qt::Key_L);
    waitFor([&] { return panel()->isCurrent(); });
  }

  void click(std::size_t run) {
    QTest::mouseClick(panel()->map(), Qt::LeftButton, {},
                      panel()->map()->columnArea(run).center().toPoint());
  }

  Session controllerSession() {
    Session session = *snapshot().session;
    session.network = snapshot().network;
    session.training = snapshot().training;
    return session;
  }
};

QTEST_MAIN(TestLaboratory)
#include "tst_laboratory.moc"
