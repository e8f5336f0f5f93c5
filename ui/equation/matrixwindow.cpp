// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/matrixwindow.h"

#include "equation/screennumbers.h"

#include <algorithm>
#include <utility>

namespace chainrule {

namespace {

constexpr int samplesAxis = -2;  // no layer's, nor the one before the inputs'

// W_ij leads from neuron j of the layer before; the one column of a vector belongs to no layer.
MatrixAxis axisOf(const Block &block, bool ofRows) {
  const auto count = static_cast<int>(ofRows ? block.values.rows() : block.values.cols());
  if (ofRows != block.transposed) return {block.layer, count};
  return {block.shownSample ? samplesAxis : block.layer - 1, count};
}

}  // namespace

MatrixAxis rowsOf(const Block &block) {
  return axisOf(block, true);
}

MatrixAxis columnsOf(const Block &block) {
  return axisOf(block, false);
}

bool MatrixWindow::isLarge(int layer, int count) {
  return count > (layer == samplesAxis ? mostSamples : largestSide);
}

int MatrixWindow::shownOf(int layer) const {
  return layer == samplesAxis ? std::min(m_shown, mostSamples) : m_shown;
}

int MatrixWindow::first(int layer, int count) const {
  if (!isLarge(layer, count)) return 0;
  const auto found = m_first.find(layer);
  return found == m_first.end() ? 0 : std::clamp(found->second, 0, count - shownOf(layer));
}

bool MatrixWindow::isShown(int layer, int index, int count) const {
  const int start = first(layer, count);
  return index >= start && (!isLarge(layer, count) || index < start + shownOf(layer));
}

bool MatrixWindow::reveal(int layer, int index) {
  int &start = m_first[layer];
  const int wanted = std::clamp(start, std::max(0, index - shownOf(layer) + 1), index);
  return std::exchange(start, wanted) != wanted;
}

bool MatrixWindow::reveal(const Entry &entry) {
  bool scrolled = reveal(entry.layer, entry.row);
  if (belongsToEdge(entry.quantity)) {
    scrolled = reveal(entry.layer - 1, entry.column) || scrolled;
  }
  return scrolled;
}

bool MatrixWindow::revealSample(int place) {
  return reveal(samplesAxis, place);
}

bool MatrixWindow::scroll(int layer, int by, int count) {
  const int start = first(layer, count);
  m_first[layer] = start + by;
  m_first[layer] = first(layer, count);
  return m_first[layer] != start;
}

Formula MatrixWindow::part(const Block &block) const {
  struct Range {
    int first, end, count;
  };
  const auto rangeOf = [this](const MatrixAxis &axis) {
    const int start = first(axis.layer, axis.count);
    return Range{start, axis.isLarge() ? start + shownOf(axis.layer) : axis.count, axis.count};
  };
  const Range rows = rangeOf(rowsOf(block));
  const Range columns = rangeOf(columnsOf(block));
  const Block shown{block.quantity, block.layer, block.transposed,
                    block.values.view().block(rows.first, columns.first, rows.end - rows.first,
                                              columns.end - columns.first)};
  const NumberStyle style = screenStyle();
  const int exponent = commonExponent(shown, style);

  const int left = columns.first > 0 ? 1 : 0;
  const int right = columns.end < columns.count ? 1 : 0;
  const int width = left + columns.end - columns.first + right;
  std::vector<Formula> cells;
  const auto addDots = [&] {
    for (int j = 0; j < width; ++j) {
      const bool corner = (left && j == 0) || (right && j + 1 == width);
      cells.push_back(corner ? row({}) : upright("⋮"));
    }
  };
  if (rows.first > 0) addDots();
  for (int i = rows.first; i < rows.end; ++i) {
    if (left) cells.push_back(upright("⋯"));
    for (int j = columns.first; j < columns.end; ++j) {
      cells.push_back(number(numberText(shown, i - rows.first, j - columns.first, exponent, style),
                             block.entryAt(i, j)));
      cells.back().value = block.values(i, j);
      cells.back().quantity = block.quantity;
    }
    if (right) cells.push_back(upright("⋯"));
  }
  if (rows.end < rows.count) addDots();
  Formula whole = matrix(width, std::move(cells));
  if (exponent == 0) return whole;
  return row({number("10" + superscriptText(exponent)), std::move(whole)});
}

Formula MatrixWindow::apply(const Formula &formula, std::map<int, int> &layers) const {
  Formula result = formula;
  if (formula.block) {
    const MatrixAxis rows = rowsOf(*formula.block);
    const MatrixAxis columns = columnsOf(*formula.block);
    for (const MatrixAxis &axis : {rows, columns}) {
      if (axis.isLarge()) layers[axis.layer] = axis.count;
    }
    if (rows.isLarge() || columns.isLarge()) result.children = {part(*formula.block)};
    return result;
  }
  for (Formula &child : result.children) child = apply(child, layers);
  return result;
}

}  // namespace chainrule
