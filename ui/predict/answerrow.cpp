// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/answerrow.h"

#include "controls/labels.h"
#include "predict/formulalabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace chainrule {
namespace {

constexpr double symbolSize = 22;
constexpr int symbolWidth = 62;
constexpr int fieldWidth = 124;
constexpr int fieldHeight = 28;

}  // namespace

AnswerRow::AnswerRow(Answers *answers, int answer, const Formula &symbol, const Theme &theme,
                     QWidget *parent)
    : QWidget(parent),
      m_answers(answers),
      m_formula(row({symbol, op("=")})),
      m_symbol(new FormulaLabel(this)),
      m_field(new AnswerField(answers, answer, this)),
      m_words(new QLabel(this)) {
  m_words->setTextFormat(Qt::PlainText);
  m_words->setWordWrap(true);
  auto *line = new QHBoxLayout(this);
  line->setContentsMargins(0, 2, 0, 2);
  line->addWidget(m_symbol);
  line->addWidget(m_field);
  line->addWidget(m_words, 1);
  connect(answers, &Answers::changed, this, [this](int changed) {
    if (changed == m_field->answer()) {
      refresh();
    }
  });
  setTheme(theme);
}

void AnswerRow::setTheme(const Theme &theme) {
  m_theme = theme;
  const auto scaled = [&theme](int size) { return qRound(size * theme.scale); };
  m_symbol->setFormula(m_formula, symbolSize, theme);
  m_symbol->setMinimumWidth(std::max(scaled(symbolWidth), m_symbol->sizeHint().width()));
  m_field->setLook(theme, 13.5);
  m_field->setFixedSize(scaled(fieldWidth), scaled(fieldHeight));
  m_words->setFont(theme.textFont(13, QFont::DemiBold));
  layout()->setSpacing(scaled(10));
  refresh();
}

// Green and red mean right and wrong here alone, and never without the mark in the field.
void AnswerRow::refresh() {
  const Answers::Answer &answer = m_answers->at(m_field->answer());
  m_words->setText(answer.words.isEmpty() ? answer.note : answer.words);
  setInk(m_words, answer.state == Answers::State::Right   ? m_theme.right
                  : answer.state == Answers::State::Wrong ? m_theme.wrong
                                                          : m_theme.muted);
}

}  // namespace chainrule
