// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace chainrule {

/// Black over all of a window, so that a room looks at who speaks. Any key or click ends it, and
/// does nothing else; the keyboard goes back to where it was.
class BlankScreen : public QWidget {
  Q_OBJECT

 public:
  explicit BlankScreen(QWidget *window);

  void begin();
  void end();

 protected:
  bool event(QEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  QPointer<QWidget> m_keyboardBefore;
};

}  // namespace chainrule
