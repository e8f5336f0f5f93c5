// SPDX-License-Identifier: GPL-3.0-or-later
//
// The schedule of α: asked for, drawn over the cost, named and kept.

#include "laboratory/learningratepanel.h"
#include "numberformat.h"
#include "panels/learningratecontrol.h"
#include "plots/costpainter.h"
#include "plots/costplot.h"
#include "plots/ratecourse.h"
#include "plots/runwords.h"
#include "plots/scheduledialog.h"
#include "session/document.h"
#include "support/sessions.h"
#include "support/windowfixture.h"
#include "training/trainer.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>
#include <QUndoStack>

#include <algorithm>

using namespace chainrule;

namespace {

using Kind = Schedule::Kind;

const Schedule halving{Kind::StepDecay, 10, 0.5, 0};

}  // namespace

class TestScheduleDialog : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }

  void init() {
    makeWindow();
    load(fullAdderInOneBatch());
  }

  void cleanup() { endWindow(); }

  void theKeyAsksForTheScheduleAndTheNextStepTakesIt() {
    train(3);
    ScheduleDialog *dialog = open();
    field<QComboBox>("scheduleKind")->setFocus();
    QTest::keyClick(field<QComboBox>("scheduleKind"), Qt::Key_Down);
    type("scheduleSteps", QStringLiteral("2"));
    type("scheduleFactor", QStringLiteral("0.25"));
    type("scheduleWarmUp", QStringLiteral("1"));
    QCOMPARE(*dialog->schedule(), (Schedule{Kind::StepDecay, 2, 0.25, 1}));
    QTest::keyClick(dialog, Qt::Key_Return);
    settle();
    QCOMPARE(snapshot().training.schedule, (Schedule{Kind::StepDecay, 2, 0.25, 1}));
    QCOMPARE(snapshot().scheduleChanges.at(0).step, std::int64_t{3});
    QCOMPARE(learningRateOfStep(snapshot()), 0.5 * 0.25);
    train(2);
    QCOMPARE(learningRateOfStep(snapshot()), 0.5 * 0.0625);
    QCOMPARE(snapshot().training.learningRate, 0.5);
  }

  void cancellingChangesNothing() {
    ScheduleDialog *dialog = open();
    QTest::keyClick(field<QComboBox>("scheduleKind"), Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_Escape);
    settle();
    QVERIFY(isConstant(snapshot().training.schedule));
  }

  void aKindHasItsOwnFields() {
    open();
    auto *kind = field<QComboBox>("scheduleKind");
    const auto shown = [this] {
      return std::pair(field<QDoubleSpinBox>("scheduleSteps")->isVisible(),
                       field<QLineEdit>("scheduleFactor")->isVisible());
    };
    QCOMPARE(shown(), std::pair(false, false));
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(shown(), std::pair(true, true));
    QTest::keyClick(kind, Qt::Key_Down);
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(shown(), std::pair(true, false));
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(shown(), std::pair(true, true));
    QCOMPARE(field<QLineEdit>("scheduleFactor")->text(), QStringLiteral("0"));
  }

  void whatIsNoFactorIsRefusedInWords_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"1.5", "0", "-0.5", "half", ""}) {
      QTest::newRow(text) << QString::fromLatin1(text);
    }
  }

  void whatIsNoFactorIsRefusedInWords() {
    QFETCH(QString, text);
    ScheduleDialog *dialog = open();
    QTest::keyClick(field<QComboBox>("scheduleKind"), Qt::Key_Down);
    type("scheduleFactor", text);
    QVERIFY(!dialog->schedule());
    QVERIFY(field<QLabel>("scheduleWords")
                ->text()
                .contains(QStringLiteral("a number above 0 and at most 1 is expected")));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    type("scheduleFactor", QStringLiteral("0,5"));
    QCOMPARE(dialog->schedule()->factor, 0.5);
  }

  void theDialogBeginsWithThePresentSchedule() {
    set({Kind::Cosine, 4'000'000'000, 0.125, 7});
    ScheduleDialog *dialog = open();
    QCOMPARE(*dialog->schedule(), snapshot().training.schedule);
  }

  void theDialogTellsWhatTheNextStepTakes() {
    train(20);
    open();
    const auto words = [this] { return field<QLabel>("scheduleWords")->text(); };
    QVERIFY2(words().endsWith(QStringLiteral("\nStep 20, the next, takes α = 0.5")),
             qPrintable(words()));
    QTest::keyClick(field<QComboBox>("scheduleKind"), Qt::Key_Down);
    type("scheduleSteps", QStringLiteral("10"));
    QVERIFY2(words().endsWith(QStringLiteral("\nStep 20, the next, takes α = 0.125")),
             qPrintable(words()));
    QCOMPARE(field<QWidget>("schedulePreview")->accessibleName(), words());
  }

  void theSliderTellsWhatTheStepTakes() {
    auto *control = m_window->findChild<LearningRateControl *>();
    QVERIFY(!control->slider()->toolTip().contains(QStringLiteral("●")));
    set(halving);
    train(10);
    QVERIFY(
        control->slider()->toolTip().contains(QStringLiteral("● α of the step to come = 0.25")));
    QVERIFY(
        control->slider()->accessibleDescription().contains(QStringLiteral("0.25 in the step")));
    set({});
    QVERIFY(!control->slider()->toolTip().contains(QStringLiteral("●")));
  }

  void theLineIsAlphaOfEachStep() {
    set(halving);
    train(25);
    const RateCourse course(snapshot());
    QVERIFY(course.isScheduled());
    const PlotMapping mapping{QRectF(0, 0, 250, 100), {0, 25}, {0.1, 1}, true};
    const std::vector<QPointF> points = RateLine(course, mapping).points();
    const auto heightAt = [&points](double x) {
      const auto point = std::find_if(points.rbegin(), points.rend(),
                                      [x](const QPointF &each) { return each.x() <= x; });
      return point->y();
    };
    const double top = heightAt(0);
    const double middle = heightAt(100);
    const double bottom = heightAt(200);
    QCOMPARE(heightAt(99), top);
    QCOMPARE(heightAt(199), middle);
    QVERIFY(top < middle && middle < bottom);
    QVERIFY(std::abs((middle - top) - (bottom - middle)) < 1e-9);  // halving, on a log scale
    QVERIFY(top > 0 && bottom < 100);
  }

  void aPeakBetweenTwoPixelsIsDrawn() {
    const RateCourse course(1, {Kind::Cosine, 50, 0, 49}, 1'000'000);
    const PlotMapping mapping{QRectF(0, 0, 100, 100), {0, 1'000'000}, {0, 1}, false};
    const std::vector<QPointF> points = RateLine(course, mapping).points();
    const auto highest = std::min_element(
        points.begin(), points.end(), [](const auto &a, const auto &b) { return a.y() < b.y(); });
    QVERIFY(std::abs(highest->y() - 10) < 1e-9);  // a tenth below the top of the area
  }

  void whatWasChangedOnTheWayIsPartOfTheCourse() {
    train(5);
    set(halving);
    train(5);
    m_window->controller()->setLearningRate(4);
    settle();
    train(5);
    const RateCourse course(snapshot());
    QCOMPARE(course.at(4), 0.5);
    QCOMPARE(course.at(9), 0.5);
    QCOMPARE(course.at(10), 2.0);
    QCOMPARE(course.at(14), 2.0);
    QVERIFY(!RateCourse(0.5, {}, 10).isScheduled());
  }

  void aChangeOfTheScheduleHasAMarkWithItsName() {
    const PlotMapping mapping{QRectF(0, 0, 1000, 100), {0, 1000}, {0.1, 1}, true};
    const std::vector<RateMark> marks =
        rateMarks({{100, 1, 2}, {500, 2, 4}}, {{500, {}, halving}, {800, halving, {}}}, mapping);
    QCOMPARE(marks.size(), std::size_t{3});
    const QFontMetricsF metrics(Theme::light().textFont(12));
    QStringList texts;
    for (const RateLabel &label :
         rateLabels(marks, metrics, mapping.area, QRectF(), std::nullopt)) {
      texts.prepend(label.text);
    }
    QCOMPARE(texts, (QStringList{QStringLiteral("α 1 → 2"), QStringLiteral("α 2 → 4, step decay"),
                                 QStringLiteral("constant")}));
  }

  void runsAreNamedByTheirSchedule() {
    set(halving);
    train(3);
    key(Qt::Key_Home);
    settle();
    train(3);
    QCOMPARE(nameOf(*snapshot().runs.at(0)), QStringLiteral("α = 0.5, step decay, 3 steps"));
    QCOMPARE(rateText(snapshot()), QStringLiteral("α = 0.5, step decay"));
    QVERIFY(courseText(*snapshot().runs.at(0))
                .contains(QStringLiteral("Schedule: α × 0.5 after each 10 steps")));
    QCOMPARE(snapshot().firstSchedule, halving);
  }

  void theReadoutTellsAlphaOfItsStep() {
    set(halving);
    train(12);
    auto *plot = m_window->findChild<CostPlot *>();
    key(Qt::Key_C);
    QTRY_VERIFY(plot->readout().startsWith(QStringLiteral("step 12, α 0.25: ")));
  }

  void alphaStandsBesideTheRunItIsOf() {
    train(12);
    key(Qt::Key_Home);
    settle();
    set(halving);
    train(12);
    auto *plot = m_window->findChild<CostPlot *>();
    key(Qt::Key_C);
    QTRY_VERIFY2(plot->readout().contains(QStringLiteral("this run, α 0.25: ")),
                 qPrintable(plot->readout()));
    QVERIFY(plot->readout().startsWith(QStringLiteral("step 12: ")));
  }

  void labelsOfAlphaKeepClearOfWhatIsThere() {
    QImage image(400, 100, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    const RateCourse course(1, halving, 40);
    const RateLine line(course, {QRectF(0, 0, 400, 100), {0, 40}, {0.1, 1}, true});
    const auto labels = [&](const std::vector<QRectF> &taken) {
      return line.paintLabels(painter, Theme::light(), 20, taken);
    };
    const std::vector<QRectF> free = labels({});
    QCOMPARE(free.size(), std::size_t{3});
    for (const QRectF &box : labels({free[0]})) QVERIFY(!box.intersects(free[0]));
    QVERIFY(labels({QRectF(0, 0, 400, 100)}).empty());
  }

  void theNameOfTheRunKeepsItsScheduleWhereItIsShort() {
    set(halving);
    train(2);
    controller()->setLearningRate(2);
    settle();
    QCOMPARE(lastRateText(snapshot()), QStringLiteral("α = 2, step decay"));
    QCOMPARE(rateText(snapshot()), QStringLiteral("α 0.5 → 2, step decay"));
  }

  void theMapIsMadeAnewByAnotherScheduleAndItsRunsTakeIt() {
    auto *panel = m_window->findChild<LearningRatePanel *>();
    RateChoices choices;
    choices.rates.runs = 8;
    choices.rates.steps = 30;
    panel->setChoices(choices);
    key(Qt::Key_L);
    waitFor([&] { return panel->isCurrent(); });
    const auto before = panel->answer().study;
    set({Kind::StepDecay, 10, 0.5, 0});
    waitFor([&] { return panel->isCurrent(); });
    QVERIFY(panel->answer().study != before);
    Session session = fullAdderInOneBatch();
    session.training.schedule = halving;
    session.training.learningRate = panel->answer().study->sweep.runs[5].learningRate;
    Trainer trainer(session);
    while (trainer.step() < 30) QVERIFY(trainer.advance());
    QCOMPARE(panel->answer().study->sweep.runs[5].finalCost, meanCost(trainer.session()));
  }

  void whatAStepPromisesIsOfTheAlphaItTakes() {
    set(halving);
    train(20);
    auto *panel = m_window->findChild<LearningRatePanel *>();
    key(Qt::Key_L);
    waitFor([&] { return panel->isCurrent(); });
    QCOMPARE(panel->answer().trial->learningRate, 0.5);
    QCOMPARE(panel->answer().trial->ofStep, 0.125);
    QCOMPARE(panel->answer().trial->change.firstOrder, -0.125 * panel->answer().line->squaredNorm);
  }

  void changesOfAlphaAndItsScheduleAreUndone() {
    train(4);
    for (int k = 0; k < 3; ++k) {  // one after the other: one entry
      key(Qt::Key_Plus);
      settle();
    }
    const double faster = snapshot().training.learningRate;
    QCOMPARE(faster, 1.0);
    set(halving);
    QCOMPARE(controller()->undoStack()->count(), 2);
    train(8);
    key(Qt::Key_Z, Qt::ControlModifier);
    settle();
    QVERIFY(isConstant(snapshot().training.schedule));
    QCOMPARE(snapshot().training.learningRate, faster);
    QCOMPARE(snapshot().position.step, std::int64_t{4});
    key(Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(snapshot().training.learningRate, 0.5);
    for (int k = 0; k < 2; ++k) {
      controller()->undoStack()->redo();
      settle();
    }
    QCOMPARE(snapshot().training.learningRate, faster);
    QCOMPARE(snapshot().training.schedule, halving);
    train(1);
    key(Qt::Key_Minus);
    settle();
    QCOMPARE(controller()->undoStack()->count(), 3);
  }

  void anUndoneBeginningComesBackWithItsAlpha() {
    train(6);
    key(Qt::Key_Home);
    settle();
    key(Qt::Key_Plus);
    set(halving);
    const double rate = snapshot().training.learningRate;
    for (int k = 0; k < 3; ++k) key(Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(snapshot().position.step, std::int64_t{6});
    QCOMPARE(snapshot().training.learningRate, 0.5);
    for (int k = 0; k < 3; ++k) {
      controller()->undoStack()->redo();
      settle();
    }
    QCOMPARE(snapshot().position.step, std::int64_t{0});
    QCOMPARE(snapshot().training.learningRate, rate);
    QCOMPARE(snapshot().training.schedule, halving);
  }

  void aScheduleIsKeptInTheFile() {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.chainrule"));
    Document *document = m_window->document();
    train(2);
    set(halving);
    train(20);
    document->save(file);
    waitFor([&] { return document->fileName() == file && !document->isModified(); });
    set({Kind::InverseTime, 5, 0, 0});
    waitFor([&] { return document->isModified(); });
    document->open(file);
    waitFor([&] { return !document->isModified() && controller()->isSettled(); });
    QCOMPARE(snapshot().training.schedule, halving);
    QCOMPARE(snapshot().position.step, std::int64_t{22});
    QVERIFY(!snapshot().replayDifference);
    controller()->seek(1);
    settle();
    QVERIFY(isConstant(snapshot().training.schedule));
  }

 private:
  ScheduleDialog *open() {
    key(Qt::Key_L, Qt::ControlModifier);
    waitFor([this] {
      auto *dialog = m_window->findChild<ScheduleDialog *>();
      return dialog != nullptr && dialog->isVisible();
    });
    return m_window->findChild<ScheduleDialog *>();
  }

  template <typename Widget>
  Widget *field(const char *name) const {
    return m_window->findChild<ScheduleDialog *>()->findChild<Widget *>(QLatin1String(name));
  }

  void type(const char *name, const QString &text) {
    auto *widget = field<QWidget>(name);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    QTest::keyClicks(widget, text);
  }

  void set(const Schedule &schedule) {
    controller()->setSchedule(schedule);
    settle();
  }
};

QTEST_MAIN(TestScheduleDialog)
#include "tst_scheduledialog.moc"
