// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/readout.h"

#include "tabulartext.h"
#include "textline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr double captionSize = 12;
constexpr double symbolSize = 15.5;
constexpr double numberSize = 26;
constexpr double compactNumberSize = 21;
constexpr double captionCentre = -15;  // from the middle of the widget
constexpr double numberCentre = 8.5;

}  // namespace

Readout::Readout(QWidget *parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Readout::setTheme(const Theme &theme, const QColor &colour) {
  m_theme = theme;
  m_colour = colour;
  updateGeometry();
  update();
}

void Readout::setCompact(bool compact) {
  m_compact = compact;
  updateGeometry();
  update();
}

void Readout::setCaption(const Caption &caption) {
  if (m_caption != caption) {
    m_caption = caption;
    setAccessibleName((caption.word + QLatin1Char(' ') + caption.note).trimmed());
    update();
  }
}

void Readout::setWidest(const QString &text) {
  m_widest = text;
  updateGeometry();
}

void Readout::setNumber(const QString &text, const QString &exact, bool stale) {
  if (m_text != text || m_stale != stale) {
    m_text = text;
    m_stale = stale;
    update();
  }
  if (accessibleDescription() != exact) {
    setAccessibleDescription(exact);
    setToolTip(exact);
  }
}

double Readout::fontSize() const {
  return m_compact ? compactNumberSize : numberSize;
}

QSize Readout::sizeHint() const {
  const TabularText numbers(m_theme.textFont(fontSize(), QFont::DemiBold));
  return {static_cast<int>(std::ceil(numbers.width(m_widest))), qRound(50 * m_theme.scale)};
}

void Readout::paintEvent(QPaintEvent *) {
  const double scale = m_theme.scale;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);

  const QFont font = m_theme.textFont(captionSize);
  QRectF line = QRectF(rect()).translated(0, captionCentre * scale);
  line.setLeft(line.left() + drawTextLine(painter, font, m_theme.muted, line, Qt::AlignLeft,
                                          m_caption.word + QLatin1Char(' ')));
  if (!m_caption.symbol.isEmpty()) {
    line.setLeft(line.left() + 2 * scale);
    line.setLeft(line.left() + drawTextLine(painter, m_theme.mathFont(symbolSize, true), m_colour,
                                            line, Qt::AlignLeft, m_caption.symbol));
    line.setLeft(line.left() + 6 * scale);
  }
  drawTextLine(painter, font, m_theme.muted, line, Qt::AlignLeft, m_caption.note);

  const auto numberFont = [&](double size) {
    return m_theme.textFont(size, m_stale ? QFont::Normal : QFont::DemiBold, m_stale);
  };
  const double full = TabularText(numberFont(fontSize())).width(m_text);
  const double size = fontSize() * std::min(1.0, width() / std::max(1.0, full));
  const TabularText numbers(numberFont(size));
  painter.setPen(m_stale ? m_theme.muted : m_colour);
  const double centre = height() / 2.0 + numberCentre * scale;
  numbers.paint(painter, {0, centre + numbers.capHeight() / 2}, m_text);
}

}  // namespace chainrule
