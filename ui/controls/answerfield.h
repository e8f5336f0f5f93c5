// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/boxlayout.h"
#include "theme.h"

#include <QLineEdit>
#include <QPointer>

#include <optional>

namespace chainrule {

class Answers;

/// A field for one of the answers: dashed while empty, framed in ink where it is being typed, in
/// this place or another, green with ✓ or red with ✕ once it is checked.
class AnswerField : public QLineEdit {
  Q_OBJECT

 public:
  AnswerField(Answers *answers, int answer, QWidget *parent);

  int answer() const { return m_answer; }

  /// `size` of the text in pixels at scale 1. With a symbol, that stands before the number, which
  /// then ends at the right; and Tab goes to the next field, as ↓ does.
  void setLook(const Theme &theme, double size, const std::optional<Formula> &symbol = {});

 signals:
  void checked();        ///< by Enter, and graded
  void left();           ///< by Escape
  void moved(int rows);  ///< by ↑ and ↓

 protected:
  bool event(QEvent *event) override;
  bool focusNextPrevChild(bool next) override;
  void keyPressEvent(QKeyEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  void edited(const QString &text);
  void refresh();
  bool isTypedElsewhere() const;

  QPointer<Answers> m_answers;
  int m_answer;
  Theme m_theme;
  double m_size = 13.5;
  std::optional<FormulaBox> m_symbol;
};

/// The colours of an answer, wherever it is drawn: the ground, and the frame and its mark.
struct AnswerColours {
  QColor ground;
  QColor frame;
};
AnswerColours answerColours(const Theme &theme, const Answers &answers, int answer);

/// "✓", "✕" or nothing.
QString answerMark(const Answers &answers, int answer);

/// What a key begins an answer with, a digit, a sign, a point or a comma, as a field writes it; of
/// another key nothing.
QString beginningOfAnswer(const QKeyEvent &event);

}  // namespace chainrule
