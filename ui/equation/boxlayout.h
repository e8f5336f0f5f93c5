// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/formulaleaf.h"
#include "explain/formula.h"
#include "theme.h"

#include <QPainter>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

namespace chainrule {

struct FormulaLayout;

/// A formula laid out at a size: boxes with a base line, as in TeX. Distances are in logical
/// pixels; y grows downwards from the base line. Laid out once, painted as a few runs of glyphs.
class FormulaBox {
 public:
  /// Its rectangle is relative to the left end of the base line.
  using Leaf = FormulaLeaf;

  /// `size` is the height of an em at the theme's scale 1; numbers, in the interface's font, are
  /// set at 14/19 of it. Leaves take the colour of their quantity, or all of them `colour` where
  /// it is given. A matrix of live numbers that has a child shows that in place of all its
  /// numbers. Needs loadEmbeddedFonts().
  FormulaBox(const Formula &formula, const Theme &theme, double size,
             std::optional<QColor> colour = std::nullopt);
  ~FormulaBox();
  FormulaBox(FormulaBox &&) noexcept;
  FormulaBox &operator=(FormulaBox &&) noexcept;

  double width() const;
  double ascent() const;   ///< above the base line
  double descent() const;  ///< below it
  double height() const { return ascent() + descent(); }

  /// Paints with the left end of the base line at `baseline`.
  void paint(QPainter &painter, QPointF baseline) const;

  /// Paints centred in the rectangle.
  void paintCentred(QPainter &painter, const QRectF &rectangle) const;

  const std::vector<Leaf> &leaves() const;

 private:
  std::unique_ptr<FormulaLayout> m_layout;
};

}  // namespace chainrule
