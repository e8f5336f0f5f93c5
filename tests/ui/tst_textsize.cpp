// SPDX-License-Identifier: GPL-3.0-or-later
//
// At every size of text each text of the window is all there.

#include "network/networkpicture.h"
#include "network/networkview.h"
#include "panels/stageribbon.h"
#include "support/handexample.h"
#include "support/paintedtexts.h"
#include "support/sessions.h"
#include "support/windowfixture.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QMenuBar>
#include <QScrollBar>
#include <QtTest>

using namespace chainrule;

class TestTextSize : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }
  void init() {
    m_faults.clear();
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
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1Char('\n'))));
  }

 private:
  void examine(const QString &when) {
    for (int k = 0; k < 8; ++k) QCoreApplication::processEvents();  // until all is laid out
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
      if (widget->isVisible() && !widget->size().isEmpty()) {
        examineSize(widget, when);
        examineTexts(widget, when);
      }
    }
    const auto *network = m_window->findChild<NetworkView *>();
    TextRecorder recorder(network->size());
    QPainter painter(&recorder);
    networkPicture(controller()->snapshot(), m_window->theme(), network->size()).paint(painter);
    painter.end();
    note(recorder.texts(), QStringLiteral("the network"), when);
  }

  /// Labels tell what they need; what lies in a scroll area may stand out of it.
  void examineSize(QWidget *widget, const QString &when) {
    const bool tells = qobject_cast<QLabel *>(widget) != nullptr;
    const QSize least = widget->minimumSizeHint();
    if (tells && (widget->width() < least.width() || widget->height() < least.height())) {
      m_faults += QStringLiteral("%1, %2: %3×%4 instead of %5×%6")
                      .arg(nameOf(widget), when)
                      .arg(widget->width())
                      .arg(widget->height())
                      .arg(least.width())
                      .arg(least.height());
    }
    const QWidget *parent = widget->parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    const bool scrolls = area != nullptr && area->viewport() == parent;
    const bool isQtsOwn = widget->objectName().startsWith(QStringLiteral("qt_"));
    if (!scrolls && !widget->isWindow() && !isQtsOwn &&
        !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry())) {
      m_faults += QStringLiteral("%1, %2: outside %3").arg(nameOf(widget), when, nameOf(parent));
    }
  }

  void examineTexts(QWidget *widget, const QString &when) {
    const auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
    const bool scrolls = area != nullptr && (area->verticalScrollBar()->maximum() > 0 ||
                                             area->horizontalScrollBar()->maximum() > 0);
    const bool isOther = qobject_cast<NetworkView *>(widget) != nullptr ||
                         qobject_cast<StageRibbon *>(widget) != nullptr;  // scrolls, too
    if (!scrolls && !isOther) {
      note(paintedTexts(widget), nameOf(widget), when);
    }
  }

  void note(const QList<PaintedText> &texts, const QString &name, const QString &when) {
    for (const PaintedText &text : texts) {
      if (text.isClipped()) {
        m_faults += QStringLiteral("%1, %2: “%3” at %4 in %5")
                        .arg(name, when, text.text, QDebug::toString(text.ink),
                             QDebug::toString(text.clip));
      } else if (text.isElided() && !isMeant(text.text)) {
        m_faults += QStringLiteral("%1, %2: elided “%3”").arg(name, when, text.text);
      }
    }
  }

  /// An ellipsis that says a dialog follows.
  bool isMeant(const QString &text) const {
    for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
      if (button->text().remove(QLatin1Char('&')) == text) return true;
    }
    return false;
  }

  static QString nameOf(const QWidget *widget) {
    QString name = QString::fromLatin1(widget->metaObject()->className());
    for (const QString &more : {widget->objectName(), widget->accessibleName()}) {
      if (!more.isEmpty()) name += QLatin1Char(' ') + more;
    }
    return name;
  }

  QStringList m_faults;
};

QTEST_MAIN(TestTextSize)
#include "tst_textsize.moc"
