// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/neuronpainter.h"

#include <QImage>

#include <optional>
#include <vector>

namespace chainrule {

/// Every edge and band inside the layout's diagram, drawn into an opaque 32-bit image of the view's
/// size. Edges out of focus are paler.
void paintEdges(QImage &image, const NetworkScene &scene);

/// The same on any painter, for a picture that is drawn once. Leaves pen and brush changed.
void paintEdges(QPainter &painter, const NetworkScene &scene);

/// The edge an entry belongs to, as its weight; empty for other entries and what is not drawn.
std::optional<Entry> drawnEdge(const NetworkScene &scene, const std::optional<Entry> &entry);

/// The edges on the plate of what is hovered: one, or all that are drawn into a layer.
std::vector<Entry> hoveredEdgesDrawn(const NetworkScene &scene);

/// One edge at full strength on the plate of what is hovered.
void paintHoveredEdge(QPainter &painter, const NetworkScene &scene, const Entry &edge);

/// Everything paintHoveredEdge() may touch.
QRectF hoveredEdgeBounds(const NetworkScene &scene, const Entry &edge);

}  // namespace chainrule
