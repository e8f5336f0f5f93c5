// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/courseplot.h"

#include "numberformat.h"
#include "panels/learningratescale.h"
#include "plots/plotaccessible.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace chainrule {
namespace {

constexpr double left = 92;
constexpr double right = 92;
constexpr double top = 16;
constexpr double bottom = 42;
constexpr int mostColumns = 400;
constexpr double smallest = 1e-280;  // on the axis
constexpr double largest = 1e280;
constexpr double vanishing = 100;   // times smaller is worth a word
constexpr double atTheEdge = 0.02;  // of 2/α

}  // namespace

CoursePlot::CoursePlot(CourseKind kind, QWidget *parent) : QWidget(parent), m_kind(kind) {
  makeAccessibleChart(this);
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAccessibleName(kind == CourseKind::GradientNorms ? tr("Gradient norms over the steps")
                                                      : tr("Sharpness over the steps"));
  m_theme = Theme::light();
}

void CoursePlot::setTheme(const Theme &theme) {
  m_theme = theme;
  update();
}

void CoursePlot::setCourse(std::shared_ptr<const RunCourse> course) {
  if (course != m_course) {
    m_course = std::move(course);
    describe();
    update();
  }
}

void CoursePlot::setStale(bool stale) {
  if (stale != m_stale) {
    m_stale = stale;
    describe();
    update();
  }
}

void CoursePlot::setStep(std::int64_t step) {
  if (step != m_step) {
    m_step = step;
    describe();
    update();
  }
}

QRectF CoursePlot::plotArea() const {
  const double scale = m_theme.scale;
  return {left * scale, top * scale, std::max(1.0, width() - (left + right) * scale),
          std::max(1.0, height() - (top + bottom) * scale)};
}

PlotRange CoursePlot::valueRange() const {
  double low = std::numeric_limits<double>::infinity();
  double high = 0;
  const auto include = [&](double value) {
    if (value > smallest && value < largest) {
      low = std::min(low, value);
      high = std::max(high, value);
    }
  };
  if (m_kind == CourseKind::GradientNorms) {
    for (const CostCurve &norms : m_course->norms) {
      for (const CostCurve::Bucket &bucket : norms.buckets()) {
        include(bucket.minimum);
        include(bucket.maximum);
      }
    }
  } else {
    for (const SharpnessPoint &point : m_course->sharpness) {
      include(point.lambdaMax);
      include(point.learningRate > 0 ? 2 / point.learningRate : 0);
    }
  }
  return high > 0 ? costRangeFor(low, high, true) : PlotRange{0.1, 10};
}

PlotMapping CoursePlot::mapping() const {
  return {plotArea(), stepRangeFor(m_course->firstStep, m_course->lastStep), valueRange(), true};
}

// From the first layer's grey to the last one's violet.
QColor CoursePlot::colourOfLayer(int l) const {
  const auto depth = static_cast<double>(m_course->norms.size());
  return mix(m_theme.muted, m_theme.delta, depth > 1 ? (l - 1) / (depth - 1) : 1);
}

const SharpnessPoint &CoursePlot::pointNear(std::int64_t step) const {
  return *std::min_element(m_course->sharpness.begin(), m_course->sharpness.end(),
                           [step](const SharpnessPoint &a, const SharpnessPoint &b) {
                             return std::abs(a.step - step) < std::abs(b.step - step);
                           });
}

std::optional<std::int64_t> CoursePlot::shownStep() const {
  if (!m_course) {
    return std::nullopt;
  }
  if (m_pointer) {
    const PlotMapping plot = mapping();
    const double step =
        plot.steps.lower + (*m_pointer - plot.area.left()) / plot.area.width() * plot.steps.size();
    if (*m_pointer < plot.area.left() - 4 || step > static_cast<double>(m_course->lastStep) + 1) {
      return std::nullopt;
    }
    return std::clamp(static_cast<std::int64_t>(std::llround(step)), m_course->firstStep,
                      m_course->lastStep);
  }
  return hasFocus() && m_cursor
             ? std::optional(std::clamp(*m_cursor, m_course->firstStep, m_course->lastStep))
             : std::nullopt;
}

QStringList CoursePlot::readout() const {
  const std::optional<std::int64_t> step = shownStep();
  if (!step) {
    return {};
  }
  const QLocale locale;
  if (m_kind == CourseKind::Sharpness) {
    const SharpnessPoint &point = pointNear(*step);
    QStringList lines{tr("step %1").arg(locale.toString(qint64(point.step))),
                      tr("λmax = %1").arg(significant(point.lambdaMax))};
    if (point.learningRate > 0) {
      lines << tr("2/α = %1, α = %2")
                   .arg(significant(2 / point.learningRate), learningRateText(point.learningRate));
    }
    return lines;
  }
  const CostCurve &first = m_course->norms.front();
  const std::int64_t bucket = (*step - first.firstStep()) / first.bucketWidth();
  const std::int64_t begin = first.firstStep() + bucket * first.bucketWidth();
  const std::int64_t end =
      std::min(begin + first.bucketWidth(), first.firstStep() + first.stepCount()) - 1;
  QStringList lines{
      begin == end
          ? tr("step %1").arg(locale.toString(qint64(begin)))
          : tr("steps %1–%2").arg(locale.toString(qint64(begin)), locale.toString(qint64(end)))};
  for (std::size_t l = m_course->norms.size(); l > 0; --l) {
    const CostCurve::Bucket &norm = normAt(l, begin);
    lines << (norm.minimum == norm.maximum
                  ? tr("layer %1: %2").arg(l).arg(significant(norm.last))
                  : tr("layer %1: %2 to %3")
                        .arg(l)
                        .arg(significant(norm.minimum), significant(norm.maximum)));
  }
  return lines;
}

QString CoursePlot::words() const {
  if (!m_course) {
    return {};
  }
  const std::int64_t step = std::clamp(m_step, m_course->firstStep, m_course->lastStep);
  if (m_kind == CourseKind::Sharpness) {
    const SharpnessPoint &point = pointNear(step);
    const QString where = QLocale().toString(qint64(point.step));
    const double ratio = point.lambdaMax * point.learningRate / 2;
    if (point.learningRate == 0) {
      return tr("At step %1 α is 0: steps go nowhere, and 2/α has no end.").arg(where);
    }
    if (!(ratio > 0) || !std::isfinite(ratio)) {
      return {};
    }
    if (std::abs(ratio - 1) <= atTheEdge) {
      return tr("At step %1 λmax is at 2/α, the edge of stability.").arg(where);
    }
    return ratio > 1
               ? tr("At step %1 λmax is above 2/α: steps overshoot where C bends most.").arg(where)
               : tr("At step %1 λmax is below 2/α: where C is quadratic, steps of this α settle.")
                     .arg(where);
  }
  const double first = normAt(1, step).last;
  const double last = normAt(m_course->norms.size(), step).last;
  if (m_course->norms.size() < 2 || !(first > 0) || !(last > 0)) {
    return {};
  }
  const QString where = QLocale().toString(qint64(step));
  return last > vanishing * first
             ? tr("At step %1 the first layer’s gradient is %2 times smaller than the last one’s: "
                  "it vanishes on the way back.")
                   .arg(where, significant(last / first, 2))
             : tr("At step %1 the first layer’s gradient is %2 times the last one’s.")
                   .arg(where, significant(first / last, 2));
}

const CostCurve::Bucket &CoursePlot::normAt(std::size_t l, std::int64_t step) const {
  const CostCurve &norms = m_course->norms[l - 1];
  return norms
      .buckets()[static_cast<std::size_t>((step - norms.firstStep()) / norms.bucketWidth())];
}

bool CoursePlot::event(QEvent *event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
      event->accept();
      return true;
    }
  }
  return QWidget::event(event);
}

void CoursePlot::keyPressEvent(QKeyEvent *event) {
  const int key = event->key();
  const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (isPlain && key == Qt::Key_Escape) {
    window()->setFocus();
    return;
  }
  if (!m_course || !isPlain || (key != Qt::Key_Left && key != Qt::Key_Right)) {
    QWidget::keyPressEvent(event);
    return;
  }
  const std::int64_t width = m_course->norms.front().bucketWidth();
  const std::int64_t by =
      std::max(width, static_cast<std::int64_t>(mapping().steps.size() / mostColumns));
  m_pointer.reset();
  m_cursor = m_cursor ? *m_cursor + (key == Qt::Key_Right ? by : -by) : m_step;
  m_cursor = std::clamp(*m_cursor, m_course->firstStep, m_course->lastStep);
  describe();
  update();
}

void CoursePlot::leaveEvent(QEvent *) {
  m_pointer.reset();
  update();
}

void CoursePlot::mouseMoveEvent(QMouseEvent *event) {
  m_pointer = event->position().x();
  update();
}

void CoursePlot::focusInEvent(QFocusEvent *event) {
  QWidget::focusInEvent(event);
  update();
}

void CoursePlot::focusOutEvent(QFocusEvent *event) {
  QWidget::focusOutEvent(event);
  update();
}

void CoursePlot::describe() {
  QStringList parts = readout();
  if (m_stale) {
    parts.prepend(tr("out of date"));
  }
  if (const QString said = words(); !said.isEmpty()) {
    parts << said;
  }
  setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

}  // namespace chainrule
