// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/quantity.h"

#include <QObject>

#include <optional>

namespace chainrule {

/// What the user points at: one entry hovered, one selected, or none. Network, equation, tables
/// and plots each show it and each can set it; they know nothing of one another.
class Focus : public QObject {
  Q_OBJECT

 public:
  explicit Focus(QObject *parent = nullptr) : QObject(parent) {}

  const std::optional<Entry> &hovered() const { return m_hovered; }
  const std::optional<Entry> &selected() const { return m_selected; }

  /// Signals only when something changes.
  void setHovered(const std::optional<Entry> &entry);
  void setSelected(const std::optional<Entry> &entry);

 signals:
  void hoveredChanged();
  void selectedChanged();

 private:
  std::optional<Entry> m_hovered;
  std::optional<Entry> m_selected;
};

/// Whether the entry is a number of neuron `row` of `layer` (z, a, σ′, δ, b, ∂C/∂b, the input).
bool isOfNeuron(const std::optional<Entry> &entry, int layer, int row);

/// Whether the entry is a number of the edge from neuron `column` of layer − 1 to neuron `row` of
/// `layer` (W, ∂C/∂W).
bool isOfEdge(const std::optional<Entry> &entry, int layer, int row, int column);

}  // namespace chainrule
