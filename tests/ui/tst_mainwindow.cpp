// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/equationcopy.h"
#include "equation/equationpage.h"
#include "equation/slipnote.h"
#include "files/fileaccess.h"
#include "files/lessons.h"
#include "files/sessionfile.h"
#include "network/networkview.h"
#include "panels/celleditor.h"
#include "panels/cellgrid.h"
#include "panels/layercard.h"
#include "panels/layercolumns.h"
#include "panels/layerspanel.h"
#include "panels/transportbar.h"
#include "plots/costplot.h"
#include "plots/runslegend.h"
#include "support/handexample.h"
#include "theme.h"
#include "training/trainer.h"
#include "window/dockheader.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/runmessages.h"
#include "window/tabbeddock.h"

#include <qcustomplot.h>

#include <QAbstractSpinBox>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>
#include <QUndoStack>
#include <QWindow>

#include <cmath>
#include <functional>
#include <memory>
#include <set>

using namespace chainrule;

class TestMainWindow : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QApplication::setOrganizationName("Chainrule");
    QApplication::setApplicationName("Chainrule-test");
    loadEmbeddedFonts();
  }

  void init() {
    QSettings().clear();
    m_window = std::make_unique<MainWindow>(false);
    m_window->show();
    open("lesson:article");
  }

  void cleanup() { m_window.reset(); }

  void aFreshSessionHasComputedNothing() {
    QCOMPARE(position(), (Position{0, 0, false}));
    QVERIFY(!m_window->document()->isModified());
    QVERIFY(m_window->windowTitle().contains("Chainrule"));
  }

  void whatIsBeingTypedIsNotWrittenIntoTheNextSession() {
    CellGrid *edited = openEditor();
    open("lesson:full-adder");
    QVERIFY(!edited->isEditing());
    QVERIFY(!m_window->document()->isModified());
    QVERIFY(m_window->controller()->snapshot()->edits.empty());
  }

  // Nor into another run or another step, whichever of these leads there.
  void whatIsBeingTypedIsGivenUpWhereTheStateIsAnother() {
    TrainingController *controller = m_window->controller();
    QUndoStack *stack = controller->undoStack();
    const std::vector<std::pair<const char *, std::function<void()>>> actions{
        {"new weights before the first step", [&] { controller->newStart(); }},
        {"a step", [&] { controller->wholeStep(); }},
        {"the last step", [&] { controller->seek(4); }},
        {"back to the start", [&] { controller->backToStart(); }},
        {"that undone", [&] { stack->undo(); }},
        {"and redone", [&] { stack->redo(); }},
        {"the run before", [&] { controller->returnToRun(1); }},
        {"another alpha", [&] { controller->restartWith(0.25); }},
        {"other weights", [&] { controller->newStart(); }}};
    for (const auto &[what, act] : actions) {
      if (QByteArray(what) == "the last step") {
        trainTo(4);
        controller->seek(1);
        waitFor([&] { return controller->isSettled(); });
      }
      CellGrid *edited = openEditor();
      act();
      waitFor([&] { return controller->isSettled() && !controller->isRunning(); });
      QVERIFY2(!edited->isEditing(), what);
      edited->setFocus();
      waitFor([&] { return controller->isSettled(); });
      QVERIFY2(snapshot().edits.empty(), what);
    }
    // An edit of the same run and step leaves what is being typed.
    edit({{Quantity::Weight, 2, 1, 2}, 0, 0.75});
    CellGrid *edited = openEditor();
    stack->undo();
    waitFor([&] { return controller->isSettled(); });
    QVERIFY(edited->isEditing());
    stack->redo();
    waitFor([&] { return controller->isSettled(); });
    QVERIFY(edited->isEditing());
    QTest::keyClick(edited->findChild<CellEditor *>(), Qt::Key_Return);
    waitFor([&] { return controller->isSettled() && snapshot().edits.size() == 2; });
  }

  void zoomingTheCostPlotShowsWhatEachStepCost() {
    TrainingController *controller = m_window->controller();
    controller->setSpeed({Speed::Unit::Unlimited, 1});
    QTest::keyClick(m_window.get(), Qt::Key_R);
    waitFor([&] { return controller->snapshot()->position.step > 20'000; });
    QTest::keyClick(m_window.get(), Qt::Key_R);
    waitFor([&] { return !controller->isRunning() && controller->isSettled(); });
    controller->seek(12'345);
    waitFor([&] { return position().step == 12'345; });

    auto *plot = m_window->findChild<CostPlot *>();
    plot->setFocus(Qt::TabFocusReason);
    const auto areSingle = [&] {
      const auto &columns = plot->columns();
      return !columns.empty() && std::all_of(columns.begin(), columns.end(), [](const auto &c) {
        return c.firstStep == c.lastStep;
      });
    };
    while (plot->shownSteps().size() > 40) {
      QTest::keyClick(plot, Qt::Key_Plus);
    }
    waitFor(areSingle);
    Trainer trainer(*controller->snapshot()->session);
    std::size_t compared = 0;
    for (trainer.computePass(); trainer.step() < 12'400; trainer.advance(), trainer.computePass()) {
      for (const EnvelopeColumn &column : plot->columns()) {
        if (column.firstStep == trainer.step()) {
          QCOMPARE(column.last, trainer.pass().cost());
          ++compared;
        }
      }
    }
    QCOMPARE(compared, plot->columns().size());

    const EnvelopeColumn column = plot->columns()[5];
    const PlotMapping mapping{plot->plotArea(), plot->shownSteps(), plot->shownCosts(), true};
    const QPointF point(mapping.x(static_cast<double>(column.firstStep)), mapping.y(column.last));
    auto *canvas = plot->findChild<QCustomPlot *>();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, point.toPoint());
    waitFor([&] { return position().step == column.firstStep; });
    QTest::keyClick(plot, Qt::Key_Home);
    waitFor([&] { return plot->followsRun() && plot->columns().size() > 100; });
  }

  void aRunThatHasToGoIsNamed() {
    TrainingController *controller = m_window->controller();
    const auto leaveARun = [&](int k) {
      const std::int64_t before = controller->snapshot()->run;
      controller->setLearningRate(k);
      controller->wholeStep();
      controller->wholeStep();
      controller->backToStart();
      waitFor([&] { return controller->isSettled() && controller->snapshot()->run > before; });
    };
    for (int k = 1; k <= 20; ++k) leaveARun(k);
    const auto *messages = m_window->findChild<MessageBar *>();
    QVERIFY(!messages->message().contains("had to go"));
    controller->renameRun(1, "first");
    leaveARun(21);
    QVERIFY2(messages->message().contains("“α = 2, 2 steps” had to go"),
             qPrintable(messages->message()));
    open("lesson:article");  // has not lost any
    leaveARun(1);
    QVERIFY(!messages->isVisible() || !messages->message().contains("had to go"));
  }

  void anyStepIsGoneBackToAndTheRunGoesOnFromIt() {
    for (int step = 1; step <= 6; ++step) {
      QTest::keyClick(m_window.get(), Qt::Key_Return);
      waitFor([&] { return position() == Position{step, 0, true}; });
    }
    const auto reached = m_window->controller()->snapshot();
    auto *field = m_window->findChild<QLineEdit *>(QStringLiteral("stepField"));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("2"));
    QTest::keyClick(field, Qt::Key_Return);
    waitFor([&] { return position() == Position{2, 0, true}; });
    QCOMPARE(m_window->controller()->snapshot()->lastStepOfRun, std::int64_t{6});
    field->clearFocus();
    // back through the update, and across the step
    for (int stage = 12; stage >= 1; --stage) {
      QTest::keyClick(m_window.get(), Qt::Key_Left);
      waitFor([&] { return position().stage == stage; });
    }
    QCOMPARE(position(), (Position{1, 1, false}));
    QTest::keyClick(m_window.get(), Qt::Key_Left);
    waitFor([&] { return position() == Position{1, 12, false}; });
    QTest::keyClick(m_window.get(), Qt::Key_End);
    waitFor([&] { return position() == Position{6, 0, true}; });
    QVERIFY(m_window->controller()->snapshot()->network.parameters() ==
            reached->network.parameters());
  }

  void spaceWalksThroughAllTwelveStagesAndIntoTheNextStep() {
    for (int stage = 1; stage <= 12; ++stage) {
      QTest::keyClick(m_window.get(), Qt::Key_Space);
      waitFor([&] { return position().stage == stage; });
    }
    QCOMPARE(position().step, 1);
    QTest::keyClick(m_window.get(), Qt::Key_PageDown);
    waitFor([&] { return position() == Position{1, 1, false}; });
  }

  void goingBackFromTheUpdateRestoresTheParameters() {
    const Parameters before = snapshot().network.parameters();
    m_window->controller()->goToStage(12);
    waitFor([&] { return position().stage == 12; });
    QVERIFY(!(snapshot().network.parameters() == before));
    QTest::keyClick(m_window.get(), Qt::Key_Backspace);
    waitFor([&] { return position().stage == 11; });
    QVERIFY(snapshot().network.parameters() == before);
    QCOMPARE(position().step, 0);
  }

  void shiftedArrowsWalkByHalves() {
    for (const int stage : {5, 11, 12}) {
      QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::ShiftModifier);
      waitFor([&] { return position().stage == stage; });
    }
    for (const int stage : {11, 5, 0}) {
      QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::ShiftModifier);
      waitFor([&] { return position().stage == stage; });
    }
  }

  void aWholeStepRestsAtTheHandExamplesNextCost() {
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    waitFor([&] { return position().step == 1; });
    QVERIFY(position().whole);
    QVERIFY(std::abs(*snapshot().meanCost - 0.1469670326) < 1e-10);
  }

  void runningAndPausingLandsOnACompleteStepWithALowerCost() {
    m_window->controller()->setSpeed({Speed::Unit::Unlimited, 1});
    QTest::keyClick(m_window.get(), Qt::Key_R);
    waitFor([&] { return position().step > 1000; });
    QTest::keyClick(m_window.get(), Qt::Key_R);
    waitFor([&] { return !snapshot().running; });
    QVERIFY(position().whole);
    QVERIFY(*snapshot().meanCost < 0.0003);
  }

  void plusRaisesTheLearningRateByATenthOfADecade() {
    QTest::keyClick(m_window.get(), Qt::Key_Plus);
    waitFor([&] { return snapshot().training.learningRate != 0.5; });
    QCOMPARE(snapshot().training.learningRate, 0.63);
    QTest::keyClick(m_window.get(), Qt::Key_Minus);
    waitFor([&] { return snapshot().training.learningRate == 0.5; });
  }

  void digitsSelectANeuronUnlessANumberIsBeingTyped() {
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    waitFor([&] { return position().stage == 1; });
    QTest::keyClick(m_window.get(), Qt::Key_3);
    QVERIFY(isOfNeuron(m_window->focus()->selected(), 1, 2));
    auto *spinBox = m_window->findChild<TransportBar *>()->findChild<QAbstractSpinBox *>();
    QVERIFY(spinBox);
    spinBox->setFocus();
    QTest::keyClicks(spinBox, "2");
    QVERIFY(isOfNeuron(m_window->focus()->selected(), 1, 2));
  }

  void anEditIsUndoneAndRedone() {
    m_window->controller()->edit({{Quantity::Weight, 2, 1, 2}, 0, 0.75});
    waitFor([&] { return snapshot().network.weights(2)(1, 2) == 0.75; });
    QVERIFY(m_window->document()->isModified());
    m_window->controller()->undoStack()->undo();
    waitFor([&] { return snapshot().network.weights(2)(1, 2) == 0.3; });
    m_window->controller()->undoStack()->redo();
    waitFor([&] { return snapshot().network.weights(2)(1, 2) == 0.75; });
  }

  void undoTakesBackAllTargetsThatAClassChosenMoved() {
    Session session = *snapshot().session;
    session.network = Network({3, 3}, {Activation::Softmax});
    session.cost = Cost::CrossEntropy;
    session.dataset.targets = Eigen::Vector3d(0.5, 0.125, 0.375);
    session.dataset.targetNames.clear();
    m_window->controller()->load(session);
    const auto targetsAre = [&](const Eigen::Vector3d &expected) {
      return m_window->controller()->snapshot() &&
             snapshot().session->dataset.targets.rows() == 3 &&
             snapshot().session->dataset.targets.col(0) == expected;
    };
    waitFor([&] { return targetsAre({0.5, 0.125, 0.375}); });
    m_window->controller()->edit({{Quantity::Target, 1, 2, 0}, 0, 1});
    waitFor([&] { return targetsAre({0, 0, 1}); });
    m_window->controller()->undoStack()->undo();
    waitFor([&] { return targetsAre({0.5, 0.125, 0.375}); });
    m_window->controller()->undoStack()->redo();
    waitFor([&] { return targetsAre({0, 0, 1}); });
  }

  void anEditThatIsNoNumberIsRefusedInWords() {
    m_window->controller()->edit({{Quantity::Weight, 2, 1, 2}, 0, std::nan("")});
    auto *messages = m_window->findChild<MessageBar *>();
    QVERIFY(messages->isVisible());
    QVERIFY2(messages->message().contains("NaN"), qPrintable(messages->message()));
    QCOMPARE(snapshot().network.weights(2)(1, 2), 0.3);
  }

  void aBadFileIsRefusedAndWhatWasOpenStaysOpen() {
    QTemporaryDir folder;
    const QString file = folder.filePath("bad.chainrule");
    write(file, R"({"format": "chainrule.session", "version": 1, "network": {"sizes": [3]}})");
    m_window->controller()->goToStage(3);
    waitFor([&] { return position().stage == 3; });
    m_window->open(file);
    auto *messages = m_window->findChild<MessageBar *>();
    waitFor([&] { return messages->isVisible(); });
    QVERIFY2(messages->message().contains("bad.chainrule"), qPrintable(messages->message()));
    QCOMPARE(position().stage, 3);
    QCOMPARE(snapshot().session->network.sizes(), (std::vector<int>{3, 4, 2}));
  }

  void aWindowWhoseFirstFileIsBadShowsTheExampleAndSaysWhy() {
    MainWindow window(false);
    window.show();
    window.open("no such file.chainrule");
    QTRY_VERIFY(window.controller()->snapshot());
    QCOMPARE(window.controller()->snapshot()->session->network.sizes(),
             (std::vector<int>{3, 4, 2}));
    QTRY_VERIFY(!window.document()->isBusy());
    auto *messages = window.findChild<MessageBar *>();
    QVERIFY(messages->isVisible());
    QVERIFY2(messages->message().contains("no such file"), qPrintable(messages->message()));
  }

  void aSavedSessionOpensWhereItWasLeft() {
    QTemporaryDir folder;
    const QString file = folder.filePath("walk.chainrule");
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    waitFor([&] { return position().step == 1; });
    const Parameters parameters = snapshot().network.parameters();
    saveTo(file);
    QVERIFY(!m_window->document()->isModified());
    open("lesson:mazur");
    open(file);
    QCOMPARE(position().step, 1);
    QVERIFY(snapshot().network.parameters() == parameters);
    QCOMPARE(m_window->document()->fileName(), file);
  }

  void trainingAnOpenedFileMarksItChanged() {
    QTemporaryDir folder;
    saveTo(folder.filePath("file.chainrule"));
    QVERIFY(!m_window->isWindowModified());
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    waitFor([&] { return m_window->isWindowModified(); });
    m_window->controller()->backToStart();
    waitFor([&] { return !m_window->isWindowModified(); });
    m_window->controller()->setLearningRate(3);
    waitFor([&] { return m_window->isWindowModified(); });
  }

  void walkingWithinAStepIsNoChange() {
    QTemporaryDir folder;
    saveTo(folder.filePath("file.chainrule"));
    for (int stage = 1; stage <= 11; ++stage) {
      QTest::keyClick(m_window.get(), Qt::Key_Space);
      waitFor([&] { return position().stage == stage; });
      QVERIFY(!m_window->document()->isModified());
    }
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    waitFor([&] { return position().stage == 12; });
    QVERIFY(m_window->document()->isModified());
    QTest::keyClick(m_window.get(), Qt::Key_Backspace);
    waitFor([&] { return position().stage == 11; });
    QVERIFY(!m_window->document()->isModified());
  }

  void theBeginningOfAnotherRunIsUndoneBeforeWhatWasEdited() {
    const QString start = everything();
    QTest::keyClick(m_window.get(), Qt::Key_Home);
    waitFor([&] { return m_window->controller()->isSettled(); });
    QVERIFY(!m_window->controller()->undoStack()->canUndo());  // nothing begun, nothing to undo
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    waitFor([&] { return position().step == 1; });
    QStringList states{everything()};
    edit({{Quantity::Weight, 1, 2, 0}, 0, 0.625});
    states += everything();
    QTest::keyClick(m_window.get(), Qt::Key_Home);
    waitFor([&] { return position() == Position{} && m_window->controller()->isSettled(); });
    QCOMPARE(everything(), start);
    m_window->controller()->newStart();
    waitFor([&] { return m_window->controller()->isSettled(); });
    QVERIFY(everything() != start);
    pressUndo();
    QCOMPARE(everything(), start);
    pressUndo();
    QCOMPARE(everything(), states[1]);
    pressUndo();
    QCOMPARE(everything(), states[0]);
    QVERIFY(!m_window->findChild<MessageBar *>()->isVisible());
  }

  void undoingEveryEditIsNoChange() {
    QTemporaryDir folder;
    saveTo(folder.filePath("file.chainrule"));
    QUndoStack *stack = m_window->controller()->undoStack();
    edit({{Quantity::Weight, 2, 1, 2}, 0, 0.75});
    edit({{Quantity::Activation, 0, 1, 0}, 0, 4.0});
    QVERIFY(m_window->document()->isModified());
    stack->undo();
    stack->undo();
    waitFor([&] { return !m_window->document()->isModified(); });
    stack->redo();
    waitFor([&] { return !m_window->controller()->isOutOfDate(); });
    saveTo(folder.filePath("file.chainrule"));
    QVERIFY(!m_window->document()->isModified());
    stack->undo();
    waitFor([&] { return !m_window->controller()->isOutOfDate(); });
    QVERIFY(m_window->document()->isModified());
  }

  void anEditedRowOutlivesANewStart() {
    edit({{Quantity::Activation, 0, 1, 0}, 0, 4.0});
    m_window->controller()->newStart();
    waitFor([&] { return !m_window->controller()->isOutOfDate(); });
    QVERIFY(m_window->document()->isModified());
  }

  void aRunThatIsLeftIsKeptAndUndoingGoesOnWithIt() {
    trainTo(6);
    const Parameters reached = snapshot().network.parameters();
    QTest::keyClick(m_window.get(), Qt::Key_Home);
    waitFor([&] { return position() == Position{}; });
    QCOMPARE(snapshot().run, 2);
    QCOMPARE(snapshot().runs.size(), std::size_t{1});
    QVERIFY(!m_window->document()->isModified());  // training a lesson is no change
    QUndoStack *stack = m_window->controller()->undoStack();
    stack->undo();
    waitFor([&] { return snapshot().run == 1 && position().step == 6; });
    QVERIFY(snapshot().network.parameters() == reached);
    stack->redo();
    waitFor([&] { return snapshot().run != 1 && position().step == 0; });
    auto *legend = m_window->findChild<RunsLegend *>();
    QCOMPARE(legend->runs().size(), 2);
    QCOMPARE(legend->runs()[1].name, QStringLiteral("α = 0.5, 6 steps"));
    emit legend->returnRequested(1);
    waitFor([&] { return snapshot().run == 1 && position().step == 6; });
    QVERIFY(snapshot().network.parameters() == reached);
  }

  void anEditIsUndoneWhereItWasMade() {
    trainTo(3);
    const Parameters before = snapshot().network.parameters();
    edit({{Quantity::Weight, 2, 1, 2}, 0, 0.75});
    trainTo(7);
    m_window->controller()->undoStack()->undo();
    waitFor([&] { return position().step == 3 && m_window->controller()->isSettled(); });
    QVERIFY(snapshot().network.parameters() == before);
    QCOMPARE(snapshot().runs.size(), std::size_t{1});  // the run with the edit
    QCOMPARE(snapshot().runs.front()->lastStep, std::int64_t{7});
    QVERIFY(!m_window->document()->isModified());
  }

  void anEditInThePastIsUndoneAndRedone() {
    TrainingController *controller = m_window->controller();
    trainTo(7);
    controller->seek(3);
    waitFor([&] { return position().step == 3 && controller->isSettled(); });
    const QString before = everything();
    edit({{Quantity::Weight, 2, 1, 2}, 0, 0.75});
    waitFor([&] { return controller->isSettled(); });
    const QString after = everything();
    QVERIFY(after != before);
    for (int round = 0; round < 2; ++round) {
      pressUndo();
      QCOMPARE(everything(), before);
      QVERIFY(!m_window->document()->isModified());
      pressRedo();
      QCOMPARE(everything(), after);
    }
    trainTo(9);
    const auto reached = controller->snapshot();
    pressUndo();
    QCOMPARE(snapshot().lastStepOfRun, std::int64_t{7});
    QCOMPARE(snapshot().runs.size(), std::size_t{1});
    QCOMPARE(snapshot().runs.front()->lastStep, std::int64_t{9});
    pressRedo();
    QCOMPARE(snapshot().lastStepOfRun, std::int64_t{9});
    QCOMPARE(snapshot().runs.size(), std::size_t{1});
    QTest::keyClick(m_window.get(), Qt::Key_End);
    waitFor([&] { return position().step == 9; });
    QVERIFY(snapshot().network.parameters() == reached->network.parameters());
  }

  void aBeginningAndAnEditAreUndoneAndRedone() {
    trainTo(6);
    QStringList states{everything()};
    QTest::keyClick(m_window.get(), Qt::Key_Home);
    waitFor([&] { return position() == Position{} && m_window->controller()->isSettled(); });
    states += everything();
    edit({{Quantity::Activation, 0, 1, 0}, 0, 4.0});
    waitFor([&] { return m_window->controller()->isSettled(); });
    states += everything();
    for (int round = 0; round < 2; ++round) {
      for (int k = 1; k >= 0; --k) {
        pressUndo();
        QCOMPARE(everything(), states[k]);
      }
      for (int k = 1; k <= 2; ++k) {
        pressRedo();
        QCOMPARE(everything(), states[k]);
      }
    }
    const auto *messages = m_window->findChild<MessageBar *>();
    QVERIFY(!messages->isVisible());
  }

  void redoingABeginningDoublesNoRun() {
    trainTo(5);
    m_window->controller()->restartWith(20);
    waitFor([&] { return position() == Position{5, 0, true} && snapshot().run == 2; });
    m_window->controller()->restartWith(1);
    waitFor([&] { return position() == Position{5, 0, true} && snapshot().run == 3; });
    const QString after = everything();
    pressUndo();
    QCOMPARE(snapshot().training.learningRate, 20.0);
    QCOMPARE(snapshot().runs.size(), std::size_t{2});
    pressRedo();
    QCOMPARE(everything(), after);
  }

  void withoutItsRunNothingIsUndone() {
    trainTo(6);
    QTest::keyClick(m_window.get(), Qt::Key_Home);
    waitFor([&] { return position() == Position{} && m_window->controller()->isSettled(); });
    trainTo(3);
    emit m_window->findChild<RunsLegend *>()->removalRequested(1);
    waitFor([&] { return snapshot().runs.empty(); });
    const QString before = everything();
    pressUndo();
    QCOMPARE(everything(), before);
    const auto *messages = m_window->findChild<MessageBar *>();
    QVERIFY(messages->isVisible());
    QVERIFY2(messages->message().startsWith("Nothing was undone: the run"),
             qPrintable(messages->message()));
    const QUndoStack *stack = m_window->controller()->undoStack();
    QVERIFY(stack->canUndo());
    QVERIFY(!stack->canRedo());
    pressUndo();  // refused anew
    QVERIFY(stack->canUndo());
    edit({{Quantity::Weight, 2, 1, 2}, 0, 0.75});
    QCOMPARE(stack->count(), 2);
    pressUndo();
    QCOMPARE(stack->index(), 1);
    QCOMPARE(everything(), before);
  }

  void withoutItsRunNothingIsRedone() {
    takeAwayTheRunOfARedo();
    const QString before = everything();
    const QUndoStack *stack = m_window->controller()->undoStack();
    const int index = stack->index();
    for (int round = 0; round < 2; ++round) {
      pressRedo();
      QCOMPARE(everything(), before);
      QVERIFY2(m_window->findChild<MessageBar *>()->message().startsWith("Nothing was redone: "),
               qPrintable(m_window->findChild<MessageBar *>()->message()));
      QVERIFY(stack->canRedo());
      QCOMPARE(stack->index(), index);
    }
  }

  void whatIsBegunRightAfterARefusalCanBeUndone() {
    takeAwayTheRunOfARedo();
    trainTo(7);
    const QString before = everything();
    QUndoStack *stack = m_window->controller()->undoStack();
    stack->redo();
    m_window->controller()->backToStart();
    waitFor([&] { return m_window->controller()->isSettled(); });
    QVERIFY(m_window->findChild<MessageBar *>()->message().startsWith("Nothing was redone: "));
    QCOMPARE(position(), Position{});
    QCOMPARE(stack->count(), 2);
    QVERIFY(stack->canUndo());
    const QString after = everything();
    pressUndo();
    QCOMPARE(everything(), before);
    pressRedo();
    QCOMPARE(everything(), after);
  }

  void theSameStartRunsWithAnotherAlpha() {
    trainTo(5);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    dialog->setTextValue(QStringLiteral("fast"));
    QVERIFY(!ok->isEnabled());
    QVERIFY2(dialog->labelText().contains("“fast” is no learning rate"),
             qPrintable(dialog->labelText()));
    dialog->setTextValue(QStringLiteral("2.5"));
    QVERIFY(ok->isEnabled());
    QVERIFY(!dialog->labelText().contains("is no"));
    QTest::mouseClick(ok, Qt::LeftButton);
    waitFor([&] { return position() == Position{5, 0, true} && snapshot().run == 2; });
    QCOMPARE(snapshot().training.learningRate, 2.5);
    QCOMPARE(snapshot().runs.front()->firstLearningRate, 0.5);
  }

  void straightAfterHomeAnotherAlphaRunsAsFarAsTheRunBefore() {
    const auto ask = [this](const QString &words) {
      m_window->activateWindow();
      QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
      QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
      auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
      QVERIFY(dialog);
      QVERIFY2(dialog->labelText().contains(words), qPrintable(dialog->labelText()));
      dialog->setTextValue(QStringLiteral("2.5"));
      QTest::keyClick(dialog, Qt::Key_Return);
    };
    ask(QStringLiteral("no step is made yet"));
    waitFor([&] { return snapshot().training.learningRate == 2.5; });
    trainTo(5);
    QTest::keyClick(m_window.get(), Qt::Key_Home);
    waitFor([&] { return position() == Position{} && m_window->controller()->isSettled(); });
    ask(QStringLiteral("makes 5 steps, as the run before"));
    waitFor([&] { return position() == Position{5, 0, true} && !snapshot().running; });
    QCOMPARE(snapshot().runs.size(), std::size_t{1});
  }

  void whatCannotGoOnSaysSoEachTimeItIsAsked() {
    Session session = *snapshot().session;
    session.network = Network({3, 4, 2}, {Activation::Identity, Activation::Identity});
    session.network.parameters().values()[0] = 1;
    session.training.learningRate = 1e200;
    m_window->controller()->load(session);
    waitFor([&] { return m_window->controller()->isSettled(); });
    m_window->controller()->setSpeed({Speed::Unit::Unlimited, 1});
    auto *messages = m_window->findChild<MessageBar *>();
    const auto isTold = [&] {
      waitFor([&] { return m_window->controller()->isSettled() && !snapshot().running; });
      const bool told =
          messages->isVisible() && messages->message().contains("training stopped at step");
      messages->hide();
      return told;
    };
    QTest::keyClick(m_window.get(), Qt::Key_R);
    waitFor([&] { return snapshot().divergence.has_value(); });
    QVERIFY(isTold());
    const Position there = position();
    for (const Qt::Key key : {Qt::Key_R, Qt::Key_Return}) {
      QTest::keyClick(m_window.get(), key);
      QVERIFY(isTold());
      QCOMPARE(position(), there);
    }
    for (int stage = 1; stage <= 11; ++stage) {
      QTest::keyClick(m_window.get(), Qt::Key_Space);
      QVERIFY(!isTold());
      QCOMPARE(position().stage, stage);
    }
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    QVERIFY(isTold());
    m_window->controller()->showSample(0);
    QVERIFY(!isTold());
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(isTold());
  }

  void theSpeedHasKeys() {
    auto *bar = m_window->findChild<TransportBar *>();
    const double before = bar->speed().perSecond;
    QTest::keyClick(m_window.get(), Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(bar->speed().perSecond > before);
    QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(bar->speed().perSecond, before);
  }

  void theZoomedNetworkIsMovedByKeyboard() {
    const auto *network = m_window->findChild<NetworkView *>();
    const auto pan = [network] { return network->geometryOfNetwork().request().pan; };
    const auto press = [this](Qt::Key key, Qt::KeyboardModifier modifier) {
      QTest::keyClick(m_window.get(), key, modifier);
    };
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(pan().isNull());  // all is in sight
    for (int k = 0; k < 4; ++k) press(Qt::Key_Plus, Qt::ControlModifier);
    const QPointF middle = pan();
    QVERIFY(network->zoom() > 2);
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(pan().x() < middle.x());
    QCOMPARE(pan().y(), middle.y());
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(QLineF(pan(), middle).length() < 1e-6);
    press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(pan().y() < middle.y());
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(pan().y() > middle.y());
    press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(pan().isNull());
  }

  void helpListsTheKeys() {
    QTest::keyClick(m_window.get(), Qt::Key_F1, Qt::ControlModifier);
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    auto *page = dialog->findChild<QTextBrowser *>();  // what has the keyboard at first
    const QString text = page->toPlainText();
    for (const char *key : {"Space", "Ctrl+C", "1 … 9", "[ ]", "Home", "Ctrl+→, Ctrl+←"}) {
      QVERIFY2(text.contains(QString::fromUtf8(key)), key);
    }
    QTest::keyClick(page, Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
  }

  void theFieldOfTheRateIsAsDarkAsTheTheme() {
    for (const auto choice : {MainWindow::ThemeChoice::Dark, MainWindow::ThemeChoice::Light}) {
      m_window->setThemeChoice(choice);
      QCoreApplication::processEvents();
      auto *box = m_window->findChild<TransportBar *>()->findChild<QAbstractSpinBox *>();
      const QImage image = box->grab().toImage();
      const QColor ground = m_window->theme().card;
      QCOMPARE(image.pixelColor(image.width() / 2, 4), ground);
      QCOMPARE(image.pixelColor(image.width() * 2 / 3, image.height() / 2), ground);
    }
  }

  void theMenuBarKeepsItsHeightInBothThemes() {
    const int height = m_window->menuBar()->height();
    QCOMPARE(height, 28);
    m_window->toggleDark();
    QCoreApplication::processEvents();
    QCOMPARE(m_window->menuBar()->height(), height);
  }

  void theMenuLearnHasASubmenuForEachGroupOfLessons() {
    MainWindow window(true);
    QMenu *learn = nullptr;
    for (QMenu *menu : window.findChildren<QMenu *>()) {
      learn = menu->title() == "&Learn" ? menu : learn;
    }
    QVERIFY(learn);
    emit learn->aboutToShow();
    emit learn->aboutToShow();  // opened again, it has none twice
    QStringList found, expected;
    QVERIFY(learn->actions().last()->menu());  // of lessons of one's own
    for (const QAction *action : learn->actions().mid(0, learn->actions().size() - 2)) {
      if (action->menu()) {
        for (const QAction *lesson : action->menu()->actions()) {
          found.append(action->menu()->title().remove('&') + '/' + lesson->text().remove('&') +
                       '/' + lesson->toolTip());
        }
      } else {
        found.append('/' + action->text().remove('&') + '/' + action->toolTip());
      }
    }
    for (const Lesson &lesson : lessons()) {
      const Session session = openLesson(std::string(lesson.name));
      expected.append(QString::fromStdString(std::string(lesson.group) + '/' + session.title + '/' +
                                             session.description));
    }
    QCOMPARE(found, expected);
  }

  void aLessonsNoteIsShownWhenItIsOpened() {
    MainWindow window(true);
    window.show();
    QSignalSpy opened(window.document(), &Document::opened);
    window.setFollowsLessons(false);
    window.open("lesson:mazur");
    auto *messages = window.findChild<MessageBar *>();
    waitFor([&] { return messages->isVisible(); });
    QVERIFY2(messages->message().contains("0.291027924"), qPrintable(messages->message()));
    window.open("lesson:full-adder");
    waitFor([&] { return messages->isVisible() && messages->message().contains("three bits"); });
    window.setFollowsLessons(true);
    window.open("lesson:mazur");
    waitFor([&] { return !messages->isVisible(); });
  }

  void oneKeyLeadsToTheEquationAndEscapeBack() {
    QApplication::setActiveWindow(m_window.get());
    auto *page = m_window->findChild<EquationPage *>();
    auto *dock = m_window->findChild<TabbedDock *>("equation");
    dock->findChild<QTabBar *>()->setCurrentIndex(1);
    QVERIFY(!page->isVisible());
    QTest::keyClick(m_window->findChild<NetworkView *>(), Qt::Key_E);
    QVERIFY(page->isVisible());
    QVERIFY(page->hasFocus());
    QTest::keyClick(page, Qt::Key_Right);
    QCOMPARE(position(), (Position{0, 0, false}));
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(!page->hasFocus());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Right);
    waitFor([&] { return position().stage == 1; });
    dock->hide();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_E);
    QVERIFY(page->isVisible() && page->hasFocus());
  }

  void oneKeyLeadsToTheTablesOfTheLayersAndEscapeBack() {
    auto *layers = m_window->findChild<LayersPanel *>();
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
      m_window->resize(size);
      QCoreApplication::processEvents();
      m_window->setFocus();
      QTest::keyClick(m_window.get(), Qt::Key_T);
      QTRY_VERIFY(layers->card(1)->columns()->hasFocus());
      QVERIFY(layers->isVisible());
      QTest::keyClick(layers->card(1)->columns(), Qt::Key_Down);
      QVERIFY(m_window->focus()->selected());
      QTest::keyClick(layers->card(1)->columns(), Qt::Key_Escape);
      QVERIFY(!m_window->focus()->selected());
      QTest::keyClick(layers->card(1)->columns(), Qt::Key_Escape);
      QVERIFY(!layers->card(1)->columns()->hasFocus());
    }
    m_window->resize(1440, 900);
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    m_window->controller()->goToStage(4);
    waitFor([&] { return position().stage == 4; });
    QTest::keyClick(m_window.get(), Qt::Key_T);
    QTRY_VERIFY(layers->card(2)->columns()->hasFocus());
  }

  void oneKeyLeadsToTheCostPlotReadsItOutAndEscapeLeadsBack() {
    trainTo(3);
    QApplication::setActiveWindow(m_window.get());
    auto *plot = m_window->findChild<CostPlot *>();
    auto *dock = m_window->findChild<TabbedDock *>("plots");
    dock->hide();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_C);
    QVERIFY(plot->isVisible() && plot->hasFocus());
    QVERIFY2(plot->readout().startsWith("step 3: "), qPrintable(plot->readout()));
    QTest::keyClick(plot, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY2(plot->readout().startsWith("step 2: "), qPrintable(plot->readout()));
    QVERIFY(plot->accessibleDescription().startsWith(plot->readout()));
    QTest::keyClick(plot, Qt::Key_Escape);
    QVERIFY(!plot->hasFocus());
    QVERIFY(plot->readout().isEmpty());
    QCOMPARE(position().step, std::int64_t{3});
  }

  void aStepBeyondTheEndIsSaid() {
    trainTo(3);
    auto *field = m_window->findChild<QLineEdit *>(QStringLiteral("stepField"));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("7000"));
    QTest::keyClick(field, Qt::Key_Return);
    const auto *messages = m_window->findChild<MessageBar *>();
    QVERIFY(messages->isVisible());
    QVERIFY2(
        messages->message().contains("no step 7,000 yet") && messages->message().contains("step 3"),
        qPrintable(messages->message()));
  }

  void anotherSessionIsShownWhole() {
    trainTo(6);
    auto *plot = m_window->findChild<CostPlot *>();
    plot->zoom(0.1);
    QVERIFY(!plot->followsRun());
    open("lesson:article");
    QVERIFY(plot->followsRun());
  }

  void afterAClickOnATabTabGoesIntoItsPage() {
    QApplication::setActiveWindow(m_window.get());
    auto *page = m_window->findChild<EquationPage *>();
    auto *tabs = m_window->findChild<TabbedDock *>("equation")->findChild<QTabBar *>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Right);
    waitFor([&] { return position().stage == 1; });
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab);
    QVERIFY(page->hasFocus());
    m_window->setFocus();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab);
    QVERIFY(!page->isVisible());
    QVERIFY(m_window->focusWidget() != m_window.get());
  }

  void theSmallestWindowShowsTheMatricesInOneLineAndTheTermsDownToTheirResult() {
    m_window->resize(1024, 700);
    const auto *page = m_window->findChild<EquationPage *>();
    for (const auto &[stage, result] : {std::pair{1, Entry{Quantity::PreActivation, 1, 2, 0}},
                                        std::pair{9, Entry{Quantity::Delta, 1, 2, 0}},
                                        std::pair{10, Entry{Quantity::WeightGradient, 1, 2, 0}}}) {
      m_window->controller()->goToStage(stage);
      waitFor([&, stage = stage] { return position().stage == stage; });
      m_window->focus()->setSelected(Entry{Quantity::Activation, 1, 2, 0});
      QCoreApplication::processEvents();
      QRectF last;
      std::set<int> lines;  // of the matrices
      for (const PageLeaf &leaf : page->leaves().all()) {
        if (leaf.part == 1) lines.insert(leaf.line);
        if (leaf.part == 2 && leaf.entry == result) last = leaf.rectangle;
      }
      QCOMPARE(lines.size(), std::size_t(1));
      QVERIFY(!last.isEmpty());
      const QRectF seen = page->visibleRegion().boundingRect();
      QVERIFY2(seen.top() == 0 && seen.contains(last), qPrintable(QString::number(stage)));
      QVERIFY(page->valueText().isEmpty());
      const auto *slip = m_window->findChild<SlipNote *>();
      QVERIFY(slip->isVisible() && slip->height() < 45);  // two lines
    }
    m_window->resize(1440, 900);
    QVERIFY(!page->valueText().isEmpty());
  }

  void copyingTheEquationMovesNothingAndReplacesNoMessage() {
    auto *messages = m_window->findChild<MessageBar *>();
    auto *network = m_window->findChild<NetworkView *>();
    QVERIFY(!messages->isVisible());
    const QRect place = network->geometry();
    m_window->copyEquation(EquationFormat::Latex);
    QCoreApplication::processEvents();
    QVERIFY(!messages->isVisible());
    QCOMPARE(network->geometry(), place);
    messages->show(MessageBar::Kind::Note, "What the lesson is about");
    m_window->copyEquation(EquationFormat::Text);
    QCOMPARE(messages->message(), QStringLiteral("What the lesson is about"));
  }

  void aFloatingDockStaysAboveTheWindowAfterARestart() {
    {
      MainWindow first(true);
      first.show();
      first.findChild<TabbedDock *>("plots")->setFloating(true);
      first.close();
    }
    MainWindow second(true);
    second.show();
    auto *dock = second.findChild<TabbedDock *>("plots");
    QVERIFY(dock->isFloating());
    QVERIFY(dock->isVisible());
    QCOMPARE(dock->windowHandle()->transientParent(), second.windowHandle());
  }

  void keysInAFloatingDockReachTheWindow() {
    for (const char *name : {"layers", "equation", "plots"}) {
      auto *dock = m_window->findChild<QDockWidget *>(name);
      dock->setFloating(true);
      QApplication::setActiveWindow(dock);
      const Position before = position();
      QTest::keyClick(dock->windowHandle(), Qt::Key_Return);
      waitFor([&] { return position().step == before.step + 1; });
      QTest::keyClick(dock->windowHandle(), Qt::Key_Space);
      waitFor([&] { return position() == Position{before.step + 1, 1, false}; });
      dock->setFloating(false);
    }
    // What is typed there is not the window's.
    auto *plots = m_window->findChild<QDockWidget *>("plots");
    plots->setFloating(true);
    QApplication::setActiveWindow(plots);
    auto *field = m_window->findChild<QLineEdit *>(QStringLiteral("stepField"));
    field->setFocus();
    field->selectAll();
    const bool dark = m_window->theme().dark;
    QTest::keyClick(plots->windowHandle(), Qt::Key_D);
    QTest::keyClick(plots->windowHandle(), Qt::Key_2);
    QCOMPARE(field->text(), QStringLiteral("2"));
    QCOMPARE(m_window->theme().dark, dark);
    auto *plot = m_window->findChild<CostPlot *>();
    plot->setFocus();
    QTest::keyClick(plots->windowHandle(), Qt::Key_D);
    QCOMPARE(m_window->theme().dark, !dark);
  }

  void closingAChangedSessionAsksAndCancelKeepsIt() {
    m_window->controller()->edit({{Quantity::Bias, 1, 0, 0}, 0, 1.0});
    waitFor([&] { return m_window->document()->isModified(); });
    m_window->close();
    QVERIFY(m_window->isVisible());
    answer(QMessageBox::Cancel);
    QVERIFY(m_window->isVisible());
    m_window->close();
    answer(QMessageBox::Discard);
    waitFor([&] { return !m_window->isVisible(); });
  }

  void aFileOpenInAnotherWindowIsSavedUnderAnotherName() {
    QTemporaryDir folder;
    const QString file = folder.filePath("file.chainrule");
    MainWindow other(true);
    other.document()->openNew(*snapshot().session);
    QTRY_VERIFY(!other.document()->isBusy());
    other.document()->save(file);
    QTRY_COMPARE(other.document()->fileName(), file);

    m_window = std::make_unique<MainWindow>(true);
    m_window->show();
    open(file);
    const auto *messages = m_window->findChild<MessageBar *>();
    QVERIFY(messages->isVisible());
    const QString expected =
        QStringLiteral("process %1). Save will").arg(QApplication::applicationPid());
    QVERIFY2(messages->message().contains(expected), qPrintable(messages->message()));
    m_window->save();
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QCOMPARE(dialog->selectedFiles(), QStringList(folder.filePath("file (copy).chainrule")));
    QSignalSpy saved(m_window->document(), &Document::saved);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
    waitFor([&] { return saved.count() == 1; });
    QCOMPARE(m_window->document()->fileName(), folder.filePath("file (copy).chainrule"));
  }

  void aFileWhoseStepsGiveOtherNumbersHereSaysSo() {
    QTemporaryDir folder;
    const QString file = folder.filePath("file.chainrule");
    Trainer trainer(handExample());
    for (int k = 0; k < 3; ++k) QVERIFY(trainer.advance());
    Session session = trainer.sessionWithHistory();
    session.network.biases(2)(0) += 0.25;
    writeFile(file.toStdString(), writeSession(session));
    open(file);
    const auto *messages = m_window->findChild<MessageBar *>();
    QVERIFY(messages->isVisible());
    QCOMPARE(messages->message(),
             QStringLiteral("Made again here, the steps of this file give other numbers from step "
                            "3 on, by up to 0.2500. The numbers of the file hold at step 3."));
    QVERIFY(m_window->controller()->snapshot()->network.parameters() ==
            session.network.parameters());
  }

  void aFileWithAnotherAlphaSpeaksOfNoSteps() {
    QTemporaryDir folder;
    const QString file = folder.filePath("file.chainrule");
    Trainer trainer(handExample());
    for (int k = 0; k < 3; ++k) QVERIFY(trainer.advance());
    Session session = trainer.sessionWithHistory();
    session.training.learningRate += 0.25;
    writeFile(file.toStdString(), writeSession(session));
    open(file);
    QCOMPARE(m_window->findChild<MessageBar *>()->message(),
             QStringLiteral("α is another in this file than its run comes to at step 3, by up to "
                            "0.2500. The numbers of the file hold at step 3."));
    QCOMPARE(snapshot().training.learningRate, 0.75);
  }

  void allThatIsAnotherInAFileIsNamed_data() {
    QTest::addColumn<bool>("ofRate");
    QTest::addColumn<bool>("ofSchedule");
    QTest::addColumn<bool>("ofDataset");
    QTest::addColumn<QString>("begin");
    const auto row = [](bool ofRate, bool ofSchedule, bool ofDataset, const char *begin) {
      QTest::newRow(begin) << ofRate << ofSchedule << ofDataset << QString::fromUtf8(begin);
    };
    row(true, false, false, "α is another in");
    row(false, false, true, "Numbers of the data are others in");
    row(true, false, true, "α and numbers of the data are others in");
    row(false, true, false, "The schedule of α in this file is another than");
    row(true, true, false, "α and its schedule are others in");
    row(false, true, true, "The schedule of α and numbers of the data are others in");
    row(true, true, true, "α, its schedule and numbers of the data are others in");
  }

  void allThatIsAnotherInAFileIsNamed() {
    QFETCH(bool, ofRate);
    QFETCH(bool, ofSchedule);
    QFETCH(bool, ofDataset);
    QFETCH(QString, begin);
    ReplayDifference difference;
    difference.step = 3;
    difference.isOfLearningRate = ofRate;
    difference.isOfSchedule = ofSchedule;
    difference.isOfDataset = ofDataset;
    difference.largest = ofRate || ofDataset ? 0.25 : 0;
    const QString message = replayMessage(difference);
    QVERIFY2(message.startsWith(begin), qPrintable(message));
    QCOMPARE(message.contains(QStringLiteral("by up to 0.2500")), difference.largest > 0);
  }

  void aFileDroppedOnTheWindowIsOpened() {
    QTemporaryDir folder;
    const QString file = folder.filePath("dropped.chainrule");
    saveTo(file);
    open("lesson:mazur");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    waitFor([&] { return m_window->document()->fileName() == file; });
  }

  void theSmallestWindowFoldsTheLayersIntoTheBottomStrip() {
    auto *layers = m_window->findChild<LayersPanel *>();
    m_window->resize(1440, 900);
    waitFor([&] { return layers->isVisible(); });
    m_window->resize(1024, 700);
    waitFor([&] { return !layers->isVisible(); });
    QCOMPARE(m_window->size(), QSize(1024, 700));
    auto *bottom = m_window->findChild<TabbedDock *>("plots");
    QVERIFY(bottom->isFolded());
    auto *tabs = bottom->findChild<QTabBar *>();
    QCOMPARE(tabs->count(), 6);
    waitFor([&] { return tabs->tabRect(5).right() <= tabs->rect().right(); });
    QVERIFY(tabs->isVisible());
    m_window->resize(1440, 900);
    waitFor([&] { return layers->isVisible(); });
    QVERIFY(!bottom->isFolded());
  }

  void aWindowLargeAgainHasItsDocksAsTheUserHadThem() {
    auto *layers = m_window->findChild<QDockWidget *>("layers");
    auto *right = m_window->findChild<TabbedDock *>("equation");
    auto *plots = m_window->findChild<TabbedDock *>("plots");
    const auto sizes = [&] { return QList<int>{layers->width(), right->width(), plots->height()}; };
    const auto shrinkAndEnlarge = [&] {
      for (const QSize size : {QSize(1210, 770), QSize(1024, 700), QSize(1250, 770)}) {
        m_window->resize(size);
        QCoreApplication::processEvents();
      }
      m_window->resize(1440, 900);
      QCoreApplication::processEvents();
    };
    m_window->resize(1440, 900);
    waitFor([&] { return layers->isVisible(); });
    QList<int> before = sizes();
    shrinkAndEnlarge();
    QCOMPARE(sizes(), before);

    const auto drag = [&](QPoint separator, QPoint by) {
      QTest::mousePress(m_window.get(), Qt::LeftButton, {}, separator);
      QTest::mouseMove(m_window.get(), separator + by);
      QCoreApplication::processEvents();
      QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, separator + by);
      QCoreApplication::processEvents();
    };
    drag({layers->geometry().right() + 1, layers->geometry().center().y()}, {50, 0});
    drag({right->geometry().left() - 1, right->geometry().center().y()}, {-30, 0});
    drag({plots->geometry().center().x(), plots->geometry().top() - 1}, {0, -40});
    QCOMPARE(sizes(), (QList<int>{before[0] + 50, before[1] + 30, before[2] + 40}));
    before = sizes();
    shrinkAndEnlarge();
    QCOMPARE(sizes(), before);

    QTest::keyClick(m_window.get(), Qt::Key_L);
    waitFor([&] { return plots->height() > before[2] + 100; });
    const QList<int> high = sizes();
    shrinkAndEnlarge();
    QVERIFY(!plots->isFolded());
    QCOMPARE(sizes(), high);
    QTest::keyClick(m_window.get(), Qt::Key_C);
    waitFor([&] { return sizes() == before; });

    layers->hide();
    shrinkAndEnlarge();
    QVERIFY(!layers->isVisible());
    layers->show();
  }

  void aNoteTooLongForTheTitleOfADockIsShortened() {
    QDockWidget dock(QStringLiteral("Layers"));
    DockHeader header(&dock);
    const auto widthWith = [&](const QString &note) {
      header.setNote(note);
      header.layout()->activate();
      return header.minimumSizeHint().width();
    };
    const int least = widthWith({});
    QCOMPARE(widthWith(QStringLiteral("sample 149; ∂C: sample 150")), least);
    const auto inkEnds = [&] {
      const QImage picture = header.grab().toImage();
      const int close = header.findChildren<QToolButton *>().front()->x();
      for (int y = 4; y < picture.height() - 4; ++y) {
        if (picture.pixelColor(close - 2, y) != picture.pixelColor(close - 2, 2)) return false;
      }
      return true;
    };
    for (const int width : {400, 240, 200}) {
      header.resize(width, 28);
      QVERIFY(inkEnds());
      QCOMPARE(header.findChildren<QLabel *>()[1]->toolTip(),
               QStringLiteral("sample 149; ∂C: sample 150"));
    }
  }

  void unfoldedPlotsHaveRoomInTheSmallestWindow() {
    m_window->resize(1024, 700);
    auto *plots = m_window->findChild<TabbedDock *>("plots");
    waitFor([&] { return plots->isFolded(); });
    QTest::keyClick(m_window->windowHandle(), Qt::Key_C);
    waitFor([&] { return !plots->isFolded() && plots->height() >= 190; });
    QVERIFY(m_window->findChild<CostPlot *>()->plotArea().height() > 80);
  }

  void theListOfRunsLeavesTheWindowItsKeys() {
    auto *list = m_window->findChild<RunsLegend *>()->findChild<QListWidget *>("runs");
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    const bool dark = m_window->theme().dark;
    QTest::keyClick(list, Qt::Key_D);
    QCOMPARE(m_window->theme().dark, !dark);
    const std::int64_t step = snapshot().position.step;
    const int stage = snapshot().position.stage;
    QTest::keyClick(list, Qt::Key_Space);
    waitFor([&] { return snapshot().position.step != step || snapshot().position.stage != stage; });
  }

  void aSmallScreenHasRoomForTheWindowAndItsTitle() {
    m_window->resize(1024, 700 - 36);
    QCOMPARE(m_window->size(), QSize(1024, 700 - 36));
    const auto *transport = m_window->findChild<TransportBar *>();
    QVERIFY(transport->mapTo(m_window.get(), QPoint(0, transport->height())).y() <= 700 - 36);
  }

  void aWindowSmallFromTheStartHasAllTabs() {
    MainWindow window(false);
    window.resize(1024, 700);
    window.show();
    auto *tabs = window.findChild<TabbedDock *>("plots")->findChild<QTabBar *>();
    QCOMPARE(tabs->count(), 6);
    QTRY_VERIFY(tabs->tabRect(5).right() <= tabs->rect().right());
  }

  void dTogglesDarkAndLight() {
    const bool dark = m_window->theme().dark;
    QTest::keyClick(m_window.get(), Qt::Key_D);
    QCOMPARE(m_window->theme().dark, !dark);
  }

  void aRememberingWindowKeepsItsTheme() {
    {
      MainWindow first(true);
      first.setThemeChoice(MainWindow::ThemeChoice::Dark);
      first.close();
    }
    MainWindow second(true);
    QCOMPARE(second.themeChoice(), MainWindow::ThemeChoice::Dark);
  }

  void aRememberingWindowMovesUnlessMotionIsReduced() {
    const auto isAnimated = [](MainWindow &window) {
      return window.findChild<NetworkView *>()->isAnimated();
    };
    QVERIFY(!isAnimated(*m_window));  // pictures and tests stand still
    {
      MainWindow first(true);
      QCOMPARE(isAnimated(first), !first.reducesMotion());
      first.setReducedMotion(false);
      QVERIFY(isAnimated(first));
      reduceMotion(first)->trigger();
      QVERIFY(!isAnimated(first));
      first.close();
    }
    MainWindow second(true);
    QVERIFY(second.reducesMotion());
    QVERIFY(!isAnimated(second));
    QVERIFY(reduceMotion(second)->isChecked());
    reduceMotion(second)->trigger();
    QVERIFY(isAnimated(second));
  }

 private:
  static QAction *reduceMotion(MainWindow &window) {
    for (QAction *action : window.menuBar()->findChildren<QAction *>()) {
      if (action->text() == "Reduce &motion") {
        return action;
      }
    }
    return nullptr;
  }

  const Snapshot &snapshot() const { return *m_window->controller()->snapshot(); }
  const Position &position() const { return snapshot().position; }

  void waitFor(const std::function<bool()> &condition) {
    QTRY_VERIFY_WITH_TIMEOUT(condition(), 20000);
  }

  void open(const QString &name) {
    QSignalSpy opened(m_window->document(), &Document::opened);
    m_window->open(name);
    waitFor([&] {
      return opened.count() == 1 && m_window->controller()->snapshot() &&
             !m_window->controller()->isOutOfDate();
    });
  }

  /// All numbers and where they stand, and the runs there are, but for their own numbers.
  QString everything() const {
    const Snapshot &state = snapshot();
    QString text = QStringLiteral("step %1, stage %2, %3, to %4, α = %5;")
                       .arg(state.position.step)
                       .arg(state.position.stage)
                       .arg(state.position.whole)
                       .arg(state.lastStepOfRun)
                       .arg(state.training.learningRate);
    const auto add = [&text](const auto &numbers) {
      for (const double number : numbers) text += QString::number(number, 'g', 17) + ' ';
    };
    add(state.network.parameters().values());
    add(state.session->dataset.inputs.reshaped());
    add(state.session->dataset.targets.reshaped());
    add(std::vector{state.batchCost, state.curve.buckets().back().last});
    for (const auto &run : state.runs) {
      text +=
          QStringLiteral("; run to %1, α = %2: ").arg(run->lastStep).arg(run->firstLearningRate);
      add(std::vector{*lastCost(*run)});
    }
    return text;
  }

  void pressUndo() {
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    waitFor([&] { return m_window->controller()->isSettled(); });
  }

  void pressRedo() {
    QTest::keySequence(m_window.get(), QKeySequence::keyBindings(QKeySequence::Redo).first());
    waitFor([&] { return m_window->controller()->isSettled(); });
  }

  /// A grid whose first cell is being edited.
  CellGrid *openEditor() {
    for (CellGrid *grid : m_window->findChildren<CellGrid *>()) {
      if (grid->rows() > 0 && grid->canEdit({0, 0})) {
        grid->edit({0, 0}, "7.5");
        return grid;
      }
    }
    return nullptr;
  }

  void edit(const Edit &change) {
    m_window->controller()->edit(change);
    waitFor([&] { return !m_window->controller()->isOutOfDate(); });
  }

  // What can be redone was made in a run that is no longer kept.
  void takeAwayTheRunOfARedo() {
    const auto waitForStart = [this] {
      waitFor([&] { return position() == Position{} && m_window->controller()->isSettled(); });
    };
    trainTo(6);
    m_window->controller()->newStart();
    waitForStart();
    trainTo(6);
    const int run = snapshot().run;
    QTest::keyClick(m_window.get(), Qt::Key_Home);
    waitForStart();
    pressUndo();
    m_window->controller()->returnToRun(1);
    waitFor([&] { return snapshot().run == 1 && m_window->controller()->isSettled(); });
    m_window->controller()->removeRun(run);
    waitFor([&] { return snapshot().runs.empty(); });
  }

  void trainTo(std::int64_t step) {
    while (position().step < step) {
      const std::int64_t next = position().step + 1;
      QTest::keyClick(m_window.get(), Qt::Key_Return);
      waitFor([&] { return position() == Position{next, 0, true}; });
    }
  }

  void saveTo(const QString &file) {
    QSignalSpy saved(m_window->document(), &Document::saved);
    m_window->document()->save(file);
    waitFor([&] { return saved.count() == 1; });
  }

  void answer(QMessageBox::StandardButton button) {
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(box);
    QTest::mouseClick(box->button(button), Qt::LeftButton);
  }

  static void write(const QString &file, const QByteArray &text) {
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(text);
  }

  std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
