// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/focus.h"

namespace chainrule {

void Focus::setHovered(const std::optional<Entry> &entry) {
  hover(entry, std::nullopt);
}

void Focus::setHoveredWhole(const std::optional<WholeQuantity> &whole) {
  hover(std::nullopt, whole);
}

void Focus::hover(const std::optional<Entry> &entry, const std::optional<WholeQuantity> &whole) {
  if (m_hovered != entry || m_hoveredWhole != whole) {
    m_hovered = entry;
    m_hoveredWhole = whole;
    emit hoveredChanged();
  }
}

void Focus::pointOut(const std::optional<WholeQuantity> &whole) {
  if (m_pointedOut != whole) {
    m_pointedOut = whole;
    emit hoveredChanged();
  }
}

void Focus::setSelected(const std::optional<Entry> &entry) {
  if (m_selected != entry) {
    m_selected = entry;
    emit selectedChanged();
  }
}

bool isOfNeuron(const std::optional<Entry> &entry, int layer, int row) {
  if (!entry || entry->layer != layer || entry->row != row) {
    return false;
  }
  switch (entry->quantity) {
    case Quantity::Bias:
    case Quantity::PreActivation:
    case Quantity::Activation:
    case Quantity::Slope:
    case Quantity::Delta:
    case Quantity::BiasGradient:
      return true;
    default:
      return false;
  }
}

bool isOfEdge(const std::optional<Entry> &entry, int layer, int row, int column) {
  return entry && belongsToEdge(entry->quantity) && entry->layer == layer && entry->row == row &&
         entry->column == column;
}

}  // namespace chainrule
