// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two at a time: what is hidden, presenting, a lesson, Predict, the size of text and the keyboard.

#include "equation/equationview.h"
#include "files/sessionfile.h"
#include "laboratory/learningratepanel.h"
#include "lesson/lessonpanel.h"
#include "network/networkview.h"
#include "panels/cellgrid.h"
#include "panels/datapanel.h"
#include "panels/layerspanel.h"
#include "plots/costplot.h"
#include "predict/answerrow.h"
#include "predict/predictpanel.h"
#include "support/folderfixture.h"
#include "support/handexample.h"
#include "support/windowfixture.h"
#include "window/docklayout.h"

#include <QDockWidget>
#include <QStackedWidget>
#include <QToolBar>

#include <algorithm>

using namespace chainrule;

class TestPairs : public QObject, private WindowFixture, private FolderFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }

  void init() {
    makeFolder();
    begin();
    load(handExample());
  }

  void cleanup() { endWindow(); }

  // Hidden × presenting

  void whatIsHiddenWhilePresentingStaysSoAtTheEnd() {
    present();
    hide({Hideable::Stages, Hideable::Layers, Hideable::CostPlot, Hideable::LearningRateMap,
          Hideable::GradientCheck, Hideable::Sharpness, Hideable::GradientNorms});
    endPresenting();
    QVERIFY(!stages()->isVisible());
    QVERIFY(!dock("layers")->isVisible());
    QVERIFY(!bottomDock()->isVisible());
    hide({});
    QVERIFY(stages()->isVisible());
    QVERIFY(dock("layers")->isVisible());
    QVERIFY(bottomDock()->isVisible());
  }

  void whatIsShownAgainWhilePresentingIsThereAtTheEnd() {
    dock("lesson")->close();
    hide({Hideable::Stages, Hideable::Layers});
    present();
    hide({});
    QVERIFY(stages()->isVisible());
    QVERIFY(!dock("layers")->isVisible());
    endPresenting();
    QVERIFY(stages()->isVisible());
    QVERIFY(dock("layers")->isVisible());
    QVERIFY(bottomDock()->isVisible());
  }

  void whatTheUserHadClosedStaysClosed() {
    dock("layers")->close();
    hide({Hideable::Layers});
    present();
    hide({});
    hide({Hideable::Layers});
    endPresenting();
    hide({});
    QVERIFY(!dock("layers")->isVisible());
  }

  void whatIsHiddenWhileItIsBroughtGoes_data() {
    QTest::addColumn<Qt::Key>("brings");
    QTest::addColumn<Hideable>("part");
    QTest::newRow("tables") << Qt::Key_T << Hideable::Layers;
    QTest::newRow("cost") << Qt::Key_C << Hideable::CostPlot;
    QTest::newRow("map") << Qt::Key_L << Hideable::LearningRateMap;
  }

  void whatIsHiddenWhileItIsBroughtGoes() {
    QFETCH(Qt::Key, brings);
    QFETCH(Hideable, part);
    present();
    key(brings);
    hide({part});
    QVERIFY(!dock("layers")->isVisible());
    QVERIFY(!bottomDock()->isVisible());
    QTRY_VERIFY(panel<EquationView>()->isVisible());
    QTRY_COMPARE(m_window->focusWidget(), m_window.get());
    key(Qt::Key_Escape);  // it has been put away
    QVERIFY(!m_window->isPresenting());
  }

  // Hidden × gone to

  void whatIsHiddenIsNotBrought() {
    auto *layout = m_window->findChild<DockLayout *>();
    QVERIFY(layout->bring(panel<LayersPanel>()));
    QVERIFY(!layout->bring(panel<LessonPanel>()));
    QVERIFY(!dock("lesson")->isVisible());
    hide({Hideable::Layers, Hideable::CostPlot, Hideable::Equation});
    for (QWidget *hidden :
         {static_cast<QWidget *>(panel<LayersPanel>()), static_cast<QWidget *>(panel<CostPlot>()),
          static_cast<QWidget *>(panel<EquationView>())}) {
      for (const int percent : {100, 200}) {
        m_window->setTextSize(percent);
        QVERIFY(!layout->bring(hidden));
        QVERIFY(!hidden->isVisible());
      }
    }
    m_window->setTextSize(100);
    QVERIFY(!dock("layers")->isVisible());
  }

  void aLessonIsBrought() {
    open(R"({"title": "A", "text": "B"})");
    dock("lesson")->close();
    QVERIFY(m_window->findChild<DockLayout *>()->bring(panel<LessonPanel>()));
    QVERIFY(panel<LessonPanel>()->isVisible());
  }

  // Lesson × presenting

  void aStepBringsItsPlotAndTheNextOneItsEquation() {
    open(R"({"title": "A", "text": "B"},
            {"title": "C", "text": "D", "tab": "cost"},
            {"title": "E", "text": "F", "tab": "equation"},
            {"title": "G", "text": "H", "tab": "check"},
            {"title": "I", "text": "J", "tab": "data"})");
    present();
    QVERIFY(panel<EquationView>()->isVisible());
    key(Qt::Key_Q);
    const QWidget *keyboard = m_window->focusWidget();
    QVERIFY(panel<LessonPanel>()->isAncestorOf(keyboard));
    key(Qt::Key_N);
    QTRY_VERIFY(panel<CostPlot>()->isVisible());
    QVERIFY(panel<LessonPanel>()->isVisible());
    QVERIFY(!dock("equation")->isVisible());  // there is no room for all of them
    key(Qt::Key_N);
    QTRY_VERIFY(panel<EquationView>()->isVisible());
    QVERIFY(!bottomDock()->isVisible());
    QCOMPARE(m_window->focusWidget(), keyboard);
    key(Qt::Key_N);
    QTRY_VERIFY(bottomDock()->isVisible());
    key(Qt::Key_N);
    QTRY_VERIFY(!bottomDock()->isVisible());
    QVERIFY(dock("equation")->isVisible());
    endPresenting();
    QVERIFY(bottomDock()->isVisible());
    QVERIFY(dock("layers")->isVisible());
  }

  void aStepHidesForThePresentationAndAfterIt() {
    open(R"({"title": "A", "text": "B"},
            {"title": "C", "text": "D", "hidden": {"panels": ["layers", "stages"]}},
            {"title": "E", "text": "F", "hidden": {}})");
    present();
    key(Qt::Key_N);
    QTRY_VERIFY(!stages()->isVisible());
    endPresenting();
    QVERIFY(!stages()->isVisible());
    QVERIFY(!dock("layers")->isVisible());
    key(Qt::Key_N);
    QTRY_VERIFY(stages()->isVisible());
    QVERIFY(dock("layers")->isVisible());
  }

  void aStepsTabThatIsHiddenBringsNothing() {
    open(R"({"title": "A", "text": "B", "hidden": {"panels": ["cost-plot"]}},
            {"title": "C", "text": "D", "tab": "cost"})");
    present();
    key(Qt::Key_N);
    settle();
    QVERIFY(!bottomDock()->isVisible());
    QVERIFY(panel<EquationView>()->isVisible());
  }

  // Lesson × running

  void aStepIsNotThereBeforeTrainingIs() {
    open(R"({"title": "A", "text": "B"},
            {"title": "C", "text": "D", "at": {"step": 100000000}, "show": "W1[1][2]",
             "task": {"text": "E", "until": {"steps": 1}}})");
    key(Qt::Key_N);
    waitFor([&] { return controller()->isRunning() && snapshot().lastStepOfRun > 0; });
    controller()->pause();
    settle();
    QVERIFY(!controller()->isRunning());
    controller()->wholeStep();
    controller()->wholeStep();
    settle();
    QVERIFY(snapshot().lastStepOfRun < 100'000'000);
    QVERIFY(!m_window->focus()->selected());
    QVERIFY(!panel<LessonPanel>()->progress()->isDone());
  }

  void aStepIsThereOnceTrainingIsAfterAll() {
    open(R"({"title": "A", "text": "B"},
            {"title": "C", "text": "D", "at": {"step": 20000, "stage": "a1"},
             "show": "W1[1][2]"})");
    key(Qt::Key_N);
    controller()->pause();
    settle();
    if (snapshot().lastStepOfRun < 20'000) {
      QVERIFY(!m_window->focus()->selected());
      controller()->hurryTo(40'000);
    }
    waitFor([&] { return m_window->focus()->selected().has_value(); });
    QCOMPARE(snapshot().position, (Position{20'000, 2, false}));
    QVERIFY(!controller()->isRunning());
  }

  // Training is ahead of what the window knows.
  void aPlaceThatTrainingHasPassedIsGoneBackTo_data() {
    QTest::addColumn<QString>("at");
    QTest::addColumn<Position>("position");
    QTest::newRow("at rest") << R"({"step": 40})" << Position{40, 0, true};
    QTest::newRow("at a stage") << R"({"step": 40, "stage": "a1"})" << Position{40, 2, false};
  }

  void aPlaceThatTrainingHasPassedIsGoneBackTo() {
    QFETCH(QString, at);
    QFETCH(Position, position);
    open(R"({"title": "A", "text": "B"}, {"title": "C", "text": "D", "show": "W1[1][2]", "at": )" +
         at.toStdString() + "}");
    controller()->hurryTo(400);
    while (controller()->keep().get().session.step < 400) {
    }
    QCOMPARE(snapshot().lastStepOfRun, std::int64_t(0));
    key(Qt::Key_N);
    waitFor([&] { return m_window->focus()->selected().has_value(); });
    QCOMPARE(snapshot().position.step, position.step);
    QCOMPARE(snapshot().position.whole, position.whole);
    if (!position.whole) QCOMPARE(snapshot().position.stage, position.stage);
    QCOMPARE(snapshot().lastStepOfRun, std::int64_t(400));
  }

  // Lesson × Predict

  void aStepsTabComesThatPredictHadClosed_data() {
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("title");
    const auto add = [](const char *tab, const char *title) {
      QTest::addRow("%s, where it stands", tab)
          << QStringLiteral(R"("tab": "%1")").arg(tab) << title;
      QTest::addRow("%s, at a place", tab)
          << QStringLiteral(R"("tab": "%1", "at": {"step": 0, "stage": "a1"})").arg(tab) << title;
    };
    add("learningRate", "Learning rate");
    add("check", "Gradient check");
    add("sharpness", "Sharpness");
    add("norms", "Gradient norms");
  }

  void aStepsTabComesThatPredictHadClosed() {
    QFETCH(QString, step);
    QFETCH(QString, title);
    open(R"({"title": "A", "text": "B", "at": {"step": 0, "stage": "start"}, "tab": "predict"},
            {"title": "C", "text": "D", )" +
         step.toStdString() + "}");
    QTRY_VERIFY(panel<PredictPanel>()->askedStage() > 0);
    QTRY_VERIFY(!tabs()->isTabEnabled(1));
    key(Qt::Key_N);
    QTRY_COMPARE(tabs()->tabText(tabs()->currentIndex()), title);
    settle();
    QCoreApplication::processEvents();
    QCOMPARE(panel<PredictPanel>()->askedStage(), 0);
    QCOMPARE(tabs()->tabText(tabs()->currentIndex()), title);
    QTRY_COMPARE(m_window->answers()->count(), 0);
  }

  void aStepThatIsReadKeepsWhatIsAsked() {
    open(R"({"title": "A", "text": "B", "at": {"step": 0, "stage": "start"}, "tab": "predict"},
            {"title": "C", "text": "D"},
            {"title": "E", "text": "F", "tab": "cost"})");
    QTRY_VERIFY(panel<PredictPanel>()->askedStage() > 0);
    for (int step = 1; step < 3; ++step) {
      key(Qt::Key_N);
      settle();
      QCoreApplication::processEvents();
      QVERIFY(panel<PredictPanel>()->askedStage() > 0);
    }
  }

  // Lesson × Predict × hidden

  void predictLeavesTheFrontWhereTheEquationIsHidden_data() {
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<bool>("isDataThere");
    QTest::newRow("the equation") << R"("equation")" << true;
    QTest::newRow("the data too") << R"("equation", "data")" << false;
  }

  void predictLeavesTheFrontWhereTheEquationIsHidden() {
    QFETCH(QString, hidden);
    QFETCH(bool, isDataThere);
    open(R"({"title": "A", "text": "B", "at": {"step": 0, "stage": "start"}, "tab": "predict",
             "hidden": {"panels": [)" +
         hidden.toStdString() + R"(]}},
            {"title": "C", "text": "D", "at": {"step": 0, "stage": "a1"}},
            {"title": "E", "text": "F", "tab": "predict"})");
    QTRY_VERIFY(panel<PredictPanel>()->askedStage() > 0);
    key(Qt::Key_N);
    QTRY_COMPARE(panel<PredictPanel>()->askedStage(), 0);
    settle();
    QCoreApplication::processEvents();
    QCOMPARE(panel<PredictPanel>()->askedStage(), 0);
    QCOMPARE(panel<DataPanel>()->isVisible(), isDataThere);
    QVERIFY(m_window->focusWidget() == nullptr || m_window->focusWidget()->isVisible());
    key(Qt::Key_N);
    QTRY_VERIFY(panel<PredictPanel>()->askedStage() > 0);
  }

  // Text size × keyboard

  void theKeyboardStaysWhereItIsAtEverySizeOfText_data() {
    QTest::addColumn<Qt::Key>("goes");
    for (const char *name : {"E", "C", "T", "L", "G"}) {
      QTest::newRow(name) << static_cast<Qt::Key>(*name);
    }
  }

  void theKeyboardStaysWhereItIsAtEverySizeOfText() {
    QFETCH(Qt::Key, goes);
    key(goes);
    const QWidget *keyboard = m_window->focusWidget();
    QVERIFY(keyboard != m_window.get());
    for (const int percent : {200, 100, 150, 80}) {
      m_window->setTextSize(percent);
      QCoreApplication::processEvents();
      QVERIFY2(keyboard->isVisible(), qPrintable(QString::number(percent)));
      QCOMPARE(m_window->focusWidget(), keyboard);
    }
  }

  void theKeyboardOfANumberBeingEditedStaysInTheTables() {
    const auto grids = panel<LayersPanel>()->findChildren<CellGrid *>();
    const auto grid = std::find_if(grids.begin(), grids.end(), [](const CellGrid *each) {
      return each->rows() > 0 && each->canEdit({0, 0});
    });
    QVERIFY(grid != grids.end());
    (*grid)->edit({0, 0}, "7.5");
    m_window->setTextSize(200);
    QCoreApplication::processEvents();
    QVERIFY(panel<LayersPanel>()->isVisible());
    QVERIFY(panel<LayersPanel>()->isAncestorOf(m_window->focusWidget()));
    QVERIFY(m_window->focusWidget()->isVisible());
  }

  void thePlotsFoldWhereTheKeyboardIsElsewhere() {
    m_window->setFocus();
    m_window->setTextSize(200);
    QVERIFY(bottomDock()->isFolded());
    QCOMPARE(m_window->focusWidget(), m_window.get());
  }

  // Small window × what was remembered

  void plotsOfASmallWindowAreAsHighAgainAfterTheMap_data() {
    QTest::addColumn<bool>("isFolded");
    QTest::newRow("open before") << false;
    QTest::newRow("folded before") << true;
  }

  void plotsOfASmallWindowAreAsHighAgainAfterTheMap() {
    QFETCH(bool, isFolded);
    for (int start = 0; start < 3; ++start) {
      m_window = std::make_unique<MainWindow>(true);
      m_window->resize(1024, 700);
      m_window->show();
      m_window->activateWindow();
      QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
      resizeTo({1024, 700});
      key(Qt::Key_C);
      QCoreApplication::processEvents();
      const int usual = bottomDock()->height();
      QVERIFY(usual > 150);
      if (start > 0) {
        bottomDock()->setFolded(isFolded);
        QCoreApplication::processEvents();
        m_window->setFocus();
        key(Qt::Key_L);
        QTRY_VERIFY(bottomDock()->height() > usual);
        m_window->setFocus();
        key(Qt::Key_C);
        QTRY_COMPARE(bottomDock()->height(), usual);
      }
      m_window->close();
      QVERIFY(!m_window->isVisible());
    }
  }

  // Hidden × text size

  void tablesThatAreShownAgainAreThereInALargeWindow_data() {
    QTest::addColumn<int>("hidesAt");
    QTest::addColumn<int>("showsAt");
    QTest::newRow("hidden and shown in the large window") << 100 << 100;
    QTest::newRow("hidden in the small one") << 200 << 100;
    QTest::newRow("shown in the small one") << 100 << 200;
  }

  void tablesThatAreShownAgainAreThereInALargeWindow() {
    QFETCH(int, hidesAt);
    QFETCH(int, showsAt);
    m_window->setTextSize(hidesAt);
    hide({Hideable::Layers});
    m_window->setTextSize(200);
    QVERIFY(!panel<LayersPanel>()->isVisible());
    m_window->setTextSize(showsAt);
    QVERIFY(!dock("layers")->isVisible());
    hide({});
    m_window->setTextSize(100);
    QVERIFY(dock("layers")->isVisible());
    QVERIFY(panel<LayersPanel>()->isVisible());
  }

  // Hidden × Predict

  void predictThatIsHiddenAsksNothing() {
    ask();
    hide({Hideable::Predict});
    QTRY_COMPARE(panel<PredictPanel>()->askedStage(), 0);
    for (int k = 1; k < 5; ++k) QTRY_VERIFY(tabs()->isTabEnabled(k));
    QCOMPARE(m_window->answers()->count(), 0);
    key(Qt::Key_P);
    QCOMPARE(panel<PredictPanel>()->askedStage(), 0);
    QVERIFY(m_window->focusWidget()->isVisible());
    hide({});
    key(Qt::Key_P);
    QTRY_VERIFY(panel<PredictPanel>()->askedStage() > 0);
  }

  void whatWouldTellStaysClosedWhereNothingElseIsLeft_data() {
    QTest::addColumn<bool>("hidesFirst");
    QTest::newRow("hidden before it is asked") << true;
    QTest::newRow("hidden while it is asked") << false;
  }

  void whatWouldTellStaysClosedWhereNothingElseIsLeft() {
    QFETCH(bool, hidesFirst);
    key(Qt::Key_L);
    QVERIFY(panel<LearningRatePanel>()->isVisible());
    m_window->setFocus();
    if (hidesFirst) hide({Hideable::CostPlot});
    ask();
    if (!hidesFirst) hide({Hideable::CostPlot});
    QTRY_VERIFY(panel<PredictPanel>()->askedStage() > 0);
    const auto *pages = bottomDock()->findChild<QStackedWidget *>();
    QVERIFY(!pages->isVisible());
    m_window->setFocus();
    key(Qt::Key_E);
    QTRY_COMPARE(panel<PredictPanel>()->askedStage(), 0);
    QTRY_VERIFY(pages->isVisible());
    QVERIFY(!panel<CostPlot>()->isVisible());
    hide({});
    key(Qt::Key_C);
    QVERIFY(panel<CostPlot>()->isVisible());
  }

  void aPageThatIsShownAgainIsInFrontOfThoseThatAreNot() {
    const std::initializer_list<Hideable> all = {Hideable::CostPlot, Hideable::LearningRateMap,
                                                 Hideable::GradientCheck, Hideable::Sharpness,
                                                 Hideable::GradientNorms};
    hide(all);
    hide({Hideable::CostPlot, Hideable::LearningRateMap, Hideable::GradientCheck,
          Hideable::GradientNorms});
    QVERIFY(bottomDock()->isVisible());
    QVERIFY(tabs()->isTabVisible(tabs()->currentIndex()));
    QCOMPARE(tabs()->tabText(tabs()->currentIndex()), QStringLiteral("Sharpness"));
  }

  void aNumberOfAHiddenStageIsNotAskedFor() {
    hide({Hideable::Delta});
    m_window->focus()->setSelected(Entry{Quantity::Delta, 1, 0, 0});
    key(Qt::Key_P);
    QTRY_VERIFY(panel<PredictPanel>()->askedStage() > 0);
    settle();
    for (const Prediction::Question &question : panel<PredictPanel>()->prediction()->questions()) {
      QVERIFY(question.entry.quantity != Quantity::Delta);
    }
  }

 private:
  void begin() {
    makeWindow();
    m_window->resize(1440, 900);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  }

  template <typename Widget>
  Widget *panel() const {
    return m_window->findChild<Widget *>();
  }
  QDockWidget *dock(const char *name) const { return m_window->findChild<QDockWidget *>(name); }
  QToolBar *stages() const { return m_window->findChild<QToolBar *>("stages"); }

  void present() const {
    key(Qt::Key_F5);
    QVERIFY(m_window->isPresenting());
    resizeTo({1440, 900});
  }

  void endPresenting() const {
    key(Qt::Key_F5);
    QVERIFY(!m_window->isPresenting());
    resizeTo({1440, 900});
  }

  // As on a screen of that size; the one of the tests has another.
  void resizeTo(QSize size) const {
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(size);
    QTRY_COMPARE(m_window->size(), size);
    QCoreApplication::processEvents();
  }

  void hide(std::initializer_list<Hideable> things) const {
    Hidden hidden;
    for (const Hideable thing : things) hidden.set(thing, true);
    controller()->setHidden(hidden);
    settle();
    QCoreApplication::processEvents();
  }

  void ask() const {
    key(Qt::Key_P);
    QTRY_VERIFY(panel<PredictPanel>()->askedStage() > 0);
    settle();
    QCoreApplication::processEvents();
  }

  // A lesson of a 2-1 network with these steps.
  void open(const std::string &steps) {
    begin();
    const Session session = readSession(
        R"({"format": "chainrule.session", "version": 1, "network": {"sizes": [2, 1]},
            "dataset": {"inputs": [[0, 1]], "targets": [[1]]}, "lesson": {"steps": [)" +
            steps + "]}}",
        "a.chainrule");
    write("lesson.chainrule", QByteArray::fromStdString(writeSession(session)));
    m_window->setFollowsLessons(true);
    m_window->open(path("lesson.chainrule"));
    waitFor([&] { return panel<LessonPanel>()->hasLesson(); });
    settle();
  }
};

QTEST_MAIN(TestPairs)
#include "tst_pairs.moc"
