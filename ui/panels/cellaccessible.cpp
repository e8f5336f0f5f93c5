// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/cellaccessible.h"

#include "numberformat.h"
#include "panels/cellgrid.h"
#include "screentext.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace chainrule {
namespace {

/// The head of a row or a column, which are asked for their cells alone.
class Head : public QAccessibleInterface {
 public:
  Head(CellGrid *grid, Qt::Orientation orientation, int index)
      : m_grid(grid), m_orientation(orientation), m_index(index) {}

  bool isValid() const override {
    return m_grid && m_index < (isOfColumn() ? m_grid->columns() : m_grid->rows());
  }
  QObject *object() const override { return nullptr; }
  QAccessibleInterface *parent() const override {
    return QAccessible::queryAccessibleInterface(m_grid);
  }
  QAccessibleInterface *child(int) const override { return nullptr; }
  QAccessibleInterface *childAt(int, int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface *) const override { return -1; }
  QAccessible::Role role() const override {
    return isOfColumn() ? QAccessible::ColumnHeader : QAccessible::RowHeader;
  }
  QAccessible::State state() const override { return {}; }
  QRect rect() const override { return {}; }
  void setText(QAccessible::Text, const QString &) override {}
  QString text(QAccessible::Text kind) const override {
    if (!isValid() || kind != QAccessible::Name) {
      return {};
    }
    const QString name = isOfColumn() ? m_grid->columnName(m_index) : m_grid->rowName(m_index);
    return name.isEmpty() ? m_grid->headHint(m_index) : name;
  }

 private:
  bool isOfColumn() const { return m_orientation == Qt::Vertical; }

  QPointer<CellGrid> m_grid;
  Qt::Orientation m_orientation;  // of what it is the head of
  int m_index;
};

class Cell : public QAccessibleInterface,
             public QAccessibleTableCellInterface,
             public QAccessibleActionInterface {
 public:
  Cell(CellGrid *grid, GridPlace place) : m_grid(grid), m_place(place) {}

  bool isValid() const override {
    return m_grid && m_place.row < m_grid->rows() && m_place.column < m_grid->columns();
  }
  QObject *object() const override { return nullptr; }
  QAccessibleInterface *parent() const override {
    return QAccessible::queryAccessibleInterface(m_grid);
  }
  QAccessibleInterface *child(int) const override { return nullptr; }
  QAccessibleInterface *childAt(int, int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface *) const override { return -1; }
  QAccessible::Role role() const override { return QAccessible::Cell; }
  void setText(QAccessible::Text, const QString &) override {}

  QString text(QAccessible::Text kind) const override {
    if (!isValid()) {
      return {};
    }
    const GridCell cell = m_grid->cellAt(m_place);
    switch (kind) {
      case QAccessible::Name:
        return m_grid->nameAt(m_place);
      case QAccessible::Value:
        return cell.isKnown ? exact(cell.value) : description(cell);
      case QAccessible::Description:
        return description(cell);
      default:
        return {};
    }
  }

  // Of name, value and description, AT-SPI gets no value where there is no interface for one, and
  // that for values knows numbers only, not "not computed yet".
  QString description(const GridCell &cell) const {
    if (const std::optional<int> answer = m_grid->answerAt(m_place)) {
      return cell.isKnown
                 ? asTyped(cell.value) + QStringLiteral("; ") + m_grid->answerWords(*answer)
                 : m_grid->answerWords(*answer);
    }
    if (!cell.isKnown) {
      return m_grid->whyUnknown(m_place);
    }
    const QString value = cell.isEditable ? asTyped(cell.value) : significant(cell.value);
    return cell.isStale ? screenText("%1, out of date").arg(value) : value;
  }

  QRect rect() const override {
    if (!isValid()) {
      return {};
    }
    const QRect cell = m_grid->cellRectangle(m_place).toAlignedRect();
    return {m_grid->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
  }

  QAccessible::State state() const override {
    QAccessible::State state;
    if (!isValid()) {
      state.invalid = true;
      return state;
    }
    const bool isCursor = m_grid->cursor() == m_place;
    state.focusable = true;
    state.selectable = true;
    state.selected = isCursor;
    state.focused = isCursor && m_grid->hasFocus();
    state.editable = canType();
    state.readOnly = !state.editable;
    state.offscreen =
        !m_grid->viewport()->rect().intersects(m_grid->cellRectangle(m_place).toAlignedRect());
    return state;
  }

  void *interface_cast(QAccessible::InterfaceType type) override {
    if (type == QAccessible::TableCellInterface) {
      return static_cast<QAccessibleTableCellInterface *>(this);
    }
    if (type == QAccessible::ActionInterface) {
      return static_cast<QAccessibleActionInterface *>(this);
    }
    return nullptr;
  }

  int columnExtent() const override { return 1; }
  int rowExtent() const override { return 1; }
  int columnIndex() const override { return m_place.column; }
  int rowIndex() const override { return m_place.row; }
  QList<QAccessibleInterface *> columnHeaderCells() const override;
  QList<QAccessibleInterface *> rowHeaderCells() const override;
  bool isSelected() const override { return m_grid && m_grid->cursor() == m_place; }
  QAccessibleInterface *table() const override { return parent(); }

  bool canType() const { return m_grid->canEdit(m_place) || m_grid->answerAt(m_place); }

  QStringList actionNames() const override {
    return isValid() && canType() ? QStringList{pressAction(), setFocusAction()}
                                  : QStringList{setFocusAction()};
  }
  void doAction(const QString &name) override {
    if (!isValid()) {
      return;
    }
    m_grid->setFocus();
    m_grid->setCursor(m_place);
    if (name == pressAction()) {
      m_grid->edit(m_place);
    }
  }
  QStringList keyBindingsForAction(const QString &name) const override {
    return name == pressAction() ? QStringList{QStringLiteral("F2")} : QStringList();
  }

 private:
  QPointer<CellGrid> m_grid;
  GridPlace m_place;
};

/// Interfaces that are made when they are asked for, and kept.
class Grid : public QAccessibleWidget, public QAccessibleTableInterface {
 public:
  explicit Grid(CellGrid *grid) : QAccessibleWidget(grid, QAccessible::Table) {}
  ~Grid() override {
    for (const auto *interfaces : {&m_cells, &m_columnHeads, &m_rowHeads}) {
      for (const QAccessible::Id id : *interfaces) {
        QAccessible::deleteAccessibleInterface(id);
      }
    }
  }

  void *interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
  }

  int childCount() const override { return grid()->rows() * grid()->columns(); }
  QAccessibleInterface *child(int index) const override {
    const int columns = grid()->columns();
    return columns == 0 ? nullptr : cellAt(index / columns, index % columns);
  }
  int indexOfChild(const QAccessibleInterface *child) const override {
    for (auto cell = m_cells.begin(); cell != m_cells.end(); ++cell) {
      if (QAccessible::accessibleInterface(cell.value()) == child) {
        return static_cast<int>(cell.key() >> 32) * grid()->columns() +
               static_cast<int>(cell.key() & 0xffffffff);
      }
    }
    return -1;
  }
  QAccessibleInterface *childAt(int x, int y) const override {
    const QPoint point = grid()->viewport()->mapFromGlobal(QPoint(x, y));
    const GridRange visible = grid()->visibleCells();
    for (int row = visible.first.row; row < visible.end.row; ++row) {
      for (int column = visible.first.column; column < visible.end.column; ++column) {
        if (grid()->cellRectangle({row, column}).contains(point)) {
          return cellAt(row, column);
        }
      }
    }
    return nullptr;
  }
  QAccessibleInterface *focusChild() const override {
    const GridPlace cursor = grid()->cursor();
    return grid()->hasFocus() && cursor.isValid() ? cellAt(cursor.row, cursor.column) : nullptr;
  }

  QAccessibleInterface *caption() const override { return nullptr; }
  QAccessibleInterface *summary() const override { return nullptr; }
  QAccessibleInterface *cellAt(int row, int column) const override {
    if (row < 0 || row >= grid()->rows() || column < 0 || column >= grid()->columns()) {
      return nullptr;
    }
    const qint64 key = (static_cast<qint64>(row) << 32) | column;
    if (!m_cells.contains(key)) {
      m_cells.insert(key,
                     QAccessible::registerAccessibleInterface(new Cell(grid(), {row, column})));
    }
    return QAccessible::accessibleInterface(m_cells.value(key));
  }
  QAccessibleInterface *head(Qt::Orientation orientation, int index) const {
    auto &heads = orientation == Qt::Vertical ? m_columnHeads : m_rowHeads;
    if (!heads.contains(index)) {
      heads.insert(index,
                   QAccessible::registerAccessibleInterface(new Head(grid(), orientation, index)));
    }
    return QAccessible::accessibleInterface(heads.value(index));
  }
  int columnCount() const override { return grid()->columns(); }
  int rowCount() const override { return grid()->rows(); }
  QString columnDescription(int column) const override { return grid()->columnName(column); }
  QString rowDescription(int row) const override { return grid()->rowName(row); }

  int selectedCellCount() const override { return grid()->cursor().isValid() ? 1 : 0; }
  int selectedColumnCount() const override { return 0; }
  int selectedRowCount() const override { return 0; }
  QList<QAccessibleInterface *> selectedCells() const override {
    const GridPlace cursor = grid()->cursor();
    return cursor.isValid() ? QList{cellAt(cursor.row, cursor.column)}
                            : QList<QAccessibleInterface *>();
  }
  QList<int> selectedColumns() const override { return {}; }
  QList<int> selectedRows() const override { return {}; }
  bool isColumnSelected(int) const override { return false; }
  bool isRowSelected(int) const override { return false; }
  bool selectRow(int) override { return false; }
  bool selectColumn(int) override { return false; }
  bool unselectRow(int) override { return false; }
  bool unselectColumn(int) override { return false; }
  void modelChange(QAccessibleTableModelChangeEvent *) override {}

 private:
  CellGrid *grid() const { return static_cast<CellGrid *>(widget()); }

  mutable QHash<qint64, QAccessible::Id> m_cells;
  mutable QHash<qint64, QAccessible::Id> m_columnHeads;
  mutable QHash<qint64, QAccessible::Id> m_rowHeads;
};

QList<QAccessibleInterface *> Cell::columnHeaderCells() const {
  const auto *grid = static_cast<const Grid *>(parent());
  return isValid() ? QList{grid->head(Qt::Vertical, m_place.column)}
                   : QList<QAccessibleInterface *>();
}

QList<QAccessibleInterface *> Cell::rowHeaderCells() const {
  const auto *grid = static_cast<const Grid *>(parent());
  return isValid() ? QList{grid->head(Qt::Horizontal, m_place.row)}
                   : QList<QAccessibleInterface *>();
}

QAccessibleInterface *makeInterface(const QString &, QObject *object) {
  auto *grid = qobject_cast<CellGrid *>(object);
  return grid ? new Grid(grid) : nullptr;
}

}  // namespace

void CellAccessible::install() {
  static const bool installed = [] {
    QAccessible::installFactory(makeInterface);
    return true;
  }();
  Q_UNUSED(installed)
}

}  // namespace chainrule
