// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/eventmarks.h"

#include "numberformat.h"
#include "plots/plotscale.h"
#include "plots/runwords.h"
#include "schedulewords.h"
#include "screentext.h"

#include <QLocale>
#include <QPolygonF>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace chainrule {
namespace {

constexpr double diamondHalf = 5;
constexpr double reach = 7;  // px from the pointer to a mark
constexpr int mostLines = 8;
constexpr double ghostHalf = 4;
constexpr double sameMark = 3;  // px
constexpr std::size_t mostGhostMarks = 300;

QString beforeStep(std::int64_t step, const QString &what) {
  return screenText("before step %1: %2").arg(QLocale().toString(qint64(step)), what);
}

QString textOf(const LearningRateChange &change) {
  return beforeStep(
      change.step,
      QStringLiteral("α %1 → %2").arg(significant(change.from), significant(change.to)));
}

QString textOf(const NumberChange &edit) {
  return beforeStep(edit.step, editText(edit));
}

QString textOf(const ScheduleChange &change) {
  return beforeStep(change.step, screenText("schedule: %1").arg(scheduleWords(change.to)));
}

QString textOf(const GhostMark &mark) {
  switch (mark.kind) {
    case GhostMark::Kind::Rate:
      return textOf(mark.run->changes[mark.change]);
    case GhostMark::Kind::Schedule:
      return textOf(mark.run->scheduleChanges[mark.change]);
    case GhostMark::Kind::Number:
      break;
  }
  return textOf(mark.run->edits[mark.change]);
}

/// Whether a list in the order of steps has the same change.
template <typename Change>
bool isAmong(const std::vector<Change> &changes, const Change &change) {
  const auto isEarlier = [](const Change &a, const Change &b) { return a.step < b.step; };
  const auto [begin, end] = std::equal_range(changes.begin(), changes.end(), change, isEarlier);
  return std::find(begin, end, change) != end;
}

/// Where the step lies on the curve; empty where it is out of sight.
std::optional<QPointF> placeOnCurve(const std::vector<EnvelopeColumn> &columns, std::int64_t step,
                                    const PlotMapping &mapping) {
  const double x = mapping.x(static_cast<double>(step));
  if (columns.empty() || x < mapping.area.left() || x > mapping.area.right()) {
    return std::nullopt;
  }
  auto column = std::find_if(columns.begin(), columns.end(), [step](const EnvelopeColumn &other) {
    return other.lastStep >= step;
  });
  if (column == columns.end()) {
    --column;  // what the last step costs may not be known
  }
  const double y = column->isGap ? mapping.area.bottom() : mapping.y(column->last);
  return QPointF(x, std::isnan(y) ? mapping.area.bottom()
                                  : std::clamp(y, mapping.area.top(), mapping.area.bottom()));
}

}  // namespace

void paintEditMarks(QPainter &painter, const Theme &theme, const PlotMapping &mapping,
                    const std::vector<NumberChange> &edits) {
  const QRectF &area = mapping.area;
  for (const NumberChange &edit : edits) {
    const double x = mapping.x(static_cast<double>(edit.step));
    if (x < area.left() - 0.5 || x > area.right() + 0.5) {
      continue;
    }
    const double y = area.bottom() - diamondHalf - 1;
    painter.setPen(QPen(theme.canvas, 1.5));
    painter.setBrush(theme.colourOf(edit.entry.quantity));
    painter.drawPolygon(QPolygonF(
        {{x - diamondHalf, y}, {x, y - diamondHalf}, {x + diamondHalf, y}, {x, y + diamondHalf}}));
  }
}

void addGhostMarks(std::vector<GhostMark> &marks, const std::shared_ptr<const Run> &run,
                   const QColor &colour, const std::vector<EnvelopeColumn> &columns,
                   const Snapshot &present, const PlotMapping &mapping) {
  const auto add = [&](GhostMark::Kind kind, std::size_t change, std::int64_t step) {
    const auto place =
        marks.size() < mostGhostMarks ? placeOnCurve(columns, step, mapping) : std::nullopt;
    const bool isFree =
        place && std::none_of(marks.begin(), marks.end(), [&](const GhostMark &other) {
          return (other.place - *place).manhattanLength() < sameMark && other.kind == kind;
        });
    if (isFree) {
      marks.push_back({run, kind, change, *place, colour});
    }
  };
  const auto addAll = [&](GhostMark::Kind kind, const auto &changes, const auto &ofPresent) {
    for (std::size_t k = 0; k < changes.size(); ++k) {
      if (!isAmong(ofPresent, changes[k])) {
        add(kind, k, changes[k].step);
      }
    }
  };
  addAll(GhostMark::Kind::Rate, run->changes, present.changes);
  addAll(GhostMark::Kind::Schedule, run->scheduleChanges, present.scheduleChanges);
  addAll(GhostMark::Kind::Number, run->edits, present.edits);
}

void paintGhostMarks(QPainter &painter, const Theme &theme, const std::vector<GhostMark> &marks) {
  painter.setPen(QPen(theme.canvas, 1.2));
  for (const GhostMark &mark : marks) {
    const QPointF &at = mark.place;
    painter.setBrush(mark.colour);
    painter.drawPolygon(mark.kind != GhostMark::Kind::Number
                            ? QPolygonF({at, at + QPointF(-ghostHalf, -2 * ghostHalf),
                                         at + QPointF(ghostHalf, -2 * ghostHalf)})
                            : QPolygonF({at + QPointF(-ghostHalf, 0), at + QPointF(0, -ghostHalf),
                                         at + QPointF(ghostHalf, 0), at + QPointF(0, ghostHalf)}));
  }
}

QString eventsAt(const Snapshot &snapshot, const std::vector<GhostMark> &ghostMarks,
                 const PlotMapping &mapping, QPointF pointer) {
  const auto isNear = [&](std::int64_t step, double y) {
    return std::abs(mapping.x(static_cast<double>(step)) - pointer.x()) <= reach &&
           std::abs(y - pointer.y()) <= 2 * reach;
  };
  QStringList lines;
  for (const LearningRateChange &change : snapshot.changes) {
    if (isNear(change.step, mapping.area.top())) {
      lines << textOf(change);
    }
  }
  for (const ScheduleChange &change : snapshot.scheduleChanges) {
    if (isNear(change.step, mapping.area.top())) {
      lines << textOf(change);
    }
  }
  for (const NumberChange &edit : snapshot.edits) {
    if (isNear(edit.step, mapping.area.bottom())) {
      lines << textOf(edit);
    }
  }
  for (const GhostMark &mark : ghostMarks) {
    if ((mark.place - pointer).manhattanLength() <= reach) {
      lines << screenText("%1 (%2)").arg(textOf(mark), nameOf(*mark.run));
    }
  }
  if (lines.size() > mostLines) {
    const auto others = lines.size() - mostLines + 1;
    lines = lines.mid(0, mostLines - 1);
    lines << screenText("and %1 more").arg(others);
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace chainrule
