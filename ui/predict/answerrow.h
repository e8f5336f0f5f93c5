// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"
#include "theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace chainrule {

class FormulaLabel;

/// One number that is asked for: its symbol, a field for the answer, and what was found of it, in
/// colour and with ✓ or ✕.
class AnswerRow : public QWidget {
  Q_OBJECT

 public:
  enum class State { Empty, Right, Wrong, Shown };

  AnswerRow(const Formula &symbol, const Theme &theme, QWidget *parent);

  QLineEdit *field() const { return m_field; }
  State state() const { return m_state; }

  /// Right and Shown lock the field.
  void setState(State state, const QString &words);
  QString words() const { return m_words->text(); }

 signals:
  void answered();       ///< by Enter
  void entered();        ///< the field has got the keyboard
  void left();           ///< by Escape
  void moved(int rows);  ///< by the arrows up and down

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void colour();

  Theme m_theme;
  State m_state = State::Empty;
  FormulaLabel *m_symbol;
  QLineEdit *m_field;
  QLabel *m_words;
};

}  // namespace chainrule
