// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/matrixwindow.h"
#include "equation/pageleaves.h"
#include "explain/explanation.h"
#include "theme.h"

#include <QPainter>
#include <QString>

#include <vector>

namespace chainrule {

/// A section of an explanation laid out at a width in logical pixels: its heading, and its lines
/// with the relations under each other. Lines that are too long go on below.
class SectionBox {
 public:
  /// All in muted ink where `stale`. Of large matrices the part in the window, and under them
  /// which part that is. `compact`: smaller and closer.
  SectionBox(const Section &section, const Theme &theme, double width, bool stale,
             const MatrixWindow &window = {}, bool compact = false);

  /// "Shown: neurons 3 to 10 of the 128 of layer 1."; empty where all is.
  const QString &note() const { return m_note; }

  double height() const { return m_height; }

  /// `topLeft` is that of the text, below the rule before the section.
  void paint(QPainter &painter, const Theme &theme, QPointF topLeft) const;

  /// What its lines have of leaves, where it is painted at `topLeft`.
  void addLeaves(PageLeaves &leaves, QPointF topLeft, int part) const;

 private:
  struct Line {
    FormulaBox box;
    QPointF baseline;
    bool continues;
  };

  QString m_title;
  QString m_note;
  QRectF m_noteRectangle;
  std::vector<Line> m_lines;
  QRectF m_titleRectangle;
  double m_height = 0;
};

}  // namespace chainrule
