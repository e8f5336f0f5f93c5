// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/costenvelope.h"
#include "plots/plotmapping.h"
#include "theme.h"
#include "training/run.h"

#include <QPainter>
#include <QPen>

#include <cstddef>
#include <optional>
#include <vector>

namespace chainrule {

/// How a run is drawn, in the plot and beside its name.
struct RunStyle {
  QColor colour;
  double width = 1;
  bool isDashed = false;
  bool isGhost = false;

  QPen pen() const;
  bool operator==(const RunStyle &) const = default;
};

RunStyle presentStyle(const Theme &theme, bool stale);

/// Grey, solid and dashed in turns, or in the colour the user gave it.
RunStyle ghostStyle(const Theme &theme, const Run &run);

/// The curve: a line through both ends of every column, and bands from minimum to maximum where
/// the costs go up and down all the time or a column is wide. Only columns whose steps follow one
/// another are joined. Single steps are dots too, where they lie apart.
void paintCostCurve(QPainter &painter, const RunStyle &style, const PlotMapping &mapping,
                    const std::vector<EnvelopeColumn> &columns);

/// The run's name on its line, where there is room clear of `taken` and of the points of the other
/// curves, all but `own`, each from left to right; returns where.
std::optional<QRectF> paintGhostLabel(QPainter &painter, const Theme &theme,
                                      const PlotMapping &mapping, const RunStyle &style,
                                      const std::vector<EnvelopeColumn> &columns,
                                      const QString &text, const std::vector<QRectF> &taken,
                                      const std::vector<std::vector<QPointF>> &curves,
                                      std::size_t own);

/// Words with a casing in canvas colour, their left base line at `place`.
void paintCased(QPainter &painter, const Theme &theme, const QFont &font, const QColor &colour,
                QPointF place, const QString &text);

}  // namespace chainrule
