// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessions.h"
#include "support/windowfixture.h"
#include "window/guidewindow.h"
#include "window/panelhelp.h"
#include "window/windowhelp.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <set>

using namespace chainrule;

class TestGuide : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }
  void init() {
    makeWindow();
    m_window->open("lesson:article");
    settle();
  }
  void cleanup() { endWindow(); }

  void f1OpensTheGuideAtThePanelWithTheKeyboard() {
    const std::pair<const char *, const char *> panels[] = {
        {"chainrule::NetworkView", "reading-the-network"},
        {"chainrule::CostPlot", "the-cost-plot"},
        {"chainrule::RateMap", "the-map-of-learning-rates"},
        {"chainrule::GradientCheckTable", "the-gradient-check"}};
    for (const auto &[name, anchor] : panels) {
      QWidget *widget = widgetOf(name);
      QVERIFY2(widget != nullptr, name);
      QTest::keyClick(widget, Qt::Key_F1);
      QCOMPARE(browser()->source().fragment(), anchor);
      QCOMPARE(browser()->source().fileName(), "user-guide.html");
      QVERIFY(m_window->help()->guide()->isVisible());
      QVERIFY2(browser()->verticalScrollBar()->value() > 0, name);
    }
    key(Qt::Key_F1);
    QCOMPARE(browser()->source().fragment(), QString());
    QCOMPARE(browser()->verticalScrollBar()->value(), 0);
  }

  void f1HelpsInADialogToo() {
    m_window->changeSchedule();
    auto *dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_F1);
    QCOMPARE(browser()->source().fragment(), "a-schedule");
    QTest::keyClick(dialog, Qt::Key_Escape);
  }

  void everyPlaceAPanelLeadsToIsInTheGuide() {
    openGuide();
    QVERIFY(guidePlaces().size() > 12);
    for (const QString &place : guidePlaces()) {
      const QString text = page(place.section('#', 0, 0));
      QVERIFY2(text.contains(QStringLiteral("id=\"%1\"").arg(place.section('#', 1))),
               qPrintable(place));
    }
  }

  void everyLinkAndPictureOfAPageIsThere() {
    openGuide();
    static const QRegularExpression link(QStringLiteral("(?:href|src|srcset)=\"([^\"]+)\""));
    int checked = 0;
    for (const QString &name : QDir(":/guide").entryList({"*.html"})) {
      const QString text = page(name);
      for (auto links = link.globalMatch(text); links.hasNext();) {
        const QString target = links.next().captured(1);
        if (target.startsWith("http")) continue;
        const QString file = target.startsWith('#') ? name : target.section('#', 0, 0);
        QVERIFY2(QFile::exists(":/guide/" + file), qPrintable(name + " " + target));
        const QString anchor = target.section('#', 1);
        QVERIFY2(anchor.isEmpty() || page(file).contains("id=\"" + anchor + '"'),
                 qPrintable(name + " " + target));
        ++checked;
      }
    }
    QVERIFY(checked > 60);
  }

  void thePicturesAreShownInTheThemesColoursAndFitThePage() {
    m_window->setThemeChoice(MainWindow::ThemeChoice::Light);
    m_window->help()->showGuide("stages.html");
    const QImage light = picture("pictures/stage-09-light.png");
    QVERIFY(!light.isNull());
    QVERIFY(light.width() <= browser()->viewport()->width() * light.devicePixelRatio());
    QVERIFY(light.pixelColor(light.width() / 2, light.height() / 2).lightness() > 128);
    // In a paragraph of its own.
    const QTextBlock text = browser()->document()->find("no a yet").block();
    QVERIFY(!text.text().contains(QChar::ObjectReplacementCharacter));
    QCOMPARE(text.next().text().trimmed(), QString(QChar::ObjectReplacementCharacter));
    m_window->setThemeChoice(MainWindow::ThemeChoice::Dark);
    const QImage dark = picture("pictures/stage-09-light.png");
    QVERIFY(dark.pixelColor(dark.width() / 2, dark.height() / 2).lightness() < 128);
  }

  void theContentsListEveryPageWithItsSections() {
    openGuide();
    auto *contents = guide()->findChild<QTreeWidget *>();
    QCOMPARE(contents->topLevelItemCount(), QDir(":/guide").entryList({"*.html"}).size());
    QTreeWidgetItem *first = contents->topLevelItem(0);
    QCOMPARE(first->text(0), "User guide");
    QVERIFY(first->childCount() >= 10);
    // Enter on a section goes there.
    contents->setFocus();
    contents->setCurrentItem(first->child(first->childCount() - 1));
    QTest::keyClick(contents, Qt::Key_Return);
    QCOMPARE(browser()->source().fragment(), "keys");
    QVERIFY(guide()->isVisible());
  }

  void linksLeadToOtherPagesAndBack() {
    openGuide();
    browser()->setFocus();
    QTest::keyClick(browser(), Qt::Key_Tab);  // the first link
    QTest::keyClick(browser(), Qt::Key_Return);
    QCOMPARE(browser()->source().fileName(), "files-and-commands.html");
    QTest::keyClick(browser(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(browser()->source().fileName(), "user-guide.html");
    QTest::keyClick(browser(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(browser()->source().fileName(), "files-and-commands.html");
    QCOMPARE(guide()->findChild<QTreeWidget *>()->currentItem()->text(0), "Files and commands");
  }

  void theSearchGoesOnThroughAllPages() {
    openGuide();
    QTest::keyClick(browser(), Qt::Key_F, Qt::ControlModifier);
    auto *sought = guide()->findChild<QLineEdit *>();
    QVERIFY(sought->hasFocus());
    QTest::keyClicks(sought, "Mazur");
    std::set<QString> pages;
    for (int k = 0; k < 12; ++k) {
      QTest::keyClick(sought, Qt::Key_Return);
      QCOMPARE(browser()->textCursor().selectedText().toLower(), "mazur");
      pages.insert(browser()->source().fileName());
    }
    QCOMPARE(pages.size(), std::size_t(3));
    QVERIFY(sought->hasFocus());
    sought->clear();
    QTest::keyClicks(sought, "no such words");
    QTest::keyClick(sought, Qt::Key_Return);
    const auto labels = guide()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *l) { return l->text().contains("no such words"); }));
  }

  void theTextIsAsLargeAsTheReaderLikes() {
    openGuide();
    const auto sizes = [this] {
      const QTextCursor heading = browser()->document()->find("User guide");
      const QTextCursor text = browser()->document()->find("How to use the window");
      return std::pair(heading.charFormat().font().pixelSize(),
                       QFontInfo(text.charFormat().font()).pixelSize());
    };
    const auto [heading, text] = sizes();
    QVERIFY(heading > text && text > 0);
    for (int k = 0; k < 4; ++k) QTest::keyClick(browser(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(sizes().first > 1.3 * heading);
    QVERIFY(sizes().second > 1.3 * text);
    for (int k = 0; k < 4; ++k) QTest::keyClick(browser(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(sizes(), (std::pair(heading, text)));
  }

  void escapeClosesTheGuideAndTheWindowGoesOn() {
    openGuide();
    QTest::keyClick(browser(), Qt::Key_Escape);
    QVERIFY(!guide()->isVisible());
    QVERIFY(m_window->isVisible());
    openGuide();
    QVERIFY(guide()->isVisible());
  }

  void everyPanelOfTheWindowSaysWhatItIs() {
    for (const QString &name : explainedClasses()) {
      if (name.endsWith("Dialog")) continue;
      QWidget *widget = widgetOf(name.toUtf8());
      if (name.endsWith("RateReadings") && widget == nullptr) {
        key(Qt::Key_L);
        widget = widgetOf(name.toUtf8());
      }
      QVERIFY2(widget != nullptr, qPrintable(name));
      QVERIFY2(widget->whatsThis().size() > 60, qPrintable(name));
    }
  }

  void shiftF1ShowsWhatHasTheKeyboard() {
    QTest::keyClick(widgetOf("chainrule::CostPlot"), Qt::Key_F1, Qt::ShiftModifier);
    const auto isShown = [] {
      const QWidgetList all = QApplication::topLevelWidgets();
      return std::any_of(all.begin(), all.end(), [](const QWidget *w) {
        return w->inherits("QWhatsThat") && w->isVisible();
      });
    };
    QVERIFY(isShown());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
  }

 private:
  QWidget *widgetOf(const char *name) const {
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
      if (widget->inherits(name)) return widget;
    }
    return nullptr;
  }

  void openGuide() const {
    m_window->help()->showGuide("user-guide.html");
    QTRY_VERIFY(guide()->isActiveWindow());
  }
  GuideWindow *guide() const { return m_window->help()->guide(); }
  GuideBrowser *browser() const { return guide()->findChild<GuideBrowser *>(); }

  static QString page(const QString &name) {
    QFile file(":/guide/" + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
  }

  QImage picture(const QString &name) const {
    return browser()
        ->document()
        ->resource(QTextDocument::ImageResource, GuideBrowser::url(name))
        .value<QImage>();
  }
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
