// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/differenceplot.h"

#include "entryname.h"
#include "numberformat.h"
#include "plots/plotaccessible.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace chainrule {
namespace {

constexpr double left = 62;
constexpr double right = 14;
constexpr double top = 47;
constexpr double bottom = 42;
constexpr double largestEpsilon = 1e-1;
constexpr double decades = 11;
constexpr double fewestDecades = 3;

QString sideText(DifferenceCurve::Side side) {
  return side == DifferenceCurve::Side::Truncation ? DifferencePlot::tr("truncation")
                                                   : DifferencePlot::tr("round-off");
}

}  // namespace

DifferencePlot::DifferencePlot(QWidget *parent) : QWidget(parent) {
  setObjectName(QStringLiteral("differencePlot"));
  makeAccessibleChart(this);
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAccessibleName(tr("Error of the central difference over ε"));
  m_theme = Theme::light();
}

void DifferencePlot::setTheme(const Theme &theme) {
  m_theme = theme;
  update();
}

void DifferencePlot::setAnswer(std::shared_ptr<const GradientCheckAnswer> answer) {
  if (answer != m_answer) {
    m_answer = std::move(answer);
    setRange();
    describe();
    update();
  }
}

void DifferencePlot::setStale(bool stale) {
  if (stale != m_stale) {
    m_stale = stale;
    describe();
    update();
  }
}

// Whole decades about the errors that have a place on an axis.
void DifferencePlot::setRange() {
  double lowest = std::numeric_limits<double>::infinity();
  double highest = 0;
  for (std::size_t k = 0; hasCurve() && k < curve().points.size(); ++k) {
    const double error = curve().points[k].error;
    if (error > 1e-280 && error < 1e280) {
      lowest = std::min(lowest, error);
      highest = std::max(highest, error);
    }
  }
  if (highest > 0) {
    const double upper = std::ceil(std::log10(highest) + 0.1);
    const double lower = std::min(std::floor(std::log10(lowest) - 0.1), upper - fewestDecades);
    m_errors = {std::pow(10.0, lower), std::pow(10.0, upper)};
  } else {
    m_errors = {1e-16, 1};
  }
}

QRectF DifferencePlot::plotArea() const {
  const double scale = m_theme.scale;
  return {left * scale, top * scale, std::max(1.0, width() - (left + right) * scale),
          std::max(1.0, height() - (top + bottom) * scale)};
}

double DifferencePlot::x(double epsilon) const {
  const QRectF area = plotArea();
  return area.right() + area.width() * std::log10(epsilon / largestEpsilon) / decades;
}

double DifferencePlot::y(double error) const {
  const QRectF area = plotArea();
  if (error <= m_errors.lower) {
    return area.bottom();
  }
  return area.bottom() - area.height() * std::log10(error / m_errors.lower) /
                             std::log10(m_errors.upper / m_errors.lower);
}

std::optional<QPointF> DifferencePlot::placeOf(std::size_t point) const {
  if (!hasCurve() || point >= curve().points.size() ||
      !std::isfinite(curve().points[point].error)) {
    return std::nullopt;
  }
  return QPointF(x(curve().points[point].epsilon), y(curve().points[point].error));
}

QStringList DifferencePlot::namedSides() const {
  QStringList sides;
  for (const auto side : {DifferenceCurve::Side::RoundOff, DifferenceCurve::Side::Truncation}) {
    if (hasCurve() && curve().shows(side)) {
      sides << sideText(side);
    }
  }
  return sides;
}

std::optional<std::size_t> DifferencePlot::shownPoint() const {
  if (!hasCurve()) {
    return std::nullopt;
  }
  const double last = static_cast<double>(curve().points.size() - 1);
  if (m_pointer && plotArea().contains(*m_pointer)) {
    const QRectF area = plotArea();
    const double part = (area.right() - m_pointer->x()) / area.width();
    return static_cast<std::size_t>(std::clamp(std::round(part * last), 0.0, last));
  }
  return hasFocus() ? m_cursor : std::nullopt;
}

QStringList DifferencePlot::readout() const {
  const std::optional<std::size_t> shown = shownPoint();
  if (!shown || *shown >= curve().points.size()) {
    return {};
  }
  const DifferenceCurve::Point &point = curve().points[*shown];
  QStringList lines{tr("ε = %1").arg(significant(point.epsilon)),
                    tr("numeric %1").arg(significant(point.numeric, 10)),
                    tr("analytic %1").arg(significant(curve().analytic, 10)),
                    tr("error %1").arg(significant(point.error, 3))};
  if (const DifferenceCurve::Side side = curve().sideOf(*shown); *shown == curve().best) {
    lines << (namedSides().isEmpty() ? QStringList() : QStringList(tr("best ε")));
  } else if (curve().shows(side)) {
    lines << tr("mostly %1").arg(sideText(side));
  }
  return lines;
}

// To the right is a larger ε, which comes earlier among the points.
void DifferencePlot::moveCursor(int byPoints) {
  if (!hasCurve()) {
    return;
  }
  m_pointer.reset();
  const auto last = static_cast<int>(curve().points.size()) - 1;
  const int from = static_cast<int>(m_cursor.value_or(curve().best));
  m_cursor = static_cast<std::size_t>(std::clamp(m_cursor ? from - byPoints : from, 0, last));
  describe();
  update();
}

bool DifferencePlot::event(QEvent *event) {
  // The window's own keys are the plot's while it has the keyboard.
  if (event->type() == QEvent::ShortcutOverride) {
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
      event->accept();
      return true;
    }
  }
  return QWidget::event(event);
}

void DifferencePlot::keyPressEvent(QKeyEvent *event) {
  constexpr int all = 1 << 16;
  if (!hasCurve() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
    QWidget::keyPressEvent(event);
    return;
  }
  switch (event->key()) {
    case Qt::Key_Left:
      moveCursor(-1);
      break;
    case Qt::Key_Right:
      moveCursor(1);
      break;
    case Qt::Key_Home:
      m_cursor = m_cursor.value_or(0);
      moveCursor(-all);
      break;
    case Qt::Key_End:
      m_cursor = m_cursor.value_or(0);
      moveCursor(all);
      break;
    case Qt::Key_Escape:
      window()->setFocus();
      break;
    default:
      QWidget::keyPressEvent(event);
  }
}

void DifferencePlot::leaveEvent(QEvent *) {
  m_pointer.reset();
  update();
}

void DifferencePlot::mouseMoveEvent(QMouseEvent *event) {
  m_pointer = event->position();
  update();
}

void DifferencePlot::focusInEvent(QFocusEvent *event) {
  QWidget::focusInEvent(event);
  describe();
  update();
}

void DifferencePlot::focusOutEvent(QFocusEvent *event) {
  QWidget::focusOutEvent(event);
  update();
}

void DifferencePlot::describe() {
  if (!hasCurve()) {
    setAccessibleDescription(QString());
    return;
  }
  QStringList parts;
  if (m_stale) {
    parts << tr("out of date");
  }
  if (const QStringList read = readout(); !read.isEmpty()) {
    parts << read.join(QStringLiteral(", "));
  }
  const DifferenceCurve::Point &best = curve().points[curve().best];
  parts << (namedSides().isEmpty()
                ? tr("%1: error %2 at every ε")
                      .arg(entryWords(*m_answer->parameter), significant(best.error, 3))
                : tr("%1: least error %2 at ε = %3")
                      .arg(entryWords(*m_answer->parameter), significant(best.error, 3),
                           significant(best.epsilon, 3)));
  if (curve().shows(DifferenceCurve::Side::RoundOff)) {
    parts << tr("below it mostly round-off");
  }
  if (curve().shows(DifferenceCurve::Side::Truncation)) {
    parts << tr("above it mostly truncation");
  }
  setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

}  // namespace chainrule
