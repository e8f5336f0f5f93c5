// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a teacher keeps out of sight.

#include "equation/equationview.h"
#include "network/networkview.h"
#include "panels/heatmap.h"
#include "panels/layercard.h"
#include "panels/layercolumns.h"
#include "panels/stageribbon.h"
#include "panels/transportbar.h"
#include "support/handexample.h"
#include "support/windowfixture.h"
#include "window/messagebar.h"
#include "window/showndialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>
#include <QtTest>

using namespace chainrule;

class TestShown : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }

  void init() {
    makeWindow();
    m_window->resize(1440, 900);
    load(handExample());
  }

  void cleanup() { endWindow(); }

  void aChoiceActsAtOnceAndChangesTheDocument() {
    m_window->document()->open(QStringLiteral("lesson:article"));
    settle();
    waitFor([this] { return !m_window->document()->isModified(); });
    m_window->chooseWhatIsShown();
    uncheck("bias-gradient");
    QVERIFY(snapshot().hidden.contains(Hideable::BiasGradient));
    QVERIFY(m_window->document()->isModified());
    for (QAbstractButton *button : dialog()->findChild<QDialogButtonBox *>()->buttons()) {
      if (dialog()->findChild<QDialogButtonBox *>()->buttonRole(button) ==
          QDialogButtonBox::ResetRole) {
        button->click();
      }
    }
    settle();
    QVERIFY(snapshot().hidden.isEmpty());
    QVERIFY(!m_window->document()->isModified());
  }

  void afterTheLettersOfTheMenusKeysBelongToTheWindow() {
    for (const bool opensDialog : {true, false}) {
      QTest::keyClick(m_window.get(), Qt::Key_V, Qt::AltModifier);
      QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
      QTest::keyClick(QApplication::activePopupWidget(), opensDialog ? Qt::Key_W : Qt::Key_I);
      QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
      if (opensDialog) {
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
      }
      QTRY_VERIFY(!m_window->menuBar()->hasFocus());
      QVERIFY(m_window->menuBar()->activeAction() == nullptr);
      QCOMPARE(m_window->focusWidget(), m_window.get());
      QTest::keyClick(m_window->focusWidget(), Qt::Key_T);
      QVERIFY(QApplication::activePopupWidget() == nullptr);
      QVERIFY(m_window->focusWidget() != m_window.get());  // it is in the tables
      m_window->setFocus();
    }
  }

  void everyNameHasABox() {
    m_window->chooseWhatIsShown();
    for (int k = 0; k < hideableCount; ++k) {
      const std::string name(chainrule::name(static_cast<Hideable>(k)));
      auto *box = dialog()->findChild<QCheckBox *>(QString::fromStdString(name));
      QVERIFY2(box != nullptr, name.c_str());
      QVERIFY(!box->text().isEmpty());
      QVERIFY(box->isChecked());
    }
  }

  void enterKeepsWhatWasTicked() {
    m_window->chooseWhatIsShown();
    auto *box = dialog()->findChild<QCheckBox *>(QStringLiteral("bias-gradient"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QTest::keyClick(box, Qt::Key_Return);
    settle();
    QVERIFY(snapshot().hidden.contains(Hideable::BiasGradient));
    QTRY_VERIFY(dialog() == nullptr);
  }

  void hiddenStagesHaveNoChipAndArePassedOver() {
    const auto *ribbon = m_window->findChild<StageRibbon *>();
    hide({Hideable::BiasGradient});
    for (int number = 1; number <= ribbon->stages(); ++number) {
      const bool isBias = ribbon->chip(number).stage().quantity == Quantity::BiasGradient;
      QCOMPARE(ribbon->chipRectangle(number).isEmpty(), isBias);
    }
    controller()->goToStage(7);
    key(Qt::Key_Space);
    settle();
    QCOMPARE(snapshot().position.stage, 9);
    key(Qt::Key_Backspace);
    settle();
    QCOMPARE(snapshot().position.stage, 7);
  }

  void hiddenQuantitiesHaveNoColumnAndNoChip() {
    controller()->goToStage(11);
    settle();
    const auto *columns = m_window->findChild<LayerColumns *>();
    QCOMPARE(columns->columns(), 6);
    const QImage before = m_window->findChild<NetworkView *>()->grab().toImage();
    hide({Hideable::Delta, Hideable::Bias, Hideable::BiasGradient});
    QCOMPARE(columns->columns(), 3);
    QVERIFY(m_window->findChild<NetworkView *>()->grab().toImage() != before);
    auto *card = m_window->findChild<LayerCard *>();
    QVERIFY(card->gradient()->isVisible());
    hide({Hideable::WeightGradient});
    QVERIFY(!card->gradient()->isVisible());
    QCOMPARE(columns->columns(), 6);
  }

  void hiddenPartsAreGoneAndComeBack() {
    const auto *stages = m_window->findChild<QToolBar *>("stages");
    const auto *layers = m_window->findChild<QDockWidget *>("layers");
    hide({Hideable::Stages, Hideable::Layers, Hideable::Data, Hideable::Speed, Hideable::Cost,
          Hideable::CostPlot});
    QVERIFY(!stages->isVisible());
    QVERIFY(!layers->isVisible());
    QVERIFY(bottomDock()->isVisible());
    QCOMPARE(tabs()->isTabVisible(0), false);
    QVERIFY(!m_window->findChild<QWidget *>("speedSlider")->isVisible());
    QVERIFY(!m_window->findChild<TransportBar *>()->findChild<QWidget *>("cost")->isVisible());
    key(Qt::Key_C);
    const auto *messages = m_window->findChild<MessageBar *>();
    QVERIFY(messages->isVisible());
    QVERIFY(messages->findChild<QLabel *>()->text().contains(QStringLiteral("hidden")));
    hide({});
    QVERIFY(stages->isVisible());
    QVERIFY(layers->isVisible());
    QVERIFY(tabs()->isTabVisible(0));
    QVERIFY(m_window->findChild<QWidget *>("speedSlider")->isVisible());
  }

  void whatIsHiddenIsNotBroughtByPresenting() {
    auto *dock = m_window->findChild<TabbedDock *>("equation");
    hide({Hideable::Equation});
    QVERIFY(dock->isVisible());
    key(Qt::Key_F5);
    QVERIFY(m_window->isPresenting());
    QVERIFY(!m_window->findChild<EquationView *>()->isVisible());
    key(Qt::Key_F5);
    hide({Hideable::Equation, Hideable::Data, Hideable::Predict});
    key(Qt::Key_F5);
    QVERIFY(!dock->isVisible());
    key(Qt::Key_F5);
    QVERIFY(!dock->isVisible());
    hide({});
    QVERIFY(dock->isVisible());
  }

  void aDockWithoutAPageIsGone() {
    hide({Hideable::CostPlot, Hideable::LearningRateMap, Hideable::GradientCheck,
          Hideable::Sharpness, Hideable::GradientNorms});
    QVERIFY(!bottomDock()->isVisible());
    hide({Hideable::CostPlot});
    QVERIFY(bottomDock()->isVisible());
    QVERIFY(tabs()->isTabVisible(tabs()->currentIndex()));
  }

 private:
  ShownDialog *dialog() const { return m_window->findChild<ShownDialog *>(); }

  void uncheck(const char *name) const {
    dialog()->findChild<QCheckBox *>(QLatin1String(name))->click();
    settle();
  }

  void hide(std::initializer_list<Hideable> things) const {
    Hidden hidden;
    for (const Hideable thing : things) hidden.set(thing, true);
    controller()->setHidden(hidden);
    settle();
    QCoreApplication::processEvents();
  }
};

QTEST_MAIN(TestShown)
#include "tst_shown.moc"
