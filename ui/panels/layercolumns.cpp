// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/layercolumns.h"

#include "entryname.h"
#include "session/focus.h"

#include <QScrollBar>

#include <algorithm>

namespace chainrule {
namespace {

struct Column {
  Quantity quantity;
  double least;  // width at scale 1
  double good;   // width at scale 1, taken where there is room
};

constexpr std::array<Column, 6> columnsShown{{{Quantity::PreActivation, 48.5, 51},
                                              {Quantity::Activation, 42, 46.5},
                                              {Quantity::Slope, 43, 46.5},
                                              {Quantity::Delta, 62, 65},
                                              {Quantity::Bias, 48.5, 51},
                                              {Quantity::BiasGradient, 62, 63}}};

constexpr int mostRows = 16;
constexpr double rowHeight = 19;
constexpr double lowHead = 22;
constexpr double highHead = 30;  // with a common factor under a symbol
constexpr double afterDigits = 3;

Quantity quantityOf(int column) {
  return columnsShown[static_cast<std::size_t>(column)].quantity;
}

Formula headOf(Quantity quantity, int layer) {
  return quantity == Quantity::BiasGradient ? inlineSymbol(quantity, std::nullopt)
                                            : symbol(quantity, layer);
}

}  // namespace

LayerColumns::LayerColumns(Focus *focus, int layer, QWidget *parent)
    : CellGrid(focus, parent), m_layer(layer) {
  setAccessibleName(tr("Neurons of layer %1").arg(layer));
}

void LayerColumns::themeChanged() {
  m_type.emplace(theme(), 11.5);
  m_factorType.emplace(theme().textFont(11), 11 * theme().scale);
  m_heads.clear();
  for (const Column &column : columnsShown) {
    m_heads.emplace_back(headOf(column.quantity, m_layer), theme(), 15.5);
  }
}

double LayerColumns::headHeight() const {
  return std::round((m_hasFactors ? highHead : lowHead) * theme().scale);
}

int LayerColumns::layOut(int width) {
  if (!snapshot()) {
    return 0;
  }
  const double scale = theme().scale;
  GridGeometry geometry;
  geometry.rows = snapshot()->network.size(m_layer);
  geometry.columns = static_cast<int>(columnCount);
  geometry.rowHeight = std::round(rowHeight * scale);
  geometry.headHeight = headHeight();
  geometry.labelWidth =
      std::ceil(m_type->width(QString::number(geometry.rows)) + (3.5 + afterDigits) * scale);
  const bool scrolls = geometry.rows > mostRows;
  const int barWidth = scrolls ? verticalScrollBar()->sizeHint().width() : 0;
  double least = 0;
  double good = 0;
  for (const Column &column : columnsShown) {
    least += column.least * scale;
    good += column.good * scale;
  }
  const double room = width - barWidth - geometry.labelWidth - scale;
  const double comfort = std::clamp((room - least) / (good - least), 0.0, 1.0);
  const double stretch = std::max(1.0, room / good);
  double edge = 0;
  geometry.edges.push_back(edge);
  for (const Column &column : columnsShown) {
    edge += (column.least + comfort * (column.good - column.least)) * scale * stretch;
    geometry.edges.push_back(std::round(edge));
  }
  setGeometryOfCells(geometry);
  const int barHeight =
      geometry.size().width() > width - barWidth ? horizontalScrollBar()->sizeHint().height() : 0;
  return static_cast<int>(geometry.headHeight +
                          std::min(geometry.rows, mostRows) * geometry.rowHeight) +
         barHeight;
}

GridCell LayerColumns::cellAt(GridPlace place) const {
  const Quantity quantity = quantityOf(place.column);
  GridCell cell;
  cell.entry = {quantity, m_layer, place.row, 0};
  cell.sample = snapshot()->sample;
  cell.value = snapshot()->value(cell.entry);
  cell.isKnown = isShown(quantity);
  cell.isEditable = quantity == Quantity::Bias;
  cell.isStale =
      cell.isKnown && !cell.isEditable && (isOutOfDate() || snapshot()->isStale(quantity, m_layer));
  return cell;
}

QString LayerColumns::textAt(GridPlace place) const {
  const GridCell cell = cellAt(place);
  return cell.isKnown ? format(place.column).text(cell.value) : notComputed();
}

QString LayerColumns::columnName(int column) const {
  return quantitySymbol(quantityOf(column), m_layer);
}

QString LayerColumns::headHint(int column) const {
  return QStringLiteral("%1, %2").arg(columnName(column), quantityWord(quantityOf(column)));
}

const ColumnFormat &LayerColumns::format(int column) const {
  return m_formats[static_cast<std::size_t>(column)];
}

std::array<ColumnFormat, LayerColumns::columnCount> LayerColumns::formats() const {
  std::array<ColumnFormat, columnCount> formats;
  for (std::size_t column = 0; column < columnCount; ++column) {
    const Quantity quantity = columnsShown[column];
    if (!isShown(quantity)) {
      continue;
    }
    NumberRange range;
    for (int row = 0; row < snapshot()->network.size(m_layer); ++row) {
      range.include(snapshot()->value({quantity, m_layer, row, 0}));
    }
    const bool isGradient = quantity == Quantity::Delta || quantity == Quantity::BiasGradient;
    formats[column] =
        isGradient ? ColumnFormat::significant(range) : ColumnFormat::decimals(range, 4, 7);
  }
  return formats;
}

bool LayerColumns::snapshotChanged() {
  const std::array<ColumnFormat, columnCount> formats = this->formats();
  const bool isNew = formats != m_formats;
  m_formats = formats;
  const bool needsFactors = std::any_of(formats.begin(), formats.end(),
                                        [](const auto &format) { return format.exponent() != 0; });
  // While running the head only grows, so that the cards below do not jump.
  const bool hasFactors = needsFactors || (m_hasFactors && snapshot()->running);
  if (hasFactors != m_hasFactors) {
    m_hasFactors = hasFactors;
    emit heightChanged();
  }
  return isNew;
/// Each output of softmax depends on every z, so no slope of its own enters δ.
bool LayerColumns::isShown(Quantity quantity) const {
  const bool hasNoSlope =
      quantity == Quantity::Slope && snapshot()->network.activation(m_layer) == Activation::Softmax;
  return !hasNoSlope && snapshot()->isKnown(quantity, m_layer);
}

QString LayerColumns::whyUnknown(GridPlace place) const {
  const bool isOfSoftmax = quantityOf(place.column) == Quantity::Slope &&
                           snapshot()->network.activation(m_layer) == Activation::Softmax;
  return isOfSoftmax ? tr("not used: with softmax, δ = a − t needs no σ′")
                     : CellGrid::whyUnknown(place);
}

}

bool LayerColumns::isSelectedRow(int row) const {
  return isOfNeuron(focus()->selected(), m_layer, row);
}

GridPlace LayerColumns::placeOf(const Entry &entry) const {
  if (entry.layer != m_layer || entry.row >= rows()) {
    return {};
  }
  for (int column = 0; column < columns(); ++column) {
    if (quantityOf(column) == entry.quantity) {
      return {entry.row, column};
    }
  }
  return {};
}

QRectF LayerColumns::highlightOf(const Entry &entry) const {
  return isOfNeuron(entry, m_layer, entry.row) ? rowRectangle(entry.row) : QRectF();
}

void LayerColumns::paintRowGround(QPainter &painter, int row, const QRectF &rectangle) const {
  if (isSelectedRow(row)) {
    painter.fillRect(rectangle, theme().sunk);
  }
  if (isOfNeuron(focus()->hovered(), m_layer, row)) {
    painter.fillRect(rectangle, theme().hoverPlate());
  }
}

void LayerColumns::paintLabel(QPainter &painter, int row, const QRectF &rectangle) const {
  painter.setPen(theme().muted);
  m_type->face(TableType::Face::Regular)
      .paintRight(painter, rectangle.adjusted(0, 0, -afterDigits * theme().scale, 0),
                  QString::number(row + 1));
}

void LayerColumns::paintCell(QPainter &painter, GridPlace place, const QRectF &rectangle) const {
  const GridCell cell = cellAt(place);
  const double right = rectangle.right() - afterDigits * theme().scale;
  TableType::Face face =
      isSelectedRow(place.row) ? TableType::Face::Bold : TableType::Face::Regular;
  if (!cell.isKnown) {
    painter.setPen(theme().nodeOutline);
  } else if (cell.isStale) {
    painter.setPen(theme().muted);
    face = TableType::Face::Italic;
  } else {
    painter.setPen(isWord(cell.value) ? theme().wrong : theme().colourOf(cell.entry.quantity));
  }
  m_type->paintAligned(painter, textAt(place), format(place.column), rectangle, right, face);
}

void LayerColumns::paintHead(QPainter &painter, int column, const QRectF &rectangle) const {
  const double scale = theme().scale;
  const FormulaBox &head = m_heads[static_cast<std::size_t>(column)];
  const double right = rectangle.right() - afterDigits * scale;
  const QString factor = factorText(format(column));
  const double base = rectangle.bottom() - (factor.isEmpty() ? 6 : 16) * scale;
  head.paint(painter, {right - head.width(), base});
  if (!factor.isEmpty()) {
    painter.setPen(theme().muted);
    m_factorType->paint(
        painter, {right - m_factorType->width(factor), rectangle.bottom() - 4 * scale}, factor);
  }
}

}  // namespace chainrule
