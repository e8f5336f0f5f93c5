// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QRawFont>
#include <QString>

namespace chainrule {

/// Draws numbers in figures of equal width: every digit is centred in a cell as wide as the widest
/// digit. (Qt 6.4 cannot switch on a font's own tabular figures.) Other characters keep their
/// width. The text must be in the font; what is not is drawn as the font's missing glyph.
class TabularText {
 public:
  /// `pixelSize` may be fractional, which a QFont's size cannot; 0 takes the font's own.
  explicit TabularText(const QFont &font, double pixelSize = 0);

  /// Takes the cell of the other's figures, so that numbers of two weights line up.
  void matchFigures(const TabularText &other) { m_cell = other.m_cell; }

  /// In logical pixels.
  double width(const QString &text) const;
  double ascent() const { return m_font.ascent(); }
  double capHeight() const { return m_font.capHeight(); }

  /// With the painter's pen; `baseline` is the left end of the base line.
  void paint(QPainter &painter, QPointF baseline, const QString &text) const;

  /// Centred in the rectangle, by the height of the digits.
  void paintCentred(QPainter &painter, const QRectF &rectangle, const QString &text) const;

  /// Ends at the right edge of the rectangle, centred in height.
  void paintRight(QPainter &painter, const QRectF &rectangle, const QString &text) const;

 private:
  QRawFont m_font;
  double m_spacing = 0;
  double m_cell = 0;  // width of the widest digit
};

}  // namespace chainrule
