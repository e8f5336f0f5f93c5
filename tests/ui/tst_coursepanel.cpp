// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tabs Sharpness and Gradient norms in the window.

#include "laboratory/coursepanel.h"
#include "support/sessions.h"
#include "support/windowfixture.h"
#include "training/trainer.h"

#include <QtTest>

#include <functional>

using namespace chainrule;

class TestCoursePanel : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }

  void init() {
    makeWindow();
    load(fullAdderInOneBatch());
  }

  void cleanup() { endWindow(); }

  void bothTabsShowTheWholeRun() {
    train(30);
    for (CoursePanel *panel : {open("Gradient norms"), open("Sharpness")}) {
      QCOMPARE(panel->course()->firstStep, std::int64_t{0});
      QCOMPARE(panel->course()->lastStep, std::int64_t{30});
      QVERIFY(!panel->plot()->isStale());
      QVERIFY2(!panel->words().isEmpty(), qPrintable(panel->words()));
    }
    Session session = fullAdderInOneBatch();
    Trainer trainer(session);
    while (trainer.step() < 30) QVERIFY(trainer.advance());
    const auto course = courseOf(trainer, 240);
    const CoursePanel *panel = open("Gradient norms");
    for (std::size_t l = 0; l < 2; ++l) {
      QVERIFY(panel->course()->norms[l].buckets() == course->norms[l].buckets());
    }
  }

  void aStepMakesItAnew() {
    CoursePanel *panel = open("Gradient norms");
    QCOMPARE(panel->course()->lastStep, std::int64_t{0});
    train(1);
    waitFor([&] { return panel->isCurrent(); });
    QCOMPARE(panel->course()->lastStep, std::int64_t{1});
  }

  void visitingAnEarlierStepLeavesTheCourse() {
    train(10);
    CoursePanel *panel = open("Gradient norms");
    const auto before = panel->course();
    controller()->seek(3);
    waitFor([&] { return snapshot().position.step == 3; });
    settle();
    QVERIFY(panel->isCurrent());
    QVERIFY(panel->course() == before);
  }

  void nothingIsComputedOutOfSight() {
    CoursePanel *panel = open("Gradient norms");
    const auto before = panel->course();
    tabs()->setCurrentIndex(0);
    train(3);
    QVERIFY(panel->course() == before);
    QVERIFY(!panel->isCurrent());
    open("Gradient norms");
    QCOMPARE(panel->course()->lastStep, std::int64_t{3});
  }

  void whileTrainingRunsTheCurvesGrow() {
    CoursePanel *panel = open("Sharpness");
    controller()->setSpeed({Speed::Unit::Steps, 50});
    controller()->run();
    waitFor([&] { return panel->course()->lastStep >= 20; });
    QVERIFY(snapshot().running);
    controller()->pause();
    waitFor([&] { return controller()->isSettled() && panel->isCurrent(); });
  }

  void pointerAndKeysReadOut() {
    train(40);
    CoursePanel *panel = open("Gradient norms");
    CoursePlot *plot = panel->plot();
    QTest::mouseMove(plot, (plot->plotArea().topLeft() + QPointF(20, 20)).toPoint());
    waitFor([&] { return plot->readout().size() == 3; });
    QTest::mouseMove(m_window.get(), QPoint(2, 2));
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Left);
    QTest::keyClick(plot, Qt::Key_Left);
    QVERIFY2(plot->readout().value(0) == "step 39", qPrintable(plot->readout().value(0)));
    QTest::keyClick(plot, Qt::Key_Escape);
    QVERIFY(!plot->hasFocus());
  }

  void theCursorStaysOnAShorterCourse() {
    train(40);
    CoursePanel *panel = open("Gradient norms");
    panel->plot()->setFocus();
    QTest::keyClick(panel->plot(), Qt::Key_Left);
    controller()->backToStart();
    waitFor([&] { return panel->isCurrent() && panel->course()->lastStep == 0; });
    QCOMPARE(panel->plot()->readout().value(0), QStringLiteral("step 0"));
  }

  void theMarkIsOfTheStepShownAndOfThisRun() {
    train(40);
    CoursePanel *panel = open("Sharpness");
    const auto nearTo = [&](std::int64_t step) { return panel->plot()->pointNear(step).lambdaMax; };
    QCOMPARE(panel->lambdaMax(), std::optional(nearTo(40)));
    controller()->seek(3);
    waitFor([&] { return snapshot().position.step == 3 && panel->isCurrent(); });
    QCOMPARE(panel->lambdaMax(), std::optional(nearTo(3)));
    QVERIFY(nearTo(3) != nearTo(40));
    tabs()->setCurrentIndex(0);
    QVERIFY(!panel->lambdaMax());
  }

  void anotherLearningRateIsAnotherLimit() {
    CoursePanel *panel = open("Sharpness");
    QCOMPARE(panel->course()->sharpness.back().learningRate, 0.5);
    QTest::keyClick(m_window.get(), Qt::Key_Plus);
    waitFor([&] {
      return panel->isCurrent() && panel->course()->sharpness.back().learningRate == 0.63;
    });
  }

 private:
  CoursePanel *open(const QString &title) {
    for (int k = 0; k < tabs()->count(); ++k) {
      if (tabs()->tabText(k) == title) tabs()->setCurrentIndex(k);
    }
    auto *panel =
        qobject_cast<CoursePanel *>(m_window->findChild<TabbedDock *>("plots")->currentPage());
    waitFor([&] { return panel->isCurrent(); });
    return panel;
  }
};

QTEST_MAIN(TestCoursePanel)
#include "tst_coursepanel.moc"
