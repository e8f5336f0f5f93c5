// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/plotmapping.h"
#include "theme.h"
#include "training/snapshot.h"

#include <QPainter>
#include <QPointF>

#include <cstdint>
#include <optional>
#include <vector>

namespace chainrule {

/// The learning rate that each step of a run takes by its schedule, with what was changed of both
/// on the way.
class RateCourse {
 public:
  RateCourse() = default;

  /// Of the snapshot's present run.
  explicit RateCourse(const Snapshot &snapshot);

  /// Of one α and one schedule from step 0 to the last.
  RateCourse(double learningRate, const Schedule &schedule, std::int64_t lastStep);

  /// Whether a schedule had a part in any of its steps.
  bool isScheduled() const { return m_isScheduled; }

  std::int64_t firstStep() const { return m_firstStep; }
  std::int64_t lastStep() const { return m_lastStep; }

  /// α of the step, in the run.
  double at(std::int64_t step) const;

  /// The steps of the run at which a piece of its course begins or ends, in order.
  std::vector<std::int64_t> turns() const;

  bool operator==(const RateCourse &) const = default;

 private:
  /// α and the schedule from a step on.
  struct Piece {
    std::int64_t step = 0;
    double learningRate = 0;
    Schedule schedule;
    bool operator==(const Piece &) const = default;
  };

  std::vector<Piece> m_pieces;  // by their steps
  std::int64_t m_firstStep = 0;
  std::int64_t m_lastStep = 0;
  bool m_isScheduled = false;
};

/// The course as it lies in a plot of costs, on a scale of its own that takes the height of the
/// area: from the smallest α in sight to the largest where the plot is logarithmic, else from 0.
class RateLine {
 public:
  RateLine(const RateCourse &course, const PlotMapping &mapping);

  /// α of the steps in sight from left to right, each kept until the next.
  const std::vector<QPointF> &points() const { return m_points; }

  void paintLine(QPainter &painter, const Theme &theme) const;

  /// α beside the line: where the run stands, where α is largest, and at the end, each as far as
  /// there is room clear of `taken`. Returns where.
  std::vector<QRectF> paintLabels(QPainter &painter, const Theme &theme,
                                  std::optional<std::int64_t> step,
                                  const std::vector<QRectF> &taken) const;

 private:
  double y(double learningRate) const;

  const RateCourse &m_course;
  PlotMapping m_mapping;
  double m_lowest = 0;
  double m_highest = 0;
  std::int64_t m_largest = 0;  // the first step in sight with the largest α
  std::int64_t m_last = 0;     // in sight
  bool m_isLogarithmic = false;
  std::vector<QPointF> m_points;
};

}  // namespace chainrule
