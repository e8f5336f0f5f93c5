// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/plotmapping.h"
#include "theme.h"
#include "training/snapshot.h"

#include <QPainter>
#include <QPointF>
#include <QString>

namespace chainrule {

/// A diamond above the step axis for every number that was changed on the way, in the colour of its
/// quantity. Changes of α have marks of their own, see paintMarks().
void paintEditMarks(QPainter &painter, const Theme &theme, const PlotMapping &mapping,
                    const std::vector<NumberChange> &edits);

/// What was changed at the marks under the pointer, of α and of numbers, a line each: "before step
/// 120: W²₂₃ 0.1 → 0.5". Of many the first eight; empty where no mark is.
QString eventsAt(const Snapshot &snapshot, const PlotMapping &mapping, QPointF pointer);

}  // namespace chainrule
