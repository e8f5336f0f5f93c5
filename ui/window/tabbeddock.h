// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QDockWidget>
#include <QHash>
#include <QStackedWidget>
#include <QTabBar>

namespace chainrule {

class DockHeader;

/// A dock of pages under a row of tabs. Where it may fold, a click on the current tab hides the
/// pages and leaves the row; a click on any tab shows them again, and then Tab goes into the page.
/// Its tabs are narrower then, since the window is small.
class TabbedDock : public QDockWidget {
  Q_OBJECT

 public:
  explicit TabbedDock(const QString &title, QWidget *parent = nullptr);

  void setTheme(const Theme &theme);

  /// Inserts the page at `index` (at the end when −1) and takes ownership.
  void insertPage(int index, QWidget *page, const QString &title, const QString &toolTip);

  /// Takes a page out, hidden and without a parent; nothing when it is not here.
  void takePage(QWidget *page);

  QWidget *currentPage() const { return m_pages->currentWidget(); }

  /// Whether the page has a tab that is shown and enabled.
  bool offers(QWidget *page) const;

  /// Brings a page to the front; false, and nothing, where it is not offered.
  bool setCurrentPage(QWidget *page);

  /// A page that is not enabled has a muted tab, and another page is shown where it was in front,
  /// or none where none is offered.
  void setPageEnabled(QWidget *page, bool enabled, const QString &why);

  /// A page that is not shown has no tab; where it was in front, another one is.
  void setPageShown(QWidget *page, bool shown);
  bool hasShownPage() const;

  /// Without its row of tabs and buttons, the page in front is all there is.
  void setHeaderShown(bool shown);

  void setFoldable(bool foldable);
  bool isFolded() const { return m_folded; }
  void setFolded(bool folded);

 signals:
  void currentPageChanged(QWidget *page);
  void foldedChanged(bool folded);

 private:
  void showPages();

  QTabBar *m_tabs;
  QWidget *m_body;  // holds the pages, and the dock's width while they are folded away
  QStackedWidget *m_pages;
  QHash<QWidget *, QString> m_toolTips;
  DockHeader *m_header;
  bool m_foldable = false;
  bool m_folded = false;
};

}  // namespace chainrule
