// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/ratesymbols.h"

#include "panels/learningratescale.h"
#include "textline.h"

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

constexpr double wordSize = 12;
constexpr double symbolSize = 15;
constexpr double boxLine = 18;
constexpr double boxPad = 7;

}  // namespace

Formula costSymbol() {
  return symbol(Quantity::Cost, 0);
}

Formula learningRateSymbol() {
  return symbol(Quantity::LearningRate, 0);
}

Formula minimiserSymbol() {
  return row({learningRateSymbol(), upright("*")});
}

Formula lambdaMaxSymbol() {
  return script(variable("λ"), row({}), upright("max"));
}

Formula stabilitySymbol() {
  return row({upright("2/"), lambdaMaxSymbol()});
}

Formula gradientSquared() {
  return script(row({upright("‖"), variable("g", Quantity::Delta), upright("‖")}), upright("2"));
}

Formula gradientCurvature() {
  return row({script(variable("g", Quantity::Delta), upright("T")), variable("H"),
              variable("g", Quantity::Delta)});
}

Formula normSymbol(int l) {
  return row({upright("‖"), inlineSymbol(Quantity::WeightGradient, l), upright("‖")});
}

Formula withNumber(Formula symbols, double learningRate) {
  return row(
      {std::move(symbols), upright(" "), number(learningRateText(learningRate).toStdString())});
}

QPen modelPen(const Theme &theme, LineModel model) {
  QPen pen(model == LineModel::Actual ? theme.cost : theme.muted,
           model == LineModel::Actual ? 2.4 : 1.4);
  pen.setCapStyle(Qt::FlatCap);
  pen.setJoinStyle(Qt::RoundJoin);
  if (model == LineModel::SecondOrder) {
    pen.setDashPattern({6, 3});
  } else if (model == LineModel::FirstOrder) {
    pen.setDashPattern({1.2, 3});
  }
  return pen;
}

void paintTitle(QPainter &painter, const Theme &theme, QPointF place, Qt::Alignment alignment,
                const std::vector<TextPart> &parts) {
  const QFont font = theme.textFont(wordSize);
  const QFontMetricsF metrics(font);
  std::vector<FormulaBox> boxes;
  double width = 0;
  for (const TextPart &part : parts) {
    if (part.symbol) {
      boxes.emplace_back(*part.symbol, theme, symbolSize);
      width += boxes.back().width();
    }
    width += metrics.horizontalAdvance(part.words);
  }
  double x = place.x();
  if (alignment & Qt::AlignHCenter) x -= width / 2;
  if (alignment & Qt::AlignRight) x -= width;
  const double baseline = place.y() + metrics.capHeight() / 2;
  std::size_t next = 0;
  for (const TextPart &part : parts) {
    if (part.symbol) {
      boxes[next].paint(painter, {x, baseline});
      x += boxes[next++].width();
    }
    painter.setFont(font);
    painter.setPen(theme.muted);
    painter.drawText(QPointF(x, baseline), part.words);
    x += metrics.horizontalAdvance(part.words);
  }
}

double titleWidth(const Theme &theme, const std::vector<TextPart> &parts) {
  const QFontMetricsF metrics(theme.textFont(wordSize));
  double width = 0;
  for (const TextPart &part : parts) {
    width += metrics.horizontalAdvance(part.words);
    if (part.symbol) {
      width += FormulaBox(*part.symbol, theme, symbolSize).width();
    }
  }
  return width;
}

void paintWordsBox(QPainter &painter, const Theme &theme, QPointF place, const QRectF &area,
                   const QStringList &lines) {
  const double scale = theme.scale;
  const QFont font = theme.textFont(wordSize);
  const QFontMetricsF metrics(font);
  double width = 0;
  for (const QString &line : lines) {
    width = std::max(width, metrics.horizontalAdvance(line));
  }
  const QSizeF size(width + 2 * boxPad * scale,
                    (static_cast<double>(lines.size()) * boxLine + 4) * scale);
  QRectF box(place + QPointF(12, 12) * scale, size);
  if (box.right() > area.right()) box.moveRight(place.x() - 12 * scale);
  if (box.bottom() > area.bottom()) box.moveBottom(std::min(place.y() - 12 * scale, area.bottom()));
  if (box.top() < area.top()) box.moveTop(area.top());
  painter.setPen(QPen(theme.controlFrame, 1));
  painter.setBrush(theme.card);
  painter.drawRoundedRect(box, 4, 4);
  QRectF line(box.left() + boxPad * scale, box.top() + 2 * scale, box.width() - 2 * boxPad * scale,
              boxLine * scale);
  for (const QString &text : lines) {
    drawTextLine(painter, font, theme.ink, line, Qt::AlignLeft, text);
    line.translate(0, line.height());
  }
}

}  // namespace chainrule
