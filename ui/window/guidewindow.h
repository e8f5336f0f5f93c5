// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/guidebrowser.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeWidget>

namespace chainrule {

/// The user guide in a window of its own: contents on the left, the page on the right, back,
/// forward, and a search through all pages. It needs neither a network nor a browser.
class GuideWindow : public QDialog {
  Q_OBJECT

 public:
  GuideWindow();

  void setTheme(const Theme &theme);

  /// Shows a page, NAME.html or NAME.html#anchor, in front.
  void goTo(const QString &place);

 private:
  QToolButton *makeButton(const QString &text, const QString &name, const QKeySequence &key);
  void fillContents();
  void addPage(const QString &name);
  void showPlace();
  void find(bool forward);
  bool findFrom(bool forward, bool isAgain);

  GuideBrowser *m_page;
  QTreeWidget *m_contents;
  QLineEdit *m_sought;
  QLabel *m_found;
};

}  // namespace chainrule
