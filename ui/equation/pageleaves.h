// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/boxlayout.h"

#include <Qt>

#include <optional>
#include <vector>

namespace chainrule {

/// What the user points at, as formulas show it.
struct PointedAt {
  std::optional<Entry> entry;
  std::optional<WholeQuantity> whole;
  bool isNumber = false;  ///< this entry alone, not the neuron or edge it belongs to

  bool operator==(const PointedAt &) const = default;
};

/// A leaf at its place on a page: in a line of formulas, which is in a part of the page.
struct PageLeaf : FormulaLeaf {
  int part = 0;
  int line = 0;
  int formula = 0;  ///< of the page's: one that is too long goes on in the next line
};

/// The leaves of all formulas of a page, in the order they are read.
class PageLeaves {
 public:
  void clear();

  /// A line, below those before it; it `continues` the formula of the line before.
  void addLine(const FormulaBox &box, QPointF baseline, int part, bool continues = false);

  const std::vector<PageLeaf> &all() const { return m_leaves; }

  /// The smallest leaf there.
  std::optional<std::size_t> at(QPointF point) const;

  /// The one the keyboard would come to that is nearest to the point.
  std::optional<std::size_t> nearest(QPointF point) const;

  /// The matrix of live numbers there.
  const PageLeaf *matrixAt(QPointF point) const;

  std::vector<QRectF> placesOf(const Entry &entry) const;

  /// Of a neuron that is pointed at all its numbers, of an edge W and ∂C/∂W, of a whole quantity
  /// its symbols and matrices.
  std::vector<QRectF> placesOf(const PointedAt &pointed) const;

  /// The first leaf the keyboard comes to: one that contains no other.
  std::optional<std::size_t> first() const;

  /// The first such that means the same; else the first of all.
  std::optional<std::size_t> firstOf(const FormulaLeaf &meaning) const;

  /// Where a key leads from a leaf: ← → to the one read before or after, ↑ ↓ to the nearest in the
  /// row or line above or below, Home and End to the ends. Where there is none, the same leaf.
  /// Empty for other keys.
  std::optional<std::size_t> walked(std::size_t from, Qt::Key key) const;

  /// What is left of a leaf of an earlier arrangement: the same, or the nearest; empty where there
  /// are no leaves.
  std::optional<std::size_t> found(const PageLeaf &leaf) const;

 private:
  std::optional<std::size_t> beside(std::size_t from, int way) const;
  std::optional<std::size_t> inLine(std::size_t from, int way) const;
  std::optional<std::size_t> nextLine(std::size_t from, int way) const;

  std::vector<PageLeaf> m_leaves;
  int m_lines = 0;
  int m_formulas = 0;
};

}  // namespace chainrule
