// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace chainrule {

/// One line across the window that says what went wrong or what just happened, until it is closed
/// or replaced. It blocks nothing.
class MessageBar : public QWidget {
  Q_OBJECT

 public:
  enum class Kind { Note, Error };

  explicit MessageBar(QWidget *parent = nullptr);

  /// Hides what is no error.
  void hideNote();

  void setTheme(const Theme &theme);
  void show(Kind kind, const QString &message);
  QString message() const { return m_label->text(); }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  void restyle();

  QLabel *m_label;
  QToolButton *m_close;
  Kind m_kind = Kind::Note;
  Theme m_theme;
};

}  // namespace chainrule
