// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/layercard.h"

#include "panels/heatmap.h"
#include "panels/layercolumns.h"
#include "session/focus.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>
#include <utility>

namespace chainrule {
namespace {

constexpr double margin = 11;
constexpr double tableRightMargin = 3;  // its last column keeps a margin of its own
constexpr double titleHeight = 24;
constexpr double titleBase = 18.5;
constexpr double labelHeight = 25;  // over a heat map
constexpr double labelWidth = 58;   // beside a heat map
constexpr double besides = 13;      // between heat maps side by side
constexpr double below = 6;         // between heat maps one over the other
constexpr double bottom = 8;
constexpr double lowestLabel = 40;  // beside a tall heat map, from its top
constexpr double symbolSize = 15.5;
constexpr double plateMargin = 2;  // around a label that is hovered

QString activationName(Activation activation) {
  switch (activation) {
    case Activation::Sigmoid:
      return QStringLiteral("σ");
    case Activation::Tanh:
      return QStringLiteral("tanh");
    case Activation::Relu:
      return QStringLiteral("ReLU");
    case Activation::Identity:
      return LayerCard::tr("identity");
    case Activation::Softmax:
      return QStringLiteral("softmax");
  }
  return {};
}

}  // namespace

LayerCard::LayerCard(Focus *focus, int layer, QWidget *parent)
    : Card(parent),
      m_focus(focus),
      m_layer(layer),
      m_columns(new LayerColumns(focus, layer, this)),
      m_weights(new HeatMap(focus, Quantity::Weight, layer, this)),
      m_gradient(new HeatMap(focus, Quantity::WeightGradient, layer, this)) {
  setAccessibleName(tr("Layer %1").arg(layer));
  setMouseTracking(true);
  connect(focus, &Focus::hoveredChanged, this, [this] {
    if (!m_weightsSymbol) {
      return;
    }
    update(labelRectangle(m_weights, *m_weightsSymbol).toAlignedRect());
    update(labelRectangle(m_gradient, *m_gradientSymbol).toAlignedRect());
  });
  for (HeatMap *map : {m_weights, m_gradient}) {
    HeatMap *twin = map == m_weights ? m_gradient : m_weights;
    connect(map, &HeatMap::factorChanged, this, qOverload<>(&QWidget::update));
    connect(map->horizontalScrollBar(), &QScrollBar::valueChanged, twin->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(map->verticalScrollBar(), &QScrollBar::valueChanged, twin->verticalScrollBar(),
            &QScrollBar::setValue);
  }
}

void LayerCard::setTheme(const Theme &theme) {
  setCardTheme(theme);
  m_columns->setTheme(theme);
  m_weights->setTheme(theme);
  m_gradient->setTheme(theme);
  m_weightsSymbol.emplace(symbol(Quantity::Weight, m_layer), theme, symbolSize);
  m_gradientSymbol.emplace(inlineSymbol(Quantity::WeightGradient, m_layer), theme, symbolSize);
}

void LayerCard::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot, bool outOfDate) {
  m_snapshot = snapshot;
  m_columns->setSnapshot(snapshot, outOfDate);
  m_weights->setSnapshot(snapshot, outOfDate);
  m_gradient->setSnapshot(snapshot, outOfDate);
}

int LayerCard::layOut(int width) {
  if (!m_snapshot) {
    return 0;
  }
  const double scale = theme().scale;
  const int left = static_cast<int>(std::round(margin * scale));
  const int tableWidth = width - left - static_cast<int>(tableRightMargin * scale);
  const int tableTop = static_cast<int>(std::round(titleHeight * scale));
  const int tableHeight = m_columns->layOut(tableWidth);
  m_columns->setGeometry(left, tableTop, tableWidth, tableHeight);
  const int mapsBottom = layOutHeatMaps(tableTop + tableHeight, width);
  update();
  return mapsBottom + static_cast<int>(bottom * scale);
}

bool LayerCard::showsGradient() const {
  return !m_snapshot->hidden.contains(Quantity::WeightGradient);
}

int LayerCard::layOutHeatMaps(int top, int width) {
  const double scale = theme().scale;
  const int left = static_cast<int>(std::round(margin * scale));
  const int room = width - 2 * left;
  const int columns = m_snapshot->network.size(m_layer - 1);
  const int least = columns * m_weights->leastColumnWidth() + 1;
  const int gap = static_cast<int>(besides * scale);
  const int label = static_cast<int>(labelWidth * scale);
  const auto place = [](HeatMap *map, int x, int y, int mapWidth) {
    map->setGeometry(QRect({x, y}, map->layOut(mapWidth)));
    return y + map->height();
  };
  m_gradient->setVisible(showsGradient());
  if (!showsGradient()) {
    m_arrangement = Arrangement::SideBySide;
    return place(m_weights, left, top + static_cast<int>(labelHeight * scale),
                 std::min(room, 2 * least));
  }
  if (2 * least + gap <= room) {
    m_arrangement = Arrangement::SideBySide;
    const int y = top + static_cast<int>(labelHeight * scale);
    // Narrow matrices keep readable columns: a pair takes no more than twice the room it needs.
    const int each = std::min((room - gap) / 2, 2 * least);
    place(m_weights, left, y, each);
    return place(m_gradient, left + (room + gap) / 2, y, each);
  }
  m_arrangement = least <= room - label ? Arrangement::LabelsAtLeft : Arrangement::LabelsAbove;
  if (m_arrangement == Arrangement::LabelsAtLeft) {
    const int y =
        place(m_weights, left + label, top + static_cast<int>(below * scale), room - label);
    return place(m_gradient, left + label, y + static_cast<int>(below * scale), room - label);
  }
  const int above = static_cast<int>(labelHeight * scale);
  const int y = place(m_weights, left, top + above, room);
  return place(m_gradient, left, y + above, room);
}

QPointF LayerCard::labelBaseline(const HeatMap *map) const {
  const double scale = theme().scale;
  if (m_arrangement != Arrangement::LabelsAtLeft) {
    return {static_cast<double>(map->x()), map->y() - 8 * scale};
  }
  const double middle = map->y() + std::min(map->height() / 2.0, lowestLabel * scale);
  return {margin * scale, middle + (map->factor().isEmpty() ? 5 : -3) * scale};
}

QRectF LayerCard::labelRectangle(const HeatMap *map, const FormulaBox &symbol) const {
  const QPointF base = labelBaseline(map);
  const QRectF rectangle(base.x(), base.y() - symbol.ascent(), symbol.width(), symbol.height());
  return rectangle.adjusted(-plateMargin, -plateMargin, plateMargin, plateMargin);
}

void LayerCard::paintLabel(QPainter &painter, const HeatMap *map, const FormulaBox &symbol) const {
  const double scale = theme().scale;
  const std::optional<WholeQuantity> &hovered = m_focus->hoveredWhole();
  if (hovered && hovered->contains({map->quantity(), m_layer, 0, 0})) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().hoverPlate());
    painter.drawRoundedRect(labelRectangle(map, symbol), 3, 3);
  }
  const QPointF base = labelBaseline(map);
  symbol.paint(painter, base);
  const bool isAtLeft = m_arrangement == Arrangement::LabelsAtLeft;
  painter.setFont(theme().textFont(11));
  painter.setPen(theme().muted);
  painter.drawText(
      base + (isAtLeft ? QPointF(0, 18 * scale) : QPointF(symbol.width() + 4 * scale, 0)),
      map->factor());
}

std::optional<WholeQuantity> LayerCard::labelAt(QPointF point) const {
  if (!m_snapshot || !m_weightsSymbol) {
    return std::nullopt;
  }
  if (labelRectangle(m_weights, *m_weightsSymbol).contains(point)) {
    return WholeQuantity{Quantity::Weight, m_layer};
  }
  if (showsGradient() && labelRectangle(m_gradient, *m_gradientSymbol).contains(point)) {
    return WholeQuantity{Quantity::WeightGradient, m_layer};
  }
  return std::nullopt;
}

void LayerCard::hoverLabel(const std::optional<WholeQuantity> &label) {
  const std::optional<WholeQuantity> before = std::exchange(m_hoveredLabel, label);
  if (label) {
    m_focus->setHoveredWhole(label);
  } else if (before && m_focus->hoveredWhole() == before) {
    m_focus->setHovered(std::nullopt);
  }
}

// The tables pass their moves on; those are nowhere on a label.
void LayerCard::mouseMoveEvent(QMouseEvent *event) {
  hoverLabel(labelAt(event->position()));
  event->ignore();
}

void LayerCard::leaveEvent(QEvent *event) {
  hoverLabel(std::nullopt);
  Card::leaveEvent(event);
}

void LayerCard::paintContent(QPainter &painter) {
  if (!m_snapshot) {
    return;
  }
  const double scale = theme().scale;
  const double base = titleBase * scale;
  const QString title = tr("Layer %1").arg(m_layer);
  const QString kind = m_layer == m_snapshot->depth() ? tr("output") : tr("hidden");
  const int neurons = m_snapshot->network.size(m_layer);
  const QString count = neurons == 1 ? tr("1 neuron") : tr("%1 neurons").arg(neurons);
  const QString size =
      QStringLiteral("%1, %2").arg(count, activationName(m_snapshot->network.activation(m_layer)));
  const QFont titleFont = theme().textFont(13, QFont::DemiBold);
  painter.setFont(titleFont);
  painter.setPen(theme().ink);
  painter.drawText(QPointF(margin * scale, base), title);
  const double titleEnd = margin * scale + QFontMetricsF(titleFont).horizontalAdvance(title);
  painter.setFont(theme().textFont(13));
  painter.setPen(theme().muted);
  painter.drawText(QPointF(titleEnd + 9 * scale, base), kind);
  const QFont sizeFont = theme().textFont(12);
  painter.setFont(sizeFont);
  const double sizeWidth = QFontMetricsF(sizeFont).horizontalAdvance(size);
  painter.drawText(QPointF(width() - margin * scale - sizeWidth, base), size);
  paintLabel(painter, m_weights, *m_weightsSymbol);
  if (showsGradient()) {
    paintLabel(painter, m_gradient, *m_gradientSymbol);
  }
}

}  // namespace chainrule
