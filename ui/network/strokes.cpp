// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/strokes.h"

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

QRgb blend(QRgb below, QRgb colour, float coverage) {
  const auto part = static_cast<std::uint32_t>(coverage * 256 + 0.5F);
  const std::uint32_t rest = 256 - part;
  const std::uint32_t redBlue =
      ((colour & 0xff00ffU) * part + (below & 0xff00ffU) * rest) >> 8 & 0xff00ffU;
  const std::uint32_t green =
      ((colour & 0x00ff00U) * part + (below & 0x00ff00U) * rest) >> 8 & 0x00ff00U;
  return 0xff000000U | redBlue | green;
}

/// How much of the unit interval `distance` away from the middle of an interval lies in it.
float overlap(float distance, float halfWidth) {
  return std::clamp(halfWidth + 0.5F - std::abs(distance), 0.0F, std::min(1.0F, 2 * halfWidth));
}

/// Where low ≤ offset + slope·x ≤ high, for many offsets.
class Limit {
 public:
  Limit(float slope, float low, float high)
      : m_low(low), m_high(high), m_isFlat(std::abs(slope) < 1e-6F), m_inverse(1 / slope) {}

  /// Narrows from … to.
  void narrow(float offset, float &from, float &to) const {
    if (m_isFlat) {
      if (offset < m_low || offset > m_high) {
        to = from - 1;
      }
      return;
    }
    const float a = (m_low - offset) * m_inverse;
    const float b = (m_high - offset) * m_inverse;
    from = std::max(from, std::min(a, b));
    to = std::min(to, std::max(a, b));
  }

 private:
  float m_low, m_high;
  bool m_isFlat;
  float m_inverse;
};

/// The pixels from … to whose centres lie between two places, neither of them negative. (Without
/// SSE4.1 std::floor is a call.)
struct Pixels {
  Pixels(float first, float last) : from(static_cast<int>(first)), to(static_cast<int>(last)) {
    from += static_cast<float>(from) < first ? 1 : 0;
  }
  int from, to;
};

/// A stroke in device pixels: u runs along it from its start, v across it from its middle.
struct DeviceStroke {
  DeviceStroke(const Stroke &stroke, float ratio)
      : x1(static_cast<float>(stroke.line.x1()) * ratio),
        y1(static_cast<float>(stroke.line.y1()) * ratio),
        x2(static_cast<float>(stroke.line.x2()) * ratio),
        y2(static_cast<float>(stroke.line.y2()) * ratio),
        length(std::hypot(x2 - x1, y2 - y1)),
        dx((x2 - x1) / length),
        dy((y2 - y1) / length),
        half(static_cast<float>(stroke.width) * ratio / 2),
        dash(static_cast<float>(stroke.dash) * ratio),
        period(static_cast<float>(stroke.dash + stroke.gap) * ratio),
        inversePeriod(1 / period),
        phase(static_cast<float>(stroke.phase) * ratio),
        colour(stroke.colour),
        isDashed(stroke.gap > 0) {}

  float dashCoverage(float u) const {
    // From the start of the dash before u; the whole numbers added keep the quotient positive.
    const float turns = (u - phase) * inversePeriod + 16;
    const float at = (turns - static_cast<float>(static_cast<int>(turns))) * period;
    return overlap(std::min(at - dash / 2, period + dash / 2 - at), dash / 2);
  }

  template <bool dashed>
  void blendPixels(QRgb *line, int from, int to, float u0, float v0) const {
    for (int x = from; x <= to; ++x) {
      const auto px = static_cast<float>(x);
      const float u = u0 + px * dx;
      float coverage = overlap(v0 - px * dy, half) * overlap(u - length / 2, length / 2);
      if constexpr (dashed) {
        coverage *= dashCoverage(u);
      }
      line[x] = blend(line[x], colour, coverage);
    }
  }

  float x1, y1, x2, y2, length, dx, dy, half, dash, period, inversePeriod, phase;
  QRgb colour;
  bool isDashed;
};

void drawStroke(QImage &image, const DeviceStroke &s, const QRect &area) {
  const Limit alongOuter(s.dx, -0.5F, s.length + 0.5F);
  const Limit acrossOuter(-s.dy, -s.half - 0.5F, s.half + 0.5F);
  const Limit alongInner(s.dx, 0.5F, s.length - 0.5F);
  const Limit acrossInner(-s.dy, 0.5F - s.half, s.half - 0.5F);
  const auto left = static_cast<float>(area.left());
  const auto right = static_cast<float>(area.right());
  const float reach = s.half + 1;
  const int top = std::max(area.top(), static_cast<int>(std::floor(std::min(s.y1, s.y2) - reach)));
  const int bottom = std::min(area.bottom(), static_cast<int>(std::max(s.y1, s.y2) + reach));
  const qsizetype pitch = image.bytesPerLine();
  uchar *const bits = image.bits();
  for (int y = top; y <= bottom; ++y) {
    // At the centre of the pixel x = 0.
    const float py = static_cast<float>(y) + 0.5F - s.y1;
    const float u0 = (0.5F - s.x1) * s.dx + py * s.dy;
    const float v0 = (s.x1 - 0.5F) * s.dy + py * s.dx;
    float from = left;
    float to = right;
    alongOuter.narrow(u0, from, to);
    acrossOuter.narrow(v0, from, to);
    if (to < from) {
      continue;
    }
    const Pixels all(from, to);
    auto *const line = reinterpret_cast<QRgb *>(bits + y * pitch);
    if (s.isDashed) {
      s.blendPixels<true>(line, all.from, all.to, u0, v0);
      continue;
    }
    alongInner.narrow(u0, from, to);
    acrossInner.narrow(v0, from, to);
    const Pixels full = to < from ? Pixels(right + 1, right) : Pixels(from, to);
    if (full.from > full.to) {
      s.blendPixels<false>(line, all.from, all.to, u0, v0);
      continue;
    }
    s.blendPixels<false>(line, all.from, full.from - 1, u0, v0);
    std::fill(line + full.from, line + full.to + 1, s.colour);
    s.blendPixels<false>(line, full.to + 1, all.to, u0, v0);
  }
}

}  // namespace

void drawStrokes(QImage &image, std::span<const Stroke> strokes, const QRect &clip) {
  const QRect area = clip & image.rect();
  const auto ratio = static_cast<float>(image.devicePixelRatio());
  for (const Stroke &stroke : strokes) {
    const DeviceStroke device(stroke, ratio);
    if (device.length > 0) {
      drawStroke(image, device, area);
    }
  }
}

}  // namespace chainrule
