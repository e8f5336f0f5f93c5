// SPDX-License-Identifier: GPL-3.0-or-later
//
// The gradient check in the window, by keyboard and mouse.

#include "laboratory/differenceplot.h"
#include "laboratory/gradientcheckpanel.h"
#include "laboratory/gradientchecktable.h"
#include "numberformat.h"
#include "support/sessions.h"
#include "support/windowfixture.h"
#include "training/trainer.h"

#include <QClipboard>
#include <QtTest>

#include <cmath>
#include <functional>
#include <limits>

using namespace chainrule;

namespace {

/// C of sigmoids and squared errors on one sample, written out.
double costOf(const Session &session, int row) {
  Eigen::VectorXd a = session.dataset.inputs.col(row);
  for (int l = 1; l <= session.network.depth(); ++l) {
    const Eigen::VectorXd z = session.network.weights(l) * a + session.network.biases(l);
    a = (1 / (1 + (-z.array()).exp())).matrix();
  }
  return 0.5 * (a - session.dataset.targets.col(row)).squaredNorm();
}

double &parameterIn(Session &session, const Entry &entry) {
  return entry.quantity == Quantity::Weight
             ? session.network.weights(entry.layer)(entry.row, entry.column)
             : session.network.biases(entry.layer)(entry.row);
}

double centralDifference(Session session, int row, const Entry &entry, double epsilon) {
  const double before = parameterIn(session, entry);
  const double h = epsilon * std::max(1.0, std::abs(before));
  parameterIn(session, entry) = before + h;
  const double above = costOf(session, row);
  parameterIn(session, entry) = before - h;
  return (above - costOf(session, row)) / (2 * h);
}

}  // namespace

class TestGradientCheckPanel : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }

  void init() {
    makeWindow();
    load(fullAdder());
  }

  void cleanup() { endWindow(); }

  void nothingIsComputedBeforeTheTabIsInSight() {
    key(Qt::Key_Return);
    settle();
    QVERIFY(!panel()->isCurrent());
    QVERIFY(!answer().check);
    QVERIFY(panel()->verdict().isEmpty());
  }

  void theKeyOpensTheTabAndEscapeLeadsBack() {
    const int before = bottomDock()->height();
    open();
    QVERIFY(panel()->isVisible());
    QVERIFY(table()->hasFocus());
    QVERIFY(bottomDock()->height() > before);
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(!table()->hasFocus());
    key(Qt::Key_C);
    QVERIFY(!panel()->isVisible());
    waitFor([&] { return bottomDock()->height() == before; });
  }

  void theNumbersAreTheCoresAndThoseOfAnIndependentDifference() {
    train(3);  // so the step uses row 3
    open();
    Trainer trainer(fullAdder());
    while (trainer.step() < 3) QVERIFY(trainer.advance());
    const Session session = trainer.session();
    const GradientCheck core = checkGradients(session, trainer.rowsOf(3));
    const std::vector<std::size_t> order = core.worstFirst();
    QCOMPARE(table()->model()->rowCount(), 26);
    for (int row = 0; row < 26; ++row) {
      const CheckedParameter &parameter = core.parameters[order[static_cast<std::size_t>(row)]];
      QVERIFY(table()->parameterOf(row) == parameter.entry);
      QCOMPARE(table()->text(row, GradientCheckTable::Analytic),
               significant(parameter.analytic, 10));
      QCOMPARE(table()->text(row, GradientCheckTable::Numeric), significant(parameter.numeric, 10));
      QCOMPARE(table()->text(row, GradientCheckTable::RelativeError),
               significant(parameter.relativeError, 3));
      const double difference = centralDifference(session, 3, parameter.entry, 1e-5);
      QVERIFY(std::abs(difference - parameter.analytic) < 1e-9);
      QVERIFY(std::abs(difference - parameter.numeric) < 1e-10);
    }
  }

  void theWorstComesFirst() {
    open();
    double before = std::numeric_limits<double>::infinity();
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
      const double error = table()->model()->index(row, 3).data(Qt::UserRole).toDouble();
      QVERIFY(error <= before);
      before = error;
    }
    QVERIFY(table()->chosen() == table()->parameterOf(0));
    QVERIFY(answer().parameter == table()->parameterOf(0));
  }

  void theVerdictSaysWhatWasCheckedOnWhichSamples() {
    train(3);
    open();
    QVERIFY2(panel()->verdict().startsWith("Passed: "), qPrintable(panel()->verdict()));
    QVERIFY2(panel()->verdict().contains(table()->text(0, GradientCheckTable::RelativeError) +
                                         ", of " + table()->text(0, GradientCheckTable::Parameter)),
             qPrintable(panel()->verdict()));
    QCOMPARE(panel()->note(),
             "All 26 trained parameters are checked. C is that of the step's own sample, 4.");
    Session all = fullAdder();
    all.training.batch = 0;
    all.training.trainBiases = false;
    load(all);
    waitForAnswer();
    QCOMPARE(panel()->note(),
             "All 20 trained parameters are checked. C is the mean over the step's own 8 samples.");
  }

  void atAKinkItFailsAndSaysWhy() {
    Session session = fullAdder();
    session.network = Network({3, 4, 2}, {Activation::Relu, Activation::Sigmoid});
    initialise(session.network, session.initialisation, session.networkSeed);
    session.network.biases(1).setZero();  // all inputs are 0: every z¹ lies on the kink
    load(session);
    open();
    QVERIFY2(panel()->verdict().startsWith("Failed: "), qPrintable(panel()->verdict()));
    QVERIFY2(panel()->verdict().contains("disagree for 4 of 26 parameters"),
             qPrintable(panel()->verdict()));
    QVERIFY2(panel()->note().contains("kink of a ReLU"), qPrintable(panel()->note()));
    QVERIFY(table()->parameterOf(0)->quantity == Quantity::Bias);
    QVERIFY(plot()->namedSides().isEmpty());
    QVERIFY2(plot()->accessibleDescription().endsWith("at every ε"),
             qPrintable(plot()->accessibleDescription()));
  }

  void theCurveIsThatOfTheSelectedParameter() {
    open();
    const Entry entry{Quantity::Weight, 2, 1, 2};
    focus()->setSelected(entry);
    waitForAnswer();
    const DifferenceCurve &curve = *answer().curve;
    const DifferenceCurve core = differenceCurve(fullAdder(), std::vector<int>{0}, entry);
    QCOMPARE(curve.best, core.best);
    for (std::size_t k = 0; k < curve.points.size(); ++k) {
      QCOMPARE(curve.points[k].error, core.points[k].error);
    }
    for (const std::size_t wide : {std::size_t{0}, std::size_t{4}}) {
      const double difference =
          centralDifference(fullAdder(), 0, entry, curve.points[wide].epsilon);
      QVERIFY(std::abs(difference / curve.points[wide].numeric - 1) < 1e-12);
    }
    QCOMPARE(plot()->namedSides(), QStringList({"round-off", "truncation"}));
    const QPointF best = plot()->placeOf(curve.best).value();
    QVERIFY(plot()->plotArea().contains(best));
    QVERIFY(plot()->placeOf(0)->x() > best.x());
    QVERIFY(plot()->placeOf(44)->x() < best.x());
    QVERIFY(plot()->placeOf(0)->y() < best.y());
  }

  void whatLiesUnderThePointerIsReadOutWithItsSide() {
    open();
    const QRectF area = plot()->plotArea();
    QTest::mouseMove(plot(), (area.topRight() + QPointF(-2, 40)).toPoint());
    waitFor([&] { return !plot()->readout().isEmpty(); });
    QCOMPARE(plot()->readout().first(), "ε = " + significant(0.1));
    QCOMPARE(plot()->readout().last(), QString("mostly truncation"));
    QTest::mouseMove(plot(), (area.topLeft() + QPointF(2, 40)).toPoint());
    waitFor([&] { return plot()->readout().last() == "mostly round-off"; });
    QCOMPARE(plot()->readout().first(), "ε = " + significant(1e-12));
  }

  void theKeyboardWalksTheCurve() {
    open();
    plot()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(plot(), Qt::Key_Right);
    QCOMPARE(plot()->readout().last(), QString("best ε"));
    QTest::keyClick(plot(), Qt::Key_Right);
    QCOMPARE(plot()->readout().last(), QString("mostly truncation"));
    QTest::keyClick(plot(), Qt::Key_Home);
    QCOMPARE(plot()->readout().first(), "ε = " + significant(1e-12));
    QTest::keyClick(plot(), Qt::Key_Escape);
    QVERIFY(!plot()->hasFocus());
  }

  void aClickOnARowSelectsTheParameterEverywhere() {
    open();
    const QRect cell = table()->visualRect(table()->model()->index(2, 1));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(focus()->selected() == table()->parameterOf(2));
    waitForAnswer();
    QVERIFY(answer().parameter == table()->parameterOf(2));
  }

  void theFirstRowIsSelectedByAClickThoughItIsTheCurrentOne() {
    open();
    QVERIFY(!focus()->selected());
    const QRect cell = table()->visualRect(table()->model()->index(0, 1));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(focus()->selected() == table()->parameterOf(0));
  }

  void theArrowsSelectAndOtherKeysAreTheWindows() {
    open();
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(focus()->selected() == table()->parameterOf(1));
    QTest::keyClick(table(), Qt::Key_End);
    QVERIFY(focus()->selected() == table()->parameterOf(25));
    QTest::keyClick(table(), Qt::Key_Home);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(focus()->selected() == table()->parameterOf(0));
    QTest::keyClick(table(), Qt::Key_Plus);
    waitFor([&] { return snapshot().training.learningRate > 0.5; });
    const bool dark = m_window->theme().dark;
    QTest::keyClick(table(), Qt::Key_D);
    QCOMPARE(m_window->theme().dark, !dark);
  }

  void aSelectionElsewhereChoosesTheRow() {
    open();
    focus()->setSelected(Entry{Quantity::WeightGradient, 1, 2, 1});
    QVERIFY(table()->chosen() == (Entry{Quantity::Weight, 1, 2, 1}));
    waitForAnswer();
    QVERIFY(answer().parameter == (Entry{Quantity::Weight, 1, 2, 1}));
    QVERIFY(focus()->selected() == (Entry{Quantity::WeightGradient, 1, 2, 1}));
    focus()->setSelected(Entry{Quantity::Bias, 2, 1, 0});
    QVERIFY(table()->chosen() == (Entry{Quantity::Bias, 2, 1, 0}));
    focus()->setSelected(Entry{Quantity::Activation, 1, 0, 0});
    QVERIFY(table()->chosen() == table()->parameterOf(0));
  }

  void aNumberIsCopiedWithAllItsDigits() {
    open();
    table()->setCurrentIndex(table()->model()->index(1, GradientCheckTable::Analytic));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const double copied = QApplication::clipboard()->text().toDouble();
    QCOMPARE(copied, answer().check->parameters[answer().order[1]].analytic);
  }

  void aStepGreysTheOldCheckUntilTheNewOneIsThere() {
    open();
    const auto before = answer().check;
    m_window->setFocus();
    key(Qt::Key_Return);
    waitFor([&] { return snapshot().position.step == 1; });
    QVERIFY(table()->isStale() || panel()->isCurrent());
    waitForAnswer();
    QVERIFY(answer().check != before);
    QVERIFY(!table()->isStale());
    QVERIFY(!plot()->isStale());
    QCOMPARE(answer().rows, std::vector<int>{1});
  }

  void whileTrainingRunsNothingIsComputed() {
    open();
    const auto before = answer().check;
    controller()->setSpeed({Speed::Unit::Unlimited, 1});
    key(Qt::Key_R);
    waitFor([&] { return snapshot().running && snapshot().position.step > 0; });
    QVERIFY(table()->isStale());
    QVERIFY(answer().check == before);
    // A row of what is out of date selects nothing.
    const QRect cell = table()->visualRect(table()->model()->index(2, 1));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(!focus()->selected());
    key(Qt::Key_R);
    waitFor([&] { return !snapshot().running; });
    waitForAnswer();
    QVERIFY(answer().check != before);
  }

  void ofALargeNetworkASampleIsCheckedAndTheSelectedOne() {
    load(large());
    key(Qt::Key_G);
    waitForAnswer();
    QCOMPARE(answer().trained, std::size_t{995'845});
    const std::size_t sample = answer().check->parameters.size();
    QVERIFY(sample >= 32 && sample < 10'000);
    QVERIFY2(panel()->note().startsWith(QString("%1 of 995,845 parameters are checked: an even "
                                                "sample of every layer")
                                            .arg(sample)),
             qPrintable(panel()->note()));
    const Entry other{Quantity::Weight, 1, 7, 77};
    focus()->setSelected(other);
    waitForAnswer();
    QCOMPARE(answer().check->parameters.size(), sample + 1);
    QVERIFY(table()->chosen() == other);
    QVERIFY(answer().parameter == other);
  }

  void theWindowEndsWhileALargeNetworkIsChecked() {
    load(large());
    key(Qt::Key_G);
    QVERIFY(!panel()->isCurrent());
    m_window.reset();
  }

 private:
  Focus *focus() { return m_window->focus(); }
  GradientCheckPanel *panel() { return m_window->findChild<GradientCheckPanel *>(); }
  GradientCheckTable *table() { return panel()->table(); }
  DifferencePlot *plot() { return panel()->plot(); }
  const GradientCheckAnswer &answer() { return panel()->answer(); }

  void waitForAnswer() {
    waitFor([&] { return panel()->isCurrent(); });
  }

  void open() {
    key(Qt::Key_G);
    waitForAnswer();
  }
};

QTEST_MAIN(TestGradientCheckPanel)
#include "tst_gradientcheckpanel.moc"
