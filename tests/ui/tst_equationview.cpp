// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryname.h"
#include "equation/equationview.h"

#include "equation/equationfoot.h"
#include "equation/equationpage.h"
#include "equation/formulalines.h"
#include "equation/slipnote.h"
#include "equation/stepsummary.h"
#include "explain/equation.h"
#include "network/initialisation.h"
#include "numberformat.h"
#include "session/focus.h"
#include "support/handexample.h"
#include "support/sessions.h"

#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include <set>

using namespace chainrule;

class TestEquationView : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { loadEmbeddedFonts(); }

  void init() {
    m_focus = std::make_unique<Focus>();
    m_view = std::make_unique<EquationView>(m_focus.get());
    m_view->setTheme(Theme::light());
    m_view->resize(436, 660);
    m_view->setSnapshot(snapshotOf(handExample(), 9));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->findChild<EquationPage *>()->clearFocus();  // an active window gives it to somebody
  }

  void cleanup() { m_view.reset(); }

  void itSaysTheStageItsEquationAndShapes() {
    const EquationContent &content = m_view->page()->content();
    QCOMPARE(content.title, QStringLiteral("Error of layer 1"));
    QCOMPARE(content.place, QStringLiteral("stage 9 of 12"));
    QCOMPARE(content.shapes, QStringLiteral("4×1 = (4×2)(2×1) ∘ 4×1"));
    QCOMPARE(m_view->accessibleDescription(),
             QStringLiteral("Error of layer 1: δ¹ = (W²)ᵀ δ² ∘ σ′(z¹); "
                            "shapes 4×1 = (4×2)(2×1) ∘ 4×1"));
  }

  void theStepOfTheNumbersIsWrittenAsTheLocaleDoes() {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto late = snapshotOf(handExample(), 9);
    late->position.step = 38444;
    m_view->setSnapshot(late);
    QLocale::setDefault(before);
    QCOMPARE(m_view->page()->sections()[0].title, std::string("With the numbers of step 38,444"));
  }

  void theTooltipOfANumberHasAllItsDigits() {
    const EquationPage *page = m_view->page();
    const auto toolTipsOf = [page](const Entry &entry) {
      QStringList texts;
      for (std::size_t leaf = 0; leaf < page->leaves().all().size(); ++leaf) {
        const PageLeaf &it = page->leaves().all()[leaf];
        if (!it.isWhole && it.entry == entry) texts << page->toolTipOf(leaf);
      }
      return texts;
    };
    const Entry delta{Quantity::Delta, 2, 0, 0};
    const QString exactly = exact(snapshotOf(handExample(), 9)->value(delta));
    QVERIFY(exactly.startsWith("0.12523833"));
    const QStringList texts = toolTipsOf(delta);  // in the matrices, as a symbol, as a factor
    QCOMPARE(texts.size(), 3);
    for (const QString &text : texts) {
      QCOMPARE(text, QStringLiteral("error of layer 2, neuron 1\nδ²₁ = ") + exactly);
    }
  }

  void theTooltipOfAWholeQuantityNamesAllItsNumbers() {
    const auto wholesAt = [this](int stage) {
      m_view->setSnapshot(snapshotOf(handExample(), stage));
      const EquationPage *page = m_view->page();
      QStringList texts;
      for (std::size_t leaf = 0; leaf < page->leaves().all().size(); ++leaf) {
        if (page->leaves().all()[leaf].isWhole) texts << page->toolTipOf(leaf);
      }
      return texts;
    };
    const QStringList sum = wholesAt(1);
    for (const char *text : {"z¹: weighted sums", "W¹: weights", "a⁰: activations", "b¹: biases"}) {
      QVERIFY2(sum.contains(text), text);
    }
    const QStringList delta = wholesAt(9);
    QVERIFY(delta.contains("δ²: errors"));
    QVERIFY(delta.contains("σ′(z¹): slopes of the activation"));
    QVERIFY(wholesAt(6).contains("t: targets"));
    QVERIFY(wholesAt(10).contains("∂C/∂W¹: weight gradients"));
    const QStringList update = wholesAt(12);
    QVERIFY(update.contains("∂C/∂bˡ: bias gradients"));
    QCOMPARE(quantityWords(Quantity::Cost), QStringLiteral("cost"));
    QCOMPARE(quantityWords(Quantity::LearningRate), QStringLiteral("learning rate"));
  }

  void itSaysWhichStageOfHowManyItIs() {
    for (int stage = 1; stage <= 12; ++stage) {
      m_view->setSnapshot(snapshotOf(handExample(), stage));
      QCOMPARE(m_view->page()->content().place, QStringLiteral("stage %1 of 12").arg(stage));
    }
  }

  void theFootSaysWhichParametersAndWhatIsNext() {
    const auto footAt = [this](int stage) {
      m_view->setSnapshot(snapshotOf(handExample(), stage));
      return m_view->foot()->accessibleDescription();
    };
    QCOMPARE(footAt(9), QStringLiteral("Uses W² from before the update. Next: ∂W¹ (Space)"));
    QCOMPARE(footAt(1), QStringLiteral("Uses W¹ and b¹ of step 0. Next: a¹ (Space)"));
    QCOMPARE(footAt(5), QStringLiteral("Uses the parameters of step 0. Next: δ² (Space)"));
    QCOMPARE(footAt(6), QStringLiteral("No parameter has changed yet. Next: ∂W² (Space)"));
    QCOMPARE(footAt(11), QStringLiteral("No parameter has changed yet. Next: W, b (Space)"));
    QCOMPARE(footAt(12),
             QStringLiteral("Every gradient is from before the update. Next: z¹ (Space)"));
  }

  void betweenStepsItShowsTheRulesOfTheUpdate() {
    const QString rules = "One training step: Wˡ ← Wˡ − α ∂C/∂Wˡ, bˡ ← bˡ − α ∂C/∂bˡ";
    m_view->setSnapshot(snapshotOf(handExample(), 0, true));
    QCOMPARE(m_view->accessibleDescription(), rules);
    QVERIFY(m_view->page()->content().words.contains("stages"));
    m_view->setSnapshot(snapshotOf(handExample(), 0));
    QCOMPARE(m_view->accessibleDescription(), rules);
    const auto running = snapshotOf(handExample(), 9);
    running->running = true;
    m_view->setSnapshot(running);
    QCOMPARE(m_view->accessibleDescription(), rules);
    QVERIFY(m_view->page()->content().words.contains("Pause"));
    QCOMPARE(m_view->page()->lines().size(), std::size_t(1));
  }

  void betweenStepsItShowsWhatAStepDoesAndDid() {
    const StepSummary *summary = m_view->page()->summary();
    QVERIFY(!summary->isVisible());
    const auto rest = snapshotOf(handExample(), 0, true);
    rest->lastStep = StepReport{-0.5, -0.25};
    m_view->setSnapshot(rest);
    QVERIFY(summary->isVisible());
    // √(Σ δˡᵢ² · (1 + Σ aˡ⁻¹ⱼ²)), worked out by hand from the numbers of the example
    QCOMPARE(summary->value(0), QStringLiteral("0.01456"));
    QCOMPARE(summary->value(1), QStringLiteral("0.2101"));
    QCOMPARE(summary->value(2), QStringLiteral("−0.5000"));
    QCOMPARE(summary->value(3), QStringLiteral("−0.2500"));
    m_view->setSnapshot(snapshotOf(handExample(), 1));
    QVERIFY(!summary->isVisible());
    m_view->setSnapshot(snapshotOf(handExample(), 0));  // nothing is known yet
    QVERIFY(!summary->isVisible());
  }

  void whileTrainingRunsTheSummaryIsRefreshedNowAndThenAndAtItsEnd() {
    const auto running = snapshotOf(handExample(), 0, true);
    running->running = true;
    int refreshes = 0;
    QString shown;
    for (int step = 0; step <= 1000; ++step) {
      const auto next = std::make_shared<Snapshot>(*running);
      next->lastStep = StepReport{-1.0 - step, 0};
      m_view->setSnapshot(next);
      const QString value = m_view->page()->summary()->value(2);
      refreshes += value != shown;
      shown = value;
    }
    QVERIFY2(refreshes < 500, qPrintable(QString::number(refreshes)));
    QTRY_COMPARE(m_view->page()->summary()->value(2), QStringLiteral("−1001"));
  }

  void theRemarkIsOfTheNumberExplained() {
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    QVERIFY2(m_view->page()->remark().startsWith("Neuron 3 is blamed only through output 2"),
             qPrintable(m_view->page()->remark()));
    m_view->setSnapshot(snapshotOf(handExample(), 0, true));
    QVERIFY(m_view->page()->remark().isEmpty());
  }

  void theArticleIsNotMentionedWhereAnotherSessionIsShown() {
    QSettings().clear();
    Session twoSamples = handExample();
    twoSamples.dataset.inputs = twoSamples.dataset.inputs.col(0).replicate(1, 2).eval();
    twoSamples.dataset.targets = twoSamples.dataset.targets.col(0).replicate(1, 2).eval();
    for (int stage = 1; stage <= 12; ++stage) {
      m_view->setSnapshot(snapshotOf(twoSamples, stage));
      QVERIFY(!m_view->slipNote()->isVisible());
    }
  }

  void aSlipOfTheArticleIsPointedOutUntilItIsDismissed() {
    QSettings().clear();
    SlipNote *note = m_view->slipNote();
    m_view->setSnapshot(snapshotOf(handExample(), 8));
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains("δ³"));
    m_view->setSnapshot(snapshotOf(handExample(), 5));
    QVERIFY(!note->isVisible());
    m_view->setSnapshot(snapshotOf(handExample(), 8));
    note->dismissButton()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(note->dismissButton(), Qt::Key_Space);
    QVERIFY(!note->isVisible());
    QVERIFY(SlipNote::anyDismissed());
    m_view->setSnapshot(snapshotOf(handExample(), 9));
    QVERIFY(note->isVisible());  // another one
    m_view->setSnapshot(snapshotOf(handExample(), 8));
    QVERIFY(!note->isVisible());
    EquationView another(m_focus.get());
    another.setSnapshot(snapshotOf(handExample(), 8));
    QVERIFY(another.slipNote()->isHidden());
    another.slipNote()->setRemembers(false);
    QVERIFY(!another.slipNote()->isHidden());
    note->recallAll();
    QVERIFY(note->isVisible());
    QVERIFY(!SlipNote::anyDismissed());
  }

  void runningStageByStageShowsTheStage() {
    const auto running = snapshotOf(handExample(), 2);
    running->running = true;
    running->stageByStage = true;
    m_view->setSnapshot(running);
    QCOMPARE(m_view->page()->content().title, QStringLiteral("Activation of layer 1"));
  }

  void itGivesTheNumberOfWhatIsPointedAt() {
    QCOMPARE(m_view->page()->valueText(), QStringLiteral("δ¹₁ = −0.001308"));  // explained below
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    QCOMPARE(m_view->page()->valueText(), QStringLiteral("δ¹₃ = −0.004446"));
    m_focus->setHovered(Entry{Quantity::Bias, 1, 0, 0});
    QCOMPARE(m_view->page()->valueText(), QStringLiteral("δ¹₁ = −0.001308"));
    m_focus->setHovered(std::nullopt);
    QCOMPARE(m_view->page()->valueText(), QStringLiteral("δ¹₃ = −0.004446"));
    m_focus->setSelected(Entry{Quantity::Activation, 2, 0, 0});
    QCOMPARE(m_view->page()->valueText(), QStringLiteral("δ¹₃ = −0.004446"));

    m_view->setSnapshot(snapshotOf(handExample(), 10));
    m_focus->setSelected(Entry{Quantity::Weight, 1, 2, 0});
    QVERIFY(m_view->page()->valueText().startsWith("∂C/∂W¹₃₁ = −0.004446"));
    m_view->setSnapshot(snapshotOf(handExample(), 5));
    QCOMPARE(m_view->page()->valueText(), QStringLiteral("C = 0.1683"));
  }

  void thereIsAlwaysANumberSoThatNothingBelowMoves() {
    const EquationPage *page = m_view->page();
    m_focus->setHovered(Entry{Quantity::Delta, 1, 1, 0});
    QCOMPARE(page->valueText(), QStringLiteral("δ¹₂ = −0.002894"));
    m_focus->setHovered(Entry{Quantity::Target, 2, 0, 0});
    QCOMPARE(page->valueText(), QStringLiteral("δ¹₁ = −0.001308"));
    m_focus->setHovered(std::nullopt);
    QCOMPARE(page->valueText(), QStringLiteral("δ¹₁ = −0.001308"));
  }

  void aSelectionThatIsNotInTheNetworkIsNoNumber() {
    m_focus->setSelected(Entry{Quantity::Activation, 1, 4, 0});
    QCOMPARE(m_view->page()->valueText(), QStringLiteral("δ¹₁ = −0.001308"));
    m_view->setSnapshot(snapshotOf(handExample(), 10));
    m_focus->setSelected(Entry{Quantity::Weight, 1, 0, 3});
    QVERIFY(m_view->page()->valueText().startsWith("∂C/∂W¹₁₁ = −0.001308"));
  }

  void pointingAtTheNumberShowsItEverywhere() {
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    QSignalSpy hovered(m_focus.get(), &Focus::hoveredChanged);
    auto *page = const_cast<EquationPage *>(m_view->page());
    const QPoint middle = page->valueRectangle().center().toPoint();
    QTest::mouseMove(page, middle);
    QTRY_COMPARE(hovered.size(), 1);
    const Entry delta{Quantity::Delta, 1, 2, 0};
    QVERIFY(m_focus->hovered() == delta);
    QTest::mouseMove(page, QPoint(5, 5));
    QTRY_VERIFY(!m_focus->hovered());
  }

  void theTermsAreThoseOfWhatIsSelected() {
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    const std::vector<Section> &sections = m_view->page()->sections();
    QCOMPARE(sections.size(), std::size_t(3));
    QCOMPARE(sections[1].title, std::string("Neuron 3, term by term"));
    m_focus->setSelected(Entry{Quantity::Weight, 2, 1, 1});
    QCOMPARE(m_view->page()->sections()[1].title, std::string("Neuron 2, term by term"));
    m_view->setSnapshot(snapshotOf(handExample(), 0));
    QVERIFY(m_view->page()->sections().empty());
  }

  void pointingIntoTheTermsLightsTheEntryAndKeepsTheTerms() {
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    auto *page = const_cast<EquationPage *>(m_view->page());
    const Entry error{Quantity::Delta, 2, 1, 0};
    const std::vector<QRectF> places = page->placesOf(error);
    QCOMPARE(places.size(), std::size_t(3));  // in the matrix, as a symbol, as a number
    QTest::mouseMove(page, places.back().center().toPoint());
    QTRY_VERIFY(m_focus->hovered() == error);
    QCOMPARE(page->sections()[1].title, std::string("Neuron 3, term by term"));
    QTest::mouseMove(page, QPoint(2, 2));
    QTRY_VERIFY(!m_focus->hovered());
  }

  void whatIsHoveredElsewhereRepaintsItsPlacesOnly() {
    QCoreApplication::processEvents();
    auto *page = m_view->findChild<EquationPage *>();
    RegionRecorder recorder;
    page->installEventFilter(&recorder);
    const Entry error{Quantity::Delta, 2, 1, 0};  // a factor, of another layer than the stage's
    m_focus->setHovered(error);
    QCoreApplication::processEvents();
    QVERIFY(!page->placesOf(error).empty());
    QVERIFY(!recorder.painted.isEmpty());
    QVERIFY(!recorder.painted.contains(QPoint(30, 20)));
    QCOMPARE(page->sections()[1].title, std::string("Neuron 1, term by term"));
  }

  void thePageIsArrangedOnceForAllThatChanges() {
    QSignalSpy arranged(m_view->findChild<EquationPage *>(), &EquationPage::arranged);
    m_view->setSnapshot(snapshotOf(handExample(), 10));
    QCOMPARE(arranged.size(), 1);
    m_view->setSnapshot(snapshotOf(handExample(), 0, true));  // to rest: with a summary
    QCOMPARE(arranged.size(), 2);
    m_view->setSnapshot(snapshotOf(handExample(), 9));
    QCOMPARE(arranged.size(), 3);
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    QCOMPARE(arranged.size(), 4);
    m_focus->setSelected(Entry{Quantity::PreActivation, 1, 2, 0});  // asks for another stage
    QCOMPARE(arranged.size(), 5);
    m_focus->setHovered(Entry{Quantity::PreActivation, 1, 2, 0});  // which says nothing new
    QCOMPARE(arranged.size(), 5);
  }

  void itGrowsWithTheThemeAndClipsNothing() {
    Theme presentation = Theme::forDark();
    presentation.scale = 1.3;
    const int height = m_view->page()->minimumHeight();
    m_view->setTheme(presentation);
    m_view->resize(600, 660);
    QVERIFY(m_view->page()->minimumHeight() > height);
    for (int stage = 1; stage <= 12; ++stage) {
      m_view->setSnapshot(snapshotOf(handExample(), stage));
      for (const PageLeaf &leaf : m_view->page()->leaves().all()) {
        QVERIFY(leaf.rectangle.left() >= 0);
        QVERIFY(leaf.rectangle.right() <= m_view->page()->width());
        QVERIFY(leaf.rectangle.bottom() <= m_view->page()->minimumHeight());
      }
    }
  }

  void aLowDockScrolls() {
    m_view->resize(380, 200);
    auto *area = m_view->findChild<QScrollArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(m_view->foot()->geometry().bottom(), m_view->height() - 1);
  }

  void everyStageFitsEveryWidth() {
    for (const int width : {240, 380, 436, 900}) {
      m_view->resize(width, 660);
      for (int stage = 0; stage <= 12; ++stage) {
        for (const auto &snapshot :
             {snapshotOf(handExample(), stage), batchSnapshot(fullAdder(), stage)}) {
          m_view->setSnapshot(snapshot);
          const EquationPage *page = m_view->page();
          for (const FormulaBox &line : page->lines()) QVERIFY(line.width() <= page->width());
          if (width < 380) continue;
          for (const Quantity quantity : {Quantity::Weight, Quantity::Delta, Quantity::Bias}) {
            for (int l = 1; l <= 2; ++l) {
              for (const QRectF &place : page->placesOf({quantity, l, 0, 0})) {
                QVERIFY(place.left() >= 0 && place.right() <= page->width());
              }
            }
          }
        }
      }
    }
  }

  void aLongEquationBreaksBeforeAnOperator() {
    const Formula formula = row({variable("a"), op("="), variable("bbbbbbbb"), op("+"),
                                 variable("cccccccc"), op("+"), variable("dddddddd")});
    const Theme theme = Theme::light();
    const double whole = FormulaBox(formula, theme, 20).width();
    QCOMPARE(formulaLines(formula, theme, 20, whole + 1).size(), std::size_t(1));
    const auto two = formulaLines(formula, theme, 20, whole * 0.75);
    QCOMPARE(two.size(), std::size_t(2));
    for (const FormulaBox &line : two) QVERIFY(line.width() <= whole * 0.75);
    const auto narrow = formulaLines(formula, theme, 20, whole * 0.25);
    for (const FormulaBox &line : narrow) QVERIFY(line.width() <= whole * 0.25);
  }

  void aLongProductBreaksBetweenItsFactorsAndItsNumbersStayLarge() {
    const Entry entry{Quantity::Weight, 1, 0, 0};
    std::vector<Formula> factors{number("0.1234", entry)};
    for (int k = 1; k < 12; ++k) {
      factors.push_back(op("·"));
      factors.push_back(number("0.1234", entry));
    }
    const Formula formula =
        row({variable("a"), op("="), row(factors), op("−"), row(factors), op("+"), variable("b")});
    const Theme theme = Theme::light();
    const double least = FormulaBox(number("0.1234", entry), theme, leastFormulaSize).height();
    for (const double width : {120, 200, 400, 700}) {
      const auto lines = formulaLines(formula, theme, 19, width);
      std::size_t numbers = 0;
      for (const FormulaBox &line : lines) {
        QVERIFY(line.width() <= width);
        for (const FormulaBox::Leaf &leaf : line.leaves()) {
          if (!leaf.innermost) continue;
          QVERIFY(leaf.rectangle.height() >= least - 1e-9);
          ++numbers;
        }
      }
      QCOMPARE(numbers, std::size_t(24));
    }
  }

  void everyNumberOfADeepNetworkIsReadable() {
    const Session session = deep();
    const Theme theme = Theme::light();
    // In an exponent, which is as small as any other.
    const double digits = FormulaBox(number("1"), theme, 0.64 * leastFormulaSize).height();
    for (int stage = 1; stage <= stageCount(6); ++stage) {
      m_view->setSnapshot(snapshotOf(session, stage));
      for (const PageLeaf &leaf : m_view->page()->leaves().all()) {
        if (leaf.innermost && !leaf.number.empty()) {
          QVERIFY(leaf.rectangle.height() >= digits - 1e-9);
          QVERIFY(leaf.rectangle.right() <= m_view->page()->width());
        }
      }
    }
  }

  void aMinusThatBeginsALineIsNoSign() {
    const Formula formula =
        row({variable("a"), op("="), variable("bbbbbbbb"), op("−"), variable("c")});
    const Theme theme = Theme::light();
    const auto width = [&theme](const Formula &part) {
      return FormulaBox(part, theme, 20).width();
    };
    const auto lines = formulaLines(formula, theme, 20, 0.9 * width(formula));
    QCOMPARE(lines.size(), std::size_t(2));
    QVERIFY(lines[1].width() > width(row({op("−"), variable("c")})) + 0.2 * 20);
  }

  void whatItSaysOfABatchIsTrueOfTheNumbersShown() {
    const Session session = fullAdder();
    const auto snapshot = batchSnapshot(session, 11);
    m_focus->setSelected(Entry{Quantity::Activation, 1, 1, 0});
    m_view->setSnapshot(snapshot);
    double sum = 0;
    for (int row = 0; row < 8; ++row) {
      sum += snapshotOf(session, 11, false, row)->pass.deltas(1)(1, 0);
    }
    QVERIFY(std::abs(snapshot->value({Quantity::BiasGradient, 1, 1, 0}) - sum / 8) < 1e-15);
    QVERIFY(m_view->accessibleDescription().contains("∂C/∂b¹ = 1/8 ∑ₖ δ¹⁽ᵏ⁾"));
    QCOMPARE(m_view->page()->valueText(), "∂C/∂b¹₂ = " + significant(sum / 8));
    QCOMPARE(m_view->page()->content().words,
             QStringLiteral("The mean of the 8 samples this step uses, not of sample 1 alone."));

    m_view->setSnapshot(batchSnapshot(session, 9));
    QVERIFY(m_view->accessibleDescription().contains("δ¹ = (W²)ᵀ δ² ∘ σ′(z¹)"));
    QCOMPARE(m_view->page()->valueText(), "δ¹₂ = " + significant(snapshot->pass.deltas(1)(1, 0)));
    QCOMPARE(m_view->page()->content().words,
             QStringLiteral("Of sample 1 alone. This step uses the mean gradient of 8 samples."));

    const auto fewer = batchSnapshot(session, 11);
    fewer->batchSize = 3;
    m_view->setSnapshot(fewer);
    QVERIFY(m_view->accessibleDescription().contains("∂C/∂b¹ = 1/3 ∑ₖ δ¹⁽ᵏ⁾"));
    m_view->setSnapshot(snapshotOf(session, 11));
    QVERIFY(m_view->accessibleDescription().contains("∂C/∂b¹ = δ¹"));
    QVERIFY(m_view->page()->content().words.isEmpty());
  }

  void theShownSampleIsInViewAmongSeveral() {
    const Session session = fullAdder();
    const auto entriesOf = [this](Quantity quantity) {
      std::set<int> rows;
      for (const PageLeaf &leaf : m_view->page()->leaves().all()) {
        const bool isNumber = !leaf.isWhole && !leaf.number.empty();
        if (isNumber && leaf.part == 1 && leaf.entry.quantity == quantity) {
          rows.insert(leaf.entry.row);
        }
      }
      return rows;
    };
    const auto snapshot = batchSnapshot(session, 10);
    m_view->setSnapshot(snapshot);
    QCOMPARE(entriesOf(Quantity::Delta), (std::set<int>{0, 1, 2, 3}));
    // Four of eight samples are shown, the one in view among them.
    const auto last = std::make_shared<Snapshot>(*snapshot);
    last->sample = 7;
    last->pass = snapshotOf(session, 10, false, 7)->pass;
    last->pass.gradient() = snapshot->pass.gradient();
    m_view->setSnapshot(last);
    QCOMPARE(entriesOf(Quantity::Delta), (std::set<int>{0, 1, 2, 3}));
    QCOMPARE(entriesOf(Quantity::Activation), (std::set<int>{0, 1, 2}));
  }

  void anotherSamplesGradientSaysSo() {
    const auto snapshot = snapshotOf(fullAdder(), 11, false, 3);
    snapshot->batch = {1};
    m_view->setSnapshot(snapshot);
    QCOMPARE(m_view->page()->content().words,
             QStringLiteral("Of sample 2, which this step uses, not of sample 4, which is shown."));
    const auto earlier = std::make_shared<Snapshot>(*snapshot);
    earlier->position.stage = 9;
    m_view->setSnapshot(earlier);
    QCOMPARE(m_view->page()->content().words,
             QStringLiteral("Of sample 4. This step uses sample 2."));
  }

  void theSameSnapshotOutOfDateIsMutedAndNotExplainedAgain() {
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    const auto snapshot = snapshotOf(handExample(), 9);
    m_view->setSnapshot(snapshot);
    const EquationPage *page = m_view->page();
    const Section *sections = page->sections().data();
    for (const bool outOfDate : {true, false}) {
      m_view->setSnapshot(snapshot, outOfDate);
      QCOMPARE(page->look().isStale, outOfDate);
      QCOMPARE(page->isValueStale(), outOfDate);
      QCOMPARE(page->sections().data(), sections);
    }
  }

  void trainingAtSpeedPaintsNothing() {
    const auto running = snapshotOf(handExample(), 0);
    running->running = true;
    m_view->setSnapshot(running);
    QCoreApplication::processEvents();
    PaintCounter counter;
    m_view->findChild<EquationPage *>()->installEventFilter(&counter);
    m_view->findChild<EquationFoot *>()->installEventFilter(&counter);
    for (int step = 1; step <= 3; ++step) {
      const auto next = std::make_shared<Snapshot>(*running);
      next->position.step = step;
      m_view->setSnapshot(next);
      QCoreApplication::processEvents();
    }
    QCOMPARE(counter.paints, 0);
    m_view->setSnapshot(snapshotOf(handExample(), 1));
    QCoreApplication::processEvents();
    QCOMPARE(counter.paints, 2);
  }

 private:
  /// Six hidden layers wide enough for long paths.
  static Session deep() {
    Session session;
    session.network = Network({3, 4, 4, 4, 4, 4, 2}, std::vector(6, Activation::Sigmoid));
    initialise(session.network, Initialisation::XavierUniform, 3);
    session.dataset.inputs = Eigen::Vector3d(1, 0.5, -1);
    session.dataset.targets = Eigen::Vector2d(0, 1);
    return session;
  }

  /// Of a step that uses every row: row 1's values, and the mean gradient.
  static std::shared_ptr<Snapshot> batchSnapshot(const Session &session, int stage) {
    const auto snapshot = snapshotOf(session, stage);
    const int rows = session.dataset.rows();
    Pass all(session.network.sizes(), rows);
    all.activations(0) = session.dataset.inputs;
    all.targets() = session.dataset.targets;
    forward(session.network, session.cost, all);
    backward(session.network, session.cost, all);
    snapshot->pass.gradient() = all.gradient();
    snapshot->batchSize = rows;
    snapshot->batch.clear();
    for (int row = 0; row < std::min(rows, 16); ++row) snapshot->batch.push_back(row);
    return snapshot;
  }

  class RegionRecorder : public QObject {
   public:
    QRegion painted;
    bool eventFilter(QObject *, QEvent *event) override {
      if (event->type() == QEvent::Paint) painted += static_cast<QPaintEvent *>(event)->region();
      return false;
    }
  };

  class PaintCounter : public QObject {
   public:
    int paints = 0;
    bool eventFilter(QObject *, QEvent *event) override {
      paints += event->type() == QEvent::Paint ? 1 : 0;
      return false;
    }
  };

  std::unique_ptr<Focus> m_focus;
  std::unique_ptr<EquationView> m_view;
};

QTEST_MAIN(TestEquationView)
#include "tst_equationview.moc"
