// SPDX-License-Identifier: GPL-3.0-or-later
//
// Predicting a step in the window, by keyboard.

#include "files/lessons.h"
#include "numberformat.h"
#include "panels/learningratebox.h"
#include "panels/learningrateslider.h"
#include "panels/stageribbon.h"
#include "panels/transportbar.h"
#include "predict/answerrow.h"
#include "predict/formulalabel.h"
#include "predict/mistakepicture.h"
#include "predict/predictpanel.h"
#include "session/focus.h"
#include "support/handexample.h"
#include "support/paintedtexts.h"
#include "support/sessions.h"
#include "support/windowfixture.h"
#include "training/trainer.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QtTest>

#include <cmath>

using namespace chainrule;

class TestPredictPanel : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() {
    prepare();
    QAccessible::setActive(true);
  }

  void init() {
    makeWindow();
    load(handExample());
  }

  void cleanup() { endWindow(); }

  void aWholeStepIsPredictedByKeyboard() {
    key(Qt::Key_P);
    for (int stage = 1; stage <= 12; ++stage) {
      waitFor([&] { return panel()->askedStage() == stage; });
      QCOMPARE(snapshot().position.stage, stage - 1);
      QCOMPARE(m_window->findChild<StageRibbon *>()->currentStage(), stage);
      const auto count = panel()->rows().size();
      for (qsizetype k = 0; k < count; ++k) {
        QTRY_VERIFY(panel()->rows()[k]->field()->hasFocus());
        answer(valueOf(k));
        QCOMPARE(panel()->rows()[k]->state(), Answers::State::Right);
      }
      QTRY_VERIFY(panel()->checkButton()->hasFocus());
      QTest::keyClick(panel()->checkButton(), Qt::Key_Space);
      settle();
    }
    waitFor([&] { return snapshot().isUpdated(); });
    Trainer trainer(handExample());
    QVERIFY(trainer.advance());
    QVERIFY(snapshot().network.parameters() == trainer.network().parameters());
    QCOMPARE(panel()->score(), QStringLiteral("39 of 39 right, 39 tries"));
    QTest::keyClick(panel()->checkButton(), Qt::Key_Space);  // begins with the next step
    waitFor([&] { return panel()->askedStage() == 1 && snapshot().position.step == 1; });
  }

  void aWrongAnswerIsToldWhatItBetrays() {
    askFor(9);
    answer(QStringLiteral("-0.001308"));
    QCOMPARE(panel()->rows()[0]->words(), QStringLiteral("right"));
    answer(QStringLiteral("0.009473"));
    QCOMPARE(panel()->rows()[1]->state(), Answers::State::Wrong);
    QCOMPARE(panel()->rows()[1]->words(), QStringLiteral("row taken for column"));
    QVERIFY(panel()->words().startsWith(QStringLiteral("δ¹₂ takes column 2 of W²")));
    QVERIFY(panel()->findChild<MistakePicture *>()->isVisible());
    const auto *yours = panel()->findChild<QWidget *>(QStringLiteral("predictYours"));
    const auto *formula = panel()->findChild<QWidget *>(QStringLiteral("predictFormula"));
    QTRY_VERIFY(yours->isVisible() && formula->isVisible());
    QCOMPARE(yours->accessibleName(),
             QStringLiteral("yours: (W²₂₁ δ²₁ + W²₂₂ δ²₂) · σ′(z¹₂) = 0.009473"));
    QCOMPARE(formula->accessibleName(),
             QStringLiteral("formula: (W²₁₂ δ²₁ + W²₂₂ δ²₂) · σ′(z¹₂) = …"));
    QTest::keyClick(focused(), Qt::Key_Down);
    answer(QStringLiteral("-0,01819"));
    QCOMPARE(panel()->rows()[2]->words(), QStringLiteral("σ′ is missing"));
    QCOMPARE(panel()->score(), QStringLiteral("1 of 3 right, 3 tries"));
    QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier);
    answer(QStringLiteral("-0.00445"));
    QCOMPARE(panel()->rows()[2]->state(), Answers::State::Right);
    QCOMPARE(panel()->score(), QStringLiteral("2 of 3 right, 4 tries"));
    QTRY_VERIFY(!yours->isVisible());
  }

  // Presented, its type grows faster than what is around it.
  void theNumbersOfAMistakesPictureStandApart() {
    askFor(9);
    answer(QStringLiteral("0.00472"));
    auto *picture = panel()->findChild<MistakePicture *>();
    QTRY_VERIFY(picture->isVisible());
    for (const Theme &theme : {Theme::light(), Theme::light().presenting(768)}) {
      picture->setTheme(theme);
      picture->resize(380, picture->sizeHint().height());
      QList<QRectF> numbers;
      for (const PaintedText &painted : paintedTexts(picture)) {
        if (painted.ink.left() > 44 * theme.scale && painted.text.isEmpty()) numbers << painted.ink;
      }
      QCOMPARE(numbers.size(), qsizetype(8));  // of W², 2 × 4
      for (const QRectF &one : numbers) {
        for (const QRectF &other : numbers) {
          QVERIFY(&one == &other || !one.adjusted(-3, -3, 3, 3).intersects(other));
        }
      }
    }
  }

  // In no name, value or description that the window has for anyone.
  void whatIsAskedForStandsNowhere() {
    for (int stage = 1; stage <= 12; ++stage) {
      askFor(stage);
      const QString tree = spokenTree();
      QVERIFY(tree.contains(QStringLiteral("Predict")));
      for (qsizetype k = 0; k < panel()->rows().size(); ++k) {
        const double value = numberOf(k);
        if (std::abs(value) < 1e-3 || std::abs(value) == 0.1) {
          continue;  // stands for others, too
        }
        for (const QString &text : {significant(value), exact(value), decimals(value)}) {
          const bool isOther = isAlsoOf(value);
          QVERIFY2(isOther || !tree.contains(text),
                   qPrintable(QStringLiteral("stage %1: %2").arg(stage).arg(text)));
        }
      }
    }
  }

  void whatWouldTellItIsClosedMeanwhile() {
    askFor(6);
    for (int k = 1; k < 5; ++k) QVERIFY(!tabs()->isTabEnabled(k));
    m_window->setFocus();
    key(Qt::Key_L);
    key(Qt::Key_G);
    QCOMPARE(tabs()->currentIndex(), 0);
    key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!QApplication::activeModalWidget());
    key(Qt::Key_E);  // to the equation
    waitFor([&] { return panel()->askedStage() == 0; });
    for (int k = 1; k < 5; ++k) QTRY_VERIFY(tabs()->isTabEnabled(k));
  }

  void hintsComeOneAfterTheOtherAndTheAnswerCanBeShown() {
    askFor(9);
    const auto hints = [this] {
      int shown = 0;
      for (QWidget *line : panel()->findChildren<QWidget *>()) {
        const bool isFormula = line->inherits("chainrule::FormulaLabel") && line->isVisible();
        shown += isFormula && line->accessibleName().contains(QStringLiteral("=")) ? 1 : 0;
      }
      return shown - 1 - static_cast<int>(panel()->rows().size());  // the equation and the symbols
    };
    QTRY_COMPARE(hints(), 0);
    for (int given = 1; given <= 3; ++given) {
      QTest::mouseClick(panel()->hintButton(), Qt::LeftButton);
      QTRY_COMPARE(hints(), given);
    }
    QVERIFY(!panel()->hintButton()->isEnabled());
    QTest::mouseClick(panel()->showButton(), Qt::LeftButton);
    QCOMPARE(panel()->rows()[0]->state(), Answers::State::Shown);
    QCOMPARE(panel()->rows()[0]->field()->text(), QStringLiteral("−0.001308"));
    QVERIFY(panel()->rows()[0]->field()->isReadOnly());
    QTRY_VERIFY(panel()->rows()[1]->field()->hasFocus());
    QCOMPARE(panel()->score(), QStringLiteral("0 of 1 right, 0 tries"));
  }

  void whatIsSaidComesIntoSightInASmallWindow() {
    m_window->resize(1024, 700);
    askFor(9);
    QTest::keyClick(focused(), Qt::Key_Down);
    answer(QStringLiteral("0.009473"));
    const auto *words = panel()->findChild<QLabel *>(QStringLiteral("predictWords"));
    QVERIFY(!words->text().isEmpty());
    QTRY_COMPARE(words->visibleRegion().boundingRect().height(), words->height());
  }

  void everyHintComesIntoSightInASmallWindow() {
    m_window->resize(1024, 700);
    askFor(9);
    answer(QStringLiteral("7"));
    QTest::keyClick(focused(), Qt::Key_Delete);
    for (int hint = 1; hint <= 3; ++hint) {
      key(Qt::Key_I, Qt::AltModifier);
      QTRY_VERIFY(isInSight(panel()->findChildren<FormulaLabel *>().last()));
      QVERIFY(panel()->hintButton()->text().contains(QString::number(std::min(hint + 1, 3))));
    }
    key(Qt::Key_I, Qt::AltModifier);  // there are no more
    QCOMPARE(panel()->rows()[0]->field()->text(), QString());
  }

  void anotherNumberTakesTheWrongOnesPlace() {
    askFor(9);
    answer(QStringLiteral("7"));
    key(Qt::Key_Down);
    key(Qt::Key_Up);
    answer(QStringLiteral("-0.001308"));
    QCOMPARE(panel()->rows()[0]->state(), Answers::State::Right);
  }

  void whatIsNoNumberIsToldAndIsNoTry() {
    askFor(9);
    answer(QStringLiteral("a third"));
    QVERIFY(panel()->rows()[0]->words().startsWith(QStringLiteral("a number is expected")));
    QVERIFY(panel()->score().isEmpty());
  }

  void tooFewDigitsAreSaidToBeRightAndAreNoTry() {
    askFor(6);
    answer(QStringLiteral(".13"));
    QCOMPARE(panel()->rows()[0]->state(), Answers::State::Open);
    QCOMPARE(panel()->rows()[0]->words(), QStringLiteral("2 of 3 digits"));
    QVERIFY(panel()->words().startsWith(QStringLiteral("That is right as far as it goes")));
    QVERIFY(panel()->score().isEmpty());
    QCOMPARE(focused(), panel()->rows()[0]->field());
    QCOMPARE(panel()->rows()[0]->field()->selectedText(), QStringLiteral(".13"));
    answer(QStringLiteral(".125"));
    QCOMPARE(panel()->rows()[0]->state(), Answers::State::Right);
    QCOMPARE(panel()->score(), QStringLiteral("1 of 1 right, 1 try"));
  }

  void asManyDigitsAreAskedForAsTellTheUpdate() {
    Session session = handExample();
    session.training.learningRate = 0.001;
    load(session);
    askFor(12);
    const AnswerRow *first = panel()->rows()[0];  // W²₁₁: 0.2 − 0.001 · 0.06731
    QCOMPARE(first->words(), QStringLiteral("4 digits here"));
    QVERIFY(panel()->words().contains(QStringLiteral("only 4 significant digits tell W²₁₁")));
    QVERIFY(first->field()->accessibleDescription().contains(QStringLiteral("4 digits here")));
    answer(QStringLiteral("0.200"));
    QCOMPARE(first->words(), QStringLiteral("3 of 4 digits"));
    answer(QStringLiteral("0.2000"));
    QCOMPARE(first->state(), Answers::State::Wrong);
    QTest::mouseClick(panel()->hintButton(), Qt::LeftButton);
    QTest::mouseClick(panel()->hintButton(), Qt::LeftButton);
    const auto hasLine = [this](const QString &text) {
      const auto widgets = panel()->findChildren<QWidget *>();
      return std::any_of(widgets.begin(), widgets.end(), [&text](const QWidget *widget) {
        return widget->accessibleName().contains(text);
      });
    };
    QTRY_VERIFY(hasLine(QStringLiteral("0.20000 − 0.001000 · 0.06731")));
    QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier);
    answer(QStringLiteral("0.1999"));
    QCOMPARE(first->state(), Answers::State::Right);
    QCOMPARE(panel()->rows()[1]->words(), QStringLiteral("5 digits here"));
    panel()->setDigits(5);
    QVERIFY(panel()->rows()[1]->words().isEmpty());  // so many anyway
    panel()->setDigits(3);
    panel()->rows()[1]->field()->setFocus();
    QTest::mouseClick(panel()->showButton(), Qt::LeftButton);
    QCOMPARE(panel()->rows()[1]->state(), Answers::State::Shown);
  }

  void soManyDigitsCount() {
    askFor(9);
    panel()->setDigits(2);
    answer(QStringLiteral("-0.00132"));
    QCOMPARE(panel()->rows()[0]->state(), Answers::State::Right);
    panel()->setDigits(5);
    answer(QStringLiteral("-0.002893"));
    QCOMPARE(panel()->rows()[1]->state(), Answers::State::Wrong);
    QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier);
    answer(QStringLiteral("-0.002894"));
    QCOMPARE(panel()->rows()[1]->words(), QStringLiteral("4 of 5 digits"));
    QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier);
    answer(QStringLiteral("-0.0028941"));
    QCOMPARE(panel()->rows()[1]->state(), Answers::State::Right);
  }

  void aClickedStageIsAskedFor() {
    askFor(2);
    auto *ribbon = m_window->findChild<StageRibbon *>();
    QTest::mouseClick(ribbon, Qt::LeftButton, {}, ribbon->chipRectangle(8).center().toPoint());
    waitFor([&] { return panel()->askedStage() == 8; });
    QCOMPARE(snapshot().position.stage, 7);
  }

  void answersStayWhileTheNumbersDo() {
    askFor(9);
    answer(QStringLiteral("-0.001308"));
    key(Qt::Key_D);  // dark, and light again
    QCOMPARE(panel()->rows()[0]->state(), Answers::State::Right);
    QCOMPARE(panel()->rows()[0]->field()->text(), QStringLiteral("−0.001308"));
    controller()->setLearningRate(2);
    settle();
    QTRY_COMPARE(panel()->rows()[0]->state(), Answers::State::Open);  // another step is asked
  }

  void answersStayWhileAnotherTabIsInFront() {
    askFor(9);
    answer(QStringLiteral("-0.001308"));
    QTest::keyClicks(focused(), QStringLiteral("0.25"));
    m_window->goToEquation();
    QTRY_VERIFY(!panel()->isVisible());
    QTRY_COMPARE(m_window->answers()->count(), 0);  // the network asks for nothing meanwhile
    QCOMPARE(panel()->askedStage(), 0);
    key(Qt::Key_P);
    QTRY_COMPARE(panel()->askedStage(), 9);
    QCOMPARE(panel()->rows()[0]->state(), Answers::State::Right);
    QCOMPARE(focused(), panel()->rows()[1]->field());
    QCOMPARE(panel()->rows()[1]->field()->text(), QStringLiteral("0.25"));  // not checked yet
    QVERIFY2(panel()->score().startsWith(QStringLiteral("1 of 1 right")),
             qPrintable(panel()->score()));
    QCOMPARE(panel()->record().size(), std::size_t(1));
  }

  // As while a far step is on its way.
  void aPanelThatIsShownAgainOutOfDateAsksAsBefore() {
    askFor(9);
    QTest::keyClicks(focused(), QStringLiteral("0.25"));
    m_window->goToEquation();
    QTRY_COMPARE(m_window->answers()->count(), 0);
    panel()->setSnapshot(controller()->snapshot(), true);
    m_window->predict();
    QTRY_COMPARE(panel()->askedStage(), 9);
    QCOMPARE(panel()->rows().size(), qsizetype(4));
    QCOMPARE(panel()->rows()[0]->field()->text(), QStringLiteral("0.25"));
    QTest::keyClick(panel()->checkButton(), Qt::Key_Space);
    QCOMPARE(panel()->rows()[0]->state(), Answers::State::Wrong);
    QTest::mouseClick(panel()->hintButton(), Qt::LeftButton);
    QTest::mouseClick(panel()->showButton(), Qt::LeftButton);
    QCOMPARE(panel()->rows()[0]->state(), Answers::State::Shown);
  }

  void anotherSessionBehindAnotherTabTakesItsQuestionsAway() {
    askFor(9);
    answer(QStringLiteral("0.00472"));  // a row of W² for its column
    QVERIFY(!panel()->findChild<MistakePicture *>()->isEmpty());
    m_window->goToEquation();
    QTRY_COMPARE(m_window->answers()->count(), 0);
    load(openLesson("neuron-wrong"));  // one layer, one neuron
    key(Qt::Key_D);
    key(Qt::Key_D);
    QVERIFY(panel()->prediction() == nullptr);
    QCOMPARE(panel()->record().size(), std::size_t(1));
    key(Qt::Key_P);
    QTRY_COMPARE(panel()->askedStage(), 1);
    QCOMPARE(panel()->rows().size(), qsizetype(1));
  }

  void whatIsTypedStaysWhereTheWindowIsStyledAnew() {
    askFor(9);
    QTest::keyClicks(focused(), QStringLiteral("-0.0"));
    AnswerField *field = panel()->rows()[0]->field();
    key(Qt::Key_PageUp, Qt::ControlModifier);
    key(Qt::Key_F5);
    QVERIFY(m_window->isPresenting());
    QCOMPARE(focused(), field);
    key(Qt::Key_F5);
    QCOMPARE(focused(), field);
    QTest::keyClicks(focused(), QStringLiteral("01308"));
    QCOMPARE(field->text(), QStringLiteral("−0.001308"));
    QTest::keyClick(focused(), Qt::Key_Return);
    QCOMPARE(panel()->rows()[0]->state(), Answers::State::Right);
  }

  void whatIsTypedStaysWhereAnotherEntryIsAskedForFirst() {
    askFor(9);
    QTest::keyClicks(focused(), QStringLiteral("0.25"));
    m_window->focus()->setSelected(Entry{Quantity::Delta, 1, 2, 0});
    m_window->predict();
    QTRY_COMPARE(panel()->prediction()->questions()[0].entry.row, 2);
    QCOMPARE(panel()->rows()[0]->field()->text(), QString());
    QCOMPARE(panel()->rows()[1]->field()->text(), QStringLiteral("0.25"));
    QCOMPARE(panel()->rows()[1]->state(), Answers::State::Open);
  }

  void whatIsTypedOutsideAnyFieldBeginsTheAnswer() {
    askFor(9);
    answer(QStringLiteral("-0.001308"));
    for (const auto &[typed, text] : {std::pair{Qt::Key_Minus, QStringLiteral("−")},
                                      {Qt::Key_Plus, QStringLiteral("+")},
                                      {Qt::Key_3, QStringLiteral("3")},
                                      {Qt::Key_Period, QStringLiteral(".")},
                                      {Qt::Key_Comma, QStringLiteral(",")}}) {
      m_window->setFocus();
      key(typed);
      settle();
      QTRY_COMPARE(focused(), panel()->rows()[1]->field());
      QCOMPARE(panel()->rows()[1]->field()->text(), text);
      QCOMPARE(panel()->rows()[0]->state(), Answers::State::Right);
      QCOMPARE(snapshot().training.learningRate, 0.5);
      QVERIFY(!m_window->focus()->selected());
    }
    QTest::keyClicks(focused(), QStringLiteral("0028941"));
    QCOMPARE(panel()->rows()[1]->field()->text(), QStringLiteral(",0028941"));
    m_window->setFocus();
    key(Qt::Key_Equal);
    settle();
    QCOMPARE(snapshot().training.learningRate, 0.5);
    QCOMPARE(panel()->rows()[1]->field()->text(), QStringLiteral(",0028941"));
    for (qsizetype k = 1; k < panel()->rows().size(); ++k) {
      panel()->rows()[k]->field()->setFocus();
      QTest::mouseClick(panel()->showButton(), Qt::LeftButton);
    }
    m_window->setFocus();
    key(Qt::Key_Minus);  // when all is answered, to the button that goes on
    settle();
    QTRY_COMPARE(focused(), panel()->checkButton());
    QCOMPARE(snapshot().training.learningRate, 0.5);
    key(Qt::Key_E);
    waitFor([this] { return panel()->askedStage() == 0; });
    m_window->setFocus();
    key(Qt::Key_Plus);  // for α again
    waitFor([this] { return snapshot().training.learningRate > 0.5; });
  }

  void alphaIsStillChangedByItsFieldAndItsSlider() {
    askFor(9);
    auto *box = m_window->findChild<LearningRateBox *>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    waitFor([this] { return snapshot().training.learningRate > 0.5; });
    QTest::keyClick(m_window->findChild<LearningRateSlider *>(), Qt::Key_Left);
    waitFor([this] { return snapshot().training.learningRate < 0.63; });
  }

  void whatIsHiddenIsNotAskedForAndIsGivenWhereItIsNeeded() {
    const auto *given = panel()->findChild<QLabel *>(QStringLiteral("predictGiven"));
    askFor(3);
    QVERIFY(!given->isVisible());
    Hidden hidden;
    hidden.set(Hideable::Bias, true);
    hidden.set(Hideable::PreActivation, true);
    controller()->setHidden(hidden);
    settle();
    waitFor([this] { return panel()->askedStage() == 4; });  // a², as z² is hidden
    QTRY_VERIFY(given->isVisible());
    QCOMPARE(given->text(), QStringLiteral("Given, as it is hidden: z²₁\u00a0=\u00a00.003821"));
    hidden.set(Hideable::PreActivation, false);
    controller()->setHidden(hidden);
    settle();
    waitFor([this] { return panel()->askedStage() == 3; });
    QTest::keyClick(focused(), Qt::Key_Down);
    QTRY_COMPARE(given->text(), QStringLiteral("Given, as it is hidden: b²₂\u00a0=\u00a00.1000"));
    controller()->goToStage(11);
    settle();
    waitFor([this] { return panel()->askedStage() == 12; });
    for (int k = 0; k < m_window->answers()->count(); ++k) {
      QCOMPARE(m_window->answers()->at(k).entry.quantity, Quantity::Weight);
    }
  }

  void severalSamplesAreAskedForTheirMean() {
    load(fullAdderInOneBatch());
    askFor(7);
    for (qsizetype k = 0; k < panel()->rows().size(); ++k) {
      answer(valueOf(k));
      QCOMPARE(panel()->rows()[k]->state(), Answers::State::Right);
    }
  }

  void theKeyboardStaysWithTheQuestions() {
    askFor(3);
    QTRY_VERIFY(panel()->rows()[0]->field()->hasFocus());
    QDialog dialog(m_window.get());  // α is changed while another window is active
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    controller()->setLearningRate(2);
    settle();
    dialog.close();
    QTRY_COMPARE(m_window->focusWidget(), panel()->rows()[0]->field());
  }

  void nothingIsAskedForWhileItRuns() {
    askFor(3);
    controller()->run();
    waitFor([&] { return panel()->askedStage() == 0 && snapshot().running; });
    QTRY_COMPARE(m_window->focusWidget(), m_window.get());
    controller()->pause();
    settle();
    key(Qt::Key_P);
    waitFor([&] { return panel()->askedStage() == 1; });
  }

 private:
  PredictPanel *panel() const { return m_window->findChild<PredictPanel *>(); }
  QWidget *focused() const { return m_window->focusWidget(); }

  void askFor(int stage) {
    key(Qt::Key_P);
    waitFor([this] { return panel()->askedStage() > 0; });
    controller()->goToStage(stage - 1);
    settle();
    waitFor([&] { return panel()->askedStage() == stage; });
    settle();
  }

  double numberOf(qsizetype row) const {
    const Prediction &prediction = *panel()->prediction();
    const Entry &entry = prediction.questions()[static_cast<std::size_t>(row)].entry;
    const StepNumbers numbers(prediction.snapshot());
    return Recomputation(numbers).value(entry);
  }

  QString valueOf(qsizetype row) const {
    const int asked =
        panel()->prediction()->digitsOf(static_cast<std::size_t>(row), panel()->digits());
    return QString::number(numberOf(row), 'g', asked + 1);
  }

  // Whether the number, or what it is without its sign, is one of those that may be seen: an input,
  // a target, a parameter, or of a stage that is revealed.
  bool isAlsoOf(double value) const {
    const Snapshot &now = snapshot();
    const auto holds = [value](const auto &numbers) {
      for (Eigen::Index k = 0; k < numbers.size(); ++k) {
        if (std::abs(std::abs(numbers.reshaped()(k)) - std::abs(value)) < 1e-4) return true;
      }
      return false;
    };
    for (int l = 1; l <= now.depth(); ++l) {
      if (holds(now.network.weights(l)) || holds(now.network.biases(l))) return true;
      for (const auto &[quantity, numbers] :
           {std::pair(Quantity::PreActivation, Eigen::MatrixXd(now.pass.preActivations(l))),
            {Quantity::Activation, now.pass.activations(l)},
            {Quantity::Activation, now.pass.slopes(l)},
            {Quantity::Delta, now.pass.deltas(l)}}) {
        if (now.isKnown(quantity, l) && holds(numbers)) return true;
      }
    }
    return false;
  }

  static bool isInSight(const QWidget *widget) {
    return widget->visibleRegion().boundingRect().size() == widget->size();
  }

  void answer(const QString &text) {
    QTest::keyClicks(focused(), text);
    QTest::keyClick(focused(), Qt::Key_Return);
  }

  static void speak(QAccessibleInterface *item, QString &text, int depth) {
    if (!item || !item->isValid() || depth > 30) return;
    for (const QAccessible::Text part :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value}) {
      text += item->text(part) + QLatin1Char('\n');
    }
    for (int k = 0; k < item->childCount(); ++k) speak(item->child(k), text, depth + 1);
  }

  QString spokenTree() const {
    QString text;
    speak(QAccessible::queryAccessibleInterface(m_window.get()), text, 0);
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
      text += widget->toolTip() + QLatin1Char('\n');
    }
    return text;
  }
};

QTEST_MAIN(TestPredictPanel)
#include "tst_predictpanel.moc"
