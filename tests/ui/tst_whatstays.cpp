// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user has set or selected stays, whatever else is done.

#include "controls/trackslider.h"
#include "equation/equationpage.h"
#include "network/networkview.h"
#include "panels/heatmap.h"
#include "panels/layercard.h"
#include "panels/layerspanel.h"
#include "panels/transportbar.h"
#include "plots/axistitle.h"
#include "plots/costplot.h"
#include "plots/runslegend.h"
#include "support/sessions.h"
#include "support/windowfixture.h"

#include <QAbstractSpinBox>
#include <QTemporaryDir>
#include <QtTest>
#include <QUndoStack>

#include <functional>
#include <utility>
#include <vector>

using namespace chainrule;

class TestWhatStays : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }

  void init() {
    makeWindow();
    load(fullAdderInOneBatch());  // any row can stay the one shown
  }

  void cleanup() { endWindow(); }

  void everySettingStaysThroughWhatHasNothingToDoWithIt() {
    train(4);
    key(Qt::Key_Home);
    train(3);
    settle();
    emit m_window->findChild<RunsLegend *>()->nameGiven(1, QStringLiteral("first"));
    emit m_window->findChild<RunsLegend *>()->colourChosen(1, 3);
    emit m_window->findChild<RunsLegend *>()->nameGiven(snapshot().run, QStringLiteral("second"));
    auto *box = m_window->findChild<TransportBar *>()->findChild<QAbstractSpinBox *>();
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("2.5"));
    QTest::keyClick(box, Qt::Key_Return);
    m_window->setFocus();
    for (int k = 0; k < 5; ++k) key(Qt::Key_BracketRight);
    key(Qt::Key_Up, Qt::ControlModifier);
    key(Qt::Key_D);
    QTest::mouseClick(m_window->findChild<AxisTitle *>(), Qt::LeftButton);
    m_window->setReducedMotion(false);
    m_window->findChild<TabbedDock *>("equation")->findChild<QTabBar *>()->setCurrentIndex(1);
    settle();
    const QString set = settings();
    QVERIFY2(set.startsWith(QStringLiteral("α 2.5, sample 6, ")), qPrintable(set));
    QVERIFY2(set.contains(QStringLiteral("first 3, second 0")), qPrintable(set));

    using Action = std::pair<const char *, std::function<void()>>;
    QUndoStack *stack = controller()->undoStack();
    const std::vector<Action> actions{
        {"a weight is edited",
         [&] {
           edit({Quantity::Weight, 1, 2, 0}, 0.625);
         }},
        {"that is undone", [&] { stack->undo(); }},
        {"and redone", [&] { stack->redo(); }},
        {"an input is edited",
         [&] {
           edit({Quantity::Activation, 0, 1, 0}, 0.75);
         }},
        {"a target is edited",
         [&] {
           edit({Quantity::Target, 2, 1, 0}, 0.25);
         }},
        {"both are undone", [&] { stack->undo(), stack->undo(); }},
        {"two stages are walked", [&] { key(Qt::Key_Space), key(Qt::Key_Space); }},
        {"and one back", [&] { key(Qt::Key_Backspace); }},
        {"whole steps are made", [&] { train(5); }},
        {"an earlier step is gone to", [&] { controller()->seek(4); }},
        {"and the last", [&] { key(Qt::Key_End); }},
        {"the run goes back to its start", [&] { key(Qt::Key_Home); }},
        {"that is undone", [&] { stack->undo(); }},
        {"a bias is edited",
         [&] {
           edit({Quantity::Bias, 1, 0, 0}, 0.5);
         }},
        {"the run goes on", [&] { train(3); }},
        {"the edit is undone", [&] { stack->undo(); }},
    };
    for (const auto &[what, act] : actions) {
      act();
      settle();
      const QString now = settings();
      QVERIFY2(now.startsWith(set), qPrintable(QStringLiteral("%1: %2").arg(what, now)));
    }
  }

  void alphaIsThatOfItsStepAndChangedByNoOtherUndo() {
    const auto undo = [this] {
      controller()->undoStack()->undo();
      settle();
    };
    const auto redo = [this] {
      controller()->undoStack()->redo();
      settle();
    };
    const auto weight = [this] { return snapshot().network.weights(1)(2, 0); };
    train(5);
    controller()->setLearningRate(2.5);
    train(3);
    controller()->seek(2);
    settle();
    QCOMPARE(alpha(), 0.5);
    key(Qt::Key_End);
    settle();
    QCOMPARE(alpha(), 2.5);
    const double before = weight();
    edit({Quantity::Weight, 1, 2, 0}, 0.625);
    controller()->setLearningRate(4);
    settle();
    undo();
    QCOMPARE(snapshot().position.step, std::int64_t{8});
    QCOMPARE(alpha(), 2.5);
    QCOMPARE(weight(), 0.625);
    undo();
    QCOMPARE(alpha(), 2.5);
    QCOMPARE(weight(), before);
    redo();
    QCOMPARE(alpha(), 2.5);
    redo();
    QCOMPARE(alpha(), 4.0);
    QCOMPARE(weight(), 0.625);
    train(2);
    controller()->setLearningRate(6);
    settle();
    undo();
    QCOMPARE(snapshot().position.step, std::int64_t{10});
    QCOMPARE(alpha(), 4.0);
    key(Qt::Key_Home);
    settle();
    QCOMPARE(alpha(), 4.0);
  }

  void theSelectionStaysUntilAnotherNetworkIsOpened() {
    auto *network = m_window->findChild<NetworkView *>();
    auto *weights = m_window->findChild<LayersPanel *>()->card(2)->weights();
    const QPoint neuron = network->geometryOfNetwork().circle(1, 2).center().toPoint();
    const QPoint cell = weights->cellRectangle({1, 2}).center().toPoint();
    for (const bool isNeuron : {true, false}) {
      isNeuron ? QTest::mouseClick(network, Qt::LeftButton, {}, neuron)
               : QTest::mouseClick(weights->viewport(), Qt::LeftButton, {}, cell);
      const std::optional<Entry> selected = m_window->focus()->selected();
      QVERIFY(selected);
      QVERIFY(isNeuron ? selected->layer == 1 && selected->row == 2
                       : *selected == (Entry{Quantity::Weight, 2, 1, 2}));
      m_window->setFocus();
      doEverything([&](const char *what) {
        QVERIFY2(m_window->focus()->selected() == selected, what);
        if (!isNeuron) {
          QVERIFY2((weights->cursor() == GridPlace{1, 2}), what);
        }
      });
    }
    m_window->document()->open("lesson:iris");
    waitFor([&] { return snapshot().network.size(0) == 4; });
    QVERIFY(!m_window->focus()->selected());
  }

  void theCursorInTheEquationStays() {
    QApplication::setActiveWindow(m_window.get());
    auto *page = m_window->findChild<EquationPage *>();
    const auto stage = [&] {
      controller()->goToStage(3);  // z² = W² a¹ + b²
      settle();
    };
    stage();
    m_window->focus()->setSelected(Entry{Quantity::PreActivation, 2, 1, 0});
    key(Qt::Key_E);
    const Entry wanted{Quantity::Weight, 2, 1, 2};
    const auto isThere = [&] {
      if (!page->cursor()) return false;
      const PageLeaf &leaf = page->leaves().all()[*page->cursor()];
      return !leaf.isWhole && leaf.entry == wanted;
    };
    for (int k = 0; k < 200 && !isThere(); ++k) QTest::keyClick(page, Qt::Key_Right);
    QVERIFY(isThere());
    doEverything([&](const char *what) {
      stage();
      QVERIFY2(page->hasFocus() && isThere(), what);
    });
  }

 private:
  double alpha() { return snapshot().training.learningRate; }

  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(m_window.get(), key, modifiers);
    settle();
  }

  void edit(const Entry &entry, double value) {
    settle();
    controller()->edit({entry, 0, value});
    settle();
  }

  QString settings() {
    const auto *bar = m_window->findChild<TransportBar *>();
    QStringList all{
        QStringLiteral("α %1").arg(alpha()),
        QStringLiteral("sample %1").arg(snapshot().sample + 1),
        QStringLiteral("batch %1").arg(snapshot().training.batch),
        QStringLiteral("speed %1").arg(bar->speed().perSecond),
        m_window->theme().dark ? QStringLiteral("dark") : QStringLiteral("light"),
        m_window->findChild<CostPlot *>()->isLogarithmic() ? QStringLiteral("log")
                                                           : QStringLiteral("linear"),
        m_window->reducesMotion() ? QStringLiteral("still") : QStringLiteral("moving"),
        QStringLiteral("tab %1").arg(
            m_window->findChild<TabbedDock *>("equation")->findChild<QTabBar *>()->currentIndex())};
    QStringList runs;  // those with a name, the present one or not
    for (const ListedRun &run : m_window->findChild<RunsLegend *>()->runs()) {
      if (!run.given.isEmpty()) runs << QStringLiteral("%1 %2").arg(run.given).arg(run.colour);
    }
    runs.sort();
    return (all + runs).join(QStringLiteral(", "));
  }

  /// Of all there is but to open another network; `check` after each.
  void doEverything(const std::function<void(const char *)> &check) {
    const auto done = [&](const char *what) {
      settle();
      check(what);
    };
    controller()->nextStage();
    done("a stage");
    controller()->wholeStep();
    controller()->wholeStep();
    controller()->wholeStep();
    done("whole steps");
    controller()->setSpeed({Speed::Unit::Unlimited, 1});
    controller()->run();
    waitFor([&] { return snapshot().running; });
    controller()->pause();
    waitFor([&] { return controller()->isSettled() && !snapshot().running; });
    done("a run");
    controller()->seek(1);
    done("an earlier step");
    edit({Quantity::Weight, 1, 0, 0}, 0.875);
    done("an edit");
    controller()->undoStack()->undo();
    done("its undoing");
    controller()->undoStack()->redo();
    done("its redoing");
    const QTemporaryDir folder;
    QSignalSpy saved(m_window->document(), &Document::saved);
    m_window->document()->save(folder.filePath(QStringLiteral("kept.chainrule")));
    waitFor([&] { return saved.count() == 1; });
    done("saving");
    controller()->returnToRun(snapshot().runs.front()->id);
    done("another run");
    m_window->toggleDark();
    done("the other theme");
    controller()->showNeighbour(1);
    done("another sample");
    controller()->backToStart();
    done("the start");
  }
};

QTEST_MAIN(TestWhatStays)
#include "tst_whatstays.moc"
