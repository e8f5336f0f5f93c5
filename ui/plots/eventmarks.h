// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/costenvelope.h"
#include "plots/plotmapping.h"
#include "theme.h"
#include "training/snapshot.h"

#include <QPainter>
#include <QPointF>
#include <QString>

#include <cstddef>
#include <memory>
#include <vector>

namespace chainrule {

/// A diamond above the step axis for every number that was changed on the way, in the colour of its
/// quantity. Changes of α have marks of their own, see paintMarks().
void paintEditMarks(QPainter &painter, const Theme &theme, const PlotMapping &mapping,
                    const std::vector<NumberChange> &edits);

/// A change of α, of its schedule, or of a number, in a run before, on its curve.
struct GhostMark {
  enum class Kind { Rate, Schedule, Number };
  std::shared_ptr<const Run> run;
  Kind kind = Kind::Rate;
  std::size_t change = 0;  ///< its place in the run's changes, scheduleChanges or edits
  QPointF place;
  QColor colour;
};

/// The marks in sight of a run drawn as these columns, after those of others: none for what the
/// present run has in common with it, none on top of another, 300 in all.
void addGhostMarks(std::vector<GhostMark> &marks, const std::shared_ptr<const Run> &run,
                   const QColor &colour, const std::vector<EnvelopeColumn> &columns,
                   const Snapshot &present, const PlotMapping &mapping);

/// A small triangle for α and its schedule, a small diamond for a number.
void paintGhostMarks(QPainter &painter, const Theme &theme, const std::vector<GhostMark> &marks);

/// What was changed at the marks under the pointer, of α, its schedule and numbers, a line each:
/// "before step 120: W²₂₃ 0.1 → 0.5", with its name in brackets where it was in a run before. Of
/// many the first eight; empty where no mark is.
QString eventsAt(const Snapshot &snapshot, const std::vector<GhostMark> &ghostMarks,
                 const PlotMapping &mapping, QPointF pointer);

}  // namespace chainrule
