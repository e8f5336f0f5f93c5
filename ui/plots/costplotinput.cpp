// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/costplot.h"
#include "plots/eventmarks.h"
#include "plots/stepscrubber.h"

#include <qcustomplot.h>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace chainrule {
namespace {

constexpr double zoomStep = 0.8;
constexpr double panStep = 0.1;
constexpr double reach = 12;       // px from the pointer to a column
constexpr double markerReach = 5;  // px from the pointer to the line of the present step
constexpr double curveReach = 14;  // px from the pointer to the curve, up or down

bool movesReadout(const QKeyEvent &event) {
  return (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right) &&
         (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

bool movesPlot(const QKeyEvent &event) {
  const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
  if (movesReadout(event)) {
    return true;
  }
  switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
      return modifiers == Qt::NoModifier && !(event.modifiers() & Qt::ShiftModifier);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_Y:
      return modifiers == Qt::NoModifier;
    default:
      return false;
  }
}

}  // namespace

void CostPlot::zoom(double factor) {
  const PlotRange steps = shownSteps();
  const auto marker = static_cast<double>(m_cursor.value_or(m_mark.step));
  const bool isMarked = m_snapshot && marker >= steps.lower && marker <= steps.upper;
  m_plot->xAxis->scaleRange(factor, isMarked ? marker : (steps.lower + steps.upper) / 2);
  scheduleReplot();
}

void CostPlot::pan(double towardsRight, double up) {
  if (towardsRight != 0) {
    m_fitsCosts = true;
    m_plot->xAxis->moveRange(towardsRight * shownSteps().size());
  }
  if (up != 0) {
    const PlotRange costs = shownCosts();
    m_plot->yAxis->moveRange(m_logarithmic ? std::pow(costs.upper / costs.lower, up)
                                           : up * costs.size());
  }
  scheduleReplot();
}

double CostPlot::stepAt(double x) const {
  const PlotRange steps = shownSteps();
  return steps.lower + (x - plotArea().left()) * steps.size() / plotArea().width();
}

// The keyboard reads the present run first, as far as it goes.
std::optional<CostReadout> CostPlot::readoutNow() const {
  std::optional<CostReadout> readout = costsNow();
  if (!readout || !m_rates.isScheduled()) {
    return readout;
  }
  for (CostReadout::Line &line : readout->lines) {
    const EnvelopeColumn &column = line.column;
    const bool isPresent = line.name.isEmpty() || line.name == presentName();
    if (isPresent && column.firstStep >= m_rates.firstStep() &&
        column.lastStep <= m_rates.lastStep()) {
      const QString first = shortNumber(m_rates.at(column.firstStep));
      const QString last = shortNumber(m_rates.at(column.lastStep));
      const QString rate = first == last ? QStringLiteral("α %1").arg(first)
                                         : QStringLiteral("α %1 → %2").arg(first, last);
      if (line.name.isEmpty()) {
        readout->rate = rate;
      } else {
        line.name += QStringLiteral(", ") + rate;
      }
    }
  }
  return readout;
}

std::optional<CostReadout> CostPlot::costsNow() const {
  if (m_pointer) {
    return readoutAt(drawnRuns(), mapping(), *m_pointer, reach);
  }
  if (!m_cursor) {
    return std::nullopt;
  }
  const auto step = static_cast<double>(*m_cursor);
  const auto column = columnNear(m_columns, step, 1);
  const double y = column ? mapping().y(m_columns[*column].last) : plotArea().center().y();
  return readoutAt(drawnRuns(), mapping(), {mapping().x(step), y}, reach);
}

void CostPlot::showReadoutAt(std::optional<QPointF> point) {
  const std::optional<CostReadout> before = readoutNow();
  m_pointer = point;
  if (readoutNow() != before) {
    m_plot->layer(QStringLiteral("readout"))->replot();
  }
}

void CostPlot::showReadoutOf(std::optional<std::int64_t> step) {
  if (m_cursor != step) {
    m_cursor = step;
    m_pointer.reset();
    scheduleReplot();
    describe();
  }
}

// From point to point of the present run, and beyond its end of the others.
void CostPlot::moveReadout(bool right) {
  if (!m_snapshot) {
    return;
  }
  std::vector<std::int64_t> steps;
  for (const DrawnRun &run : drawnRuns()) {
    const std::int64_t known = steps.empty() ? -1 : steps.back();
    for (const EnvelopeColumn &column : *run.columns) {
      if (column.lastStep > known) {
        steps.push_back(column.lastStep);
      }
    }
  }
  const PlotRange sight = shownSteps();
  const std::int64_t from =
      std::clamp(m_cursor.value_or(m_mark.step), static_cast<std::int64_t>(std::floor(sight.lower)),
                 std::max(static_cast<std::int64_t>(std::floor(sight.lower)),
                          static_cast<std::int64_t>(std::ceil(sight.upper))));
  const auto next = right ? std::upper_bound(steps.begin(), steps.end(), from)
                          : std::lower_bound(steps.begin(), steps.end(), from);
  if (next == (right ? steps.end() : steps.begin())) {
    return;
  }
  const std::int64_t step = right ? *next : *std::prev(next);
  const auto place = static_cast<double>(step);
  if (place < sight.lower || place > sight.upper) {
    m_plot->xAxis->moveRange((right ? 0.5 : -0.5) * sight.size());
  }
  showReadoutOf(step);
}

void CostPlot::takeKeyboard() {
  setFocus(Qt::ShortcutFocusReason);
  showReadoutOf(m_mark.step);
}

bool CostPlot::isOnMarker(QPointF point) const {
  const double x = mapping().x(static_cast<double>(m_mark.step));
  return m_snapshot && plotArea().adjusted(-markerReach, 0, markerReach, 0).contains(point) &&
         std::abs(point.x() - x) <= markerReach * m_theme.scale;
}

// The step of the curve's point under the pointer, of several joined there the last.
std::optional<std::int64_t> CostPlot::stepOfPointAt(QPointF point) const {
  if (!plotArea().contains(point)) {
    return std::nullopt;
  }
  const auto column =
      columnNear(m_columns, stepAt(point.x()), reach * shownSteps().size() / plotArea().width());
  if (!column || m_columns[*column].isGap) {
    return std::nullopt;
  }
  const EnvelopeColumn &found = m_columns[*column];
  const double lowest = mapping().y(found.minimum) + curveReach * m_theme.scale;
  const double highest = mapping().y(found.maximum) - curveReach * m_theme.scale;
  if (!(point.y() <= lowest && point.y() >= highest)) {
    return std::nullopt;
  }
  const auto pointed = static_cast<std::int64_t>(std::llround(stepAt(point.x())));
  return std::clamp(pointed, found.firstStep, found.lastStep);
}

void CostPlot::chooseStep(std::int64_t step) {
  const std::int64_t chosen = std::clamp(step, m_curve->firstStep(), lastStep());
  if (m_chosen != chosen) {
    m_chosen = chosen;
    emit stepChosen(chosen);
  }
}

// Presses of the left button are the plot's own where they take the marker; a click on the curve
// goes to its step. Everything else is QCustomPlot's.
bool CostPlot::handleMouse(QMouseEvent *event) {
  const QPointF point = event->position();
  switch (event->type()) {
    case QEvent::MouseButtonPress:
      m_pressedAt = point;
      m_dragsMarker = event->button() == Qt::LeftButton && isOnMarker(point);
      if (m_dragsMarker) {
        m_chosen = m_mark.step;
        setFocus(Qt::MouseFocusReason);
        showReadoutAt(std::nullopt);
      }
      return m_dragsMarker;
    case QEvent::MouseMove:
      if (m_dragsMarker) {
        chooseStep(std::llround(stepAt(point.x())));
        return true;
      }
      m_plot->setCursor(event->buttons() == Qt::NoButton && isOnMarker(point) ? Qt::SizeHorCursor
                                                                              : Qt::ArrowCursor);
      return false;
    case QEvent::MouseButtonRelease: {
      if (std::exchange(m_dragsMarker, false)) {
        return true;
      }
      const bool isClick =
          event->button() == Qt::LeftButton && (point - m_pressedAt).manhattanLength() < reach / 3;
      const auto step = isClick && m_snapshot ? stepOfPointAt(point) : std::nullopt;
      if (step) {
        m_chosen.reset();
        chooseStep(*step);
      }
      return false;
    }
    default:
      return false;
  }
}

bool CostPlot::event(QEvent *event) {
  if (event->type() == QEvent::ShortcutOverride && hasFocus() &&
      movesPlot(*static_cast<QKeyEvent *>(event))) {
    event->accept();
    return true;
  }
  return QWidget::event(event);
}

bool CostPlot::eventFilter(QObject *watched, QEvent *event) {
  if (watched == m_plot && event->type() == QEvent::Leave) {
    showReadoutAt(std::nullopt);
  }
  if (watched == m_plot && event->type() == QEvent::ToolTip && m_snapshot) {
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(),
                       eventsAt(*m_snapshot, m_ghostMarks, mapping(), help->pos()), m_plot);
    return true;
  }
  const bool isMouse = event->type() == QEvent::MouseButtonPress ||
                       event->type() == QEvent::MouseMove ||
                       event->type() == QEvent::MouseButtonRelease;
  if (watched == m_plot && isMouse && handleMouse(static_cast<QMouseEvent *>(event))) {
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void CostPlot::keyPressEvent(QKeyEvent *event) {
  if (movesReadout(*event)) {
    return moveReadout(event->key() == Qt::Key_Right);
  }
  switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return zoom(zoomStep);
    case Qt::Key_Minus:
      return zoom(1 / zoomStep);
    case Qt::Key_Left:
      return pan(-panStep, 0);
    case Qt::Key_Right:
      return pan(panStep, 0);
    case Qt::Key_Up:
      return pan(0, panStep);
    case Qt::Key_Down:
      return pan(0, -panStep);
    case Qt::Key_Home:
      return fit();
    case Qt::Key_Y:
      return setLogarithmic(!m_logarithmic);
    case Qt::Key_Escape:
      return clearFocus();
    default:
      QWidget::keyPressEvent(event);
  }
}

void CostPlot::focusInEvent(QFocusEvent *event) {
  describe();
  QWidget::focusInEvent(event);
}

void CostPlot::focusOutEvent(QFocusEvent *event) {
  if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
    showReadoutOf(std::nullopt);
  }
  QWidget::focusOutEvent(event);
}

}  // namespace chainrule
