// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkview.h"

#include "support/handexample.h"

#include <QtTest>

using namespace chainrule;

namespace {

/// Counts the paint events of a widget.
class PaintCounter : public QObject {
 public:
  explicit PaintCounter(QWidget *widget) { widget->installEventFilter(this); }
  int count = 0;

 protected:
  bool eventFilter(QObject *, QEvent *event) override {
    count += event->type() == QEvent::Paint ? 1 : 0;
    return false;
  }
};

}  // namespace

/// Movement is driven by setting the animations' time; nothing here waits for a clock.
class TestNetworkMotion : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Focus> m_focus;
  std::unique_ptr<NetworkView> m_view;

  void show(int stage, bool whole = false) {
    m_view->setSnapshot(snapshotOf(handExample(), stage, whole));
  }

  QImage picture() { return m_view->grab().toImage(); }

  /// What the stage looks like when nothing moves.
  QImage still(int stage) {
    NetworkView view(m_focus.get());
    view.resize(m_view->size());
    view.setTheme(Theme::light());
    view.setSnapshot(snapshotOf(handExample(), stage));
    return view.grab().toImage();
  }

  QList<QVariantAnimation *> moving() const {
    QList<QVariantAnimation *> animations;
    for (QVariantAnimation *animation : m_view->findChildren<QVariantAnimation *>()) {
      if (animation->state() == QAbstractAnimation::Running) {
        animations += animation;
      }
    }
    return animations;
  }

  void moveOn(double part) {
    for (QVariantAnimation *animation : moving()) {
      animation->setCurrentTime(qRound(part * animation->duration()));
    }
  }

 private slots:
  void initTestCase() { loadEmbeddedFonts(); }

  void init() {
    m_focus = std::make_unique<Focus>();
    m_view = std::make_unique<NetworkView>(m_focus.get());
    m_view->resize(632, 532);
    m_view->setTheme(Theme::light());
    m_view->setAnimated(true);
  }

  void cleanup() { m_view.reset(); }

  void nothingMovesUnlessAsked() {
    m_view->setAnimated(false);
    show(3);
    show(4);
    m_focus->setHovered(Entry{Quantity::Activation, 1, 2, 0});
    QVERIFY(moving().isEmpty());
  }

  void everyStageEndsAtItsOwnPicture_data() {
    QTest::addColumn<int>("stage");
    for (int stage = 1; stage <= 11; ++stage) {
      QTest::addRow("stage %d", stage) << stage;
    }
  }

  void everyStageEndsAtItsOwnPicture() {
    QFETCH(int, stage);
    show(stage - 1);
    show(stage);
    QVERIFY(!moving().isEmpty());
    QCOMPARE(m_view->state().snapshot->position.stage, stage);
    moveOn(1);
    QVERIFY(moving().isEmpty());
    QVERIFY(picture() == still(stage));
  }

  void newValuesAppearAndEdgesFlow() {
    show(8);
    show(9);
    const QImage first = picture();
    moveOn(0.4);
    const QImage later = picture();
    QVERIFY(first != later);
    QVERIFY(later != still(9));
  }

  void theUpdateGlides() {
    Session session = handExample();
    session.training.learningRate = 20;  // far enough to be seen
    m_view->setSnapshot(snapshotOf(session, 11));
    m_view->setSnapshot(snapshotOf(session, 12));
    QCOMPARE(moving().size(), 1);
    const QImage first = picture();
    moveOn(0.5);
    const QImage half = picture();
    QVERIFY(half != first);
    moveOn(1);
    QVERIFY(picture() != half);
    QVERIFY(moving().isEmpty());
  }

  void anInterruptionShowsTheStateAtOnce() {
    show(3);
    show(4);
    show(9);  // not the next stage
    QVERIFY(moving().isEmpty());
    QVERIFY(picture() == still(9));
    show(8);  // back
    QVERIFY(moving().isEmpty());
    QVERIFY(picture() == still(8));
  }

  void rapidStagesLeaveOnlyTheLastMoving() {
    show(0);
    show(1);
    show(2);
    show(3);
    const QImage now = picture();
    const QImage end = still(3);
    const NetworkLayout &layout = m_view->geometryOfNetwork();
    for (int row = 0; row < 4; ++row) {
      const QRect circle = layout.circle(1, row).toRect().adjusted(4, 4, -4, -4);
      QVERIFY(now.copy(circle) == end.copy(circle));
    }
    const QRect revealed = layout.circle(2, 0).toRect().adjusted(4, 4, -4, -4);
    QVERIFY(now.copy(revealed) != end.copy(revealed));
  }

  void noFrameIsPaintedOnceTheMotionHasEnded() {
    show(8);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    show(9);
    moveOn(1);
    QCoreApplication::processEvents();
    QVERIFY(moving().isEmpty());
    PaintCounter paints(m_view.get());
    QCoreApplication::processEvents();
    QCOMPARE(paints.count, 0);
  }

  void nothingMovesWhileRunning() {
    show(3);
    auto running = snapshotOf(handExample(), 4);
    running->running = true;
    running->stageByStage = true;
    m_view->setSnapshot(running);
    m_focus->setHovered(Entry{Quantity::Activation, 1, 2, 0});
    QVERIFY(moving().isEmpty());
    auto next = snapshotOf(handExample(), 5);
    next->running = true;
    next->stageByStage = true;
    m_view->setSnapshot(next);
    QVERIFY(moving().isEmpty());
  }

  void anEditMovesNothing() {
    show(3);
    auto edited = snapshotOf(handExample(), 4);
    edited->generation = 2;
    m_view->setSnapshot(edited);
    QVERIFY(moving().isEmpty());
  }

  void theHoverPlateAppears() {
    show(4);
    m_focus->setHovered(Entry{Quantity::Weight, 2, 1, 2});
    QCOMPARE(moving().size(), 1);
    const QImage first = picture();
    moveOn(1);
    QVERIFY(moving().isEmpty());
    QVERIFY(picture() != first);
  }

  void turningItOffShowsTheEndAtOnce() {
    show(3);
    show(4);
    moveOn(0.5);
    m_view->setAnimated(false);
    QVERIFY(moving().isEmpty());
    QVERIFY(picture() == still(4));
  }
};

QTEST_MAIN(TestNetworkMotion)
#include "tst_networkmotion.moc"
