// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/formulalabel.h"

#include "equation/boxlayout.h"
#include "explain/plaintext.h"

#include <QPainter>

#include <cmath>

namespace chainrule {

FormulaLabel::FormulaLabel(QWidget *parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FormulaLabel::setFormula(const Formula &formula, double size, const Theme &theme,
                              Qt::Alignment alignment) {
  m_formula = formula;
  m_size = size;
  m_theme = theme;
  m_alignment = alignment;
  const FormulaBox box(formula, theme, size);
  m_natural = {box.width(), box.height()};
  setAccessibleName(QString::fromStdString(plainText(formula)));
  updateGeometry();
  update();
}

QSize FormulaLabel::sizeHint() const {
  return {static_cast<int>(std::ceil(m_natural.width())) + 2,
          static_cast<int>(std::ceil(m_natural.height())) + 6};
}

QSize FormulaLabel::minimumSizeHint() const {
  return {std::min(40, sizeHint().width()), sizeHint().height()};
}

void FormulaLabel::paintEvent(QPaintEvent *) {
  if (!m_formula) {
    return;
  }
  const double room = width() - 2;
  const double shrink = m_natural.width() > room ? room / m_natural.width() : 1;
  const FormulaBox box(*m_formula, m_theme, m_size * shrink);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double left = m_alignment == Qt::AlignHCenter ? (width() - box.width()) / 2 : 1;
  box.paint(painter, {left, (height() - box.height()) / 2 + box.ascent()});
}

}  // namespace chainrule
