// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/costpainter.h"

#include "numberformat.h"
#include "plots/curvepainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace chainrule {
namespace {

constexpr double labelSize = 12;
constexpr double markSize = 12.5;
constexpr double triangleHalf = 5.5;
constexpr double triangleHeight = 8;
constexpr double dotRadius = 5;
constexpr double sameMark = 14;  // px
constexpr double labelGap = 9;   // from a change of α to its words
constexpr double labelPad = 2;

QString inWords(const char *text) {
  return QCoreApplication::translate("chainrule::CostPlot", text);
}

void paintTriangle(QPainter &painter, const QColor &colour, double x, double tip) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawPolygon(QPolygonF({{x - triangleHalf, tip - triangleHeight},
                                 {x + triangleHalf, tip - triangleHeight},
                                 {x, tip}}));
}

/// The words' rectangle beside the mark: to the right and above where there is room, for what is
/// ahead of the run is empty.
QRectF besideMark(const QSizeF &size, QPointF mark, const QRectF &area) {
  const double gap = 10;
  const bool onTheRight = mark.x() + gap + size.width() <= area.right();
  const double left =
      onTheRight ? mark.x() + gap : std::max(area.left() + 2, mark.x() - gap - size.width());
  const double above = mark.y() - size.height() - 4;
  const double below = mark.y() + 6;
  const double fits = onTheRight ? (above >= area.top() ? above : below)
                                 : (below + size.height() <= area.bottom() ? below : above);
  return {QPointF(left, std::clamp(fits, area.top() + 1,
                                   std::max(area.top() + 1, area.bottom() - size.height()))),
          size};
}

QString stepText(const StepMark &mark) {
  const QString step = QLocale().toString(qint64(mark.step));
  return mark.cost ? inWords("step %1: %2").arg(step, significant(*mark.cost))
                   : inWords("step %1").arg(step);
}

// The dot of the mark, at the edge of the area where its cost is out of sight.
QPointF dotOf(const PlotMapping &mapping, const StepMark &mark) {
  const QRectF &area = mapping.area;
  const double y = mark.cost ? mapping.y(*mark.cost) : area.center().y();
  return {mapping.x(static_cast<double>(mark.step)),
          std::isnan(y) ? area.bottom() : std::clamp(y, area.top(), area.bottom())};
}

bool isInSight(const PlotMapping &mapping, double x) {
  return x >= mapping.area.left() - 0.5 && x <= mapping.area.right() + 0.5;
}

}  // namespace

std::vector<RateMark> rateMarks(const std::vector<LearningRateChange> &changes,
                                const PlotMapping &mapping) {
  std::vector<RateMark> marks;
  for (const LearningRateChange &change : changes) {
    const double x = mapping.x(static_cast<double>(change.step));
    if (x < mapping.area.left() || x > mapping.area.right()) {
      continue;
    }
    if (!marks.empty() && x - marks.back().x < sameMark) {
      marks.back().to = change.to;
    } else {
      marks.push_back({x, change.from, change.to});
    }
  }
  return marks;
}

std::vector<RateLabel> rateLabels(const std::vector<RateMark> &marks, const QFontMetricsF &metrics,
                                  const QRectF &area, const QRectF &taken,
                                  std::optional<double> stepLine) {
  std::vector<RateLabel> labels;
  const double height = metrics.capHeight() + 2 * labelPad;
  const double top = area.top() - 1 + metrics.capHeight() / 2 + labelPad - height;
  const auto isFree = [&](const QRectF &box, const RateMark &own) {
    const auto holds = [&](double x, double margin) {
      return x > box.left() - margin && x < box.right() + margin;
    };
    return box.left() >= area.left() && box.right() <= area.right() && !box.intersects(taken) &&
           !(stepLine && holds(*stepLine, 8)) &&
           std::none_of(marks.begin(), marks.end(),
                        [&](const RateMark &mark) {
                          return &mark != &own && holds(mark.x, triangleHalf + 2);
                        }) &&
           std::none_of(labels.begin(), labels.end(), [&](const RateLabel &label) {
             return label.box.adjusted(-4, 0, 4, 0).intersects(box);
           });
  };
  for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
    if (mark->from == mark->to) {
      continue;
    }
    const QString text =
        QStringLiteral("α %1 → %2").arg(shortNumber(mark->from), shortNumber(mark->to));
    const double width = metrics.horizontalAdvance(text);
    for (const double left : {mark->x + labelGap, mark->x - labelGap - width}) {
      const QRectF box(left, top, width, height);
      if (isFree(box, *mark)) {
        labels.push_back({box, text});
        break;
      }
    }
  }
  return labels;
}

QRectF stepWordsBox(const Theme &theme, const PlotMapping &mapping, const StepMark &mark) {
  const QPointF dot = dotOf(mapping, mark);
  if (!isInSight(mapping, dot.x())) {
    return {};
  }
  const QFontMetricsF bold(theme.textFont(markSize, QFont::DemiBold, mark.stale));
  return besideMark({bold.horizontalAdvance(stepText(mark)), bold.capHeight() + 8}, dot,
                    mapping.area);
}

void paintMarks(QPainter &painter, const Theme &theme, const PlotMapping &mapping,
                const std::vector<LearningRateChange> &changes, const StepMark &mark) {
  const QRectF &area = mapping.area;
  const QFont font = theme.textFont(labelSize);
  const QFontMetricsF metrics(font);
  const QFont boldFont = theme.textFont(markSize, QFont::DemiBold, mark.stale);
  const QPointF dot = dotOf(mapping, mark);
  const double x = dot.x();
  const bool inSight = isInSight(mapping, x);
  const double costY = mark.cost ? mapping.y(*mark.cost) : area.center().y();
  const QString words = stepText(mark);
  const QRectF wordsBox = stepWordsBox(theme, mapping, mark);

  const std::optional<double> stepLine = inSight ? std::optional(x) : std::nullopt;
  const std::vector<RateMark> marks = rateMarks(changes, mapping);
  for (const RateMark &rate : marks) {
    QPen pen(theme.learningRate, 1.4);
    pen.setDashPattern({3 / 1.4, 3 / 1.4});
    painter.setPen(pen);
    painter.drawLine(QPointF(rate.x, area.top()), QPointF(rate.x, area.bottom()));
    paintTriangle(painter, theme.learningRate, rate.x, area.top() + 2);
  }
  for (const RateLabel &label : rateLabels(marks, metrics, area, wordsBox, stepLine)) {
    paintCased(painter, theme, font, theme.learningRate,
               {label.box.left(), label.box.bottom() - labelPad}, label.text);
  }
  if (!inSight) {
    return;
  }

  painter.setPen(QPen(theme.ink, 1.6));
  painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
  paintTriangle(painter, theme.ink, x, area.top());
  if (mark.cost && std::isfinite(costY) && costY >= area.top() - 1 && costY <= area.bottom() + 1) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.canvas);
    painter.drawEllipse(dot, dotRadius + 2, dotRadius + 2);
    painter.setBrush(mark.stale ? theme.muted : theme.cost);
    painter.drawEllipse(dot, dotRadius, dotRadius);
  }
  paintCased(painter, theme, boldFont,
             mark.stale  ? theme.muted
             : mark.cost ? theme.cost
                         : theme.ink,
             {wordsBox.left(), wordsBox.bottom() - 4}, words);
}

void paintStepLabels(QPainter &painter, const Theme &theme, const PlotMapping &mapping,
                     const PlotTicks &ticks) {
  const QFont font = theme.textFont(labelSize);
  const QFontMetricsF metrics(font);
  painter.setFont(font);
  painter.setPen(theme.muted);
  const double baseline = mapping.area.bottom() + 8 * theme.scale + metrics.capHeight();
  double freeUntil = mapping.area.right() + 8;
  for (auto tick = ticks.major.rbegin(); tick != ticks.major.rend(); ++tick) {
    const bool isLast = tick == ticks.major.rbegin();
    const QString text = isLast ? inWords("step %1").arg(tick->label) : tick->label;
    const double width = metrics.horizontalAdvance(text);
    double left = mapping.x(tick->value) - width / 2;
    if (isLast) {
      left = std::min(left, mapping.area.right() + 1 - width);
    }
    if (left + width <= freeUntil) {
      painter.drawText(QPointF(left, baseline), text);
      freeUntil = left - 10;
    }
  }
}

void paintCostFactor(QPainter &painter, const Theme &theme, const PlotMapping &mapping,
                     const QString &factor) {
  const QFont font = theme.textFont(labelSize);
  painter.setFont(font);
  painter.setPen(theme.muted);
  const double right = mapping.area.left() - 9;
  painter.drawText(QPointF(right - QFontMetricsF(font).horizontalAdvance(factor),
                           mapping.area.top() - 6 * theme.scale),
                   factor);
}

QString readoutText(const EnvelopeColumn &column) {
  const QLocale locale;
  const QString first = locale.toString(qint64(column.firstStep));
  const QString last = locale.toString(qint64(column.lastStep));
  const QString steps = column.firstStep == column.lastStep
                            ? inWords("step %1").arg(first)
                            : inWords("steps %1–%2").arg(first, last);
  if (column.isGap) {
    return inWords("%1: not finite").arg(steps);
  }
  const QString low = significant(column.minimum);
  const QString high = significant(column.maximum);
  const char *range = column.isBound ? "between %1 and %2" : "%1 to %2";
  return QStringLiteral("%1: %2").arg(steps, low == high ? low : inWords(range).arg(low, high));
}

void paintReadout(QPainter &painter, const Theme &theme, const PlotMapping &mapping,
                  const EnvelopeColumn &column) {
  const QRectF &area = mapping.area;
  const double x = (mapping.x(static_cast<double>(column.firstStep)) +
                    mapping.x(static_cast<double>(column.lastStep))) /
                   2;
  painter.setPen(QPen(theme.controlFrame, 1));
  painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
  const double y = column.isGap ? area.center().y() : mapping.y(column.last);
  const QPointF dot(x, std::isnan(y) ? area.bottom() : std::clamp(y, area.top(), area.bottom()));
  if (!column.isGap && y >= area.top() - 1 && y <= area.bottom() + 1) {
    painter.setPen(QPen(theme.cost, 1.6));
    painter.setBrush(theme.canvas);
    painter.drawEllipse(dot, 3.5, 3.5);
  }

  const QFont font = theme.textFont(labelSize);
  const QFontMetricsF metrics(font);
  const QString text = readoutText(column);
  const QRectF words =
      besideMark({metrics.horizontalAdvance(text) + 12, metrics.capHeight() + 12}, dot, area);
  painter.setPen(QPen(theme.controlFrame, 1));
  painter.setBrush(theme.card);
  painter.drawRoundedRect(words, 4, 4);
  painter.setFont(font);
  painter.setPen(theme.ink);
  painter.drawText(QPointF(words.left() + 6, words.center().y() + metrics.capHeight() / 2), text);
}

}  // namespace chainrule
