// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/ratemap.h"

#include "laboratory/costcolours.h"
#include "laboratory/ratesymbols.h"
#include "network/colourscale.h"
#include "numberformat.h"
#include "panels/learningratescale.h"
#include "plots/plotaccessible.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace chainrule {
namespace {

constexpr double left = 92;
constexpr double right = 14;
constexpr double top = 32;
constexpr double gap = 24;
constexpr double bottom = 44;
constexpr double mapShare = 0.56;  // of the height of map and profile
constexpr double fewestDecades = 1e-9;

}  // namespace

RateMap::RateMap(QWidget *parent) : QWidget(parent) {
  makeAccessibleChart(this);
  setObjectName(QStringLiteral("rateMap"));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAccessibleName(tr("Map of the cost over learning rate and step"));
  m_theme = Theme::light();
}

void RateMap::setTheme(const Theme &theme) {
  m_theme = theme;
  makeImage();
  paintAnew();
}

void RateMap::paintAnew() {
  m_painted = {};
  update();
}

void RateMap::setAnswer(std::shared_ptr<const LaboratoryAnswer> answer) {
  if (answer == m_answer) {
    return;
  }
  const bool isOtherMap = !m_answer || m_answer->study != answer->study;
  m_answer = std::move(answer);
  if (isOtherMap) {
    m_chosen.reset();
    if (m_cursor &&
        !(hasMap() && m_cursor->run < runs() && m_cursor->row < m_answer->study->map.rows)) {
      m_cursor.reset();
    }
    makeImage();
  }
  describe();
  paintAnew();
}

void RateMap::setStale(bool stale) {
  if (stale != m_stale) {
    m_stale = stale;
    describe();
    paintAnew();
  }
}

void RateMap::setLearningRate(double learningRate) {
  if (learningRate != m_learningRate) {
    m_learningRate = learningRate;
    paintAnew();
  }
}

void RateMap::choose(std::optional<std::size_t> run) {
  if (run != m_chosen) {
    m_chosen = run;
    describe();
    update();
  }
}

std::size_t RateMap::runs() const {
  return m_answer->study->sweep.runs.size();
}

void RateMap::makeImage() {
  m_image = {};
  if (!hasMap()) {
    return;
  }
  const CostMap &map = m_answer->study->map;
  m_image = QImage(static_cast<int>(runs()), static_cast<int>(map.rows), QImage::Format_ARGB32);
  std::array<QRgb, 512> colours;  // mixing one for each cell would take ten times as long
  for (std::size_t k = 0; k < colours.size(); ++k) {
    colours[k] =
        costColourAt(m_theme, static_cast<double>(k) / (static_cast<double>(colours.size()) - 1))
            .rgb();
  }
  for (std::size_t row = 0; row < map.rows; ++row) {
    auto *pixel = reinterpret_cast<QRgb *>(m_image.scanLine(static_cast<int>(row)));
    for (std::size_t run = 0; run < runs(); ++run) {
      const double cost = map.cost(run, row);
      const double part = costPart(cost) * (static_cast<double>(colours.size()) - 1);
      pixel[run] = std::isnan(cost) ? 0 : colours[static_cast<std::size_t>(std::lround(part))];
    }
  }
}

QRectF RateMap::mapArea() const {
  const double scale = m_theme.scale;
  const double high = height() - (top + gap + bottom) * scale;
  return {left * scale, top * scale, std::max(1.0, width() - (left + right) * scale),
          std::max(1.0, mapShare * high)};
}

QRectF RateMap::profileArea() const {
  const double scale = m_theme.scale;
  const QRectF map = mapArea();
  const double begin = map.bottom() + gap * scale;
  return {map.left(), begin, map.width(), std::max(1.0, height() - bottom * scale - begin)};
}

double RateMap::x(double learningRate) const {
  const RateQuestion &rates = m_answer->rates;
  const double decades = std::max(fewestDecades, std::log10(rates.to) - std::log10(rates.from));
  return mapArea().left() + mapArea().width() * std::log10(learningRate / rates.from) / decades;
}

double RateMap::learningRateAt(double x) const {
  const RateQuestion &rates = m_answer->rates;
  return rates.from * std::pow(rates.to / rates.from, (x - mapArea().left()) / mapArea().width());
}

// The columns lie side by side, each about its α; those at the ends are half as wide.
QRectF RateMap::columnArea(std::size_t run) const {
  const QRectF area = mapArea();
  const double pitch = area.width() / static_cast<double>(runs() - 1);
  const double middle = area.left() + static_cast<double>(run) * pitch;
  const double begin = std::max(area.left(), middle - pitch / 2);
  return {begin, area.top(), std::min(area.right(), middle + pitch / 2) - begin, area.height()};
}

std::optional<RateMap::Cell> RateMap::cellAt(QPointF point) const {
  const QRectF area = mapArea();
  if (!hasMap() || !area.contains(point)) {
    return std::nullopt;
  }
  const double last = static_cast<double>(runs() - 1);
  const auto run = static_cast<std::size_t>(
      std::clamp(std::round((point.x() - area.left()) / area.width() * last), 0.0, last));
  const CostMap &map = m_answer->study->map;
  const double step = (point.y() - area.top()) / area.height() * static_cast<double>(map.steps);
  const auto row = static_cast<std::size_t>(step / static_cast<double>(map.stepsPerRow));
  return Cell{run, std::min(row, map.rows - 1)};
}

std::optional<RateMap::Cell> RateMap::shownCell() const {
  return m_pointer ? cellAt(*m_pointer) : hasFocus() ? m_cursor : std::nullopt;
}

QStringList RateMap::readout() const {
  if (!hasMap()) {
    return {};
  }
  if (const std::optional<Cell> cell = shownCell()) {
    return readoutOf(*cell);
  }
  if (m_pointer && profileArea().contains(*m_pointer)) {
    return readoutOfProfile(learningRateAt(m_pointer->x()));
  }
  return {};
}

QStringList RateMap::readoutOf(const Cell &cell) const {
  const CostMap &map = m_answer->study->map;
  const SweptRun &run = m_answer->study->sweep.runs[cell.run];
  const double cost = map.cost(cell.run, cell.row);
  const auto row = static_cast<std::int64_t>(cell.row);
  const std::int64_t offset = m_answer->rates.isOfDataset
                                  ? row * map.stepsPerRow
                                  : std::min((row + 1) * map.stepsPerRow, map.steps) - 1;
  QStringList lines{tr("α = %1").arg(learningRateText(run.learningRate))};
  if (std::isnan(cost)) {
    lines << tr("no step after %1").arg(QLocale().toString(qint64(run.firstNonFinite.value_or(0))));
  } else {
    lines << tr("step %1: C = %2")
                 .arg(QLocale().toString(qint64(map.firstStep + offset)), significant(cost));
  }
  lines << (run.firstNonFinite ? tr("diverges")
                               : tr("at the end C = %1").arg(significant(run.finalCost)));
  return lines;
}

QStringList RateMap::readoutOfProfile(double learningRate) const {
  if (!m_answer->line || m_answer->line->profile.empty()) {
    return {};
  }
  const std::vector<ProfilePoint> &points = m_answer->line->profile;
  const auto distance = [learningRate](const ProfilePoint &point) {
    return std::abs(std::log(point.learningRate / learningRate));
  };
  const ProfilePoint &point =
      *std::min_element(points.begin(), points.end(),
                        [&](const auto &a, const auto &b) { return distance(a) < distance(b); });
  return {tr("α = %1").arg(learningRateText(point.learningRate)),
          tr("after one step C = %1").arg(significant(point.cost)),
          tr("second order %1").arg(significant(point.secondOrder)),
          tr("first order %1").arg(significant(point.firstOrder))};
}

void RateMap::paintReadout(QPainter &painter) const {
  const QStringList lines = readout();
  const std::optional<Cell> cell = shownCell();
  if (m_chosen && hasMap()) {
    painter.setPen(QPen(m_theme.canvas, 4));
    painter.setBrush(Qt::NoBrush);
    const QRectF column = columnArea(*m_chosen);
    painter.drawRect(column);
    painter.setPen(QPen(m_theme.ink, 2));
    painter.drawRect(column);
  }
  if (lines.isEmpty()) {
    return;
  }
  QPointF place;
  if (cell) {
    const QRectF column = columnArea(cell->run);
    const CostMap &map = m_answer->study->map;
    const double part = (static_cast<double>(cell->row) + 0.5) *
                        static_cast<double>(map.stepsPerRow) / static_cast<double>(map.steps);
    place = {column.center().x(), column.top() + std::min(part, 1.0) * column.height()};
    painter.setPen(QPen(m_theme.canvas, 3.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place, 5, 5);
    painter.setPen(QPen(m_theme.ink, 1.5));
    painter.drawEllipse(place, 5, 5);
  } else {
    place = *m_pointer;
    painter.setPen(QPen(m_theme.controlFrame, 1));
    painter.drawLine(QPointF(place.x(), profileArea().top()),
                     QPointF(place.x(), profileArea().bottom()));
  }
  paintWordsBox(painter, m_theme, place, mapArea().united(profileArea()), lines);
}

void RateMap::moveCursor(int columns, int rows) {
  if (!hasMap()) {
    return;
  }
  const auto moved = [](std::size_t from, int by, std::size_t count) {
    const auto to = static_cast<std::int64_t>(from) + by;
    return static_cast<std::size_t>(
        std::clamp<std::int64_t>(to, 0, static_cast<std::int64_t>(count) - 1));
  };
  m_pointer.reset();
  if (!m_cursor) {
    m_cursor = Cell{m_chosen.value_or(runs() / 2), m_answer->study->map.rows - 1};
  } else {
    m_cursor = Cell{moved(m_cursor->run, columns, runs()),
                    moved(m_cursor->row, rows, m_answer->study->map.rows)};
  }
  if (columns != 0) {
    choose(m_cursor->run);
    emit runChosen(m_cursor->run);
  }
  describe();
  update();
}

bool RateMap::event(QEvent *event) {
  // The window's own keys are the map's while it has the keyboard.
  if (event->type() == QEvent::ShortcutOverride) {
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
      event->accept();
      return true;
    }
  }
  return QWidget::event(event);
}

void RateMap::keyPressEvent(QKeyEvent *event) {
  constexpr int all = 1 << 20;
  if (!hasMap() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
    QWidget::keyPressEvent(event);
    return;
  }
  switch (event->key()) {
    case Qt::Key_Left:
      moveCursor(-1, 0);
      break;
    case Qt::Key_Right:
      moveCursor(1, 0);
      break;
    case Qt::Key_Up:
      moveCursor(0, -1);
      break;
    case Qt::Key_Down:
      moveCursor(0, 1);
      break;
    case Qt::Key_Home:
      moveCursor(-all, 0);
      break;
    case Qt::Key_End:
      moveCursor(all, 0);
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_chosen) {
        emit runActivated(*m_chosen);
      }
      break;
    case Qt::Key_Escape:
      window()->setFocus();
      break;
    default:
      QWidget::keyPressEvent(event);
  }
}

void RateMap::leaveEvent(QEvent *) {
  m_pointer.reset();
  update();
}

void RateMap::mouseMoveEvent(QMouseEvent *event) {
  m_pointer = event->position();
  update();
}

void RateMap::mousePressEvent(QMouseEvent *event) {
  const std::optional<Cell> cell = cellAt(event->position());
  if (cell && event->button() == Qt::LeftButton) {
    m_cursor = cell;
    choose(cell->run);
    emit runChosen(cell->run);
  }
}

void RateMap::mouseDoubleClickEvent(QMouseEvent *event) {
  if (const std::optional<Cell> cell = cellAt(event->position())) {
    emit runActivated(cell->run);
  }
}

void RateMap::focusInEvent(QFocusEvent *event) {
  QWidget::focusInEvent(event);
  update();
}

void RateMap::focusOutEvent(QFocusEvent *event) {
  QWidget::focusOutEvent(event);
  update();
}

void RateMap::describe() {
  if (!hasMap()) {
    setAccessibleDescription(QString());
    return;
  }
  const RateStudy &study = *m_answer->study;
  QStringList parts;
  if (m_stale) {
    parts << tr("out of date");
  }
  if (const QStringList read = readout(); !read.isEmpty()) {
    parts << read.join(QStringLiteral(", "));
  }
  for (const RateRegion &region : study.regions) {
    if (const QString words = verdictText(region.verdict); !words.isEmpty()) {
      parts << tr("from α = %1 to %2: %3")
                   .arg(learningRateText(study.sweep.runs[region.first].learningRate),
                        learningRateText(
                            study.sweep.runs[region.first + region.count - 1].learningRate),
                        words);
    }
  }
  setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

QString verdictText(RateVerdict verdict) {
  switch (verdict) {
    case RateVerdict::Rises:
      return RateMap::tr("rises");
    case RateVerdict::Diverges:
      return RateMap::tr("diverges");
    case RateVerdict::Oscillates:
      return RateMap::tr("oscillates");
    case RateVerdict::HardlyMoves:
      return RateMap::tr("too small: hardly moves");
    case RateVerdict::Saturated:
      return RateMap::tr("stuck, saturated");
    case RateVerdict::Stuck:
      return RateMap::tr("stuck");
    case RateVerdict::Learns:
      return RateMap::tr("learns");
    case RateVerdict::Unnamed:
      break;
  }
  return {};
}

}  // namespace chainrule
