// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/strokes.h"

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

/// The part of the unit interval around x that lies in a … b.
float overlap(float x, float a, float b) {
  return std::max(0.0F, std::min(x + 0.5F, b) - std::max(x - 0.5F, a));
}

QRgb blend(QRgb below, QRgb colour, float coverage) {
  const auto part = static_cast<std::uint32_t>(coverage * 256 + 0.5F);
  const std::uint32_t rest = 256 - part;
  const std::uint32_t redBlue =
      ((colour & 0xff00ffU) * part + (below & 0xff00ffU) * rest) >> 8 & 0xff00ffU;
  const std::uint32_t green =
      ((colour & 0x00ff00U) * part + (below & 0x00ff00U) * rest) >> 8 & 0x00ff00U;
  return 0xff000000U | redBlue | green;
}

/// Narrows from … to to where low ≤ offset + slope·x ≤ high.
void narrow(float offset, float slope, float low, float high, float &from, float &to) {
  if (std::abs(slope) < 1e-6F) {
    if (offset < low || offset > high) {
      to = from - 1;
    }
    return;
  }
  const float a = (low - offset) / slope;
  const float b = (high - offset) / slope;
  from = std::max(from, std::min(a, b));
  to = std::min(to, std::max(a, b));
}

struct Pattern {
  float dash, period, phase;

  float coverage(float along) const {
    const float at = along - phase;
    const float m = at - period * std::floor(at / period);
    return overlap(m, 0, dash) + overlap(m - period, 0, dash) + overlap(m + period, 0, dash);
  }
};

}  // namespace

void drawStrokes(QImage &image, std::span<const Stroke> strokes, const QRect &clip) {
  const QRect area = clip & image.rect();
  const auto ratio = static_cast<float>(image.devicePixelRatio());
  uchar *const bits = image.bits();
  const qsizetype pitch = image.bytesPerLine();
  for (const Stroke &stroke : strokes) {
    const float x1 = static_cast<float>(stroke.line.x1()) * ratio;
    const float y1 = static_cast<float>(stroke.line.y1()) * ratio;
    const float x2 = static_cast<float>(stroke.line.x2()) * ratio;
    const float y2 = static_cast<float>(stroke.line.y2()) * ratio;
    const float length = std::hypot(x2 - x1, y2 - y1);
    if (!(length > 0)) {
      continue;
    }
    const float dx = (x2 - x1) / length;
    const float dy = (y2 - y1) / length;
    const float half = static_cast<float>(stroke.width) * ratio / 2;
    const bool dashed = stroke.gap > 0;
    const Pattern pattern{static_cast<float>(stroke.dash) * ratio,
                          static_cast<float>(stroke.dash + stroke.gap) * ratio,
                          static_cast<float>(stroke.phase) * ratio};
    const float reach = half + 1;
    const int top = std::max(area.top(), static_cast<int>(std::floor(std::min(y1, y2) - reach)));
    const int bottom = std::min(area.bottom(), static_cast<int>(std::max(y1, y2) + reach));
    for (int y = top; y <= bottom; ++y) {
      // At the pixel's centre: u along the line from its start, v across it.
      const float py = static_cast<float>(y) + 0.5F - y1;
      const float u0 = (0.5F - x1) * dx + py * dy;
      const float v0 = (x1 - 0.5F) * dy + py * dx;
      auto from = static_cast<float>(area.left());
      auto to = static_cast<float>(area.right());
      narrow(u0, dx, -0.5F, length + 0.5F, from, to);
      narrow(v0, -dy, -half - 0.5F, half + 0.5F, from, to);
      auto *const line = reinterpret_cast<QRgb *>(bits + y * pitch);
      const int end = static_cast<int>(std::floor(to));
      for (int x = static_cast<int>(std::ceil(from)); x <= end; ++x) {
        const auto px = static_cast<float>(x);
        const float u = u0 + px * dx;
        float coverage = overlap(v0 - px * dy, -half, half) * overlap(u, 0, length);
        if (dashed) {
          coverage *= pattern.coverage(u);
        }
        line[x] = coverage >= 1 ? stroke.colour : blend(line[x], stroke.colour, coverage);
      }
    }
  }
}

}  // namespace chainrule
