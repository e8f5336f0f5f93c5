// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/ratesymbols.h"

#include "panels/learningratescale.h"

#include <utility>

namespace chainrule {
namespace {

constexpr double wordSize = 12;
constexpr double symbolSize = 15;

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
                const std::vector<TitlePart> &parts) {
  const QFont font = theme.textFont(wordSize);
  const QFontMetricsF metrics(font);
  std::vector<FormulaBox> boxes;
  double width = 0;
  for (const TitlePart &part : parts) {
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
  for (const TitlePart &part : parts) {
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

}  // namespace chainrule
