// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/formulalabel.h"

#include "equation/formulalines.h"
#include "explain/plaintext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr int beside = 1;  // pixels left and right of it
constexpr int around = 3;  // above and below each line

double heightOf(const std::vector<FormulaBox> &lines) {
  double height = 0;
  for (const FormulaBox &line : lines) {
    height += line.height() + 2 * around;
  }
  return height;
}

}  // namespace

FormulaLabel::FormulaLabel(QWidget *parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void FormulaLabel::setFormula(const Formula &formula, double size, const Theme &theme,
                              Qt::Alignment alignment) {
  m_formula = formula;
  m_size = size;
  m_theme = theme;
  m_alignment = alignment;
  m_lines = linesFor(width());
  setAccessibleName(QString::fromStdString(plainText(formula)));
  updateGeometry();
  update();
}

std::vector<FormulaBox> FormulaLabel::linesFor(int width) const {
  return m_formula ? formulaLines(*m_formula, m_theme, m_size, std::max(width - 2 * beside, 1))
                   : std::vector<FormulaBox>();
}

QSize FormulaLabel::sizeHint() const {
  if (!m_formula) {
    return {0, 0};
  }
  const FormulaBox box(*m_formula, m_theme, m_size);
  return {static_cast<int>(std::ceil(box.width())) + 2 * beside,
          static_cast<int>(std::ceil(box.height())) + 2 * around};
}

QSize FormulaLabel::minimumSizeHint() const {
  const QSize size = sizeHint();
  return {std::min(40, size.width()), size.height()};
}

int FormulaLabel::heightForWidth(int width) const {
  const double height = width == this->width() ? heightOf(m_lines) : heightOf(linesFor(width));
  return static_cast<int>(std::ceil(height));
}

void FormulaLabel::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  m_lines = linesFor(width());
}

void FormulaLabel::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  double top = (height() - heightOf(m_lines)) / 2 + around;
  for (const FormulaBox &line : m_lines) {
    const bool isCentred = m_alignment == Qt::AlignHCenter;
    line.paint(painter, {isCentred ? (width() - line.width()) / 2 : beside, top + line.ascent()});
    top += line.height() + 2 * around;
  }
}

}  // namespace chainrule
