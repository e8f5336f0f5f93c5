// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnformat.h"
#include "tabulartext.h"
#include "theme.h"

#include <QPainter>
#include <QString>

#include <cmath>

namespace chainrule {

/// The type numbers in tables are set in: regular, semi-bold for the selected row, italic for what
/// is out of date. All take figures of one width, so that decimal points line up over the rows.
class TableType {
 public:
  enum class Face { Regular, Bold, Italic };

  /// `size` in pixels at the theme's scale 1.
  TableType(const Theme &theme, double size);

  const TabularText &face(Face face) const;
  double width(const QString &text) const { return m_regular.width(text); }

  /// Paints the number with its decimal point where it stands when the format's longest number
  /// ends at `right`; words and what has no decimal point end as an integer does. Centred in
  /// height between `top` and `bottom`.
  void paintAligned(QPainter &painter, const QString &text, const ColumnFormat &format,
                    const QRectF &cell, double right, Face face) const;

 private:
  TabularText m_regular;
  TabularText m_bold;
  TabularText m_italic;
  double m_figure;  // width of a digit
  double m_point;   // width of the decimal sign
};

/// How a value that is known is written: words where it isn't finite.
inline bool isWord(double value) {
  return !std::isfinite(value);
}

/// "×10⁻⁴", or nothing.
QString factorText(const ColumnFormat &format);

}  // namespace chainrule
