// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/curvepainter.h"

#include <QFontMetricsF>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

namespace chainrule {
namespace {

constexpr double curveWidth = 2.4;
constexpr double ghostWidth = 1.5;
constexpr double bandEdge = 1.2;
constexpr double ghostBandEdge = 0.8;
constexpr double fewestFullColumns = 148;    // in sight of a curve with buckets enough
constexpr double noiseFrom = 4;              // px
constexpr double dotsFrom = 7;               // px from step to step
constexpr double dotBeyondLine = 1.3;        // px
constexpr std::size_t calmBetweenNoise = 4;  // columns
constexpr double belowPlot = 6;              // px: where a cost of 0 lies on a logarithmic axis
constexpr double labelSize = 12;
constexpr double labelGap = 4;
constexpr double labelApart = 8;

/// A column on the screen, y downwards.
struct Extent {
  double left = 0;
  double right = 0;
  double top = 0;
  double bottom = 0;
  double end = 0;  // of the last step
  bool isDrawn = false;
  bool follows = false;  // its first step comes after the last one of the column before
  bool isBound = false;
  bool isOneStep = false;

  bool isLevel() const { return top == bottom; }
};

std::vector<Extent> extentsOf(const PlotMapping &mapping,
                              const std::vector<EnvelopeColumn> &columns) {
  std::vector<Extent> extents;
  extents.reserve(columns.size());
  const auto onScreen = [&](double cost) {
    const double y = mapping.y(cost);
    return std::isnan(y) ? mapping.area.bottom() + belowPlot : y;
  };
  for (std::size_t k = 0; k < columns.size(); ++k) {
    const EnvelopeColumn &column = columns[k];
    const bool isDrawn = !column.isGap;
    const bool follows = k > 0 && column.firstStep == columns[k - 1].lastStep + 1;
    extents.push_back({mapping.x(static_cast<double>(column.firstStep)),
                       mapping.x(static_cast<double>(column.lastStep)), onScreen(column.maximum),
                       onScreen(column.minimum), onScreen(column.last), isDrawn, follows,
                       column.isBound, column.firstStep == column.lastStep});
  }
  return extents;
}

/// Whether the costs of a column go up and down as those beside it do: then they are a band. A
/// steep slope or a lone peak shares little of its height with its neighbours and is a line.
bool resemblesNeighbours(const std::vector<Extent> &extents, std::size_t k) {
  const Extent &extent = extents[k];
  const double height = extent.bottom - extent.top;
  const auto shared = [&](std::size_t other) {
    const Extent &beside = extents[other];
    return beside.isDrawn
               ? std::min(extent.bottom, beside.bottom) - std::max(extent.top, beside.top)
               : 0;
  };
  const double before = extent.follows ? shared(k - 1) : 0;
  const double after = k + 1 < extents.size() && extents[k + 1].follows ? shared(k + 1) : 0;
  return height > noiseFrom && std::max(before, after) > height / 2;
}

/// Which columns belong to a band; a few calm ones between noisy ones do too.
std::vector<bool> noisyColumns(const std::vector<Extent> &extents) {
  std::vector<bool> noisy(extents.size());
  std::size_t sinceNoise = extents.size();
  for (std::size_t k = 0; k < extents.size(); ++k) {
    if (!extents[k].follows) {
      sinceNoise = extents.size();
    }
    if (!extents[k].isDrawn) {
      sinceNoise = extents.size();
    } else if (!resemblesNeighbours(extents, k)) {
      ++sinceNoise;
    } else {
      const std::size_t from = sinceNoise <= calmBetweenNoise ? k - sinceNoise : k;
      for (std::size_t n = from; n <= k; ++n) {
        noisy[n] = true;
      }
      sinceNoise = 0;
    }
  }
  return noisy;
}

void strokeLine(QPainter &painter, const RunStyle &style, const QPolygonF &line) {
  if (line.size() == 1) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colour);
    painter.drawEllipse(line.front(), style.width / 2, style.width / 2);
  } else if (!line.isEmpty()) {
    painter.setPen(style.pen());
    painter.drawPolyline(line);
  }
}

/// Each step a dot, where they lie apart.
void paintSteps(QPainter &painter, const RunStyle &style, const PlotMapping &mapping,
                const std::vector<Extent> &extents) {
  if (mapping.area.width() < dotsFrom * mapping.steps.size()) {
    return;
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(style.colour);
  const double radius = style.width / 2 + dotBeyondLine;
  for (const Extent &extent : extents) {
    if (extent.isDrawn && extent.isOneStep) {
      painter.drawEllipse(QPointF(extent.left, extent.end), radius, radius);
    }
  }
}

void fillBand(QPainter &painter, const RunStyle &style, const std::vector<Extent> &band) {
  if (band.empty()) {
    return;
  }
  QPolygonF upper;
  QPolygonF lower;
  for (const Extent &extent : band) {
    upper << QPointF(extent.left, extent.top) << QPointF(extent.right, extent.top);
    lower << QPointF(extent.left, extent.bottom) << QPointF(extent.right, extent.bottom);
  }
  QPolygonF outline = upper;
  std::reverse_copy(lower.begin(), lower.end(), std::back_inserter(outline));
  QColor ground = style.colour;
  ground.setAlphaF(style.isGhost ? 0.14F : 0.28F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground);
  painter.drawPolygon(outline);
  painter.setPen(QPen(style.colour, style.isGhost ? ghostBandEdge : bandEdge));
  painter.drawPolyline(upper);
  painter.drawPolyline(lower);
}

}  // namespace

QPen RunStyle::pen() const {
  QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
  if (isDashed) {
    pen.setDashPattern({6 / width, 3 / width});
  }
  return pen;
}

RunStyle presentStyle(const Theme &theme, bool stale) {
  return {stale ? theme.muted : theme.cost, curveWidth, false, false};
}

RunStyle ghostStyle(const Theme &theme, const Run &run) {
  const std::array<QColor, Run::colours> colours{
      QColor(), theme.weight, theme.bias, theme.preActivation, theme.activation, theme.delta};
  const bool isSecond = run.id % 2 == 0;
  const QColor grey = isSecond ? theme.ghostStronger : theme.ghostWeaker;
  const bool isGrey = run.colour <= 0 || run.colour >= Run::colours;
  return {isGrey ? grey : colours[static_cast<std::size_t>(run.colour)], ghostWidth, isSecond,
          true};
}

void paintCased(QPainter &painter, const Theme &theme, const QFont &font, const QColor &colour,
                QPointF place, const QString &text) {
  painter.setFont(font);
  painter.setPen(theme.canvas);
  for (const QPointF &offset :
       {QPointF(-1.7, 0), QPointF(1.7, 0), QPointF(0, -1.7), QPointF(0, 1.7), QPointF(-1.2, -1.2),
        QPointF(1.2, -1.2), QPointF(-1.2, 1.2), QPointF(1.2, 1.2)}) {
    painter.drawText(place + offset, text);
  }
  painter.setPen(colour);
  painter.drawText(place, text);
}

void paintCostCurve(QPainter &painter, const RunStyle &style, const PlotMapping &mapping,
                    const std::vector<EnvelopeColumn> &columns) {
  painter.setClipRect(mapping.area.adjusted(0, -2, 1, 2));
  const std::vector<Extent> extents = extentsOf(mapping, columns);
  const std::vector<bool> noisy = noisyColumns(extents);
  // Where buckets are wider than columns need be, what the costs in them did is not known.
  const double widest = mapping.area.width() / fewestFullColumns;
  QPolygonF line;
  std::vector<Extent> band;
  const auto flushLine = [&] { strokeLine(painter, style, std::exchange(line, {})); };
  const auto flushBand = [&] { fillBand(painter, style, std::exchange(band, {})); };
  for (std::size_t k = 0; k < extents.size(); ++k) {
    const Extent &extent = extents[k];
    if (!extent.follows) {
      flushLine();
      flushBand();
    }
    const bool isUnknown = extent.isBound || extent.right - extent.left > widest;
    if (!extent.isDrawn || (!extent.isLevel() && isUnknown)) {
      flushLine();
      flushBand();
      if (extent.isDrawn) {
        fillBand(painter, style, {extent});
      }
    } else if (noisy[k]) {
      if (!line.isEmpty()) {
        line << QPointF(extent.left, extent.end);
      }
      flushLine();
      band.push_back(extent);
    } else {
      if (!band.empty()) {
        line << QPointF(band.back().right, band.back().end);
      }
      flushBand();
      const bool endsLow = extent.bottom - extent.end <= extent.end - extent.top;
      line << QPointF(extent.left, endsLow ? extent.top : extent.bottom);
      if (!extent.isLevel() || extent.right > extent.left + 1) {
        line << QPointF(extent.right, endsLow ? extent.bottom : extent.top);
      }
    }
  }
  flushLine();
  flushBand();
  paintSteps(painter, style, mapping, extents);
  painter.setClipping(false);
}

std::optional<QRectF> paintGhostLabel(QPainter &painter, const Theme &theme,
                                      const PlotMapping &mapping, const RunStyle &style,
                                      const std::vector<EnvelopeColumn> &columns,
                                      const QString &text, const std::vector<QRectF> &taken,
                                      const std::vector<std::vector<QPointF>> &curves,
                                      std::size_t own) {
  const QFont font = theme.textFont(labelSize);
  const QFontMetricsF metrics(font);
  const QSizeF size(metrics.horizontalAdvance(text), metrics.capHeight() + 2 * labelGap);
  const auto covers = [&](const QRectF &box) {
    const auto isLeft = [](const QPointF &point, double x) { return point.x() < x; };
    for (std::size_t k = 0; k < curves.size(); ++k) {
      const auto end = curves[k].end();
      auto point = std::lower_bound(curves[k].begin(), end, box.left(), isLeft);
      for (; k != own && point != end && point->x() <= box.right(); ++point) {
        if (box.contains(*point)) {
          return true;
        }
      }
    }
    return false;
  };
  // Near its end, else further back, above the line or below.
  for (const double share : {0.95, 0.85, 0.75, 0.65, 0.5, 0.35, 0.2}) {
    const auto k = static_cast<std::size_t>(share * static_cast<double>(columns.size()));
    if (k >= columns.size() || columns[k].isGap) {
      continue;
    }
    const double x = mapping.x(static_cast<double>(columns[k].lastStep));
    for (const bool above : {true, false}) {
      const double y = mapping.y(above ? columns[k].maximum : columns[k].minimum);
      const QRectF box({x - size.width() / 2, above ? y - size.height() : y}, size);
      const bool isFree = std::none_of(taken.begin(), taken.end(), [&box](const QRectF &other) {
        return box.adjusted(-labelApart, -1, labelApart, 1).intersects(other);
      });
      if (!std::isnan(y) && isFree && mapping.area.contains(box) && !covers(box)) {
        paintCased(painter, theme, font, style.colour, {box.left(), box.bottom() - labelGap}, text);
        return box;
      }
    }
  }
  return std::nullopt;
}

}  // namespace chainrule
