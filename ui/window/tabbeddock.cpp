// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tabbeddock.h"

#include "window/dockheader.h"

#include <QCoreApplication>
#include <QStyle>
#include <QVBoxLayout>

namespace chainrule {

namespace {

/// Tab goes from here to the first of what the current page has.
class Pages : public QStackedWidget {
 protected:
  bool focusNextPrevChild(bool next) override {
    if (!next || !hasFocus()) return QStackedWidget::focusNextPrevChild(next);
    for (QWidget *w = nextInFocusChain(); w != this; w = w->nextInFocusChain()) {
      const bool isFocusable = (w->focusPolicy() & Qt::TabFocus) && w->isEnabled();
      if (isFocusable && w->isVisibleTo(this) && currentWidget()->isAncestorOf(w)) {
        w->setFocus(Qt::TabFocusReason);
        return true;
      }
    }
    return QStackedWidget::focusNextPrevChild(next);
  }
};

}  // namespace

TabbedDock::TabbedDock(const QString &title, QWidget *parent)
    : QDockWidget(title, parent),
      m_tabs(new QTabBar),
      m_body(new QWidget),
      m_pages(new Pages),
      m_header(new DockHeader(this)) {
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setUsesScrollButtons(false);
  m_tabs->setFocusPolicy(Qt::TabFocus);
  m_tabs->setAccessibleName(title);
  m_header->setTabBar(m_tabs);
  setTitleBarWidget(m_header);
  auto *column = new QVBoxLayout(m_body);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_pages);
  setWidget(m_body);
  connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
    m_pages->setCurrentIndex(index);
    emit currentPageChanged(currentPage());
  });
  connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int index) {
    if (m_foldable && index >= 0) {
      setFolded(!m_folded && index == m_tabs->currentIndex());
    }
    if (index >= 0 && !m_tabs->hasFocus()) m_pages->setFocus(Qt::MouseFocusReason);
  });
}

void TabbedDock::setTheme(const Theme &theme) {
  m_tabs->setUsesScrollButtons(theme.scale > 1);  // at scale 1 there is room in any window
  m_header->setTheme(theme);
  if (m_folded) {
    setMaximumHeight(m_header->height());
  }
}

void TabbedDock::insertPage(int index, QWidget *page, const QString &title,
                            const QString &toolTip) {
  if (index < 0) {
    index = m_pages->count();
  }
  m_pages->insertWidget(index, page);
  m_tabs->insertTab(index, title);
  m_tabs->setTabToolTip(index, toolTip);
  m_toolTips.insert(page, toolTip);
  m_tabs->updateGeometry();  // not done by tabs that were never shown
  m_pages->setCurrentIndex(m_tabs->currentIndex());
}

void TabbedDock::takePage(QWidget *page) {
  const int index = m_pages->indexOf(page);
  if (index >= 0) {
    m_pages->removeWidget(page);
    m_toolTips.remove(page);
    page->setParent(nullptr);
    m_tabs->removeTab(index);
    m_pages->setCurrentIndex(m_tabs->currentIndex());
  }
}

void TabbedDock::setPageEnabled(QWidget *page, bool enabled, const QString &why) {
  const int index = m_pages->indexOf(page);
  if (index >= 0) {
    m_tabs->setTabEnabled(index, enabled);
    m_tabs->setTabToolTip(index, enabled ? m_toolTips.value(page) : why);
    showPages();
  }
}

bool TabbedDock::offers(QWidget *page) const {
  const int index = m_pages->indexOf(page);
  return m_tabs->isTabVisible(index) && m_tabs->isTabEnabled(index);
}

bool TabbedDock::setCurrentPage(QWidget *page) {
  if (!offers(page)) {
    return false;
  }
  m_tabs->setCurrentIndex(m_pages->indexOf(page));
  return true;
}

void TabbedDock::setPageShown(QWidget *page, bool shown) {
  const int index = m_pages->indexOf(page);
  if (index >= 0) {
    m_tabs->setTabVisible(index, shown);
    showPages();
  }
}

// The row of tabs leaves the last one in front when that goes, too, and when others come.
void TabbedDock::showPages() {
  for (int index = 0; index < m_pages->count() && !offers(currentPage()); ++index) {
    setCurrentPage(m_pages->widget(index));
  }
  m_pages->setVisible(!m_folded && offers(currentPage()));
}

bool TabbedDock::hasShownPage() const {
  for (int index = 0; index < m_tabs->count(); ++index) {
    if (m_tabs->isTabVisible(index)) {
      return true;
    }
  }
  return false;
}

void TabbedDock::setHeaderShown(bool shown) {
  m_header->setAway(!shown);
}

void TabbedDock::setFoldable(bool foldable) {
  m_foldable = foldable;
  m_tabs->setProperty("narrow", foldable);
  m_tabs->style()->unpolish(m_tabs);
  m_tabs->style()->polish(m_tabs);
  QEvent change(QEvent::StyleChange);
  QCoreApplication::sendEvent(m_tabs, &change);
  if (!foldable) {
    setFolded(false);
  }
}

void TabbedDock::setFolded(bool folded) {
  if (folded != m_folded) {
    m_folded = folded;
    showPages();
    m_body->setMaximumHeight(folded ? 0 : QWIDGETSIZE_MAX);
    setMaximumHeight(folded ? m_header->height() : QWIDGETSIZE_MAX);
    emit foldedChanged(folded);
  }
}

}  // namespace chainrule
