// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plots of the window as tables, by menu and keyboard, and as a screen reader finds them.

#include "export/plottabledialog.h"
#include "files/csv.h"
#include "plots/plotrecord.h"
#include "support/sessions.h"
#include "support/windowfixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace chainrule;

class TestPlotTable : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }

  void init() {
    makeWindow();
    load(fullAdderInOneBatch());
  }

  void cleanup() { endWindow(); }

  void everyPlotIsShownAsTheTableThatItsFileHas_data() {
    QTest::addColumn<QString>("tab");
    QTest::addColumn<int>("tables");
    QTest::addColumn<QString>("head");
    QTest::newRow("cost") << "Cost" << 1 << "minimum";
    QTest::newRow("rates") << "Learning rate" << 2 << "α";
    QTest::newRow("check") << "Gradient check" << 2 << "relative error";
    QTest::newRow("sharpness") << "Sharpness" << 1 << "λmax";
    QTest::newRow("norms") << "Gradient norms" << 1 << "layer";
  }

  void everyPlotIsShownAsTheTableThatItsFileHas() {
    QFETCH(QString, tab);
    QFETCH(int, tables);
    QFETCH(QString, head);
    train(5);
    show(tab);
    waitFor([&] { return int(record().tables.size()) == tables && !record().isStale; });
    key(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    QVERIFY(dialog()->windowTitle().contains(tab));
    QVERIFY(table()->accessibleName().contains("Full adder: " + tab));
    QVERIFY(table()->accessibleName().contains("step 5"));
    auto *choice = dialog()->findChild<QComboBox *>();
    QCOMPARE(choice->count(), tables);
    QCOMPARE(choice->isVisible(), tables > 1);
    bool hasHead = false;
    for (int each = 0; each < tables; ++each) {
      choice->setCurrentIndex(each);
      const Table file(record().tables[std::size_t(each)].csv(), "");
      const int columns = file.columns();
      waitFor(
          [&] { return model()->rowCount() == file.rows() && model()->columnCount() == columns; });
      QVERIFY(file.rows() > 1);
      for (int row = 0; row < file.rows(); ++row) {
        for (int k = 0; k < columns; ++k) {
          QCOMPARE(model()->index(row, k).data(PlotTableModel::FileRole).toString().toStdString(),
                   std::string(file.cell(row, k)));
        }
      }
      for (int k = 0; k < columns; ++k) {
        const QString words = model()->headerData(k, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY2(!words.contains('_'), qPrintable(words));
        hasHead = hasHead || words == head;
      }
    }
    QVERIFY(hasHead);
    QTest::keyClick(table(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
  }

  void theKeyboardWalksTheCellsAndCopiesAllDigits() {
    train(3);
    openTable();
    QVERIFY(table()->hasFocus());
    QCOMPARE(table()->currentIndex(), model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Down);
    for (int k = 0; k < 7; ++k) QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(table()->currentIndex(), model()->index(1, 7));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const double cost = QApplication::clipboard()->text().toDouble();
    QCOMPARE(cost, snapshot().curve.buckets()[1].last);
    QVERIFY(QApplication::clipboard()->text().size() > 14);
    QVERIFY(table()->currentIndex().data().toString().size() < 12);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().count('\n'), model()->rowCount() - 1);
    QCOMPARE(QApplication::clipboard()->text().section('\n', 0, 0).count('\t'), 7);
    QTest::keyClick(table(), Qt::Key_Tab);  // leaves the table
    QVERIFY(!table()->hasFocus());
  }

  void aScreenReaderFindsTheCellsUnderTheirHeads() {
    train(3);
    openTable();
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(table());
    QVERIFY(reader && reader->tableInterface());
    QCOMPARE(reader->tableInterface()->rowCount(), model()->rowCount());
    QCOMPARE(reader->tableInterface()->columnDescription(7), QStringLiteral("last"));
    QAccessibleInterface *cell = reader->tableInterface()->cellAt(2, 7);
    QVERIFY(cell != nullptr);
    QCOMPARE(cell->text(QAccessible::Name), model()->index(2, 7).data(Qt::AccessibleTextRole));
    QVERIFY(cell->text(QAccessible::Name).size() > 14);
  }

  void theTableStaysOfTheStepItWasAskedFor() {
    train(3);
    openTable();
    const int rows = model()->rowCount();
    train(4);
    QCOMPARE(model()->rowCount(), rows);
    QVERIFY(table()->accessibleName().contains("step 3"));
  }

  void theMenuOfAPlotOffersItsTable() {
    train(3);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, {5, 5});
    QApplication::sendEvent(bottomDock()->currentPage(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    menu->close();
    QTRY_VERIFY(dialog());
  }

  void cellsAreShownAsNumbersAndWords() {
    PlotTableModel model;
    model.setTable(std::make_shared<Table>(
        "run,name,last\n1,\"a, \"\"b\"\"\nc\",0.5\n2,,-1e-7\n3,d,null\n", ""));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.index(0, 1).data().toString(), "a, \"b\"\nc");
    QCOMPARE(model.index(1, 1).data().toString(), QString());
    QCOMPARE(model.index(1, 2).data().toString(), "−1.00000×10⁻⁷");
    QCOMPARE(model.index(2, 2).data().toString(), "not finite");
    QCOMPARE(model.index(2, 0).data().toString(), "3");
  }

 private:
  void show(const QString &tab) const {
    for (int k = 0; k < tabs()->count(); ++k) {
      if (tabs()->tabText(k) == tab) tabs()->setCurrentIndex(k);
    }
  }

  PlotRecord record() const {
    return dynamic_cast<const Plotted *>(bottomDock()->currentPage())->record();
  }

  PlotTableDialog *dialog() const { return m_window->findChild<PlotTableDialog *>(); }
  QTableView *table() const { return dialog()->findChild<QTableView *>(); }
  QAbstractItemModel *model() const { return table()->model(); }

  void openTable() const {
    key(Qt::Key_T, Qt::ControlModifier);
    waitFor([&] { return dialog() && model()->rowCount() > 0; });
    QTRY_VERIFY(dialog()->isActiveWindow());
  }
};

QTEST_MAIN(TestPlotTable)
#include "tst_plottable.moc"
