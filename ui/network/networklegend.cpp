// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networklegend.h"

#include "network/colourscale.h"
#include "screentext.h"
#include "textparts.h"

#include <QLinearGradient>
#include <QLocale>

#include <algorithm>
#include <utility>
#include <vector>

namespace chainrule {
namespace {

/// Without its last piece, a remark, where it is wider than the room.
void paintCaption(QPainter &painter, QPointF middle, double room, std::vector<TextPart> pieces,
                  const Theme &theme, const NetworkType &type) {
  const QFontMetricsF metrics(type.word);
  std::vector<FormulaBox> symbols;
  double width = 0;
  for (const TextPart &piece : pieces) {
    if (piece.symbol) {
      symbols.emplace_back(*piece.symbol, theme, 15);
      width += symbols.back().width();
    } else {
      width += metrics.horizontalAdvance(piece.words);
    }
  }
  if (width > room) {
    width -= metrics.horizontalAdvance(pieces.back().words);
    pieces.pop_back();
  }
  double x = middle.x() - width / 2;
  const double baseline = middle.y() + metrics.capHeight() / 2;
  std::size_t next = 0;
  painter.setFont(type.word);
  painter.setPen(theme.muted);
  for (const TextPart &piece : pieces) {
    if (piece.symbol) {
      symbols[next].paint(painter, {x, baseline});
      x += symbols[next++].width();
      painter.setFont(type.word);
      painter.setPen(theme.muted);
    } else {
      painter.drawText(QPointF(x, baseline), piece.words);
      x += metrics.horizontalAdvance(piece.words);
    }
  }
}

/// Of the numbers, below a bar.
double labelBase(const Theme &theme) {
  return std::max(14.5 * theme.scale, 3 * theme.scale + 0.8 * theme.pixels(11));
}

/// A wedge each way from 0, as wide and as coloured as an edge of that value, and its numbers.
void paintWedges(QPainter &painter, const QRectF &bar, ValueScale scale,
                 const std::vector<std::pair<double, QString>> &ticks, const Theme &theme,
                 const NetworkType &type) {
  const double half = bar.width() / 2;
  const double zero = bar.center().x();
  const double unit = theme.scale;
  const auto colourAt = [&](double part, double sign) {
    // Any value of this strength: the scales have no inverse here, so mix as lineColour() does.
    const QColor weakest = lineColour(theme, scale, sign * 1e-9);
    return mix(weakest, endColour(theme, scale, sign), part);
  };
  const auto slice = [&](double from, double to, double sign) {
    const auto height = [unit](double part) { return (1.2 + 6.3 * part) * unit; };
    const QPointF corners[] = {{zero + sign * from * half, bar.center().y() - height(from) / 2},
                               {zero + sign * to * half, bar.center().y() - height(to) / 2},
                               {zero + sign * to * half, bar.center().y() + height(to) / 2},
                               {zero + sign * from * half, bar.center().y() + height(from) / 2}};
    painter.setBrush(colourAt((from + to) / 2, sign));
    painter.drawConvexPolygon(corners, 4);
  };
  painter.setPen(Qt::NoPen);
  const double dash = 6 * unit / half;
  const double period = 9 * unit / half;
  for (double part = 1; part > 0; part -= period) {
    slice(std::max(0.0, part - dash), part, -1);
  }
  constexpr int slices = 24;
  for (int k = 0; k < slices; ++k) {
    slice(static_cast<double>(k) / slices, static_cast<double>(k + 1) / slices, 1);
  }
  std::vector<std::pair<double, double>> taken;
  for (const auto &[value, label] : ticks) {
    const double x = zero + (value < 0 ? -1 : 1) * strength(scale, value) * half;
    painter.setPen(QPen(theme.nodeOutline, 1));
    painter.drawLine(QPointF(x, bar.bottom() + 0.5), QPointF(x, bar.bottom() + 3 * unit));
    painter.setPen(theme.muted);
    const double width = type.label.width(label);
    const bool isFree = std::none_of(taken.begin(), taken.end(), [&](const auto &other) {
      return x - width / 2 < other.second + 4 && x + width / 2 > other.first - 4;
    });
    if (isFree) {
      taken.emplace_back(x - width / 2, x + width / 2);
      type.label.paint(painter, {x - width / 2, bar.bottom() + labelBase(theme)}, label);
    }
  }
}

void paintActivations(QPainter &painter, const QRectF &bar, const Theme &theme,
                      const NetworkType &type) {
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  gradient.setColorAt(0, theme.activationLow);
  gradient.setColorAt(0.5, theme.activationMiddle);
  gradient.setColorAt(1, theme.activationHigh);
  painter.setPen(QPen(theme.nodeOutline, 1));
  painter.setBrush(gradient);
  painter.drawRect(bar.adjusted(0.5, -0.5, -0.5, 0.5));
  painter.setBrush(Qt::NoBrush);
  painter.setPen(theme.muted);
  const double y = bar.bottom() + labelBase(theme);
  const std::vector<std::pair<double, QString>> ticks = {
      {0, QStringLiteral("0")}, {0.5, QLocale().toString(0.5, 'f', 1)}, {1, QStringLiteral("1")}};
  for (const auto &[part, label] : ticks) {
    const double x = bar.left() + part * bar.width();
    type.label.paint(painter, {x - type.label.width(label) / 2, y}, label);
  }
}

}  // namespace

void paintLegend(QPainter &painter, const QRectF &area, const Theme &theme,
                 const NetworkType &type) {
  const double unit = theme.scale;
  const double width = std::min(150 * unit, area.width() * 0.26);
  const auto barAt = [&](double part) {
    QRectF bar(0, 0, width, 8 * unit);
    bar.moveCenter({area.left() + part * area.width(), area.bottom() - 28 * unit});
    return bar;
  };
  const auto captionAt = [unit](const QRectF &bar) {
    return QPointF(bar.center().x(), bar.center().y() - 14.5 * unit);
  };
  const double room = area.width() * 0.32;
  const QString minus(QChar(0x2212));
  painter.setRenderHint(QPainter::Antialiasing);

  const QRectF weights = barAt(0.17);
  paintCaption(painter, captionAt(weights), room,
               //: What follows the last symbol is left out where there is no room.
               textParts(screenText("weight %1, bias %2  ·  dashed: negative"),
                         {variable("w", Quantity::Weight), variable("b", Quantity::Bias)}),
               theme, type);
  paintWedges(painter, weights, ValueScale::Parameters,
              {{0, QStringLiteral("0")},
               {-10, minus + QStringLiteral("10")},
               {10, QStringLiteral("10")},
               {-1, minus + QStringLiteral("1")},
               {1, QStringLiteral("1")}},
              theme, type);

  const QRectF gradients = barAt(0.5);
  paintCaption(
      painter, captionAt(gradients), room,
      //: What follows the last symbol is left out where there is no room.
      textParts(screenText("gradient %1, %2  ·  log scale"),
                {variable("δ", Quantity::Delta), variable("∂C", Quantity::WeightGradient)}),
      theme, type);
  paintWedges(painter, gradients, ValueScale::Gradients,
              {{0, QStringLiteral("0")},
               {-1, minus + QStringLiteral("1")},
               {1, QStringLiteral("1")},
               {-0.01, minus + QStringLiteral("10⁻²")},
               {0.01, QStringLiteral("10⁻²")}},
              theme, type);

  const QRectF activations = barAt(0.83);
  paintCaption(painter, captionAt(activations), room,
               //: What follows the last symbol is left out where there is no room.
               textParts(screenText("activation %1  ·  hatched: below 0"),
                         {variable("a", Quantity::Activation)}),
               theme, type);
  paintActivations(painter, activations, theme, type);
}

}  // namespace chainrule
