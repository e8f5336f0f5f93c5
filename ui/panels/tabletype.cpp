// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/tabletype.h"

#include "numberformat.h"

namespace chainrule {
namespace {

constexpr double tableSpacing = 98;  // percent

TabularText tabular(const Theme &theme, double size, QFont::Weight weight, bool italic) {
  QFont font = theme.textFont(size, weight, italic);
  font.setLetterSpacing(QFont::PercentageSpacing, tableSpacing);
  return TabularText(font, theme.pixels(size));
}

}  // namespace

TableType::TableType(const Theme &theme, double size)
    : m_regular(tabular(theme, size, QFont::Normal, false)),
      m_bold(tabular(theme, size, QFont::DemiBold, false)),
      m_italic(tabular(theme, size, QFont::Normal, true)),
      m_figure(m_regular.width(QStringLiteral("0"))),
      m_point(m_regular.width(decimalSign())) {
  m_bold.matchFigures(m_regular);
  m_italic.matchFigures(m_regular);
}

const TabularText &TableType::face(Face face) const {
  switch (face) {
    case Face::Bold:
      return m_bold;
    case Face::Italic:
      return m_italic;
    case Face::Regular:
      break;
  }
  return m_regular;
}

void TableType::paintAligned(QPainter &painter, const QString &text, const ColumnFormat &format,
                             const QRectF &cell, double right, Face face) const {
  const TabularText &type = this->face(face);
  const double fraction =
      format.fractionDigits() > 0 ? m_point + format.fractionDigits() * m_figure : 0;
  const bool isNumber = !text.isEmpty() && text.back().isDigit();
  const double integerEnd = isNumber ? right - fraction : right;
  const double x = integerEnd - type.width(isNumber ? text.section(decimalSign(), 0, 0) : text);
  type.paint(painter, {x, cell.center().y() + type.capHeight() / 2}, text);
}

QString factorText(const ColumnFormat &format) {
  return format.exponent() == 0 ? QString() : powerOfTen(format.exponent());
}

}  // namespace chainrule
