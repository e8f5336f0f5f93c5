// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/neuronpainter.h"

#include "explain/flow.h"
#include "numberformat.h"
#include "session/focus.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

/// 1 once the quantity of the layer has appeared; less while it does.
double appeared(const NetworkScene &scene, Quantity quantity, int layer) {
  const NetworkMotion &motion = scene.motion;
  return motion.revealed == Stage{quantity, layer} ? motion.reveal : 1;
}

double valueOf(const NetworkScene &scene, Quantity quantity, int layer, int row) {
  return scene.state.snapshot->value({quantity, layer, row, 0});
}

/// 45° lines inside a circle: the value is below 0.
void paintHatching(QPainter &painter, const QRectF &circle, const QColor &colour) {
  painter.setPen(QPen(colour, 1));
  const double r = circle.width() / 2;
  const QPointF c = circle.center();
  const double spacing = std::max(5.0, r / 4.4);
  for (double d = -std::floor(r / spacing) * spacing; d < r; d += spacing) {
    if (std::abs(d) < 0.28 * r) {
      continue;  // room for the value
    }
    const double half = std::sqrt(r * r - d * d) - 0.5;
    const QPointF across(d * M_SQRT1_2, d * M_SQRT1_2);
    const QPointF along(half * M_SQRT1_2, -half * M_SQRT1_2);
    painter.drawLine(c + across - along, c + across + along);
  }
}

void paintBias(QPainter &painter, const NetworkScene &scene, int layer, int row) {
  const Theme &theme = scene.theme;
  const QRectF square = scene.layout.biasSquare(layer, row);
  const bool gradient = showsBiasGradients(scene.state, layer);
  const Quantity quantity = gradient ? Quantity::BiasGradient : Quantity::Bias;
  const double value = valueOf(scene, quantity, layer, row);
  const ValueScale scale = gradient ? ValueScale::Gradients : ValueScale::Parameters;
  const bool stale = isStale(scene.state, quantity, layer);
  const QColor fill = stale        ? theme.sunk
                      : value == 0 ? theme.zero
                                   : lineColour(theme, scale, value);
  const double radius = square.width() >= 12 ? 3 : 1.5;
  const bool hovered = isHovered(scene.state, {Quantity::Bias, layer, row, 0}) ||
                       isHovered(scene.state, {Quantity::BiasGradient, layer, row, 0});
  painter.setPen(QPen(theme.nodeOutline, 1.2));
  painter.drawLine(square.center(), scene.layout.circle(layer, row).center());
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.canvas);
  painter.drawRoundedRect(square.adjusted(-1.5, -1.5, 1.5, 1.5), radius + 1, radius + 1);
  painter.setPen(QPen(hovered ? theme.ink : theme.nodeOutline, hovered ? 2 : 1.1));
  painter.setBrush(fill);
  painter.drawRoundedRect(square, radius, radius);
  if (square.width() < 8) {
    return;
  }
  if (value == 0 && square.width() >= 11) {
    painter.setPen(theme.ink);
    scene.type.mark.paintCentred(painter, square, QStringLiteral("0"));
    return;
  }
  if (value == 0) {  // a digit would be too small
    painter.setPen(QPen(theme.ink, square.width() * 0.13));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(square.center(), square.width() * 0.17, square.width() * 0.25);
    return;
  }
  const double arm = square.width() * 0.25;
  const QPointF c = square.center();
  painter.setPen(QPen(stale ? theme.muted : markOn(fill), square.width() * 0.14));
  painter.drawLine(c - QPointF(arm, 0), c + QPointF(arm, 0));
  if (value > 0) {
    painter.drawLine(c - QPointF(0, arm), c + QPointF(0, arm));
  }
}

constexpr double chipCasing = 2;  // of the ground, around a chip

/// The bias that is named.
std::optional<Entry> namedBias(const NetworkScene &scene) {
  const std::optional<Entry> neuron = neuronOf(scene.state.selected);
  if (!neuron || neuron->layer < 1 || !showsBiases(scene.state) ||
      !scene.layout.isShown(neuron->layer, neuron->row)) {
    return std::nullopt;
  }
  const bool gradient = showsBiasGradients(scene.state, neuron->layer);
  return Entry{gradient ? Quantity::BiasGradient : Quantity::Bias, neuron->layer, neuron->row, 0};
}

}  // namespace

std::optional<QRectF> biasNamePlace(const NetworkScene &scene) {
  const std::optional<Entry> bias = namedBias(scene);
  if (!bias) {
    return std::nullopt;
  }
  const FormulaBox &name = scene.type.name(*bias, false);
  const QRectF square = scene.layout.biasSquare(bias->layer, bias->row);
  return QRectF(square.left() - name.width() - 3, square.center().y() - name.height() / 2 + 1,
                name.width(), name.height());
}

void paintBiasName(QPainter &painter, const NetworkScene &scene) {
  const std::optional<QRectF> place = biasNamePlace(scene);
  if (!place) {
    return;
  }
  const FormulaBox &name = scene.type.name(*namedBias(scene), false);
  painter.setPen(Qt::NoPen);
  painter.setBrush(scene.theme.canvas);
  painter.drawRoundedRect(place->adjusted(-1, 0, 1, 0), 3, 3);
  name.paint(painter, {place->left(), place->top() + name.ascent()});
}

QString neuronText(const NetworkScene &scene, int layer, int row) {
  const NeuronLook look = neuronLook(scene.state, layer);
  if (look == NeuronLook::NotComputed) {
    return notComputed();
  }
  const NetworkLayout &layout = scene.layout;
  if (layout.digits() == NetworkLayout::Digits::None) {
    return {};
  }
  const bool isSum = look == NeuronLook::Sum;
  const double value =
      valueOf(scene, isSum ? Quantity::PreActivation : Quantity::Activation, layer, row);
  const double width = 2 * layout.radius() - (isSum ? 4 : 1);
  const TabularText &type =
      layout.digits() == NetworkLayout::Digits::Four ? scene.type.value : scene.type.smallValue;
  if (!std::isfinite(value)) {
    return decimals(value);
  }
  if (layer == 0) {
    if (const QString typed = asTyped(value); type.width(typed) <= width) {
      return typed;
    }
  }
  return fitted(type, value, layout.digits() == NetworkLayout::Digits::Four ? 4 : 2, width);
}

void paintNeuronGround(QPainter &painter, const NetworkScene &scene, int layer, int row) {
  const NetworkState &state = scene.state;
  const Theme &theme = scene.theme;
  const QRectF circle = scene.layout.circle(layer, row);
  const double scale = std::clamp(scene.layout.radius() / 26, 0.4, 1.0);
  painter.setPen(Qt::NoPen);
  if (isHovered(state, layer, row)) {
    const double reach = 6 * scale;
    QColor plate = theme.hoverPlate();
    plate.setAlphaF(plate.alphaF() * static_cast<float>(scene.motion.hover));
    painter.setBrush(mix(theme.canvas, QColor(plate.rgb()), plate.alphaF()));
    painter.drawEllipse(circle.adjusted(-reach, -reach, reach, reach));
  }
  if (isOfNeuron(state.selected, layer, row)) {
    const double reach = scene.layout.ringReach();
    painter.setPen(QPen(theme.ink, 2.2 * std::max(0.7, scale)));
    painter.setBrush(isHovered(state, layer, row) ? painter.brush() : QBrush(theme.canvas));
    painter.drawEllipse(circle.adjusted(-reach, -reach, reach, reach));
  }
}

void paintNeuron(QPainter &painter, const NetworkScene &scene, int layer, int row) {
  const NetworkState &state = scene.state;
  const Theme &theme = scene.theme;
  const QRectF circle = scene.layout.circle(layer, row);
  const NeuronLook look = neuronLook(state, layer);
  if (layer > 0 && showsBiases(state)) {
    paintBias(painter, scene, layer, row);
  }
  const QString text = neuronText(scene, layer, row);
  QColor textColour = theme.nodeOutline;
  const TabularText *type = scene.layout.digits() == NetworkLayout::Digits::Four
                                ? &scene.type.value
                                : &scene.type.smallValue;
  if (look == NeuronLook::NotComputed) {
    QPen outline(theme.nodeOutline, 1.3);
    outline.setDashPattern({3 / 1.3, 2.4 / 1.3});
    painter.setPen(outline);
    painter.setBrush(theme.canvas);
    painter.drawEllipse(circle);
  } else if (look == NeuronLook::Sum) {
    const double shown = appeared(scene, Quantity::PreActivation, layer);
    const bool stale = isStale(state, Quantity::PreActivation, layer);
    const double ring = 2.4 * std::clamp(scene.layout.radius() / 26, 0.6, 1.2);
    const double inset = (ring - 1.3) / 2;
    textColour = stale ? theme.muted : mix(theme.canvas, theme.preActivation, shown);
    painter.setPen(
        QPen(stale ? theme.nodeOutline : mix(theme.nodeOutline, theme.preActivation, shown), ring));
    painter.setBrush(stale ? theme.sunk : theme.canvas);
    painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    type = stale ? &scene.type.staleValue : type;
  } else {
    const double value = valueOf(scene, Quantity::Activation, layer, row);
    const bool stale = isStale(state, Quantity::Activation, layer);
    const double shown = appeared(scene, Quantity::Activation, layer);
    const QColor fill =
        stale ? theme.sunk : mix(theme.canvas, activationColour(theme, value), shown);
    textColour = stale ? theme.muted : mix(fill, textOn(theme, fill), shown);
    if (!std::isfinite(value) && !stale) {
      textColour = theme.wrong;
    }
    painter.setPen(QPen(theme.nodeOutline, 1.3));
    painter.setBrush(fill);
    painter.drawEllipse(circle);
    if (value < 0 && !stale) {
      paintHatching(painter, circle, mix(fill, textOn(theme, fill), 0.45 * shown));
    }
    if (layer > 0 && !stale && isSaturated(*state.snapshot, layer, row)) {
      const double r = scene.layout.radius();
      painter.setPen(QPen(textOn(theme, fill), std::max(1.5, 3 * r / 26)));
      const double y = circle.top() + 0.42 * r;
      painter.drawLine(QPointF(circle.center().x() - 0.58 * r, y),
                       QPointF(circle.center().x() + 0.58 * r, y));
    }
    type = stale && scene.layout.digits() == NetworkLayout::Digits::Four ? &scene.type.staleValue
                                                                         : type;
  }
  painter.setPen(textColour);
  type->paintCentred(painter, circle, text);
}

NeuronChip chipOf(const NetworkScene &scene, int layer, int row) {
  NeuronChip chip{notComputed(), scene.layout.chip(layer, row)};
  if (scene.layout.chips() == NetworkLayout::Chips::Bar) {
    return {{}, chip.place};
  }
  const double unit = chip.place.height() / 19;
  double width = 50 * unit;
  if (scene.state.snapshot->isKnown(Quantity::Delta, layer)) {
    const bool stale = isStale(scene.state, Quantity::Delta, layer);
    const TabularText &type = stale ? scene.type.staleChip : scene.type.chip;
    const bool withSymbol = scene.layout.chips() == NetworkLayout::Chips::WithSymbol;
    const double margins =
        (withSymbol ? scene.type.delta(stale).width() + 7 * unit : 0) + 15 * unit;
    const double room = scene.layout.columnGap() - 2 * chipCasing;
    int digits = 4;
    do {
      chip.text = significant(valueOf(scene, Quantity::Delta, layer, row), digits);
      width = margins + type.width(chip.text);
    } while (width > room && --digits > 0);
  }
  const QPointF middle = chip.place.center();
  chip.place.setWidth(width);
  chip.place.moveCenter(middle);
  return chip;
}

void paintChip(QPainter &painter, const NetworkScene &scene, int layer, int row) {
  const NetworkState &state = scene.state;
  if (layer == 0 || !showsChips(state)) {
    return;
  }
  const Theme &theme = scene.theme;
  const bool known = state.snapshot->isKnown(Quantity::Delta, layer);
  const bool stale = known && isStale(state, Quantity::Delta, layer);
  const double value = valueOf(scene, Quantity::Delta, layer, row);
  const double shown = appeared(scene, Quantity::Delta, layer);
  const Entry entry{Quantity::Delta, layer, row, 0};
  const auto [text, chip] = chipOf(scene, layer, row);
  GroundColours colours = known ? chipColours(theme, value)
                                : GroundColours{theme.canvas, theme.muted, theme.nodeOutline};
  if (stale) {
    colours = {theme.sunk, theme.muted, theme.nodeOutline};
  }
  colours.ground = mix(theme.canvas, colours.ground, shown);
  if (scene.layout.chips() == NetworkLayout::Chips::Bar) {
    if (known) {
      painter.setPen(QPen(theme.canvas, 1));
      painter.setBrush(stale ? theme.nodeOutline : colours.frame);
      painter.drawRoundedRect(chip, 1.5, 1.5);
    }
    return;
  }
  const bool withSymbol = scene.layout.chips() == NetworkLayout::Chips::WithSymbol;
  const TabularText &type = stale ? scene.type.staleChip : scene.type.chip;
  const double unit = chip.height() / 19;
  const FormulaBox &symbol = scene.type.delta(!known || stale);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.canvas);
  painter.drawRoundedRect(chip.adjusted(-chipCasing, -chipCasing, chipCasing, chipCasing), 6, 6);
  const bool strong = isHovered(state, entry) || state.selected == entry;
  QPen frame(strong ? theme.ink : colours.frame, strong ? 2 : 1.5);
  if (!known) {
    frame.setWidthF(1.3);
    frame.setDashPattern({3 / 1.3, 2.4 / 1.3});
  }
  painter.setPen(frame);
  painter.setBrush(colours.ground);
  painter.drawRoundedRect(chip, 4, 4);
  if (withSymbol) {
    symbol.paint(painter, {chip.left() + 7 * unit, chip.center().y() + 4.6 * unit});
  }
  painter.setPen(known ? mix(colours.ground, colours.text, shown) : colours.text);
  type.paintRight(painter, chip.adjusted(0, 0, -7.5 * unit, 0), text);
}

void paintNeuronName(QPainter &painter, const NetworkScene &scene, int layer, int row) {
  const NetworkLayout &layout = scene.layout;
  if (layout.names() == NetworkLayout::Names::None) {
    return;
  }
  const NeuronLook look = neuronLook(scene.state, layer);
  const Quantity quantity =
      look == NeuronLook::Sum ? Quantity::PreActivation : Quantity::Activation;
  const bool muted = look == NeuronLook::NotComputed || isStale(scene.state, quantity, layer);
  const FormulaBox &name = scene.type.name({quantity, layer, row, 0}, muted);
  QPointF baseline = layout.nameBaseline(layer, row);
  const bool beside = layout.names() == NetworkLayout::Names::Beside;
  baseline.rx() -= beside ? 0 : name.width() / 2;
  baseline.ry() -= beside ? 0 : name.descent();
  if (beside) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.theme.canvas);
    painter.drawRoundedRect(
        QRectF(baseline.x() - 1, baseline.y() - name.ascent(), name.width() + 2, name.height()), 3,
        3);
  }
  name.paint(painter, baseline);
}

}  // namespace chainrule
