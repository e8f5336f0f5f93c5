// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/learningratebox.h"
#include "panels/learningratescale.h"
#include "panels/learningrateslider.h"
#include "panels/readout.h"
#include "panels/speedslider.h"
#include "panels/transportbar.h"
#include "panels/transportbutton.h"
#include "support/handexample.h"

#include <QAccessible>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace chainrule {
namespace {

/// The hand example with `rows` equal rows.
Session sessionOf(int rows) {
  Session session = handExample();
  session.dataset.inputs = session.dataset.inputs.col(0).replicate(1, rows).eval();
  session.dataset.targets = session.dataset.targets.col(0).replicate(1, rows).eval();
  return session;
}

class PaintCounter : public QObject {
 public:
  explicit PaintCounter(QWidget &widget) {
    widget.installEventFilter(this);
    for (QWidget *child : widget.findChildren<QWidget *>()) {
      child->installEventFilter(this);
    }
  }

  int count = 0;

 protected:
  bool eventFilter(QObject *, QEvent *event) override {
    count += event->type() == QEvent::Paint ? 1 : 0;
    return false;
  }
};

}  // namespace

class TestTransportBar : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    loadEmbeddedFonts();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  }

  void init() {
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    m_bar = new TransportBar(m_window.get());
    layout->addWidget(m_bar);
    m_window->resize(1440, 100);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  }

  void cleanup() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_window.reset();
  }

  void everythingIsDisabledBeforeTheFirstSnapshot() {
    for (const char *name : {"backToStart", "back", "nextStage", "step", "run", "previousSample",
                             "nextSample", "learningRateBox", "learningRateSlider"}) {
      QVERIFY2(!child<QWidget>(name)->isEnabled(), name);
    }
  }

  void buttonsSayWhatIsWanted_data() {
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("intent");
    QTest::newRow("start") << "backToStart" << QByteArray(SIGNAL(backToStartRequested()));
    QTest::newRow("back") << "back" << QByteArray(SIGNAL(previousStageRequested()));
    QTest::newRow("next stage") << "nextStage" << QByteArray(SIGNAL(nextStageRequested()));
    QTest::newRow("step") << "step" << QByteArray(SIGNAL(stepRequested()));
    QTest::newRow("run") << "run" << QByteArray(SIGNAL(runRequested()));
  }

  void buttonsSayWhatIsWanted() {
    QFETCH(QString, button);
    QFETCH(QByteArray, intent);
    m_bar->setSnapshot(snapshotOf(handExample(), 9));
    QSignalSpy spy(m_bar, intent.constData());
    auto *widget = m_bar->findChild<TransportButton *>(button);
    QTest::mouseClick(widget, Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QVERIFY2(!widget->hasFocus(), "a click leaves the keyboard where it was");
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(widget, Qt::Key_Space);
    QTest::keyClick(widget, Qt::Key_Return);
    QCOMPARE(spy.count(), 3);
    QVERIFY(!widget->accessibleName().isEmpty());
    QVERIFY(widget->toolTip().contains(QLatin1Char('(')));
  }

  void mnemonicsPressTheButtons() {
    m_bar->setSnapshot(snapshotOf(handExample(), 9));
    QSignalSpy stages(m_bar, &TransportBar::nextStageRequested);
    QSignalSpy runs(m_bar, &TransportBar::runRequested);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(stages.count(), 1);
    QTRY_COMPARE(runs.count(), 1);
  }

  void aFocusedButtonKeepsTheSpaceBarFromTheWindow() {
    QShortcut shortcut(Qt::Key_Space, m_window.get());
    QSignalSpy window(&shortcut, &QShortcut::activated);
    m_bar->setSnapshot(snapshotOf(handExample(), 9));
    child<QWidget>("run")->setFocus(Qt::TabFocusReason);
    QSignalSpy runs(m_bar, &TransportBar::runRequested);
    QTest::keyClick(child<QWidget>("run"), Qt::Key_Space);
    QCOMPARE(runs.count(), 1);
    QCOMPARE(window.count(), 0);
  }

  void runBecomesPauseWithoutChangingItsPlace() {
    auto snapshot = snapshotOf(handExample(), 0, true);
    m_bar->setSnapshot(snapshot);
    auto *run = child<TransportButton>("run");
    auto *nextStage = child<TransportButton>("nextStage");
    const QRect place = run->geometry();
    QVERIFY(nextStage->isPrimary());
    QVERIFY(!run->isPrimary());
    QCOMPARE(run->accessibleName(), QStringLiteral("Run"));

    auto running = std::make_shared<Snapshot>(*snapshot);
    running->running = true;
    m_bar->setSnapshot(running);
    QCoreApplication::processEvents();
    QVERIFY(!nextStage->isPrimary());
    QVERIFY(run->isPrimary());
    QCOMPARE(run->accessibleName(), QStringLiteral("Pause"));
    QCOMPARE(run->geometry(), place);

    QSignalSpy runs(m_bar, &TransportBar::runRequested);
    QSignalSpy pauses(m_bar, &TransportBar::pauseRequested);
    QTest::mouseClick(run, Qt::LeftButton);
    QCOMPARE(pauses.count(), 1);
    QCOMPARE(runs.count(), 0);
  }

  void buttonsThatWouldDoNothingAreDisabled_data() {
    QTest::addColumn<int>("stage");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<bool>("canGoBack");
    QTest::addColumn<bool>("canGoToStart");
    QTest::newRow("before the first stage") << 0 << false << false << false;
    QTest::newRow("first stage") << 1 << false << true << true;
    QTest::newRow("update") << 12 << false << true << true;
    QTest::newRow("at rest") << 0 << true << true << true;
  }

  void buttonsThatWouldDoNothingAreDisabled() {
    QFETCH(int, stage);
    QFETCH(bool, whole);
    m_bar->setSnapshot(snapshotOf(handExample(), stage, whole));
    QTEST(child<QWidget>("back")->isEnabled(), "canGoBack");
    QTEST(child<QWidget>("backToStart")->isEnabled(), "canGoToStart");
  }

  void theFieldReadsCommaAndPoint_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("learningRate");
    QTest::addColumn<QString>("shown");
    QTest::newRow("point") << "0.25" << 0.25 << "0.250";
    QTest::newRow("comma") << "0,25" << 0.25 << "0.250";
    QTest::newRow("no leading zero") << ".1234" << 0.1234 << "0.1234";
    QTest::newRow("large") << "12345" << 12345.0 << "12345";
    QTest::newRow("exponent") << "2.5e-7" << 2.5e-7 << "2.50×10⁻⁷";
    QTest::newRow("as shown") << "2,5×10⁻⁷" << 2.5e-7 << "2.50×10⁻⁷";
    QTest::newRow("zero") << "0" << 0.0 << "0";
    QTest::newRow("all digits count") << "0.123456789" << 0.123456789 << "0.1235";
  }

  void theFieldReadsCommaAndPoint() {
    QFETCH(QString, typed);
    QFETCH(double, learningRate);
    m_bar->setSnapshot(snapshotOf(handExample(), 0));
    QSignalSpy spy(m_bar, &TransportBar::learningRateChanged);
    type(typed);
    QCOMPARE(spy.count(), 0);
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.front().front().toDouble(), learningRate);
    QTEST(box()->text(), "shown");
    QCOMPARE(slider()->value(), learningRatePosition(learningRate));
  }

  void theFieldSpeaksTheLocale() {
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    m_bar->setSnapshot(snapshotOf(handExample(), 0));
    QCOMPARE(box()->text(), QStringLiteral("0,500"));
  }

  void theFieldRefusesWhatIsNoLearningRate_data() {
    QTest::addColumn<QString>("typed");
    for (const char *text : {"-1", "1e999", "1.2.3", "e", "hello", " "}) {
      QTest::newRow(text) << QString::fromUtf8(text);
    }
  }

  void theFieldRefusesWhatIsNoLearningRate() {
    QFETCH(QString, typed);
    m_bar->setSnapshot(snapshotOf(handExample(), 0));
    QSignalSpy spy(m_bar, &TransportBar::learningRateChanged);
    type(typed);
    QSignalSpy refusals(m_bar, &TransportBar::learningRateRefused);
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(box()->text(), QStringLiteral("0.500"));
    QCOMPARE(refusals.count(), typed == QStringLiteral(" ") ? 0 : 1);
    if (!refusals.empty()) {
      const QString reason = refusals.front().front().toString();
      QVERIFY2(reason.contains(typed) && reason.contains(QStringLiteral("a number from 0")),
               qPrintable(reason));
    }
  }

  void aFieldLeftSaysWhyItDoesNotKeepWhatWasTyped() {
    m_bar->setSnapshot(snapshotOf(handExample(), 0));
    QSignalSpy refusals(m_bar, &TransportBar::learningRateRefused);
    box()->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(box(), QStringLiteral("abc"));
    QCOMPARE(box()->text(), QStringLiteral("abc"));
    child<QWidget>("run")->setFocus(Qt::TabFocusReason);
    QCOMPARE(refusals.count(), 1);
    QCOMPARE(box()->text(), QStringLiteral("0.500"));
    box()->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(box(), QStringLiteral("-3"));
    QTest::keyClick(box(), Qt::Key_Escape);
    QCOMPARE(refusals.count(), 1);
  }

  void everyRateFitsTheField_data() {
    QTest::addColumn<double>("learningRate");
    for (const double rate : {0.5, 0.12345, 1e-5, 1.235e7, 8.888e-8, 123.4}) {
      QTest::newRow(qPrintable(QString::number(rate))) << rate;
    }
  }

  void everyRateFitsTheField() {
    QFETCH(double, learningRate);
    Session session = handExample();
    session.training.learningRate = learningRate;
    m_bar->setSnapshot(snapshotOf(session, 0));
    const auto *edit = box()->findChild<QLineEdit *>();
    const QMargins margins = edit->textMargins();
    const int room = edit->width() - margins.left() - margins.right() - 4;
    QVERIFY(edit->fontMetrics().horizontalAdvance(edit->text()) <= room);
  }

  void escapeBringsTheOldNumberBack() {
    m_bar->setSnapshot(snapshotOf(handExample(), 0));
    QSignalSpy spy(m_bar, &TransportBar::learningRateChanged);
    type(QStringLiteral("7"));
    QTest::keyClick(box(), Qt::Key_Escape);
    QCOMPARE(box()->text(), QStringLiteral("0.500"));
    child<QWidget>("run")->setFocus(Qt::TabFocusReason);
    QCOMPARE(spy.count(), 0);
  }

  void aFieldLeftAloneKeepsDigitsItDoesNotShow() {
    Session session = handExample();
    session.training.learningRate = 0.123456789012;
    m_bar->setSnapshot(snapshotOf(session, 0));
    QSignalSpy spy(m_bar, &TransportBar::learningRateChanged);
    box()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box(), Qt::Key_Return);
    child<QWidget>("run")->setFocus(Qt::TabFocusReason);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(box()->value(), 0.123456789012);
    QVERIFY(box()->toolTip().contains(QStringLiteral("0.123456789012")));
  }

  void windowKeysWorkInTheFieldUntilANumberIsBeingTyped() {
    QShortcut space(Qt::Key_Space, m_window.get());
    QShortcut enter(Qt::Key_Return, m_window.get());
    QSignalSpy spaces(&space, &QShortcut::activated);
    QSignalSpy enters(&enter, &QShortcut::activated);
    m_bar->setSnapshot(snapshotOf(handExample(), 0));
    box()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box(), Qt::Key_Space);
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(spaces.count(), 1);
    QCOMPARE(enters.count(), 1);
    QTest::keyClicks(box(), QStringLiteral("3 "));
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(spaces.count(), 1);
    QCOMPARE(enters.count(), 1);
    QCOMPARE(box()->value(), 3.0);
  }

  void aFieldEnteredByMouseGivesTheKeyboardBack() {
    m_bar->setSnapshot(snapshotOf(handExample(), 0));
    auto *before = child<QWidget>("step");
    before->setFocus(Qt::TabFocusReason);
    QTest::mouseClick(box()->findChild<QLineEdit *>(), Qt::LeftButton);
    QVERIFY(box()->hasFocus());
    QTest::keyClicks(box(), QStringLiteral("2"));
    QTest::keyClick(box(), Qt::Key_Return);
    QVERIFY(before->hasFocus());
  }

  void arrowKeysStepThroughTenthsOfADecade() {
    m_bar->setSnapshot(snapshotOf(handExample(), 0));
    QSignalSpy spy(m_bar, &TransportBar::learningRateChanged);
    slider()->setFocus(Qt::TabFocusReason);
    QList<double> rates;
    for (int k = 0; k < 10; ++k) {
      QTest::keyClick(slider(), Qt::Key_Right);
      rates.append(spy.takeFirst().front().toDouble());
    }
    QCOMPARE(rates, QList<double>({0.63, 0.79, 1, 1.3, 1.6, 2, 2.5, 3.2, 4, 5}));
    QTest::keyClick(slider(), Qt::Key_Left);
    QCOMPARE(spy.takeFirst().front().toDouble(), 4.0);
    QTest::keyClick(slider(), Qt::Key_End);
    QCOMPARE(spy.takeFirst().front().toDouble(), 200.0);
    QTest::keyClick(slider(), Qt::Key_Home);
    QCOMPARE(spy.takeFirst().front().toDouble(), 0.001);
    QTest::keyClick(box(), Qt::Key_Up);
    QCOMPARE(spy.takeFirst().front().toDouble(), 0.0013);
  }

  void aRateOffTheScaleComesBackStepByStep() {
    Session session = handExample();
    session.training.learningRate = 500;
    m_bar->setSnapshot(snapshotOf(session, 0));
    QCOMPARE(slider()->value(), slider()->maximum());
    QSignalSpy spy(m_bar, &TransportBar::learningRateChanged);
    slider()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(slider(), Qt::Key_Left);
    QCOMPARE(spy.takeFirst().front().toDouble(), 400.0);
    QCOMPARE(box()->text(), QStringLiteral("400.0"));
    QTest::keyClick(slider(), Qt::Key_Right);
    QCOMPARE(slider()->value(), slider()->maximum());
  }

  void draggingTheHandleChangesTheRateAllTheWhile() {
    m_bar->setSnapshot(snapshotOf(handExample(), 0));
    QSignalSpy spy(m_bar, &TransportBar::learningRateChanged);
    const QPoint from = slider()->handleCentre(learningRatePosition(0.5)).toPoint();
    const QPoint over = slider()->handleCentre(learningRatePosition(2)).toPoint();
    const QPoint to = slider()->handleCentre(learningRatePosition(10)).toPoint();
    QTest::mousePress(slider(), Qt::LeftButton, {}, from);
    QCOMPARE(spy.count(), 0);
    QTest::mouseMove(slider(), over);
    QCOMPARE(spy.count(), 1);
    QTest::mouseMove(slider(), to);
    QTest::mouseRelease(slider(), Qt::LeftButton, {}, to);
    QCOMPARE(spy.count(), 2);
    const double rate = spy.back().front().toDouble();
    QVERIFY2(rate > 9 && rate < 11.2, qPrintable(QString::number(rate)));
    QCOMPARE(box()->value(), rate);
    QVERIFY(!slider()->hasFocus());
  }

  void aPressOnTheGrooveBringsTheHandle() {
    m_bar->setSnapshot(snapshotOf(handExample(), 0));
    QSignalSpy spy(m_bar, &TransportBar::learningRateChanged);
    QTest::mouseClick(slider(), Qt::LeftButton, {},
                      slider()->handleCentre(slider()->maximum()).toPoint() + QPoint(3, 0));
    QCOMPARE(spy.takeFirst().front().toDouble(), 200.0);
  }

  void whatWasAskedForStaysUntilItArrives() {
    Session session = handExample();
    m_bar->setSnapshot(snapshotOf(session, 0));
    type(QStringLiteral("4"));
    QTest::keyClick(box(), Qt::Key_Return);
    m_bar->setSnapshot(snapshotOf(session, 0));
    QCOMPARE(box()->value(), 4.0);
    session.training.learningRate = 4;
    m_bar->setSnapshot(snapshotOf(session, 0));
    session.training.learningRate = 1;
    m_bar->setSnapshot(snapshotOf(session, 0));
    QCOMPARE(box()->value(), 1.0);
  }

  void anotherSessionReplacesWhatWasAskedFor() {
    m_bar->setSnapshot(snapshotOf(handExample(), 0));
    type(QStringLiteral("4"));
    QTest::keyClick(box(), Qt::Key_Return);
    auto other = snapshotOf(handExample(), 0);
    other->generation = 2;
    m_bar->setSnapshot(other);
    QCOMPARE(box()->value(), 0.5);
  }

  void theSampleChooserGoesRoundTheEnds() {
    const Session session = sessionOf(3);
    auto *previous = child<QAbstractButton>("previousSample");
    auto *next = child<QAbstractButton>("nextSample");
    QSignalSpy spy(m_bar, &TransportBar::sampleChosen);
    m_bar->setSnapshot(snapshotOf(session, 0, false, 0));
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(spy.takeFirst().front().toInt(), 1);
    QTest::mouseClick(previous, Qt::LeftButton);
    QCOMPARE(spy.takeFirst().front().toInt(), 2);

    m_bar->setSnapshot(snapshotOf(session, 0, false, 2));
    QCOMPARE(previous->parentWidget()->accessibleDescription(), QStringLiteral("3 of 3"));
    next->setFocus(Qt::TabFocusReason);
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(spy.takeFirst().front().toInt(), 0);

    m_bar->setSnapshot(snapshotOf(sessionOf(1), 0));
    QVERIFY(!previous->isEnabled());
    QVERIFY(!next->isEnabled());
  }

  void theCounterGroupsItsDigits() {
    QCOMPARE(counterAt(0), QStringLiteral("000,000"));
    QCOMPARE(counterAt(742), QStringLiteral("000,742"));
    QCOMPARE(counterAt(12'345'678), QStringLiteral("12,345,678"));
  }

  void costIsADotUntilItIsKnown() {
    m_bar->setSnapshot(snapshotOf(handExample(), 4));
    QCOMPARE(child<Readout>("cost")->number(), QStringLiteral("·"));
    m_bar->setSnapshot(snapshotOf(handExample(), 5));
    QCOMPARE(child<Readout>("cost")->number(), QStringLiteral("0.1683"));
    QCOMPARE(child<Readout>("cost")->caption().note, QString());
    m_bar->setSnapshot(snapshotOf(handExample(), 5), true);
    QVERIFY(child<Readout>("cost")->isStale());

    auto unknown = snapshotOf(sessionOf(3), 5);
    m_bar->setSnapshot(unknown);
    QCOMPARE(child<Readout>("cost")->number(), QStringLiteral("0.1683"));
    QCOMPARE(child<Readout>("cost")->caption().note, QStringLiteral("mean"));
    QVERIFY(!child<Readout>("cost")->isStale());
    unknown = snapshotOf(sessionOf(3), 5);
    unknown->meanCost.reset();
    m_bar->setSnapshot(unknown);
    QCOMPARE(child<Readout>("cost")->number(), QStringLiteral("·"));
  }

  void nothingMovesAsNumbersChange() {
    m_bar->setSnapshot(snapshotOf(sessionOf(150), 0));
    QCoreApplication::processEvents();
    const QList<QRect> before = places();
    for (const auto &[step, rate, cost] :
         {std::tuple(std::int64_t{999'999'999'999}, 1.2345e-7, 1.234e-300),
          std::tuple(std::int64_t{10'000'000}, 0.0, 1234.0),
          std::tuple(std::int64_t{1}, 123456.0, 0.00012345)}) {
      auto snapshot = snapshotOf(sessionOf(150), 7, false, 149);
      snapshot->position.step = step;
      snapshot->training.learningRate = rate;
      snapshot->meanCost = cost;
      snapshot->running = true;
      m_bar->setSnapshot(snapshot);
      QCoreApplication::processEvents();
      QCOMPARE(places(), before);
    }
  }

  void theCompactBarFitsTheSmallestWindow() {
    m_bar->setSnapshot(snapshotOf(sessionOf(150), 0));
    m_bar->setCompact(true);
    QCoreApplication::processEvents();
    QVERIFY2(m_bar->minimumSizeHint().width() <= 1024,
             qPrintable(QString::number(m_bar->minimumSizeHint().width())));
    QVERIFY(!child<QWidget>("speedSlider")->isVisible());
    m_bar->setCompact(false);
    QVERIFY(m_bar->minimumSizeHint().width() <= 1440);
    QVERIFY(child<QWidget>("speedSlider")->isVisible());
  }

  void theSpeedSliderHasItsStops() {
    QCOMPARE(speedText(m_bar->speed()), QStringLiteral("1 stage/s"));
    QSignalSpy spy(m_bar, &TransportBar::speedChanged);
    auto *speed = child<TrackSlider>("speedSlider");
    speed->setFocus(Qt::TabFocusReason);
    QTest::keyClick(speed, Qt::Key_Right);
    QCOMPARE(speedText(spy.takeFirst().front().value<Speed>()), QStringLiteral("2 stages/s"));
    QTest::keyClick(speed, Qt::Key_End);
    QCOMPARE(spy.takeFirst().front().value<Speed>().unit, Speed::Unit::Unlimited);
    QCOMPARE(speed->accessibleDescription(), QStringLiteral("no limit"));

    m_bar->setSpeed({Speed::Unit::Steps, 900});
    QCOMPARE(spy.count(), 0);
    QCOMPARE(speedText(m_bar->speed()), QStringLiteral("1,000 steps/s"));
    m_bar->setSpeed({Speed::Unit::Steps, 1});
    QCOMPARE(speedText(m_bar->speed()), QStringLiteral("1 step/s"));
  }

  void slidersSayWhatTheyStandFor() {
    m_bar->setSnapshot(snapshotOf(handExample(), 0));
    QAccessibleInterface *rate = QAccessible::queryAccessibleInterface(slider());
    QCOMPARE(rate->text(QAccessible::Value), QStringLiteral("0.5"));
    QCOMPARE(rate->valueInterface()->currentValue().toDouble(), 0.5);
    QCOMPARE(rate->valueInterface()->maximumValue().toDouble(), 200.0);
    rate->valueInterface()->setCurrentValue(10.0);
    QCOMPARE(box()->value(), 10.0);
    QAccessibleInterface *speed =
        QAccessible::queryAccessibleInterface(child<TrackSlider>("speedSlider"));
    QCOMPARE(speed->text(QAccessible::Value), QStringLiteral("1 stage/s"));
    QCOMPARE(speed->valueInterface()->currentValue().toDouble(), 1.0);
    m_bar->changeSpeed(1);
    QCOMPARE(speed->text(QAccessible::Value), QStringLiteral("2 stages/s"));
  }

  void theSameSnapshotPaintsNothing() {
    m_bar->setSnapshot(snapshotOf(sessionOf(3), 5));
    QCoreApplication::processEvents();
    PaintCounter counter(*m_bar);
    m_bar->setSnapshot(snapshotOf(sessionOf(3), 5));
    QCoreApplication::processEvents();
    QCOMPARE(counter.count, 0);
    m_bar->setSnapshot(snapshotOf(sessionOf(3), 5, false, 1));
    QCoreApplication::processEvents();
    QVERIFY(counter.count > 0);
  }

 private:
  template <typename T>
  T *child(const char *name) const {
    return m_bar->findChild<T *>(QLatin1String(name));
  }

  LearningRateBox *box() const { return child<LearningRateBox>("learningRateBox"); }
  LearningRateSlider *slider() const { return child<LearningRateSlider>("learningRateSlider"); }

  void type(const QString &text) {
    box()->setFocus(Qt::TabFocusReason);
    box()->selectAll();
    for (const QChar c : text) {
      QTest::sendKeyEvent(QTest::Click, box(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
  }

  QString counterAt(std::int64_t step) {
    Session session = handExample();
    session.step = step;
    m_bar->setSnapshot(snapshotOf(session, 0));
    return child<Readout>("stepCounter")->number();
  }

  QList<QRect> places() const {
    QList<QRect> list;
    for (const QWidget *widget : m_bar->findChildren<QWidget *>()) {
      if (qobject_cast<const QLineEdit *>(widget->parentWidget()) == nullptr) {
        list.append(QRect(widget->mapTo(m_bar, QPoint()), widget->size()));
      }
    }
    return list;
  }

  std::unique_ptr<QWidget> m_window;
  TransportBar *m_bar = nullptr;
};

}  // namespace chainrule

QTEST_MAIN(chainrule::TestTransportBar)
#include "tst_transportbar.moc"
