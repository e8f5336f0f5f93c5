// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/ratecourse.h"

#include "numberformat.h"
#include "plots/curvepainter.h"
#include "plots/plotscale.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace chainrule {
namespace {

constexpr double margin = 0.1;  // of the area's height, above and below the line
constexpr double mostDecades = 6;
constexpr double lineWidth = 1.6;
constexpr double dotRadius = 3.5;
constexpr double labelSize = 12;
constexpr double labelGap = 8;

}  // namespace

RateCourse::RateCourse(const Snapshot &snapshot)
    : m_firstStep(snapshot.curve.firstStep()),
      m_lastStep(std::max(snapshot.lastStepOfRun, snapshot.position.step)) {
  Piece piece{m_firstStep, snapshot.firstLearningRate, snapshot.firstSchedule};
  auto rate = snapshot.changes.begin();
  auto schedule = snapshot.scheduleChanges.begin();
  const auto stepOf = [](auto change, auto end) {
    return change == end ? std::numeric_limits<std::int64_t>::max() : change->step;
  };
  m_pieces.push_back(piece);
  while (rate != snapshot.changes.end() || schedule != snapshot.scheduleChanges.end()) {
    const std::int64_t ofRate = stepOf(rate, snapshot.changes.end());
    const std::int64_t ofSchedule = stepOf(schedule, snapshot.scheduleChanges.end());
    piece.step = std::min(ofRate, ofSchedule);
    if (ofRate == piece.step) {
      piece.learningRate = (rate++)->to;
    }
    if (ofSchedule == piece.step) {
      piece.schedule = (schedule++)->to;
    }
    m_pieces.push_back(piece);
  }
  m_isScheduled = std::any_of(m_pieces.begin(), m_pieces.end(),
                              [](const Piece &each) { return !isConstant(each.schedule); });
}

RateCourse::RateCourse(double learningRate, const Schedule &schedule, std::int64_t lastStep)
    : m_pieces{{0, learningRate, schedule}},
      m_lastStep(lastStep),
      m_isScheduled(!isConstant(schedule)) {}

double RateCourse::at(std::int64_t step) const {
  const auto next =
      std::upper_bound(m_pieces.begin(), m_pieces.end(), step,
                       [](std::int64_t sought, const Piece &piece) { return sought < piece.step; });
  const Piece &piece = next == m_pieces.begin() ? *next : *(next - 1);
  return piece.learningRate * partAt(piece.schedule, step);
}

std::vector<std::int64_t> RateCourse::turns() const {
  std::vector<std::int64_t> steps;
  for (std::size_t k = 0; k < m_pieces.size(); ++k) {
    const Schedule &schedule = m_pieces[k].schedule;
    const std::int64_t end = k + 1 < m_pieces.size() ? m_pieces[k + 1].step : m_lastStep + 1;
    for (const std::int64_t step : {m_pieces[k].step, schedule.warmUp - 1, schedule.warmUp,
                                    schedule.warmUp + schedule.steps, end - 1}) {
      if (step >= m_pieces[k].step && step < end) {
        steps.push_back(step);
      }
    }
  }
  std::sort(steps.begin(), steps.end());
  steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
  return steps;
}

RateLine::RateLine(const RateCourse &course, const PlotMapping &mapping)
    : m_course(course), m_mapping(mapping) {
  const QRectF &area = mapping.area;
  const auto first =
      std::max(course.firstStep(), static_cast<std::int64_t>(std::ceil(mapping.steps.lower)));
  const auto last =
      std::min(course.lastStep(), static_cast<std::int64_t>(std::floor(mapping.steps.upper)));
  if (last < first || area.width() < 1) {
    return;
  }
  // Of the steps that share a pixel the first, and where the course turns.
  const double perPixel = std::max(1.0, mapping.steps.size() / area.width());
  std::vector<std::int64_t> steps;
  for (double step = static_cast<double>(first); step < static_cast<double>(last);
       step += perPixel) {
    steps.push_back(static_cast<std::int64_t>(step));
  }
  steps.push_back(last);
  for (const std::int64_t step : course.turns()) {
    if (step >= first && step <= last) {
      steps.push_back(step);
    }
  }
  std::sort(steps.begin(), steps.end());
  m_lowest = std::numeric_limits<double>::infinity();
  std::vector<double> rates;
  rates.reserve(steps.size());
  for (const std::int64_t step : steps) {
    rates.push_back(course.at(step));
    m_lowest = std::min(m_lowest, rates.back());
    m_highest = std::max(m_highest, rates.back());
  }
  m_isLogarithmic = mapping.logarithmic && m_highest > 0;
  m_lowest = m_isLogarithmic ? std::max(m_lowest, m_highest * std::pow(10, -mostDecades)) : 0;
  m_last = last;
  m_largest =
      steps[static_cast<std::size_t>(std::max_element(rates.begin(), rates.end()) - rates.begin())];
  for (std::size_t k = 0; k < steps.size(); ++k) {
    const double x = mapping.x(static_cast<double>(steps[k]));
    if (k > 0) {
      m_points.emplace_back(x, m_points.back().y());
    }
    m_points.emplace_back(x, y(rates[k]));
  }
}

double RateLine::y(double learningRate) const {
  double part = 1;  // where all are the same
  if (m_isLogarithmic && m_highest > m_lowest) {
    part = std::log(std::max(learningRate, m_lowest) / m_lowest) / std::log(m_highest / m_lowest);
  } else if (!m_isLogarithmic && m_highest > 0) {
    part = learningRate / m_highest;
  }
  const QRectF &area = m_mapping.area;
  return area.bottom() - area.height() * (margin + part * (1 - 2 * margin));
}

void RateLine::paintLine(QPainter &painter, const Theme &theme) const {
  if (m_points.empty()) {
    return;
  }
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  QPainterPath line(m_points.front());
  for (const QPointF &point : m_points) {
    line.lineTo(point);
  }
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme.learningRate, lineWidth));
  painter.drawPath(line);
  painter.restore();
}

std::vector<QRectF> RateLine::paintLabels(QPainter &painter, const Theme &theme,
                                          std::optional<std::int64_t> step,
                                          const std::vector<QRectF> &taken) const {
  std::vector<QRectF> boxes;
  if (m_points.empty()) {
    return boxes;
  }
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QFont font = theme.textFont(labelSize);
  const QFontMetricsF metrics(font);
  const QRectF &area = m_mapping.area;
  const auto isFree = [&](const QRectF &box) {
    const auto meets = [&box](const QRectF &other) {
      return other.adjusted(-6, -1, 6, 1).intersects(box);
    };
    return area.contains(box) && std::none_of(taken.begin(), taken.end(), meets) &&
           std::none_of(boxes.begin(), boxes.end(), meets);
  };
  const auto label = [&](std::int64_t at) {
    const QPointF place(m_mapping.x(static_cast<double>(at)), y(m_course.at(at)));
    const QString text = QStringLiteral("α %1").arg(shortNumber(m_course.at(at)));
    const QSizeF size(metrics.horizontalAdvance(text), metrics.capHeight() + 4);
    for (const double top : {place.y() - labelGap - size.height(), place.y() + labelGap}) {
      for (const double left : {place.x() + labelGap, place.x() - labelGap - size.width()}) {
        const QRectF box(QPointF(left, top), size);
        if (isFree(box)) {
          paintCased(painter, theme, font, theme.learningRate, {box.left(), box.bottom() - 2},
                     text);
          boxes.push_back(box);
          return;
        }
      }
    }
  };
  const bool stands = step && *step >= m_course.firstStep() && *step <= m_course.lastStep();
  if (stands) {
    const QPointF place(m_mapping.x(static_cast<double>(*step)), y(m_course.at(*step)));
    if (place.x() >= area.left() - 0.5 && place.x() <= area.right() + 0.5) {
      label(*step);
      painter.setPen(QPen(theme.canvas, 1.5));
      painter.setBrush(theme.learningRate);
      painter.drawEllipse(place, dotRadius, dotRadius);
    }
  }
  for (const std::int64_t at : {m_largest, m_last}) {
    if (!(stands && step == at) && (at == m_largest || m_largest != m_last)) {
      label(at);
    }
  }
  painter.restore();
  return boxes;
}

}  // namespace chainrule
