// SPDX-License-Identifier: GPL-3.0-or-later
//
// The smallest window in every language.

#include "backprop/stage.h"
#include "language.h"
#include "support/clippedtexts.h"
#include "support/windowfixture.h"

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
