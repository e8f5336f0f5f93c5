// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QAbstractButton>

class QScrollArea;

namespace chainrule {

/// The foot of a scroll area as long as something lies below it: says what, and scrolls to it.
class MoreBelow : public QAbstractButton {
  Q_OBJECT

 public:
  explicit MoreBelow(QScrollArea *area);

  void setTheme(const Theme &theme);

  /// What it says where something lies below; nothing then as it is.
  void setWords(const QString &words);

  /// Whether the lower end of a widget of the area is out of sight below.
  bool hides(const QWidget *widget) const;

 signals:
  void moved();    ///< what lies below is something else now, or nothing
  void reached();  ///< nothing lies below any more, where this had the keyboard

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  void place();
  void scroll();

  Theme m_theme;
  QScrollArea *m_area;
};

}  // namespace chainrule
