// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/answerfield.h"
#include "entryname.h"
#include "numberformat.h"
#include "panels/celleditor.h"
#include "panels/cellgrid.h"
#include "session/answers.h"
#include "session/focus.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr int largestTableToCopy = 100'000;  // cells

/// Signs are left to the window, whose keys for α they are.
bool beginsANumber(const QKeyEvent &event) {
  const QString text = beginningOfAnswer(event);
  return !text.isEmpty() && !QStringLiteral("+−").contains(text);
}

/// How far an arrow key moves the cursor; invalid for other keys.
std::optional<GridPlace> arrow(const QKeyEvent &event) {
  if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
    return std::nullopt;
  }
  switch (event.key()) {
    case Qt::Key_Left:
      return GridPlace{0, -1};
    case Qt::Key_Right:
      return GridPlace{0, 1};
    case Qt::Key_Up:
      return GridPlace{-1, 0};
    case Qt::Key_Down:
      return GridPlace{1, 0};
    default:
      return std::nullopt;
  }
}

bool isEnter(const QKeyEvent &event) {
  return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
         (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

}  // namespace

bool CellGrid::canEdit(GridPlace place) const {
  return m_snapshot && !m_snapshot->running && place.isValid() && cellAt(place).isEditable;
}

void CellGrid::edit(GridPlace place, const QString &text) {
  if (answerAt(place)) {
    openAnswer(place, text);
    return;
  }
  if (!canEdit(place)) {
    return;
  }
  closeEditor();
  ensureVisible(place);
  const GridCell cell = cellAt(place);
  const auto refusalOf = [snapshot = m_snapshot](const Edit &edit) {
    return QString::fromStdString(refusal(*snapshot->session, edit));
  };
  auto *editor =
      new CellEditor({cell.entry, cell.sample, cell.value}, text, m_theme, refusalOf, viewport());
  editor->setGeometry(editorArea(place, editor->preferredWidth(), editor->sizeHint().height() - 4));
  connect(editor, &CellEditor::committed, this, &CellGrid::editRequested);
  connect(editor, &CellEditor::closed, this, &CellGrid::closeEditor);
  m_editor = editor;
  m_editorMoment = m_outOfDate ? std::nullopt : std::optional(momentOf(*m_snapshot));
  editor->show();
  editor->setFocus(Qt::OtherFocusReason);
}

// Over its cell, as large as it needs to be.
QRect CellGrid::editorArea(GridPlace place, int width, int height) const {
  QRect area = cellRectangle(place).toAlignedRect();
  height = std::max(area.height(), height);
  area.setTop(area.center().y() - height / 2);
  area.setHeight(height);
  area.setLeft(std::min(area.left(), area.right() - width));
  const QRect room = viewport()->rect();
  area.moveLeft(std::max(area.left(), room.left()));
  area.setRight(std::min(area.right(), room.right()));
  area.moveTop(std::clamp(area.top(), room.top(), std::max(room.top(), room.bottom() - height)));
  return area;
}

void CellGrid::closeEditor() {
  if (CellEditor *editor = m_editor) {
    m_editor.clear();
    const bool hadFocus = editor->hasFocus();
    editor->blockSignals(true);
    editor->hide();
    editor->deleteLater();
    if (hadFocus) {
      setFocus(Qt::OtherFocusReason);
    }
    viewport()->update();
  }
}

void CellGrid::copy(GridPlace place) const {
  if (!m_snapshot || !place.isValid()) {
    return;
  }
  if (const GridCell cell = cellAt(place); cell.isKnown) {
    QApplication::clipboard()->setText(forClipboard(cell.value));
  }
}

QString CellGrid::tableText() const {
  QString text;
  for (int row = 0; row < rows(); ++row) {
    for (int column = 0; column < columns(); ++column) {
      const GridCell cell = cellAt({row, column});
      text += (column == 0 ? QString() : QStringLiteral("\t")) +
              (cell.isKnown ? forClipboard(cell.value) : QString());
    }
    text += QLatin1Char('\n');
  }
  return text;
}

void CellGrid::setCursor(GridPlace place) {
  if (!m_snapshot || place.row < 0 || place.row >= rows() || place.column < 0 ||
      place.column >= columns()) {
    return;
  }
  placeCursor(place);
  chosen(place);
}

void CellGrid::placeCursor(GridPlace place) {
  updateCursorCell();
  m_cursor = place;
  ensureVisible(place);
  updateCursorCell();
  emit cursorMoved(cellRectangle(place).toAlignedRect().translated(viewport()->pos()));
  if (hasFocus() && QAccessible::isActive()) {
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(place.row * columns() + place.column);
    QAccessible::updateAccessibility(&focused);
  }
}

void CellGrid::moveCursor(int byRows, int byColumns) {
  if (rows() == 0 || columns() == 0) {
    return;
  }
  if (!m_cursor.isValid()) {
    setCursor({0, 0});
    return;
  }
  const GridPlace next{std::clamp(m_cursor.row + byRows, 0, rows() - 1),
                       std::clamp(m_cursor.column + byColumns, 0, columns() - 1)};
  if (next != m_cursor) {
    setCursor(next);
  }
}

namespace {

void reveal(QScrollBar *bar, double from, double to, double page) {
  if (from < bar->value()) {
    bar->setValue(static_cast<int>(std::floor(from)));
  } else if (to > bar->value() + page) {
    bar->setValue(static_cast<int>(std::ceil(to - page)));
  }
}

}  // namespace

void CellGrid::ensureVisible(GridPlace place) {
  const QRectF cell = m_geometry.rectangle(place);
  reveal(horizontalScrollBar(), cell.left(), cell.right(),
         viewport()->width() - m_geometry.labelWidth);
  reveal(verticalScrollBar(), cell.top(), cell.bottom(),
         viewport()->height() - m_geometry.headHeight);
}

void CellGrid::revealRow(int row) {
  reveal(verticalScrollBar(), row * m_geometry.rowHeight, (row + 1) * m_geometry.rowHeight,
         viewport()->height() - m_geometry.headHeight);
  if (m_cursor.isValid() && !hasFocus()) {
    m_cursor.row = row;
  }
}

void CellGrid::updateCursorCell() {
  if (m_cursor.isValid()) {
    viewport()->update(cursorRing().toAlignedRect().adjusted(-2, -2, 2, 2));
  }
}

bool CellGrid::isChosen(GridPlace place) const {
  const std::optional<Entry> entry = focusEntry(place);
  return entry && entry == m_focus->selected();
}

bool CellGrid::usesKey(const QKeyEvent &event) const {
  if (isEnter(event)) {
    return m_showsCursor && m_snapshot && m_cursor.isValid() &&
           (!isChosen(m_cursor) || canEdit(m_cursor) || answerAt(m_cursor));
  }
  return arrow(event) || event.key() == Qt::Key_F2 || event.matches(QKeySequence::Copy) ||
         typesNumber(event);
}

// While answers are asked for, what is typed is one: never a change of another number, which would
// begin the questions anew.
bool CellGrid::typesNumber(const QKeyEvent &event) const {
  const bool isAsked = m_answers && m_answers->count() > 0;
  return isAsked ? answerAt(m_cursor) && !beginningOfAnswer(event).isEmpty()
                 : beginsANumber(event) && canEdit(m_cursor);
}

bool CellGrid::event(QEvent *event) {
  if (event->type() == QEvent::ShortcutOverride && usesKey(*static_cast<QKeyEvent *>(event))) {
    event->accept();
    return true;
  }
  if (event->type() == QEvent::Resize) {
    sizeChanged();
  }
  return QAbstractScrollArea::event(event);
}

void CellGrid::keyPressEvent(QKeyEvent *event) {
  const bool isEscape = event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier;
  if (isEscape && !m_focus->selected()) {
    clearFocus();
    return;
  }
  if (!m_snapshot || !usesKey(*event)) {
    event->ignore();
    return;
  }
  if (const std::optional<GridPlace> by = arrow(*event)) {
    m_showsCursor = true;
    moveCursor(by->row, by->column);
  } else if (isEnter(*event)) {
    if (isChosen(m_cursor)) {
      edit(m_cursor);
    } else {
      chosen(m_cursor);
    }
  } else if (event->key() == Qt::Key_F2) {
    edit(m_cursor);
  } else if (event->matches(QKeySequence::Copy)) {
    copy(m_cursor);
  } else {
    edit(m_cursor, event->text());
  }
}

void CellGrid::focusInEvent(QFocusEvent *event) {
  QAbstractScrollArea::focusInEvent(event);
  const bool byKey = event->reason() == Qt::TabFocusReason ||
                     event->reason() == Qt::BacktabFocusReason ||
                     event->reason() == Qt::ShortcutFocusReason;
  m_showsCursor = m_showsCursor || byKey;
  if (byKey && m_snapshot && rows() > 0 && columns() > 0) {
    placeCursor(m_cursor.isValid() ? m_cursor : GridPlace{0, 0});
  }
  updateCursorCell();
}

void CellGrid::focusOutEvent(QFocusEvent *event) {
  QAbstractScrollArea::focusOutEvent(event);
  updateCursorCell();
}

void CellGrid::mousePressEvent(QMouseEvent *event) {
  const GridPlace place = m_snapshot ? placeAtPoint(event->position()) : GridPlace();
  if (event->button() != Qt::LeftButton || !place.isValid()) {
    event->ignore();
    return;
  }
  m_showsCursor = false;
  setCursor(place);
}

void CellGrid::mouseDoubleClickEvent(QMouseEvent *event) {
  const GridPlace place = m_snapshot ? placeAtPoint(event->position()) : GridPlace();
  if (event->button() != Qt::LeftButton || !place.isValid()) {
    event->ignore();
    return;
  }
  if (m_snapshot->running && cellAt(place).isEditable) {
    QToolTip::showText(event->globalPosition().toPoint(), tr("Pause to change a number."), this);
  }
  edit(place);
}

void CellGrid::mouseMoveEvent(QMouseEvent *event) {
  const GridPlace place = m_snapshot ? placeAtPoint(event->position()) : GridPlace();
  std::optional<WholeQuantity> whole;
  if (m_snapshot && event->position().y() < m_geometry.headHeight) {
    const int column = m_geometry.placeAt({event->position().x() - origin().x(), 0}).column;
    whole = column >= 0 ? wholeOfColumn(column) : std::nullopt;
  }
  if (whole) {
    m_focus->setHoveredWhole(whole);
  } else {
    m_focus->setHovered(place.isValid() ? focusEntry(place) : std::nullopt);
  }
  event->ignore();
}

bool CellGrid::viewportEvent(QEvent *event) {
  switch (event->type()) {
    case QEvent::Leave:
      m_focus->setHovered(std::nullopt);
      break;
    case QEvent::ToolTip: {
      const auto *help = static_cast<QHelpEvent *>(event);
      QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
      return true;
    }
    default:
      break;
  }
  return QAbstractScrollArea::viewportEvent(event);
}

QString CellGrid::toolTipAt(QPointF point) const {
  if (!m_snapshot) {
    return {};
  }
  if (const GridPlace place = placeAtPoint(point); place.isValid()) {
    const GridCell cell = cellAt(place);
    const std::optional<int> answer = answerAt(place);
    const QString value = cell.isKnown ? exact(cell.value)
                          : answer     ? answerWords(*answer)
                                       : whyUnknown(place);
    return nameAt(place) + QLatin1Char('\n') +
           (cell.isStale ? tr("%1 (out of date)").arg(value) : value);
  }
  if (point.y() < m_geometry.headHeight) {
    const int column = m_geometry.placeAt({point.x() - origin().x(), 0}).column;
    return column >= 0 ? headHint(column) : QString();
  }
  return {};
}

void CellGrid::contextMenuEvent(QContextMenuEvent *event) {
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  const GridPlace place = byKey ? m_cursor : placeAtPoint(event->pos());
  if (!m_snapshot || !place.isValid()) {
    event->ignore();
    return;
  }
  setCursor(place);
  auto *menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setToolTipsVisible(true);
  const QString symbol = entrySymbol(cellAt(place).entry);
  QAction *copyNumber = menu->addAction(tr("&Copy all digits of %1").arg(symbol), this,
                                        [this, place] { copy(place); });
  copyNumber->setShortcut(QKeySequence::Copy);
  copyNumber->setToolTip(tr("So that they give the very same number when read"));
  copyNumber->setEnabled(cellAt(place).isKnown);
  QAction *copyTable = menu->addAction(tr("Copy the whole &table"), this,
                                       [this] { QApplication::clipboard()->setText(tableText()); });
  copyTable->setToolTip(
      tr("A line for each row, with tabs between its numbers, for a spreadsheet"));
  copyTable->setEnabled(rows() <= largestTableToCopy / std::max(1, columns()));
  if (answerAt(place)) {
    menu->addSeparator();
    QAction *predict =
        menu->addAction(tr("&Predict %1…").arg(symbol), this, [this, place] { edit(place); });
    predict->setShortcut(Qt::Key_F2);
    predict->setToolTip(tr("Type what it will be, here in the table"));
  } else if (cellAt(place).isEditable) {
    menu->addSeparator();
    QAction *change =
        menu->addAction(tr("Chan&ge %1…").arg(symbol), this, [this, place] { edit(place); });
    change->setShortcut(Qt::Key_F2);
    change->setToolTip(tr("Type another number in its place, here in the table"));
    change->setEnabled(canEdit(place));
  }
  const QPoint at =
      byKey ? viewport()->mapToGlobal(cellRectangle(place).center().toPoint()) : event->globalPos();
  menu->popup(at);
}

}  // namespace chainrule
