// SPDX-License-Identifier: GPL-3.0-or-later
//
// Predictions typed where their numbers belong: at neurons, biases, edges and the cost, and in the
// cells of the tables.

#include "export/exportdialog.h"
#include "network/answerfields.h"
#include "network/networkview.h"
#include "panels/heatmap.h"
#include "panels/inputcard.h"
#include "panels/layercard.h"
#include "panels/layercolumns.h"
#include "panels/layerspanel.h"
#include "panels/stageribbon.h"
#include "panels/vectorstrip.h"
#include "predict/answerrow.h"
#include "predict/predictpanel.h"
#include "support/handexample.h"
#include "support/paintedtexts.h"
#include "support/windowfixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QTemporaryDir>
#include <QtTest>

using namespace chainrule;

class TestPredictPlaces : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() {
    prepare();
    QAccessible::setActive(true);
  }

  void init() {
    makeWindow();
    load(handExample());
  }

  void cleanup() { endWindow(); }

  void errorsAreTypedAtTheirNeuronsByKeyboard() {
    askFor(9);
    walkTo({Quantity::Activation, 1, 0, 0});
    QTest::keyClick(network(), Qt::Key_Minus);
    QVERIFY(field(0)->hasFocus());
    QVERIFY((m_window->focus()->hovered() == Entry{Quantity::Delta, 1, 0, 0}));
    QCOMPARE(controller()->snapshot()->training.learningRate, 0.5);  // the sign was no key for α
    QTest::keyClicks(field(0), QStringLiteral("0.00131"));
    QCOMPARE(field(0)->text(), QStringLiteral("−0.00131"));
    QTest::keyClick(field(0), Qt::Key_Return);
    QCOMPARE(answers()->at(0).state, Answers::State::Right);
    QVERIFY(field(1)->hasFocus());
    QTest::keyClicks(field(1), QStringLiteral("0,009473"));
    QTest::keyClick(field(1), Qt::Key_Return);
    QCOMPARE(answers()->at(1).words, QStringLiteral("row taken for column"));
    QVERIFY(field(1)->hasFocus());  // to be corrected
    QVERIFY(panel()->words().startsWith(QStringLiteral("δ¹₂ takes column 2")));
    QTest::keyClick(field(1), Qt::Key_Escape);
    QVERIFY(network()->hasFocus());
    QVERIFY((network()->state().cursor == Entry{Quantity::Activation, 1, 1, 0}));
    QTest::keyClick(network(), Qt::Key_F2);
    QVERIFY(field(1)->hasFocus());
    QTest::keyClick(field(1), Qt::Key_Tab);
    QVERIFY(field(2)->hasFocus());
    QTest::keyClick(field(2), Qt::Key_Up);
    QVERIFY(field(1)->hasFocus());
  }

  void aFieldIsOpenedByTheMouse() {
    askFor(9);
    QTest::mouseClick(field(2), Qt::LeftButton);
    QVERIFY(field(2)->hasFocus());
    QCOMPARE(answers()->current(), 2);
    QTest::keyClicks(field(2), QStringLiteral("1e-3"));
    QTest::keyClick(field(2), Qt::Key_Escape);
    QVERIFY(m_window->hasFocus());
    QCOMPARE(panel()->rows()[2]->field()->text(), QStringLiteral("1e−3"));
    QCOMPARE(answers()->at(2).state, Answers::State::Open);
  }

  void anAnswerIsOneInAllItsPlaces() {
    askFor(7);
    const Entry entry = answers()->at(0).entry;
    HeatMap *gradient = layers()->card(2)->gradient();
    const GridPlace place{entry.row, entry.column};
    const auto cell = [&] {
      return QAccessible::queryAccessibleInterface(gradient)
          ->child(place.row * gradient->columns() + place.column)
          ->text(QAccessible::Value);
    };
    QCOMPARE(cell(), QStringLiteral("prediction of ∂C/∂W²₁₁, not answered"));
    QTest::keyClicks(panel()->rows()[0]->field(), QStringLiteral(".5"));
    QCOMPARE(field(0)->text(), QStringLiteral(".5"));
    QCOMPARE(cell(), QStringLiteral("prediction of ∂C/∂W²₁₁, not checked: .5"));
    QTest::keyClick(panel()->rows()[0]->field(), Qt::Key_Return);
    for (const QString &name : {panel()->rows()[0]->field()->accessibleName(),
                                field(0)->accessibleName(), cell().section('\n', 0, 0)}) {
      QCOMPARE(name, QStringLiteral("prediction of ∂C/∂W²₁₁, wrong: .5"));
    }
    gradient->setFocus();
    gradient->setCursor(place);
    QTest::keyClick(gradient, Qt::Key_0);
    QVERIFY(gradient->isAnswering());
    auto *inCell = qobject_cast<AnswerField *>(m_window->focusWidget());
    QVERIFY(inCell && gradient->isAncestorOf(inCell));
    QTest::keyClicks(inCell, QStringLiteral(",06731"));
    QCOMPARE(field(0)->text(), QStringLiteral("0,06731"));
    QTest::keyClick(inCell, Qt::Key_Return);
    QCOMPARE(panel()->rows()[0]->words(), QStringLiteral("right"));
    QCOMPARE(field(0)->accessibleName(), QStringLiteral("prediction of ∂C/∂W²₁₁, right: 0,06731"));
    // To the cell of the next.
    QVERIFY(gradient->isAnswering());
    QCOMPARE(answers()->current(), 1);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(gradient->hasFocus() && !gradient->isAnswering());
  }

  // Rounded it would be another answer.
  void aLongAnswerIsCutInItsCellAndNotRounded() {
    askFor(7);
    HeatMap *gradient = layers()->card(2)->gradient();
    QTest::keyClicks(panel()->rows()[0]->field(), QStringLiteral("0.0013085678912"));
    bool isCut = false;
    for (const PaintedText &painted : paintedTexts(gradient->viewport())) {
      if (painted.text.startsWith(QLatin1String("0.001308")) && painted.isElided()) isCut = true;
      QVERIFY2(!painted.text.startsWith(QLatin1String("0.00131")), qPrintable(painted.text));
    }
    QVERIFY(isCut);
  }

  void theMenuOfACellSaysWhatItsEntriesDo() {
    askFor(7);
    HeatMap *gradient = layers()->card(2)->gradient();
    gradient->setFocus();
    for (const QString &last :
         {QStringLiteral("&Predict ∂C/∂W²₁₁…"), QStringLiteral("Chan&ge W²₁₁…")}) {
      HeatMap *map =
          last.contains(QLatin1String("Predict")) ? gradient : layers()->card(2)->weights();
      map->setCursor({0, 0});
      const QPoint middle = map->rect().center();
      QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, map->mapToGlobal(middle));
      QApplication::sendEvent(map->viewport(), &asked);
      QTRY_VERIFY(QApplication::activePopupWidget());
      auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
      QVERIFY(menu->toolTipsVisible());
      QCOMPARE(menu->actions().last()->text(), last);
      for (const QAction *action : menu->actions()) {
        QVERIFY2(action->isSeparator() || action->toolTip() != action->iconText(),
                 qPrintable(last));
      }
      menu->close();
    }
  }

  void aCellIsOpenedByADoubleClickAndGivesNoEdit() {
    askFor(1);
    LayerColumns *columns = layers()->card(1)->columns();
    const QSignalSpy edits(columns, &CellGrid::editRequested);
    const QPoint at = columns->cellRectangle({1, 0}).center().toPoint();
    QTest::mouseDClick(columns->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(columns->isAnswering());
    QTest::keyClicks(m_window->focusWidget(), QStringLiteral("0.225"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(answers()->at(1).state, Answers::State::Right);
    QCOMPARE(edits.count(), 0);
    QVERIFY(!columns->canEdit({1, 0}));
  }

  // W before the update stays in sight.
  void theUpdateIsPredictedInTheCellsOfTheParameters() {
    askFor(12);
    HeatMap *weights = layers()->card(2)->weights();
    const Entry entry = answers()->at(0).entry;
    const GridPlace place{entry.row, entry.column};
    QCOMPARE(weights->textAt(place), QStringLiteral("0.2000"));
    weights->setFocus();
    weights->setCursor(place);
    QTest::keyClick(weights, Qt::Key_F2);
    QVERIFY(weights->isAnswering() && !weights->isEditing());
    QTest::keyClicks(m_window->focusWidget(), QStringLiteral("0.166"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(answers()->at(0).state, Answers::State::Right);
    QCOMPARE(weights->textAt(place), QStringLiteral("0.2000"));
    QVERIFY(weights->canEdit({0, 1}));
    QCOMPARE(snapshot().network.weights(2)(0, 0), 0.2);
  }

  void aNumberTypedAtAnotherCellBeginsTheAnswer() {
    askFor(9);
    auto *given = layers()->findChild<InputCard *>();
    for (CellGrid *grid : std::initializer_list<CellGrid *>{
             layers()->card(2)->weights(), layers()->card(1)->columns(), given->input()}) {
      grid->setFocus();
      grid->setCursor({0, grid == layers()->card(1)->columns() ? 4 : 0});  // b
      QVERIFY(grid->canEdit(grid->cursor()));
      QTest::keyClick(grid, Qt::Key_7);
      QVERIFY(!grid->isEditing());
      QCOMPARE(m_window->focusWidget(), panel()->rows()[0]->field());
      QCOMPARE(answers()->at(0).text, QStringLiteral("7"));
      grid->setFocus();
      QTest::keyClick(grid, Qt::Key_F2);  // on purpose it is changed
      QVERIFY(grid->isEditing());
      QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    }
  }

  void everyStageHasItsFieldsInTheNetwork() {
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
      m_window->resize(size);
      for (int stage = 1; stage <= 12; ++stage) {
        askFor(stage);
        const QList<AnswerField *> fields = network()->answerFields()->shownFields();
        QCOMPARE(fields.size(), answers()->count());
        for (qsizetype k = 0; k < fields.size(); ++k) {
          QVERIFY(network()->rect().contains(fields[k]->geometry()));
          QVERIFY(fields[k]->accessibleName().startsWith(QStringLiteral("prediction of ")));
          for (qsizetype other = 0; other < k; ++other) {
            QVERIFY2(!fields[k]->geometry().intersects(fields[other]->geometry()),
                     qPrintable(QString::number(stage)));
          }
        }
        auto *tree = QAccessible::queryAccessibleInterface(network());
        QCOMPARE(tree->child(tree->childCount() - 1)->object(), fields.last());
        QCOMPARE(tree->indexOfChild(QAccessible::queryAccessibleInterface(fields.last())),
                 tree->childCount() - 1);
      }
    }
  }

  void theCostAndBiasesAndEdgesAreReachedByWalking() {
    const std::pair<int, Entry> stops[] = {{5, {Quantity::Cost, 0, 0, 0}},
                                           {7, {Quantity::Weight, 2, 0, 0}},
                                           {8, {Quantity::Activation, 2, 1, 0}},
                                           {12, {Quantity::Weight, 2, 0, 0}}};
    for (const auto &[stage, stop] : stops) {
      askFor(stage);
      walkTo(stop);
      QTest::keyClick(network(), Qt::Key_5);
      auto *opened = qobject_cast<AnswerField *>(m_window->focusWidget());
      QVERIFY2(opened && network()->isAncestorOf(opened), qPrintable(QString::number(stage)));
      QCOMPARE(opened->text(), QStringLiteral("5"));
      QVERIFY(stopOf(answers()->at(opened->answer()).entry) == stop);
    }
  }

  void aStageIsDoneInTheNetworkAlone() {
    askFor(6);
    walkTo({Quantity::Activation, 2, 0, 0});
    QTest::keyClicks(network(), QStringLiteral("."));
    QTest::keyClicks(m_window->focusWidget(), QStringLiteral("125"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTest::keyClicks(m_window->focusWidget(), QStringLiteral("-0.0606"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(answers()->nextOpen(-1), -1);
    QVERIFY(panel()->checkButton()->hasFocus());
    QTest::keyClick(panel()->checkButton(), Qt::Key_Space);
    waitFor([this] { return panel()->askedStage() == 7; });
    QTRY_VERIFY(panel()->rows()[0]->field()->hasFocus());
  }

  void theKeyboardStaysInTheNetworkWhenAnotherStageIsAsked() {
    askFor(9);
    walkTo({Quantity::Activation, 1, 2, 0});
    QTest::keyClick(network(), Qt::Key_F2);
    controller()->goToStage(0);
    settle();
    waitFor([this] { return panel()->askedStage() == 1; });
    QTRY_VERIFY(field(0)->hasFocus());
  }

  void whatIsAskedForIsNotCopied() {
    for (const int stage : {1, 2, 6, 7, 8, 9}) {
      askFor(stage);
      QApplication::clipboard()->setText(QStringLiteral("before"));
      const Entry entry = answers()->at(0).entry;
      LayerCard *card = layers()->card(entry.layer);
      CellGrid *grid = belongsToEdge(entry.quantity) ? static_cast<CellGrid *>(card->gradient())
                                                     : card->columns();
      m_window->focus()->setSelected(entry);  // takes its cursor there
      grid->setFocus();
      QVERIFY(grid->cellAt(grid->cursor()).entry == entry);
      QTest::keyClick(grid, Qt::Key_C, Qt::ControlModifier);
      QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
    }
  }

  void noFieldIsLeftWhenNothingIsAsked() {
    askFor(9);
    QCOMPARE(network()->answerFields()->shownFields().size(), 4);
    m_window->goToEquation();
    waitFor([this] { return panel()->askedStage() == 0; });
    QTRY_COMPARE(answers()->count(), 0);
    QVERIFY(network()->answerFields()->shownFields().isEmpty());
    QTRY_VERIFY(network()->findChildren<AnswerField *>().isEmpty());
    walkTo({Quantity::Activation, 1, 0, 0});
    QTest::keyClick(network(), Qt::Key_F2);
    QVERIFY(network()->hasFocus());
  }

  // "Let the class predict ∂C/∂W²₁₂": a click on its cell, and P.
  void whatIsSelectedIsAskedForFirst_data() {
    QTest::addColumn<int>("from");
    QTest::newRow("an earlier stage") << 1;
    QTest::newRow("the same stage") << 6;
    QTest::newRow("a later stage") << 10;
    QTest::newRow("after the update") << 12;
  }

  void whatIsSelectedIsAskedForFirst() {
    QFETCH(int, from);
    controller()->goToStage(from);
    settle();
    HeatMap *gradient = layers()->card(2)->gradient();
    QTest::mouseClick(gradient->viewport(), Qt::LeftButton, {},
                      gradient->cellRectangle({0, 1}).center().toPoint());
    key(Qt::Key_P);
    waitFor([this] { return panel()->askedStage() == 7; });
    QVERIFY((answers()->at(0).entry == Entry{Quantity::WeightGradient, 2, 0, 1}));
    QCOMPARE(answers()->count(), 5);
    QTRY_VERIFY(panel()->rows()[0]->field()->hasFocus());
    QTest::keyClicks(m_window->focusWidget(), QStringLiteral("0.0696"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(answers()->at(0).state,
             from == 12 ? Answers::State::Wrong : Answers::State::Right);  // of the next step then
  }

  void whatWasAnsweredStaysWhenAnotherEntryIsAskedFor() {
    askFor(9);
    QTest::keyClicks(panel()->rows()[0]->field(), QStringLiteral("-0.00131"));
    QTest::keyClick(panel()->rows()[0]->field(), Qt::Key_Return);
    m_window->focus()->setSelected(Entry{Quantity::Delta, 1, 3, 0});
    m_window->predict();
    waitFor([this] { return answers()->at(0).entry.row == 3; });
    QCOMPARE(answers()->count(), 4);
    QCOMPARE(answers()->at(1).state, Answers::State::Right);
    QCOMPARE(panel()->score(), QStringLiteral("1 of 1 right, 1 try"));
  }

  void aStageOfTheRibbonGivesTheQuestionsTheKeyboard() {
    askFor(2);
    m_window->setFocus();
    auto *ribbon = m_window->findChild<StageRibbon *>();
    QTest::mouseClick(ribbon, Qt::LeftButton, {}, ribbon->chipRectangle(8).center().toPoint());
    waitFor([this] { return panel()->askedStage() == 8; });
    QTRY_VERIFY(panel()->rows()[0]->field()->hasFocus());
  }

  void aReportIsSaved() {
    m_window->savePredictions();  // of nothing
    QVERIFY(m_window->findChildren<ExportDialog *>().isEmpty());
    askFor(9);
    QVERIFY(!panel()->reportButton()->isVisible());
    QTest::keyClicks(panel()->rows()[0]->field(), QStringLiteral("0.5"));
    QTest::keyClick(panel()->rows()[0]->field(), Qt::Key_Return);
    QTest::mouseClick(panel()->hintButton(), Qt::LeftButton);
    QVERIFY(panel()->reportButton()->isVisible());
    QTest::mouseClick(panel()->reportButton(), Qt::LeftButton);
    auto *dialog = m_window->findChild<ExportDialog *>();
    QVERIFY(dialog != nullptr);
    QTemporaryDir folder;
    const auto says = [dialog](const QString &words) {
      const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
      return std::any_of(labels.begin(), labels.end(),
                         [&words](const QLabel *label) { return label->text().contains(words); });
    };
    dialog->exportTo(folder.filePath(QStringLiteral("none/report.html")));
    waitFor([&] { return says(QStringLiteral("✕ ")); });
    QVERIFY(dialog->isVisible());
    const QString page = folder.filePath(QStringLiteral("report.html"));
    const QSignalSpy exported(dialog, &ExportDialog::exported);
    dialog->exportTo(page);
    waitFor([&] { return exported.count() == 1; });
    QFile file(page);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(QStringLiteral("0 of 1 right")) &&
            text.contains(QStringLiteral("hint 1")) && text.contains(QStringLiteral("✕ ")));
    QVERIFY(!text.contains(QStringLiteral("−0.001308")));  // it is still asked for
  }

  void theEndingOfAReportSaysWhatItIs() {
    askFor(9);
    QTest::keyClicks(panel()->rows()[0]->field(), QStringLiteral("0.5"));
    QTest::keyClick(panel()->rows()[0]->field(), Qt::Key_Return);
    QTemporaryDir folder;
    const auto written = [&](int kind, const QString &name) {
      m_window->savePredictions();
      ExportDialog *dialog = m_window->findChildren<ExportDialog *>().last();
      dialog->findChild<QListWidget *>()->setCurrentRow(kind);
      const QSignalSpy exported(dialog, &ExportDialog::exported);
      dialog->exportTo(folder.filePath(name));
      waitFor([&] { return exported.count() == 1; });
      QFile file(folder.filePath(name));
      return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray table("order,session,");
    const QByteArray page("<!DOCTYPE html>");
    for (const int chosen : {0, 1}) {
      QVERIFY(written(chosen, QStringLiteral("report%1.csv").arg(chosen)).startsWith(table));
      QVERIFY(written(chosen, QStringLiteral("report%1.HTML").arg(chosen)).startsWith(page));
      QVERIFY(written(chosen, QStringLiteral("report%1.txt").arg(chosen))
                  .startsWith(chosen == 0 ? page : table));
    }
  }

 private:
  PredictPanel *panel() const { return m_window->findChild<PredictPanel *>(); }
  NetworkView *network() const { return m_window->findChild<NetworkView *>(); }
  LayersPanel *layers() const { return m_window->findChild<LayersPanel *>(); }
  const Answers *answers() const { return m_window->answers(); }
  AnswerField *field(int answer) const { return network()->answerFields()->field(answer); }

  void walkTo(const Entry &stop) const {
    network()->setFocus(Qt::TabFocusReason);
    network()->walkTo(stop);
  }

  void askFor(int stage) {
    m_window->focus()->setSelected(std::nullopt);
    m_window->predict();
    waitFor([this] { return panel()->askedStage() > 0; });
    controller()->goToStage(stage - 1);
    settle();
    waitFor([&] { return panel()->askedStage() == stage; });
    settle();
    QTRY_VERIFY(panel()->rows()[0]->field()->hasFocus());
  }
};

QTEST_MAIN(TestPredictPlaces)
#include "tst_predictplaces.moc"
