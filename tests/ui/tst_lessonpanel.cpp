// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lessons in the window, by keyboard.

#include "equation/equationview.h"
#include "files/lessons.h"
#include "files/sessionfile.h"
#include "lesson/choicebutton.h"
#include "lesson/lessonpanel.h"
#include "lesson/morebelow.h"
#include "lesson/questionbox.h"
#include "panels/stageribbon.h"
#include "predict/answerrow.h"
#include "predict/predictpanel.h"
#include "support/controls.h"
#include "support/folderfixture.h"
#include "support/handexample.h"
#include "support/windowfixture.h"
#include "window/lessonmenu.h"
#include "window/menuletters.h"
#include "window/tabbeddock.h"

#include <QAccessible>
#include <QDockWidget>
#include <QMenuBar>

using namespace chainrule;

class TestLessonPanel : public QObject, private WindowFixture, private FolderFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }
  void init() {
    makeFolder();
    makeWindow();
    m_window->setFollowsLessons(true);
    QApplication::setActiveWindow(m_window.get());
  }
  void cleanup() { endWindow(); }

  void aSessionSavedOnTheWayOpensWhereItStood() {
    Session session = chainrule::openLesson("article");
    session.step = 3;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("saved.chainrule"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(writeSession(session)));
    file.close();
    m_window->open(path);
    waitFor([this] { return panel()->hasLesson() && controller()->isSettled(); });
    QCoreApplication::processEvents();
    settle();
    QCOMPARE(snapshot().position.step, std::int64_t{3});
    QCOMPARE(panel()->progress()->index(), 0);
    QVERIFY(!m_window->document()->isModified());
  }

  // From the menu to the last step of the article, and everything in it done.
  void theArticlesLessonIsFollowedByKeyboardAlone() {
    chooseFromLearnMenu("Textbook example");
    QCOMPARE(panel()->progress()->stepCount(), 17);
    QVERIFY(dock()->isVisible());
    int predicted = 0, chosen = 0, trained = 0;
    for (int step = 0; step < 17; ++step) {
      settle();
      QCOMPARE(panel()->progress()->index(), step);
      const LessonStep &now = panel()->progress()->step();
      QCOMPARE(panel()->title(), QString::fromStdString(now.title.in("en")));
      if (now.at.stage) {
        waitFor([&] { return snapshot().position.stage == *now.at.stage; });
        QCOMPARE(stepOfPass(snapshot()), *now.at.step);
      }
      if (now.show && !now.show->isWhole()) {
        QTRY_VERIFY(m_window->focus()->selected() == now.show->entry);
      }
      if (now.task && now.tab == LessonTab::Predict) {
        predictStage();
        ++predicted;
      } else if (now.task) {
        for (int k = 0; k < 40; ++k) key(Qt::Key_Up, Qt::ControlModifier);  // as fast as it can
        key(Qt::Key_R);
        waitFor([&] { return panel()->progress()->isDone(); });
        key(Qt::Key_R);
        settle();
        QVERIFY(*snapshot().meanCost < 0.01);
        ++trained;
      } else if (now.question) {
        answerChoices();
        ++chosen;
      }
      QVERIFY(panel()->progress()->isDone());
      key(Qt::Key_N);
    }
    QCOMPARE(panel()->progress()->index(), 16);  // there is no further one
    QCOMPARE(panel()->note(), QStringLiteral("step 17 of 17, 4 of 4 done"));
    QCOMPARE(predicted, 2);
    QCOMPARE(chosen, 1);
    QCOMPARE(trained, 1);
    key(Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(panel()->progress()->index(), 15);
    QVERIFY(panel()->progress()->isDone(16));
  }

  void everyBuiltInLessonIsWalkedToItsEnd() {
    for (const Lesson &lesson : lessons()) {
      const QString name = QString::fromStdString(std::string(lesson.name));
      if (!chainrule::openLesson(std::string(lesson.name)).lesson) continue;
      openLesson(name);
      const int steps = panel()->progress()->stepCount();
      for (int step = 0; step < steps; ++step) {
        QCOMPARE(panel()->progress()->index(), step);
        const LessonPlace &at = panel()->progress()->step().at;
        if (at.step && at.stage) {
          waitFor([&] {
            return stepOfPass(snapshot()) == *at.step && snapshot().position.stage == *at.stage;
          });
        } else if (at.step) {
          waitFor([&] { return snapshot().position == Position{*at.step, 0, true}; });
        }
        settle();
        key(Qt::Key_N);
      }
    }
  }

  void theKeyboardReachesEverythingOfAStepAndEscapeLeadsBack() {
    openLesson("mazur");
    m_window->setFocus();
    goTo(3);
    key(Qt::Key_Q);
    const auto choices = panel()->question()->choices();
    QCOMPARE(choices.size(), qsizetype(2));
    QVERIFY(choices[0]->hasFocus());
    press(Qt::Key_Down);
    QVERIFY(choices[1]->hasFocus());
    press(Qt::Key_Return);
    QCOMPARE(choices[1]->state(), ChoiceButton::State::Wrong);
    QVERIFY2(panel()->question()->reply().startsWith(QStringLiteral("✕ Not so. Then δ¹ would")),
             qPrintable(panel()->question()->reply()));
    QVERIFY(!panel()->progress()->isDone());
    press(Qt::Key_Up);
    press(Qt::Key_Space);
    QCOMPARE(choices[0]->state(), ChoiceButton::State::Right);
    QVERIFY(panel()->question()->reply().startsWith(QStringLiteral("✓ Right.")));
    QVERIFY(panel()->nextButton()->hasFocus());
    press(Qt::Key_Return);
    QCOMPARE(panel()->progress()->index(), 4);
    QVERIFY(panel()->nextButton()->hasFocus());
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(panel()->backButton()->hasFocus());
    press(Qt::Key_Space);
    QCOMPARE(panel()->progress()->index(), 3);
    QVERIFY(panel()->progress()->isDone());  // and the answer stands there again
    QCOMPARE(panel()->question()->choices()[0]->state(), ChoiceButton::State::Right);
    press(Qt::Key_Escape);
    QCOMPARE(m_window->focusWidget(), m_window.get());
  }

  void aStepHidesAndShowsAgain() {
    open(R"({"title": "A", "text": "B", "hidden": {"quantities": ["delta"]}},
            {"title": "C", "text": "D"}, {"title": "E", "text": "F", "hidden": {}})");
    QTRY_VERIFY(snapshot().hidden.contains(Hideable::Delta));
    key(Qt::Key_N);
    QCOMPARE(panel()->progress()->index(), 1);
    QVERIFY(snapshot().hidden.contains(Hideable::Delta));
    key(Qt::Key_N);
    QTRY_VERIFY(snapshot().hidden.isEmpty());
    key(Qt::Key_N, Qt::ShiftModifier);
    QTRY_VERIFY(snapshot().hidden.contains(Hideable::Delta));
  }

  void theQuestionThatIsAnsweredIsInSight() {
    m_window->resize(1024, 700);
    openLesson("article");
    goTo(7);
    key(Qt::Key_Q);
    QTRY_VERIFY(panel()->question()->choices()[0]->hasFocus());
    for (const ChoiceButton *choice : panel()->question()->choices()) {
      QTRY_COMPARE(choice->visibleRegion().boundingRect(), choice->rect());
    }
  }

  void whatLiesBelowIsSaidAndScrolledTo() {
    m_window->resize(1024, 700);
    m_window->setTextSize(150);
    int below = 0;
    for (const char *lesson : {"article", "mazur", "simultaneous"}) {
      openLesson(lesson);
      m_window->setFocus();
      for (int step = 0; step < panel()->progress()->stepCount(); ++step) {
        goTo(step);
        for (int k = 0; k < 4; ++k) QCoreApplication::processEvents();
        const auto *more = panel()->findChild<MoreBelow *>();
        const bool asks = panel()->progress()->step().question.has_value();
        QWidget *wanted = asks ? static_cast<QWidget *>(panel()->question())
                               : panel()->findChild<QLabel *>("lessonTask");
        const bool isAll = wanted->isHidden() ||
                           wanted->visibleRegion().boundingRect().height() == wanted->height();
        QVERIFY2(isAll || more->isVisible(), lesson);
        if (isAll) continue;
        ++below;
        QVERIFY(asks ? more->text() == "The question is below"
                     : more->text() == "What is to be done is below");
        if (!asks) continue;
        key(Qt::Key_Q);
        QTRY_VERIFY(!panel()->question()->first()->visibleRegion().isEmpty());
        QTRY_COMPARE(panel()->question()->first()->visibleRegion().boundingRect().height(),
                     panel()->question()->first()->height());
        press(Qt::Key_Escape);
      }
    }
    QVERIFY(below > 0);
  }

  void whatLiesBelowIsReachedByMouseAndByTab() {
    m_window->resize(1024, 700);
    m_window->setTextSize(150);
    openLesson("article");
    m_window->setFocus();
    MoreBelow *more = panel()->findChild<MoreBelow *>();
    for (int step = 0; !more->isVisible(); ++step) {
      QVERIFY(step < panel()->progress()->stepCount());
      goTo(step);
      for (int k = 0; k < 4; ++k) QCoreApplication::processEvents();
    }
    for (int k = 0; k < 20 && more->isVisible(); ++k) {
      QTest::mouseClick(more, Qt::LeftButton);
      QCoreApplication::processEvents();
    }
    QVERIFY(!more->isVisible());
    key(Qt::Key_N);
    key(Qt::Key_N, Qt::ShiftModifier);
    QTRY_VERIFY(more->isVisible());
    panel()->backButton()->setFocus();
    for (int k = 0; k < 300 && !more->hasFocus(); ++k) press(Qt::Key_Tab);
    QVERIFY(more->hasFocus());
    for (int k = 0; k < 20 && more->isVisible(); ++k) press(Qt::Key_Return);
    QVERIFY(!more->isVisible());
    QVERIFY(panel()->isAncestorOf(m_window->focusWidget()));
  }

  void afterTheLastAnswerTheKeyboardDoesNotGoBack() {
    openLesson("mazur");
    const int last = panel()->progress()->stepCount() - 1;
    for (int step = 0; step <= last; ++step) {
      goTo(step);
      if (!panel()->progress()->step().question) continue;
      key(Qt::Key_Q);
      if (panel()->question()->choices().isEmpty()) continue;
      answerChoices();
      if (!panel()->progress()->isDone()) continue;
      key(Qt::Key_Q);
      QVERIFY(!panel()->backButton()->hasFocus());
      QVERIFY(step == last || panel()->nextButton()->hasFocus());
      press(Qt::Key_Escape);
    }
  }

  void aNumberIsTypedAndGraded() {
    openLesson("simultaneous");
    goTo(3);
    key(Qt::Key_Q);
    QTRY_VERIFY(panel()->question()->field()->hasFocus());
    type("-0,5");
    QVERIFY(panel()->question()->reply().contains(QStringLiteral("the other sign")));
    type("one");
    QVERIFY(panel()->question()->reply().startsWith(QStringLiteral("A number is expected")));
    type("1");
    QVERIFY(panel()->progress()->isDone());
    QVERIFY(panel()->question()->field()->isReadOnly());
    QVERIFY(panel()->nextButton()->hasFocus());
    QCOMPARE(snapshot().position, (Position{0, 7, false}));  // Enter made no step
  }

  void severalRightChoicesAreChosenTogether() {
    open(R"({"title": "A", "text": "B", "question": {"text": "C", "choices": [
              {"text": "a", "right": true}, {"text": "b"}, {"text": "c", "right": true}]}})");
    key(Qt::Key_Q);
    const auto choices = panel()->question()->choices();
    QVERIFY(choices[0]->hasFocus());
    press(Qt::Key_Space);
    QVERIFY(choices[0]->isChecked());
    for (QWidget *next : {static_cast<QWidget *>(choices[1]), static_cast<QWidget *>(choices[2]),
                          static_cast<QWidget *>(panel()->question()->checkButton())}) {
      press(Qt::Key_Tab);
      QCOMPARE(m_window->focusWidget(), next);
    }
    press(Qt::Key_Return);
    QCOMPARE(panel()->question()->reply(), QStringLiteral("✕ Not so. There is more to choose."));
    choices[0]->click();  // chosen no more, in the dark neither
    key(Qt::Key_D);
    QVERIFY(!choices[0]->isChecked() && !panel()->question()->replyLabel()->isVisible());
    choices[0]->click();
    key(Qt::Key_D);
    QVERIFY(choices[0]->isChecked());
    panel()->question()->checkButton()->setFocus();
    press(Qt::Key_Return);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Space);
    QVERIFY(!panel()->progress()->isDone());
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QCOMPARE(panel()->question()->reply(), QStringLiteral("✓ Right."));
  }

  void theNetworkStaysBesideTheText() {
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
      m_window->resize(size);
      openLesson("article");
      const auto *equation = m_window->findChild<EquationView *>();
      QVERIFY(equation->isVisible());
      QTRY_VERIFY(dock()->height() > 160);
      QVERIFY(equation->height() > dock()->height() / 2);
      for (int step = 0; step < 17; ++step) {
        settle();
        const auto *text = panel()->findChild<QLabel *>(QStringLiteral("lessonText"));
        QTRY_VERIFY(!text->visibleRegion().isEmpty());
        key(Qt::Key_N);
      }
    }
  }

  void whileANumberIsPredictedTheLessonTakesLessRoom() {
    m_window->resize(1024, 700);
    openLesson("article");
    settle();
    for (int k = 0; k < 4; ++k) QCoreApplication::processEvents();  // until it is laid out
    const int before = dock()->height();
    key(Qt::Key_P);
    waitFor([&] { return predict()->askedStage() > 0; });
    QTRY_VERIFY(predict()->height() > 1.4 * dock()->height());
    QVERIFY(panel()->nextButton()->isVisible() && dock()->height() < before);
    key(Qt::Key_Escape);
    key(Qt::Key_E);
    QTRY_COMPARE(dock()->height(), before);
    auto *right = m_window->findChild<TabbedDock *>(QStringLiteral("equation"));
    const int dragged = before - 40;  // by its separator
    m_window->resizeDocks({dock(), right}, {dragged, right->height() + 40}, Qt::Vertical);
    QTRY_COMPARE(dock()->height(), dragged);
    key(Qt::Key_P);
    QTRY_VERIFY(predict()->askedStage() > 0 && dock()->height() < dragged);
    key(Qt::Key_Escape);
    key(Qt::Key_E);
    QTRY_COMPARE(dock()->height(), dragged);
  }

  // What was done is still there: going to a step of the lesson is seeking.
  void aStepOfTheLessonLosesNoStepOfTheRun() {
    openLesson("article");
    train(5);
    const double cost = *snapshot().meanCost;
    key(Qt::Key_N);
    waitFor([&] { return snapshot().position == Position{0, 1, false}; });
    QCOMPARE(snapshot().lastStepOfRun, std::int64_t(5));
    key(Qt::Key_End);
    waitFor([&] { return snapshot().position.step == 5; });
    QCOMPARE(*snapshot().meanCost, cost);
    QVERIFY(snapshot().runs.empty());
    QTest::mouseClick(panel()->showButton(), Qt::LeftButton);
    waitFor([&] { return snapshot().position == Position{0, 1, false}; });
  }

  void aLaterStepIsTrainedUpTo() {
    open(R"({"title": "A", "text": "B", "at": {"step": 40, "stage": "a1"}, "show": "W1[1][2]"})");
    waitFor([&] { return snapshot().position == Position{40, 2, false}; });
    QTRY_VERIFY(m_window->focus()->selected() == (Entry{Quantity::Weight, 1, 0, 1}));
  }

  void aWholeQuantityLightsUpWhileNothingIsHovered() {
    open(R"({"title": "A", "text": "B", "show": "W1"},
            {"title": "A", "text": "B"})");
    const WholeQuantity weights{Quantity::Weight, 1};
    QTRY_VERIFY(m_window->focus()->hoveredWhole() == weights);
    m_window->focus()->setHovered(Entry{Quantity::Bias, 1, 0, 0});
    QVERIFY(!m_window->focus()->hoveredWhole());
    m_window->focus()->setHovered(std::nullopt);
    QVERIFY(m_window->focus()->hoveredWhole() == weights);
    key(Qt::Key_N);
    QTRY_VERIFY(!m_window->focus()->hoveredWhole());
  }

  void tasksAreDoneByWhatIsDoneInTheWindow() {
    open(
        R"({"title": "1", "text": "B", "task": {"text": "C", "until": {"learningRate": {"above": 0.6}}}},
            {"title": "2", "text": "B", "task": {"text": "C", "until": {"selected": "a1"}}},
            {"title": "3", "text": "B", "task": {"text": "C", "until": {"edited": "W1[1][2]"}}},
            {"title": "4", "text": "B", "task": {"text": "C", "until": {"stage": "delta1"}}},
            {"title": "5", "text": "B", "task": {"text": "C", "until": {"steps": 3}}})");
    QVERIFY(panel()->taskWords().startsWith(QStringLiteral("To do: ")));
    key(Qt::Key_Plus);
    QTRY_VERIFY(panel()->progress()->isDone());
    QCOMPARE(panel()->taskWords(), QStringLiteral("Done: C"));
    key(Qt::Key_N);
    settle();
    key(Qt::Key_1);
    QTRY_VERIFY(panel()->progress()->isDone());
    key(Qt::Key_N);
    settle();
    controller()->edit({{Quantity::Weight, 1, 0, 1}, 0, 2});
    QTRY_VERIFY(panel()->progress()->isDone());
    key(Qt::Key_N);
    settle();
    for (int stage = 1; stage <= 4; ++stage) key(Qt::Key_Space);
    QTRY_VERIFY(panel()->progress()->isDone());
    key(Qt::Key_N);
    train(4);
    QVERIFY(panel()->progress()->isDone());
    QCOMPARE(panel()->note(), QStringLiteral("step 5 of 5, 5 of 5 done"));
  }

  void whatWasSoBeforeTheStepsPlaceDoesNoTask() {
    open(
        R"({"title": "1", "text": "B", "show": "W1[1][2]"},
            {"title": "2", "text": "B", "at": {"step": 0, "stage": "start"},
             "task": {"text": "C", "until": {"stage": "z1"}}},
            {"title": "3", "text": "B", "at": {"step": 0, "stage": "a1"}, "show": "b1[1]",
             "task": {"text": "C", "until": {"selected": "W1[1][2]"}}})");
    QTRY_VERIFY(m_window->focus()->selected() == (Entry{Quantity::Weight, 1, 0, 1}));
    for (int stage = 1; stage <= 4; ++stage) key(Qt::Key_Space);
    settle();
    key(Qt::Key_N);
    waitFor([&] { return snapshot().position == Position{0, 0, false}; });
    settle();
    QVERIFY(!panel()->progress()->isDone());
    key(Qt::Key_Space);
    QTRY_VERIFY(panel()->progress()->isDone());
    m_window->focus()->setSelected(Entry{Quantity::Weight, 1, 0, 1});
    key(Qt::Key_N);
    QTRY_VERIFY(m_window->focus()->selected() == (Entry{Quantity::Bias, 1, 0, 0}));
    QVERIFY(!panel()->progress()->isDone());
    m_window->focus()->setSelected(Entry{Quantity::Weight, 1, 0, 1});
    QVERIFY(panel()->progress()->isDone());
  }

  void aTaskIsDoneByARunThatWasUnderWay() {
    open(
        R"({"title": "1", "text": "B"},
            {"title": "2", "text": "B", "task": {"text": "C", "until": {"steps": 20}}})");
    for (int k = 0; k < 40; ++k) key(Qt::Key_Up, Qt::ControlModifier);
    key(Qt::Key_R);
    key(Qt::Key_N);
    waitFor([&] { return panel()->progress()->isDone(); });
    QVERIFY(controller()->isRunning());
  }

  void aLessonLeftDuringAPresentationStaysAway() {
    openLesson("article");
    key(Qt::Key_F5);
    m_window->document()->open("exercise:1:1");
    waitFor([&] { return !panel()->hasLesson(); });
    settle();
    key(Qt::Key_F5);
    QVERIFY(!m_window->isPresenting());
    QVERIFY(!dock()->isVisible());
    panel()->showButton()->click();
    key(Qt::Key_F5);
    openLesson("article");
    key(Qt::Key_F5);
    QVERIFY(dock()->isVisible());
  }

  void aSessionWithoutAScriptHasNoLesson() {
    openLesson("article");
    QVERIFY(dock()->isVisible() && dock()->toggleViewAction()->isEnabled());
    m_window->open("lesson:iris");
    waitFor([&] { return !panel()->hasLesson(); });
    QVERIFY(!dock()->isVisible() && !dock()->toggleViewAction()->isEnabled());
    key(Qt::Key_N);
    key(Qt::Key_Q);
    QVERIFY(!dock()->isVisible());
  }

  void theExampleThatIsThereAtFirstIsNoLesson() {
    m_window->openExample();
    waitFor([&] { return controller()->snapshot() != nullptr; });
    settle();
    QVERIFY(!panel()->hasLesson() && !dock()->isVisible());
    QCOMPARE(snapshot().position, (Position{0, 0, false}));
  }

  void everythingHasANameForAnyone() {
    openLesson("article");
    goTo(7);
    const auto nameOf = [](QWidget *widget) {
      return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    QCOMPARE(nameOf(panel()), QStringLiteral("Lesson"));
    QCOMPARE(nameOf(panel()->findChild<QLabel *>("lessonTitle")), QStringLiteral("Which sign?"));
    QVERIFY(nameOf(panel()->findChild<QLabel *>("lessonText"))
                .contains(QStringLiteral("the error of layer 2")));  // without asterisks
    QVERIFY(nameOf(panel()->question()->choices()[1]).startsWith(QStringLiteral("B: Negative")));
    for (const int step : {7, 16}) {
      goTo(step);
      for (const QWidget *widget : panel()->findChildren<QWidget *>()) {
        if (isControl(widget) && widget->isVisible()) {
          QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(describe(widget)));
          QVERIFY2(!nameOf(const_cast<QWidget *>(widget)).isEmpty(), qPrintable(describe(widget)));
        }
      }
    }
    while (panel()->progress()->index() > 7) key(Qt::Key_N, Qt::ShiftModifier);
    QTest::mouseClick(panel()->question()->choices()[0], Qt::LeftButton);
    QCOMPARE(QAccessible::queryAccessibleInterface(panel()->question()->choices()[0])
                 ->text(QAccessible::Description),
             QStringLiteral("wrong"));
  }

  void ownLessonsAreReadWhenTheMenuIsOpened() {
    LessonMenu::setFolder(path(""));
    write("a.chainrule",
          QByteArray::fromStdString(writeSession(openSession("lesson:simultaneous"))));
    write("b.chainrule", R"({"format": "chainrule.session", "version": 1,
        "network": {"sizes": [1, 1]}, "dataset": {"inputs": [[1]], "targets": [[1]]},
        "lesson": {"steps": [{"title": "A"}]}})");
    write("notes.txt", "none");
    learnMenu()->setLongestReading(60'000);  // on any machine
    QMenu *own = ownMenu();
    QCOMPARE(own->actions().size(), qsizetype(5));  // two files, a line, and two for the folder
    QCOMPARE(own->actions()[0]->text(), QStringLiteral("&Why all layers at once"));
    QVERIFY(own->actions()[0]->isEnabled());
    QCOMPARE(own->actions()[1]->text(), QStringLiteral("b"));
    QVERIFY(!own->actions()[1]->isEnabled());
    QVERIFY2(own->actions()[1]->toolTip().endsWith(
                 QStringLiteral("lesson.steps[0].text: a text, or an object with one for each "
                                "language expected, nothing found")),
             qPrintable(own->actions()[1]->toolTip()));
    own->actions()[0]->trigger();
    waitFor([&] { return panel()->hasLesson(); });
    QCOMPARE(panel()->title(), QStringLiteral("Two weights in a row"));
    QFile::remove(path("a.chainrule"));
    QFile::remove(path("b.chainrule"));
    emit own->aboutToShow();
    QCOMPARE(own->actions()[0]->text(), QStringLiteral("No lessons in the folder yet"));
    QVERIFY(!own->actions()[0]->isEnabled());
  }

  void ofManyOwnLessonsTheFirstHundredAreListed() {
    LessonMenu::setFolder(path(""));
    learnMenu()->setLongestReading(0);  // by their files' names
    for (int k = 0; k < 103; ++k) write(qPrintable(QStringLiteral("l%1.chainrule").arg(k)), "");
    const QMenu *own = ownMenu();
    QCOMPARE(own->actions().size(), qsizetype(104));  // a line, and two for the folder
    QCOMPARE(own->actions()[100]->text(), QStringLiteral("and 3 more"));
    QVERIFY(own->actions()[99]->isEnabled() && !own->actions()[100]->isEnabled());
  }

  void everyBuiltInLessonIsChosenByLetters() {
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *learn = qobject_cast<LessonMenu *>(QApplication::activePopupWidget());
    QVERIFY(learn);
    int chosen = 0;
    QList<QMenu *> menus = learn->findChildren<QMenu *>();
    menus << learn;
    for (const QMenu *menu : menus) {
      QSet<QString> letters;
      for (const QAction *action : menu->actions()) {
        if (action->isSeparator()) continue;
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        QVERIFY2(!letter.isEmpty() && !letters.contains(letter), qPrintable(action->text()));
        letters.insert(letter);
        ++chosen;
      }
    }
    QVERIFY(chosen > static_cast<int>(lessons().size()));
    QTest::keyClick(learn, Qt::Key_Escape);
    // L of the bar, L(earning rates), S(tuck in saturation).
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::AltModifier);
    for (const Qt::Key letter : {Qt::Key_L, Qt::Key_S}) {
      QTRY_VERIFY(QApplication::activePopupWidget());
      QTest::keyClick(QApplication::activePopupWidget(), letter);
    }
    waitFor([&] { return panel()->hasLesson(); });
    QCOMPARE(QString::fromStdString(snapshot().session->title),
             QStringLiteral("Stuck in saturation"));
  }

  void anEntryWithoutALatinLetterGetsADigit() {
    QMenu menu;
    menu.addAction(QStringLiteral("&Copy"));
    menu.addAction(QStringLiteral("普通样本"));
    menu.addAction(QStringLiteral("C && cost"));
    menu.addAction(QStringLiteral("Élan"));
    menu.addSeparator();
    menu.addAction(QStringLiteral("CO"));
    menu.addAction(QStringLiteral("cc"));
    giveLetters(&menu);
    QStringList texts;
    for (const QAction *action : menu.actions()) texts << action->text();
    QCOMPARE(texts, QStringList({QStringLiteral("&Copy"), QStringLiteral("普通样本 (&1)"),
                                 QStringLiteral("C && c&ost"), QStringLiteral("É&lan"), QString(),
                                 QStringLiteral("CO (&2)"), QStringLiteral("cc (&3)")}));
  }

 private:
  LessonPanel *panel() const { return m_window->findChild<LessonPanel *>(); }
  QDockWidget *dock() const { return m_window->findChild<QDockWidget *>("lesson"); }
  PredictPanel *predict() const { return m_window->findChild<PredictPanel *>(); }

  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
    QTest::keyClick(m_window->focusWidget(), key, modifiers);
  }

  void type(const char *text) const {
    QTest::keyClick(panel()->question()->field(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(panel()->question()->field(), text);
    QTest::keyClick(panel()->question()->field(), Qt::Key_Return);
  }

  void openLesson(const QString &name) const {
    m_window->open("lesson:" + name);
    waitFor([&] { return panel()->hasLesson() && panel()->progress()->index() == 0; });
    settle();
  }

  // A lesson of a 2-1 network with these steps.
  void open(const std::string &steps) const {
    const Session session = readSession(
        R"({"format": "chainrule.session", "version": 1, "network": {"sizes": [2, 1]},
            "dataset": {"inputs": [[0, 1]], "targets": [[1]]}, "lesson": {"steps": [)" +
            steps + "]}}",
        "a.chainrule");
    write("lesson.chainrule", QByteArray::fromStdString(writeSession(session)));
    m_window->open(path("lesson.chainrule"));
    waitFor([&] { return panel()->hasLesson(); });
    settle();
  }

  void goTo(int step) const {
    while (panel()->progress()->index() < step) key(Qt::Key_N);
    settle();
  }

  LessonMenu *learnMenu() const { return m_window->findChild<LessonMenu *>(); }

  QMenu *ownMenu() const {
    emit learnMenu()->aboutToShow();
    QMenu *own = learnMenu()->actions().last()->menu();
    emit own->aboutToShow();
    return own;
  }

  void chooseFromLearnMenu(const QString &title) const {
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    while (!menu->activeAction() ||
           menu->activeAction()->text().remove(QLatin1Char('&')) != title) {
      QTest::keyClick(menu, Qt::Key_Down);
    }
    QTest::keyClick(menu, Qt::Key_Return);
    waitFor([&] { return panel()->hasLesson(); });
  }

  // Answers everything the tab Predict asks for, as the step in front is asked for.
  void predictStage() const {
    key(Qt::Key_P);
    waitFor([&] { return predict()->askedStage() > 0; });
    const Prediction &prediction = *predict()->prediction();
    for (const Prediction::Question &question : prediction.questions()) {
      const double value = prediction.snapshot().value(question.entry);
      QTest::keyClicks(m_window->focusWidget(), QString::number(value, 'g', 4));
      press(Qt::Key_Return);
    }
    QTRY_VERIFY(panel()->progress()->isDone());
    m_window->setFocus();
  }

  // First those that are wrong, then the right one.
  void answerChoices() const {
    key(Qt::Key_Q);
    const auto &choices = panel()->progress()->step().question->choices;
    for (std::size_t k = 0; k < choices.size(); ++k) {
      if (!panel()->progress()->isDone()) press(Qt::Key_Return);
      if (!panel()->progress()->isDone()) press(Qt::Key_Down);
    }
    press(Qt::Key_Escape);
  }
};

QTEST_MAIN(TestLessonPanel)
#include "tst_lessonpanel.moc"
