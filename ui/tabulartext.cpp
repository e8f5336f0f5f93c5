// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabulartext.h"

#include <QGlyphRun>

#include <algorithm>

namespace chainrule {

TabularText::TabularText(const QFont &font, double pixelSize) : m_font(QRawFont::fromFont(font)) {
  if (pixelSize > 0) {
    m_font.setPixelSize(pixelSize);
  }
  if (font.letterSpacingType() == QFont::PercentageSpacing && font.letterSpacing() > 0) {
    m_spacing = (font.letterSpacing() / 100 - 1) * m_font.pixelSize() / 2;
  }
  const QList<quint32> digits = m_font.glyphIndexesForString(QStringLiteral("0123456789"));
  for (const QPointF &advance : m_font.advancesForGlyphIndexes(digits)) {
    m_cell = std::max(m_cell, advance.x());
  }
}

double TabularText::width(const QString &text) const {
  const QList<QPointF> advances =
      m_font.advancesForGlyphIndexes(m_font.glyphIndexesForString(text));
  double width = 0;
  for (qsizetype k = 0; k < advances.size(); ++k) {
    width += (text[k].isDigit() ? m_cell : advances[k].x()) + m_spacing;
  }
  return width;
}

void TabularText::paint(QPainter &painter, QPointF baseline, const QString &text) const {
  const QList<quint32> glyphs = m_font.glyphIndexesForString(text);
  const QList<QPointF> advances = m_font.advancesForGlyphIndexes(glyphs);
  QList<QPointF> positions(glyphs.size());
  double x = 0;
  for (qsizetype k = 0; k < glyphs.size(); ++k) {
    const bool digit = text[k].isDigit();
    positions[k] = {digit ? x + (m_cell - advances[k].x()) / 2 : x, 0};
    x += (digit ? m_cell : advances[k].x()) + m_spacing;
  }
  QGlyphRun run;
  run.setRawFont(m_font);
  run.setGlyphIndexes(glyphs);
  run.setPositions(positions);
  painter.drawGlyphRun(baseline, run);
}

void TabularText::paintCentred(QPainter &painter, const QRectF &rectangle,
                               const QString &text) const {
  paint(painter,
        {rectangle.center().x() - width(text) / 2, rectangle.center().y() + capHeight() / 2}, text);
}

void TabularText::paintRight(QPainter &painter, const QRectF &rectangle,
                             const QString &text) const {
  paint(painter, {rectangle.right() - width(text), rectangle.center().y() + capHeight() / 2}, text);
}

}  // namespace chainrule
