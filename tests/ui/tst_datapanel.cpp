// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/stepsummary.h"
#include "panels/datapanel.h"
#include "panels/datasettable.h"
#include "panels/stepwords.h"
#include "session/focus.h"
#include "support/handexample.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace chainrule;

namespace {
constexpr int sumBar = 3, sum = 4, carryBar = 5, cost = 7;  // columns after a, b, c
}

class TestDataPanel : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Focus> m_focus;
  std::unique_ptr<DataPanel> m_panel;
  std::vector<Edit> m_edits;

  DatasetTable *table() const { return m_panel->table(); }

  void click(GridPlace place) const {
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->cellRectangle(place).center().toPoint());
  }
  void doubleClick(GridPlace place) const {
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {},
                       table()->cellRectangle(place).center().toPoint());
  }

  static Session fullAdder(int rows = 8) {
    Session session = handExample();
    session.title = "Full adder";
    session.training.batch = 0;
    session.dataset.inputNames = {"a", "b", "c"};
    session.dataset.targetNames = {"sum", "carry"};
    session.dataset.inputs.resize(3, rows);
    session.dataset.targets.resize(2, rows);
    for (int k = 0; k < rows; ++k) {
      const int a = k >> 2 & 1, b = k >> 1 & 1, c = k & 1;
      session.dataset.inputs.col(k) << a, b, c;
      session.dataset.targets.col(k) << ((a + b + c) & 1), (a + b + c > 1 ? 1 : 0);
    }
    return session;
  }

  static std::shared_ptr<Snapshot> adderSnapshot(int row = 3) {
    auto snapshot = snapshotOf(fullAdder(), 0, true, row);
    snapshot->batchSize = 8;
    return snapshot;
  }

 private slots:
  void initTestCase() { loadEmbeddedFonts(); }

  void init() {
    m_focus = std::make_unique<Focus>();
    m_panel = std::make_unique<DataPanel>(m_focus.get());
    m_panel->setTheme(Theme::light());
    m_panel->resize(436, 696);
    m_edits.clear();
    connect(m_panel.get(), &DataPanel::editRequested, this,
            [this](const Edit &edit) { m_edits.push_back(edit); });
    m_panel->setSnapshot(adderSnapshot());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
  }

  void aDatasetWithFewerRowsTakesThePlaceOfALargerOne() {
    QVERIFY(table()->rows() == 8 && table()->visibleCells().end.row > 1);
    const auto one = [](int rows) {
      auto snapshot = snapshotOf(fullAdder(rows), 0, false, 0);
      snapshot->generation = static_cast<std::uint64_t>(rows);
      return snapshot;
    };
    m_panel->setSnapshot(one(8));  // the same row shown, nothing computed
    m_panel->setSnapshot(one(1));
    QCOMPARE(table()->rows(), 1);
    QCOMPARE(table()->visibleCells().end.row, 1);
    m_panel->setSnapshot(one(8));
    QCOMPARE(table()->rows(), 8);
  }

  void cleanup() {
    m_panel.reset();
    m_focus.reset();
  }

  void everyRowIsListedWithItsOutputsAndCost() {
    QCOMPARE(m_panel->sizeText(), QStringLiteral("3 inputs, 2 outputs, 8 rows"));
    QCOMPARE(table()->rows(), 8);
    QCOMPARE(table()->columns(), 8);
    QCOMPARE(table()->textAt({3, 1}), QStringLiteral("1"));
    const auto snapshot = adderSnapshot();
    QCOMPARE(table()->cellAt({6, sum}).value, snapshot->outputs(0, 6));
    QCOMPARE(table()->cellAt({6, cost}).value, snapshot->costs(6));
    QCOMPARE(table()->cellAt({6, carryBar}).value, 1.0);
    QCOMPARE(table()->textAt({6, sum}), QString::number(snapshot->outputs(0, 6), 'f', 3));
  }

  void aClickChoosesTheRow() {
    QSignalSpy chosen(m_panel.get(), &DataPanel::sampleChosen);
    click({5, 1});
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toInt(), 5);
    QCOMPARE(m_focus->selected(), std::nullopt);  // what is selected is of the shown row
    click({3, 1});
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_focus->selected(), std::optional(Entry{Quantity::Activation, 0, 1, 0}));
  }

  void arrowsChooseTheRow() {
    click({3, 0});
    QSignalSpy chosen(m_panel.get(), &DataPanel::sampleChosen);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[1][0].toInt(), 5);
  }

  void inputsAreEditedInTheirOwnRow() {
    doubleClick({5, 2});
    QVERIFY(table()->isEditing());
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("0.5"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(m_edits.size(), std::size_t(1));
    QCOMPARE(m_edits[0].entry, (Entry{Quantity::Activation, 0, 2, 0}));
    QCOMPARE(m_edits[0].sample, 5);
    QCOMPARE(m_edits[0].value, 0.5);
  }

  void targetsAreEditedInTheirBarAndOutputsNotAtAll() {
    doubleClick({0, sum});
    QVERIFY(!table()->isEditing());
    click({0, sumBar});
    QTest::keyClick(table(), '1');
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(m_edits.size(), std::size_t(1));
    QCOMPARE(m_edits[0].entry, (Entry{Quantity::Target, 2, 0, 0}));
    QCOMPARE(m_edits[0].value, 1.0);
  }

  void rightBitsAreCounted() {
    const auto snapshot = adderSnapshot();
    const auto expected = score(snapshot->session->dataset, Activation::Sigmoid, snapshot->outputs);
    QVERIFY(m_panel->caption().endsWith(
        QStringLiteral("%1 of 16 bits are right.").arg(expected->right)));
    auto right = adderSnapshot();
    right->outputs = right->session->dataset.targets;
    m_panel->setSnapshot(right);
    QVERIFY(m_panel->caption().endsWith(QStringLiteral("All 16 bits are right.")));
  }

  void outputsThatAreNotComputedAreDots() {
    auto snapshot = adderSnapshot();
    snapshot->outputs.resize(0, 0);
    snapshot->costs.resize(0);
    m_panel->setSnapshot(snapshot);
    QCOMPARE(table()->textAt({0, sum}), QStringLiteral("·"));
    QCOMPARE(table()->textAt({0, cost}), QStringLiteral("·"));
    QCOMPARE(table()->cellAt({3, sum}).value, snapshot->pass.activations(2)(0, 0));
    QVERIFY(table()->cellAt({3, sum}).isKnown);  // the shown row's comes from the step
    snapshot = std::make_shared<Snapshot>(*snapshot);
    snapshot->position = {0, 1, false};
    m_panel->setSnapshot(snapshot);
    QCOMPARE(table()->textAt({3, sum}), QStringLiteral("·"));
  }

  void aMillionRowsAreScrolledNotMade() {
    auto snapshot = adderSnapshot();
    snapshot->session = std::make_shared<const Session>(fullAdder(1'000'000));
    snapshot->outputs.resize(0, 0);
    snapshot->costs.resize(0);
    snapshot->sample = 999'999;
    m_panel->setSnapshot(snapshot);
    QCOMPARE(table()->rows(), 1'000'000);
    QVERIFY(table()->height() < m_panel->height());
    QVERIFY(table()->viewport()->rect().contains(
        table()->cellRectangle({999'999, 0}).center().toPoint()));
    table()->verticalScrollBar()->setValue(0);
    QSignalSpy chosen(m_panel.get(), &DataPanel::sampleChosen);
    click({1, 0});
    QCOMPARE(chosen.at(0)[0].toInt(), 1);
  }

  void theShownRowIsRevealedAtAPause() {
    auto running = snapshotOf(fullAdder(1000), 0, true, 3);
    running->running = true;
    m_panel->setSnapshot(running);
    auto next = std::make_shared<Snapshot>(*running);
    next->sample = 900;
    table()->setSnapshot(next, false);
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
    auto paused = std::make_shared<Snapshot>(*next);
    paused->running = false;
    m_panel->setSnapshot(paused);
    QVERIFY(
        table()->viewport()->rect().contains(table()->cellRectangle({900, 0}).center().toPoint()));
    table()->verticalScrollBar()->setValue(0);  // by the user, who wants to look elsewhere
    m_panel->setSnapshot(std::make_shared<Snapshot>(*paused));
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
  }

  void gradientLengthsAndTheLastStepAreShown() {
    m_panel->setSnapshot(snapshotOf(handExample(), 9));  // δ¹: layer 1's gradient is not known yet
    QCOMPARE(m_panel->summary()->value(0), QStringLiteral("·"));
    QCOMPARE(m_panel->summary()->value(1), QStringLiteral("0.2101"));
    QCOMPARE(m_panel->summary()->value(2), QStringLiteral("·"));
    auto snapshot = snapshotOf(handExample(), 0, true);
    snapshot->lastStep = StepReport{-1.176e-5, -1.173e-5};
    m_panel->setSnapshot(snapshot);
    QVERIFY(m_panel->summary()->value(0) != QStringLiteral("·"));
    QCOMPARE(m_panel->summary()->value(2), QStringLiteral("−1.176×10⁻⁵"));
    QCOMPARE(m_panel->summary()->value(3), QStringLiteral("−1.173×10⁻⁵"));
  }

  void wordsFollowTheState() {
    auto snapshot = adderSnapshot();
    snapshot->running = true;
    QCOMPARE(stepInWords(*snapshot),
             QStringLiteral("Weights move by the mean gradient of all 8 samples. Pause to walk "
                            "through one step with sample 4."));
    snapshot->running = false;
    snapshot->lastStep = StepReport{-0.5, 0.25};
    QVERIFY(stepInWords(*snapshot).contains(QStringLiteral("C rose by 0.2500")));
    snapshot->lastStep = StepReport{-0.5, -0.25};
    QVERIFY(stepInWords(*snapshot).contains(QStringLiteral("it was lowered by 0.2500")));
    QVERIFY(stepInWords(*snapshotOf(handExample(), 12))
                .contains(QStringLiteral("The table shows what the new ones make of each row.")));
    snapshot->divergence = Divergence{12, {Quantity::Weight, 1, 0, 0}};
    QVERIFY(stepInWords(*snapshot).startsWith(QStringLiteral("Training stopped at step 12")));
  }

  void whatAStepUsesIsCalledASample_data() {
    QTest::addColumn<Order>("order");
    QTest::addColumn<int>("batch");
    QTest::addColumn<bool>("running");
    QTest::addColumn<QString>("expected");
    QTest::newRow("each in order")
        << Order::Cyclic << 1 << true << "gradient of one sample, in order.";
    QTest::newRow("each shuffled") << Order::Shuffled << 1 << true
                                   << "one sample, in a new order in each pass over the samples.";
    QTest::newRow("some in order") << Order::Cyclic << 3 << true << "of 3 samples, in order.";
    QTest::newRow("some shuffled") << Order::Shuffled << 3 << true
                                   << "of 3 samples, in a new order in each pass over the samples.";
    QTest::newRow("before a step") << Order::Cyclic << 3 << false << "mean gradient of 3 samples,";
  }

  void whatAStepUsesIsCalledASample() {
    QFETCH(Order, order);
    QFETCH(int, batch);
    QFETCH(bool, running);
    QFETCH(QString, expected);
    auto snapshot = adderSnapshot();
    snapshot->running = running;
    snapshot->lastStep.reset();
    snapshot->training.order = order;
    snapshot->training.batch = batch;
    snapshot->batchSize = batch;
    const QString words = stepInWords(*snapshot);
    QVERIFY2(words.contains(expected), qPrintable(words));
    QVERIFY2(!words.contains(QStringLiteral("row")), qPrintable(words));
  }

  void refreshesAreSpacedWhileRunningAndTheLastStateIsShown() {
    auto running = adderSnapshot();
    running->running = true;
    m_panel->setSnapshot(running);
    auto next = std::make_shared<Snapshot>(*running);
    next->outputs(0, 0) = 0.125;
    m_panel->setSnapshot(next);
    auto last = std::make_shared<Snapshot>(*running);
    last->outputs(0, 0) = 0.25;
    m_panel->setSnapshot(last);
    QVERIFY(table()->cellAt({0, sum}).value != 0.125);
    QTRY_COMPARE(table()->cellAt({0, sum}).value, 0.25);
    auto paused = std::make_shared<Snapshot>(*running);
    paused->running = false;
    paused->outputs(0, 0) = 0.75;
    m_panel->setSnapshot(paused);
    QCOMPARE(table()->cellAt({0, sum}).value, 0.75);
  }

  void fourNamedInputsAndThreeClassesFitTheDock() {
    Session session;
    session.network = Network({4, 5, 3}, {Activation::Sigmoid, Activation::Softmax});
    session.network.weights(1).setConstant(0.5);
    session.network.weights(2).setConstant(-0.5);
    session.cost = Cost::CrossEntropy;
    session.dataset.inputNames = {"sepal length", "sepal width", "petal length", "petal width"};
    session.dataset.targetNames = {"setosa", "versicolor", "virginica"};
    session.dataset.inputs = Eigen::MatrixXd::Constant(4, 150, -1.0227);
    session.dataset.targets = Eigen::MatrixXd::Zero(3, 150);
    session.dataset.targets.row(1).setOnes();
    m_panel->setSnapshot(snapshotOf(session, 0, true, 149));
    QTRY_COMPARE(table()->horizontalScrollBar()->maximum(), 0);
    QVERIFY(table()->verticalScrollBar()->maximum() > 0);
    const int last = table()->columns() - 1;
    QVERIFY(table()->cellRectangle({149, last}).right() <= table()->viewport()->width());
    QCOMPARE(table()->textAt({149, 5}), QStringLiteral("0.33"));
    for (int input = 0; input < 4; ++input) {
      QCOMPARE(table()->headText(input), QString());  // "peta…" were two of them
    }
    m_panel->resize(600, 696);
    QTRY_COMPARE(table()->textAt({149, 5}), QStringLiteral("0.333"));
    // As in the smallest window, where the two scroll bars have 10 px each.
    const int bar = m_panel->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int width = 380 + 2 * (bar - 10);
    m_panel->resize(width, 300);
    QTRY_VERIFY(table()->width() < width - 18);  // beside a scroll bar
    QTRY_COMPARE(table()->horizontalScrollBar()->maximum(), 0);
    QVERIFY(table()->cellRectangle({149, last}).right() <= table()->viewport()->width());
    QCOMPARE(table()->textAt({149, 5}), QStringLiteral("0.33"));
  }

  void valuesAreOutOfDateWhileAnEditIsOnItsWay() {
    m_panel->setSnapshot(adderSnapshot(), true);
    QVERIFY(table()->cellAt({0, sum}).isStale);
    QVERIFY(table()->cellAt({0, sumBar}).isStale);
    QVERIFY(!m_panel->caption().contains(QStringLiteral("bits")));
  }

  void screenReadersGetRowNameAndValue() {
    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(table());
    QVERIFY(grid && grid->tableInterface());
    QAccessibleInterface *cell = grid->tableInterface()->cellAt(3, 0);
    const QString name = cell->text(QAccessible::Name);
    QVERIFY(name.contains(QStringLiteral("Row 4")) && name.contains(QStringLiteral("a⁰₁")));
    QCOMPARE(cell->text(QAccessible::Value), QStringLiteral("0"));
    QCOMPARE(grid->tableInterface()->columnDescription(sumBar), QStringLiteral("sum"));
  }
};

QTEST_MAIN(TestDataPanel)
#include "tst_datapanel.moc"
