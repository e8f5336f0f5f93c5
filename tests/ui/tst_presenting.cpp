// SPDX-License-Identifier: GPL-3.0-or-later
//
// A presentation, by the keys of a presenter's remote.

#include "equation/boxbuilder.h"
#include "equation/equationview.h"
#include "explain/equation.h"
#include "network/colourscale.h"
#include "network/networkpicture.h"
#include "network/networkview.h"
#include "panels/layerspanel.h"
#include "panels/stageribbon.h"
#include "panels/transportbar.h"
#include "panels/transportbutton.h"
#include "plots/costplot.h"
#include "session/autoplay.h"
#include "support/handexample.h"
#include "support/paintedtexts.h"
#include "support/windowfixture.h"
#include "window/blankscreen.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QtTest>

#include <cmath>

using namespace chainrule;

class TestPresenting : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }

  void init() {
    makeWindow();
    m_window->resize(1440, 900);
    load(handExample());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  }

  void cleanup() { endWindow(); }

  void aWholePresentationByKeyboard() {
    const QByteArray layout = m_window->saveState();
    const QSize size = m_window->size();
    const QString look = this->look();
    key(Qt::Key_F5);
    QVERIFY(m_window->isPresenting());
    QVERIFY(m_window->isFullScreen());
    resizeTo({1440, 900});
    QVERIFY(!dock("layers")->isVisible());
    QVERIFY(!bottomDock()->isVisible());
    QVERIFY(view<EquationView>()->isVisible());
    QVERIFY(view<StageRibbon>()->isVisible());
    QVERIFY(view<TransportBar>()->isVisible());
    QCOMPARE(m_window->menuBar()->height(), 0);
    QCOMPARE(dock("equation")->width(), 600);
    QCOMPARE(m_window->theme().scale, 1.3);
    QVERIFY(QApplication::overrideCursor() != nullptr);
    QVERIFY(QApplication::overrideCursor()->pixmap().height() >= 64);

    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    settle();
    QCOMPARE(snapshot().position.stage, 3);
    key(Qt::Key_PageUp);
    settle();
    QCOMPARE(snapshot().position.stage, 2);

    key(Qt::Key_Period);
    auto *blank = m_window->findChild<BlankScreen *>();
    QVERIFY(blank->isVisible());
    QCOMPARE(blank->geometry(), m_window->rect());
    QCOMPARE(m_window->focusWidget(), blank);
    QTest::keyClick(blank, Qt::Key_Shift);
    QVERIFY(blank->isVisible());
    QTest::keyClick(blank, Qt::Key_PageDown);
    QVERIFY(!blank->isVisible());
    settle();
    QCOMPARE(snapshot().position.stage, 2);  // nothing else
    key(Qt::Key_Period);
    QTest::keyClick(blank, Qt::Key_Period);
    QVERIFY(!blank->isVisible());
    key(Qt::Key_Period);
    QTest::keyClick(blank, Qt::Key_F5);
    QVERIFY(!blank->isVisible());
    QVERIFY(m_window->isPresenting());

    key(Qt::Key_Escape);
    QVERIFY(!m_window->isPresenting());
    resizeTo(size);
    QVERIFY(!m_window->isFullScreen());
    QCOMPARE(m_window->saveState(), layout);
    QCOMPARE(this->look(), look);
    QVERIFY(QApplication::overrideCursor() == nullptr);
    QCOMPARE(snapshot().position.stage, 2);
  }

  void itEndsByTheKeyThatBeganIt() {
    for (const Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::ShiftModifier}) {
      key(Qt::Key_F5, modifiers);
      QVERIFY(m_window->isPresenting());
      key(Qt::Key_F5, modifiers);
      QVERIFY(!m_window->isPresenting());
    }
  }

  void whatTheUserHadMadeOfTheWindowComesBack() {
    bottomDock()->close();
    m_window->setThemeChoice(MainWindow::ThemeChoice::Dark);
    m_window->setTextSize(110);
    dock("equation")->findChild<QTabBar *>()->setCurrentIndex(1);
    auto *network = view<NetworkView>();
    network->setFocus();
    const QString look = this->look();
    key(Qt::Key_F5);
    resizeTo({1920, 1080});
    QVERIFY(m_window->theme().dark);
    QVERIFY(view<EquationView>()->isVisible());
    key(Qt::Key_F5);
    resizeTo({1440, 900});
    QCOMPARE(this->look(), look);
    QCOMPARE(m_window->focusWidget(), network);
  }

  void aSmallWindowComesBackSmall() {
    resizeTo({1024, 700});
    const QString look = this->look();
    key(Qt::Key_F5);
    resizeTo({1024, 768});
    QVERIFY(!bottomDock()->isVisible());
    key(Qt::Key_F5);
    resizeTo({1024, 700});
    QCOMPARE(this->look(), look);
  }

  void thePlotComesByItsKeyAndGoes() {
    key(Qt::Key_F5);
    resizeTo({1440, 900});
    key(Qt::Key_C);
    QVERIFY(view<CostPlot>()->isVisible());
    QTRY_VERIFY(bottomDock()->height() >= 400);
    QTest::keyClick(view<CostPlot>(), Qt::Key_PageDown);
    settle();
    QCOMPARE(snapshot().position.stage, 1);  // stages go on below it
    QTest::keyClick(view<CostPlot>(), Qt::Key_Escape);
    QTRY_VERIFY(!bottomDock()->isVisible());
    QVERIFY(m_window->isPresenting());
    key(Qt::Key_T);
    QVERIFY(view<LayersPanel>()->isVisible());
    key(Qt::Key_T);
    QVERIFY(!view<LayersPanel>()->isVisible());
    key(Qt::Key_Escape);
    QVERIFY(!m_window->isPresenting());
  }

  void theLastRowCanReadIt_data() {
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<bool>("dark");
    for (const QSize size : {QSize(1024, 768), QSize(1440, 900), QSize(1920, 1080)}) {
      for (const bool dark : {false, true}) {
        QTest::addRow("%d×%d %s", size.width(), size.height(), dark ? "dark" : "light")
            << size << dark;
      }
    }
  }

  void theLastRowCanReadIt() {
    QFETCH(QSize, screen);
    QFETCH(bool, dark);
    m_window->setThemeChoice(dark ? MainWindow::ThemeChoice::Dark : MainWindow::ThemeChoice::Light);
    key(Qt::Key_F5);
    resizeTo(screen);
    const double least = screen.height() / 45.0;
    QStringList faults;
    const auto examine = [&](const QList<PaintedText> &texts, const QString &name) {
      for (const PaintedText &text : texts) {
        if (text.size > 0 && text.size < least) {
          faults += QStringLiteral("%1: “%2”, %3 px").arg(name, text.text).arg(text.size);
        }
        if (text.isClipped()) faults += QStringLiteral("%1: “%2” is cut").arg(name, text.text);
      }
    };
    for (int stage = 0; stage <= 12; ++stage) {
      controller()->goToStage(stage);
      settle();
      for (int k = 0; k < 8; ++k) QCoreApplication::processEvents();  // until all is laid out
      for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->isVisible() && !widget->size().isEmpty() &&
            !qobject_cast<NetworkView *>(widget)) {
          examine(paintedTexts(widget), widget->metaObject()->className());
        }
      }
      const NetworkView *network = view<NetworkView>();
      TextRecorder recorder(network->size());
      QPainter painter(&recorder);
      networkPicture(controller()->snapshot(), m_window->theme(), network->size()).paint(painter);
      painter.end();
      examine(recorder.texts(), QStringLiteral("NetworkView"));
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
  }

  void formulasHaveNoSmallerTypeEither() {
    const Theme theme = Theme::light().presenting(900);
    for (const Stage &stage : stages(2)) {
      const Network network = handExample().network;
      const Formula formula = equation(stage, network, Cost::HalfSquaredError, true, 8);
      const FormulaLayout layout = layOut(formula, theme, theme.pixels(11), std::nullopt);
      for (const FormulaLayout::Run &run : layout.runs) {
        QVERIFY(run.glyphs.rawFont().pixelSize() >= 20);
      }
    }
  }

  void textHasAContrastOfSevenAtLeast() {
    for (const Theme &plain : {Theme::light(), Theme::forDark()}) {
      const Theme theme = plain.presenting(900);
      for (const QColor &ground :
           {theme.canvas, theme.chrome, theme.sunk, theme.card, theme.selectionPlate()}) {
        for (const QColor &text :
             {theme.ink, theme.muted, theme.weight, theme.bias, theme.preActivation,
              theme.activation, theme.delta, theme.cost, theme.learningRate}) {
          QVERIFY(contrast(text, ground) >= 7);
        }
        QVERIFY(contrast(theme.nodeOutline, ground) >= 4.5);
        QVERIFY(contrast(theme.controlFrame, ground) >= 4.5);
      }
      QVERIFY(contrast(theme.right, theme.rightGround) >= 7);
      QVERIFY(contrast(theme.wrong, theme.wrongGround) >= 7);
      for (double value = -1; value <= 1; value += 1.0 / 64) {
        const QColor fill = activationColour(theme, value);
        QVERIFY(contrast(textOn(theme, fill), fill) >= 7);
        const GroundColours chip = chipColours(theme, value);
        QVERIFY(contrast(chip.text, chip.ground) >= 7);
      }
    }
  }

  void stagesArePlayedUntilAnyKey() {
    AutoPlay *play = m_window->autoPlay();
    play->setInterval(0);
    key(Qt::Key_A);
    QVERIFY(play->isPlaying());
    auto *run = m_window->findChild<TransportButton *>("run");
    QCOMPARE(run->accessibleName(), QStringLiteral("Pause"));
    waitFor([this] { return snapshot().position.step >= 2; });  // on through steps
    const Position before = snapshot().position;
    key(Qt::Key_PageDown);
    QVERIFY(!play->isPlaying());
    settle();
    const Position after = snapshot().position;
    QVERIFY(after.step > before.step || after.stage >= before.stage);
    QCoreApplication::processEvents();
    settle();
    QCOMPARE(snapshot().position, after);  // at rest, and the key went no stage on
    QCOMPARE(run->accessibleName(), QStringLiteral("Run"));
  }

  void stagesArePlayedUntilAClick() {
    AutoPlay *play = m_window->autoPlay();
    play->setInterval(4000);  // no stage comes by itself in this test
    play->play();
    QVERIFY(play->isPlaying());
    QTest::mouseClick(m_window->findChild<TransportButton *>("nextStage"), Qt::LeftButton);
    QVERIFY(!play->isPlaying());
    settle();
    QCOMPARE(snapshot().position.stage, 0);
    play->play();
    QTest::keyClick(m_window.get(), Qt::Key_Shift);
    QVERIFY(play->isPlaying());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!play->isPlaying());
    QVERIFY(QApplication::activeModalWidget() == nullptr);  // nothing was saved
  }

  void playingEndsWhereAnotherSessionIsOpened() {
    AutoPlay *play = m_window->autoPlay();
    play->setInterval(4000);
    play->play();
    m_window->document()->open(QStringLiteral("lesson:iris"));
    waitFor([&] { return !play->isPlaying(); });
    settle();
    QCOMPARE(snapshot().position, (Position{0, 0, false}));
  }

  void intervalsAreThoseOffered() {
    QCOMPARE(AutoPlay::intervals(), (QList<int>{300, 500, 1000, 2000, 3000, 4000}));
  }

 private:
  QDockWidget *dock(const char *name) const { return m_window->findChild<QDockWidget *>(name); }

  template <typename Widget>
  Widget *view() const {
    return m_window->findChild<Widget *>();
  }

  /// As on a screen of that size; the one of the tests has another.
  void resizeTo(QSize size) const {
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(size);
    QCoreApplication::processEvents();
    QTRY_COMPARE(m_window->size(), size);
    QCoreApplication::processEvents();
  }

  /// What is where, and how large.
  QString look() const {
    QString text;
    for (const auto *dock : m_window->findChildren<QDockWidget *>()) {
      text += QStringLiteral("%1 %2 %3×%4, ")
                  .arg(dock->objectName(), dock->isVisible() ? "shown" : "hidden")
                  .arg(dock->isVisible() ? dock->width() : 0)
                  .arg(dock->isVisible() ? dock->height() : 0);
    }
    const auto *tabs = dock("equation")->findChild<QTabBar *>();
    return text + QStringLiteral("page %1, scale %2, dark %3, menu %4")
                      .arg(tabs->currentIndex())
                      .arg(m_window->theme().scale)
                      .arg(m_window->theme().dark)
                      .arg(m_window->menuBar()->height());
  }
};

QTEST_MAIN(TestPresenting)
#include "tst_presenting.moc"
