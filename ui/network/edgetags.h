// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/edgepainter.h"

#include <QPointF>
#include <QString>

#include <vector>

namespace chainrule {

/// The number on an edge: along it, on a plate in the canvas colour.
struct EdgeTag {
  Entry edge;  ///< its weight
  QString text;
  QPointF centre;
  double angle = 0;  ///< degrees clockwise, −90 … 90
  double width = 0;
  double height = 0;
  bool framed = false;  ///< hovered, or selected itself

  QRectF bounds() const;
};

/// The tags of the hovered edge and of those the selection is about, the hovered and the strongest
/// first. A tag that would cover another is moved along its edge, or left out.
std::vector<EdgeTag> edgeTags(const NetworkScene &scene);

void paintTag(QPainter &painter, const NetworkScene &scene, const EdgeTag &tag);

}  // namespace chainrule
