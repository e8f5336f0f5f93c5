// SPDX-License-Identifier: GPL-3.0-or-later
//
// A screen of 1024 × 768 with every size of text: dialogs fit it, and nothing of them or of the
// window is out of reach.

#include "panels/transportbar.h"
#include "plots/costplot.h"
#include "support/controls.h"
#include "support/dialogfixture.h"
#include "support/handexample.h"
#include "support/sessions.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryFile>
#include <QTextBrowser>
#include <QtTest>

using namespace chainrule;

class TestSmallScreen : public QObject, private DialogFixture {
  Q_OBJECT

 private slots:
  void initTestCase() {
    prepare();
    if (QApplication::primaryScreen()->size() != QSize(1024, 768)) QSKIP("another screen");
  }

  void init() {
    makeWindow();
    m_window->resize(1024, 700);
    load(fullAdderInOneBatch());
    train(2);
  }

  void cleanup() { endWindow(); }

  void everyDialogFitsTheScreen_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("percent");
    for (const char *name : dialogs) {
      for (const int percent : {80, 100, 150, 200}) {
        QTest::addRow("%s, %d %%", name, percent) << name << percent;
      }
    }
  }

  void everyDialogFitsTheScreen() {
    QFETCH(QString, name);
    QFETCH(int, percent);
    m_window->setTextSize(percent);
    QDialog *dialog = open(name);
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->isVisible());
    for (int k = 0; k < 4; ++k) QCoreApplication::processEvents();
    const QSize room(1024, 732);  // and the window manager's title
    QVERIFY2(dialog->width() <= room.width() && dialog->height() <= room.height(),
             qPrintable(QStringLiteral("%1×%2, at least %3×%4")
                            .arg(dialog->width())
                            .arg(dialog->height())
                            .arg(dialog->minimumSizeHint().width())
                            .arg(dialog->minimumSizeHint().height())));
    QStringList outside;
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
      const bool scrolls = scrolledBy(widget) != nullptr;
      const QRect place(widget->mapTo(dialog, QPoint()), widget->size());
      if (widget->isVisible() && isControl(widget) && !scrolls && !dialog->rect().contains(place)) {
        outside += describe(widget);
      }
    }
    QCOMPARE(outside.join('\n'), QString());
  }

  void theKeysAreAllThereAndScroll() {
    m_window->setTextSize(150);
    auto *page = open("keys")->findChild<QTextBrowser *>();
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->verticalScrollBar()->maximum() > 0);
    QVERIFY(page->toPlainText().contains("Shift+F1"));
    QTRY_VERIFY(page->hasFocus());
    QTest::keyClick(page, Qt::Key_PageDown);
    QVERIFY(page->verticalScrollBar()->value() > 0);
    QCOMPARE(page->horizontalScrollBar()->maximum(), 0);
  }

  void theTransportHasItsNumbersAtEverySizeOfText_data() {
    QTest::addColumn<int>("percent");
    for (const int percent : MainWindow::textSizes()) QTest::addRow("%d %%", percent) << percent;
  }

  void theTransportHasItsNumbersAtEverySizeOfText() {
    QFETCH(int, percent);
    m_window->setTextSize(percent);
    QCoreApplication::processEvents();
    const auto *bar = m_window->findChild<TransportBar *>();
    for (const char *name : {"backToStart", "back", "nextStage", "step", "run", "stepCounter",
                             "cost", "learningRateBox"}) {
      const auto *part = bar->findChild<QWidget *>(name);
      QVERIFY2(part != nullptr, name);
      QVERIFY2(part->isVisible(), name);
      QVERIFY2(bar->rect().contains(QRect(part->mapTo(bar, QPoint()), part->size())), name);
    }
  }

 private:
  /// The scroll area that brings it into sight; null where there is none.
  static QAbstractScrollArea *scrolledBy(QWidget *widget) {
    for (QWidget *w = widget->parentWidget(); w != nullptr; w = w->parentWidget()) {
      if (auto *area = qobject_cast<QScrollArea *>(w)) return area;
    }
    return nullptr;
  }
};

/// On a screen of that size, where the platform lets one choose.
int main(int argc, char **argv) {
  QTemporaryFile screens;
  if (screens.open() && qgetenv("QT_QPA_PLATFORM") == "offscreen") {
    screens.write(R"({"screens": [{"name": "small", "x": 0, "y": 0, "width": 1024, "height": 768,
                                   "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
  }
  QApplication app(argc, argv);
  TestSmallScreen test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_smallscreen.moc"
