// SPDX-License-Identifier: GPL-3.0-or-later
//
// A presentation, by the keys of a presenter's remote.

#include "equation/boxbuilder.h"
#include "equation/equationview.h"
#include "explain/equation.h"
#include "files/fileaccess.h"
#include "files/sessionfile.h"
#include "laboratory/gradientcheckpanel.h"
#include "laboratory/learningratepanel.h"
#include "laboratory/ratemap.h"
#include "laboratory/ratereadings.h"
#include "network/colourscale.h"
#include "network/networkpicture.h"
#include "network/networkview.h"
#include "panels/layerspanel.h"
#include "panels/stageribbon.h"
#include "panels/transportbar.h"
#include "panels/transportbutton.h"
#include "plots/costplot.h"
#include "predict/predictpanel.h"
#include "session/autoplay.h"
#include "support/handexample.h"
#include "support/paintedtexts.h"
#include "support/windowfixture.h"
#include "window/blankscreen.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace chainrule;

class TestPresenting : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }

  void init() {
    m_faults.clear();
    makeWindow();
    m_window->resize(1440, 900);
    load(handExample());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  }

  void cleanup() { endWindow(); }

  // Whatever has the keyboard: it belongs to who stands in front of the class.
  void theRemoteGoesOnFromATableAndFromAField() {
    key(Qt::Key_F5);
    for (const Qt::Key opened : {Qt::Key_T, Qt::Key_G}) {
      key(Qt::Key_Home);
      settle();
      key(opened);
      QTRY_VERIFY(m_window->focusWidget() != m_window.get());
      key(Qt::Key_PageDown);
      waitFor([&] { return snapshot().position.stage == 1; });
      key(Qt::Key_PageDown);
      waitFor([&] { return snapshot().position.stage == 2; });
      key(Qt::Key_PageUp);
      waitFor([&] { return snapshot().position.stage == 1; });
      m_window->setFocus();
    }
    key(Qt::Key_P);
    waitFor([&] { return view<PredictPanel>()->askedStage() == 2; });
    key(Qt::Key_PageDown);
    waitFor([&] { return view<PredictPanel>()->askedStage() == 3; });
  }

  void predictStaysInFrontWhereItAsksAtTheEnd() {
    key(Qt::Key_F5);
    key(Qt::Key_P);
    waitFor([&] { return view<PredictPanel>()->askedStage() == 1; });
    QTest::keyClicks(m_window->focusWidget(), QStringLiteral("0.2"));
    const QPointer<QWidget> field = m_window->focusWidget();
    key(Qt::Key_F5);
    QVERIFY(!m_window->isPresenting());
    QTRY_VERIFY(view<PredictPanel>()->isVisible());
    QCOMPARE(view<PredictPanel>()->askedStage(), 1);
    QCOMPARE(m_window->focusWidget(), field.data());
  }

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

  void whatTheUserMakesOfTheWindowAfterwardsStays() {
    key(Qt::Key_F5);
    resizeTo({1600, 900});
    key(Qt::Key_Escape);
    QVERIFY(!m_window->isPresenting());
    resizeTo({1500, 900});
    QVERIFY(dock("layers")->isVisible());
    QVERIFY(bottomDock()->isVisible());
    dock("layers")->close();
    bottomDock()->close();
    for (const int width : {1550, 1300, 1440}) {
      resizeTo({width, 900});
      QVERIFY(!dock("layers")->isVisible());
      QVERIFY(!bottomDock()->isVisible());
    }
  }

  void aWindowThatIsClosedMeanwhileKeepsItsOwnLayout_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("hides");
    QTest::newRow("a large window") << QSize(1440, 900) << false;
    QTest::newRow("a small one") << QSize(1024, 700) << false;
    QTest::newRow("a small one, where plots are hidden") << QSize(1024, 700) << true;
  }

  void aWindowThatIsClosedMeanwhileKeepsItsOwnLayout() {
    QFETCH(QSize, size);
    QFETCH(bool, hides);
    Session session = handExample();
    for (const Hideable part :
         {Hideable::Layers, Hideable::CostPlot, Hideable::LearningRateMap, Hideable::GradientCheck,
          Hideable::Sharpness, Hideable::GradientNorms}) {
      session.hidden.set(part, hides);
    }
    QTemporaryDir folder;
    const QString file = folder.filePath("a.chainrule");
    writeFile(file.toStdString(), writeSession(session));
    const auto begin = [&] {
      m_window = std::make_unique<MainWindow>(true);
      m_window->show();
      m_window->activateWindow();
      QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
      resizeTo(size);
    };
    begin();
    const QString look = this->look();
    m_window->open(file);
    waitFor([&] { return m_window->document()->fileName() == file; });
    settle();
    QTRY_COMPARE(bottomDock()->isVisible(), !hides);
    key(Qt::Key_F5);
    resizeTo({1600, 1000});
    QVERIFY(m_window->isPresenting());
    m_window->close();
    QVERIFY(!m_window->isVisible());
    begin();
    QCOMPARE(this->look(), look);
  }

  void allOfItIsThereInAWindowThatIsLargerAfterwards() {
    resizeTo({1024, 700});
    key(Qt::Key_F5);
    resizeTo({1440, 900});
    key(Qt::Key_F5);
    resizeTo({1500, 900});
    QVERIFY(dock("layers")->isVisible());
    QVERIFY(view<LayersPanel>()->isVisible());
    QVERIFY(view<CostPlot>()->isVisible());
    dock("layers")->close();
    resizeTo({1024, 700});
    resizeTo({1500, 900});
    QVERIFY(!dock("layers")->isVisible());
  }

  void theKeyOfTheFullScreenEndsItToo() {
    key(Qt::Key_F5);
    QVERIFY(m_window->isFullScreen());
    key(Qt::Key_F11);
    QVERIFY(!m_window->isPresenting());
    QVERIFY(!m_window->isFullScreen());
    key(Qt::Key_F11);
    QVERIFY(m_window->isFullScreen());
    QVERIFY(!m_window->isPresenting());
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

  void theMapAndTheCheckComeAndGoByTheirKeys() {
    key(Qt::Key_F5);
    resizeTo({1024, 768});
    const auto *map = view<LearningRatePanel>();
    const auto *check = view<GradientCheckPanel>();
    const auto *equation = view<EquationView>();
    for (const Qt::Key away : {Qt::Key_L, Qt::Key_Escape}) {
      press(Qt::Key_L);
      QVERIFY(map->isVisible());
      QVERIFY(map->readings()->isVisible());
      press(away);
      QVERIFY(!bottomDock()->isVisible());
      QVERIFY(equation->isVisible());
      QCOMPARE(m_window->focusWidget(), m_window.get());
    }
    for (const Qt::Key away : {Qt::Key_G, Qt::Key_Escape}) {
      press(Qt::Key_G);
      QVERIFY(check->isVisible());
      QVERIFY(equation->isVisible());
      press(away);
      QVERIFY(!bottomDock()->isVisible());
      QVERIFY(equation->isVisible());
    }
    // From the one to the other, and on.
    press(Qt::Key_L);
    press(Qt::Key_G);
    QVERIFY(check->isVisible());
    QVERIFY(equation->isVisible());
    press(Qt::Key_C);
    QVERIFY(view<CostPlot>()->isVisible());
    press(Qt::Key_L);
    QVERIFY(map->isVisible());
    QVERIFY(!equation->isVisible());
    press(Qt::Key_T);
    QVERIFY(view<LayersPanel>()->isVisible());
    QVERIFY(equation->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(m_window->isPresenting());
    // On a larger screen the tables take the equation's place, until it is gone to.
    resizeTo({1440, 900});
    press(Qt::Key_T);
    QVERIFY(dock("layers")->isVisible());
    QVERIFY(!equation->isVisible());
    press(Qt::Key_E);
    QVERIFY(!dock("layers")->isVisible());
    QVERIFY(equation->isVisible());
    m_window->setFocus();
    press(Qt::Key_Escape);
    QVERIFY(!m_window->isPresenting());
  }

  void everyPageComesBackAsItWas_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("a large window") << QSize(1440, 900);
    QTest::newRow("a small one") << QSize(1024, 700);
  }

  void everyPageComesBackAsItWas() {
    QFETCH(QSize, size);
    resizeTo(size);
    const auto *right = dock("equation")->findChild<QTabBar *>();
    for (int page = 0; page < tabs()->count(); ++page) {
      bottomDock()->setFolded(false);
      tabs()->setCurrentIndex(page);
      const QString name = tabs()->tabText(page);
      const QString beside = right->tabText(right->currentIndex());
      QCOMPARE(beside, name == "Learning rate" ? QString("Learning rate") : QString("Equation"));
      for (const char *brought : {"", "C", "L", "G"}) {
        press(Qt::Key_F5);
        resizeTo({1024, 768});
        QVERIFY(view<EquationView>()->isVisible());
        QTest::keyClicks(m_window->focusWidget(), brought);
        press(Qt::Key_F5);
        resizeTo(size);
        QCOMPARE(tabs()->tabText(tabs()->currentIndex()), name);
        QCOMPARE(right->tabText(right->currentIndex()), beside);
      }
    }
    tabs()->setCurrentIndex(tabs()->count() - 1);
    QCOMPARE(right->tabText(right->currentIndex()), QString("Equation"));
  }

  void whatIsBroughtIsLegibleToo_data() { theLastRowCanReadIt_data(); }

  void whatIsBroughtIsLegibleToo() {
    QFETCH(QSize, screen);
    QFETCH(bool, dark);
    m_window->setThemeChoice(dark ? MainWindow::ThemeChoice::Dark : MainWindow::ThemeChoice::Light);
    train(2);
    key(Qt::Key_Space);
    key(Qt::Key_F5);
    resizeTo(screen);
    for (const Qt::Key brought : {Qt::Key_C, Qt::Key_L, Qt::Key_G, Qt::Key_T}) {
      press(brought);
      if (brought == Qt::Key_L) {
        QTRY_VERIFY_WITH_TIMEOUT(view<LearningRatePanel>()->isCurrent(), 30'000);
      }
      if (brought == Qt::Key_G) {
        QTRY_VERIFY_WITH_TIMEOUT(view<GradientCheckPanel>()->isCurrent(), 30'000);
      }
      examine(QKeySequence(brought).toString());
    }
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1Char('\n'))));
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
    for (int stage = 0; stage <= 12; ++stage) {
      controller()->goToStage(stage);
      settle();
      examine(QStringLiteral("stage %1").arg(stage));
    }
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1Char('\n'))));
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
    const auto place = [this] {
      return std::pair(stepOfPass(snapshot()), snapshot().position.stage);
    };
    const auto before = place();
    key(Qt::Key_PageDown);
    QVERIFY(!play->isPlaying());
    settle();
    QVERIFY(place() >= before);  // not back
    const Position after = snapshot().position;
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

  /// Where the keyboard is.
  void press(Qt::Key key) const {
    QTest::keyClick(m_window->focusWidget(), key);
    QCoreApplication::processEvents();
  }

  /// That every text is large enough, all there, and on no other.
  void examine(const QString &when) {
    for (int k = 0; k < 8; ++k) QCoreApplication::processEvents();  // until all is laid out
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
      if (widget->isVisible() && !widget->size().isEmpty() &&
          !qobject_cast<NetworkView *>(widget)) {
        const auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
        examine(paintedTexts(widget),
                when + ", " + widget->metaObject()->className() + " in " +
                    widget->parentWidget()->metaObject()->className(),
                area != nullptr && area->verticalScrollBar()->maximum() > 0);
      }
    }
    const auto painted = [&](QWidget *on, const std::function<void(QPainter &)> &paint) {
      TextRecorder recorder(on->size());
      QPainter painter(&recorder);
      paint(painter);
      painter.end();
      examine(recorder.texts(), when + ", " + on->metaObject()->className());
    };
    painted(view<NetworkView>(), [this](QPainter &painter) {
      networkPicture(controller()->snapshot(), m_window->theme(), view<NetworkView>()->size())
          .paint(painter);
    });
    if (const auto *map = view<RateMap>(); map->isVisible()) {  // it shows a pixmap of itself
      painted(view<RateMap>(), [map](QPainter &painter) { map->paint(painter); });
    }
  }

  void examine(const QList<PaintedText> &texts, const QString &where, bool scrolls = false) {
    const double least = m_window->height() / 45.0;
    const auto fault = [&](const PaintedText &text, const QString &words) {
      m_faults += QStringLiteral("%1: “%2” %3").arg(where, text.text, words);
    };
    for (qsizetype k = 0; k < texts.size(); ++k) {
      const PaintedText &text = texts[k];
      if (text.size > 0 && text.size < least) fault(text, QString("is of %1 px").arg(text.size));
      if (text.isClipped() && !scrolls) fault(text, "is cut");
      const bool opensDialog = text.text == "Choices…";
      if (text.isElided() && !opensDialog) fault(text, "is shortened");
      for (qsizetype other = 0; other < k; ++other) {
        const QRectF both = text.ink.intersected(texts[other].ink);
        const double lower = std::min(text.ink.height(), texts[other].ink.height());
        const bool isFormula = text.text.isEmpty() && texts[other].text.isEmpty();
        const bool mayTouch = isFormula && !where.contains("RateMap");
        if (!mayTouch && both.width() > 3 && both.height() > 0.6 * lower) {
          fault(text, "lies on “" + texts[other].text + "”");
        }
      }
    }
    m_faults.removeDuplicates();
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

  QStringList m_faults;
};

QTEST_MAIN(TestPresenting)
#include "tst_presenting.moc"
