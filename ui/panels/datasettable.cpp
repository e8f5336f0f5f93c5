// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/datasettable.h"

#include "entryname.h"
#include "numberformat.h"

#include <QFontMetricsF>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace chainrule {
namespace {

constexpr double rowHeight = 31;
constexpr double headHeight = 25;
constexpr double labelMargin = 9;
constexpr double mostName = 44;  // a longer one gives way to the symbol
constexpr double mostInput = 72;
constexpr double rightMargin = 5;

/// Widths at scale 1: the least there has to be, and what is taken where there is room.
struct Breadth {
  double least;
  double good;
};
constexpr Breadth inputMargin{4, 11};
constexpr Breadth input{18, 24};
constexpr Breadth beforeBar{4, 20};
constexpr Breadth barBreadth{10, 56};
constexpr Breadth afterBar{3, 7};
constexpr Breadth beforeCost{5, 14};
constexpr double mostBeforeBar = 32;

constexpr int rowsMeasured = 200;

constexpr double goodSize = 13;
constexpr double smallSize = 11;

}  // namespace

DatasetTable::DatasetTable(Focus *focus, QWidget *parent) : CellGrid(focus, parent) {
  setAccessibleName(tr("Rows of the dataset"));
  setAccessibleDescription(tr("Choosing a cell shows its row"));
}

void DatasetTable::themeChanged() {
  m_goodType.emplace(theme(), goodSize);
  m_smallType.emplace(theme(), smallSize);
  m_type = &*m_goodType;
  m_labelType.emplace(theme(), 12);
  m_session = nullptr;
  if (snapshot()) {
    snapshotChanged();
  }
}

DatasetTable::Column DatasetTable::columnAt(int column) const {
  if (column < inputs()) {
    return {Kind::Input, column};
  }
  const int after = column - inputs();
  if (after < 2 * outputs()) {
    return {after % 2 == 0 ? Kind::Bar : Kind::Output, after / 2};
  }
  return {};
}

bool DatasetTable::isListed() const {
  return snapshot()->outputs.cols() == snapshot()->session->dataset.rows() &&
         snapshot()->costs.size() == snapshot()->session->dataset.rows();
}

QString DatasetTable::inputText(double value) const {
  const QString typed = asTyped(value);
  return typed.size() <= 5 ? typed : decimals(value, std::abs(value) < 10 ? 2 : 1);
}

GridCell DatasetTable::cellAt(GridPlace place) const {
  const Snapshot &s = *snapshot();
  const Dataset &dataset = s.session->dataset;
  const Column column = columnAt(place.column);
  const int L = s.depth();
  GridCell cell;
  cell.sample = place.row;
  // Where not every row is computed, the shown one is known from the step.
  const auto computed = [&](Quantity quantity, int layer) {
    const bool fromPass = !isListed() && place.row == s.sample && s.isKnown(quantity, layer) &&
                          !s.isStale(quantity, layer);
    cell.isKnown = isListed() || fromPass;
    return fromPass;
  };
  switch (column.kind) {
    case Kind::Input:
      cell.entry = {Quantity::Activation, 0, column.neuron, 0};
      cell.value = dataset.inputs(column.neuron, place.row);
      cell.isKnown = cell.isEditable = true;
      break;
    case Kind::Bar:
      cell.entry = {Quantity::Target, L, column.neuron, 0};
      cell.value = dataset.targets(column.neuron, place.row);
      cell.isKnown = cell.isEditable = true;
      break;
    case Kind::Output: {
      cell.entry = {Quantity::Activation, L, column.neuron, 0};
      const bool fromPass = computed(Quantity::Activation, L);
      cell.value = !cell.isKnown ? 0
                   : fromPass    ? s.value(cell.entry)
                                 : s.outputs(column.neuron, place.row);
      break;
    }
    case Kind::Cost: {
      cell.entry = {Quantity::Cost, 0, 0, 0};
      const bool fromPass = computed(Quantity::Cost, 0);
      cell.value = !cell.isKnown ? 0 : fromPass ? s.value(cell.entry) : s.costs(place.row);
      break;
    }
  }
  cell.isStale = cell.isKnown && isOutOfDate();
  return cell;
}

const ColumnFormat &DatasetTable::formatOf(const Column &column) const {
  return column.kind == Kind::Output ? m_outputFormats[static_cast<std::size_t>(column.neuron)]
                                     : m_costFormat;
}

QString DatasetTable::textAt(GridPlace place) const {
  const GridCell cell = cellAt(place);
  if (!cell.isKnown) {
    return notComputed();
  }
  return cell.isEditable ? inputText(cell.value)
                         : formatOf(columnAt(place.column)).text(cell.value);
}

QString DatasetTable::columnName(int column) const {
  const Dataset &dataset = snapshot()->session->dataset;
  const Column which = columnAt(column);
  if (which.kind == Kind::Cost) {
    return quantityWord(Quantity::Cost);
  }
  const auto &names = which.kind == Kind::Input ? dataset.inputNames : dataset.targetNames;
  const auto index = static_cast<std::size_t>(which.neuron);
  return index < names.size() ? QString::fromStdString(names[index]) : QString();
}

QString DatasetTable::nameAt(GridPlace place) const {
  const QString name = columnName(place.column);
  const QString entry = CellGrid::nameAt(place);
  const QString row = tr("Row %1").arg(place.row + 1);
  return name.isEmpty() || columnAt(place.column).kind == Kind::Cost
             ? QStringLiteral("%1, %2").arg(row, entry)
             : QStringLiteral("%1, %2: %3").arg(row, name, entry);
}

QString DatasetTable::headHint(int column) const {
  const Column which = columnAt(column);
  const QString entry = entrySymbol(cellAt({0, column}).entry);
  if (which.kind == Kind::Cost) {
    return tr("C, cost of the row");
  }
  const QString name = columnName(column);
  return name.isEmpty() ? entry : QStringLiteral("%1: %2").arg(name, entry);
}

std::optional<Entry> DatasetTable::focusEntry(GridPlace place) const {
  return place.row == snapshot()->sample ? std::optional(cellAt(place).entry) : std::nullopt;
}

void DatasetTable::chosen(GridPlace place) {
  if (place.row == snapshot()->sample) {
    CellGrid::chosen(place);
  } else {
    emit sampleChosen(place.row);
  }
}

GridPlace DatasetTable::placeOf(const Entry &entry) const {
  const int L = snapshot()->depth();
  const int row = snapshot()->sample;
  if (entry.quantity == Quantity::Activation && entry.layer == 0 && entry.row < inputs()) {
    return {row, entry.row};
  }
  if (entry.row < outputs() && entry.quantity == Quantity::Target) {
    return {row, inputs() + 2 * entry.row};
  }
  if (entry.row < outputs() && entry.quantity == Quantity::Activation && entry.layer == L) {
    return {row, inputs() + 2 * entry.row + 1};
  }
  return entry.quantity == Quantity::Cost ? GridPlace{row, columns() - 1} : GridPlace();
}

QRectF DatasetTable::highlightOf(const Entry &entry) const {
  const GridPlace place = placeOf(entry);
  return place.isValid() ? cellRectangle(place) : QRectF();
}

void DatasetTable::measureBars() {
  const Eigen::MatrixXd &targets = snapshot()->session->dataset.targets;
  m_bars.clear();
  for (Eigen::Index output = 0; output < targets.rows(); ++output) {
    BarRange range{targets.row(output).minCoeff(), targets.row(output).maxCoeff()};
    switch (snapshot()->network.outputActivation()) {
      case Activation::Sigmoid:
      case Activation::Softmax:
        range = {std::min(0.0, range.low), std::max(1.0, range.high)};
        break;
      case Activation::Tanh:
        range = {std::min(-1.0, range.low), std::max(1.0, range.high)};
        break;
      case Activation::Relu:
      case Activation::Identity:
        break;
    }
    if (!(range.high > range.low)) {
      range = {range.low - 0.5, range.low + 0.5};
    }
    m_bars.push_back(range);
  }
}

void DatasetTable::measureColumns() {
  const double scale = theme().scale;
  const Dataset &dataset = snapshot()->session->dataset;
  if (m_session != snapshot()->session) {
    m_session = snapshot()->session;
    measureBars();
    m_inputWidths.clear();
    const int measured = std::min(rowsMeasured, dataset.rows());
    const QFontMetricsF headMetrics(theme().textFont(12));
    for (int column = 0; column < inputs(); ++column) {
      double width = headMetrics.horizontalAdvance(columnName(column));
      width = width > mostName * scale ? 0 : width;
      // A table with many columns is measured on fewer rows.
      const int step = 1 + measured * inputs() / 4000;
      for (int row = 0; row < measured; row += step) {
        width = std::max(width, m_goodType->width(inputText(dataset.inputs(column, row))));
      }
      m_inputWidths.push_back(std::min(width, mostInput * scale));
    }
  }
  GridGeometry geometry;
  geometry.rows = dataset.rows();
  geometry.columns = inputs() + 2 * outputs() + (hasCost() ? 1 : 0);
  geometry.rowHeight = std::round(rowHeight * scale);
  geometry.headHeight = std::round(headHeight * scale);
  geometry.labelWidth =
      std::ceil(m_labelType->width(QString::number(dataset.rows())) + labelMargin * scale);
  double size = 1;  // of the type, of the good one's
  const auto inputWidth = [&size, scale](double content, double margin, double least) {
    return std::max(size * content + margin * scale, least * scale);
  };
  const int needed = static_cast<int>(geometry.rows * geometry.rowHeight + geometry.headHeight);
  const int bar = needed > height() ? verticalScrollBar()->sizeHint().width() : 0;
  const double room = width() - bar - geometry.labelWidth;
  double value = 0;
  double cost = 0;
  double least = 0;
  double good = 0;
  for (const auto &[left, type] :
       {std::pair{0, &*m_goodType}, std::pair{1, &*m_goodType}, std::pair{1, &*m_smallType}}) {
    m_placesLeftOut = left;
    m_type = type;
    size = type == &*m_smallType ? smallSize / goodSize : 1;
    value = m_type->width(QStringLiteral("0.000").chopped(left)) + scale;
    cost = hasCost() ? m_type->width(QStringLiteral("0.0000").chopped(left)) + rightMargin * scale
                     : rightMargin * scale;
    least = cost + beforeCost.least * scale;
    good = cost + beforeCost.good * scale;
    for (const double content : m_inputWidths) {
      least += inputWidth(content, inputMargin.least, input.least);
      good += inputWidth(content, inputMargin.good, input.good);
    }
    least += outputs() * (value + (beforeBar.least + barBreadth.least + afterBar.least) * scale);
    good += outputs() * (value + (beforeBar.good + barBreadth.good + afterBar.good) * scale);
    if (least <= room) {
      break;
    }
  }
  const double comfort = std::clamp((room - least) / (good - least), 0.0, 1.0);
  const auto taken = [comfort](const Breadth &breadth) {
    return breadth.least + comfort * (breadth.good - breadth.least);
  };
  const double spare =
      std::clamp((room - good) / outputs(), 0.0, (mostBeforeBar - beforeBar.good) * scale);
  m_barWidth = std::round(taken(barBreadth) * scale);
  double edge = 0;
  geometry.edges.push_back(edge);
  const auto append = [&](double breadth) {
    edge += breadth;
    geometry.edges.push_back(std::round(edge));
  };
  for (const double content : m_inputWidths) {
    append(inputWidth(content, taken(inputMargin), taken(input)));
  }
  for (int output = 0; output < outputs(); ++output) {
    append(spare + taken(beforeBar) * scale + m_barWidth);
    append(taken(afterBar) * scale + value);
  }
  if (hasCost()) {
    append(std::max(cost + taken(beforeCost) * scale, room - edge));
  }
  if (geometry != geometryOfCells()) {
    setGeometryOfCells(geometry);
  }
}

void DatasetTable::sizeChanged() {
  if (snapshot()) {
    measureColumns();
    updateFormats();
  }
  CellGrid::sizeChanged();
}

int DatasetTable::heightOfRows(int rows) const {
  const GridGeometry &geometry = geometryOfCells();
  const int bar =
      geometry.size().width() > width() ? horizontalScrollBar()->sizeHint().height() : 0;
  return static_cast<int>(geometry.headHeight +
                          std::min(rows, geometry.rows) * geometry.rowHeight) +
         bar;
}

void DatasetTable::updateFormats() {
  m_outputFormats.clear();
  const auto include = [this](NumberRange &range, int column) {
    const int shown = snapshot()->sample;
    const int first = isListed() ? 0 : shown;
    const int end = isListed() ? rows() : shown + 1;
    for (int row = first; row < end; ++row) {
      if (const GridCell cell = cellAt({row, column}); cell.isKnown) {
        range.include(cell.value);
      }
    }
  };
  for (int output = 0; output < outputs(); ++output) {
    NumberRange range;
    include(range, inputs() + 2 * output + 1);
    m_outputFormats.push_back(
        ColumnFormat::decimals(range, 3 - m_placesLeftOut, 6 - m_placesLeftOut));
  }
  NumberRange costs;
  if (hasCost()) {
    include(costs, columns() - 1);
  }
  m_costFormat = costs.largest() > 0 && costs.largest() < 1e-3
                     ? ColumnFormat::significant(costs, 7 - m_placesLeftOut)
                     : ColumnFormat::decimals(costs, 4 - m_placesLeftOut, 7 - m_placesLeftOut);
}

bool DatasetTable::snapshotChanged() {
  measureColumns();
  const std::vector<ColumnFormat> outputFormats = m_outputFormats;
  const ColumnFormat costFormat = m_costFormat;
  updateFormats();
  const bool rowIsNew = m_shownRow != snapshot()->sample;
  m_shownRow = snapshot()->sample;
  const int revealed = snapshot()->running ? -1 : m_shownRow;
  if (revealed != m_revealedRow) {
    m_revealedRow = revealed;
    if (revealed >= 0 && revealed < rows()) {
      revealRow(revealed);
    }
  }
  return rowIsNew || outputFormats != m_outputFormats || costFormat != m_costFormat;
}

}  // namespace chainrule
