// SPDX-License-Identifier: GPL-3.0-or-later
//
// At every size of text each text of the window is all there.

#include "support/clippedtexts.h"
#include "support/handexample.h"
#include "support/windowfixture.h"

#include <QtTest>

using namespace chainrule;

class TestTextSize : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }
  void init() {
    m_texts = {};
    makeWindow();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  }

  void cleanup() { endWindow(); }

  void keysGoFromSizeToSize() {
    QCOMPARE(m_window->textSize(), 100);
    key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_window->textSize(), 110);
    QCOMPARE(m_window->theme().scale, 1.1);
    for (int k = 0; k < 9; ++k) key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_window->textSize(), 200);
    for (int k = 0; k < 12; ++k) key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_window->textSize(), 80);
  }

  void theDocksGrowWithTheText() {
    m_window->resize(2600, 1600);
    m_window->resetLayout();
    const QDockWidget *layers = m_window->findChild<QDockWidget *>("layers");
    QTRY_COMPARE(layers->width(), 372);
    m_window->setTextSize(150);
    QTRY_COMPARE(layers->width(), 558);
    m_window->setTextSize(100);
    QTRY_COMPARE(layers->width(), 372);
  }

  void nothingIsClipped_data() {
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const int percent : {80, 100, 150, 200}) {
      QTest::addRow("%d %%", percent) << percent << QSize(1440, 900);
    }
    QTest::newRow("the smallest window") << 100 << QSize(1024, 700);
    QTest::newRow("a large one") << 200 << QSize(2560, 1440);
  }

  void nothingIsClipped() {
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_window->resize(size);
    m_window->setTextSize(percent);
    load(handExample());
    for (const int stage : {0, 3, 6, 7, 12}) {
      controller()->goToStage(stage);
      settle();
      examine(QStringLiteral("at stage %1").arg(stage));
    }
    auto *right = m_window->findChild<TabbedDock *>("equation")->findChild<QTabBar *>();
    for (int page = 0; page < right->count(); ++page) {
      right->setCurrentIndex(page);
      examine(QStringLiteral("beside, ") + right->tabText(page));
    }
    right->setCurrentIndex(0);
    bottomDock()->setFolded(false);
    // The laboratory's pages take more height than a small window of the largest text has.
    const int pages = percent == 200 && size.height() < 1440 ? 2 : tabs()->count();
    for (int page = 0; page < pages; ++page) {
      tabs()->setCurrentIndex(page);
      settle();
      examine(QStringLiteral("below, ") + tabs()->tabText(page));
    }
    QVERIFY2(m_texts.faults().isEmpty(), qPrintable(m_texts.faults().join(QLatin1Char('\n'))));
  }

 private:
  void examine(const QString &when) { m_texts.examine(m_window.get(), when); }

  ClippedTexts m_texts;
};

QTEST_MAIN(TestTextSize)
#include "tst_textsize.moc"
