// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/quantity.h"

#include <QString>

namespace chainrule {

/// The symbol of an entry as plain text, subscripts counted from 1: W²₂₃, σ′(z¹₃), ∂C/∂b²₁, t₂.
QString entrySymbol(const Entry &entry);

/// The entry in words, for tooltips and screen readers: "weight of layer 2 from neuron 3 to
/// neuron 2", "error of layer 1, neuron 3".
QString entryWords(const Entry &entry);

/// The symbol of a whole quantity: "W²", of every layer "Wˡ", the cost "C".
QString quantitySymbol(Quantity quantity, int layer);

/// What one entry of a quantity is, in a word or two: "weighted sum", "error".
QString quantityWord(Quantity quantity);

/// What a whole quantity is: "weighted sums", "errors"; of C and α there is one.
QString quantityWords(Quantity quantity);

}  // namespace chainrule
