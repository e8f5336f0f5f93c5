// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networklayout.h"
#include "network/networkmotion.h"
#include "network/networkstate.h"
#include "network/networktype.h"

#include <QPainter>

#include <optional>

namespace chainrule {

/// All that is needed to draw a network once.
struct NetworkScene {
  const NetworkState &state;
  const NetworkLayout &layout;
  const NetworkMotion &motion;
  const Theme &theme;
  NetworkType &type;
};

/// The ring or plate behind a neuron that is selected or hovered.
void paintNeuronGround(QPainter &painter, const NetworkScene &scene, int layer, int row);

/// The circle with its value, and the bias square.
void paintNeuron(QPainter &painter, const NetworkScene &scene, int layer, int row);

/// The δ below the neuron; nothing when chips are not shown.
void paintChip(QPainter &painter, const NetworkScene &scene, int layer, int row);

struct NeuronChip {
  QString text;  ///< "·" while not computed; empty where there is no room for numbers
  QRectF place;
};

/// The chip below a neuron of layers 1 … L. Its number has 4 significant digits, or fewer where
/// only these, one at least, keep it clear of those in the columns beside it.
NeuronChip chipOf(const NetworkScene &scene, int layer, int row);

/// The neuron's name a¹₃, or z¹₃ while that is all that is known.
void paintNeuronName(QPainter &painter, const NetworkScene &scene, int layer, int row);

/// The name of the bias of a selected neuron, left of its square, and where that is; nowhere
/// without one.
void paintBiasName(QPainter &painter, const NetworkScene &scene);
std::optional<QRectF> biasNamePlace(const NetworkScene &scene);

/// What a neuron's circle says: "·" while not computed, never 0.
QString neuronText(const NetworkScene &scene, int layer, int row);

}  // namespace chainrule
