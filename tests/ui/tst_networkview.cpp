// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkview.h"

#include "files/lessons.h"
#include "network/edgetags.h"
#include "network/networkpicture.h"
#include "network/outcomepainter.h"
#include "numberformat.h"
#include "support/handexample.h"
#include "training/trainer.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSvgRenderer>
#include <QtTest>

#include <set>

using namespace chainrule;

namespace {

/// Counts the paint events of a widget, and keeps what they covered.
class PaintCounter : public QObject {
 public:
  explicit PaintCounter(QWidget *widget) { widget->installEventFilter(this); }
  int count = 0;
  QRegion region;

 protected:
  bool eventFilter(QObject *, QEvent *event) override {
    if (event->type() == QEvent::Paint) {
      ++count;
      region += static_cast<QPaintEvent *>(event)->region();
    }
    return false;
  }
};

Entry entry(Quantity quantity, int layer, int row, int column = 0) {
  return {quantity, layer, row, column};
}

}  // namespace

class TestNetworkView : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Focus> m_focus;
  std::unique_ptr<QWidget> m_window;
  QPushButton *m_button = nullptr;  // before the view in the order of Tab
  NetworkView *m_view = nullptr;

  void show(int stage, bool whole = false) {
    m_view->setSnapshot(snapshotOf(handExample(), stage, whole));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCoreApplication::processEvents();
  }

  void tabInto() {
    QApplication::setActiveWindow(m_window.get());
    m_button->setFocus();
    QTest::keyClick(m_button, Qt::Key_Tab);
  }

  const NetworkLayout &layout() const { return m_view->geometryOfNetwork(); }

  void moveTo(QPointF point) { QTest::mouseMove(m_view, point.toPoint()); }

  void wheelAt(QPointF point, int delta) {
    QWheelEvent event(point, m_view->mapToGlobal(point), {}, {0, delta}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view, &event);
  }

  QStringList accessibleNames() {
    QStringList names;
    QAccessibleInterface *network = QAccessible::queryAccessibleInterface(m_view);
    for (int k = 0; network && k < network->childCount(); ++k) {
      names += network->child(k)->text(QAccessible::Name);
    }
    return names;
  }

  /// The mean difference of two images' colours, of 255.
  static double difference(const QImage &a, const QImage &b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
      for (int x = 0; x < a.width(); ++x) {
        const QRgb p = a.pixel(x, y);
        const QRgb q = b.pixel(x, y);
        sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) +
               std::abs(qBlue(p) - qBlue(q));
      }
    }
    return sum / (3.0 * a.width() * a.height());
  }

 private slots:
  void initTestCase() { loadEmbeddedFonts(); }

  void init() {
    m_focus = std::make_unique<Focus>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(632, 572);
    m_button = new QPushButton(m_window.get());
    m_button->setGeometry(0, 540, 100, 30);
    m_view = new NetworkView(m_focus.get(), m_window.get());
    m_view->resize(632, 532);
    m_view->setTheme(Theme::light());
  }

  void cleanup() { m_window.reset(); }

  void hoveringSetsTheFocus() {
    show(9);
    const std::pair<QPointF, Entry> things[] = {
        {layout().centre(0, 1), entry(Quantity::Activation, 0, 1)},
        {layout().centre(1, 2), entry(Quantity::Activation, 1, 2)},
        {layout().chip(1, 2).center(), entry(Quantity::Delta, 1, 2)},
        {layout().biasSquare(2, 0).center(), entry(Quantity::Bias, 2, 0)},
        {layout().edge(1, 3, 0).pointAt(0.3), entry(Quantity::Weight, 1, 3, 0)},
        {layout().target(1).center(), entry(Quantity::Target, 2, 1)},
        {layout().cost().center(), entry(Quantity::Cost, 0, 0)}};
    for (const auto &[point, expected] : things) {
      moveTo(point);
      QVERIFY(m_focus->hovered() == std::optional(expected));
    }
    moveTo({5, 527});
    QVERIFY(!m_focus->hovered());
  }

  void anEmptySpotUnderANeuronIsNoChipBeforeTheBackwardHalf() {
    show(2);
    moveTo(layout().chip(1, 3).bottomLeft() + QPointF(3, -3));
    QVERIFY(!m_focus->hovered() || m_focus->hovered()->quantity != Quantity::Delta);
  }

  void hoveringMeansWhatIsShown() {
    show(1);
    moveTo(layout().centre(1, 2));
    QVERIFY(m_focus->hovered() == std::optional(entry(Quantity::PreActivation, 1, 2)));
    show(7);
    moveTo(layout().edge(2, 1, 3).pointAt(0.4));
    QVERIFY(m_focus->hovered() == std::optional(entry(Quantity::WeightGradient, 2, 1, 3)));
  }

  void clickingSelectsAndEmptyCanvasClears() {
    show(4);
    QTest::mouseClick(m_view, Qt::LeftButton, {}, layout().centre(1, 2).toPoint());
    QVERIFY(m_focus->selected() == std::optional(entry(Quantity::Activation, 1, 2)));
    QTest::mouseClick(m_view, Qt::LeftButton, {}, {5, 527});
    QVERIFY(!m_focus->selected());
  }

  void theFocusOfOthersIsShown() {
    show(9);
    PaintCounter paints(m_view);
    m_focus->setHovered(entry(Quantity::Weight, 2, 1, 2));
    QCoreApplication::processEvents();
    QCOMPARE(paints.count, 1);
    QVERIFY(m_view->state().hovered == m_focus->hovered());
    QVERIFY(!paints.region.contains(layout().circle(0, 0).toRect()));
    const QRectF middle(layout().edge(2, 1, 2).center() - QPointF(2, 2), QSizeF(4, 4));
    QVERIFY(paints.region.contains(middle.toRect()));
    const QImage before = m_view->grab().toImage();
    m_focus->setSelected(entry(Quantity::Activation, 1, 2));
    QVERIFY(m_view->grab().toImage() != before);
  }

  void aNeuronNotComputedShowsNoNumber() {
    show(0);
    QCOMPARE(m_view->neuronText(1, 2), QStringLiteral("·"));
    QCOMPARE(m_view->neuronText(0, 2), QStringLiteral("−1"));
    show(1);
    QCOMPARE(m_view->neuronText(1, 2), QStringLiteral("0.3000"));
    QCOMPARE(m_view->neuronText(2, 0), QStringLiteral("·"));
    show(2);
    QCOMPARE(m_view->neuronText(1, 2), QStringLiteral("0.5744"));
  }

  void valuesOfOldParametersAreStale() {
    show(12);
    QVERIFY(isStale(m_view->state(), Quantity::Activation, 1));
    QVERIFY(isStale(m_view->state(), Quantity::Delta, 2));
    QVERIFY(!isStale(m_view->state(), Quantity::Activation, 0));
    QVERIFY(edgeLook(m_view->state(), 2) == EdgeLook::Weights);
    const auto snapshot = snapshotOf(handExample(), 4);
    m_view->setSnapshot(snapshot);
    QVERIFY(!isStale(m_view->state(), Quantity::Activation, 1));
    m_view->setSnapshot(snapshot, true);
    QVERIFY(isStale(m_view->state(), Quantity::Activation, 1));
    QVERIFY(isStale(m_view->state(), Quantity::Weight, 1));
    m_view->setSnapshot(snapshot);
    QVERIFY(!isStale(m_view->state(), Quantity::Weight, 1));
  }

  void edgesShowWhatTheStageIsAbout() {
    show(9);
    QVERIFY(edgeLook(m_view->state(), 2) == EdgeLook::Blame);
    QVERIFY(edgeLook(m_view->state(), 1) == EdgeLook::Weights);
    show(7);
    QVERIFY(edgeLook(m_view->state(), 2) == EdgeLook::Gradients);
    show(11);
    QVERIFY(edgeLook(m_view->state(), 1) == EdgeLook::Gradients);
    show(0, true);
    QVERIFY(edgeLook(m_view->state(), 2) == EdgeLook::Weights);
    QVERIFY(showsChips(m_view->state()));
  }

  void nothingIsRepaintedWithoutAChange() {
    show(9);
    PaintCounter paints(m_view);
    m_view->setSnapshot(m_view->state().snapshot);
    m_view->setSnapshot(snapshotOf(handExample(), 9));
    m_focus->setHovered(entry(Quantity::LearningRate, 0, 0));
    m_focus->setHovered(std::nullopt);
    QCoreApplication::processEvents();
    QCOMPARE(paints.count, 0);
    m_view->setSnapshot(snapshotOf(handExample(), 10));
    QCoreApplication::processEvents();
    QCOMPARE(paints.count, 1);
  }

  void theWheelZoomsAtThePointerAndADoubleClickFits() {
    show(4);
    const QPointF point = layout().centre(1, 2);
    wheelAt(point, 120);
    QVERIFY(m_view->zoom() > 1);
    QVERIFY(QLineF(layout().centre(1, 2), point).length() < 1);
    const QPointF empty(layout().diagram().left() + 3, layout().diagram().bottom() - 3);
    QVERIFY(!layout().hit(empty));
    QTest::mouseDClick(m_view, Qt::LeftButton, {}, empty.toPoint());
    QCOMPARE(m_view->zoom(), 1.0);
    QVERIFY(layout().request().pan.isNull());
  }

  void zoomHasEndsAndNeverLeavesTheNetworkBehind() {
    show(4);
    m_view->zoomOut();
    QCOMPARE(m_view->zoom(), 1.0);
    for (int k = 0; k < 20; ++k) {
      m_view->zoomIn();
    }
    QCOMPARE(m_view->zoom(), 8.0);
    wheelAt(layout().diagram().topLeft() + QPointF(5, 5), -360);
    const QPointF pan = layout().request().pan;
    QVERIFY(pan.x() <= 0 && pan.y() <= 0);
    m_view->resize(500, 400);
    const QSizeF room = layout().diagram().size() * (m_view->zoom() - 1);
    QVERIFY(layout().request().pan.x() >= -room.width());
    QVERIFY(layout().request().pan.y() >= -room.height());
    m_view->fit();
    QCOMPARE(m_view->zoom(), 1.0);
  }

  void aDragWithoutZoomSelectsWhereItEnds() {
    show(4);
    const QPoint neuron = layout().centre(1, 1).toPoint();
    QTest::mousePress(m_view, Qt::LeftButton, {}, neuron - QPoint(40, 0));
    moveTo(neuron);
    QTest::mouseRelease(m_view, Qt::LeftButton, {}, neuron);
    QVERIFY(m_focus->selected() == std::optional(entry(Quantity::Activation, 1, 1)));
  }

  void aDragMovesWhatIsZoomedAndSelectsNothing() {
    show(4);
    m_view->zoomIn();
    m_view->zoomIn();
    const QPointF before = layout().centre(1, 1);
    const QPoint start = layout().centre(1, 1).toPoint();
    QTest::mousePress(m_view, Qt::LeftButton, {}, start);
    moveTo(start + QPoint(30, 20));
    QTest::mouseRelease(m_view, Qt::LeftButton, {}, start + QPoint(30, 20));
    QVERIFY(QLineF(layout().centre(1, 1), before + QPointF(30, 20)).length() < 1);
    QVERIFY(!m_focus->selected());
    m_view->zoomOut();
    m_view->zoomOut();
    QCOMPARE(m_view->zoom(), 1.0);
  }

  void whatTheKeyboardWalksToComesIntoSight() {
    show(4);
    for (int k = 0; k < 6; ++k) m_view->zoomIn();
    m_view->walkTo(entry(Quantity::Activation, 0, 0));
    QVERIFY(layout().diagram().contains(layout().circle(0, 0)));
    m_view->walkTo(entry(Quantity::Activation, 2, 1));
    QVERIFY(layout().diagram().contains(layout().circle(2, 1)));
    m_view->walkTo(Entry{Quantity::Weight, 1, 0, 0});
    QVERIFY(layout().diagram().contains(layout().edge(1, 0, 0).center()));
    const QPointF before = layout().request().pan;
    m_view->walkTo(Entry{Quantity::Weight, 1, 0, 0});
    QCOMPARE(layout().request().pan, before);
  }

  void aWholeQuantityLightsAllEdgesOrNeuronsOfItsLayerAndNothingElse() {
    show(4);
    const auto paintedBy = [this](const WholeQuantity &whole) {
      m_focus->setHovered(std::nullopt);
      QCoreApplication::processEvents();
      const QImage before = m_view->grab().toImage();
      m_focus->setHoveredWhole(whole);
      QCoreApplication::processEvents();
      const QImage after = m_view->grab().toImage();
      QRegion changed;
      for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
          if (before.pixel(x, y) != after.pixel(x, y)) changed += QRect(x, y, 1, 1);
        }
      }
      return changed;
    };
    const auto around = [](QPointF point) {
      return QRect(point.toPoint() - QPoint(35, 35), QSize(70, 70));
    };
    const QRegion neurons = paintedBy({Quantity::PreActivation, 1});
    for (int row = 0; row < 4; ++row) QVERIFY(neurons.intersects(around(layout().centre(1, row))));
    QVERIFY(!neurons.intersects(around(layout().centre(0, 0))));
    QVERIFY(!neurons.intersects(around(layout().centre(2, 0))));
    const QRegion edges = paintedBy({Quantity::Weight, 2});
    for (int row = 0; row < 2; ++row) {
      for (int column = 0; column < 4; ++column) {
        const QPointF near = layout().edge(2, row, column).pointAt(0.2);
        QVERIFY(edges.intersects(QRect(near.toPoint() - QPoint(9, 9), QSize(18, 18))));
      }
    }
    QVERIFY(edges.boundingRect().left() > layout().centre(1, 0).x() - 40);
    const QRegion targets = paintedBy({Quantity::Target, 0});
    QVERIFY(targets.intersects(around(layout().target(1).center())));
    QVERIFY(!targets.intersects(around(layout().centre(2, 0))));
    const QRegion every = paintedBy({Quantity::Weight, Formula::everyLayer});
    for (const int layer : {1, 2}) {
      const QPointF near = layout().edge(layer, 0, 0).pointAt(0.2);
      QVERIFY(every.intersects(QRect(near.toPoint() - QPoint(9, 9), QSize(18, 18))));
    }
    const QRegion biases = paintedBy({Quantity::Bias, Formula::everyLayer});
    QVERIFY(biases.intersects(around(layout().centre(1, 3))));
    QVERIFY(biases.intersects(around(layout().centre(2, 1))));
    QVERIFY(!biases.intersects(around(layout().centre(0, 0))));
  }

  void theRingOfATargetGoesRoundItsName() {
    show(4);
    const QImage before = m_view->grab().toImage();
    tabInto();
    for (int k = 0; k < 20 && m_view->state().cursor->quantity != Quantity::Target; ++k) {
      QTest::keyClick(m_view, Qt::Key_Right);
    }
    QVERIFY(m_view->state().cursor->quantity == Quantity::Target);
    const QRectF box = layout().target(m_view->state().cursor->row);
    const QImage after = m_view->grab().toImage();
    const int x = static_cast<int>(box.center().x());
    int top = static_cast<int>(box.top());
    for (int y = top - 28; y < top; ++y) {
      if (before.pixel(x, y) != after.pixel(x, y)) top = std::min(top, y);
    }
    QVERIFY(top < box.top() - 20);  // the name is 4 px above the box, and some 16 high
  }

  void aBiasOfZeroHasItsMarkBesideSmallNeuronsToo() {
    show(1);
    for (int height = 532; layout().biasSquare(1, 1).width() > 10; height -= 20) {
      m_view->resize(632, height);
      QCoreApplication::processEvents();
    }
    const QRectF square = layout().biasSquare(1, 1);  // b¹₂ = 0
    QVERIFY(square.width() >= 8);
    const QImage inside = m_view->grab(square.adjusted(2, 2, -2, -2).toAlignedRect()).toImage();
    int dark = 0;
    for (int y = 0; y < inside.height(); ++y) {
      for (int x = 0; x < inside.width(); ++x) dark += qGray(inside.pixel(x, y)) < 150;
    }
    QVERIFY2(dark >= 6, qPrintable(QString::number(dark)));
    int hole = 0;  // the lightest about the middle, wherever the pixels lie
    for (int x = -1; x <= 1; ++x) {
      hole = std::max(hole, qGray(inside.pixel(inside.width() / 2 + x, inside.height() / 2)));
    }
    QVERIFY2(hole > 150, qPrintable(QString::number(hole)));
  }

  void theMissOfAnOutputKeepsOffItsTargetAndIsStaleWithIt() {
    const auto shown = [this](int stage) {
      show(stage);
      const QRectF box = layout().target(0);
      const QPointF centre = layout().centre(2, 0);
      const double left = centre.x() + layout().radius() + 2;
      const QRectF place(left, centre.y() - 20, box.left() - left - 3, 17);
      return m_view->grab(place.toAlignedRect()).toImage().convertToFormat(QImage::Format_RGB32);
    };
    const QImage fresh = shown(5);
    const auto colours = [&fresh](int fromRight) {
      std::set<QRgb> set;
      for (int y = 0; y < fresh.height(); ++y)
        set.insert(fresh.pixel(fresh.width() - fromRight, y));
      return set;
    };
    for (const int x : {1, 2}) QCOMPARE(colours(x).size(), std::size_t(1));
    QVERIFY(colours(12).size() > 1);
    QVERIFY(shown(11) == fresh);
    QVERIFY(shown(12) != fresh);
  }

  void noNumberOfAnEdgeLiesUnderTheNameOfABias() {
    const auto snapshot = snapshotOf(handExample(), 12);
    const NetworkMotion motion;
    const Theme theme = Theme::light();
    int tags = 0;
    for (const QSizeF size : {QSizeF(632, 532), QSizeF(644, 360), QSizeF(1112, 644)}) {
      LayoutRequest request;
      request.sizes = {3, 4, 2};
      request.size = size;
      const NetworkLayout layout(request);
      NetworkType type(theme, layout.textScale());
      for (const auto &[layer, row] : {std::pair(1, 0), {1, 1}, {1, 2}, {1, 3}, {2, 0}, {2, 1}}) {
        NetworkState state;
        state.snapshot = snapshot;
        state.selected = entry(Quantity::Activation, layer, row);
        const NetworkScene scene{state, layout, motion, theme, type};
        const std::optional<QRectF> name = biasNamePlace(scene);
        QVERIFY(name);
        for (const EdgeTag &tag : edgeTags(scene)) {
          const QTransform turn =
              QTransform::fromTranslate(tag.centre.x(), tag.centre.y()).rotate(tag.angle);
          const QPolygonF plate =
              turn.map(QPolygonF(QRectF(-tag.width / 2, -tag.height / 2, tag.width, tag.height)));
          QVERIFY(!plate.intersects(QPolygonF(*name)));
          ++tags;
        }
      }
    }
    QVERIFY(tags > 30);
  }

  void theNumbersBelowNeuronsOfManyLayersAreClearOfEachOther() {
    const Session session = openLesson("vanishing-gradient");  // δ¹ are some 10⁻⁵
    const NetworkMotion motion;
    const Theme theme = Theme::light();
    NetworkState state;
    state.snapshot = snapshotOf(session, stageCount(session.network.depth()) - 1);
    QVERIFY(showsChips(state));
    int shortened = 0, whole = 0;
    for (int width = 400; width <= 1800; width += 50) {
      LayoutRequest request;
      request.sizes = session.network.sizes();
      request.size = {double(width), 532};
      const NetworkLayout layout(request);
      NetworkType type(theme, layout.textScale());
      const NetworkScene scene{state, layout, motion, theme, type};
      for (int layer = 1; layer < session.network.depth(); ++layer) {
        for (int row = 0; row < 4; ++row) {
          const NeuronChip chip = chipOf(scene, layer, row);
          if (layer > 1) {
            const NeuronChip before = chipOf(scene, layer - 1, row);
            QVERIFY2(chip.place.left() >= before.place.right() + 4, qPrintable(chip.text));
          }
          if (layout.chips() != NetworkLayout::Chips::Bar) {
            const double value = state.snapshot->value(entry(Quantity::Delta, layer, row));
            ++(chip.text == significant(value) ? whole : shortened);
          }
        }
      }
    }
    QVERIFY(shortened > 20 && whole > 100);
  }

  void aSmallCostIsClearOfTheTargetBesideIt() {
    Trainer trainer(openLesson("plateau"));
    while (trainer.step() < 50'000) {
      QVERIFY(trainer.advance());
    }
    const NetworkMotion motion;
    const Theme theme = Theme::light();
    NetworkState state;
    state.snapshot = snapshotOf(trainer.session(), stageCount(2) - 1);
    const QString whole = significant(state.snapshot->value(entry(Quantity::Cost, 0, 0)));
    QVERIFY2(whole.contains("×10"), qPrintable(whole));
    for (int width = 550; width <= 1800; width += 50) {
      LayoutRequest request;
      request.sizes = {2, 2, 1};
      request.size = {double(width), 532};
      const NetworkLayout layout(request);
      NetworkType type(theme, layout.textScale());
      const NetworkScene scene{state, layout, motion, theme, type};
      const QRectF cost = costBounds(scene).adjusted(8, 8, -8, -8);
      QVERIFY2(cost.left() > targetFrame(scene, 0).right(), qPrintable(QString::number(width)));
      QVERIFY(cost.right() < width);
      if (width >= 1000) {
        QVERIFY(cost.width() > type.cost.width(whole));
      }
    }
  }

  void theKeyboardWalksSelectsAndClears() {
    show(4);
    tabInto();
    QVERIFY(m_view->state().cursor == std::optional(entry(Quantity::Activation, 0, 0)));
    QTest::keyClick(m_view, Qt::Key_Down);
    QTest::keyClick(m_view, Qt::Key_Right);
    QVERIFY(belongsToEdge(m_view->state().cursor->quantity));
    QTest::keyClick(m_view, Qt::Key_Right);
    QCOMPARE(m_view->state().cursor->layer, 1);
    QVERIFY(m_focus->hovered() == m_view->state().cursor);
    QTest::keyClick(m_view, Qt::Key_Return);
    QVERIFY(m_focus->selected() == m_view->state().cursor);
    QTest::keyClick(m_view, Qt::Key_Escape);
    QVERIFY(!m_focus->selected());
    m_view->clearFocus();
    QVERIFY(!m_view->state().cursor);
  }

  void tabWalksThroughAndLeaves() {
    show(4);
    tabInto();
    QTest::keyClick(m_view, Qt::Key_Tab);
    QVERIFY(m_view->state().cursor == std::optional(entry(Quantity::Activation, 0, 1)));
    QTest::keyClick(m_view, Qt::Key_Backtab);
    QVERIFY(m_view->state().cursor == std::optional(entry(Quantity::Activation, 0, 0)));
    for (int k = 0; k < 100 && m_view->hasFocus(); ++k) {
      QTest::keyClick(m_view, Qt::Key_Tab);
    }
    QVERIFY(m_button->hasFocus());
    QVERIFY(!m_view->state().cursor);
    QVERIFY(!m_focus->hovered());
  }

  void theKeyboardStaysWhereItIsWhileAnotherWindowIsUsed() {
    show(4);
    tabInto();
    QTest::keyClick(m_view, Qt::Key_Down);
    QWidget other;
    other.show();
    QApplication::setActiveWindow(&other);
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(m_view->hasFocus());
    QVERIFY(m_view->state().cursor == std::optional(entry(Quantity::Activation, 0, 1)));
  }

  void anUnusedKeyIsLeftToTheWindow() {
    show(4);
    tabInto();
    QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view, &space);
    QVERIFY(!space.isAccepted());
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view, &escape);
    QVERIFY(!escape.isAccepted());
  }

  void aClickLeavesTheArrowKeysToTheStages() {
    show(4);
    QTest::mouseClick(m_view, Qt::LeftButton, {}, layout().centre(1, 2).toPoint());
    QVERIFY(!m_view->state().cursor);
  }

  void everyNeuronAndEdgeIsNamedWithItsValue() {
    show(2);
    const QStringList names = accessibleNames();
    QCOMPARE(names.size(), 32);
    QVERIFY(names.contains(QStringLiteral("a 1 3 = 0.5744")));
    QVERIFY(names.contains(
        QStringLiteral("weight from neuron 2 of layer 1 to neuron 1 of layer 2 = 0.1")));
    QVERIFY(names.contains(QStringLiteral("a 2 1 not computed")));
    QVERIFY(names.contains(QStringLiteral("cost not computed")));
  }

  void whatIsSelectedAndWhereTheKeyboardIsIsKnownToAccessibility() {
    show(4);
    tabInto();
    QTest::keyClick(m_view, Qt::Key_Return);
    QAccessibleInterface *network = QAccessible::queryAccessibleInterface(m_view);
    QCOMPARE(network->text(QAccessible::Name), QStringLiteral("Network"));
    QAccessibleInterface *first = network->child(0);
    QVERIFY(first->state().selected);
    QVERIFY(!network->child(1)->state().selected);
    QCOMPARE(network->indexOfChild(first), 0);
    QVERIFY(network->focusChild() == first);
    const QPoint middle = m_view->mapToGlobal(layout().centre(1, 2).toPoint());
    QAccessibleInterface *under = network->childAt(middle.x(), middle.y());
    QVERIFY(under && under->text(QAccessible::Name).startsWith(QStringLiteral("a 1 3")));
    QVERIFY(under->rect().contains(middle));
  }

  void aPictureLooksLikeTheView_data() {
    QTest::addColumn<int>("stage");
    QTest::addColumn<bool>("selected");
    QTest::addColumn<bool>("dark");
    QTest::newRow("nothing computed") << 0 << false << false;
    QTest::newRow("the cost") << 5 << false << true;
    QTest::newRow("blame, a neuron selected") << 9 << true << false;
    QTest::newRow("updated") << 12 << false << false;
  }

  void aPictureLooksLikeTheView() {
    QFETCH(int, stage);
    QFETCH(bool, selected);
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::forDark() : Theme::light();
    m_view->setTheme(theme);
    m_view->setSnapshot(snapshotOf(handExample(), stage));
    if (selected) {
      m_focus->setSelected(entry(Quantity::Activation, 1, 2));
    }
    const QImage view = m_view->grab().toImage();
    const Picture picture =
        networkPicture(m_view->state().snapshot, theme, m_view->size(), m_focus->selected());
    const double asImage = difference(view, imageOf(picture, 1));
    QVERIFY2(asImage < 0.2, qPrintable(QString::number(asImage)));
    const double asOutlines = difference(view, imageOf(outlined(picture), 1));
    QVERIFY2(asOutlines < 1, qPrintable(QString::number(asOutlines)));
    QImage vectors(view.size(), QImage::Format_RGB32);
    QPainter painter(&vectors);
    QSvgRenderer(svgOf(picture)).render(&painter);
    const double asVectors = difference(view, vectors);
    QVERIFY2(asVectors < 1.5, qPrintable(QString::number(asVectors)));
    // The measure tells it from that of the next stage.
    const Picture other = networkPicture(snapshotOf(handExample(), (stage + 1) % 13), theme,
                                         m_view->size(), m_focus->selected());
    QVERIFY(difference(view, imageOf(other, 1)) > 4 * asImage);
  }

  void anyShapeOfNetworkIsDrawn_data() {
    QTest::addColumn<std::vector<int>>("sizes");
    QTest::newRow("1-1") << std::vector{1, 1};
    QTest::newRow("2-2-2") << std::vector{2, 2, 2};
    QTest::newRow("4-5-3") << std::vector{4, 5, 3};
    QTest::newRow("8 x 16") << std::vector<int>(9, 16);
    QTest::newRow("784-128-64-10") << std::vector{784, 128, 64, 10};
  }

  void anyShapeOfNetworkIsDrawn() {
    QFETCH(std::vector<int>, sizes);
    Session session;
    session.network =
        Network(sizes, std::vector<Activation>(sizes.size() - 1, Activation::Sigmoid));
    session.dataset.inputs = Eigen::MatrixXd::Constant(sizes.front(), 1, 0.25);
    session.dataset.targets = Eigen::MatrixXd::Constant(sizes.back(), 1, 0.5);
    m_view->setSnapshot(snapshotOf(session, 0, true));
    const QImage atRest = m_view->grab().toImage();
    m_focus->setSelected(entry(Quantity::Activation, 0, sizes.front() / 2));
    QVERIFY(layout().isShown(0, sizes.front() / 2));
    QVERIFY(m_view->grab().toImage() != atRest);
    QVERIFY(!pdfOf(networkPicture(m_view->state().snapshot, Theme::light(), {320, 240})).isEmpty());
  }
};

QTEST_MAIN(TestNetworkView)
#include "tst_networkview.moc"
