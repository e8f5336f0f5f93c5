// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/costreadout.h"

#include "numberformat.h"
#include "plots/costpainter.h"
#include "screentext.h"
#include "textline.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace chainrule {
namespace {

constexpr double labelSize = 12;
constexpr double lineHeight = 15.5;
constexpr double pad = 6;
constexpr double sample = 16;  // of a run's line, before its name
constexpr double gap = 8;
constexpr double leastName = 30;
constexpr int fewestDigits = 4;
constexpr int mostDigits = 17;  // tell any two doubles apart

double middleOf(const EnvelopeColumn &column) {
  return (static_cast<double>(column.firstStep) + static_cast<double>(column.lastStep)) / 2;
}

QString stepsText(const EnvelopeColumn &column) {
  const QLocale locale;
  const QString first = locale.toString(qint64(column.firstStep));
  const QString last = locale.toString(qint64(column.lastStep));
  return column.firstStep == column.lastStep ? screenText("step %1").arg(first)
                                             : screenText("steps %1–%2").arg(first, last);
}

/// The steps, and α where it follows a schedule.
QString headOf(const CostReadout &readout) {
  const QString steps = stepsText(readout.lines.front().column);
  return readout.rate.isEmpty() ? steps : steps + QStringLiteral(", ") + readout.rate;
}

QString costText(const EnvelopeColumn &column, int digits) {
  if (column.isGap) {
    return screenText("not finite");
  }
  const QString low = significant(column.minimum, digits);
  const QString high = significant(column.maximum, digits);
  if (low == high) {
    return low;
  }
  return (column.isBound ? screenText("between %1 and %2") : screenText("%1 to %2")).arg(low, high);
}

int digitsFor(const std::vector<EnvelopeColumn> &columns, std::size_t k) {
  const EnvelopeColumn &column = columns[k];
  const auto isAlike = [&](std::size_t other, int digits) {
    const EnvelopeColumn &beside = columns[other];
    const bool isSame =
        beside.isGap || (beside.minimum == column.minimum && beside.maximum == column.maximum);
    return !isSame && costText(beside, digits) == costText(column, digits);
  };
  int digits = fewestDigits;
  while (
      digits < mostDigits && !column.isGap &&
      ((k > 0 && isAlike(k - 1, digits)) || (k + 1 < columns.size() && isAlike(k + 1, digits)))) {
    ++digits;
  }
  return digits;
}

/// Where the column lies, at the edge of the area where that is out of sight.
QPointF placeOf(const PlotMapping &mapping, const EnvelopeColumn &column) {
  const QRectF &area = mapping.area;
  const double y = column.isGap ? area.center().y() : mapping.y(column.last);
  return {mapping.x(middleOf(column)),
          std::isnan(y) ? area.bottom() : std::clamp(y, area.top(), area.bottom())};
}

/// The steps of a line where they are not the first one's.
QString otherSteps(const CostReadout &readout, const CostReadout::Line &line) {
  const EnvelopeColumn &first = readout.lines.front().column;
  const bool isSame =
      line.column.firstStep == first.firstStep && line.column.lastStep == first.lastStep;
  return isSame ? QString() : QStringLiteral(" (%1)").arg(stepsText(line.column));
}

}  // namespace

std::optional<CostReadout> readoutAt(const std::vector<DrawnRun> &runs, const PlotMapping &mapping,
                                     QPointF point, double reach) {
  const double perPixel = mapping.steps.size() / mapping.area.width();
  const auto near = [&](const DrawnRun &run, double step) {
    return columnNear(*run.columns, step, reach * perPixel);
  };
  // The steps are those of the run that has one nearest to the point.
  const double pointed = mapping.steps.lower + (point.x() - mapping.area.left()) * perPixel;
  std::optional<double> step;
  for (const DrawnRun &run : runs) {
    if (const auto k = near(run, pointed)) {
      const EnvelopeColumn &column = (*run.columns)[*k];
      const auto first = static_cast<double>(column.firstStep);
      const auto last = static_cast<double>(column.lastStep);
      const double found = std::clamp(pointed, first, last);
      if (!step || std::abs(found - pointed) < std::abs(*step - pointed)) {
        step = found;
      }
    }
  }
  if (!step) {
    return std::nullopt;
  }
  // With how far they are; what ends near the step comes after what is there.
  std::vector<std::pair<double, CostReadout::Line>> lines;
  for (const DrawnRun &run : runs) {
    if (const auto k = near(run, *step)) {
      const EnvelopeColumn &column = (*run.columns)[*k];
      const double toStep = std::max(static_cast<double>(column.firstStep) - *step,
                                     *step - static_cast<double>(column.lastStep));
      const double distance = std::abs(placeOf(mapping, column).y() - point.y());
      const bool isThere = toStep < 1 && !column.isGap;
      lines.push_back({isThere ? distance : distance + mapping.area.height(),
                       {runs.size() > 1 ? run.name : QString(), run.style, column,
                        digitsFor(*run.columns, *k)}});
    }
  }
  std::stable_sort(lines.begin(), lines.end(),
                   [](const auto &a, const auto &b) { return a.first < b.first; });
  CostReadout readout;
  for (auto &[distance, line] : lines) {
    if (readout.lines.size() < CostReadout::mostLines) {
      readout.lines.push_back(std::move(line));
    } else {
      ++readout.others;
    }
  }
  return readout;
}

QString readoutText(const CostReadout &readout) {
  QStringList texts;
  for (const CostReadout::Line &line : readout.lines) {
    const QString cost = costText(line.column, line.digits);
    texts << (line.name.isEmpty()
                  ? cost
                  : line.name + otherSteps(readout, line) + QStringLiteral(": ") + cost);
  }
  if (readout.others > 0) {
    texts << screenText("and %1 more").arg(readout.others);
  }
  return headOf(readout) + QStringLiteral(": ") + texts.join(QStringLiteral("; "));
}

void paintReadout(QPainter &painter, const Theme &theme, const PlotMapping &mapping,
                  const CostReadout &readout) {
  const QRectF &area = mapping.area;
  const QPointF first = placeOf(mapping, readout.lines.front().column);
  painter.setPen(QPen(theme.controlFrame, 1));
  painter.drawLine(QPointF(first.x(), area.top()), QPointF(first.x(), area.bottom()));
  for (const CostReadout::Line &line : readout.lines) {
    const double y = line.column.isGap ? area.center().y() : mapping.y(line.column.last);
    if (!line.column.isGap && y >= area.top() - 1 && y <= area.bottom() + 1) {
      painter.setPen(QPen(line.style.colour, 1.6));
      painter.setBrush(theme.canvas);
      painter.drawEllipse(QPointF(placeOf(mapping, line.column)), 3.5, 3.5);
    }
  }

  // One run in one line, several below their steps.
  const double scale = theme.scale;
  const QFont font = theme.textFont(labelSize);
  const QFontMetricsF metrics(font);
  const bool isOne = readout.lines.front().name.isEmpty();
  const QString head = isOne ? readoutText(readout) : headOf(readout);
  double width = metrics.horizontalAdvance(head);
  QStringList names;
  QStringList costs;
  if (!isOne) {
    for (const CostReadout::Line &line : readout.lines) {
      names << line.name + otherSteps(readout, line);
      costs << costText(line.column, line.digits);
      // In a narrow plot a name has what the numbers leave.
      const double others = (sample + 2 * gap) * scale + metrics.horizontalAdvance(costs.back());
      const double room = std::max(area.width() - 2 * pad - others, leastName * scale);
      names.back() = metrics.elidedText(names.back(), Qt::ElideRight, room);
      width = std::max(width, others + metrics.horizontalAdvance(names.back()));
    }
  }
  // In a low plot, as many lines as there is room for.
  const auto room = static_cast<qsizetype>((area.height() + pad) / (lineHeight * scale)) - 1;
  qsizetype others = readout.others;
  if (!isOne && names.size() + (others > 0 ? 1 : 0) > room) {
    const qsizetype listed = std::max(qsizetype{1}, room - 1);
    others += names.size() - listed;
    names.resize(listed);
  }
  const QString more = others > 0 ? screenText("and %1 more").arg(others) : QString();
  const auto rows = 1 + names.size() + (more.isEmpty() ? 0 : 1);
  const QSizeF size(width + 2 * pad, static_cast<double>(rows) * lineHeight * scale + 4);
  const QRectF words = besideMark(size, first, area);
  painter.setPen(QPen(theme.controlFrame, 1));
  painter.setBrush(theme.card);
  painter.drawRoundedRect(words, 4, 4);
  QRectF row(words.left() + pad, words.top() + 2, words.width() - 2 * pad, lineHeight * scale);
  const auto writeLine = [&](const QColor &colour, const QString &text) {
    drawTextLine(painter, font, colour, row, Qt::AlignLeft, text);
    row.translate(0, row.height());
  };
  writeLine(isOne ? theme.ink : theme.muted, head);
  for (qsizetype k = 0; k < names.size(); ++k) {
    painter.setPen(readout.lines[static_cast<std::size_t>(k)].style.pen());
    painter.drawLine(QPointF(row.left(), row.center().y()),
                     QPointF(row.left() + sample * scale, row.center().y()));
    drawTextLine(painter, font, theme.ink, row, Qt::AlignRight, costs[k]);
    drawTextLine(painter, font, theme.ink, row.adjusted((sample + gap) * scale, 0, 0, 0),
                 Qt::AlignLeft, names[k]);
    row.translate(0, row.height());
  }
  if (!more.isEmpty()) {
    writeLine(theme.muted, more);
  }
}

}  // namespace chainrule
