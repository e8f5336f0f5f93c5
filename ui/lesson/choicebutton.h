// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QAbstractButton>

namespace chainrule {

/// A choice of a question: a letter and a text of several lines. Enter chooses as Space does.
class ChoiceButton : public QAbstractButton {
  Q_OBJECT

 public:
  enum class State { Open, Right, Wrong };

  /// With `isOneOfSeveral` it is checked and unchecked, else clicked.
  ChoiceButton(QChar letter, const QString &text, bool isOneOfSeveral, const Theme &theme,
               QWidget *parent);

  void setTheme(const Theme &theme);

  State state() const { return m_state; }
  void setState(State state);

  QSize sizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void keyPressEvent(QKeyEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  QRect textRectangle(int width) const;

  QChar m_letter;
  Theme m_theme;
  State m_state = State::Open;
};

}  // namespace chainrule
