// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QObject>
#include <QWidget>

#include <memory>

namespace chainrule {

class GuideWindow;

/// Help for a window and its dialogs. F1 opens the user guide at what has the keyboard, Shift+F1
/// says what that is, Ctrl+F1 lists all keys.
class WindowHelp : public QObject {
  Q_OBJECT

 public:
  explicit WindowHelp(QWidget *window);
  ~WindowHelp() override;

  void setTheme(const Theme &theme);

  void showGuide(const QString &place);

  /// The guide, once it was opened.
  GuideWindow *guide() const { return m_guide.get(); }

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  bool isOfWindow(const QWidget *widget) const;
  void explain(QWidget *widget);

  QWidget *m_window;
  Theme m_theme;
  std::unique_ptr<GuideWindow> m_guide;
};

}  // namespace chainrule
