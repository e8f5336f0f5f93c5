// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/celleditor.h"
#include "panels/heatmap.h"
#include "panels/inputcard.h"
#include "panels/layercard.h"
#include "panels/layercolumns.h"
#include "panels/layerspanel.h"
#include "panels/vectorstrip.h"
#include "session/focus.h"
#include "support/handexample.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cmath>

using namespace chainrule;

namespace {
constexpr int z = 0, sigma = 2, delta = 3, b = 4, db = 5;  // columns of a layer's table
}

class TestLayersPanel : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Focus> m_focus;
  std::unique_ptr<LayersPanel> m_panel;
  std::vector<Edit> m_edits;

  LayerColumns *columns(int layer) const { return m_panel->card(layer)->columns(); }
  HeatMap *weights(int layer) const { return m_panel->card(layer)->weights(); }
  HeatMap *gradient(int layer) const { return m_panel->card(layer)->gradient(); }

  static void click(CellGrid *grid, GridPlace place) {
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {},
                      grid->cellRectangle(place).center().toPoint());
  }
  static void doubleClick(CellGrid *grid, GridPlace place) {
    QTest::mouseDClick(grid->viewport(), Qt::LeftButton, {},
                       grid->cellRectangle(place).center().toPoint());
  }
  static QLineEdit *editorOf(CellGrid *grid) {
    return grid->isEditing() ? qobject_cast<QLineEdit *>(QApplication::focusWidget()) : nullptr;
  }
  static void type(QLineEdit *editor, const QString &text) {
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
  }
  static QString messageOf(QLineEdit *editor) {
    return qobject_cast<CellEditor *>(editor)->message();
  }
  static bool same(const Edit &edit, const Entry &entry, double value) {
    return edit.entry == entry && edit.value == value;
  }

  static Session eightRows() {
    Session session = handExample();
    session.dataset.inputs = Eigen::MatrixXd::Ones(3, 8);
    session.dataset.targets = Eigen::MatrixXd::Zero(2, 8);
    return session;
  }

 private slots:
  void initTestCase() { loadEmbeddedFonts(); }

  void init() {
    m_focus = std::make_unique<Focus>();
    m_panel = std::make_unique<LayersPanel>(m_focus.get());
    m_panel->setTheme(Theme::light());
    m_panel->resize(372, 512);
    m_edits.clear();
    connect(m_panel.get(), &LayersPanel::editRequested, this,
            [this](const Edit &edit) { m_edits.push_back(edit); });
    m_panel->setSnapshot(snapshotOf(handExample(), 9));
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
  }

  void cleanup() {
    m_panel.reset();
    m_focus.reset();
  }

  void numbersAreShownAsTheyAreKnown() {
    QCOMPARE(columns(1)->textAt({2, z}), QStringLiteral("0.3000"));
    QCOMPARE(columns(1)->textAt({2, sigma}), QStringLiteral("0.2445"));
    QCOMPARE(columns(1)->textAt({2, delta}), QStringLiteral("−0.004446"));
    QCOMPARE(columns(1)->textAt({1, b}), QStringLiteral("0"));
    QCOMPARE(columns(1)->textAt({2, db}), QStringLiteral("·"));
    QCOMPARE(gradient(1)->textAt({0, 0}), QStringLiteral("·"));
    QCOMPARE(gradient(2)->textAt({1, 2}), QStringLiteral("−0.03482"));
    QCOMPARE(weights(2)->textAt({1, 2}), QStringLiteral("0.3000"));
    QCOMPARE(m_panel->inputCard()->input()->textAt({0, 2}), QStringLiteral("−1"));
  }

  void nothingIsKnownBeforeTheFirstStage() {
    m_panel->setSnapshot(snapshotOf(handExample(), 0));
    QCOMPARE(columns(1)->textAt({0, z}), QStringLiteral("·"));
    QCOMPARE(columns(1)->textAt({0, b}), QStringLiteral("−0.1000"));
  }

  void smallGradientsTakeACommonFactor() {
    m_panel->setSnapshot(snapshotOf(handExample(), 0, true));
    QCOMPARE(gradient(1)->factor(), QStringLiteral("×10⁻³"));
    QCOMPARE(gradient(1)->textAt({3, 2}), QStringLiteral("5.950"));
    QCOMPARE(gradient(2)->factor(), QString());
  }

  void valuesAreOutOfDateAfterTheUpdateAndWhileAnEditIsOnItsWay() {
    QVERIFY(!columns(1)->cellAt({0, z}).isStale);
    m_panel->setSnapshot(snapshotOf(handExample(), 12));
    QVERIFY(columns(1)->cellAt({0, z}).isStale);
    QVERIFY(!columns(1)->cellAt({0, b}).isStale);
    const auto snapshot = snapshotOf(handExample(), 9);
    m_panel->setSnapshot(snapshot, true);
    QVERIFY(gradient(2)->cellAt({0, 0}).isStale);
    QVERIFY(weights(2)->cellAt({0, 0}).isStale);  // a load or a reset replaces them, too
    QVERIFY(columns(2)->cellAt({0, b}).isStale);
    m_panel->setSnapshot(snapshot, false);
    QVERIFY(!gradient(2)->cellAt({0, 0}).isStale);
    QVERIFY(!weights(2)->cellAt({0, 0}).isStale);
  }

  void theLayerOfTheCurrentStageIsActive() {
    QVERIFY(m_panel->card(1)->isActive());
    QVERIFY(!m_panel->card(2)->isActive());
    m_panel->setSnapshot(snapshotOf(handExample(), 5));  // C
    QVERIFY(!m_panel->card(1)->isActive() && !m_panel->card(2)->isActive());
    m_panel->setSnapshot(snapshotOf(handExample(), 0, true));
    QVERIFY(!m_panel->card(1)->isActive());
  }

  void aClickSelectsTheEntry() {
    click(columns(1), {2, delta});
    QCOMPARE(m_focus->selected(), std::optional(Entry{Quantity::Delta, 1, 2, 0}));
    click(weights(2), {1, 2});
    QCOMPARE(m_focus->selected(), std::optional(Entry{Quantity::Weight, 2, 1, 2}));
  }

  void theMouseHoversTheEntryAndLeavesIt() {
    HeatMap *map = weights(1);
    QTest::mouseMove(map->viewport(), map->cellRectangle({3, 1}).center().toPoint());
    QTRY_COMPARE(m_focus->hovered(), std::optional(Entry{Quantity::Weight, 1, 3, 1}));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(map->viewport(), &leave);
    QCOMPARE(m_focus->hovered(), std::nullopt);
  }

  void aHeadAndALabelHoverTheirWholeQuantity() {
    QTest::mouseMove(columns(1)->viewport(),
                     {static_cast<int>(columns(1)->cellRectangle({0, delta}).center().x()), 5});
    QTRY_VERIFY(m_focus->hoveredWhole() == (WholeQuantity{Quantity::Delta, 1}));
    for (const int width : {372, 300, 700}) {  // beside or above the matrices
      m_panel->resize(width, 512);
      QCoreApplication::processEvents();
      LayerCard *card = m_panel->card(1);
      for (HeatMap *map : {weights(1), gradient(1)}) {
        const WholeQuantity whole{map->quantity(), 1};
        const bool isAtLeft = map->x() > 40 && map == weights(1);
        const bool isBeside =
            isAtLeft || (map == gradient(1) && map->x() == weights(1)->x() && weights(1)->x() > 40);
        const QPoint label = isBeside ? QPoint(17, map->y() + std::min(map->height() / 2, 40))
                                      : QPoint(map->x() + 6, map->y() - 13);
        QTest::mouseMove(card, label);
        QTRY_VERIFY2(m_focus->hoveredWhole() == whole, qPrintable(QString::number(width)));
        const QRect place(label - QPoint(5, 5), QSize(10, 10));
        const QImage lit = card->grab(place).toImage();
        QTest::mouseMove(card, {card->width() / 2, 3});
        QTRY_VERIFY(!m_focus->hoveredWhole());
        QVERIFY(card->grab(place).toImage() != lit);
      }
    }
  }

  void aWholeQuantityHoveredElsewhereLightsItsCells() {
    const auto cellsOf = [](HeatMap *map) {
      QCoreApplication::processEvents();
      return map->viewport()->grab().toImage();
    };
    const QImage first = cellsOf(weights(1)), second = cellsOf(weights(2)),
                 other = cellsOf(gradient(2));
    m_focus->setHoveredWhole(WholeQuantity{Quantity::Weight, 2});
    QCOMPARE(cellsOf(weights(1)), first);
    QVERIFY(cellsOf(weights(2)) != second);
    m_focus->setHoveredWhole(WholeQuantity{Quantity::Weight, Formula::everyLayer});
    QVERIFY(cellsOf(weights(1)) != first);
    QVERIFY(cellsOf(weights(2)) != second);
    QCOMPARE(cellsOf(gradient(2)), other);
    m_focus->setHovered(std::nullopt);
    QCOMPARE(cellsOf(weights(1)), first);
  }

  void arrowsWalkAndStopAtTheEdges() {
    click(columns(1), {0, z});
    QTest::keyClick(columns(1), Qt::Key_Up);
    QTest::keyClick(columns(1), Qt::Key_Left);
    QCOMPARE(columns(1)->cursor(), (GridPlace{0, 0}));
    QTest::keyClick(columns(1), Qt::Key_Down);
    QTest::keyClick(columns(1), Qt::Key_Right);
    QCOMPARE(columns(1)->cursor(), (GridPlace{1, 1}));
    QCOMPARE(m_focus->selected(), std::optional(Entry{Quantity::Activation, 1, 1, 0}));
  }

  void tabGoesFromTableToTable() {
    m_panel->inputCard()->input()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_panel->inputCard()->target());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), columns(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), weights(1));
    QCOMPARE(weights(1)->cursor(), (GridPlace{0, 0}));
  }

  void tabWalksTheLayersBeforeWhatStandsBehindThePanel() {
    QWidget window;
    auto *panel = new LayersPanel(m_focus.get(), &window);
    auto *button = new QPushButton(&window);
    panel->setTheme(Theme::light());
    panel->setSnapshot(snapshotOf(handExample(), 9));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    panel->inputCard()->input()->setFocus();
    std::vector<QWidget *> expected{panel->inputCard()->target()};
    for (const int layer : {1, 2}) {
      const LayerCard *card = panel->card(layer);
      expected.insert(expected.end(), {card->columns(), card->weights(), card->gradient()});
    }
    expected.push_back(button);
    for (const QWidget *next : expected) {
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
      QCOMPARE(QApplication::focusWidget(), next);
    }
  }

  void tabSelectsNothing() {
    click(weights(2), {1, 2});
    m_panel->inputCard()->input()->setFocus();
    for (int stop = 0; stop < 4; ++stop) {
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), gradient(1));
    QCOMPARE(m_focus->selected(), std::optional(Entry{Quantity::Weight, 2, 1, 2}));
  }

  void enterSelectsTheCellTabCameToAndEditsItThen() {
    m_panel->inputCard()->target()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(weights(1), Qt::Key_Return);
    QCOMPARE(m_focus->selected(), std::optional(Entry{Quantity::Weight, 1, 0, 0}));
    QVERIFY(!weights(1)->isEditing());
    QTest::keyClick(weights(1), Qt::Key_Return);
    QVERIFY(weights(1)->isEditing());
  }

  void theRingOfTheKeyboardIsNotTheFrameOfTheSelection() {
    click(weights(1), {2, 1});
    const QImage selected = weights(1)->grab().toImage();
    m_focus->setSelected(std::nullopt);
    m_panel->inputCard()->target()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(weights(1)->cursor(), (GridPlace{2, 1}));
    const QPoint inTheFrame = weights(1)->cellRectangle({2, 1}).topLeft().toPoint() + QPoint(9, 1);
    const QColor ink = Theme::light().ink;
    QCOMPARE(selected.pixelColor(inTheFrame), ink);
    const QImage focused = weights(1)->grab().toImage();
    QVERIFY(focused.pixelColor(inTheFrame) != ink);
    QCOMPARE(focused.pixelColor(inTheFrame - QPoint(0, 3)), ink);
  }

  void keysTheTableHasNoUseForAreLeftToTheWindow() {
    click(columns(1), {0, z});
    QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, {}, QStringLiteral(" "));
    space.accept();
    QCoreApplication::sendEvent(columns(1), &space);
    QVERIFY(!space.isAccepted());
    QKeyEvent digit(QEvent::KeyPress, Qt::Key_3, {}, QStringLiteral("3"));
    digit.accept();
    QCoreApplication::sendEvent(columns(1), &digit);  // z cannot be edited
    QVERIFY(!digit.isAccepted());
  }

  void signsAndEnterAreLeftToTheWindowWhereACellWasClicked() {
    doubleClick(weights(1), {0, 0});
    type(editorOf(weights(1)), QStringLiteral("0.5"));
    for (const auto &[key, text] : {std::pair{Qt::Key_Plus, QStringLiteral("+")},
                                    std::pair{Qt::Key_Minus, QStringLiteral("-")},
                                    std::pair{Qt::Key_Return, QStringLiteral("\r")}}) {
      for (const auto type : {QEvent::ShortcutOverride, QEvent::KeyPress}) {
        QKeyEvent event(type, key, {}, text);
        event.setAccepted(type == QEvent::KeyPress);
        QCoreApplication::sendEvent(weights(1), &event);
        QVERIFY2(!event.isAccepted(), qPrintable(text));
      }
      QVERIFY(!weights(1)->isEditing());
    }
  }

  void aDoubleClickOpensTheEditorWithAllDigitsSelected() {
    Session session = handExample();
    session.network.weights(2)(1, 2) = 0.1 + 0.2;
    m_panel->setSnapshot(snapshotOf(session, 9));
    doubleClick(weights(2), {1, 2});
    QLineEdit *editor = editorOf(weights(2));
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("0.30000000000000004"));
    QCOMPARE(editor->selectedText(), editor->text());
    type(editor, QStringLiteral("-1.5"));
    QCOMPARE(m_edits.size(), std::size_t(1));
    QVERIFY(same(m_edits[0], {Quantity::Weight, 2, 1, 2}, -1.5));
    QVERIFY(!weights(2)->isEditing());
    QVERIFY(weights(2)->hasFocus());
  }

  void aSmallNumberInTheEditorCanBeEditedAsItStands() {
    Session session = handExample();
    session.network.parameters().weights(1)(0, 0) = 2.5e-6;
    m_panel->setSnapshot(snapshotOf(session, 9));
    doubleClick(weights(1), {0, 0});
    QLineEdit *editor = editorOf(weights(1));
    QCOMPARE(editor->text(), QStringLiteral("2.5e−06"));
    QTest::keyClick(editor, Qt::Key_Home);
    type(editor, QStringLiteral("1"));
    QCOMPARE(m_edits.size(), std::size_t(1));
    QVERIFY(same(m_edits[0], {Quantity::Weight, 1, 0, 0}, 12.5e-6));
  }

  void f2EditsABiasAndEscapeCancels() {
    click(columns(2), {0, b});
    QTest::keyClick(columns(2), Qt::Key_F2);
    QVERIFY(editorOf(columns(2)));
    QTest::keyClicks(editorOf(columns(2)), QStringLiteral("7"));
    QTest::keyClick(editorOf(columns(2)), Qt::Key_Escape);
    QVERIFY(!columns(2)->isEditing());
    QVERIFY(m_edits.empty());
  }

  void typingStartsTheEditorWithWhatWasTyped() {
    VectorStrip *input = m_panel->inputCard()->input();
    click(input, {0, 1});
    QTest::keyClick(input, '2');
    QLineEdit *editor = editorOf(input);
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("2"));
    type(editor, QStringLiteral(".5"));
    QVERIFY(same(m_edits.at(0), {Quantity::Activation, 0, 1, 0}, 2.5));
    QCOMPARE(m_edits[0].sample, 0);
  }

  void targetsAreEdited() {
    VectorStrip *target = m_panel->inputCard()->target();
    doubleClick(target, {0, 1});
    type(editorOf(target), QStringLiteral("0.25"));
    QVERIFY(same(m_edits.at(0), {Quantity::Target, 2, 1, 0}, 0.25));
  }

  void whatIsNoNumberIsNotAccepted() {
    doubleClick(weights(1), {0, 0});
    QLineEdit *editor = editorOf(weights(1));
    type(editor, QStringLiteral("half"));
    QVERIFY(weights(1)->isEditing());
    QVERIFY(m_edits.empty());
    QVERIFY(messageOf(editor).contains(QStringLiteral("number")));
    editor->selectAll();
    type(editor, QStringLiteral("0.5"));
    QVERIFY(!weights(1)->isEditing());
    QCOMPARE(m_edits.size(), std::size_t(1));
  }

  void whatTheSessionRefusesIsNotAcceptedAndSaysWhy() {
    Session session = handExample();
    session.cost = Cost::CrossEntropy;
    m_panel->setSnapshot(snapshotOf(session, 9));
    VectorStrip *target = m_panel->inputCard()->target();
    doubleClick(target, {0, 0});
    QLineEdit *editor = editorOf(target);
    type(editor, QStringLiteral("2"));
    QVERIFY(target->isEditing());
    QVERIFY(m_edits.empty());
    QVERIFY(messageOf(editor).contains(QStringLiteral("between 0 and 1")));
  }

  void theReasonStandsClearOfTheRow() {
    for (const GridPlace place : {GridPlace{0, 0}, GridPlace{3, 0}}) {
      for (const int height : {512, 330}) {
        m_panel->resize(372, height);
        click(weights(1), place);
        doubleClick(weights(1), place);
        QLineEdit *editor = editorOf(weights(1));
        type(editor, QStringLiteral("half"));
        const QLabel *bubble = qobject_cast<CellEditor *>(editor)->bubble();
        QVERIFY(bubble && bubble->isVisible());
        const QRectF cell = weights(1)->cellRectangle(place);
        const QPoint top = weights(1)->viewport()->mapTo(m_panel.get(), cell.topLeft().toPoint());
        const QRect row(0, top.y(), m_panel->width(), static_cast<int>(cell.height()));
        QVERIFY(!bubble->geometry().intersects(row));
        QVERIFY(m_panel->rect().contains(bubble->geometry()));
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(m_panel->findChildren<QLabel *>().isEmpty());
      }
    }
  }

  void theSameNumberIsNoEdit() {
    doubleClick(weights(1), {0, 0});
    QTest::keyClick(editorOf(weights(1)), Qt::Key_Return);
    QVERIFY(!weights(1)->isEditing());
    QVERIFY(m_edits.empty());
  }

  void leavingTheEditorCommits() {
    doubleClick(weights(1), {0, 0});
    QTest::keyClicks(editorOf(weights(1)), QStringLiteral("3"));
    columns(2)->setFocus();
    QVERIFY(!weights(1)->isEditing());
    QVERIFY(columns(2)->hasFocus());
    QVERIFY(same(m_edits.at(0), {Quantity::Weight, 1, 0, 0}, 3));
  }

  void computedNumbersCannotBeEdited() {
    doubleClick(columns(1), {0, z});
    doubleClick(gradient(2), {0, 0});
    QVERIFY(!columns(1)->isEditing() && !gradient(2)->isEditing());
  }

  void nothingIsEditedWhileRunning() {
    doubleClick(weights(1), {0, 0});
    QVERIFY(weights(1)->isEditing());
    auto running = snapshotOf(handExample(), 0, true);
    running->running = true;
    m_panel->setSnapshot(running);
    QVERIFY(!weights(1)->isEditing());
    doubleClick(weights(1), {0, 0});
    QVERIFY(!weights(1)->isEditing());
    QVERIFY(m_edits.empty());
  }

  void allDigitsAreCopied() {
    Session session = handExample();
    session.network.weights(1)(0, 0) = -1.0 / 3;
    m_panel->setSnapshot(snapshotOf(session, 9));
    click(weights(1), {0, 0});
    QTest::keySequence(weights(1), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text().toDouble(), -1.0 / 3);
    QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1Char('-')));
  }

  void theNoteSaysWhichRowsTheNumbersAreOf() {
    QCOMPARE(m_panel->note(), QString());
    QSignalSpy changed(m_panel.get(), &LayersPanel::noteChanged);
    auto full = snapshotOf(eightRows(), 0, true, 3);
    full->batchSize = 8;
    m_panel->setSnapshot(full);
    QCOMPARE(m_panel->note(), QStringLiteral("sample 4; ∂C: mean of 8"));
    QCOMPARE(changed.size(), 1);
    m_panel->setSnapshot(snapshotOf(eightRows(), 0, true, 3));
    QCOMPARE(m_panel->note(), QStringLiteral("sample 4"));
    auto other = snapshotOf(eightRows(), 0, true, 3);
    other->batch = {1};
    m_panel->setSnapshot(other);
    QCOMPARE(m_panel->note(), QStringLiteral("sample 4; ∂C: sample 2"));
  }

  void columnsStandClearOfEachOther_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("weight");
    for (const int width : {420, 372, 356, 330}) {
      for (const double weight : {0.3, 30.0, 3e-4}) {
        QTest::addRow("%d px, W %g", width, weight) << width << weight;
      }
    }
  }

  void columnsStandClearOfEachOther() {
    QFETCH(int, width);
    QFETCH(double, weight);
    Session session = handExample();
    session.network = Network({3, 4, 2}, {Activation::Tanh, Activation::Sigmoid});
    session.network.weights(1).setConstant(weight);
    session.network.weights(2) << weight, -weight, 0.9 * weight, weight / 70, weight, 1, -1, -0.5;
    session.network.biases(1) << -0.1234, -12.345, 0.1, 3;
    m_panel->resize(width, 512);
    m_panel->setSnapshot(snapshotOf(session, 0, true));
    for (const int layer : {1, 2}) {
      const LayerColumns *table = columns(layer);
      const QImage image = m_panel->card(layer)->columns()->grab().toImage();
      QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
      QCOMPARE(table->verticalScrollBar()->maximum(), 0);
      QVERIFY(!table->horizontalScrollBar()->isVisible() &&
              !table->verticalScrollBar()->isVisible());
      const int top = static_cast<int>(table->cellRectangle({0, 0}).top());
      for (int column = 1; column < table->columns(); ++column) {
        const int boundary = static_cast<int>(table->cellRectangle({0, column}).left());
        const auto isBlank = [&](int x) {
          for (int y = top; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != Theme::light().card) {
              return false;
            }
          }
          return true;
        };
        int left = boundary - 2, right = boundary - 2;
        while (isBlank(left - 1)) {
          --left;
        }
        while (isBlank(right)) {
          ++right;
        }
        QVERIFY2(right - left >= 6, qPrintable(QStringLiteral("layer %1, column %2: %3 px")
                                                   .arg(layer)
                                                   .arg(column)
                                                   .arg(right - left)));
      }
    }
  }

  void matricesStandSideBySideWhereThatSparesTheScrollBar() {
    const int least = m_panel->widget()->height();
    m_panel->resize(372, least);
    QCOMPARE(m_panel->verticalScrollBar()->maximum(), 0);
    m_panel->resize(372, least - 100);
    QVERIFY(m_panel->verticalScrollBar()->maximum() > 0);
    QCOMPARE(weights(1)->y(), gradient(1)->y());
    QCOMPARE(weights(1)->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(weights(1)->verticalScrollBar()->maximum(), 0);
    m_panel->resize(372, least);
    QCOMPARE(m_panel->verticalScrollBar()->maximum(), 0);
    QCOMPARE(weights(1)->y(), gradient(1)->y());
  }

  void softmaxHasNoSlope() {
    Session session = handExample();
    session.network = Network({3, 4, 2}, {Activation::Sigmoid, Activation::Softmax});
    session.cost = Cost::CrossEntropy;
    m_panel->setSnapshot(snapshotOf(session, 0, true));
    QCOMPARE(columns(2)->textAt({0, sigma}), QStringLiteral("·"));
    QVERIFY(columns(2)->whyUnknown({0, sigma}).contains(QStringLiteral("softmax")));
    QCOMPARE(columns(1)->textAt({0, sigma}), QStringLiteral("0.2500"));
  }

  void wideMatricesScrollInside() {
    Session session;
    session.network = Network({40, 30, 2}, {Activation::Sigmoid, Activation::Sigmoid});
    session.dataset.inputs = Eigen::VectorXd::Constant(40, 0.5);
    session.dataset.targets = Eigen::Vector2d(0, 1);
    m_panel->setSnapshot(snapshotOf(session, 0, true));
    HeatMap *map = weights(1);
    QVERIFY(map->horizontalScrollBar()->maximum() > 0);
    QVERIFY(map->verticalScrollBar()->maximum() > 0);
    QVERIFY(map->width() <= m_panel->viewport()->width());
    m_focus->setSelected(Entry{Quantity::Weight, 1, 29, 39});
    QVERIFY(map->viewport()->rect().contains(map->cellRectangle({29, 39}).center().toPoint()));
    QCOMPARE(gradient(1)->horizontalScrollBar()->value(), map->horizontalScrollBar()->value());
    QVERIFY(m_panel->verticalScrollBar()->value() > 0);
  }

  void numbersThatAreNotFiniteAreWords() {
    Session session = handExample();
    session.network.biases(1)(0) = INFINITY;
    m_panel->setSnapshot(snapshotOf(session, 0, true));
    QCOMPARE(columns(1)->textAt({0, b}), QStringLiteral("∞"));
    QCOMPARE(columns(1)->textAt({1, b}), QStringLiteral("0"));
  }

  void screenReadersGetNameAndValueOfEachCell() {
    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(weights(2));
    QVERIFY(grid && grid->tableInterface());
    QCOMPARE(grid->role(), QAccessible::Table);
    QCOMPARE(grid->tableInterface()->rowCount(), 2);
    QCOMPARE(grid->tableInterface()->columnCount(), 4);
    QAccessibleInterface *cell = grid->tableInterface()->cellAt(1, 2);
    QVERIFY(cell);
    QVERIFY(cell->text(QAccessible::Name).contains(QStringLiteral("W²₂₃")));
    QCOMPARE(cell->text(QAccessible::Value), QStringLiteral("0.3"));
    QCOMPARE(cell->text(QAccessible::Description), QStringLiteral("0.3"));
    const auto heads = [](QAccessibleInterface *of) {
      QStringList names;
      for (QAccessibleInterface *head : of->tableCellInterface()->rowHeaderCells() +
                                            of->tableCellInterface()->columnHeaderCells()) {
        names += head->text(QAccessible::Name);
      }
      return names;
    };
    QCOMPARE(heads(cell), (QStringList{"row 2", "column 3"}));
    QCOMPARE(
        heads(
            QAccessible::queryAccessibleInterface(columns(1))->tableInterface()->cellAt(2, delta)),
        (QStringList{"neuron 3", QStringLiteral("δ¹")}));
    const auto description = [this](GridPlace place) {
      return QAccessible::queryAccessibleInterface(columns(1))
          ->tableInterface()
          ->cellAt(place.row, place.column)
          ->text(QAccessible::Description);
    };
    QCOMPARE(description({2, delta}), QStringLiteral("−0.004446"));
    QCOMPARE(description({2, db}), QStringLiteral("not computed yet"));
    QVERIFY(cell->state().editable);
    QCOMPARE(grid->indexOfChild(cell), 6);
    QAccessibleInterface *unknown =
        QAccessible::queryAccessibleInterface(gradient(1))->tableInterface()->cellAt(0, 0);
    QCOMPARE(unknown->text(QAccessible::Value), QStringLiteral("not computed yet"));
    QVERIFY(!unknown->state().editable);
    m_panel->setSnapshot(snapshotOf(handExample(), 12));
    QCOMPARE(description({2, delta}), QStringLiteral("−0.004446, out of date"));
  }

  void theCardsKeepTheirPlacesWhicheverNumbersTakeACommonFactor() {
    m_panel->resize(330, 700);
    const auto places = [this] {
      return std::array{m_panel->card(1)->geometry(), m_panel->card(2)->geometry()};
    };
    m_panel->setSnapshot(snapshotOf(handExample(), 0));
    const auto before = places();
    Session small = handExample();
    small.network.weights(2) *= 1e-7;
    for (int stage = 1; stage <= 12; ++stage) {
      m_panel->setSnapshot(snapshotOf(handExample(), stage));
      QCOMPARE(places(), before);
      m_panel->setSnapshot(snapshotOf(small, stage));
      m_panel->setSnapshot(snapshotOf(small, stage));  // what asks for another layout gets it now
      QCOMPARE(places(), before);
    }
  }

  void aHeadOverACommonFactorIsWhole() {
    m_panel->resize(372, 700);
    Session small = handExample();
    small.network.weights(2) *= 1e-7;
    m_panel->setSnapshot(snapshotOf(small, 11));
    QCoreApplication::processEvents();
    const QImage picture = columns(1)->viewport()->grab().toImage();
    const QRect cell = columns(1)->cellRectangle({0, delta}).toAlignedRect();
    int firstRow = 0;
    const auto isBlank = [&](int y) {
      for (int x = cell.left(); x < cell.right(); ++x) {
        if (picture.pixelColor(x, y) != picture.pixelColor(0, 0)) return false;
      }
      return true;
    };
    while (isBlank(firstRow)) ++firstRow;
    QVERIFY(firstRow < 10);  // of the index of δ
    QVERIFY(firstRow > 0);
  }

  void aThemeCanComeBeforeTheFirstSnapshotAndChangeAfterIt() {
    LayersPanel panel(m_focus.get());
    panel.setTheme(Theme::forDark());
    panel.setSnapshot(snapshotOf(handExample(), 9));
    const int before = panel.card(1)->height();
    Theme large = Theme::light();
    large.scale = 1.3;
    panel.setTheme(large);
    QVERIFY(panel.card(1)->height() > before);
  }
};

QTEST_MAIN(TestLayersPanel)
#include "tst_layerspanel.moc"
