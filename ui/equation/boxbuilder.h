// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/formulaleaf.h"
#include "theme.h"

#include <QGlyphRun>
#include <QPainterPath>

#include <optional>
#include <vector>

namespace chainrule {

/// A formula as what is drawn of it, in logical pixels from the left end of the base line.
struct FormulaLayout {
  struct Run {
    QGlyphRun glyphs;
    QColor colour;
  };
  struct Shape {
    QPainterPath path;
    QColor colour;
  };

  double width = 0;
  double ascent = 0;
  double descent = 0;
  std::vector<Run> runs;
  std::vector<Shape> shapes;
  std::vector<FormulaLeaf> leaves;
};

/// Sets a formula with an em of `size` logical pixels, all of it in `colour` where that is given.
FormulaLayout layOut(const Formula &formula, const Theme &theme, double size,
                     std::optional<QColor> colour);

}  // namespace chainrule
