// SPDX-License-Identifier: GPL-3.0-or-later
//
// The smallest window in every language.

#include "backprop/stage.h"
#include "language.h"
#include "lesson/choicebutton.h"
#include "lesson/lessonpanel.h"
#include "lesson/questionbox.h"
#include "predict/predictpanel.h"
#include "support/clippedtexts.h"
#include "support/windowfixture.h"
#include "window/dialogs.h"

#include <QDialog>
#include <QFontDatabase>
#include <QMenu>
#include <QMenuBar>
#include <QtTest>

using namespace chainrule;

class TestTranslatedWindow : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }

  void cleanup() {
    endWindow();
    useLanguage(QStringLiteral("en"));
  }

  void nothingIsCutOffInTheSmallestWindow_data() { eachLanguage(); }

  void nothingIsCutOffInTheSmallestWindow() {
    begin();
    ClippedTexts texts;
    for (const char *lesson : {"article", "full-adder"}) {
      m_window->open(QStringLiteral("lesson:") + QLatin1String(lesson));
      settle();
      for (int stage = 0; stage <= stageCount(snapshot().depth()); ++stage) {
        controller()->goToStage(stage);
        settle();
        texts.examine(m_window.get(), QStringLiteral("%1, stage %2").arg(lesson).arg(stage));
      }
    }
    train(3);
    for (QTabBar *bar : m_window->findChildren<QTabBar *>()) {
      for (int tab = 0; tab < bar->count(); ++tab) {
        bar->setCurrentIndex(tab);
        settle();
        texts.examine(m_window.get(), bar->tabText(tab));
      }
    }
    QVERIFY2(texts.faults().isEmpty(), qPrintable(texts.faults().join(QLatin1Char('\n'))));
  }

  void theHeadsOfTheNetworkStandApart_data() { eachLanguage(); }

  // On a projector, beside the equation, in type for the last row.
  void theHeadsOfTheNetworkStandApart() {
    begin();
    for (const int width : {430, 500, 580, 700}) {
      TextRecorder recorder(QSize(width, 480));
      QPainter painter(&recorder);
      networkPicture(controller()->snapshot(), Theme::light().presenting(768), QSize(width, 480))
          .paint(painter);
      painter.end();
      QList<QRectF> heads;  // of target and cost, which are closest
      for (const PaintedText &text : recorder.texts()) {
        const QStringList names{QStringLiteral("t"),
                                QCoreApplication::translate("screen", "Target"),
                                QCoreApplication::translate("screen", "Cost")};
        if (text.ink.top() < 40 && names.contains(text.text)) heads += text.ink;
      }
      QCOMPARE(heads.size(), 2);
      QVERIFY(heads[0].right() + 3 < heads[1].left());
    }
  }

  void nothingThatPredictSaysIsCutOff_data() { eachLanguage(); }

  void nothingThatPredictSaysIsCutOff() {
    begin();
    ClippedTexts texts;
    for (int stage = 0; stage < stageCount(snapshot().depth()); ++stage) {
      controller()->goToStage(stage);
      settle();
      m_window->predict();
      auto *predict = m_window->findChild<PredictPanel *>();
      waitFor([&] { return predict->askedStage() == stage + 1; });
      // The sum without the factor σ′, and what is no mistake anybody knows.
      QTest::keyClicks(m_window->focusWidget(), stage == 8 ? "-0.0053" : "77");
      QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
      auto *hint = predict->findChild<QAbstractButton *>("predictHint");
      while (hint->isEnabled()) QTest::mouseClick(hint, Qt::LeftButton);
      texts.examine(m_window.get(), QStringLiteral("predicting stage %1").arg(stage + 1));
    }
    QVERIFY2(texts.faults().isEmpty(), qPrintable(texts.faults().join(QLatin1Char('\n'))));
  }

  void nothingOfALessonIsCutOff_data() { eachLanguage(); }

  void nothingOfALessonIsCutOff() {
    begin();
    m_window->setFollowsLessons(true);
    ClippedTexts texts;
    for (const char *lesson : {"article", "rate-oscillating"}) {
      m_window->open(QStringLiteral("lesson:") + QLatin1String(lesson));
      auto *panel = m_window->findChild<LessonPanel *>();
      waitFor([&] { return panel->hasLesson() && panel->progress()->index() == 0; });
      for (int step = 0; step < panel->progress()->stepCount(); ++step) {
        settle();
        if (!panel->question()->choices().isEmpty()) {
          QTest::mouseClick(panel->question()->choices().last(), Qt::LeftButton);
        }
        texts.examine(m_window.get(), QStringLiteral("%1, step %2").arg(lesson).arg(step + 1));
        key(Qt::Key_N);
      }
    }
    QVERIFY2(texts.faults().isEmpty(), qPrintable(texts.faults().join(QLatin1Char('\n'))));
  }

  void nothingOfADialogIsCutOff_data() { eachLanguage(); }

  void nothingOfADialogIsCutOff() {
    begin();
    train(2);
    ClippedTexts texts;
    QString last;
    using Open = void (*)(MainWindow *);
    for (const Open open : {Open([](MainWindow *window) { window->newExercise(); }),
                            Open([](MainWindow *window) { window->chooseWhatIsShown(); }),
                            Open([](MainWindow *window) { window->changeSchedule(); }),
                            Open([](MainWindow *window) { window->restartWithLearningRate(); }),
                            Open([](MainWindow *window) { window->exportShown(); }),
                            Open([](MainWindow *window) { window->exportPlot(); }),
                            Open([](MainWindow *window) { showKeys(window); }),
                            Open([](MainWindow *window) { showAbout(window); })}) {
      open(m_window.get());
      const auto shown = [this]() -> QDialog * {
        for (QDialog *one : m_window->findChildren<QDialog *>()) {
          if (one->isVisible()) return one;
        }
        return nullptr;
      };
      QTRY_VERIFY2(shown() != nullptr, qPrintable(last));
      const QPointer<QDialog> dialog = shown();
      last = QStringLiteral("after ") + dialog->windowTitle();
      texts.examine(m_window.get(), dialog->windowTitle());
      dialog->reject();
      QTRY_VERIFY2(!dialog || !dialog->isVisible(), qPrintable(last));
    }
    QVERIFY2(texts.faults().isEmpty(), qPrintable(texts.faults().join(QLatin1Char('\n'))));
  }

  void theLettersOfAMenuDiffer_data() { eachLanguage(); }

  void theLettersOfAMenuDiffer() {
    begin();
    QList<QWidget *> menus{m_window->menuBar()};
    for (QMenu *menu : m_window->findChildren<QMenu *>()) menus << menu;
    for (const QWidget *menu : menus) {
      QHash<QChar, QString> letters;
      for (const QAction *action : menu->actions()) {
        const qsizetype at = action->text().indexOf(QLatin1Char('&'));
        if (at < 0) continue;
        const QChar letter = action->text().at(at + 1).toUpper();
        QVERIFY2(!letters.contains(letter),
                 qPrintable(action->text() + QStringLiteral(" and ") + letters.value(letter)));
        letters.insert(letter, action->text());
      }
    }
  }

 private:
  static void eachLanguage() {
    QTest::addColumn<QString>("language");
    for (const Language &language : languages()) {
      QTest::newRow(qPrintable(language.code)) << language.code;
    }
  }

  void begin() {
    QFETCH(QString, language);
    if (language.startsWith(QStringLiteral("zh")) &&
        QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty()) {
      QSKIP("no font for Chinese");
    }
    useLanguage(language);
    makeWindow();
    m_window->resize(1024, 700);
    m_window->open(QStringLiteral("lesson:article"));
    waitFor([this] { return controller()->snapshot() && controller()->isSettled(); });
    bottomDock()->setFolded(false);
  }
};

QTEST_MAIN(TestTranslatedWindow)
#include "tst_translatedwindow.moc"
