// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/wholequantity.h"

#include <QObject>

#include <optional>

namespace chainrule {

/// What the user points at: one entry or one whole quantity hovered, one entry selected, or none.
/// Network, equation, tables and plots each show it and each can set it; they know nothing of one
/// another.
class Focus : public QObject {
  Q_OBJECT

 public:
  explicit Focus(QObject *parent = nullptr) : QObject(parent) {}

  /// At most one of the two is there.
  const std::optional<Entry> &hovered() const { return m_hovered; }
  const std::optional<WholeQuantity> &hoveredWhole() const {
    return m_hovered || m_hoveredWhole ? m_hoveredWhole : m_pointedOut;
  }

  const std::optional<Entry> &selected() const { return m_selected; }

  /// Signals only when something changes.
  void setHovered(const std::optional<Entry> &entry);
  void setHoveredWhole(const std::optional<WholeQuantity> &whole);
  void setSelected(const std::optional<Entry> &entry);

  /// Lights a quantity up as if it were hovered, as long as nothing is.
  void pointOut(const std::optional<WholeQuantity> &whole);

 signals:
  void hoveredChanged();
  void selectedChanged();

 private:
  void hover(const std::optional<Entry> &entry, const std::optional<WholeQuantity> &whole);

  std::optional<Entry> m_hovered;
  std::optional<WholeQuantity> m_hoveredWhole;
  std::optional<WholeQuantity> m_pointedOut;
  std::optional<Entry> m_selected;
};

/// Whether the entry is a number of neuron `row` of `layer` (z, a, σ′, δ, b, ∂C/∂b, the input).
bool isOfNeuron(const std::optional<Entry> &entry, int layer, int row);

/// Whether the entry is a number of the edge from neuron `column` of layer − 1 to neuron `row` of
/// `layer` (W, ∂C/∂W).
bool isOfEdge(const std::optional<Entry> &entry, int layer, int row, int column);

}  // namespace chainrule
