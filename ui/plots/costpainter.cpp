// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/costpainter.h"

#include "numberformat.h"
#include "plots/curvepainter.h"
#include "schedulewords.h"
#include "screentext.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QLocale>
#include <QPolygonF>
#include <QStringList>

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
constexpr double obstacleStep = 5;  // px between the points of a curve

void paintTriangle(QPainter &painter, const QColor &colour, double x, double tip) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawPolygon(QPolygonF({{x - triangleHalf, tip - triangleHeight},
                                 {x + triangleHalf, tip - triangleHeight},
                                 {x, tip}}));
}

QString stepText(const StepMark &mark) {
  const QString step = QLocale().toString(qint64(mark.step));
  return mark.cost ? screenText("step %1: %2").arg(step, significant(*mark.cost))
                   : screenText("step %1").arg(step);
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
                                const std::vector<ScheduleChange> &schedules,
                                const PlotMapping &mapping) {
  std::vector<RateMark> all;
  all.reserve(changes.size() + schedules.size());
  for (const LearningRateChange &change : changes) {
    all.push_back({mapping.x(static_cast<double>(change.step)), change.from, change.to, {}});
  }
  for (const ScheduleChange &change : schedules) {
    all.push_back({mapping.x(static_cast<double>(change.step)), 0, 0, change.to});
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const RateMark &one, const RateMark &other) { return one.x < other.x; });
  std::vector<RateMark> marks;
  for (const RateMark &mark : all) {
    if (mark.x < mapping.area.left() || mark.x > mapping.area.right()) {
      continue;
    }
    if (marks.empty() || mark.x - marks.back().x >= sameMark) {
      marks.push_back(mark);
      continue;
    }
    RateMark &before = marks.back();
    if (mark.schedule) {
      before.schedule = mark.schedule;
    } else {
      before.from = before.from == before.to ? mark.from : before.from;
      before.to = mark.to;
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
    QStringList texts;
    if (mark->from != mark->to) {
      texts << QStringLiteral("α %1 → %2").arg(shortNumber(mark->from), shortNumber(mark->to));
    }
    if (mark->schedule) {
      texts << scheduleName(*mark->schedule);
    }
    if (texts.isEmpty()) {
      continue;
    }
    const QString text = texts.join(QStringLiteral(", "));
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

QRectF besideMark(const QSizeF &size, QPointF mark, const QRectF &area) {
  const double gap = 10;
  const bool onTheRight = mark.x() + gap + size.width() <= area.right();
  const double left =
      onTheRight ? mark.x() + gap : std::max(area.left() + 2, mark.x() - gap - size.width());
  const double above = mark.y() - size.height() - 4;
  const double below = mark.y() + 6;
  const double fits = onTheRight ? (above >= area.top() ? above : below)
                                 : (below + size.height() <= area.bottom() ? below : above);
  const double lowest = area.bottom() - size.height();
  return {QPointF(left, std::clamp(fits, std::min(area.top() + 1, lowest),
                                   std::max(area.top() + 1, lowest))),
          size};
}

QRectF stepWordsBox(const Theme &theme, const PlotMapping &mapping, const StepMark &mark,
                    const std::vector<QPointF> &obstacles) {
  const QPointF dot = dotOf(mapping, mark);
  if (!isInSight(mapping, dot.x())) {
    return {};
  }
  const QRectF &area = mapping.area;
  const QFontMetricsF bold(theme.textFont(markSize, QFont::DemiBold, mark.stale));
  const QSizeF size(bold.horizontalAdvance(stepText(mark)), bold.capHeight() + 8);
  const QRectF first = besideMark(size, dot, area);
  const auto covered = [&obstacles](const QRectF &box) {
    const QRectF near = box.adjusted(-2, 0, 2, 0);
    return std::count_if(obstacles.begin(), obstacles.end(),
                         [&near](const QPointF &point) { return near.contains(point); });
  };
  // Where that covers something, the place that covers least, the nearest of several.
  QRectF best = first;
  auto least = covered(first);
  for (double away = 0; away < area.height() && least > 0; away += 6) {
    for (const double top : {dot.y() - size.height() - 4 - away, dot.y() + 6 + away}) {
      for (const double left : {dot.x() + 10, dot.x() - 10 - size.width()}) {
        const QRectF box(QPointF(left, top), size);
        const auto count = area.contains(box) ? covered(box) : least;
        if (count < least) {
          least = count;
          best = box;
        }
      }
    }
  }
  return best;
}

void addObstacles(std::vector<QPointF> &obstacles, const PlotMapping &mapping,
                  const std::vector<EnvelopeColumn> &columns, double from, double to) {
  QPointF before;
  bool isJoined = false;  // to the column before
  for (const EnvelopeColumn &column : columns) {
    const double left = mapping.x(static_cast<double>(column.firstStep));
    const double right = mapping.x(static_cast<double>(column.lastStep));
    const QPointF begin(left, mapping.y(column.maximum));
    const QPointF end(right, mapping.y(column.last));
    const bool isDrawn = !column.isGap && !std::isnan(begin.y());
    if (isDrawn && isJoined && right >= from && before.x() <= to) {
      const int parts = 1 + static_cast<int>(QLineF(before, begin).length() / obstacleStep);
      for (int k = 1; k < parts; ++k) {
        obstacles.push_back(before + (begin - before) * k / parts);
      }
    }
    if (isDrawn && right >= from && left <= to) {
      obstacles.push_back(begin);
      const double lowest = std::min(mapping.y(column.minimum), mapping.area.bottom());
      for (double y = begin.y() + obstacleStep; y < lowest; y += obstacleStep) {
        obstacles.emplace_back((left + right) / 2, y);
      }
    }
    isJoined = isDrawn && !std::isnan(end.y());
    before = end;
  }
}

void addObstacles(std::vector<QPointF> &obstacles, const PlotMapping &mapping,
                  const std::vector<RateMark> &rates) {
  for (const RateMark &rate : rates) {
    for (double y = mapping.area.top(); y < mapping.area.bottom(); y += 4) {
      obstacles.emplace_back(rate.x, y);
    }
  }
}

void paintMarks(QPainter &painter, const Theme &theme, const PlotMapping &mapping,
                const std::vector<RateMark> &rates, const StepMark &mark, const QRectF &wordsBox) {
  const QRectF &area = mapping.area;
  const QFont font = theme.textFont(labelSize);
  const QFontMetricsF metrics(font);
  const QFont boldFont = theme.textFont(markSize, QFont::DemiBold, mark.stale);
  const QPointF dot = dotOf(mapping, mark);
  const double x = dot.x();
  const bool inSight = isInSight(mapping, x);
  const double costY = mark.cost ? mapping.y(*mark.cost) : area.center().y();
  const QString words = stepText(mark);

  const std::optional<double> stepLine = inSight ? std::optional(x) : std::nullopt;
  for (const RateMark &rate : rates) {
    QPen pen(theme.learningRate, 1.4);
    pen.setDashPattern({3 / 1.4, 3 / 1.4});
    painter.setPen(pen);
    painter.drawLine(QPointF(rate.x, area.top()), QPointF(rate.x, area.bottom()));
    paintTriangle(painter, theme.learningRate, rate.x, area.top() + 2);
  }
  for (const RateLabel &label : rateLabels(rates, metrics, area, wordsBox, stepLine)) {
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
    const QString text = isLast ? screenText("step %1").arg(tick->label) : tick->label;
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
  // Above the axis and to its right, where neither labels nor marks stand.
  painter.drawText(
      QPointF(mapping.area.left() + triangleHalf + 4, mapping.area.top() - 4 * theme.scale),
      factor);
}

}  // namespace chainrule
