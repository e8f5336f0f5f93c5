// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing in the window shows an old number as current while what replaces it is on its way.

#include "equation/equationpage.h"
#include "network/networkview.h"
#include "panels/cellgrid.h"
#include "panels/learningratebox.h"
#include "panels/readout.h"
#include "panels/samplechooser.h"
#include "panels/stageribbon.h"
#include "plots/runslegend.h"
#include "support/sessions.h"
#include "support/windowfixture.h"
#include "window/messagebar.h"

#include <QtTest>
#include <QUndoStack>

#include <functional>

using namespace chainrule;

namespace {

/// A step of which takes milliseconds, so that a far one is on its way for a while.
Session slow() {
  Session session;
  session.title = "Slow";
  session.network =
      Network({8, 500, 500, 2}, {Activation::Sigmoid, Activation::Sigmoid, Activation::Sigmoid});
  initialise(session.network, session.initialisation, 1);
  session.dataset.inputs = Eigen::MatrixXd::Constant(8, 1, 0.5);
  session.dataset.targets = Eigen::MatrixXd::Constant(2, 1, 0.25);
  session.training.batch = 0;
  return session;
}

}  // namespace

class TestStaleness : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }

  void init() {
    makeWindow();
    m_window->open("lesson:full-adder");
    waitFor([&] { return controller()->isSettled() && !m_window->document()->isBusy(); });
    controller()->goToStage(9);
    waitFor([&] { return controller()->snapshot()->position.stage == 9; });
    m_seen = 0;
    m_wrong.clear();
    connect(controller(), &TrainingController::snapshotChanged, m_window.get(), [this] {
      m_seen += controller()->isOutOfDate() ? 1 : 0;
      const QStringList wrong = controller()->isOutOfDate() ? shownAsCurrent() : shownAsStale();
      m_wrong += wrong;
    });
    QCOMPARE(shownAsStale(), QStringList());
  }

  void cleanup() { endWindow(); }

  void whileAnEditIsOnItsWay() {
    controller()->edit({{Quantity::Weight, 1, 2, 0}, 0, 0.625});
    checkOnArrival();
  }

  void whileAnInputIsEdited() {
    controller()->edit({{Quantity::Activation, 0, 1, 0}, 0, 0.625});
    checkOnArrival();
  }

  void whileTheRunGoesBackToItsStart() {
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    waitFor([&] { return controller()->snapshot()->position.step == 1; });
    QTest::keyClick(m_window.get(), Qt::Key_Home);
    checkOnArrival();
  }

  void whileANewStartIsDrawn() {
    controller()->newStart();
    checkOnArrival();
  }

  void whileAnEditIsTakenBackAndMadeAgain() {
    controller()->edit({{Quantity::Weight, 1, 2, 0}, 0, 0.625});
    checkOnArrival();
    QApplication::setActiveWindow(m_window.get());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    checkOnArrival();
    controller()->undoStack()->redo();
    checkOnArrival();
  }

  void whatIsOutOfDateIsNotEditedAndThatIsSaid() {
    controller()->edit({{Quantity::Weight, 1, 2, 0}, 0, 0.625});
    controller()->edit({{Quantity::Weight, 1, 2, 1}, 0, 0.625});
    const auto *messages = m_window->findChild<MessageBar *>();
    QVERIFY(messages->isVisible());
    QVERIFY2(messages->message().contains(QStringLiteral("out of date")),
             qPrintable(messages->message()));
    QCOMPARE(controller()->undoStack()->count(), 1);
    checkOnArrival();
  }

  void whileAnotherSessionIsLoaded() {
    m_window->open("lesson:iris");
    waitFor([&] { return m_seen > 0; });
    checkOnArrival();
    QCOMPARE(controller()->snapshot()->session->network.size(0), 4);
  }

  void whileAFarStepIsGoneTo() {
    controller()->load(slow());
    checkOnArrival();
    controller()->setSpeed({Speed::Unit::Unlimited, 1});
    controller()->run();
    waitFor([&] {
      return controller()->snapshot()->position.step >= 520;
    });  // states at 0, 256 and 512
    controller()->pause();
    waitFor([&] { return !controller()->isRunning() && controller()->isSettled(); });
    m_seen = 0;
    controller()->seek(511);
    waitFor([&] { return m_seen > 0; });
    checkOnArrival();
    QCOMPARE(controller()->snapshot()->position, (Position{511, 0, true}));
  }

 private:
  void checkOnArrival() {
    QVERIFY(m_seen > 0);
    waitFor([&] { return controller()->isSettled(); });
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(QStringLiteral(", "))));
    QCOMPARE(shownAsStale(), QStringList());
    m_seen = 0;
  }

  QStringList shownAsCurrent() { return shown(true); }
  QStringList shownAsStale() { return shown(false); }

  /// What stands in the window otherwise than it should.
  QStringList shown(bool stale) {
    QStringList wrong;
    const auto expect = [&](const QString &what, bool isStale) {
      if (isStale != stale) {
        wrong << what + (isStale ? QStringLiteral(" is stale") : QStringLiteral(" is current"));
      }
    };
    for (const CellGrid *grid : m_window->findChildren<CellGrid *>()) {
      if (!grid->isVisibleTo(m_window.get())) continue;
      for (int row = 0; row < std::min(grid->rows(), 4); ++row) {
        for (int column = 0; column < std::min(grid->columns(), 8); ++column) {
          const GridCell cell = grid->cellAt({row, column});
          if (cell.isKnown) expect(grid->nameAt({row, column}), cell.isStale);
        }
      }
    }
    const NetworkState &network = m_window->findChild<NetworkView *>()->state();
    for (const Quantity quantity : {Quantity::Weight, Quantity::Bias, Quantity::Activation,
                                    Quantity::Delta, Quantity::Cost, Quantity::Target}) {
      expect(QStringLiteral("network: %1").arg(int(quantity)), isStale(network, quantity, 1));
    }
    expect(QStringLiteral("input of the network"), isStale(network, Quantity::Activation, 0));
    const auto *page = m_window->findChild<EquationPage *>();
    expect(QStringLiteral("number of the equation"), page->isValueStale());
    if (!page->sections().empty()) expect(QStringLiteral("terms"), page->look().isStale);
    const auto *ribbon = m_window->findChild<StageRibbon *>();
    const Position &position = controller()->snapshot()->position;
    for (int stage = 1; stage <= position.stage; ++stage) {
      expect(ribbon->stageName(stage), ribbon->chip(stage).state() == StageChip::State::Stale);
    }
    for (const Readout *readout : m_window->findChildren<Readout *>()) {
      if (readout->number() != QStringLiteral("·")) {
        expect(readout->objectName(), readout->isStale());
      }
    }
    expect(QStringLiteral("sample"), m_window->findChild<SampleChooser *>()->isStale());
    expect(QStringLiteral("α"), m_window->findChild<LearningRateBox *>()->isStale());
    const ListedRun &run = m_window->findChild<RunsLegend *>()->runs().front();
    expect(QStringLiteral("run in the list"), run.isStale);
    expect(QStringLiteral("curve"), run.style.colour == m_window->theme().muted);
    return wrong;
  }

  int m_seen = 0;
  QStringList m_wrong;
};

QTEST_MAIN(TestStaleness)
#include "tst_staleness.moc"
