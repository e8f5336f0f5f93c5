// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the panel, where they stand and how they look.

#include "predict/answerrow.h"
#include "predict/formulalabel.h"
#include "predict/mistakelinesview.h"
#include "predict/mistakepicture.h"
#include "predict/predictpanel.h"

#include "controls/labels.h"

#include <QHBoxLayout>

namespace chainrule {
namespace {

constexpr int margin = 18;

}  // namespace

QWidget *PredictPanel::makePage() {
  auto *page = new QWidget;
  auto *column = new QVBoxLayout(page);
  column->setContentsMargins(margin, 12, margin, 8);
  column->setSpacing(8);
  auto *head = new QHBoxLayout;
  head->addWidget(m_title, 1);
  head->addWidget(m_place);
  column->addLayout(head);
  column->addWidget(m_equation);
  column->addWidget(m_given);
  auto *order = new QHBoxLayout;
  order->addWidget(m_instruction, 1);
  order->addWidget(m_digits);
  column->addSpacing(6);
  column->addLayout(order);
  column->addWidget(m_questions);
  column->addSpacing(10);
  column->addWidget(m_heading);
  column->addWidget(m_picture);
  column->addWidget(m_lines);
  column->addWidget(m_words);
  column->addWidget(m_hintLines);
  column->addStretch(1);
  return page;
}

QWidget *PredictPanel::makeFoot() {
  auto *foot = new QWidget;
  auto *column = new QVBoxLayout(foot);
  column->setContentsMargins(margin, 8, margin, 10);
  auto *top = new QHBoxLayout;
  top->addWidget(m_score, 1);
  top->addWidget(m_report);
  column->addLayout(top);
  auto *line = new QHBoxLayout;
  line->addWidget(m_hint);
  line->addWidget(m_show);
  line->addStretch(1);
  line->addWidget(m_check);
  column->addLayout(line);
  return foot;
}

void PredictPanel::setTheme(const Theme &theme) {
  m_theme = theme;
  m_picture->setTheme(theme);
  m_lines->setTheme(theme);
  setType(m_title, theme.textFont(13, QFont::DemiBold), theme.ink);
  setType(m_place, theme.textFont(13), theme.muted);
  setType(m_given, theme.textFont(13), theme.ink);
  setType(m_instruction, theme.textFont(13, QFont::DemiBold), theme.ink);
  setType(m_heading, theme.textFont(13, QFont::DemiBold), theme.ink);
  setType(m_words, theme.textFont(14.5), theme.ink);
  setType(m_score, theme.textFont(13), theme.muted);
  for (AnswerRow *row : m_rows) {
    row->setTheme(theme);
  }
  refresh();
  update();
}

}  // namespace chainrule
