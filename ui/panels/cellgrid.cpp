// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/cellgrid.h"

#include "controls/answerfield.h"
#include "entryname.h"
#include "panels/cellaccessible.h"
#include "panels/celleditor.h"
#include "session/answers.h"
#include "session/focus.h"

#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <bit>
#include <cmath>

namespace chainrule {
namespace {

bool looksTheSame(const GridCell &a, const GridCell &b) {
  return std::bit_cast<std::uint64_t>(a.value) == std::bit_cast<std::uint64_t>(b.value) &&
         a.isKnown == b.isKnown && a.isStale == b.isStale && a.sample == b.sample;
}

template <typename Visit>
void forEachPlace(const GridRange &range, Visit visit) {
  for (int row = range.first.row; row < range.end.row; ++row) {
    for (int column = range.first.column; column < range.end.column; ++column) {
      visit(GridPlace{row, column});
    }
  }
}

}  // namespace

CellGrid::CellGrid(Focus *focus, QWidget *parent) : QAbstractScrollArea(parent), m_focus(focus) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  viewport()->setMouseTracking(true);
  viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
  CellAccessible::install();
  connect(focus, &Focus::hoveredChanged, this, &CellGrid::followHover);
  connect(focus, &Focus::selectedChanged, this, &CellGrid::followSelection);
  m_hovered = focus->hovered();
  m_hoveredWhole = focus->hoveredWhole();
  m_selected = focus->selected();
}

CellGrid::~CellGrid() = default;

CellGrid::Moment CellGrid::momentOf(const Snapshot &snapshot) {
  return {snapshot.run, snapshot.position.step, snapshot.start.seed};
}

void CellGrid::setTheme(const Theme &theme) {
  m_theme = theme;
  closeEditor();
  closeAnswer();
  themeChanged();
  viewport()->update();
}

void CellGrid::setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate) {
  if (snapshot == m_snapshot && outOfDate == m_outOfDate) {
    return;
  }
  const bool isSeen = m_snapshot && !viewport()->visibleRegion().isEmpty();
  const GridRange range = isSeen ? visibleCells() : GridRange();
  m_shown.clear();
  forEachPlace(range, [this](GridPlace place) { m_shown.push_back(cellAt(place)); });

  m_snapshot = std::move(snapshot);
  m_outOfDate = outOfDate;
  const bool everything = snapshotChanged();
  if (m_cursor.row >= rows() || m_cursor.column >= columns()) {
    m_cursor = {};
  }
  if (isEditing() && !m_outOfDate && !m_editorMoment) {
    m_editorMoment = momentOf(*m_snapshot);
  }
  if (isEditing() &&
      (m_snapshot->running || (!m_outOfDate && m_editorMoment != momentOf(*m_snapshot)))) {
    closeEditor();
  }
  const bool areTheSamePlaces = isSeen && visibleCells() == range;
  if (!areTheSamePlaces || everything) {
    viewport()->update();
    return;
  }
  std::vector<GridPlace> changed;
  auto before = m_shown.begin();
  forEachPlace(range, [&](GridPlace place) {
    if (!looksTheSame(*before++, cellAt(place))) {
      changed.push_back(place);
    }
  });
  if (changed.size() * 2 > m_shown.size()) {
    viewport()->update();
    return;
  }
  for (const GridPlace place : changed) {
    viewport()->update(cellRectangle(place).toAlignedRect().adjusted(-1, -1, 1, 1));
  }
}

QString CellGrid::nameAt(GridPlace place) const {
  const Entry entry = cellAt(place).entry;
  return QStringLiteral("%1, %2").arg(entrySymbol(entry), entryWords(entry));
}

QString CellGrid::whyUnknown(GridPlace) const {
  return tr("not computed yet");
}

QString CellGrid::rowName(int row) const {
  return tr("row %1").arg(row + 1);
}

QString CellGrid::columnName(int column) const {
  return tr("column %1").arg(column + 1);
}

QString CellGrid::headHint(int) const {
  return {};
}

std::optional<Entry> CellGrid::focusEntry(GridPlace place) const {
  return cellAt(place).entry;
}

void CellGrid::chosen(GridPlace place) {
  if (const std::optional<Entry> entry = focusEntry(place)) {
    m_focus->setSelected(entry);
  }
}

QPointF CellGrid::origin() const {
  return {m_geometry.labelWidth - horizontalScrollBar()->value(),
          m_geometry.headHeight - verticalScrollBar()->value()};
}

QRectF CellGrid::cellRectangle(GridPlace place) const {
  return m_geometry.rectangle(place).translated(origin());
}

/// Around the cursor's cell, so that it can't be taken for the frame of what is selected.
QRectF CellGrid::cursorRing() const {
  const QRectF room = QRectF(viewport()->rect()).adjusted(1, 1, -1, -1);
  return cellRectangle(m_cursor).adjusted(-2, -2, 2, 2) & room;
}

QRectF CellGrid::rowRectangle(int row) const {
  return {0, origin().y() + row * m_geometry.rowHeight, static_cast<double>(viewport()->width()),
          m_geometry.rowHeight};
}

GridRange CellGrid::visibleCells() const {
  const QRectF cells =
      QRectF(viewport()->rect()).adjusted(m_geometry.labelWidth, m_geometry.headHeight, 0, 0);
  return m_geometry.range(cells.translated(-origin()));
}

GridPlace CellGrid::placeAtPoint(QPointF point) const {
  if (point.x() < m_geometry.labelWidth || point.y() < m_geometry.headHeight) {
    return {};
  }
  return m_geometry.placeAt(point - origin());
}

void CellGrid::setGeometryOfCells(const GridGeometry &geometry) {
  m_geometry = geometry;
  updateScrollBars();
  viewport()->update();
}

void CellGrid::updateScrollBars() {
  const QSize size = m_geometry.size().toSize();
  const QSize room = maximumViewportSize();
  QScrollBar *across = horizontalScrollBar();
  QScrollBar *down = verticalScrollBar();
  bool scrollsDown = size.height() > room.height();
  const int width = room.width() - (scrollsDown ? down->sizeHint().width() : 0);
  const bool scrollsAcross = size.width() > width;
  const int height = room.height() - (scrollsAcross ? across->sizeHint().height() : 0);
  scrollsDown = size.height() > height;
  const auto adapt = [](QScrollBar *bar, bool scrolls, int length, int page, double step) {
    bar->setRange(0, scrolls ? length - page : 0);
    bar->setPageStep(page);
    bar->setSingleStep(std::max(1, static_cast<int>(step)));
  };
  adapt(across, scrollsAcross, size.width(), width, 2 * m_geometry.rowHeight);
  adapt(down, scrollsDown, size.height(), height, m_geometry.rowHeight);
}

void CellGrid::sizeChanged() {
  updateScrollBars();
}

void CellGrid::scrollContentsBy(int dx, int dy) {
  for (QWidget *field : {static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_answerField)}) {
    if (field != nullptr) {
      field->move(field->pos() + QPoint(dx, dy));
    }
  }
  viewport()->update();
}

void CellGrid::updateHighlight(const std::optional<Entry> &entry) {
  if (entry && m_snapshot) {
    const QRectF rectangle = highlightOf(*entry);
    if (!rectangle.isEmpty()) {
      viewport()->update(rectangle.toAlignedRect().adjusted(-2, -2, 2, 2));
    }
  }
}

/// The columns, one or all, whose cells belong to it.
void CellGrid::updateHighlight(const std::optional<WholeQuantity> &whole) {
  if (!whole || !m_snapshot) {
    return;
  }
  const GridRange range = visibleCells();
  for (int column = range.first.column; column < range.end.column; ++column) {
    if (range.first.row < range.end.row &&
        whole->contains(cellAt({range.first.row, column}).entry)) {
      const QRect cell = cellRectangle({range.first.row, column}).toAlignedRect();
      viewport()->update(cell.left() - 1, 0, cell.width() + 2, viewport()->height());
    }
  }
}

void CellGrid::followHover() {
  updateHighlight(m_hovered);
  updateHighlight(m_hoveredWhole);
  m_hovered = m_focus->hovered();
  m_hoveredWhole = m_focus->hoveredWhole();
  updateHighlight(m_hovered);
  updateHighlight(m_hoveredWhole);
}

void CellGrid::followSelection() {
  updateHighlight(m_selected);
  m_selected = m_focus->selected();
  updateHighlight(m_selected);
  if (!m_selected || !m_snapshot) {
    return;
  }
  if (const GridPlace place = placeOf(*m_selected); place.isValid() && place != m_cursor) {
    updateCursorCell();
    m_cursor = place;
    ensureVisible(place);
    updateCursorCell();
  }
}

void CellGrid::paintEvent(QPaintEvent *event) {
  QPainter painter(viewport());
  const QRect dirty = event->rect();
  painter.fillRect(dirty, ground());
  if (!m_snapshot) {
    return;
  }
  const QRegion &region = event->region();
  const QRectF body = QRectF(viewport()->rect()).adjusted(0, m_geometry.headHeight, 0, 0);
  const QRectF cells = body.adjusted(m_geometry.labelWidth, 0, 0, 0);
  const GridRange range = m_geometry.range((cells & QRectF(dirty)).translated(-origin()));

  painter.setClipRect(body);
  QRectF band = body & QRectF(dirty);
  band.setLeft(m_geometry.labelWidth);
  band.setWidth(1);
  const GridRange touched = m_geometry.range(band.translated(-origin()));
  for (int row = touched.first.row; row < touched.end.row; ++row) {
    QRectF rectangle = rowRectangle(row);
    paintRowGround(painter, row, rectangle);
    rectangle.setWidth(m_geometry.labelWidth);
    paintLabel(painter, row, rectangle);
  }
  const bool isScrolled = horizontalScrollBar()->maximum() > 0;
  if (isScrolled) {
    painter.setClipRect(cells);
  }
  forEachPlace(range, [&](GridPlace place) {
    const QRectF rectangle = cellRectangle(place);
    if (region.intersects(rectangle.toAlignedRect())) {
      paintCell(painter, place, rectangle);
      if (m_hoveredWhole && m_hoveredWhole->contains(cellAt(place).entry)) {
        painter.fillRect(rectangle, m_theme.hoverPlate());
      }
    }
  });
  paintFrames(painter);
  paintAnswers(painter, range);
  if (m_showsCursor && hasFocus() && m_cursor.isValid() && !isEditing()) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ground(), 4));
    painter.drawRoundedRect(cursorRing().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(QPen(m_theme.ink, 2));
    painter.drawRoundedRect(cursorRing(), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
  }
  if (m_geometry.headHeight > 0 && dirty.top() < m_geometry.headHeight) {
    painter.setClipRect(QRectF(isScrolled ? m_geometry.labelWidth : 0, 0, viewport()->width(),
                               m_geometry.headHeight));
    for (int column = 0; column < columns(); ++column) {
      const QRectF head(origin().x() + m_geometry.left(column), 0,
                        m_geometry.right(column) - m_geometry.left(column), m_geometry.headHeight);
      if (head.right() > m_geometry.labelWidth && head.left() < viewport()->width()) {
        paintHead(painter, column, head);
      }
    }
  }
}

}  // namespace chainrule
