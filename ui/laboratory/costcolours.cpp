// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/costcolours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace chainrule {
namespace {

using Stops = std::array<std::pair<double, QRgb>, 6>;

constexpr Stops lightStops = {{{0, 0xfdf4f1},
                               {0.35, 0xf6cfc9},
                               {0.6, 0xeda3a3},
                               {0.8, 0xd65f6d},
                               {0.9, 0xb93a50},
                               {1, 0x5e0c20}}};

// The same steps of lightness, from the dark canvas up.
constexpr Stops darkStops = {{{0, 0x1c1517},
                              {0.35, 0x43262b},
                              {0.6, 0x713a44},
                              {0.8, 0xb0606d},
                              {0.9, 0xd98d97},
                              {1, 0xffdfe0}}};

}  // namespace

QColor costColourAt(const Theme &theme, double part) {
  const Stops &stops = theme.dark ? darkStops : lightStops;
  for (std::size_t k = 1; k < stops.size(); ++k) {
    if (part <= stops[k].first) {
      const double f = (part - stops[k - 1].first) / (stops[k].first - stops[k - 1].first);
      return mix(QColor(stops[k - 1].second), QColor(stops[k].second), std::max(0.0, f));
    }
  }
  return QColor(stops.back().second);
}

double costPart(double cost) {
  const double decade = cost > 0 ? std::log10(cost) : lowestMapDecade;
  return std::clamp((decade - lowestMapDecade) / mapDecades, 0.0, 1.0);
}

QColor costColour(const Theme &theme, double cost) {
  return costColourAt(theme, costPart(cost));
}

void paintNoCost(QPainter &painter, const Theme &theme, const QRectF &area) {
  constexpr double apart = 8;
  painter.save();
  painter.setClipRect(area, Qt::IntersectClip);
  painter.setPen(QPen(theme.controlFrame, 1));
  for (double x = area.left() - area.height(); x < area.right(); x += apart) {
    painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
  }
  painter.restore();
}

}  // namespace chainrule
