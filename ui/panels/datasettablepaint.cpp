// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/boxlayout.h"
#include "numberformat.h"
#include "panels/datasettable.h"
#include "session/focus.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr double headBase = 15;
constexpr double rightMargin = 5;
constexpr double barHeight = 11;
constexpr double markOverhang = 2;
constexpr double symbolSize = 15.5;
constexpr qsizetype leastLetters = 3;  // of an elided name, below which the symbol says more

}  // namespace

void DatasetTable::paintRowGround(QPainter &painter, int row, const QRectF &rectangle) const {
  if (row == snapshot()->sample) {
    painter.fillRect(rectangle, theme().sunk);
  }
}

void DatasetTable::paintLabel(QPainter &painter, int row, const QRectF &rectangle) const {
  painter.setPen(theme().muted);
  m_labelType->face(TableType::Face::Regular)
      .paintRight(painter, rectangle.adjusted(0, 0, -4 * theme().scale, 0),
                  QString::number(row + 1));
}

void DatasetTable::paintBar(QPainter &painter, GridPlace place, int output,
                            const QRectF &rectangle) const {
  const double scale = theme().scale;
  const GridCell target = cellAt(place);
  const GridCell value = cellAt({place.row, place.column + 1});
  const double height = std::round(barHeight * scale);
  const QRectF bar(rectangle.right() - m_barWidth, std::round(rectangle.center().y() - height / 2),
                   m_barWidth, height);
  const BarRange &range = m_bars[static_cast<std::size_t>(output)];
  const auto at = [&](double number) {
    const double f = std::clamp((number - range.low) / (range.high - range.low), 0.0, 1.0);
    return bar.left() + f * bar.width();
  };
  painter.fillRect(bar, mix(theme().controlFrame, theme().canvas, 0.35));
  painter.fillRect(bar.adjusted(1, 1, -1, -1), value.isStale ? theme().sunk : theme().card);
  if (value.isKnown && !value.isStale && std::isfinite(value.value)) {
    const double zero = at(0);
    const double end = at(value.value);
    const QRectF filled(std::min(zero, end), bar.top() + 1, std::abs(end - zero), bar.height() - 2);
    painter.fillRect(filled & bar.adjusted(1, 1, -1, -1), theme().activationHigh);
  }
  if (std::isfinite(target.value)) {
    const double mark = std::clamp(at(target.value) - scale, bar.left(), bar.right() - 2 * scale);
    painter.fillRect(QRectF(mark, bar.top() - markOverhang * scale, 2 * scale,
                            bar.height() + 2 * markOverhang * scale),
                     target.isStale ? theme().muted : theme().ink);
  }
}

void DatasetTable::paintCell(QPainter &painter, GridPlace place, const QRectF &rectangle) const {
  const double scale = theme().scale;
  const Column column = columnAt(place.column);
  const GridCell cell = cellAt(place);
  const bool isShown = place.row == snapshot()->sample;
  const auto points = [&](const std::optional<Entry> &entry) {
    return isShown && entry == std::optional(cell.entry);
  };
  if (points(focus()->hovered())) {
    painter.fillRect(rectangle.adjusted(0, 3 * scale, 0, -3 * scale), theme().hoverPlate());
  }
  if (column.kind == Kind::Bar) {
    paintBar(painter, place, column.neuron, rectangle);
    return;
  }
  TableType::Face face = isShown ? TableType::Face::Bold : TableType::Face::Regular;
  if (!cell.isKnown) {
    painter.setPen(theme().nodeOutline);
  } else if (cell.isStale) {
    painter.setPen(theme().muted);
    face = TableType::Face::Italic;
  } else if (isWord(cell.value)) {
    painter.setPen(theme().wrong);
  } else {
    painter.setPen(column.kind == Kind::Input ? theme().ink
                                              : theme().colourOf(cell.entry.quantity));
  }
  const QString text = textAt(place);
  if (column.kind == Kind::Input) {
    m_type->face(face).paintCentred(painter, rectangle, text);
    return;
  }
  const double right =
      column.kind == Kind::Cost ? rectangle.right() - rightMargin * scale : rectangle.right();
  m_type->paintAligned(painter, text, formatOf(column), rectangle, right, face);
}

void DatasetTable::paintOutputHead(QPainter &painter, int output, const QRectF &rectangle) const {
  const double scale = theme().scale;
  const int L = snapshot()->depth();
  const FormulaBox symbol(chainrule::symbol(Entry{Quantity::Activation, L, output, 0}), theme(),
                          symbolSize);
  const QString factor = factorText(m_outputFormats[static_cast<std::size_t>(output)]);
  const QFontMetricsF metrics(painter.font());
  const double gap = 4 * scale;
  const double left = rectangle.right() - m_barWidth;
  const GridGeometry &geometry = geometryOfCells();
  const int next = inputs() + 2 * output + 2;
  double end = rectangle.right() + geometry.left(next) - geometry.left(next - 1);
  if (hasCost() && next == columns() - 1) {
    end -= std::max(0.0, costHeadWidth() + gap - (geometry.right(next) - geometry.left(next)));
  }
  const double base = rectangle.top() + headBase * scale;
  const double factorWidth = factor.isEmpty() ? 0 : metrics.horizontalAdvance(factor) + 4 * scale;
  const double room = end - left - factorWidth;
  const QString whole = columnName(inputs() + 2 * output);
  // A name too long to stand beside the symbol stands alone, with more of its letters.
  const bool hasSymbol =
      whole.isEmpty() || metrics.horizontalAdvance(whole) + gap + symbol.width() <= room;
  const QString name = metrics.elidedText(whole, Qt::ElideRight, room);
  painter.setPen(theme().muted);
  painter.drawText(QPointF(left, base), name);
  double x = left + (name.isEmpty() ? 0 : metrics.horizontalAdvance(name) + gap);
  if (hasSymbol) {
    symbol.paint(painter, {x, base});
    x += symbol.width() + gap;
  }
  painter.setPen(theme().muted);
  painter.drawText(QPointF(x, base), factor);
}

/// Of C and its factor, with the margin.
double DatasetTable::costHeadWidth() const {
  const double scale = theme().scale;
  const QString factor = factorText(m_costFormat);
  const double width = FormulaBox(symbol(Quantity::Cost, 0), theme(), symbolSize).width();
  return width + rightMargin * scale +
         (factor.isEmpty()
              ? 0
              : QFontMetricsF(theme().textFont(12)).horizontalAdvance(factor) + 3 * scale);
}

QString DatasetTable::headText(int column) const {
  const QFontMetricsF metrics(theme().textFont(12));
  const double room =
      geometryOfCells().right(column) - geometryOfCells().left(column) - 4 * theme().scale;
  const QString whole = columnName(column);
  const QString name = metrics.elidedText(whole, Qt::ElideRight, room);
  if (name == whole) {
    return name;
  }
  if (name.size() < std::min<qsizetype>(leastLetters, whole.size())) {
    return {};
  }
  for (int other = 0; other < inputs(); ++other) {
    if (other != column && columnName(other).startsWith(name.chopped(1))) {
      return {};
    }
  }
  return name;
}

void DatasetTable::paintHead(QPainter &painter, int column, const QRectF &rectangle) const {
  const double scale = theme().scale;
  const double base = rectangle.top() + headBase * scale;
  const Column which = columnAt(column);
  painter.setFont(theme().textFont(12));
  switch (which.kind) {
    case Kind::Input: {
      const QString name = headText(column);
      if (!name.isEmpty()) {
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(name);
        painter.setPen(theme().muted);
        painter.drawText(QPointF(rectangle.center().x() - width / 2, base), name);
      } else {
        const FormulaBox symbol(chainrule::symbol(Entry{Quantity::Activation, 0, column, 0}),
                                theme(), symbolSize);
        symbol.paint(painter, {rectangle.center().x() - symbol.width() / 2, base});
      }
      break;
    }
    case Kind::Bar:
      paintOutputHead(painter, which.neuron, rectangle);
      break;
    case Kind::Output:
      break;
    case Kind::Cost: {
      const FormulaBox symbol(chainrule::symbol(Quantity::Cost, 0), theme(), symbolSize);
      const QString factor = factorText(m_costFormat);
      const double factorWidth =
          factor.isEmpty() ? 0
                           : QFontMetricsF(painter.font()).horizontalAdvance(factor) + 3 * scale;
      const double right = rectangle.right() - rightMargin * scale;
      symbol.paint(painter, {right - factorWidth - symbol.width(), base});
      painter.setPen(theme().muted);
      painter.drawText(QPointF(right - factorWidth + 3 * scale, base), factor);
      break;
    }
  }
}

}  // namespace chainrule
