// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/layercolumns.h"

#include "entryname.h"
#include "numberformat.h"
#include "session/focus.h"

#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace chainrule {
namespace {

constexpr std::array<Quantity, 6> allColumns{Quantity::PreActivation, Quantity::Activation,
                                             Quantity::Slope,         Quantity::Delta,
                                             Quantity::Bias,          Quantity::BiasGradient};

/// The characters the numbers of a column may take.
struct Characters {
  int value;     // z, b, and a where it can be negative
  int positive;  // σ′, and a else
  int gradient;  // δ, ∂C/∂b
};

/// From the most digits to the fewest, as the width allows.
constexpr std::array<Characters, 5> charactersTried{
    {{7, 6, 9}, {7, 6, 8}, {7, 6, 7}, {7, 5, 7}, {6, 5, 6}}};

constexpr int mostRows = 16;
constexpr double rowHeight = 19;
constexpr double headHeight = 28;  // with room for a common factor under a symbol
constexpr double afterDigits = 3;
constexpr double leastGap = 6;  // between the digits of two columns

// δ is ∂C/∂z.
bool isDerivativeOfCost(Quantity quantity) {
  return quantity == Quantity::Delta || isGradient(quantity);
}

bool isPositive(Quantity quantity, Activation activation) {
  return quantity == Quantity::Slope ||
         (quantity == Quantity::Activation &&
          (activation == Activation::Sigmoid || activation == Activation::Softmax));
}

Formula headOf(Quantity quantity, int layer) {
  return quantity == Quantity::BiasGradient ? inlineSymbol(quantity, std::nullopt)
                                            : symbol(quantity, layer);
}

}  // namespace

LayerColumns::LayerColumns(Focus *focus, int layer, QWidget *parent)
    : CellGrid(focus, parent), m_layer(layer), m_shown(allColumns.begin(), allColumns.end()) {
  setAccessibleName(tr("Neurons of layer %1").arg(layer));
}

void LayerColumns::themeChanged() {
  m_type.emplace(theme(), 11.5);
  m_factorType.emplace(theme().textFont(11), 11 * theme().scale);
  makeHeads();
}

void LayerColumns::makeHeads() {
  m_heads.clear();
  for (const Quantity quantity : m_shown) {
    m_heads.emplace_back(headOf(quantity, m_layer), theme(), 15.5);
  }
}

int LayerColumns::charactersOf(Quantity quantity, std::size_t tightness) const {
  const Characters &characters = charactersTried[tightness];
  if (isDerivativeOfCost(quantity)) {
    return characters.gradient;
  }
  return isPositive(quantity, snapshot()->network.activation(m_layer)) ? characters.positive
                                                                       : characters.value;
}

std::vector<double> LayerColumns::leastWidths(std::size_t tightness) const {
  std::vector<double> widths(m_shown.size());
  for (std::size_t column = 0; column < m_shown.size(); ++column) {
    const Quantity quantity = m_shown[column];
    QString longest(charactersOf(quantity, tightness), QLatin1Char('0'));
    longest[1] = decimalSign();
    if (!isPositive(quantity, snapshot()->network.activation(m_layer))) {
      longest[0] = QChar(0x2212);
    }
    widths[column] =
        std::max(m_type->width(longest), m_heads[column].width()) + leastGap * theme().scale;
  }
  return widths;
}

int LayerColumns::layOut(int width) {
  if (!snapshot()) {
    return 0;
  }
  const double scale = theme().scale;
  GridGeometry geometry;
  geometry.rows = snapshot()->network.size(m_layer);
  geometry.columns = static_cast<int>(m_shown.size());
  geometry.rowHeight = std::round(rowHeight * scale);
  geometry.labelWidth =
      std::ceil(m_type->width(QString::number(geometry.rows)) + afterDigits * scale);
  const bool scrolls = geometry.rows > mostRows;
  const int barWidth = scrolls ? verticalScrollBar()->sizeHint().width() : 0;
  const double room = width - barWidth - geometry.labelWidth;
  std::size_t tightness = 0;
  std::vector<double> widths;
  double spare = 0;
  for (; tightness < charactersTried.size(); ++tightness) {
    widths = leastWidths(tightness);
    spare = room - std::accumulate(widths.begin(), widths.end(), 0.0);
    if (spare >= 0) {
      break;
    }
  }
  m_tightness = std::min(tightness, charactersTried.size() - 1);
  updateFormats();
  geometry.headHeight = std::round(headHeight * scale);
  double edge = 0;
  geometry.edges.push_back(edge);
  for (const double least : widths) {
    edge += least + std::max(0.0, spare) / static_cast<double>(m_shown.size());
    geometry.edges.push_back(std::floor(edge));
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
  cell.isStale = cell.isKnown && (isOutOfDate() || snapshot()->isStale(quantity, m_layer));
  return cell;
}

QString LayerColumns::textAt(GridPlace place) const {
  const GridCell cell = cellAt(place);
  return cell.isKnown ? format(place.column).text(cell.value) : notComputed();
}

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

QString LayerColumns::rowName(int row) const {
  return tr("neuron %1").arg(row + 1);
}

QString LayerColumns::columnName(int column) const {
  return quantitySymbol(quantityOf(column), m_layer);
}

QString LayerColumns::headHint(int column) const {
  return QStringLiteral("%1, %2").arg(columnName(column), quantityWords(quantityOf(column)));
}

const ColumnFormat &LayerColumns::format(int column) const {
  return m_formats[static_cast<std::size_t>(column)];
}

std::vector<ColumnFormat> LayerColumns::formats() const {
  std::vector<ColumnFormat> formats(m_shown.size());
  for (std::size_t column = 0; column < m_shown.size(); ++column) {
    const Quantity quantity = m_shown[column];
    if (!isShown(quantity)) {
      continue;
    }
    NumberRange range;
    for (int row = 0; row < snapshot()->network.size(m_layer); ++row) {
      range.include(snapshot()->value({quantity, m_layer, row, 0}));
    }
    const int characters = charactersOf(quantity, m_tightness);
    formats[column] = isDerivativeOfCost(quantity) ? ColumnFormat::significant(range, characters)
                                                   : ColumnFormat::decimals(range, 4, characters);
  }
  return formats;
}

bool LayerColumns::updateFormats() {
  const std::vector<ColumnFormat> formats = this->formats();
  const bool isNew = formats != m_formats;
  m_formats = formats;
  return isNew;
}

bool LayerColumns::snapshotChanged() {
  std::vector<Quantity> shown;
  for (const Quantity quantity : allColumns) {
    if (!snapshot()->hidden.contains(quantity)) {
      shown.push_back(quantity);
    }
  }
  if (shown != m_shown) {
    m_shown = std::move(shown);
    makeHeads();
    m_formats = formats();
    layOut(width());
    return true;
  }
  return updateFormats();
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

std::optional<WholeQuantity> LayerColumns::wholeOfColumn(int column) const {
  return WholeQuantity{quantityOf(column), m_layer};
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
  const double base = rectangle.bottom() - (factor.isEmpty() ? 6 : 14) * scale;
  head.paint(painter, {right - head.width(), base});
  if (!factor.isEmpty()) {
    painter.setPen(theme().muted);
    m_factorType->paint(
        painter, {right - m_factorType->width(factor), rectangle.bottom() - 3 * scale}, factor);
  }
}

}  // namespace chainrule
