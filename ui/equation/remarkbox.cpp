// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/remarkbox.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace chainrule {

namespace {

// In pixels at scale 1.
constexpr double titleBaseline = 25;
constexpr double titleSize = 12.5;
constexpr double wordsBaseline = 48;
constexpr double wordsSize = 14.5;
constexpr double linePitch = 22;
constexpr double bottomGap = 18;

}  // namespace

RemarkBox::RemarkBox(QString title, const QString &words, const Theme &theme, double width)
    : m_title(std::move(title)) {
  const double s = theme.scale;
  QTextLayout layout(words, theme.textFont(wordsSize));
  layout.beginLayout();
  double y = wordsBaseline * s;
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    m_lines.emplace_back(words.mid(line.textStart(), line.textLength()).trimmed(), QPointF(0, y));
    y += linePitch * s;
  }
  layout.endLayout();
  m_height = y - linePitch * s + bottomGap * s;
}

void RemarkBox::paint(QPainter &painter, const Theme &theme, QPointF topLeft, bool stale) const {
  painter.setFont(theme.textFont(titleSize, QFont::DemiBold));
  painter.setPen(theme.ink);
  painter.drawText(topLeft + QPointF(0, titleBaseline * theme.scale), m_title);
  painter.setFont(theme.textFont(wordsSize));
  if (stale) painter.setPen(theme.muted);
  for (const auto &[text, baseline] : m_lines) painter.drawText(topLeft + baseline, text);
}

}  // namespace chainrule
