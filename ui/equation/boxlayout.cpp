// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/boxlayout.h"

#include "equation/boxbuilder.h"

namespace chainrule {

FormulaBox::FormulaBox(const Formula &formula, const Theme &theme, double size,
                       std::optional<QColor> colour)
    : m_layout(
          std::make_unique<FormulaLayout>(layOut(formula, theme, theme.pixels(size), colour))) {}

FormulaBox::~FormulaBox() = default;
FormulaBox::FormulaBox(FormulaBox &&) noexcept = default;
FormulaBox &FormulaBox::operator=(FormulaBox &&) noexcept = default;

double FormulaBox::width() const {
  return m_layout->width;
}

double FormulaBox::ascent() const {
  return m_layout->ascent;
}

double FormulaBox::descent() const {
  return m_layout->descent;
}

void FormulaBox::paint(QPainter &painter, QPointF baseline) const {
  const QPen pen = painter.pen();
  for (const FormulaLayout::Run &run : m_layout->runs) {
    painter.setPen(run.colour);
    painter.drawGlyphRun(baseline, run.glyphs);
  }
  painter.setPen(pen);
  if (m_layout->shapes.empty()) return;
  const bool antialiased = painter.testRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(baseline);
  for (const FormulaLayout::Shape &shape : m_layout->shapes)
    painter.fillPath(shape.path, shape.colour);
  painter.translate(-baseline);
  painter.setRenderHint(QPainter::Antialiasing, antialiased);
}

void FormulaBox::paintCentred(QPainter &painter, const QRectF &rectangle) const {
  paint(painter, {rectangle.center().x() - width() / 2,
                  rectangle.center().y() + (ascent() - descent()) / 2});
}

const std::vector<FormulaBox::Leaf> &FormulaBox::leaves() const {
  return m_layout->leaves;
}

}  // namespace chainrule
