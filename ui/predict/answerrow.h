// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/answerfield.h"
#include "explain/formula.h"
#include "session/answers.h"

#include <QLabel>
#include <QWidget>

namespace chainrule {

class FormulaLabel;

/// One number that is asked for: its symbol, a field for the answer, and in words what was found.
class AnswerRow : public QWidget {
  Q_OBJECT

 public:
  AnswerRow(Answers *answers, int answer, const Formula &symbol, const Theme &theme,
            QWidget *parent);

  void setTheme(const Theme &theme);

  AnswerField *field() const { return m_field; }
  Answers::State state() const { return m_answers->at(m_field->answer()).state; }
  QString words() const { return m_words->text(); }

 private:
  void refresh();

  Answers *m_answers;
  Theme m_theme;
  Formula m_formula;  // the symbol, and =
  FormulaLabel *m_symbol;
  AnswerField *m_field;
  QLabel *m_words;
};

}  // namespace chainrule
