// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with the equation: point, click, walk, copy, scroll, have it read out.

#include "entryname.h"
#include "equation/equationfoot.h"
#include "equation/equationpage.h"
#include "equation/equationview.h"
#include "explain/plaintext.h"
#include "session/focus.h"
#include "support/handexample.h"
#include "training/stepper.h"

#include <QAccessible>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>
#include <QXmlStreamReader>

using namespace chainrule;

class TestEquationInput : public QObject {
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

  void aNeuronLightsItsNumbersAndAnEdgeItsOwn() {
    const EquationPage *page = m_view->page();
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    const auto lit = [page](const Entry &entry) {
      QSet<QString> names;
      for (const QRectF &place : page->leaves().placesOf({entry, std::nullopt, false})) {
        names += entrySymbol(
            page->leaves().all()[*page->leaves().at(place.topLeft() + QPointF(2, 4))].entry);
      }
      return names;
    };
    QCOMPARE(lit({Quantity::Activation, 1, 2, 0}), (QSet<QString>{"δ¹₃", "σ′(z¹₃)", "a¹₃"}));
    QCOMPARE(lit({Quantity::Activation, 2, 1, 0}), QSet<QString>{"δ²₂"});
    QCOMPARE(lit({Quantity::Weight, 2, 1, 2}), QSet<QString>{"W²₂₃"});
    QVERIFY(lit({Quantity::Weight, 1, 1, 2}).isEmpty());
  }

  void bothEndsOfThePageAreReachedAndTabLeavesItThere() {
    m_view->resize(436, 400);
    auto *page = m_view->findChild<EquationPage *>();
    const auto *bar = m_view->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    page->setFocus(Qt::TabFocusReason);
    QTest::keyClick(page, Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(page, Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(page, Qt::Key_Tab);
    QVERIFY(!page->hasFocus());
    QCOMPARE(bar->value(), 0);
  }

  void aClickSelectsWhatIsUnderIt() {
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    auto *page = m_view->findChild<EquationPage *>();
    const Entry weight{Quantity::Weight, 2, 1, 2};
    click(page->placesOf(weight).front().center());  // in the matrix
    QVERIFY(m_focus->selected() == weight);
    QCOMPARE(page->sections()[1].title, std::string("Neuron 3, term by term"));
    const Entry slope{Quantity::Slope, 1, 2, 0};
    click(page->placesOf(slope)[1].center());  // as a factor
    QVERIFY(m_focus->selected() == slope);
    const Entry error{Quantity::Delta, 1, 2, 0};
    click(page->placesOf(error).back().center());  // the result
    QVERIFY(m_focus->selected() == error);
    QCOMPARE(page->sections()[1].title, std::string("Neuron 3, term by term"));

    click(leafCentre([](const PageLeaf &leaf) { return leaf.isWhole; }));
    QVERIFY(m_focus->selected() == error);
    click(QPointF(3, 3));
    QVERIFY(!m_focus->selected());
  }

  void theKeyboardWalksTheLeavesInTheOrderTheyAreRead() {
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    EquationPage *page = tabInto();
    QStringList read;
    std::optional<std::size_t> last;
    while (page->cursor() != last) {
      last = page->cursor();
      const PageLeaf &leaf = page->leaves().all()[*last];
      read += leaf.isWhole ? quantitySymbol(leaf.entry.quantity, leaf.entry.layer)
                           : entrySymbol(leaf.entry);
      QTest::keyClick(page, Qt::Key_Right);
    }
    QCOMPARE(read.mid(0, 4), (QStringList{"δ¹", "W²", "δ²", "σ′(z¹)"}));
    QCOMPARE(read.mid(4, 7), (QStringList{"δ¹₃", "δ¹₃", "δ¹₁", "δ¹₂", "δ¹₃", "δ¹₄", "W²₁₁"}));
    QCOMPARE(read.last(), QString("σ′(z¹)"));  // the last symbol that the legend explains
    for (int k = 1; k < read.size(); ++k) QTest::keyClick(page, Qt::Key_Left);
    QCOMPARE(page->cursor(), page->leaves().first());
    QTest::keyClick(page, Qt::Key_End);
    QCOMPARE(page->cursor(), last);
    QTest::keyClick(page, Qt::Key_Home);
    QCOMPARE(page->cursor(), page->leaves().first());
  }

  void theRingLeavesWhatStandsBesideItAsItWas() {
    QApplication::setActiveWindow(m_view.get());
    auto *page = m_view->findChild<EquationPage *>();
    const auto shown = [page] {
      return page->grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    const QImage before = shown();
    page->setFocus(Qt::TabFocusReason);
    int compared = 0;
    for (int k = 0; k < 8; ++k) {
      const QImage after = shown();
      QRegion own;  // what is lit, as high as a ring is
      for (const PageLeaf &leaf : page->leaves().all()) {
        own += leaf.rectangle.adjusted(-1, -5, 1, 5).toAlignedRect();
      }
      for (const QRect &line : QRegion(page->visibleRegion()).subtracted(own)) {
        for (int y = line.top(); y <= line.bottom(); ++y) {
          for (int x = line.left(); x <= line.right(); ++x) {
            if (qGray(before.pixel(x, y)) == 255) continue;
            QCOMPARE(after.pixel(x, y), before.pixel(x, y));
            ++compared;
          }
        }
      }
      QTest::keyClick(page, Qt::Key_Right);
    }
    QVERIFY(compared > 1000);
  }

  void theSymbolsOfTheUpdateAreThoseOfEveryLayer() {
    for (const auto &snapshot :
         {snapshotOf(handExample(), 12), snapshotOf(handExample(), 0, true)}) {
      m_view->setSnapshot(snapshot);
      EquationPage *page = tabInto();
      QTest::keyClick(page, Qt::Key_Home);
      QStringList read;
      for (int k = 0; k < 8; ++k) {
        const std::optional<WholeQuantity> &whole = m_focus->hoveredWhole();
        read += page->toolTipOf(*page->cursor()).section(u':', 0, 0).section(u'\n', 0, 0);
        if (k == 0) {
          QVERIFY(whole == (WholeQuantity{Quantity::Weight, Formula::everyLayer}));
          QVERIFY(whole->contains({Quantity::Weight, 1, 0, 0}));
          QVERIFY(whole->contains({Quantity::Weight, 2, 1, 3}));
          QVERIFY(!whole->contains({Quantity::Bias, 1, 0, 0}));
        }
        QTest::keyClick(page, Qt::Key_Right);
      }
      QCOMPARE(read, (QStringList{"Wˡ", "Wˡ", "learning rate", "∂C/∂Wˡ", "bˡ", "bˡ",
                                  "learning rate", "∂C/∂bˡ"}));
      page->clearFocus();
    }
  }

  void upAndDownWalkTheRowsOfAMatrixAndThenTheLines() {
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    EquationPage *page = tabInto();
    const auto at = [page] {
      const PageLeaf &leaf = page->leaves().all()[*page->cursor()];
      return entrySymbol(leaf.entry) + QString::fromStdString(" " + leaf.number);
    };
    const std::vector<PageLeaf> &leaves = page->leaves().all();
    const auto first = std::find_if(leaves.begin(), leaves.end(), [](const PageLeaf &leaf) {
      return leaf.entry == Entry{Quantity::Weight, 2, 1, 0} && !leaf.isWhole;
    });
    page->walkTo(static_cast<std::size_t>(first - leaves.begin()));
    QStringList read{at()};
    for (int k = 0; k < 3; ++k) {
      QTest::keyClick(page, Qt::Key_Down);
      read += at();
    }
    QCOMPARE(read, (QStringList{"W²₂₁ 0.5000", "W²₂₂ 0.4000", "W²₂₃ 0.3000", "W²₂₄ 0.2000"}));
    const int line = leaves[*page->cursor()].line;
    QTest::keyClick(page, Qt::Key_Down);
    QCOMPARE(leaves[*page->cursor()].line, line + 1);
    QTest::keyClick(page, Qt::Key_Up);
    QCOMPARE(leaves[*page->cursor()].line, line);
    QVERIFY(at().contains(QStringLiteral("₄")) || at().contains(QStringLiteral("²₂")));
    for (int k = 0; k < 5; ++k) QTest::keyClick(page, Qt::Key_Up);
    QVERIFY(leaves[*page->cursor()].line < line);
  }

  void theWalkedLeafIsHoveredEnterSelectsItAndEscapeLeavesIt() {
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    EquationPage *page = tabInto();
    QVERIFY(m_focus->hoveredWhole() == (WholeQuantity{Quantity::Delta, 1}));
    QTest::keyClick(page, Qt::Key_Return);
    QVERIFY(m_focus->selected() == (Entry{Quantity::Activation, 1, 2, 0}));
    const std::vector<PageLeaf> &leaves = page->leaves().all();
    const Entry weight{Quantity::Weight, 2, 1, 2};
    while (leaves[*page->cursor()].isWhole || leaves[*page->cursor()].entry != weight) {
      QTest::keyClick(page, Qt::Key_Right);
    }
    QVERIFY(m_focus->hovered() == weight);
    QTest::keyClick(page, Qt::Key_Return);
    QVERIFY(m_focus->selected() == weight);
    QCOMPARE(page->sections()[1].title, std::string("Neuron 3, term by term"));
    QVERIFY(leaves[*page->cursor()].entry == weight);
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(m_focus->selected() == weight);
    QVERIFY(!page->hasFocus());
    QVERIFY(!page->cursor());
    QVERIFY(!m_focus->hovered());
  }

  void aClickGivesTheKeyboardAndTheArrowsWalkFromThere() {
    QApplication::setActiveWindow(m_view.get());
    auto *page = m_view->findChild<EquationPage *>();
    const Entry weight{Quantity::Weight, 2, 1, 2};
    const QPointF cell = page->placesOf(weight).front().center();
    click(cell);
    QVERIFY(page->hasFocus());
    QCOMPARE(page->cursor(), page->leaves().at(page->placesOf(weight).front().center()));
    QTest::keyClick(page, Qt::Key_Up);
    QVERIFY(m_focus->hovered() == (Entry{Quantity::Weight, 2, 1, 1}));
    QTest::keyClick(page, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("With the numbers"));
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(!page->hasFocus());

    m_view->resize(436, 300);
    auto *bar = m_view->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 200);
    bar->setValue(100);
    click(QPointF(3, 320));  // beside everything: the nearest, and nothing scrolls
    QVERIFY(page->hasFocus());
    QVERIFY(page->cursor().has_value());
    QCOMPARE(bar->value(), 100);
  }

  void escapeFirstLeadsBackFromAnotherStage() {
    m_focus->setSelected(Entry{Quantity::Delta, 2, 1, 0});
    EquationPage *page = tabInto();
    QCOMPARE(page->content().title, QString("Error of the output"));
    QTest::keyClick(page, Qt::Key_Escape);
    QCOMPARE(page->content().title, QString("Error of layer 1"));
    QVERIFY(page->hasFocus());
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(!page->hasFocus());
  }

  void theNumberIsThatWhichIsTakenTermByTerm() {
    EquationPage *page = m_view->findChild<EquationPage *>();
    const auto result = [page] {
      const Section &terms = page->sections()[1];
      return plainText(terms.lines.front()).substr(0, std::string("δ¹₃").size());
    };
    const auto number = [page] { return page->valueText().section(u' ', 0, 0).toStdString(); };
    m_focus->setHovered(Entry{Quantity::Weight, 2, 0, 3});  // an edge: its δ¹
    QCOMPARE(result(), std::string("δ¹₄"));
    QCOMPARE(number(), result());
    m_focus->setHovered(Entry{Quantity::Delta, 2, 1, 0});
    QCOMPARE(number(), result());
    m_focus->setHovered(std::nullopt);
    QCOMPARE(number(), result());
    tabInto();
    page->walkTo(*page->leaves().at(page->placesOf({Quantity::Delta, 1, 2, 0}).front().center()));
    QVERIFY(m_focus->hovered() == (Entry{Quantity::Delta, 1, 2, 0}));
    QCOMPARE(number(), result());
    QTest::keyClick(page, Qt::Key_Return);
    QCOMPARE(result(), std::string("δ¹₃"));
    QCOMPARE(number(), result());
  }

  void keysThatDoNotWalkAreLeftToTheWindow() {
    EquationPage *page = tabInto();
    for (const Qt::Key key :
         {Qt::Key_Space, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_E, Qt::Key_R}) {
      for (QObject *receiver : {static_cast<QObject *>(page),
                                static_cast<QObject *>(m_view->findChild<QScrollArea *>())}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(receiver, &event);
        QVERIFY(!event.isAccepted());
      }
    }
    QKeyEvent half(QEvent::KeyPress, Qt::Key_Right, Qt::ShiftModifier);
    QCoreApplication::sendEvent(page, &half);
    QVERIFY(!half.isAccepted());
  }

  void theKeyboardStaysAtItsLeafWhenTheStageMovesOn() {
    EquationPage *page = tabInto();
    QTest::keyClick(page, Qt::Key_End);
    m_view->setSnapshot(snapshotOf(handExample(), 10));
    QVERIFY(page->cursor().has_value());
    const PageLeaf &leaf = page->leaves().all()[*page->cursor()];
    QVERIFY(leaf.isWhole ? m_focus->hoveredWhole() == leaf.whole()
                         : m_focus->hovered() == leaf.entry);
  }

  void anotherStageOpensAtItsTopWhereverTheKeyboardWas() {
    m_view->resize(436, 300);
    EquationPage *page = tabInto();
    const auto *bar = m_view->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 200);
    QTest::keyClick(page, Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    m_view->setSnapshot(snapshotOf(handExample(), 10));
    QCOMPARE(bar->value(), 0);
    QCOMPARE(page->cursor(), page->leaves().first());  // σ′ is none of its symbols
    QVERIFY(m_focus->hoveredWhole() == (WholeQuantity{Quantity::WeightGradient, 1}));

    const Entry error{Quantity::Delta, 1, 2, 0};
    const auto placeOfError = [&] {
      const auto &leaves = page->leaves().all();
      const auto is = [&](const PageLeaf &leaf) { return !leaf.isWhole && leaf.entry == error; };
      return static_cast<std::size_t>(std::find_if(leaves.begin(), leaves.end(), is) -
                                      leaves.begin());
    };
    page->walkTo(*page->leaves().at(page->placesOf(error).back().center()));
    m_view->setSnapshot(snapshotOf(handExample(), 11));
    QCOMPARE(page->cursor(), std::optional(placeOfError()));
    QCOMPARE(bar->value(), 0);
    QVERIFY(m_focus->hovered() == error);
  }

  void whatTheKeyboardWalksToIsScrolledIntoView() {
    m_view->resize(380, 240);
    EquationPage *page = tabInto();
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home}) {
      QTest::keyClick(page, key);
      const QRectF place = page->leaves().all()[*page->cursor()].rectangle;
      QVERIFY(page->visibleRegion().boundingRect().contains(place.toAlignedRect()));
    }
  }

  void itIsCopiedAsLatexAndAsText() {
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    const auto copied = [this](EquationFormat format) {
      m_view->copy(format);
      return QGuiApplication::clipboard()->text();
    };
    const QString latex = copied(EquationFormat::Latex);
    QVERIFY(latex.startsWith("% Error of layer 1\n\\[\n  "));
    QVERIFY(latex.contains("% Neuron 3, term by term\n\\begin{align*}\n"));
    QCOMPARE(latex.count("&="), qsizetype(4));
    QVERIFY(latex.contains("-0.004446"));
    for (const QChar c : latex) QVERIFY(c.unicode() < 128);

    const QString text = copied(EquationFormat::Text);
    QVERIFY(text.startsWith("Error of layer 1\nδ¹ = (W²)ᵀ δ² ∘ σ′(z¹)\n\nWith the numbers"));
    QVERIFY(text.contains("\n= −0.004446\n"));

    EquationPage *page = tabInto();
    QVERIFY(!copied(EquationFormat::Text).contains("numbers"));
    QTest::keyClick(page, Qt::Key_End);  // in the legend, which is no part of its own
    QCOMPARE(copied(EquationFormat::Text), text);
    const auto result = page->placesOf({Quantity::Delta, 1, 2, 0}).back().center();
    page->walkTo(*page->leaves().at(result));
    QTest::keyClick(page, Qt::Key_C, Qt::ControlModifier);
    const QString terms = QGuiApplication::clipboard()->text();
    QVERIFY(terms.startsWith("Neuron 3, term by term\nδ¹₃ = (W²₁₃ δ²₁ + W²₂₃ δ²₂) · σ′(z¹₃)\n"));
    QVERIFY(!terms.contains("Error"));
  }

  void theContextMenuCopiesWhatItWasOpenedOn() {
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    const EquationPage *page = m_view->page();
    const auto copiedAt = [this, page](const QPoint &place, int action) {
      QContextMenuEvent event(QContextMenuEvent::Mouse, page->mapTo(m_view.get(), place),
                              page->mapToGlobal(place));
      QCoreApplication::sendEvent(m_view.get(), &event);
      auto *menu = m_view->findChild<QMenu *>();
      menu->actions()[action]->trigger();
      delete menu;
      return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copiedAt({20, 20}, 1), QString("Error of layer 1\nδ¹ = (W²)ᵀ δ² ∘ σ′(z¹)\n"));
    const QPoint cell = page->placesOf({Quantity::Weight, 2, 0, 0}).front().center().toPoint();
    QVERIFY(copiedAt(cell, 0).startsWith("% With the numbers of step 0"));
    QVERIFY(copiedAt({20, page->height() - 2}, 1).contains("term by term"));
  }

  void copyingIsSaidInTheFootForAWhile() {
    const EquationFoot *foot = m_view->foot();
    QTest::keyClick(tabInto(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(foot->note(), QStringLiteral("Copied as text"));
    m_view->copy(EquationFormat::Latex);
    QCOMPARE(foot->note(), QStringLiteral("Copied as LaTeX"));
    QVERIFY(foot->accessibleDescription().startsWith("Copied as LaTeX Next: "));
    QCOMPARE(copiedMessage(EquationFormat::Png), QStringLiteral("Copied as picture (PNG)"));
    QTRY_VERIFY_WITH_TIMEOUT(foot->note().isEmpty(), 20000);
    QVERIFY(foot->accessibleDescription().startsWith("Uses W² from before the update."));
  }

  void itIsCopiedAsPictures() {
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    m_view->copy(EquationFormat::Svg);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QXmlStreamReader svg(data->data("image/svg+xml"));
    QSet<QString> elements;
    QSize size;
    bool hasGround = false;
    while (!svg.atEnd()) {
      if (svg.readNext() != QXmlStreamReader::StartElement) continue;
      elements += svg.name().toString();
      if (svg.name() == u"svg") {
        const QStringList box = svg.attributes().value("viewBox").toString().split(' ');
        size = QSize(box[2].toInt(), box[3].toInt());
      }
      hasGround = hasGround || svg.attributes().value("fill") == Theme::light().canvas.name();
    }
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    QVERIFY(elements.contains("path"));
    QVERIFY(!elements.contains("text"));
    QVERIFY(hasGround);
    QCOMPARE(size.width(), m_view->page()->width());

    m_view->copy(EquationFormat::Png);
    data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(!data->hasFormat("image/svg+xml"));
    const QImage image = qvariant_cast<QImage>(data->imageData());
    QCOMPARE(image.size(), 2 * size);
    QCOMPARE(image.pixelColor(0, 0), Theme::light().canvas);
  }

  void whatIsUnderThePointerIsHoveredAfterScrollingAndAtAnotherStage() {
    m_view->resize(436, 400);
    auto *page = m_view->findChild<EquationPage *>();
    auto *bar = m_view->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    const Entry weight{Quantity::Weight, 2, 1, 2};
    const auto place = [&] { return page->placesOf(weight).front().center().toPoint(); };
    QTest::mouseMove(page, place());
    QTRY_VERIFY(m_focus->hovered() == weight);
    const QPoint pointer = page->mapToGlobal(place());
    const auto under = [&]() -> std::optional<Entry> {
      const auto leaf = page->leaves().at(page->mapFromGlobal(QPointF(pointer)));
      if (!leaf || page->leaves().all()[*leaf].isWhole) return std::nullopt;
      return page->leaves().all()[*leaf].entry;
    };
    bar->setValue(100);
    QVERIFY(under() != weight);
    QVERIFY(m_focus->hovered() == under());
    bar->setValue(0);
    QVERIFY(m_focus->hovered() == weight);
    m_view->setSnapshot(snapshotOf(handExample(), 10));
    QVERIFY(under() != weight);
    QVERIFY(m_focus->hovered() == under());
    m_view->setSnapshot(snapshotOf(handExample(), 0, true));
    QVERIFY(!m_focus->hovered());
  }

  void aWholeSymbolLightsItsSymbolsAndMatrices() {
    const EquationPage *page = m_view->page();
    const QPointF symbol = leafCentre([](const PageLeaf &leaf) {
      return leaf.isWhole && leaf.entry.quantity == Quantity::Weight;
    });
    auto *target = const_cast<EquationPage *>(page);
    QTest::mouseMove(target, symbol.toPoint());
    const WholeQuantity weights{Quantity::Weight, 2};
    QTRY_VERIFY(m_focus->hoveredWhole() == weights);
    QVERIFY(!m_focus->hovered());
    const auto places = page->leaves().placesOf(PointedAt{std::nullopt, weights, true});
    QCOMPARE(places.size(), std::size_t(3));  // the equation, the matrix, the legend
    const QRectF cell = page->placesOf({Quantity::Weight, 2, 1, 2}).front();
    QVERIFY(std::any_of(places.begin(), places.end(),
                        [&cell](const QRectF &place) { return place.contains(cell); }));
    QTest::mouseMove(target, QPoint(2, 2));
    QTRY_VERIFY(!m_focus->hoveredWhole());
  }

  void assistiveTechnologyReadsEveryFormulaAndEveryNumber() {
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    auto *page = m_view->findChild<EquationPage *>();
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(page);
    QVERIFY(whole->text(QAccessible::Name).startsWith("Equation: delta one equals"));
    QStringList lines;
    QStringList leaves;
    for (int k = 0; k < whole->childCount(); ++k) {
      QAccessibleInterface *line = whole->child(k);
      if (line->object()) continue;  // a widget on the page
      QCOMPARE(whole->indexOfChild(line), k);
      lines += line->text(QAccessible::Name);
      for (int j = 0; j < line->childCount(); ++j) {
        QCOMPARE(line->child(j)->parent(), line);
        QCOMPARE(line->indexOfChild(line->child(j)), j);
        leaves += line->child(j)->text(QAccessible::Name);
      }
    }
    QVERIFY(lines.contains("equals minus 0.004446"));
    QVERIFY(leaves.contains("W two, weights"));
    QVERIFY(leaves.contains("delta one, three = −0.004446"));
    QVERIFY(leaves.contains("W two, two three = 0.3000"));
    const auto walkable = [](const PageLeaf &leaf) { return leaf.innermost; };
    const std::vector<PageLeaf> &all = page->leaves().all();
    QCOMPARE(leaves.size(), std::count_if(all.begin(), all.end(), walkable));

    page = tabInto();
    const QPointF result = page->placesOf({Quantity::Delta, 1, 2, 0}).back().center();
    page->walkTo(*page->leaves().at(result));
    QAccessibleInterface *leaf = whole->focusChild();
    QVERIFY(leaf && leaf->state().focused);
    QCOMPARE(leaf->text(QAccessible::Value), QStringLiteral("−0.004446"));
    QCOMPARE(leaf->text(QAccessible::Description), QStringLiteral("error of layer 1, neuron 3"));
    QVERIFY(leaf->rect().contains(page->mapToGlobal(result.toPoint())));
    leaf->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(m_focus->selected() == (Entry{Quantity::Delta, 1, 2, 0}));
    QVERIFY(whole->focusChild()->state().selected);
  }

  void ofALargeMatrixThePartWithTheExplainedEntryIsShown() {
    m_view->setSnapshot(snapshotOf(wide(), 1));
    m_focus->setSelected(Entry{Quantity::Activation, 1, 11, 0});
    const EquationPage *page = m_view->page();
    const int shown = page->matrixWindow().shown();
    QVERIFY(shown >= 3 && shown <= 8);
    QVERIFY(page->matrixWindow().isShown(1, 11, 12));
    QVERIFY(!page->matrixWindow().isShown(1, 0, 12));
    for (const PageLeaf &leaf : page->leaves().all()) {
      if (leaf.part == 1 && !leaf.isWhole && leaf.entry.layer == 1) QVERIFY(leaf.entry.row > 3);
      QVERIFY(leaf.rectangle.right() <= page->width());
    }
    // z¹, W¹ and b¹ show the same rows, W¹ and a⁰ the same of its columns.
    QCOMPARE(cellsOf(Quantity::PreActivation), shown);
    QCOMPARE(cellsOf(Quantity::Bias), shown);
    QCOMPARE(cellsOf(Quantity::Activation), shown);
    QCOMPARE(cellsOf(Quantity::Weight), shown * shown);
    m_focus->setSelected(Entry{Quantity::Weight, 1, 2, 19});
    QVERIFY(page->matrixWindow().isShown(1, 2, 12));
    QVERIFY(page->matrixWindow().isShown(0, 19, 20));
    QVERIFY(!page->placesOf({Quantity::Weight, 1, 2, 19}).empty());
  }

  void aCopiedPictureShowsThePartOfAMatrixThatIsScrolledTo() {
    m_view->setSnapshot(snapshotOf(wide(), 1));
    m_focus->setSelected(Entry{Quantity::Activation, 1, 11, 0});
    const EquationPage *page = m_view->page();
    const std::vector<Section> numbers{page->sections().front()};
    const EquationLook look = page->look();
    QVERIFY(look.window.isShown(1, 11, 12));
    EquationLook unscrolled = look;
    unscrolled.window = {};
    unscrolled.window.setShown(look.window.shown());
    QVERIFY(imageOf(pictureOf(numbers, look)) != imageOf(pictureOf(numbers, unscrolled)));
  }

  void aLargeMatrixScrollsByWheelAndByWalking() {
    m_view->setSnapshot(snapshotOf(wide(), 1));
    EquationPage *page = tabInto();
    const int shown = page->matrixWindow().shown();
    const auto wheel = [page](const Entry &over, QPoint delta) {
      const QPointF place = page->placesOf(over).front().center();
      QWheelEvent event(place, page->mapToGlobal(place), {}, delta, Qt::NoButton, Qt::NoModifier,
                        Qt::NoScrollPhase, false);
      QCoreApplication::sendEvent(page, &event);
      return event.isAccepted();
    };
    const Entry corner{Quantity::Weight, 1, 1, 1};
    QVERIFY(!wheel(corner, {0, 120}));  // at the top: left to the page
    QVERIFY(wheel(corner, {0, -120}));
    QVERIFY(wheel(corner, {-120, 0}));
    QCOMPARE(page->matrixWindow().first(1, 12), 1);
    QCOMPARE(page->matrixWindow().first(0, 20), 1);

    const auto at = [page](const Entry &entry) {
      return *page->leaves().at(page->placesOf(entry).front().center());
    };
    page->walkTo(at({Quantity::Weight, 1, 1, shown}));
    for (int k = 0; k < 3; ++k) QTest::keyClick(page, Qt::Key_Right);
    QVERIFY(m_focus->hovered() == (Entry{Quantity::Weight, 1, 1, shown + 3}));
    QCOMPARE(page->matrixWindow().first(0, 20), 4);
    for (int k = 0; k < shown + 1; ++k) QTest::keyClick(page, Qt::Key_Down);
    QVERIFY(m_focus->hovered() == (Entry{Quantity::Weight, 1, shown + 2, shown + 3}));
    QVERIFY(page->cursor().has_value());
    for (int k = 0; k < 30; ++k) QTest::keyClick(page, Qt::Key_Right);
    QVERIFY(page->matrixWindow().isShown(0, 19, 20));
  }

  void aNumberOfAnotherStageIsExplainedByThatStage() {
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    EquationPage *page = m_view->findChild<EquationPage *>();
    const auto title = [page] { return page->content().title; };
    click(page->placesOf({Quantity::Delta, 2, 1, 0}).back().center());  // a factor
    QCOMPARE(title(), QString("Error of the output"));
    QCOMPARE(page->content().place, QString("stage 6 of 12"));
    QVERIFY(page->content().words.contains("back to stage 9"));
    QCOMPARE(page->sections()[1].title, std::string("Output 2, term by term"));
    QCOMPARE(page->valueText(), QString("δ²₂ = −0.06062"));
    m_focus->setSelected(Entry{Quantity::PreActivation, 1, 3, 0});  // a cell of a table
    QCOMPARE(title(), QString("Weighted sum of layer 1"));
    QCOMPARE(page->sections()[1].title, std::string("Neuron 4, term by term"));
    m_focus->setSelected(std::nullopt);
    QCOMPARE(title(), QString("Error of layer 1"));
    QVERIFY(page->content().words.isEmpty());

    for (const Entry &entry : {Entry{Quantity::Activation, 2, 0, 0},       // a neuron
                               Entry{Quantity::Weight, 2, 1, 2},           // computed by no stage
                               Entry{Quantity::WeightGradient, 1, 0, 0}})  // not known yet
    {
      m_focus->setSelected(entry);
      QCOMPARE(title(), QString("Error of layer 1"));
    }
    m_focus->setSelected(Entry{Quantity::Cost, 0, 0, 0});
    QCOMPARE(title(), QString("Cost"));
    m_view->setSnapshot(snapshotOf(handExample(), 9));
    QCOMPARE(title(), QString("Cost"));
    m_view->setSnapshot(snapshotOf(handExample(), 10));
    QCOMPARE(title(), QString("Weight gradient of layer 1"));
  }

  void theUpdateOfANeuronIsItsBias() {
    Stepper stepper(handExample());
    m_view->setSnapshot(stepper.snapshot(true));
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    for (int stage = 1; stage <= 12; ++stage) {
      QVERIFY(stepper.nextStage());
      m_view->setSnapshot(stepper.snapshot(true));
    }
    QCOMPARE(m_view->page()->content().place, QString("stage 12 of 12"));
    QCOMPARE(m_view->page()->sections()[1].title, std::string("Neuron 3, term by term"));
    // b¹₃ = 0.1, ∂C/∂b¹₃ = δ¹₃ and α = 0.5
    QCOMPARE(linesOf(m_view->page()->sections()[1]),
             (QStringList{"b¹₃ ← b¹₃ − α ∂C/∂b¹₃", "= 0.1000 − 0.5000 · (−0.004446)",
                          "= 0.1000 − (−0.002223)", "= 0.1022"}));
    QVERIFY2(m_view->page()->remark().startsWith("Raising this bias would lower C"),
             qPrintable(m_view->page()->remark()));

    m_focus->setSelected(Entry{Quantity::Weight, 2, 1, 2});
    QCOMPARE(linesOf(m_view->page()->sections()[1])[0], QString("W²₂₃ ← W²₂₃ − α ∂C/∂W²₂₃"));
    m_focus->setSelected(Entry{Quantity::Bias, 2, 1, 0});
    QCOMPARE(linesOf(m_view->page()->sections()[1])[0], QString("b²₂ ← b²₂ − α ∂C/∂b²₂"));
  }

  void atTheUpdateItsNumberFollowsAnEarlierOne() {
    Stepper stepper(handExample());
    stepper.goToStage(12);
    m_view->setSnapshot(stepper.snapshot(true));
    const EquationPage *page = m_view->page();
    m_focus->setSelected(Entry{Quantity::PreActivation, 1, 2, 0});  // a cell of a table
    QCOMPARE(page->content().title, QString("Weighted sum of layer 1"));
    m_focus->setSelected(Entry{Quantity::Bias, 1, 2, 0});
    QCOMPARE(page->content().place, QString("stage 12 of 12"));
    QCOMPARE(linesOf(page->sections()[1])[0], QString("b¹₃ ← b¹₃ − α ∂C/∂b¹₃"));
    m_focus->setSelected(Entry{Quantity::BiasGradient, 1, 2, 0});
    QCOMPARE(page->content().title, QString("Bias gradient of layer 1"));
    m_focus->setSelected(std::nullopt);
    QCOMPARE(linesOf(page->sections()[1])[0], QString("W¹₁₁ ← W¹₁₁ − α ∂C/∂W¹₁₁"));
  }

  void afterTheUpdateAnEarlierNumberIsSaidToBeFromBefore() {
    Stepper stepper(handExample());
    stepper.goToStage(12);
    m_view->setSnapshot(stepper.snapshot(true));
    const EquationPage *page = m_view->page();
    const auto footOf = [this](Quantity quantity, int layer) {
      m_focus->setSelected(Entry{quantity, layer, 0, 0});
      return m_view->foot()->accessibleDescription().section(QString(" Next"), 0, 0);
    };
    QVERIFY(!page->look().isStale);
    QCOMPARE(footOf(Quantity::PreActivation, 1), QString("Uses W¹ and b¹ of step 0."));
    QVERIFY(page->look().isStale);
    QVERIFY(page->isValueStale());
    QCOMPARE(footOf(Quantity::Cost, 0), QString("Uses the parameters of step 0."));
    QCOMPARE(footOf(Quantity::Delta, 1), QString("Uses W² from before the update."));
    for (const Quantity quantity :
         {Quantity::Delta, Quantity::WeightGradient, Quantity::BiasGradient}) {
      QCOMPARE(footOf(quantity, 2), QString("From before the update."));
    }
    stepper.nextStage();
    m_view->setSnapshot(stepper.snapshot(true));
    QCOMPARE(footOf(Quantity::PreActivation, 1), QString("Uses W¹ and b¹ of step 1."));
    QVERIFY(!page->isValueStale());
  }

  void atRestEveryNumberIsExplained() {
    m_view->setSnapshot(snapshotOf(handExample(), 0, true));
    const EquationPage *page = m_view->page();
    QVERIFY(page->sections().empty());
    m_focus->setSelected(Entry{Quantity::Activation, 1, 2, 0});
    QCOMPARE(page->content().title, QString("Activation of layer 1"));
    QVERIFY(!page->sections().empty());
    m_focus->setSelected(std::nullopt);
    QCOMPARE(page->content().title, QString("One training step"));
    QVERIFY(page->sections().empty());
  }

 private:
  static Session wide() {
    Session session;
    session.network = Network({20, 12, 3}, {Activation::Sigmoid, Activation::Sigmoid});
    initialise(session.network, session.initialisation, session.networkSeed);
    session.dataset.inputs = Eigen::VectorXd::LinSpaced(20, -1, 1);
    session.dataset.targets = Eigen::Vector3d(0, 1, 0);
    return session;
  }

  /// How many numbers of a quantity the live matrices show.
  int cellsOf(Quantity quantity) const {
    const std::vector<PageLeaf> &leaves = m_view->page()->leaves().all();
    return static_cast<int>(
        std::count_if(leaves.begin(), leaves.end(), [quantity](const PageLeaf &leaf) {
          return leaf.part == 1 && !leaf.isWhole && leaf.entry.quantity == quantity;
        }));
  }

  static QStringList linesOf(const Section &section) {
    QStringList lines;
    for (const Formula &line : section.lines) lines += QString::fromStdString(plainText(line));
    return lines;
  }

  void click(QPointF place) {
    QTest::mouseClick(m_view->findChild<EquationPage *>(), Qt::LeftButton, {}, place.toPoint());
  }

  template <typename Condition>
  QPointF leafCentre(Condition condition) const {
    const std::vector<PageLeaf> &leaves = m_view->page()->leaves().all();
    return std::find_if(leaves.begin(), leaves.end(), condition)->rectangle.center();
  }

  EquationPage *tabInto() {
    QApplication::setActiveWindow(m_view.get());
    auto *page = m_view->findChild<EquationPage *>();
    page->setFocus(Qt::TabFocusReason);
    return page;
  }

  std::unique_ptr<Focus> m_focus;
  std::unique_ptr<EquationView> m_view;
};

QTEST_MAIN(TestEquationInput)
#include "tst_equationinput.moc"
