// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/eventmarks.h"

#include "entryname.h"
#include "numberformat.h"
#include "plots/plotscale.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPolygonF>
#include <QStringList>

#include <cmath>

namespace chainrule {
namespace {

constexpr double diamondHalf = 5;
constexpr double reach = 7;  // px from the pointer to a mark
constexpr int mostLines = 8;

QString inWords(const char *text) {
  return QCoreApplication::translate("chainrule::CostPlot", text);
}

QString beforeStep(std::int64_t step, const QString &what, double from, double to) {
  return inWords("before step %1: %2 %3 → %4")
      .arg(QLocale().toString(qint64(step)), what, significant(from), significant(to));
}

bool isOfDataset(const NumberChange &edit) {
  return edit.entry.quantity == Quantity::Activation || edit.entry.quantity == Quantity::Target;
}

QString nameOf(const NumberChange &edit) {
  const QString symbol = entrySymbol(edit.entry);
  return isOfDataset(edit) ? inWords("%1 of sample %2").arg(symbol).arg(edit.sample + 1) : symbol;
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

QString eventsAt(const Snapshot &snapshot, const PlotMapping &mapping, QPointF pointer) {
  const auto isNear = [&](std::int64_t step, double y) {
    return std::abs(mapping.x(static_cast<double>(step)) - pointer.x()) <= reach &&
           std::abs(y - pointer.y()) <= 2 * reach;
  };
  QStringList lines;
  for (const LearningRateChange &change : snapshot.changes) {
    if (isNear(change.step, mapping.area.top())) {
      lines << beforeStep(change.step, QStringLiteral("α"), change.from, change.to);
    }
  }
  for (const NumberChange &edit : snapshot.edits) {
    if (isNear(edit.step, mapping.area.bottom())) {
      lines << beforeStep(edit.step, nameOf(edit), edit.from, edit.to);
    }
  }
  if (lines.size() > mostLines) {
    const auto others = lines.size() - mostLines + 1;
    lines = lines.mid(0, mostLines - 1);
    lines << inWords("and %1 more").arg(others);
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace chainrule
