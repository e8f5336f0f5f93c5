// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/heatmap.h"

#include "entryname.h"
#include "network/colourscale.h"
#include "numberformat.h"
#include "session/focus.h"

#include <QScrollBar>

#include <algorithm>

namespace chainrule {
namespace {

constexpr int mostRows = 16;
constexpr double rowHeight = 19;
constexpr double columnWidth = 50;
constexpr double sideMargin = 3.5;
constexpr int line = 1;  // between cells, and around them

ValueScale scaleOf(Quantity quantity) {
  return quantity == Quantity::Weight ? ValueScale::Parameters : ValueScale::Gradients;
}

}  // namespace

HeatMap::HeatMap(Focus *focus, Quantity quantity, int layer, QWidget *parent)
    : CellGrid(focus, parent), m_quantity(quantity), m_layer(layer) {
  const QString symbol = quantitySymbol(quantity, layer);
  setAccessibleName(quantity == Quantity::Weight
                        ? tr("%1, weights of layer %2").arg(symbol).arg(layer)
                        : tr("%1, weight gradient of layer %2").arg(symbol).arg(layer));
}

void HeatMap::themeChanged() {
  m_type.emplace(theme(), 11.5);
}

int HeatMap::leastColumnWidth() const {
  return static_cast<int>(std::round(columnWidth * theme().scale));
}

QSize HeatMap::layOut(int width) {
  if (!snapshot()) {
    return {};
  }
  const double scale = theme().scale;
  GridGeometry geometry;
  geometry.rows = snapshot()->network.size(m_layer);
  geometry.columns = snapshot()->network.size(m_layer - 1);
  geometry.rowHeight = std::round(rowHeight * scale);
  const bool scrollsDown = geometry.rows > mostRows;
  const int barWidth = scrollsDown ? verticalScrollBar()->sizeHint().width() : 0;
  const int room = (width - line - barWidth) / geometry.columns;
  geometry.columnWidth = std::max(leastColumnWidth(), room);
  setGeometryOfCells(geometry);

  const double figure = m_type->width(QStringLiteral("0"));
  const int fit =
      static_cast<int>((geometry.columnWidth - 1.5 * sideMargin * scale) / figure + 0.4);
  if (const int characters = std::clamp(fit, 7, 9); characters != m_charactersThatFit) {
    m_charactersThatFit = characters;
    m_formatIsOld = true;
  }
  const int cells = static_cast<int>(geometry.size().width()) + line;
  const int barHeight = cells + barWidth > width ? horizontalScrollBar()->sizeHint().height() : 0;
  return {
      std::min(width, cells + barWidth),
      static_cast<int>(std::min(geometry.rows, mostRows) * geometry.rowHeight) + line + barHeight};
}

GridCell HeatMap::cellAt(GridPlace place) const {
  GridCell cell;
  cell.entry = {m_quantity, m_layer, place.row, place.column};
  cell.sample = snapshot()->sample;
  cell.value = snapshot()->value(cell.entry);
  cell.isKnown = isKnown();
  cell.isEditable = m_quantity == Quantity::Weight;
  cell.isStale = cell.isKnown && (isOutOfDate() || snapshot()->isStale(m_quantity, m_layer));
  return cell;
}

QString HeatMap::textAt(GridPlace place) const {
  const GridCell cell = cellAt(place);
  return cell.isKnown ? m_format.text(cell.value) : notComputed();
}

bool HeatMap::updateFormat() {
  m_formatIsOld = false;
  ColumnFormat format;
  if (isKnown()) {
    const Parameters &values = m_quantity == Quantity::Weight ? snapshot()->network.parameters()
                                                              : snapshot()->pass.gradient();
    const auto matrix = values.weights(m_layer);
    NumberRange range;
    range.include({matrix.data(), static_cast<std::size_t>(matrix.size())});
    format = m_quantity == Quantity::Weight ? ColumnFormat::decimals(range, 4, m_charactersThatFit)
                                            : ColumnFormat::significant(range, m_charactersThatFit);
  }
  const bool isNew = format != m_format;
  const bool factorIsNew = format.exponent() != m_format.exponent();
  m_format = format;
  if (factorIsNew) {
    emit factorChanged();
  }
  return isNew;
}

bool HeatMap::snapshotChanged() {
  m_formatIsOld = true;
  return !viewport()->visibleRegion().isEmpty() && updateFormat();
}

void HeatMap::paintEvent(QPaintEvent *event) {
  if (snapshot() && m_formatIsOld && updateFormat()) {
    viewport()->update();
  }
  CellGrid::paintEvent(event);
}

GridPlace HeatMap::placeOf(const Entry &entry) const {
  const bool isHere = entry.quantity == m_quantity && entry.layer == m_layer &&
                      entry.row < rows() && entry.column < columns();
  return isHere ? GridPlace{entry.row, entry.column} : GridPlace();
}

QRectF HeatMap::highlightOf(const Entry &entry) const {
  return isOfEdge(entry, m_layer, entry.row, entry.column)
             ? cellRectangle({entry.row, entry.column})
             : QRectF();
}

void HeatMap::paintCell(QPainter &painter, GridPlace place, const QRectF &rectangle) const {
  const GridCell cell = cellAt(place);
  QColor ground = theme().card;
  QColor digits = theme().nodeOutline;
  TableType::Face face = TableType::Face::Regular;
  if (cell.isStale) {
    ground = theme().sunk;
    digits = theme().muted;
    face = TableType::Face::Italic;
  } else if (cell.isKnown && isWord(cell.value)) {
    digits = theme().wrong;
  } else if (cell.isKnown) {
    const GroundColours colours = cellColours(theme(), scaleOf(m_quantity), cell.value);
    ground = colours.ground;
    digits = colours.text;
  }
  painter.fillRect(rectangle.adjusted(line, line, 0, 0), ground);
  const Entry entry = cell.entry;
  if (isOfEdge(focus()->hovered(), entry.layer, entry.row, entry.column)) {
    painter.fillRect(rectangle.adjusted(line, line, 0, 0), theme().hoverPlate());
  }
  if (isOfEdge(focus()->selected(), entry.layer, entry.row, entry.column) && !cell.isStale) {
    face = TableType::Face::Bold;
  }
  painter.setPen(digits);
  const QRectF inner = rectangle.adjusted(line, line, 0, 0);
  if (cell.isKnown) {
    m_type->paintAligned(painter, textAt(place), m_format, inner,
                         inner.right() - sideMargin * theme().scale, face);
  } else {
    m_type->face(face).paintCentred(painter, inner, notComputed());
  }
}

void HeatMap::paintFrame(QPainter &painter, const std::optional<Entry> &entry, double width) const {
  if (!entry || !isOfEdge(entry, m_layer, entry->row, entry->column) || entry->row >= rows() ||
      entry->column >= columns()) {
    return;
  }
  const double inset = width / 2;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme().ink, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(cellRectangle({entry->row, entry->column})
                       .adjusted(inset, inset, line - inset, line - inset));
  painter.setRenderHint(QPainter::Antialiasing, false);
}

void HeatMap::paintFrames(QPainter &painter) const {
  paintFrame(painter, focus()->hovered(), 1.5);
  paintFrame(painter, focus()->selected(), 2);
}

}  // namespace chainrule
