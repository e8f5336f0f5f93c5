// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenuBar>
#include <QPointer>

namespace chainrule {

/// Once an entry of a menu has been chosen, by its letters too, the bar gives the keyboard back to
/// what had it before, of the window itself also while a dialog of it is open. Else it would keep
/// it, and the window's next key would be a letter of the bar.
class MenuFocus : public QObject {
  Q_OBJECT

 public:
  explicit MenuFocus(QMenuBar *bar);

 private:
  void giveBack();

  QMenuBar *m_bar;
  QPointer<QWidget> m_before;
};

}  // namespace chainrule
