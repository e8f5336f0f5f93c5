// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/vectorstrip.h"

#include "entryname.h"
#include "numberformat.h"
#include "session/focus.h"

#include <QScrollBar>

#include <cmath>

namespace chainrule {
namespace {

constexpr int mostMeasured = 24;
constexpr double equalWidth = 62;
constexpr double lineHeight = 23;
constexpr double gap = 7;  // between numbers, and inside the parentheses
constexpr qsizetype longestTyped = 8;

}  // namespace

QString shortTyped(double value) {
  const QString typed = asTyped(value);
  return typed.size() <= longestTyped ? typed : significant(value);
}

VectorStrip::VectorStrip(Focus *focus, Quantity quantity, QWidget *parent)
    : CellGrid(focus, parent), m_quantity(quantity) {
  setAccessibleName(quantity == Quantity::Target ? tr("Target of the shown sample")
                                                 : tr("Input of the shown sample"));
}

void VectorStrip::themeChanged() {
  m_type.emplace(theme(), 12.5);
  if (snapshot()) {
    setGeometryOfCells(measured());
  }
}

GridGeometry VectorStrip::measured() const {
  const double scale = theme().scale;
  GridGeometry geometry;
  geometry.rows = 1;
  geometry.columns = snapshot()->network.size(layer());
  geometry.rowHeight = std::round(lineHeight * scale);
  const double parenthesis = m_type->width(QStringLiteral(")")) + gap / 2 * scale;
  geometry.labelWidth = std::ceil(parenthesis);
  geometry.columnWidth = std::round(equalWidth * scale);
  if (geometry.columns <= mostMeasured) {
    double edge = 0;
    geometry.edges.push_back(edge);
    for (int column = 0; column < geometry.columns; ++column) {
      const bool isLast = column + 1 == geometry.columns;
      edge += m_type->width(textAt({0, column}) + QLatin1Char(isLast ? ')' : ',')) +
              (isLast ? gap / 2 : gap) * scale;
      geometry.edges.push_back(std::ceil(edge));
    }
  }
  return geometry;
}

QSize VectorStrip::naturalSize() const {
  return geometryOfCells().size().toSize();
}

int VectorStrip::heightIn(int width) const {
  const QSize natural = naturalSize();
  return natural.height() +
         (natural.width() > width ? horizontalScrollBar()->sizeHint().height() : 0);
}

GridCell VectorStrip::cellAt(GridPlace place) const {
  GridCell cell;
  cell.entry = {m_quantity, layer(), place.column, 0};
  cell.sample = snapshot()->sample;
  cell.value = snapshot()->value(cell.entry);
  cell.isKnown = true;
  cell.isStale = isOutOfDate();
  cell.isEditable = true;
  return cell;
}

QString VectorStrip::textAt(GridPlace place) const {
  return shortTyped(cellAt(place).value);
}

QString VectorStrip::columnName(int column) const {
  const Dataset &dataset = snapshot()->session->dataset;
  const auto &names = m_quantity == Quantity::Target ? dataset.targetNames : dataset.inputNames;
  const auto index = static_cast<std::size_t>(column);
  return index < names.size() ? QString::fromStdString(names[index]) : QString();
}

QString VectorStrip::nameAt(GridPlace place) const {
  const QString name = columnName(place.column);
  return name.isEmpty() ? CellGrid::nameAt(place)
                        : QStringLiteral("%1: %2").arg(name, CellGrid::nameAt(place));
}

bool VectorStrip::snapshotChanged() {
  const GridGeometry geometry = measured();
  if (geometry == geometryOfCells()) {
    return false;
  }
  setGeometryOfCells(geometry);
  emit widthChanged();
  return true;
}

GridPlace VectorStrip::placeOf(const Entry &entry) const {
  const bool isHere =
      entry.quantity == m_quantity && entry.layer == layer() && entry.row < columns();
  return isHere ? GridPlace{0, entry.row} : GridPlace();
}

QRectF VectorStrip::highlightOf(const Entry &entry) const {
  const GridPlace place = placeOf(entry);
  return place.isValid() ? cellRectangle(place) : QRectF();
}

void VectorStrip::paintLabel(QPainter &painter, int, const QRectF &rectangle) const {
  painter.setPen(theme().colourOf(m_quantity));
  m_type->face(TableType::Face::Regular)
      .paintRight(painter, rectangle.adjusted(0, 0, -gap / 2 * theme().scale, 0),
                  QStringLiteral("("));
}

void VectorStrip::paintCell(QPainter &painter, GridPlace place, const QRectF &rectangle) const {
  const GridCell cell = cellAt(place);
  const QString text = textAt(place);
  const double scale = theme().scale;
  const bool isLast = place.column + 1 == columns();
  const bool isSelected = focus()->selected() == cell.entry;
  const QRectF number(rectangle.left() - 2 * scale, rectangle.top() + 2 * scale,
                      m_type->width(text) + 4 * scale, rectangle.height() - 4 * scale);
  if (isSelected) {
    painter.fillRect(number, theme().sunk);
  }
  if (focus()->hovered() == cell.entry) {
    painter.fillRect(number, theme().hoverPlate());
  }
  const TabularText &type = m_type->face(cell.isStale ? TableType::Face::Italic
                                         : isSelected ? TableType::Face::Bold
                                                      : TableType::Face::Regular);
  const double base = rectangle.center().y() + type.capHeight() / 2;
  painter.setPen(cell.isStale         ? theme().muted
                 : isWord(cell.value) ? theme().wrong
                                      : theme().colourOf(m_quantity));
  type.paint(painter, {rectangle.left(), base}, text);
  painter.setPen(theme().colourOf(m_quantity));
  const double after = rectangle.left() + m_type->width(text) + (isLast ? gap / 2 * scale : 0);
  m_type->face(TableType::Face::Regular)
      .paint(painter, {after, base}, isLast ? QStringLiteral(")") : QStringLiteral(","));
}

}  // namespace chainrule
