// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/costenvelope.h"
#include "plots/curvepainter.h"
#include "plots/plotmapping.h"
#include "theme.h"

#include <QPainter>
#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace chainrule {

/// A run as it is drawn.
struct DrawnRun {
  QString name;
  RunStyle style;
  const std::vector<EnvelopeColumn> *columns = nullptr;
};

/// What the runs cost where someone points: the nearest first, those of the same steps with them.
struct CostReadout {
  struct Line {
    QString name;  ///< empty where there is one run
    RunStyle style;
    EnvelopeColumn column;
    int digits = 4;  ///< as many as tell the column from those beside it

    bool operator==(const Line &) const = default;
  };
  std::vector<Line> lines;  ///< at least one, at most mostLines
  int others = 0;           ///< runs that are there, too
  QString rate{};           ///< α of the steps by its schedule; empty where there is none

  static constexpr std::size_t mostLines = 5;

  bool operator==(const CostReadout &) const = default;
};

/// The columns nearest to the point, less than `reach` pixels to its left or right; of the runs
/// that have one there, the nearest to the point first. Empty where none has.
std::optional<CostReadout> readoutAt(const std::vector<DrawnRun> &runs, const PlotMapping &mapping,
                                     QPointF point, double reach);

/// "step 7: 0.2500", "steps 8–11: this run: 0.2500 to 0.5000; α = 5 (step 9): 0.1000".
QString readoutText(const CostReadout &readout);

/// A line through the steps, a dot on each curve and the numbers beside them.
void paintReadout(QPainter &painter, const Theme &theme, const PlotMapping &mapping,
                  const CostReadout &readout);

}  // namespace chainrule
