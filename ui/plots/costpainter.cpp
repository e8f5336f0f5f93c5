// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/costpainter.h"

#include "numberformat.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

namespace chainrule {
namespace {

constexpr double curveWidth = 2.4;
constexpr double bandEdge = 1.2;
constexpr double fewestFullColumns = 150;    // of a curve with enough buckets to fill the area
constexpr double noiseFrom = 4;              // px
constexpr std::size_t calmBetweenNoise = 4;  // columns
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

/// Words with a casing in canvas colour, their left base line at `place`.
void paintCased(QPainter &painter, const Theme &theme, const QFont &font, const QColor &colour,
                QPointF place, const QString &text) {
  painter.setFont(font);
  painter.setPen(theme.canvas);
  for (const QPointF &offset :
       {QPointF(-1.7, 0), QPointF(1.7, 0), QPointF(0, -1.7), QPointF(0, 1.7), QPointF(-1.2, -1.2),
        QPointF(1.2, -1.2), QPointF(-1.2, 1.2), QPointF(1.2, 1.2)}) {
    painter.drawText(place + offset, text);
  }
  painter.setPen(colour);
  painter.drawText(place, text);
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

/// A column on the screen, y downwards.
struct Extent {
  double left = 0;
  double right = 0;
  double top = 0;
  double bottom = 0;
  double end = 0;  // of the last step
  bool isDrawn = false;

  bool isLevel() const { return top == bottom; }
};

std::vector<Extent> extentsOf(const PlotMapping &mapping,
                              const std::vector<EnvelopeColumn> &columns) {
  std::vector<Extent> extents;
  extents.reserve(columns.size());
  const auto onScreen = [&](double cost) {
    const double y = mapping.y(cost);
    return std::isnan(y) ? mapping.area.bottom() + 4 : y;
  };
  for (const EnvelopeColumn &column : columns) {
    const bool isDrawn = !column.isGap && !std::isnan(mapping.y(column.maximum));
    extents.push_back({mapping.x(static_cast<double>(column.firstStep)),
                       mapping.x(static_cast<double>(column.lastStep)), onScreen(column.maximum),
                       onScreen(column.minimum), onScreen(column.last), isDrawn});
  }
  return extents;
}

/// Whether the costs of a column go up and down as those beside it do: then they are a band. A
/// steep slope or a lone peak shares little of its height with its neighbours and is a line.
bool resemblesNeighbours(const std::vector<Extent> &extents, std::size_t k) {
  const Extent &extent = extents[k];
  const double height = extent.bottom - extent.top;
  const auto shared = [&](std::size_t other) {
    const Extent &beside = extents[other];
    return beside.isDrawn
               ? std::min(extent.bottom, beside.bottom) - std::max(extent.top, beside.top)
               : 0;
  };
  const double before = k > 0 ? shared(k - 1) : 0;
  const double after = k + 1 < extents.size() ? shared(k + 1) : 0;
  return height > noiseFrom && std::max(before, after) > height / 2;
}

/// Which columns belong to a band; a few calm ones between noisy ones do too.
std::vector<bool> noisyColumns(const std::vector<Extent> &extents) {
  std::vector<bool> noisy(extents.size());
  std::size_t sinceNoise = extents.size();
  for (std::size_t k = 0; k < extents.size(); ++k) {
    if (!extents[k].isDrawn) {
      sinceNoise = extents.size();
    } else if (!resemblesNeighbours(extents, k)) {
      ++sinceNoise;
    } else {
      const std::size_t from = sinceNoise <= calmBetweenNoise ? k - sinceNoise : k;
      for (std::size_t n = from; n <= k; ++n) {
        noisy[n] = true;
      }
      sinceNoise = 0;
    }
  }
  return noisy;
}

void strokeLine(QPainter &painter, const Theme &theme, const QPolygonF &line) {
  if (line.size() == 1) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.cost);
    painter.drawEllipse(line.front(), curveWidth / 2, curveWidth / 2);
  } else if (!line.isEmpty()) {
    painter.setPen(QPen(theme.cost, curveWidth, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
    painter.drawPolyline(line);
  }
}

void fillBand(QPainter &painter, const Theme &theme, const std::vector<Extent> &band) {
  if (band.empty()) {
    return;
  }
  QPolygonF upper;
  QPolygonF lower;
  for (const Extent &extent : band) {
    upper << QPointF(extent.left, extent.top) << QPointF(extent.right, extent.top);
    lower << QPointF(extent.left, extent.bottom) << QPointF(extent.right, extent.bottom);
  }
  QPolygonF outline = upper;
  std::reverse_copy(lower.begin(), lower.end(), std::back_inserter(outline));
  QColor ground = theme.cost;
  ground.setAlphaF(0.28F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground);
  painter.drawPolygon(outline);
  painter.setPen(QPen(theme.cost, bandEdge));
  painter.drawPolyline(upper);
  painter.drawPolyline(lower);
}

}  // namespace

double PlotMapping::x(double step) const {
  const double f = (step - steps.lower) / steps.size();
  return area.left() + std::clamp(f, -4.0, 5.0) * area.width();
}

double PlotMapping::y(double cost) const {
  double f = (cost - costs.lower) / costs.size();
  if (logarithmic) {
    if (!(cost > 0)) {
      return std::numeric_limits<double>::quiet_NaN();
    }
    f = std::log(cost / costs.lower) / std::log(costs.upper / costs.lower);
  }
  return area.bottom() - std::clamp(f, -4.0, 5.0) * area.height();
}

void paintCostCurve(QPainter &painter, const Theme &theme, const PlotMapping &mapping,
                    const std::vector<EnvelopeColumn> &columns) {
  painter.setClipRect(mapping.area.adjusted(0, -2, 1, 2));
  const std::vector<Extent> extents = extentsOf(mapping, columns);
  const std::vector<bool> noisy = noisyColumns(extents);
  const double widest = 2 * mapping.area.width() / fewestFullColumns;
  QPolygonF line;
  std::vector<Extent> band;
  const auto flushLine = [&] { strokeLine(painter, theme, std::exchange(line, {})); };
  const auto flushBand = [&] { fillBand(painter, theme, std::exchange(band, {})); };
  for (std::size_t k = 0; k < extents.size(); ++k) {
    const Extent &extent = extents[k];
    if (!extent.isDrawn || (!extent.isLevel() && extent.right - extent.left > widest)) {
      flushLine();
      flushBand();
      if (extent.isDrawn) {
        fillBand(painter, theme, {extent});
      }
    } else if (noisy[k]) {
      if (!line.isEmpty()) {
        line << QPointF(extent.left, extent.end);
      }
      flushLine();
      band.push_back(extent);
    } else {
      if (!band.empty()) {
        line << QPointF(band.back().right, band.back().end);
      }
      flushBand();
      const bool endsLow = extent.bottom - extent.end <= extent.end - extent.top;
      line << QPointF(extent.left, endsLow ? extent.top : extent.bottom);
      if (!extent.isLevel() || extent.right > extent.left + 1) {
        line << QPointF(extent.right, endsLow ? extent.bottom : extent.top);
      }
    }
  }
  flushLine();
  flushBand();
  painter.setClipping(false);
}

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

void paintMarks(QPainter &painter, const Theme &theme, const PlotMapping &mapping,
                const std::vector<LearningRateChange> &changes, const StepMark &mark) {
  const QRectF &area = mapping.area;
  const QFont font = theme.textFont(labelSize);
  const QFontMetricsF metrics(font);
  const QFont boldFont = theme.textFont(markSize, QFont::DemiBold, mark.stale);
  const QFontMetricsF bold(boldFont);

  const double x = mapping.x(static_cast<double>(mark.step));
  const bool inSight = x >= area.left() - 0.5 && x <= area.right() + 0.5;
  const double costY = mark.cost ? mapping.y(*mark.cost) : area.center().y();
  const QPointF dot(
      x, std::isnan(costY) ? area.bottom() : std::clamp(costY, area.top(), area.bottom()));
  const QString words = stepText(mark);
  const QRectF wordsBox =
      inSight ? besideMark({bold.horizontalAdvance(words), bold.capHeight() + 8}, dot, area)
              : QRectF();

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
  return QStringLiteral("%1: %2").arg(steps,
                                      low == high ? low : inWords("%1 to %2").arg(low, high));
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
