// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/stageribbon.h"

#include "support/handexample.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest>

using namespace chainrule;

namespace {

using State = StageChip::State;

Session deepSession(int depth) {
  Session session;
  session.network =
      Network(std::vector<int>(static_cast<std::size_t>(depth) + 1, 3),
              std::vector<Activation>(static_cast<std::size_t>(depth), Activation::Sigmoid));
  session.dataset.inputs = Eigen::Vector3d(1, 0.5, -1);
  session.dataset.targets = Eigen::Vector3d(0, 1, 0);
  return session;
}

std::vector<State> statesOf(const StageRibbon &ribbon) {
  std::vector<State> states;
  for (int number = 1; number <= ribbon.stages(); ++number) {
    states.push_back(ribbon.chip(number).state());
  }
  return states;
}

QPoint middleOf(const StageRibbon &ribbon, int number) {
  return ribbon.chipRectangle(number).center().toPoint();
}

}  // namespace

class TestStageRibbon : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { loadEmbeddedFonts(); }

  void init() {
    m_ribbon = std::make_unique<StageRibbon>();
    m_ribbon->setTheme(Theme::light());
    m_ribbon->resize(1440, m_ribbon->height());
    m_ribbon->setSnapshot(snapshotOf(handExample(), 9));
    m_ribbon->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_ribbon.get()));
  }

  void stagesAreDoneCurrentAndLater() {
    QCOMPARE(m_ribbon->stages(), 12);
    std::vector<State> expected(12, State::Later);
    std::fill_n(expected.begin(), 8, State::Done);
    expected[8] = State::Current;
    QVERIFY(statesOf(*m_ribbon) == expected);
    QCOMPARE(m_ribbon->currentStage(), 9);
  }

  void atRestAndWhileRunningAllArePlain() {
    m_ribbon->setSnapshot(snapshotOf(handExample(), 0, true));
    QVERIFY(statesOf(*m_ribbon) == std::vector<State>(12, State::Plain));
    const auto running = snapshotOf(handExample(), 9);
    running->running = true;
    m_ribbon->setSnapshot(running);
    QVERIFY(statesOf(*m_ribbon) == std::vector<State>(12, State::Plain));
    QCOMPARE(m_ribbon->currentStage(), 0);
  }

  void runningStageByStageLooksAsWhenPaused() {
    const auto running = snapshotOf(handExample(), 4);
    running->running = true;
    running->stageByStage = true;
    m_ribbon->setSnapshot(running);
    QCOMPARE(m_ribbon->currentStage(), 4);
    QCOMPARE(m_ribbon->chip(5).state(), State::Later);
  }

  void anEditMakesWhatIsKnownStale() {
    m_ribbon->setSnapshot(snapshotOf(handExample(), 9), true);
    for (int number = 1; number <= 12; ++number) {
      QCOMPARE(m_ribbon->chip(number).state(), number <= 9 ? State::Stale : State::Later);
    }
  }

  void clickingAChipAsksForItsStage() {
    QSignalSpy clicked(m_ribbon.get(), &StageRibbon::stageClicked);
    for (int number = 1; number <= 12; ++number) {
      QTest::mouseClick(m_ribbon.get(), Qt::LeftButton, {}, middleOf(*m_ribbon, number));
      QCOMPARE(clicked.size(), number);
      QCOMPARE(clicked.last().first().toInt(), number);
    }
    const QPoint between((middleOf(*m_ribbon, 2) + middleOf(*m_ribbon, 3)) / 2);
    QTest::mouseClick(m_ribbon.get(), Qt::LeftButton, {}, between);
    QTest::mouseClick(m_ribbon.get(), Qt::RightButton, {}, middleOf(*m_ribbon, 3));
    QTest::mousePress(m_ribbon.get(), Qt::LeftButton, {}, middleOf(*m_ribbon, 3));
    QTest::mouseRelease(m_ribbon.get(), Qt::LeftButton, {}, middleOf(*m_ribbon, 5));
    QCOMPARE(clicked.size(), 12);
  }

  void arrowsWalkAndSpaceOrEnterChooses() {
    QSignalSpy clicked(m_ribbon.get(), &StageRibbon::stageClicked);
    m_ribbon->activateWindow();
    m_ribbon->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_ribbon->hasFocus());
    QTest::keyClick(m_ribbon.get(), Qt::Key_Space);
    QCOMPARE(clicked.last().first().toInt(), 9);
    QTest::keyClick(m_ribbon.get(), Qt::Key_Left);
    QTest::keyClick(m_ribbon.get(), Qt::Key_Left);
    QTest::keyClick(m_ribbon.get(), Qt::Key_Return);
    QCOMPARE(clicked.last().first().toInt(), 7);
    for (int k = 0; k < 20; ++k) QTest::keyClick(m_ribbon.get(), Qt::Key_Right);
    QTest::keyClick(m_ribbon.get(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(clicked.last().first().toInt(), 12);
    QCOMPARE(clicked.size(), 3);
  }

  void otherKeysAreLeftToTheWindow() {
    for (const int key : {Qt::Key_R, Qt::Key_PageDown, Qt::Key_Home}) {
      QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
      QCoreApplication::sendEvent(m_ribbon.get(), &event);
      QVERIFY(!event.isAccepted());
    }
  }

  void aDeepStepScrollsWithTheCurrentStageInTheMiddle() {
    m_ribbon->setSnapshot(snapshotOf(deepSession(8), 20));
    QCOMPARE(m_ribbon->stages(), 42);
    QVERIFY(std::abs(m_ribbon->chipRectangle(20).center().x() - 720) <= 1);
    m_ribbon->setSnapshot(snapshotOf(deepSession(8), 1));
    QVERIFY(m_ribbon->chipRectangle(1).left() >= 0);
    m_ribbon->setSnapshot(snapshotOf(deepSession(8), 42));
    QVERIFY(m_ribbon->chipRectangle(42).right() <= 1440);
    QVERIFY(m_ribbon->chipRectangle(42).right() > 1400);
  }

  void theWheelScrollsWithinTheChain() {
    m_ribbon->setSnapshot(snapshotOf(deepSession(5), 0, true));
    const double before = m_ribbon->chipRectangle(1).left();
    const auto turn = [this](int angle) {
      QWheelEvent event(QPointF(700, 40), m_ribbon->mapToGlobal(QPointF(700, 40)), {},
                        QPoint(0, angle), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
      QCoreApplication::sendEvent(m_ribbon.get(), &event);
    };
    turn(-240);
    QCOMPARE(m_ribbon->chipRectangle(1).left(), before - 120);
    turn(12000);
    QCOMPARE(m_ribbon->chipRectangle(1).left(), before);
    turn(-120000);
    QVERIFY(m_ribbon->chipRectangle(27).right() <= 1440);
  }

  void upToThreeLayersFitTheWindow() {
    for (int depth = 1; depth <= 3; ++depth) {
      m_ribbon->setSnapshot(snapshotOf(deepSession(depth), 1));
      QVERIFY(m_ribbon->chipRectangle(1).left() >= 0);
      QVERIFY(m_ribbon->chipRectangle(m_ribbon->stages()).right() <= 1440);
    }
  }

  void captionsShortenAndGoWhereThereIsNoRoom() {
    QCOMPARE(m_ribbon->chip(9).caption(), QStringLiteral("error sent back"));
    QCOMPARE(m_ribbon->chip(10).caption(), QStringLiteral("δ¹ × a⁰"));
    m_ribbon->setSnapshot(snapshotOf(deepSession(3), 1));
    QCOMPARE(m_ribbon->chip(11).caption(), QStringLiteral("sent back"));
    m_ribbon->setCompact(true);
    QCOMPARE(m_ribbon->height(), 62);
    QVERIFY(m_ribbon->chip(11).caption().isEmpty());
  }

  void theDescriptionNamesTheStage() {
    QCOMPARE(m_ribbon->accessibleDescription(), QStringLiteral("Error of layer 1, stage 9 of 12"));
    m_ribbon->setSnapshot(snapshotOf(handExample(), 10));
    QCOMPARE(m_ribbon->accessibleDescription(),
             QStringLiteral("Weight gradient of layer 1, stage 10 of 12"));
    QVERIFY(!m_ribbon->accessibleName().isEmpty());
  }

  void everyStageIsAListItemThatCanBePressed() {
    QAccessibleInterface *ribbon = QAccessible::queryAccessibleInterface(m_ribbon.get());
    QVERIFY(ribbon);
    QCOMPARE(ribbon->role(), QAccessible::List);
    QCOMPARE(ribbon->childCount(), 12);
    QAccessibleInterface *stage = ribbon->child(8);
    QCOMPARE(stage->text(QAccessible::Name), QStringLiteral("Error of layer 1"));
    QCOMPARE(stage->text(QAccessible::Value), QStringLiteral("current"));
    QVERIFY(stage->state().selected);
    QCOMPARE(ribbon->child(0)->text(QAccessible::Value), QStringLiteral("done"));
    QCOMPARE(ribbon->child(11)->text(QAccessible::Value), QStringLiteral("to come"));
    QCOMPARE(ribbon->indexOfChild(stage), 8);
    const QPoint middle = ribbon->child(3)->rect().center();
    QCOMPARE(ribbon->childAt(middle.x(), middle.y()), ribbon->child(3));
    QSignalSpy clicks(m_ribbon.get(), &StageRibbon::stageClicked);
    stage->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(clicks.count(), 1);
    QCOMPARE(clicks.front().front().toInt(), 9);
  }

  void theSameSnapshotAgainPaintsNothing() {
    const auto snapshot = snapshotOf(handExample(), 9);
    m_ribbon->setSnapshot(snapshot);
    QCoreApplication::processEvents();
    PaintCounter counter;
    m_ribbon->installEventFilter(&counter);
    m_ribbon->setSnapshot(snapshotOf(handExample(), 9));
    QCoreApplication::processEvents();
    QCOMPARE(counter.paints, 0);
    m_ribbon->setSnapshot(snapshotOf(handExample(), 10));
    QCoreApplication::processEvents();
    QCOMPARE(counter.paints, 1);
  }

 private:
  class PaintCounter : public QObject {
   public:
    int paints = 0;
    bool eventFilter(QObject *, QEvent *event) override {
      paints += event->type() == QEvent::Paint ? 1 : 0;
      return false;
    }
  };

  std::unique_ptr<StageRibbon> m_ribbon;
};

QTEST_MAIN(TestStageRibbon)
#include "tst_stageribbon.moc"
