// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/costenvelope.h"
#include "plots/plotmapping.h"
#include "plots/plotscale.h"
#include "theme.h"
#include "training/snapshot.h"

#include <QFontMetricsF>
#include <QPainter>

#include <optional>
#include <vector>

namespace chainrule {

/// The step the run stands at, and its cost where that is known.
struct StepMark {
  std::int64_t step = 0;
  std::optional<double> cost;
  bool stale = false;
};

/// A change of α or of its schedule, or several so near one another that they share a mark.
struct RateMark {
  double x = 0;
  double from = 0;  ///< α; the same where the schedule alone was changed
  double to = 0;
  std::optional<Schedule> schedule{};  ///< the new one
};

/// The changes in sight, those closer than a mark is wide joined.
std::vector<RateMark> rateMarks(const std::vector<LearningRateChange> &changes,
                                const std::vector<ScheduleChange> &schedules,
                                const PlotMapping &mapping);

/// "α 4 → 10", "cosine" beside its mark.
struct RateLabel {
  QRectF box;
  QString text;
};

/// The labels there is room for, newest first: to the right of their marks or else to the left,
/// clear of the other marks, of one another, of `taken` and of the line of the present step.
std::vector<RateLabel> rateLabels(const std::vector<RateMark> &marks, const QFontMetricsF &metrics,
                                  const QRectF &area, const QRectF &taken,
                                  std::optional<double> stepLine);

/// The changes of α and its schedule, and the step mark with its words inside the area.
void paintMarks(QPainter &painter, const Theme &theme, const PlotMapping &mapping,
                const std::vector<RateMark> &rates, const StepMark &mark, const QRectF &wordsBox);

/// The words' rectangle beside a mark: to the right and above where there is room, for what is
/// ahead of the run is empty.
QRectF besideMark(const QSizeF &size, QPointF mark, const QRectF &area);

/// Where the words beside the step mark stand: there, unless another place near it covers fewer of
/// the obstacles; empty where the mark is out of sight.
QRectF stepWordsBox(const Theme &theme, const PlotMapping &mapping, const StepMark &mark,
                    const std::vector<QPointF> &obstacles);

/// Points close together along a curve, from left to right, where it lies between these x, and
/// along marks.
void addObstacles(std::vector<QPointF> &obstacles, const PlotMapping &mapping,
                  const std::vector<EnvelopeColumn> &columns, double from, double to);
void addObstacles(std::vector<QPointF> &obstacles, const PlotMapping &mapping,
                  const std::vector<RateMark> &rates);

/// The labels under the step axis; the last one says what they count.
void paintStepLabels(QPainter &painter, const Theme &theme, const PlotMapping &mapping,
                     const PlotTicks &ticks);

/// The factor of the labels beside the cost axis, above it; nothing where it is empty.
void paintCostFactor(QPainter &painter, const Theme &theme, const PlotMapping &mapping,
                     const QString &factor);

}  // namespace chainrule
