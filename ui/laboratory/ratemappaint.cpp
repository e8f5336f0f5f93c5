// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the map, the profile under it and what runs through both are drawn.

#include "focusring.h"
#include "laboratory/costcolours.h"
#include "laboratory/ratemap.h"
#include "laboratory/ratesymbols.h"
#include "network/colourscale.h"
#include "panels/learningratescale.h"
#include "plots/plotscale.h"
#include "textline.h"

#include <QLocale>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <functional>

namespace chainrule {
namespace {

constexpr double labelSize = 12;
constexpr double titleSize = 12.5;
constexpr double above = 1.8;             // of the profile's axis over C, in parts of its depth
constexpr double below = 0.4;             // of it under the lowest C
constexpr double flattest = 0.01;         // of C
constexpr double flattestOfAll = 1e-280;  // so that ticks are still told apart

/// A mark at a learning rate, with words over the map.
struct Mark {
  double x = 0;
  QColor colour;
  Qt::PenStyle style = Qt::SolidLine;
  FormulaBox words;
  double left = 0;  // of the words
};

/// Puts the words as near to their marks as they fit beside each other.
void placeWords(std::vector<Mark> &marks, double from, double to, double space) {
  std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.x < b.x; });
  double end = to;
  for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
    const double width = mark->words.width();
    mark->left = std::min(mark->x - width / 2, end - width);
    end = mark->left - space;
  }
  double begin = from;
  for (Mark &mark : marks) {
    mark.left = std::max(mark.left, begin);
    begin = mark.left + mark.words.width() + space;
  }
}

/// As the slider of α has them: .01 .1 1 10.
PlotTicks rateTicks(double from, double to, int atMost) {
  PlotTicks ticks = costTicks({from, to}, true, atMost);
  for (PlotTicks::Tick &tick : ticks.major) {
    if (tick.value >= 0.0009 && tick.value < 1e5) {
      tick.label = QLocale::c().toString(tick.value, 'g', 3);
      if (tick.label.startsWith(QLatin1String("0."))) {
        tick.label.replace(0, 2, QLocale().decimalPoint());
      }
    }
  }
  return ticks;
}

}  // namespace

// Where the true C falls, its lowest point and C itself are in sight, and some of how it rises.
PlotRange RateMap::profileRange() const {
  const LineStudy &line = *m_answer->line;
  double lowest = line.cost;
  for (const ProfilePoint &point : line.profile) {
    if (std::isfinite(point.cost)) {
      lowest = std::min(lowest, point.cost);
    }
  }
  const double depth = std::max(line.cost - lowest, flattest * std::abs(line.cost));
  if (!std::isfinite(line.cost) || !(depth > flattestOfAll)) {
    return {-0.1, 1};
  }
  return {lowest - below * depth, line.cost + above * depth};
}

void RateMap::paint(QPainter &painter) const {
  painter.setRenderHint(QPainter::Antialiasing);
  if (!hasMap() || !m_answer->line) {
    return;
  }
  painter.save();
  if (m_stale) {
    painter.setOpacity(0.45);
  }
  paintMap(painter);
  paintRegions(painter);
  paintAxes(painter);
  paintProfile(painter);
  paintMarks(painter);
  painter.restore();
}

void RateMap::paintMap(QPainter &painter) const {
  const QRectF area = mapArea();
  const double pitch = area.width() / static_cast<double>(runs() - 1);
  painter.save();
  painter.setClipRect(area);
  paintNoCost(painter, m_theme, area);
  const CostMap &map = m_answer->study->map;
  const double rowsInSteps = static_cast<double>(map.rows) * static_cast<double>(map.stepsPerRow);
  painter.drawImage(QRectF(area.left() - pitch / 2, area.top(), area.width() + pitch,
                           area.height() * rowsInSteps / static_cast<double>(map.steps)),
                    m_image);
  painter.restore();
  painter.setPen(QPen(m_theme.nodeOutline, 1.2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(area);
}

std::vector<double> RateMap::marked() const {
  std::vector<double> rates{m_learningRate};
  if (const auto &minimum = m_answer->line->search.minimum) {
    rates.push_back(minimum->learningRate);
  }
  if (const auto limit = m_answer->line->stabilityLimit()) {
    rates.push_back(*limit);
  }
  std::erase_if(rates, [this](double rate) {
    return rate < m_answer->rates.from || rate > m_answer->rates.to;
  });
  std::sort(rates.begin(), rates.end());
  return rates;
}

// Where no mark runs through the words.
QRectF RateMap::widestBetweenMarks(const RateRegion &region) const {
  const QRectF first = columnArea(region.first);
  const QRectF last = columnArea(region.first + region.count - 1);
  std::vector<double> ends{first.left()};
  for (const double rate : marked()) {
    if (x(rate) > first.left() && x(rate) < last.right()) {
      ends.push_back(x(rate));
    }
  }
  ends.push_back(last.right());
  std::size_t widest = 1;
  for (std::size_t k = 2; k < ends.size(); ++k) {
    if (ends[k] - ends[k - 1] > ends[widest] - ends[widest - 1]) {
      widest = k;
    }
  }
  return {ends[widest - 1], first.top(), ends[widest] - ends[widest - 1], first.height()};
}

QColor RateMap::meanColour(const RateRegion &region, double middle, double height) const {
  const double rows = m_image.height();
  const int top =
      std::clamp(static_cast<int>((middle - height / 2) * rows), 0, m_image.height() - 1);
  const int count = std::clamp(static_cast<int>(height * rows), 1, m_image.height() - top);
  return m_image.copy(static_cast<int>(region.first), top, static_cast<int>(region.count), count)
      .scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
      .pixelColor(0, 0);
}

// A verdict's name stands in its columns where there is room for it, upright where they are few.
void RateMap::paintRegions(QPainter &painter) const {
  const QRectF area = mapArea();
  const QFont font = m_theme.textFont(labelSize, QFont::DemiBold);
  const QFontMetricsF metrics(font);
  painter.save();
  painter.setClipRect(area);
  for (const RateRegion &region : m_answer->study->regions) {
    const QString words = verdictText(region.verdict);
    const QRectF columns = widestBetweenMarks(region);
    const double length = metrics.horizontalAdvance(words);
    const bool lies = columns.width() >= length + 16;
    if (words.isEmpty() || (!lies && columns.width() < metrics.height()) ||
        (!lies && area.height() < length + 12)) {
      continue;
    }
    const double down = region.verdict == RateVerdict::Learns ? 0.87 : 0.5;
    const QPointF middle(columns.center().x(), area.top() + down * area.height());
    const QColor ground = meanColour(region, lies ? down : 0.5, lies ? 0.1 : 0.6);
    const QColor colour = ground.alpha() < 128 ? m_theme.ink : textOn(m_theme, ground);
    painter.save();
    painter.translate(middle);
    if (!lies) {
      painter.rotate(-90);
    }
    const QPointF place(-length / 2, metrics.capHeight() / 2);
    QPainterPath path;
    path.addText(place, font, words);
    painter.strokePath(path, QPen(ground.alpha() < 128 ? m_theme.canvas : ground, 3, Qt::SolidLine,
                                  Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(place, words);
    painter.restore();
  }
  painter.restore();
}

void RateMap::paintAxes(QPainter &painter) const {
  const double scale = m_theme.scale;
  const QRectF map = mapArea();
  const QRectF profile = profileArea();
  const QFont font = m_theme.textFont(labelSize);
  const QPen pen(m_theme.nodeOutline, 1.2);
  const auto labelLeft = [&](double y, const QString &text) {
    drawTextLine(painter, font, m_theme.muted,
                 QRectF(0, y - 8 * scale, map.left() - 9 * scale, 16 * scale), Qt::AlignRight,
                 text);
  };
  // The longest of the titles that fits.
  const auto upright = [&](const QRectF &area, const std::vector<std::vector<TextPart>> &titles) {
    const auto title = std::find_if(titles.begin(), titles.end() - 1, [&](const auto &parts) {
      return titleWidth(m_theme, parts) <= area.height();
    });
    painter.save();
    painter.translate(17 * scale, area.center().y());
    painter.rotate(-90);
    paintTitle(painter, m_theme, {0, 0}, Qt::AlignHCenter, *title);
    painter.restore();
  };

  const CostMap &cells = m_answer->study->map;
  const PlotRange steps{static_cast<double>(cells.firstStep),
                        static_cast<double>(cells.firstStep + cells.steps)};
  const auto labels = std::max(2, static_cast<int>(map.height() / (40 * scale)));
  for (const PlotTicks::Tick &tick : stepTicks(steps, labels).major) {
    const double y = map.top() + (tick.value - steps.lower) / steps.size() * map.height();
    painter.setPen(pen);
    painter.drawLine(QPointF(map.left() - 5, y), QPointF(map.left(), y));
    labelLeft(y, tick.label);
  }
  upright(map, {{{tr("step, downwards"), {}}}, {{tr("step"), {}}}});

  const PlotRange costs = profileRange();
  const auto lines = std::max(2, static_cast<int>(profile.height() / (26 * scale)));
  const PlotTicks ticks = costTicks(costs, false, lines);
  for (const PlotTicks::Tick &tick : ticks.major) {
    const double y =
        profile.bottom() - (tick.value - costs.lower) / costs.size() * profile.height();
    if (y < profile.top() - 1) {
      continue;
    }
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawLine(QPointF(profile.left(), y), QPointF(profile.right(), y));
    labelLeft(y, tick.label);
  }
  if (!ticks.factor.isEmpty()) {
    drawTextLine(painter, font, m_theme.muted,
                 QRectF(0, map.bottom() + 2 * scale, map.left() - 9 * scale, 16 * scale),
                 Qt::AlignRight, ticks.factor);
  }
  const bool isMean = m_answer->rates.isOfDataset && m_answer->line->rows > 1;
  const std::vector<TextPart> after = textParts(tr("%1 after one step"), {costSymbol()});
  upright(profile, {isMean ? textParts(tr("%1 after one step, mean"), {costSymbol()}) : after,
                    after,
                    {{QString(), costSymbol()}}});

  painter.setPen(pen);
  painter.drawLine(profile.topLeft(), profile.bottomLeft());
  painter.drawLine(profile.bottomLeft(), profile.bottomRight());
  const auto rates = std::max(2, static_cast<int>(map.width() / (70 * scale)));
  const PlotTicks along = rateTicks(m_answer->rates.from, m_answer->rates.to, rates);
  for (const double value : along.minor) {
    painter.setPen(QPen(m_theme.nodeOutline, 1));
    painter.drawLine(QPointF(x(value), profile.bottom()), QPointF(x(value), profile.bottom() + 3));
  }
  for (const PlotTicks::Tick &tick : along.major) {
    painter.setPen(pen);
    painter.drawLine(QPointF(x(tick.value), profile.bottom()),
                     QPointF(x(tick.value), profile.bottom() + 5));
    drawTextLine(
        painter, font, m_theme.muted,
        QRectF(x(tick.value) - 40 * scale, profile.bottom() + 6 * scale, 80 * scale, 16 * scale),
        Qt::AlignHCenter, tick.label);
  }
  paintTitle(painter, m_theme, {map.right(), profile.bottom() + 33 * scale}, Qt::AlignRight,
             textParts(tr("learning rate %1 (log)"), {learningRateSymbol()}));
}

void RateMap::paintProfile(QPainter &painter) const {
  const QRectF area = profileArea();
  const PlotRange costs = profileRange();
  const auto y = [&](double cost) {
    return area.bottom() - (cost - costs.lower) / costs.size() * area.height();
  };
  const auto curve = [&](const QPen &pen, const std::function<double(const ProfilePoint &)> &cost) {
    QPainterPath path;
    bool isDown = false;
    for (const ProfilePoint &point : m_answer->line->profile) {
      const double at = y(cost(point));
      if (!std::isfinite(at)) {
        isDown = false;
        continue;
      }
      // Far outside a line is clipped all the same, and painters dislike it.
      const QPointF place(x(point.learningRate),
                          std::clamp(at, area.top() - 4000, area.bottom() + 4000));
      isDown ? path.lineTo(place) : path.moveTo(place);
      isDown = true;
    }
    painter.strokePath(path, pen);
  };
  painter.save();
  painter.setClipRect(area.adjusted(0, 0, 1, 1));
  curve(modelPen(m_theme, LineModel::FirstOrder),
        [](const ProfilePoint &point) { return point.firstOrder; });
  curve(modelPen(m_theme, LineModel::SecondOrder),
        [](const ProfilePoint &point) { return point.secondOrder; });
  curve(modelPen(m_theme, LineModel::Actual), [](const ProfilePoint &point) { return point.cost; });
  painter.restore();
}

void RateMap::paintMarks(QPainter &painter) const {
  const double scale = m_theme.scale;
  const QRectF map = mapArea();
  const QRectF profile = profileArea();
  const RateQuestion &rates = m_answer->rates;
  const LineStudy &line = *m_answer->line;
  const bool isTried = m_answer->trial && m_answer->trial->learningRate == m_learningRate;
  const double ofStep = isTried ? m_answer->trial->ofStep : m_learningRate;
  // By a schedule a column's α is not that of the step: what is said of a step stands below alone.
  const bool isSplit = ofStep != m_learningRate;
  std::vector<Mark> ofMap;
  std::vector<Mark> ofProfile;
  const auto add = [&](std::vector<Mark> &marks, double learningRate, const QColor &colour,
                       Qt::PenStyle style, const Formula &words) {
    if (learningRate >= rates.from && learningRate <= rates.to) {
      marks.push_back(
          {x(learningRate), colour, style, FormulaBox(words, m_theme, 15.5, colour), 0});
    }
  };
  std::vector<Mark> &ofStepMarks = isSplit ? ofProfile : ofMap;
  add(ofMap, m_learningRate, m_theme.learningRate, Qt::SolidLine,
      withNumber(row({learningRateSymbol(), upright(" now ")}), m_learningRate));
  if (isSplit) {
    add(ofProfile, ofStep, m_theme.learningRate, Qt::SolidLine,
        withNumber(learningRateSymbol(), ofStep));
  }
  if (line.search.minimum) {
    const double best = line.search.minimum->learningRate;
    add(ofStepMarks, best, m_theme.ink, Qt::SolidLine, withNumber(minimiserSymbol(), best));
  }
  if (const auto limit = line.stabilityLimit()) {
    add(ofStepMarks, *limit, m_theme.ink, Qt::DashLine, withNumber(stabilitySymbol(), *limit));
  }
  placeWords(ofMap, map.left(), map.right(), 12 * scale);
  placeWords(ofProfile, map.left(), map.right(), 12 * scale);
  const double baseline = map.top() - 11 * scale;
  double firstWords = map.right();
  for (const Mark &mark : ofMap) {
    painter.setPen(QPen(m_theme.canvas, 5));
    painter.drawLine(QPointF(mark.x, map.top()), QPointF(mark.x, map.bottom()));
    painter.setPen(QPen(mark.colour, 2, mark.style, Qt::FlatCap));
    painter.drawLine(QPointF(mark.x, map.top() - 5 * scale),
                     QPointF(mark.x, isSplit ? map.bottom() : profile.bottom()));
    mark.words.paint(painter, {mark.left, baseline});
    firstWords = std::min(firstWords, mark.left);
  }
  for (const Mark &mark : ofProfile) {
    painter.setPen(QPen(mark.colour, 2, mark.style, Qt::FlatCap));
    painter.drawLine(QPointF(mark.x, profile.top()), QPointF(mark.x, profile.bottom()));
    mark.words.paint(painter, {mark.left, profile.top() - 5 * scale});
  }
  const QString steps = QLocale().toString(qint64(m_answer->study->map.steps));
  const QString title = tr("One column is one run of %1 steps").arg(steps);
  const QFont font = m_theme.textFont(titleSize, QFont::DemiBold);
  if (map.left() + QFontMetricsF(font).horizontalAdvance(title) + 10 * scale < firstWords) {
    painter.setFont(font);
    painter.setPen(m_theme.ink);
    painter.drawText(QPointF(map.left(), baseline), title);
  }

  const PlotRange costs = profileRange();
  const auto dot = [&](double learningRate, double cost, const QColor &fill, const QColor &frame) {
    const double y = profile.bottom() - (cost - costs.lower) / costs.size() * profile.height();
    if (learningRate >= rates.from && learningRate <= rates.to && y >= profile.top() &&
        y <= profile.bottom()) {
      painter.setPen(QPen(frame, 2));
      painter.setBrush(fill);
      painter.drawEllipse(QPointF(x(learningRate), y), 5 * scale, 5 * scale);
    }
  };
  if (line.search.minimum) {
    dot(line.search.minimum->learningRate, line.search.minimum->cost, m_theme.canvas, m_theme.ink);
  }
  if (isTried) {
    dot(ofStep, line.cost + m_answer->trial->change.actual, m_theme.learningRate, m_theme.canvas);
  }
}

void RateMap::paintEvent(QPaintEvent *) {
  const double ratio = devicePixelRatioF();
  if (m_painted.isNull() || m_painted.size() != size() * ratio) {
    m_painted = QPixmap(size() * ratio);
    m_painted.setDevicePixelRatio(ratio);
    m_painted.fill(m_theme.canvas);
    QPainter whole(&m_painted);
    paint(whole);
  }
  QPainter painter(this);
  painter.drawPixmap(0, 0, m_painted);
  painter.setRenderHint(QPainter::Antialiasing);
  if (hasMap() && m_answer->line) {
    paintReadout(painter);
  }
  paintFocusRing(painter, m_theme, *this);
}

}  // namespace chainrule
