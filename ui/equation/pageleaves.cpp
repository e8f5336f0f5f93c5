// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/pageleaves.h"

#include "session/focus.h"

#include <algorithm>
#include <cmath>

namespace chainrule {

namespace {

bool isOfWhole(const FormulaLeaf &leaf, const WholeQuantity &whole) {
  return leaf.isWhole && whole.contains({leaf.entry.quantity, leaf.entry.layer, 0, 0});
}

bool isOfSamePlace(const FormulaLeaf &leaf, const Entry &entry) {
  if (belongsToEdge(entry.quantity)) {
    return isOfEdge(leaf.entry, entry.layer, entry.row, entry.column);
  }
  return isOfNeuron(entry, entry.layer, entry.row) &&
         isOfNeuron(leaf.entry, entry.layer, entry.row);
}

bool overlapsAcross(const QRectF &a, const QRectF &b) {
  return a.left() < b.right() && b.left() < a.right();
}

}  // namespace

void PageLeaves::clear() {
  m_leaves.clear();
  m_lines = 0;
  m_formulas = 0;
}

void PageLeaves::addLine(const FormulaBox &box, QPointF baseline, int part, bool continues) {
  if (!continues) ++m_formulas;
  for (const FormulaLeaf &leaf : box.leaves()) {
    m_leaves.push_back({leaf, part, m_lines, m_formulas - 1});
    m_leaves.back().rectangle.translate(baseline);
  }
  ++m_lines;
}

std::optional<std::size_t> PageLeaves::at(QPointF point) const {
  std::optional<std::size_t> found;
  double least = 0;
  for (std::size_t k = 0; k < m_leaves.size(); ++k) {
    const QRectF &rectangle = m_leaves[k].rectangle;
    const double area = rectangle.width() * rectangle.height();
    if (rectangle.contains(point) && (!found || area < least)) {
      found = k;
      least = area;
    }
  }
  return found;
}

std::optional<std::size_t> PageLeaves::nearest(QPointF point) const {
  std::optional<std::size_t> nearest;
  double least = 0;
  for (std::size_t k = 0; k < m_leaves.size(); ++k) {
    if (!m_leaves[k].innermost) continue;
    const QRectF &place = m_leaves[k].rectangle;
    const double x = std::max({place.left() - point.x(), 0.0, point.x() - place.right()});
    const double y = std::max({place.top() - point.y(), 0.0, point.y() - place.bottom()});
    const double away = std::hypot(x, y);
    if (!nearest || away < least) {
      nearest = k;
      least = away;
    }
  }
  return nearest;
}

const PageLeaf *PageLeaves::matrixAt(QPointF point) const {
  const auto found = std::find_if(m_leaves.begin(), m_leaves.end(), [point](const PageLeaf &leaf) {
    return leaf.block && leaf.rectangle.contains(point);
  });
  return found == m_leaves.end() ? nullptr : &*found;
}

std::vector<QRectF> PageLeaves::placesOf(const Entry &entry) const {
  return placesOf({entry, std::nullopt, true});
}

std::vector<QRectF> PageLeaves::placesOf(const PointedAt &pointed) const {
  std::vector<QRectF> places;
  for (const PageLeaf &leaf : m_leaves) {
    const bool isEntry = pointed.entry && !leaf.isWhole &&
                         (leaf.entry == *pointed.entry ||
                          (!pointed.isNumber && isOfSamePlace(leaf, *pointed.entry)));
    if (isEntry || (pointed.whole && isOfWhole(leaf, *pointed.whole))) {
      places.push_back(leaf.rectangle);
    }
  }
  return places;
}

std::optional<std::size_t> PageLeaves::first() const {
  for (std::size_t k = 0; k < m_leaves.size(); ++k) {
    if (m_leaves[k].innermost) return k;
  }
  return std::nullopt;
}

std::optional<std::size_t> PageLeaves::firstOf(const FormulaLeaf &meaning) const {
  for (std::size_t k = 0; k < m_leaves.size(); ++k) {
    if (m_leaves[k].innermost && m_leaves[k].means(meaning)) return k;
  }
  return first();
}

std::optional<std::size_t> PageLeaves::beside(std::size_t from, int way) const {
  const auto count = static_cast<std::ptrdiff_t>(m_leaves.size());
  for (auto k = static_cast<std::ptrdiff_t>(from) + way; k >= 0 && k < count; k += way) {
    if (m_leaves[static_cast<std::size_t>(k)].innermost) return static_cast<std::size_t>(k);
  }
  return std::nullopt;
}

// The next row of the same matrix.
std::optional<std::size_t> PageLeaves::inLine(std::size_t from, int way) const {
  const PageLeaf &start = m_leaves[from];
  std::optional<std::size_t> nearest;
  double least = 0;
  for (std::size_t k = 0; k < m_leaves.size(); ++k) {
    const PageLeaf &leaf = m_leaves[k];
    if (!leaf.innermost || leaf.line != start.line) continue;
    const double away = way * (leaf.rectangle.center().y() - start.rectangle.center().y());
    const bool isBeyond = away > start.rectangle.height() / 2;
    if (isBeyond && overlapsAcross(leaf.rectangle, start.rectangle) && (!nearest || away < least)) {
      nearest = k;
      least = away;
    }
  }
  return nearest;
}

std::optional<std::size_t> PageLeaves::nextLine(std::size_t from, int way) const {
  const PageLeaf &start = m_leaves[from];
  std::optional<std::size_t> nearest;
  double least = 0;
  for (std::size_t k = 0; k < m_leaves.size(); ++k) {
    const PageLeaf &leaf = m_leaves[k];
    if (!leaf.innermost || way * (leaf.line - start.line) <= 0) continue;
    const bool isNearerLine = nearest && way * (leaf.line - m_leaves[*nearest].line) < 0;
    const bool isSameLine = nearest && leaf.line == m_leaves[*nearest].line;
    // Of a matrix, the row on this side.
    const double away = std::abs(leaf.rectangle.center().x() - start.rectangle.center().x()) +
                        way * leaf.rectangle.center().y();
    if (!nearest || isNearerLine || (isSameLine && away < least)) {
      nearest = k;
      least = away;
    }
  }
  return nearest;
}

std::optional<std::size_t> PageLeaves::walked(std::size_t from, Qt::Key key) const {
  switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
      return beside(from, key == Qt::Key_Right ? 1 : -1).value_or(from);
    case Qt::Key_Up:
    case Qt::Key_Down: {
      const int way = key == Qt::Key_Down ? 1 : -1;
      if (const auto next = inLine(from, way)) return next;
      return nextLine(from, way).value_or(from);
    }
    case Qt::Key_Home:
      return first().value_or(from);
    case Qt::Key_End:
      return m_leaves.back().innermost ? m_leaves.size() - 1 : beside(m_leaves.size() - 1, -1);
    default:
      return std::nullopt;
  }
}

std::optional<std::size_t> PageLeaves::found(const PageLeaf &leaf) const {
  std::optional<std::size_t> nearest;
  bool isSame = false;
  double least = 0;
  for (std::size_t k = 0; k < m_leaves.size(); ++k) {
    const PageLeaf &candidate = m_leaves[k];
    if (!candidate.innermost) continue;
    const bool means = candidate.means(leaf);
    const QPointF away = candidate.rectangle.center() - leaf.rectangle.center();
    const double distance = std::hypot(away.x(), away.y());
    if (!nearest || (means && !isSame) || (means == isSame && distance < least)) {
      nearest = k;
      isSame = means;
      least = distance;
    }
  }
  return nearest;
}

}  // namespace chainrule
