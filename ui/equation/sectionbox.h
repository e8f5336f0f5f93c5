// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/boxlayout.h"
#include "explain/explanation.h"
#include "theme.h"

#include <QPainter>
#include <QString>

#include <optional>
#include <vector>

namespace chainrule {

/// A section of an explanation laid out at a width in logical pixels: its heading, and its lines
/// with the relations under each other. Lines that are too long go on below.
class SectionBox {
 public:
  /// All in muted ink where `stale`.
  SectionBox(const Section &section, const Theme &theme, double width, bool stale);

  double height() const { return m_height; }

  /// `topLeft` is that of the text, below the rule before the section. What shows the `lit` entry
  /// stands on a plate.
  void paint(QPainter &painter, const Theme &theme, QPointF topLeft,
             const std::optional<Entry> &lit) const;

  /// The entry at a place relative to the top left; the innermost where several are.
  std::optional<Entry> entryAt(QPointF place) const;

  /// Where an entry stands, relative to the top left; several places, one or none.
  std::vector<QRectF> placesOf(const Entry &entry) const;

 private:
  struct Line {
    FormulaBox box;
    QPointF baseline;
  };

  QString m_title;
  std::vector<Line> m_lines;
  double m_titleBaseline = 0;
  double m_height = 0;
};

}  // namespace chainrule
