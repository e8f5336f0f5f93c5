// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/edgepainter.h"
#include "network/neuronpainter.h"

#include <QImage>
#include <QRegion>

#include <memory>

namespace chainrule {

/// Draws a network, what stands still into a picture that is kept: the ground (canvas, heads,
/// legends), and in the diagram the edges. Neurons and what is pointed at are drawn live, so that
/// hovering repaints a few small regions and training redraws no lettering that stands still.
class NetworkPainter {
 public:
  /// What a change to the scene makes out of date. The ground's change is the edges' too.
  void invalidateGround() { m_groundIsCurrent = false; }
  void invalidateEdges() { m_edgesAreCurrent = false; }

  /// Paints what lies in the region; `ratio` is the device pixel ratio.
  void paint(QPainter &painter, const QRegion &region, const NetworkScene &scene, double ratio);

  /// Paints all of it once, keeping nothing: on a device of vectors too.
  static void paintOnce(QPainter &painter, const NetworkScene &scene);

  /// Everything that looks different while what is hovered is.
  static QRegion regionOfHover(const NetworkScene &scene);

  /// Everything that looks different when the entry is hovered, or when the keyboard is on it.
  static QRegion regionOf(const NetworkScene &scene, const std::optional<Entry> &entry);

 private:
  void prepareGround(const NetworkScene &scene, double ratio);
  void prepareEdges(const NetworkScene &scene);

  QImage m_still;
  bool m_groundIsCurrent = false;
  bool m_edgesAreCurrent = false;
};

}  // namespace chainrule
