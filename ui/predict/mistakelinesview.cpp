// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/mistakelinesview.h"

#include "controls/labels.h"
#include "explain/plaintext.h"
#include "predict/formulalabel.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace chainrule {
namespace {

constexpr double lineSize = 17;
constexpr QSize boxSize(58, 20);

QString textOf(const Formula &formula) {
  return QString::fromStdString(plainText(formula)).trimmed();
}

}  // namespace

MistakeLinesView::MistakeLinesView(QWidget *parent)
    : QWidget(parent),
      m_yours(new QLabel(tr("yours"))),
      m_formula(new QLabel(tr("formula"))),
      m_yoursLine(new FormulaLabel),
      m_formulaLine(new FormulaLabel),
      m_box(new QFrame) {
  m_yoursLine->setObjectName(QStringLiteral("predictYours"));
  m_formulaLine->setObjectName(QStringLiteral("predictFormula"));
  m_box->setObjectName(QStringLiteral("predictBox"));
  m_box->setAccessibleName(tr("your number"));
  auto *withBox = new QHBoxLayout;
  withBox->setSpacing(4);
  withBox->addWidget(m_formulaLine);
  withBox->addWidget(m_box);
  withBox->addStretch(1);
  auto *grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(10);
  grid->setVerticalSpacing(2);
  grid->addWidget(m_yours, 0, 0);
  grid->addWidget(m_yoursLine, 0, 1);
  grid->addWidget(m_formula, 1, 0);
  grid->addLayout(withBox, 1, 1);
  grid->setColumnStretch(1, 1);
  hide();
}

void MistakeLinesView::setTheme(const Theme &theme) {
  m_theme = theme;
  setType(m_yours, theme.textFont(13), theme.wrong);
  setType(m_formula, theme.textFont(13), theme.right);
  m_box->setFixedSize(boxSize * theme.scale);
  m_box->setStyleSheet(QStringLiteral("QFrame#predictBox { background: %1; border: 1px dashed %2; "
                                      "border-radius: 4px; }")
                           .arg(theme.sunk.name(), theme.controlFrame.name()));
  refresh();
}

void MistakeLinesView::show(const std::optional<MistakeLines> &lines) {
  m_lines = lines;
  refresh();
  setVisible(lines.has_value());
}

void MistakeLinesView::refresh() {
  if (!m_lines) {
    return;
  }
  m_yoursLine->setFormula(m_lines->yours, lineSize, m_theme);
  m_formulaLine->setFormula(m_lines->formula, lineSize, m_theme);
  m_yoursLine->setAccessibleName(tr("yours: %1").arg(textOf(m_lines->yours)));
  m_formulaLine->setAccessibleName(tr("formula: %1 …").arg(textOf(m_lines->formula)));
}

}  // namespace chainrule
