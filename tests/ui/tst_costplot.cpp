// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/trackslider.h"
#include "numberformat.h"
#include "plots/axistitle.h"
#include "plots/costplot.h"
#include "plots/costreadout.h"
#include "plots/eventmarks.h"
#include "plots/runslegend.h"
#include "plots/stepscrubber.h"
#include "support/handexample.h"
#include "training/stepper.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QHelpEvent>
#include <QInputDialog>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <limits>

namespace chainrule {
namespace {

/// At rest after steps of these costs; every row in every step.
std::shared_ptr<Snapshot> runOf(const std::vector<double> &costs, double present) {
  Session session = handExample();
  session.step = static_cast<std::int64_t>(costs.size());
  auto snapshot = snapshotOf(session, 0, true);
  snapshot->curve = CostCurve(0);
  for (const double cost : costs) {
    snapshot->curve.append(cost);
  }
  snapshot->batchCost = present;
  return snapshot;
}

std::vector<double> fallingCosts(int count) {
  std::vector<double> costs;
  for (int k = 0; k < count; ++k) {
    costs.push_back(0.25 * std::exp(-k / 200.0));
  }
  return costs;
}

}  // namespace

class TestCostPlot : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    loadEmbeddedFonts();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  }

  void init() {
    m_plot = std::make_unique<CostPlot>();
    m_plot->resize(1005, 164);
    m_plot->show();
    QVERIFY(QTest::qWaitForWindowActive(m_plot.get()));
  }

  void cleanup() { m_plot.reset(); }

  void theRunFitsTheAxes() {
    show(runOf(fallingCosts(742), 0.006));
    QCOMPARE(m_plot->shownSteps(), (PlotRange{0, 1000}));
    QVERIFY(m_plot->isLogarithmic());
    QVERIFY(m_plot->shownCosts().lower < 0.006);
    QVERIFY(m_plot->shownCosts().upper > 0.25);
    QCOMPARE(m_plot->columns().back(), columnOfStep(742, 0.006));
    QVERIFY(2 * m_plot->columns().size() <= 600);
  }

  void aRunThatDivergesFitsTheAxesAsFarAsTheyReach() {
    std::vector<double> costs;
    for (double cost = 0.3; std::isfinite(cost); cost *= 4) {
      costs.push_back(cost);
    }
    QVERIFY(costs.back() > 1e307);
    for (const bool logarithmic : {true, false}) {
      m_plot->setLogarithmic(logarithmic);
      show(runOf(costs, std::numeric_limits<double>::infinity()));
      QVERIFY(m_plot->shownCosts().lower < 0.3);
      QVERIFY(m_plot->shownCosts().upper > 1e247);
      wheel(240);  // of which the costs in sight are fitted
      QVERIFY(!m_plot->followsRun());
      QCOMPARE(m_plot->shownCosts().lower > 1, logarithmic);
      QVERIFY(m_plot->shownCosts().upper > 1e247);
      QTest::mouseDClick(canvas(), Qt::LeftButton, {}, middle());
      settle();
    }
  }

  void theAxisFollowsTheRunUntilTheUserZooms() {
    show(runOf(fallingCosts(742), 0.006));
    show(runOf(fallingCosts(1500), 0.0001));
    QCOMPARE(m_plot->shownSteps(), (PlotRange{0, 2000}));
    wheel(120);
    QVERIFY(!m_plot->followsRun());
    const PlotRange zoomed = m_plot->shownSteps();
    show(runOf(fallingCosts(4000), 1e-9));
    QCOMPARE(m_plot->shownSteps(), zoomed);
    QTest::mouseDClick(canvas(), Qt::LeftButton, {}, middle());
    settle();
    QVERIFY(m_plot->followsRun());
    QCOMPARE(m_plot->shownSteps(), (PlotRange{0, 5000}));
  }

  void theWheelZoomsAtThePointer() {
    show(runOf(fallingCosts(742), 0.006));
    const QRectF area = m_plot->plotArea();
    const QPointF pointer(area.left() + area.width() / 4, area.center().y());
    const double step = 250;
    wheel(120, pointer);
    const PlotRange steps = m_plot->shownSteps();
    QVERIFY(steps.size() < 900);
    QVERIFY(std::abs(steps.lower + steps.size() / 4 - step) < 2);
  }

  void draggingPans() {
    show(runOf(fallingCosts(742), 0.006));
    wheel(480);
    const PlotRange before = m_plot->shownSteps();
    const QPoint from = middle();
    QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas(), from + QPoint(-30, 0));
    QTest::mouseMove(canvas(), from + QPoint(-60, 0));
    QTest::mouseRelease(canvas(), Qt::LeftButton, {}, from + QPoint(-60, 0));
    settle();
    const double expected = 60 / m_plot->plotArea().width() * before.size();
    QVERIFY(std::abs(m_plot->shownSteps().lower - before.lower - expected) < before.size() / 100);
  }

  void keysZoomPanAndFit() {
    show(runOf(fallingCosts(742), 0.006));
    m_plot->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_plot.get(), Qt::Key_Plus);
    QTest::keyClick(m_plot.get(), Qt::Key_Plus);
    const PlotRange zoomed = m_plot->shownSteps();
    QVERIFY(zoomed.size() < 700);
    QTest::keyClick(m_plot.get(), Qt::Key_Right);
    QVERIFY(m_plot->shownSteps().lower > zoomed.lower);
    const PlotRange costs = m_plot->shownCosts();
    QTest::keyClick(m_plot.get(), Qt::Key_Up);
    QVERIFY(m_plot->shownCosts().lower > costs.lower);
    QTest::keyClick(m_plot.get(), Qt::Key_Minus);
    QVERIFY(m_plot->shownSteps().size() > zoomed.size());
    QTest::keyClick(m_plot.get(), Qt::Key_Home);
    settle();
    QCOMPARE(m_plot->shownSteps(), (PlotRange{0, 1000}));
  }

  void zoomingHasLimits() {
    show(runOf(fallingCosts(742), 0.006));
    for (int k = 0; k < 200; ++k) {
      m_plot->zoom(0.8);
    }
    settle();
    QVERIFY(m_plot->shownSteps().size() >= 4);
    QVERIFY(m_plot->shownCosts().upper > m_plot->shownCosts().lower);
    for (int k = 0; k < 400; ++k) {
      m_plot->zoom(1.25);
    }
    settle();
    QCOMPARE(m_plot->shownSteps(), (PlotRange{0, 1000}));
    QVERIFY(std::isfinite(m_plot->shownCosts().upper));
  }

  void zoomingFitsTheCostsInSight() {
    show(runOf(fallingCosts(1000), 0.25 * std::exp(-5)));
    m_plot->setFocus(Qt::TabFocusReason);
    const QPointF pointer(m_plot->plotArea().left() + 0.2 * m_plot->plotArea().width(), 60);
    for (int k = 0; k < 12; ++k) wheel(120, pointer);
    const auto isFitted = [this] {
      const PlotRange steps = m_plot->shownSteps();
      const PlotRange costs = m_plot->shownCosts();
      const double highest = 0.25 * std::exp(-steps.lower / 200);
      const double lowest = 0.25 * std::exp(-steps.upper / 200);
      return costs.lower < lowest && costs.upper > highest &&
             std::log(costs.upper / costs.lower) < 1.6 * std::log(highest / lowest);
    };
    QVERIFY(m_plot->shownSteps().size() < 100);
    QVERIFY(isFitted());
    QTest::keyClick(m_plot.get(), Qt::Key_Right);
    settle();
    QVERIFY(isFitted());
    const PlotRange before = m_plot->shownCosts();
    QTest::keyClick(m_plot.get(), Qt::Key_Up);
    settle();
    QVERIFY(m_plot->shownCosts().lower > before.lower);  // as the user asks
    QTest::keyClick(m_plot.get(), Qt::Key_Plus);
    settle();
    QVERIFY(isFitted());
  }

  void keysZoomAboutTheMarkerWhereItIsInSight() {
    show(visiting(100));
    for (int k = 0; k < 15; ++k) m_plot->zoom(0.8);
    settle();
    QVERIFY(m_plot->shownSteps().size() < 40);
    QVERIFY(m_plot->shownSteps().lower < 100 && m_plot->shownSteps().upper > 100);
  }

  void zoomingBelowABucketAsksForItsSteps() {
    QSignalSpy wanted(m_plot.get(), &CostPlot::stepsWanted);
    show(longRun());
    QCOMPARE(wanted.count(), 0);
    for (int k = 0; k < 40; ++k) m_plot->zoom(0.8);
    settle();
    QVERIFY(wanted.count() > 0);
    const std::int64_t from = wanted.last()[0].toLongLong();
    const std::int64_t to = wanted.last()[1].toLongLong();
    QVERIFY(static_cast<double>(from) <= m_plot->shownSteps().lower);
    QVERIFY(static_cast<double>(to) > m_plot->shownSteps().upper);
    const auto asked = wanted.count();
    show(longRun());
    m_plot->zoom(0.9);
    settle();
    QCOMPARE(wanted.count(), asked);  // what was asked for will do
    m_plot->fit();
    settle();
    QCOMPARE(wanted.count(), asked + 1);
    QCOMPARE(wanted.last()[1].toLongLong(), 0LL);
  }

  void stepsThatAreFoundAreShownOneByOne() {
    show(longRun());
    const double middle = 50'000;
    for (int k = 0; k < 40; ++k) m_plot->zoom(0.8);
    settle();
    QVERIFY(m_plot->columns().front().lastStep > m_plot->columns().front().firstStep);
    QTest::mouseMove(canvas(), at(middle + 2, 0.2003).toPoint());
    QVERIFY2(m_plot->readout().startsWith(QStringLiteral("steps ")), qPrintable(m_plot->readout()));
    show(longRun(49'900, 50'100));
    for (const EnvelopeColumn &column : m_plot->columns()) {
      QCOMPARE(column.firstStep, column.lastStep);
      QCOMPARE(column.last, costOfLongRun(column.firstStep));
    }
    // The pointer rests: what it points at is one step now.
    QCOMPARE(m_plot->readout(), QStringLiteral("step 50,002: 0.2001"));
    QSignalSpy chosen(m_plot.get(), &CostPlot::stepChosen);
    const QPoint point = at(middle - 3, costOfLongRun(49'997)).toPoint();
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, point);
    QCOMPARE(chosen.last()[0].toLongLong(), 49'997LL);
  }

  void stepsOfARunBeforeAreShownToo() {
    auto snapshot = std::make_shared<Snapshot>(*runOf(fallingCosts(300), 0.05));
    Run run;
    run.id = 7;
    run.lastStep = 100'000;
    run.curve = longRun()->curve;
    snapshot->runs = {std::make_shared<const Run>(run)};
    QSignalSpy wanted(m_plot.get(), &CostPlot::stepsWanted);
    show(snapshot);
    for (int k = 0; k < 40; ++k) m_plot->zoom(0.8);
    settle();
    QVERIFY(wanted.count() > 0);
    run.isHidden = true;
    auto hidden = std::make_shared<Snapshot>(*snapshot);
    hidden->runs = {std::make_shared<const Run>(run)};
    show(hidden);
    QCOMPARE(wanted.last()[1].toLongLong(), 0LL);
  }

  void theTitleChangesBetweenLogarithmicAndLinear() {
    show(runOf(fallingCosts(742), 0.006));
    auto *title = m_plot->findChild<AxisTitle *>();
    QCOMPARE(title->shownText(), QStringLiteral("(log)"));
    QTest::mouseClick(title, Qt::LeftButton);
    settle();
    QVERIFY(!m_plot->isLogarithmic());
    QCOMPARE(m_plot->shownCosts().upper, 0.5);
    QVERIFY(m_plot->shownCosts().lower < 0);  // so that a curve at 0 is not half cut off
    QVERIFY(m_plot->shownCosts().lower > -0.03);
    QCOMPARE(title->shownText(), QString());
    QCOMPARE(title->accessibleDescription(), QStringLiteral("linear"));
    m_plot->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_plot.get(), Qt::Key_Y);
    QVERIFY(m_plot->isLogarithmic());
  }

  void changingTheAxisKeepsTheStepsInSight() {
    show(runOf(fallingCosts(742), 0.006));
    wheel(240);
    const PlotRange steps = m_plot->shownSteps();
    m_plot->setLogarithmic(false);
    settle();
    QCOMPARE(m_plot->shownSteps(), steps);
  }

  void aCurveOfSingleSamplesSaysSo() {
    auto snapshot = runOf(fallingCosts(742), 0.006);
    Session session = *snapshot->session;
    session.dataset.inputs = session.dataset.inputs.replicate(1, 3).eval();
    session.dataset.targets = session.dataset.targets.replicate(1, 3).eval();
    snapshot->session = std::make_shared<const Session>(session);
    m_plot->resize(1005, 200);
    show(snapshot);
    QVERIFY(m_plot->findChild<AxisTitle *>()->shownText().contains(QStringLiteral("sample")));
    QVERIFY(m_plot->findChild<RunsLegend *>()->note().contains(QStringLiteral("sample")));
    auto batches = std::make_shared<Snapshot>(*snapshot);
    batches->training.batch = 2;
    show(batches);
    QVERIFY(m_plot->findChild<AxisTitle *>()->shownText().contains(QStringLiteral("batch")));
    auto whole = std::make_shared<Snapshot>(*snapshot);
    whole->training.batch = 0;
    show(whole);
    QCOMPARE(m_plot->findChild<AxisTitle *>()->shownText(), QStringLiteral("(log)"));
    QCOMPARE(m_plot->findChild<RunsLegend *>()->note(), QString());
  }

  void theReadoutFollowsThePointer() {
    show(runOf({0.5, 0.25, 0.125}, 0.0625));
    const QRectF area = m_plot->plotArea();
    const auto at = [&](double step) {
      return QPointF(area.left() + step / 200 * area.width(), area.center().y()).toPoint();
    };
    QTest::mouseMove(canvas(), at(1));
    QCOMPARE(m_plot->readout(), QStringLiteral("step 1: 0.2500"));
    QTest::mouseMove(canvas(), at(3));
    QCOMPARE(m_plot->readout(), QStringLiteral("step 3: 0.06250"));
    QTest::mouseMove(canvas(), at(100));
    QCOMPARE(m_plot->readout(), QString());
    QTest::mouseMove(canvas(), at(2));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(canvas(), &leave);
    QCOMPARE(m_plot->readout(), QString());
  }

  void aColumnOfSeveralStepsReadsAsARange() {
    const auto text = [](const EnvelopeColumn &column) {
      return readoutText({{{QString(), {}, column, 4}}, 0});
    };
    QCOMPARE(text({1000, 1003, 0.25, 0.5, 0.25, false}),
             QStringLiteral("steps 1,000–1,003: 0.2500 to 0.5000"));
    QCOMPARE(text({7, 7, 0, 0, 0, true}), QStringLiteral("step 7: not finite"));
  }

  void theReadoutNamesTheRunsAndTellsNeighboursApart() {
    const auto snapshot = besideOthers();
    show(snapshot);
    const auto pointAt = [&](double step, double cost) {
      QTest::mouseMove(canvas(), at(step, cost).toPoint());
      return m_plot->readout();
    };
    // The nearest first, each to as many digits as it takes.
    QCOMPARE(pointAt(2, 0.25), QStringLiteral("step 2: this run: 0.2499998; α = 2: 0.5000; "
                                              "slow: 1.000"));
    QCOMPARE(pointAt(2, 0.95), QStringLiteral("step 2: slow: 1.000; α = 2: 0.5000; "
                                              "this run: 0.2499998"));
    // Beyond the end of the present run.
    QCOMPARE(pointAt(50, 0.5), QStringLiteral("step 50: α = 2: 0.5000; slow: 1.000"));
    QCOMPARE(pointAt(150, 0.5), QString());
  }

  void besideALongRunTheReadoutNamesTheStepOfAShortOne() {
    auto snapshot = besideOthers();
    auto before = std::make_shared<Run>(*snapshot->runs[0]);
    before->lastStep = 100'000;
    before->curve = CostCurve(0);
    for (int step = 0; step < 100'000; ++step) before->curve.append(step < 5 ? 1 : 0.5);
    snapshot->runs = {before};
    show(snapshot);
    wheel(3600, at(2, 0.6));
    wheel(600, at(2, 0.6));
    QTest::mouseMove(canvas(), at(2.3, 0.25).toPoint());
    QCOMPARE(m_plot->readout(),
             QStringLiteral("step 2: this run: 0.2499998; slow (steps 0–31): 0.5000 to 1.000"));
    QTest::mouseMove(canvas(), at(2.3, 0.5).toPoint());
    QCOMPARE(m_plot->readout(),
             QStringLiteral("steps 0–31: slow: 0.5000 to 1.000; this run (step 2): 0.2499998"));
  }

  void ofManyRunsTheReadoutHasTheNearest() {
    std::vector<std::vector<EnvelopeColumn>> columns;
    for (int k = 0; k < 9; ++k) columns.push_back({columnOfStep(5, 0.1 * (k + 1))});
    std::vector<DrawnRun> runs;
    for (int k = 0; k < 9; ++k) {
      runs.push_back({QString::number(k), {}, &columns[static_cast<std::size_t>(k)]});
    }
    const PlotMapping mapping{QRectF(0, 0, 100, 100), {0, 10}, {0, 1}, false};
    const auto readout = readoutAt(runs, mapping, {50, mapping.y(0.91)}, 12);
    QVERIFY(readout);
    QCOMPARE(readout->lines.size(), CostReadout::mostLines);
    QCOMPARE(readout->lines[0].name, QStringLiteral("8"));
    QCOMPARE(readout->lines[4].name, QStringLiteral("4"));
    QCOMPARE(readout->others, 4);
    QVERIFY(readoutText(*readout).endsWith(QStringLiteral("; and 4 more")));
    QVERIFY(!readoutAt(runs, mapping, {80, 50}, 12));
  }

  void theKeyboardReadsOutPointAfterPoint() {
    show(besideOthers());
    m_plot->takeKeyboard();
    QVERIFY2(m_plot->readout().startsWith(QStringLiteral("step 4: this run: ")),
             qPrintable(m_plot->readout()));
    const auto press = [this](Qt::Key key) {
      QTest::keyClick(m_plot.get(), key, Qt::ControlModifier);
      return m_plot->readout();
    };
    QVERIFY(press(Qt::Key_Left).startsWith(QStringLiteral("step 3: this run: ")));
    press(Qt::Key_Right);
    QCOMPARE(press(Qt::Key_Right), QStringLiteral("step 5: α = 2: 0.5000; slow: 1.000; "
                                                  "this run (step 4): 0.2499996"));
    QVERIFY(m_plot->accessibleDescription().startsWith(m_plot->readout()));
    for (int k = 0; k < 300; ++k) press(Qt::Key_Right);
    QVERIFY2(m_plot->readout().startsWith(QStringLiteral("step 99: ")),
             qPrintable(m_plot->readout()));
    for (int k = 0; k < 300; ++k) press(Qt::Key_Left);
    QVERIFY(m_plot->readout().startsWith(QStringLiteral("step 0: ")));
    m_plot->clearFocus();
    QVERIFY(m_plot->readout().isEmpty());
  }

  void theKeyboardReadsOnBeyondWhatIsInSight() {
    show(visiting(100));
    for (int k = 0; k < 15; ++k) m_plot->zoom(0.8);
    settle();
    m_plot->takeKeyboard();
    for (int step = 101; step < 160; ++step) {
      QTest::keyClick(m_plot.get(), Qt::Key_Right, Qt::ControlModifier);
      settle();
      QVERIFY2(m_plot->readout().startsWith(QStringLiteral("step %1: ").arg(step)),
               qPrintable(m_plot->readout()));
      QVERIFY(m_plot->shownSteps().lower <= step && m_plot->shownSteps().upper >= step);
    }
  }

  void whatIsReadOutStaysInSightWhileZooming() {
    show(visiting(100));
    m_plot->takeKeyboard();
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
      QTest::keyClick(m_plot.get(), key, modifiers);
      settle();
    };
    for (int k = 0; k < 30; ++k) press(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(m_plot->readout().startsWith(QStringLiteral("steps 216–219: ")));
    for (int k = 0; k < 20; ++k) press(Qt::Key_Plus);
    QVERIFY(m_plot->readout().startsWith(QStringLiteral("step 219: ")));
    for (int k = 0; k < 5; ++k) press(Qt::Key_Left);  // pans it out of sight
    press(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(!m_plot->readout().isEmpty());
  }

  void costsNoLogarithmCanShowAreGaps() {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    show(runOf({0.5, 0, nan, -1, 0.25}, 0));
    QVERIFY(m_plot->shownCosts().lower > 0);
    m_plot->setLogarithmic(false);
    settle();
    m_plot->setLogarithmic(true);
    show(runOf({0, 0, 0}, 0));
    QVERIFY(m_plot->shownCosts().lower > 0);
    show(runOf({nan, nan}, nan));
    QVERIFY(std::isfinite(m_plot->shownCosts().upper));
  }

  void aStepWhoseCostIsNotKnownHasNoDot() {
    show(snapshotOf(handExample(), 4));
    QVERIFY(m_plot->columns().empty());
    QCOMPARE(m_plot->findChild<RunsLegend *>()->costText(), QStringLiteral("·"));
    show(snapshotOf(handExample(), 5));
    QCOMPARE(m_plot->columns().size(), std::size_t{1});
    QCOMPARE(m_plot->findChild<RunsLegend *>()->costText(), QStringLiteral("0.1683"));
    QVERIFY(m_plot->accessibleDescription().contains(QStringLiteral("0.1683")));
  }

  void theCurveKeepsBackAStepWhoseCostIsNotKnown() {
    const auto at = [](int stage, const std::vector<double> &costs) {
      Session session = handExample();
      session.training.batch = 1;
      session.dataset.inputs = session.dataset.inputs.replicate(1, 2).eval();
      session.dataset.targets = session.dataset.targets.replicate(1, 2).eval();
      session.step = static_cast<std::int64_t>(costs.size()) - 1;
      auto snapshot = snapshotOf(session, stage);
      snapshot->curve = CostCurve(0);
      for (const double cost : costs) {
        snapshot->curve.append(cost);
      }
      return snapshot;
    };
    const auto *legend = m_plot->findChild<RunsLegend *>();
    show(at(4, {0.1683}));
    QVERIFY(m_plot->columns().empty());
    QCOMPARE(legend->costText(), QStringLiteral("·"));
    QCOMPARE(m_plot->accessibleDescription(), QStringLiteral("0 steps. Step 0: not computed."));
    show(at(5, {0.1683}));
    QCOMPARE(m_plot->columns().size(), std::size_t{1});
    show(at(4, {0.5, 0.1683}));
    QCOMPARE(m_plot->columns().size(), std::size_t{1});
    QCOMPARE(legend->costText(), QStringLiteral("·"));  // not that of the step before
    QVERIFY2(m_plot->accessibleDescription().startsWith(QStringLiteral("1 step. ")),
             qPrintable(m_plot->accessibleDescription()));
    QVERIFY(!m_plot->accessibleDescription().contains(QStringLiteral("0.1683")));
  }

  void aClickGivesThePlotTheKeysAndEscapeGivesThemBack() {
    show(runOf(fallingCosts(742), 0.006));
    m_plot->clearFocus();
    QTest::mouseClick(canvas()->window()->windowHandle(), Qt::LeftButton, {},
                      canvas()->mapTo(m_plot.get(), middle()));
    QVERIFY(m_plot->hasFocus());
    QTest::keyClick(m_plot.get(), Qt::Key_Escape);
    QVERIFY(!m_plot->hasFocus());
  }

  void theMarkerIsDraggedAlongTheRun() {
    const auto visited = visiting(300);
    show(visited);
    QSignalSpy chosen(m_plot.get(), &CostPlot::stepChosen);
    const PlotRange steps = m_plot->shownSteps();
    const auto press = [this](QEvent::Type type, QPointF at, Qt::MouseButtons buttons) {
      QMouseEvent event(type, at, canvas()->mapToGlobal(at),
                        type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, {});
      QApplication::sendEvent(canvas(), &event);
    };
    press(QEvent::MouseButtonPress, at(300), Qt::LeftButton);
    press(QEvent::MouseMove, at(250), Qt::LeftButton);
    press(QEvent::MouseMove, at(250), Qt::LeftButton);
    press(QEvent::MouseMove, {5000, 10}, Qt::LeftButton);
    press(QEvent::MouseMove, {-5000, 10}, Qt::LeftButton);
    press(QEvent::MouseButtonRelease, {-5000, 10}, Qt::NoButton);
    press(QEvent::MouseMove, at(400), Qt::NoButton);
    QCOMPARE(chosen.count(), 3);
    QVERIFY(std::abs(chosen[0][0].toLongLong() - 250) <= 1);
    QCOMPARE(chosen[1][0].toLongLong(), 742);
    QCOMPARE(chosen[2][0].toLongLong(), 0);
    QCOMPARE(m_plot->shownSteps(), steps);
  }

  void aClickOnTheCurveGoesToItsStepOneBesideItDoesNot() {
    show(visiting(742));
    QSignalSpy chosen(m_plot.get(), &CostPlot::stepChosen);
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, at(200, 0.25 * std::exp(-1)).toPoint());
    QCOMPARE(chosen.count(), 1);
    QVERIFY(std::abs(chosen[0][0].toLongLong() - 200) <= 3);
    QTest::mouseClick(canvas(), Qt::LeftButton, {},
                      at(200, 0.25 * std::exp(-1)).toPoint() + QPoint(0, 40));
    QCOMPARE(chosen.count(), 1);
  }

  void theWholeRunStaysInSightWhileAnEarlierStepIsVisited() {
    show(visiting(742));
    const std::vector<EnvelopeColumn> columns = m_plot->columns();
    show(visiting(300));
    QCOMPARE(m_plot->shownSteps(), (PlotRange{0, 1000}));
    QCOMPARE(m_plot->columns(), columns);
    QVERIFY(m_plot->accessibleDescription().contains(QStringLiteral("742 steps")));
    QVERIFY(m_plot->accessibleDescription().contains(QStringLiteral("Step 300")));
  }

  void theScrubberGoesByMouseKeysAndDigits() {
    show(visiting(300));
    StepScrubber *scrubber = m_plot->scrubber();
    QCOMPARE(scrubber->field()->text(), QStringLiteral("300"));
    QCOMPARE(scrubber->slider()->spokenValue().text, QStringLiteral("step 300 of 742"));
    QSignalSpy chosen(m_plot.get(), &CostPlot::stepChosen);
    const auto lastChosen = [&chosen] { return chosen.takeLast()[0].toLongLong(); };
    QTest::keyClick(scrubber->slider(), Qt::Key_Right);
    QCOMPARE(lastChosen(), 301);
    QTest::keyClick(scrubber->slider(), Qt::Key_Home);
    QCOMPARE(lastChosen(), 0);
    QTest::keyClick(scrubber->slider(), Qt::Key_End);
    QCOMPARE(lastChosen(), 742);
    QTest::mouseClick(scrubber->slider(), Qt::LeftButton, {},
                      scrubber->slider()->handleCentre(371).toPoint());
    QVERIFY(std::abs(lastChosen() - 371) <= 1);
    for (const auto &[typed, step] : {std::pair("7", 7), {"1,000", 742}, {" 12 ", 12}}) {
      scrubber->field()->selectAll();
      QTest::keyClicks(scrubber->field(), QLatin1String(typed));
      QTest::keyClick(scrubber->field(), Qt::Key_Return);
      QCOMPARE(lastChosen(), step);
    }
    chosen.clear();
    scrubber->field()->selectAll();
    QTest::keyClicks(scrubber->field(), QStringLiteral("seven-"));
    QCOMPARE(scrubber->field()->text(), QStringLiteral("12"));
    QTest::keyClicks(scrubber->field(), QStringLiteral("x4e1"));
    QCOMPARE(scrubber->field()->text(), QStringLiteral("41"));
    QTest::keyClick(scrubber->field(), Qt::Key_Backspace);
    QTest::keyClick(scrubber->field(), Qt::Key_Backspace);
    QSignalSpy refused(m_plot.get(), &CostPlot::stepRefused);
    QTest::keyClick(scrubber->field(), Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
    QCOMPARE(refused.count(), 1);
    QCOMPARE(scrubber->field()->text(), QStringLiteral("12"));
  }

  void aStepIsTypedWithTheSeparatorsOfTheLocale() {
    const QLocale before;
    for (const QLocale::Language language : {QLocale::German, QLocale::French, QLocale::English}) {
      QLocale::setDefault(QLocale(language));
      CostPlot plot;
      plot.setSnapshot(visiting(300));
      QLineEdit *field = plot.scrubber()->field();
      QSignalSpy chosen(&plot, &CostPlot::stepChosen);
      field->selectAll();
      field->insert(QStringLiteral("0") + QLocale().groupSeparator() + QStringLiteral("742"));
      QTest::keyClick(field, Qt::Key_Return);
      QCOMPARE(chosen.count(), 1);
      QCOMPARE(chosen[0][0].toLongLong(), 742);
    }
    QLocale::setDefault(before);
  }

  void theRunsBeforeAreDrawnAndListed() {
    auto snapshot = runOf(fallingCosts(742), 0.006);
    const auto kept = [](int id, int steps, double alpha) {
      auto run = std::make_shared<Run>();
      run->id = id;
      run->firstLearningRate = alpha;
      run->lastStep = steps;
      for (const double cost : fallingCosts(steps)) run->curve.append(cost);
      return run;
    };
    const auto first = kept(1, 1500, 1);
    const auto second = kept(2, 300, 20);
    first->changes = {{100, 1, 4}, {300, 4, 10}};
    second->isHidden = true;
    snapshot->run = 3;
    snapshot->runs = {first, second};
    show(snapshot);
    QCOMPARE(m_plot->shownSteps(), (PlotRange{0, 2000}));  // as far as the longest goes
    const auto *legend = m_plot->findChild<RunsLegend *>();
    QCOMPARE(legend->runs().size(), 3);
    QVERIFY(legend->runs()[0].isPresent);
    QCOMPARE(legend->runs()[1].name, QStringLiteral("α = 20, 300 steps"));
    QVERIFY(legend->runs()[1].isHidden);
    QCOMPARE(legend->runs()[2].name, QStringLiteral("α 1 → 4 → 10, 1,500 steps"));
    QVERIFY(legend->runs()[1].style.isDashed != legend->runs()[2].style.isDashed);
    QVERIFY(legend->accessibleDescription().contains(QStringLiteral("α = 20, 300 steps: C = ")));
    const auto coloured = std::make_shared<Run>(*first);
    coloured->colour = 1;
    coloured->name = "slow";
    auto next = std::make_shared<Snapshot>(*snapshot);
    next->runs = {coloured, second};
    show(next);
    QCOMPARE(legend->runs()[2].style.colour, Theme::light().weight);
    QCOMPARE(legend->runs()[2].name, QStringLiteral("slow"));
  }

  void aRunBeforeSaysWhatItBeganWithAndHowItWent() {
    auto snapshot = runOf(fallingCosts(742), 0.006);
    snapshot->start = {true, 7, 0, 111};
    Run same;
    same.id = 1;
    same.firstLearningRate = 1;
    same.lastStep = 1500;
    same.changes = {{0, 1, 0.5}, {40, 0.5, 4}, {1200, 4, 10}};  // set before its first step
    same.start = snapshot->start;
    Run other = same;
    other.id = 2;
    other.firstLearningRate = 0.5;
    other.changes.clear();
    other.start = {true, 12, 0, 222};
    Run given = other;
    given.id = 3;
    given.start = {false, 7, 0, 333};
    Run edited = other;
    edited.id = 4;
    edited.start = {true, 7, 2, 444};
    for (const Run &run : {same, other, given, edited}) {
      snapshot->runs.push_back(std::make_shared<const Run>(run));
    }
    show(snapshot);
    const auto *legend = m_plot->findChild<RunsLegend *>();
    const auto toolTip = [&](int row) { return legend->list()->item(row)->toolTip(); };
    QVERIFY(toolTip(0).endsWith(QStringLiteral("\nStart: weights drawn with seed 7")));
    QCOMPARE(legend->runs()[4].name, QStringLiteral("α 0.5 → 4 → 10, 1,500 steps"));
    QCOMPARE(toolTip(4), QStringLiteral("α 0.5 → 4 → 10, 1,500 steps: C = ·\n"
                                        "Start: weights drawn with seed 7, as this run\n"
                                        "Steps 0 to 1,500\n"
                                        "α = 0.5, from step 40 on 4, from step 1,200 on 10\n"
                                        "Double-click to go on with it"));
    QCOMPARE(legend->runs()[3].name, QStringLiteral("α = 0.5, seed 12, 1,500 steps"));
    QVERIFY(toolTip(3).contains(QStringLiteral("seed 12, not as this run")));
    QCOMPARE(legend->runs()[2].name, QStringLiteral("α = 0.5, other start, 1,500 steps"));
    QVERIFY(toolTip(2).contains(QStringLiteral("Start: given weights, not as this run")));
    QVERIFY(toolTip(1).contains(QStringLiteral("seed 7, 2 changed, not as this run")));
    QVERIFY(legend->list()->item(3)->text().contains(
        QStringLiteral("C = ·. Start: weights drawn with seed 12")));
    // Another start of the present run is another to compare with.
    auto next = std::make_shared<Snapshot>(*snapshot);
    next->start = other.start;
    show(next);
    QCOMPARE(legend->runs()[3].name, QStringLiteral("α = 0.5, 1,500 steps"));
    QCOMPARE(legend->runs()[4].name, QStringLiteral("α 0.5 → 4 → 10, seed 7, 1,500 steps"));
  }

  void whatWasChangedInARunBeforeIsMarkedOnItsCurve() {
    auto snapshot = runOf(fallingCosts(742), 0.006);
    Run run;
    run.id = 1;
    run.name = "slow";
    run.lastStep = 900;
    for (const double cost : fallingCosts(900)) run.curve.append(0.5 * cost);
    run.changes = {{100, 1, 2}, {300, 2, 4}};
    run.edits = {{500, {Quantity::Weight, 2, 1, 2}, 0, 0.1, 0.5}};
    snapshot->changes = {{100, 1, 2}};  // in common
    snapshot->runs = {std::make_shared<const Run>(run)};
    show(snapshot);
    const auto said = [&](const QPointF &place) {
      QHelpEvent help(QEvent::ToolTip, place.toPoint(), canvas()->mapToGlobal(place.toPoint()));
      const QString nothing = QStringLiteral("nothing");  // what is hidden stays for a while
      QToolTip::showText(help.globalPos(), nothing, canvas());
      QApplication::sendEvent(canvas(), &help);
      return QToolTip::text() == nothing ? QString() : QToolTip::text();
    };
    const auto onCurve = [&](int step) {
      return at(step, 0.5 * fallingCosts(900)[static_cast<std::size_t>(step)]);
    };
    QCOMPARE(said(onCurve(300)), QStringLiteral("before step 300: α 2.000 → 4.000 (slow)"));
    QCOMPARE(said(onCurve(500)), QStringLiteral("before step 500: W²₂₃ 0.1000 → 0.5000 (slow)"));
    QCOMPARE(said(onCurve(100)), QString());
    QCOMPARE(said(onCurve(400)), QString());
    const QColor colour = ghostStyle(Theme::light(), run).colour;
    const auto inked = [&](int step) {
      const QPoint place = onCurve(step).toPoint() + QPoint(0, -6);
      return canvas()->grab().toImage().pixelColor(place) == colour;
    };
    QVERIFY(inked(300));
    QVERIFY(!inked(400));
    run.isHidden = true;
    auto hidden = std::make_shared<Snapshot>(*snapshot);
    hidden->runs = {std::make_shared<const Run>(run)};
    show(hidden);
    QCOMPARE(said(onCurve(300)), QString());
  }

  void marksOfRunsBeforeNeitherPileUpNorGrowWithoutEnd() {
    const auto snapshot = runOf(fallingCosts(742), 0.006);
    auto run = std::make_shared<Run>();
    std::vector<EnvelopeColumn> columns;
    for (int step = 0; step < 2000; ++step) {
      run->changes.push_back({step, 1, 2});
      columns.push_back(columnOfStep(step, 0.1));
    }
    std::vector<GhostMark> marks;
    const PlotMapping near{QRectF(0, 0, 10'000, 100), {0, 1000}, {0.01, 1}, true};
    addGhostMarks(marks, run, Qt::gray, columns, *snapshot, near);
    QCOMPARE(marks.size(), std::size_t{300});
    marks.clear();
    const PlotMapping far{QRectF(0, 0, 100, 100), {0, 1000}, {0.01, 1}, true};
    addGhostMarks(marks, run, Qt::gray, columns, *snapshot, far);
    addGhostMarks(marks, run, Qt::gray, columns, *snapshot, far);
    QVERIFY(marks.size() > 10 && marks.size() <= 34);
  }

  void whatWasChangedOnTheWayIsMarkedAndSaid() {
    auto snapshot = runOf(fallingCosts(742), 0.006);
    snapshot->changes = {{300, 1, 4}};
    snapshot->edits = {{120, {Quantity::Weight, 2, 1, 2}, 0, 0.1, 0.5},
                       {120, {Quantity::Activation, 0, 0, 0}, 2, 0, 0.25}};
    show(snapshot);
    const QRectF area = m_plot->plotArea();
    const PlotMapping mapping{area, m_plot->shownSteps(), m_plot->shownCosts(), true};
    const auto said = [&](double step, double y) {
      return eventsAt(*snapshot, {}, mapping, {mapping.x(step) + 2, y});
    };
    QCOMPARE(said(120, area.bottom() - 3),
             QStringLiteral("before step 120: W²₂₃ 0.1000 → 0.5000\n"
                            "before step 120: a⁰₁ of sample 3: 0 → 0.2500"));
    QCOMPARE(said(300, area.top() + 5), QStringLiteral("before step 300: α 1.000 → 4.000"));
    QVERIFY(said(300, area.bottom()).isEmpty());
    QVERIFY(said(200, area.bottom()).isEmpty());
    int replots = 0;
    connect(canvas(), &QCustomPlot::afterReplot, this, [&] { ++replots; });
    auto edited = std::make_shared<Snapshot>(*snapshot);
    edited->edits.push_back({742, {Quantity::Bias, 1, 0, 0}, 0, 0, 1});
    show(edited);
    QCOMPARE(replots, 1);
    const QColor drawn = canvas()->toPixmap().toImage().pixelColor(
        QPointF(mapping.x(120), area.bottom() - 6).toPoint());
    QCOMPARE(drawn, Theme::light().activation);  // the later of the two
  }

  void theMenuOfARunAsksForWhatItSays() {
    auto snapshot = runOf(fallingCosts(742), 0.006);
    auto before = std::make_shared<Run>();
    before->id = 1;
    snapshot->run = 2;
    snapshot->runs = {before};
    show(snapshot);
    auto *legend = m_plot->findChild<RunsLegend *>();
    QSignalSpy back(m_plot.get(), &CostPlot::returnToRunRequested);
    QSignalSpy hidden(m_plot.get(), &CostPlot::runHidden);
    QSignalSpy removed(m_plot.get(), &CostPlot::runRemoved);
    QSignalSpy coloured(m_plot.get(), &CostPlot::runColoured);
    QSignalSpy named(m_plot.get(), &CostPlot::runNamed);
    const auto choose = [&](const QList<Qt::Key> &keys) {
      legend->list()->setFocus();
      legend->list()->setCurrentRow(1);
      QTest::keyClick(legend->list(), Qt::Key_Return);
      for (const Qt::Key key : keys) QTest::keyClick(QApplication::activePopupWidget(), key);
    };
    choose({Qt::Key_O});
    QCOMPARE(back.takeFirst()[0].toInt(), 1);
    choose({Qt::Key_H});
    QCOMPARE(hidden.takeFirst(), (QVariantList{1, true}));
    choose({Qt::Key_D});
    QCOMPARE(removed.takeFirst()[0].toInt(), 1);
    choose({Qt::Key_C, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return});
    QCOMPARE(coloured.count(), 1);
    choose({Qt::Key_N});
    auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    dialog->setTextValue(QStringLiteral("  the  slow one "));
    dialog->accept();
    QCOMPARE(named.takeFirst(), (QVariantList{1, QStringLiteral("the slow one")}));
  }

  void aStepBeingTypedIsNotOverwritten() {
    show(visiting(300));
    QLineEdit *field = m_plot->scrubber()->field();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("45"));
    show(visiting(301));
    QCOMPARE(field->text(), QStringLiteral("45"));
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), QStringLiteral("301"));
  }

  void aRunLongerThanASliderCountsHasAllItsSteps() {
    StepScrubber scrubber(nullptr);
    QSignalSpy chosen(&scrubber, &StepScrubber::stepChosen);
    const std::int64_t last = std::int64_t{5'000'000'001};
    scrubber.setRun(5, last, 5);
    QTest::keyClick(scrubber.slider(), Qt::Key_End);
    QCOMPARE(chosen.takeLast()[0].toLongLong(), last);
    QTest::keyClick(scrubber.slider(), Qt::Key_Home);
    QCOMPARE(chosen.takeLast()[0].toLongLong(), std::int64_t{5});
    scrubber.setRun(5, last, last);
    QCOMPARE(scrubber.slider()->value(), scrubber.slider()->maximum());
  }

  void aFoldedPlotPaintsNothing() {
    show(runOf(fallingCosts(742), 0.006));
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_plot->setMinimumSize(0, 0);
    m_plot->resize(720, 0);
    settle();
    m_plot->resize(720, 164);
    settle();
  }

  void theMarkOfARateFollowsChangesMadeAtOneStep() {
    auto snapshot = runOf(fallingCosts(742), 0.006);
    snapshot->changes = {{742, 0.5, 1}};
    show(snapshot);
    int replots = 0;
    connect(canvas(), &QCustomPlot::afterReplot, this, [&] { ++replots; });
    auto changed = std::make_shared<Snapshot>(*snapshot);
    changed->changes = {{742, 0.5, 2}};
    show(changed);
    QCOMPARE(replots, 1);
    show(std::make_shared<Snapshot>(*changed));
    QCOMPARE(replots, 1);
  }

  void labelsOfTheRateKeepClearOfOneAnother() {
    const QFontMetricsF metrics(Theme::light().textFont(12));
    const QRectF area(0, 0, 1000, 100);
    const auto labels = [&](const std::vector<RateMark> &marks, std::optional<double> step) {
      return rateLabels(marks, metrics, area, QRectF(), step);
    };
    const auto two = labels({{500, 1, 2}, {520, 2, 4}}, std::nullopt);
    QCOMPARE(two.size(), std::size_t{2});
    QCOMPARE(two[0].text, QStringLiteral("α 2 → 4"));
    QVERIFY(two[0].box.left() > 520);
    QVERIFY(two[1].box.right() < 500);
    const auto three = labels({{480, 1, 2}, {500, 2, 4}, {520, 4, 8}}, std::nullopt);
    QCOMPARE(three.size(), std::size_t{2});  // only the one between has no room
    const auto now = labels({{500, 1, 2}}, 500);
    QCOMPARE(now.size(), std::size_t{1});
    const auto atTheEnd = labels({{990, 1, 2}}, std::nullopt);
    QVERIFY(atTheEnd.at(0).box.right() < 990);
  }

  void aReadoutOfACostOutOfSightHasNoDot() {
    const auto hasDot = [](double cost) {
      QImage image(400, 100, QImage::Format_ARGB32_Premultiplied);
      image.fill(Qt::white);
      QPainter painter(&image);
      const PlotMapping mapping{QRectF(10, 10, 380, 80), {0, 10}, {0.1, 1}, true};
      const RunStyle style = presentStyle(Theme::light(), false);
      paintReadout(painter, Theme::light(), mapping,
                   {{{QString(), style, {5, 5, cost, cost, cost, false}, 4}}, 0});
      painter.end();
      for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
          if (image.pixelColor(x, y) == Theme::light().cost) {
            return true;
          }
        }
      }
      return false;
    };
    QVERIFY(hasDot(0.3));
    QVERIFY(!hasDot(20));
    QVERIFY(!hasDot(0.001));
  }

  void changesOfTheRateNearEachOtherShareAMark() {
    const PlotMapping mapping{QRectF(0, 0, 1000, 100), {0, 1000}, {0.01, 1}, true};
    const auto marks = rateMarks({{100, 1, 2}, {103, 2, 3}, {108, 3, 4}, {500, 4, 5}}, {}, mapping);
    QCOMPARE(marks.size(), std::size_t{2});
    QCOMPARE(marks[0].from, 1.0);
    QCOMPARE(marks[0].to, 4.0);
    QCOMPARE(marks[1].x, 500.0);
  }

  void nothingIsDrawnAgainWithoutAChange() {
    auto snapshot = runOf(fallingCosts(742), 0.006);
    show(snapshot);
    int replots = 0;
    connect(canvas(), &QCustomPlot::afterReplot, this, [&] { ++replots; });
    show(std::make_shared<Snapshot>(*snapshot));
    QCOMPARE(replots, 0);
    m_plot->setSnapshot(runOf(fallingCosts(743), 0.0059));
    m_plot->setSnapshot(runOf(fallingCosts(744), 0.0058));
    settle();
    QCOMPARE(replots, 1);
    m_plot->hide();
    show(runOf(fallingCosts(800), 0.005));
    QCOMPARE(replots, 1);
    m_plot->show();
    settle();
    QVERIFY(replots > 1);
    QCOMPARE(m_plot->columns().back().lastStep, std::int64_t{800});
  }

  void whatIsSelectedInTheListIsARun() {
    auto snapshot = besideOthers();
    show(snapshot);
    QListWidget *list = m_plot->findChild<RunsLegend *>()->list();
    list->setCurrentRow(1);
    const auto selected = [&] {
      return m_plot->findChild<RunsLegend *>()->runs()[list->currentRow()].id;
    };
    QCOMPARE(selected(), 2);
    auto next = std::make_shared<Snapshot>(*snapshot);
    auto newest = std::make_shared<Run>(*snapshot->runs[0]);
    newest->id = 3;
    next->run = 4;
    next->runs.push_back(newest);
    show(next);
    QCOMPARE(selected(), 2);
    auto without = std::make_shared<Snapshot>(*next);
    without->runs = {next->runs[0], next->runs[2]};
    show(without);
    QCOMPARE(selected(), 1);  // what took its place
  }

  void theListSaysOfEveryRunWhatItsLastStepCost() {
    auto snapshot = visiting(300);
    snapshot->training.learningRate = 1;  // of the step that is visited
    snapshot->firstLearningRate = 1;
    snapshot->changes = {{500, 1, 4}};
    show(snapshot);
    const auto *legend = m_plot->findChild<RunsLegend *>();
    QCOMPARE(legend->costText(), significant(fallingCosts(743)[742]));
    QCOMPARE(legend->runs()[0].name, QStringLiteral("this run, α 1 → 4"));
    QCOMPARE(legend->runs()[0].shortName, QStringLiteral("this run, α = 4"));
    const QFont font = Theme::light().textFont(12, QFont::DemiBold);
    const auto within = [&](double width) { return nameWithin(legend->runs()[0], font, width); };
    const auto widthOf = [&](const QString &text) {
      return QFontMetricsF(font).horizontalAdvance(text);
    };
    QCOMPARE(within(widthOf(legend->runs()[0].name)), legend->runs()[0].name);
    QCOMPARE(within(widthOf(legend->runs()[0].name) - 1), QStringLiteral("this run, α = 4"));
    QCOMPARE(within(widthOf(QStringLiteral("α = 4")) + 1), QStringLiteral("α = 4"));
    QVERIFY(within(20).endsWith(QChar(0x2026)));
    auto longer = std::make_shared<Snapshot>(*snapshot);
    longer->lastStepOfRun = 743;  // not computed when an earlier step was gone to
    show(longer);
    QCOMPARE(legend->costText(), QStringLiteral("·"));
  }

  void atTheUpdateOfASampleTheCostOfTheStepIsNotKnown() {
    Session session = handExample();
    session.training.batch = 1;
    session.dataset.inputs = session.dataset.inputs.replicate(1, 2).eval();
    session.dataset.targets = session.dataset.targets.replicate(1, 2).eval();
    Stepper stepper(session);
    stepper.wholeStep();
    show(stepper.snapshot(true));
    const auto *legend = m_plot->findChild<RunsLegend *>();
    QVERIFY(legend->costText() != QStringLiteral("·"));
    stepper.goToStage(stageCount(2));
    show(stepper.snapshot(true));
    QCOMPARE(legend->costText(), QStringLiteral("·"));
    stepper.rest();
    show(stepper.snapshot(true));
    QCOMPARE(legend->costText(), significant(stepper.snapshot(false)->batchCost));
  }

  void runsThatWereEditedAreToldApart() {
    auto snapshot = besideOthers();
    const auto edited = [&](int id, const std::vector<NumberChange> &edits) {
      auto run = std::make_shared<Run>(*snapshot->runs[1]);
      run->id = id;
      run->edits = edits;
      return run;
    };
    const NumberChange weight{40, {Quantity::Weight, 2, 1, 2}, 0, 0.25, 0.5};
    const NumberChange input{0, {Quantity::Activation, 0, 0, 0}, 2, 0, 0.75};
    snapshot->runs = {edited(1, {weight}), edited(2, {input}), edited(3, {weight, input})};
    snapshot->edits = {weight};
    show(snapshot);
    const auto *legend = m_plot->findChild<RunsLegend *>();
    QCOMPARE(legend->runs()[3].name, QStringLiteral("α = 2, W²₂₃ → 0.5, 99 steps"));
    QCOMPARE(legend->runs()[2].name, QStringLiteral("α = 2, a⁰₁ of sample 3 → 0.75, 99 steps"));
    QCOMPARE(legend->runs()[1].name, QStringLiteral("α = 2, 2 edits, 99 steps"));
    const QString told = QStringLiteral("\nbefore step 0: a⁰₁ of sample 3: 0 → 0.7500\n");
    QVERIFY2(legend->list()->item(1)->toolTip().contains(told),
             qPrintable(legend->list()->item(1)->toolTip()));
    QVERIFY(legend->list()->item(2)->toolTip().contains(told));
    QVERIFY(!legend->list()->item(3)->toolTip().contains(QStringLiteral("sample")));
    QVERIFY(legend->list()->item(0)->toolTip().contains(
        QStringLiteral("\nbefore step 40: W²₂₃ 0.2500 → 0.5000")));
  }

  void theListShowsWholeRows() {
    auto snapshot = besideOthers();
    for (int id = 10; id < 20; ++id) {
      auto run = std::make_shared<Run>(*snapshot->runs[0]);
      run->id = id;
      snapshot->runs.push_back(run);
    }
    for (const int height : {140, 150, 164, 171, 200}) {
      m_plot->resize(1005, height);
      show(snapshot);
      const QListWidget *list = m_plot->findChild<RunsLegend *>()->list();
      const int row = list->visualItemRect(list->item(0)).height();
      QCOMPARE(list->viewport()->height() % row, 0);
      if (height >= 164) QVERIFY(list->viewport()->height() >= 4 * row);
    }
  }

  void theScrubberGreysWhatIsOutOfDate() {
    StepScrubber *scrubber = m_plot->scrubber();
    const auto handle = [&] {
      const QPoint centre = scrubber->slider()->handleCentre(scrubber->slider()->value()).toPoint();
      return scrubber->slider()->grab().toImage().pixelColor(centre);
    };
    m_plot->setSnapshot(visiting(300));
    settle();
    QCOMPARE(handle(), Theme::light().ink);
    QVERIFY(!scrubber->field()->font().italic());
    m_plot->setSnapshot(visiting(300), true);
    settle();
    QCOMPARE(handle(), Theme::light().muted);
    QVERIFY(scrubber->field()->font().italic());
    QCOMPARE(scrubber->field()->palette().color(QPalette::Text), Theme::light().muted);
    m_plot->setSnapshot(visiting(300));
    settle();
    QCOMPARE(handle(), Theme::light().ink);
  }

  void whatHasTheKeyboardHasARing() {
    show(besideOthers());
    m_plot->setAttribute(Qt::WA_KeyboardFocusChange);
    const auto inkAbove = [this](const QWidget *widget) {
      const QPoint place = widget->mapTo(m_plot.get(), QPoint(widget->width() / 2, -2));
      return m_plot->grab().toImage().pixelColor(place) == Theme::light().ink;
    };
    for (QWidget *stop : {static_cast<QWidget *>(m_plot->scrubber()->slider()),
                          static_cast<QWidget *>(m_plot->findChild<RunsLegend *>()->list())}) {
      QVERIFY(!inkAbove(stop));
      stop->setFocus(Qt::TabFocusReason);
      QVERIFY(inkAbove(stop));
    }
  }

  void aStepStandsBelowItselfOnTheAxis() {
    const auto areAligned = [this] {
      TrackSlider *slider = m_plot->scrubber()->slider();
      const double canvasLeft = canvas()->mapTo(m_plot.get(), QPoint(0, 0)).x();
      for (const int step : {0, 4, 50, 100}) {
        const double x =
            slider->mapTo(m_plot.get(), QPoint(0, 0)).x() + slider->handleCentre(step).x();
        if (std::abs(x - canvasLeft - at(step).x()) > 1) return false;
      }
      return true;
    };
    show(besideOthers());  // its run is much shorter than the others
    QVERIFY(areAligned());
    QSignalSpy chosen(m_plot.get(), &CostPlot::stepChosen);
    m_plot->scrubber()->slider()->setFocus();
    QTest::keyClick(m_plot->scrubber()->slider(), Qt::Key_Home);
    QCOMPARE(chosen.takeLast()[0].toLongLong(), 0);
    QTest::keyClick(m_plot->scrubber()->slider(), Qt::Key_End);
    QCOMPARE(chosen.takeLast()[0].toLongLong(), 4);  // no further
    QTest::mouseClick(m_plot->scrubber()->slider(), Qt::LeftButton, {},
                      m_plot->scrubber()->slider()->handleCentre(150).toPoint());
    QVERIFY(chosen.isEmpty());
    m_plot->resize(480, 164);  // where the words end the track sooner
    settle();
    QVERIFY(areAligned());
  }

  void theScrubberStaysAndShowsWhatIsInSight() {
    TrackSlider *slider = m_plot->scrubber()->slider();
    show(visiting(300));
    const QPointF place = slider->handleCentre(300);
    QVERIFY(!slider->band());
    wheel(480, at(300, 0.1));
    QCOMPARE(slider->handleCentre(300), place);
    const auto showsSight = [&] {
      const PlotRange sight = m_plot->shownSteps();
      return slider->band() && std::abs(slider->band()->from - sight.lower) <= 1 &&
             std::abs(slider->band()->to - sight.upper) <= 1;
    };
    QVERIFY(m_plot->shownSteps().size() < 500);
    QVERIFY(showsSight());
    QVERIFY(slider->toolTip().contains(QStringLiteral("band")));
    m_plot->setFocus(Qt::TabFocusReason);
    const TrackSlider::Band before = *slider->band();
    QTest::keyClick(m_plot.get(), Qt::Key_Right);
    settle();
    QVERIFY(slider->band() != before);
    QVERIFY(showsSight());
    const auto frameAt = [&](int position) {
      const int x = qRound(slider->handleCentre(position).x());
      const QImage picture = slider->grab().toImage();
      return picture.pixelColor(x, slider->height() / 2 - 5) != picture.pixelColor(0, 0);
    };
    QVERIFY(frameAt(slider->band()->to - 5));
    QVERIFY(!frameAt(slider->band()->to + 20));
    QTest::mouseDClick(canvas(), Qt::LeftButton, {}, middle());
    settle();
    QVERIFY(!slider->band());
    QCOMPARE(slider->handleCentre(300), place);
  }

  void arrowsToTheSideKeepTheCostsFitted() {
    show(runOf(fallingCosts(1000), 0.25 * std::exp(-5)));
    m_plot->setFocus(Qt::TabFocusReason);
    for (int k = 0; k < 12; ++k) m_plot->zoom(0.8);
    settle();
    for (int k = 0; k < 60; ++k) {
      QTest::keyClick(m_plot.get(), Qt::Key_Left);
      settle();
      const PlotRange steps = m_plot->shownSteps();
      QVERIFY(m_plot->shownCosts().lower < 0.25 * std::exp(-steps.upper / 200) * 1.0001);
      QVERIFY(m_plot->shownCosts().upper > 0.25 * std::exp(-steps.lower / 200) * 0.9999);
    }
  }

  void anotherRunKeepsTheStepsInSightWhereThereAreSome() {
    show(visiting(300));
    wheel(480);
    const PlotRange steps = m_plot->shownSteps();
    auto edited = visiting(420);
    edited->run = 2;
    edited->lastStepOfRun = 420;
    show(edited);
    QVERIFY(!m_plot->followsRun());
    QCOMPARE(m_plot->shownSteps(), steps);
    auto beginning = runOf({}, 0.2);
    beginning->run = 3;
    show(beginning);
    QVERIFY(m_plot->followsRun());
  }

  void theWordsOfTheMarkerKeepClearOfCurvesAndMarks() {
    const PlotMapping mapping{QRectF(0, 0, 1000, 200), {0, 1000}, {0, 1}, false};
    const Theme theme = Theme::light();
    const StepMark mark{500, 0.5, false};
    const auto covered = [](const QRectF &box, const std::vector<QPointF> &obstacles) {
      return std::any_of(obstacles.begin(), obstacles.end(),
                         [&](const QPointF &point) { return box.contains(point); });
    };
    std::vector<QPointF> rising;
    addObstacles(rising, mapping,
                 {columnOfStep(0, 0.5), columnOfStep(500, 0.5), columnOfStep(1000, 0.7)}, 200, 800);
    QVERIFY(covered(besideMark({90, 17}, {500, 100}, mapping.area), rising));
    QVERIFY(!covered(stepWordsBox(theme, mapping, mark, rising), rising));
    std::vector<QPointF> rates;
    addObstacles(rates, mapping, {{540, 1, 2}});
    QVERIFY(!covered(stepWordsBox(theme, mapping, mark, rates), rates));
    QCOMPARE(stepWordsBox(theme, mapping, mark, {}).left(), 510.0);
  }

  void anotherRunIsFollowedAgain() {
    show(runOf(fallingCosts(742), 0.006));
    wheel(240);
    show(runOf({}, 0.2));
    QVERIFY(m_plot->followsRun());
    QCOMPARE(m_plot->shownSteps(), (PlotRange{0, 200}));
  }

 private:
  QCustomPlot *canvas() const { return m_plot->findChild<QCustomPlot *>(); }
  QPoint middle() const { return m_plot->plotArea().center().toPoint(); }

  /// A run of 742 steps of which one is visited again.
  static std::shared_ptr<Snapshot> visiting(std::int64_t step) {
    auto snapshot = runOf(fallingCosts(743), fallingCosts(743)[static_cast<std::size_t>(step)]);
    snapshot->position.step = step;
    snapshot->lastStepOfRun = 742;
    return snapshot;
  }

  /// A run of 4 steps that cost almost the same, and two before it of 99 steps, at 1 and 0.5.
  static std::shared_ptr<Snapshot> besideOthers() {
    auto snapshot = runOf({0.25, 0.2499999, 0.2499998, 0.2499997}, 0.2499996);
    snapshot->lastStepOfRun = 4;
    snapshot->run = 9;
    const auto kept = [&](int id, const std::string &name, double cost) {
      auto run = std::make_shared<Run>();
      run->id = id;
      run->name = name;
      run->firstLearningRate = id;
      run->lastStep = 99;
      run->start = snapshot->start;
      for (int step = 0; step < 100; ++step) run->curve.append(cost);
      return run;
    };
    snapshot->runs = {kept(1, "slow", 1), kept(2, "", 0.5)};
    return snapshot;
  }

  static double costOfLongRun(std::int64_t step) {
    return 0.2 + 0.0001 * static_cast<double>(step % 7);
  }

  /// 100,000 steps in buckets of 32, standing in the middle; the costs of some found one by one.
  static std::shared_ptr<Snapshot> longRun(std::int64_t from = 0, std::int64_t to = 0) {
    Session session = handExample();
    session.step = 50'000;
    auto snapshot = snapshotOf(session, 0, true);
    snapshot->batchCost = costOfLongRun(50'000);
    snapshot->lastStepOfRun = 100'000;
    snapshot->curve = CostCurve(0);
    for (std::int64_t step = 0; step < 100'000; ++step) {
      snapshot->curve.append(costOfLongRun(step));
    }
    if (to > from) {
      CostDetail detail{snapshot->run, CostCurve(from)};
      for (std::int64_t step = from; step < to; ++step) {
        detail.curve.append(costOfLongRun(step));
      }
      snapshot->details = {std::make_shared<const CostDetail>(detail)};
    }
    return snapshot;
  }

  /// Where a step and a cost are drawn.
  QPointF at(double step, double cost = 0.1) const {
    const PlotMapping mapping{m_plot->plotArea(), m_plot->shownSteps(), m_plot->shownCosts(),
                              m_plot->isLogarithmic()};
    return {mapping.x(step), mapping.y(cost)};
  }

  void settle() const { QCoreApplication::processEvents(); }

  void show(std::shared_ptr<const Snapshot> snapshot) {
    m_plot->setSnapshot(std::move(snapshot));
    settle();
  }

  void wheel(int delta, std::optional<QPointF> at = std::nullopt) {
    const QPointF place = at.value_or(QPointF(middle()));
    QWheelEvent event(place, canvas()->mapToGlobal(place), {}, {0, delta}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas(), &event);
    settle();
  }

  std::unique_ptr<CostPlot> m_plot;
};

}  // namespace chainrule

QTEST_MAIN(chainrule::TestCostPlot)
#include "tst_costplot.moc"
