// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/progress.h"
#include "theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

#include <cstddef>
#include <vector>

namespace chainrule {

class ChoiceButton;

/// The question of a lesson's step: its choices, or a field for a number, and what is said of the
/// answer.
class QuestionBox : public QWidget {
  Q_OBJECT

 public:
  explicit QuestionBox(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);

  /// Shows the question of the step the lesson is at, as it has been answered so far; nothing where
  /// there is none.
  void begin(const LessonProgress &progress);

  /// Shows what became of an answer.
  void refresh(const LessonProgress &progress);

  QString reply() const { return m_reply->text(); }
  QPushButton *checkButton() const { return m_check; }
  QLineEdit *field() const { return m_field; }
  const QList<ChoiceButton *> &choices() const { return m_choices; }
  QLabel *replyLabel() const { return m_reply; }

  /// What answers it: the first choice or the field.
  QWidget *first() const;

 signals:
  void chosen(const std::vector<std::size_t> &choices);
  void typed(const QString &text);
  void left();  ///< Enter in a field that is answered

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void makeChoices(const LessonQuestion &question);
  void choose(int choice);
  void check();

  /// What a reply says of the answer, which its colour says, too.
  enum class Tone { Plain, Right, Wrong };
  QColor colourOfReply() const;

  Theme m_theme;
  Tone m_tone = Tone::Plain;
  bool m_isOneOfMany = true;
  QList<ChoiceButton *> m_choices;
  QLabel *m_question;
  QWidget *m_choiceList;
  QVBoxLayout *m_choiceColumn = nullptr;
  QWidget *m_answer;  // field and button
  QLineEdit *m_field;
  QPushButton *m_check;
  QLabel *m_reply;
};

}  // namespace chainrule
