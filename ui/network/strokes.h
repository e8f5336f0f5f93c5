// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QLineF>
#include <QRect>

#include <span>

namespace chainrule {

/// A straight line with butt ends, in logical pixels. Dashed where `gap` is above 0.
struct Stroke {
  QLineF line;
  double width = 1;
  QRgb colour = 0;  ///< opaque
  double dash = 0;
  double gap = 0;
  double phase = 0;  ///< how far the dashes have moved on along the line
};

/// Writes anti-aliased strokes straight into the pixels of a 32-bit opaque image, in order, inside
/// `clip` (device pixels). Qt's raster engine hands its anti-aliased spans to a thread pool, which
/// costs many times the drawing itself on machines where waking a thread is dear.
void drawStrokes(QImage &image, std::span<const Stroke> strokes, const QRect &clip);

}  // namespace chainrule
