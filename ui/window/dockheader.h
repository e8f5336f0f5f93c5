// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QDockWidget>
#include <QLabel>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace chainrule {

/// The title of a dock: its name and a note, or its tabs; and buttons that float and close it.
/// Dragging it moves the dock.
class DockHeader : public QWidget {
  Q_OBJECT

 public:
  explicit DockHeader(QDockWidget *dock);

  void setTheme(const Theme &theme);

  /// Shows a muted text at the right, before the buttons.
  void setNote(const QString &note);

  /// Without any height.
  void setAway(bool away);

  /// Puts tabs in the place of the name.
  void setTabBar(QTabBar *tabs);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  QToolButton *makeButton(const QString &name);

  QDockWidget *m_dock;
  QLabel *m_title;
  QLabel *m_note;
  QTabBar *m_tabs = nullptr;
  QToolButton *m_float;
  QToolButton *m_close;
  bool m_isAway = false;
  Theme m_theme;
};

}  // namespace chainrule
