// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/guidewindow.h"

#include "screenroom.h"
#include "window/stylesheet.h"

#include <QFile>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QShortcut>
#include <QSplitter>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

namespace chainrule {
namespace {

constexpr int placeRole = Qt::UserRole;

QStringList pagesInOrder() {
  QFile first(QStringLiteral(":/guide/user-guide.html"));
  first.open(QIODevice::ReadOnly);
  const QString text = QString::fromUtf8(first.readAll());
  const QString navigation =
      text.section(QStringLiteral("<nav>"), 1).section(QStringLiteral("</nav>"), 0, 0);
  static const QRegularExpression link(QStringLiteral("href=\"([^\"]+)\""));
  QStringList pages;
  for (auto links = link.globalMatch(navigation); links.hasNext();) {
    pages += links.next().captured(1);
  }
  return pages;
}

}  // namespace

GuideWindow::GuideWindow()
    : m_page(new GuideBrowser),
      m_contents(new QTreeWidget),
      m_sought(new QLineEdit),
      m_found(new QLabel) {
  setWindowFlags(Qt::Window);
  setWindowTitle(tr("User guide – Chainrule"));
  setAttribute(Qt::WA_QuitOnClose, false);
  QToolButton *back =
      makeButton(QStringLiteral("←"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
  QToolButton *forward =
      makeButton(QStringLiteral("→"), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
  back->setEnabled(false);
  forward->setEnabled(false);
  connect(back, &QToolButton::clicked, m_page, &QTextBrowser::backward);
  connect(forward, &QToolButton::clicked, m_page, &QTextBrowser::forward);
  connect(m_page, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
  connect(m_page, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
  connect(m_page, &QTextBrowser::sourceChanged, this, &GuideWindow::showPlace);

  m_page->setAccessibleName(tr("Page of the user guide"));
  m_page->setToolTip({});
  m_contents->setHeaderHidden(true);
  m_contents->setAccessibleName(tr("Contents of the user guide"));
  m_contents->setTextElideMode(Qt::ElideRight);
  m_contents->setIndentation(14);
  const auto go = [this](const QTreeWidgetItem *item) {
    m_page->setSource(GuideBrowser::url(item->data(0, placeRole).toString()));
  };
  connect(m_contents, &QTreeWidget::itemClicked, this, go);
  connect(m_contents, &QTreeWidget::itemActivated, this, go);
  m_sought->setPlaceholderText(tr("Find in the guide"));
  m_sought->setAccessibleName(tr("Find in the guide"));
  m_sought->setToolTip(tr("Find in all pages (Ctrl+F); Enter goes on, Shift+Enter back"));
  m_sought->setClearButtonEnabled(true);
  m_sought->setFixedWidth(260);
  connect(m_sought, &QLineEdit::textEdited, m_found, &QLabel::clear);

  auto *bar = new QHBoxLayout;
  bar->setContentsMargins(8, 6, 8, 6);
  bar->addWidget(back);
  bar->addWidget(forward);
  bar->addStretch(1);
  bar->addWidget(m_found);
  bar->addSpacing(6);
  bar->addWidget(m_sought);
  auto *parts = new QSplitter;
  parts->addWidget(m_contents);
  parts->addWidget(m_page);
  parts->setStretchFactor(1, 1);
  parts->setSizes({260, 800});
  parts->setChildrenCollapsible(false);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(bar);
  column->addWidget(parts, 1);
  setTabOrder(m_sought, m_contents);
  setTabOrder(m_contents, m_page);

  const auto shortcut = [this](const QKeySequence &key, const auto &act) {
    connect(new QShortcut(key, this), &QShortcut::activated, this, act);
  };
  shortcut(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
    m_sought->setFocus(Qt::ShortcutFocusReason);
    m_sought->selectAll();
  });
  shortcut(QKeySequence(Qt::Key_F3), [this] { find(true); });
  shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { find(false); });
  shortcut(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { m_page->zoom(1); });
  shortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { m_page->zoom(-1); });
  shortcut(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
  for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
    for (const bool forwards : {true, false}) {
      auto *enter =
          new QShortcut(forwards ? QKeySequence(key) : QKeySequence(Qt::SHIFT | key), m_sought);
      enter->setContext(Qt::WidgetShortcut);
      connect(enter, &QShortcut::activated, this, [this, forwards] { find(forwards); });
    }
  }
  fillContents();
  resize(withinScreen({1060, 800}, this));
}

QToolButton *GuideWindow::makeButton(const QString &text, const QString &name,
                                     const QKeySequence &key) {
  auto *button = new QToolButton;
  button->setObjectName(QStringLiteral("dockButton"));
  button->setText(text);
  button->setFixedSize(32, 28);
  button->setToolTip(tr("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
  button->setAccessibleName(name);
  button->setShortcut(key);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

void GuideWindow::fillContents() {
  for (const QString &page : pagesInOrder()) {
    addPage(page);
  }
}

void GuideWindow::addPage(const QString &name) {
  QFile file(QStringLiteral(":/guide/") + name);
  file.open(QIODevice::ReadOnly);
  const QString text = QString::fromUtf8(file.readAll());
  static const QRegularExpression heading(QStringLiteral("<h([12]) id=\"([^\"]*)\">(.*?)</h[12]>"));
  QTreeWidgetItem *page = nullptr;
  for (auto headings = heading.globalMatch(text); headings.hasNext();) {
    const QRegularExpressionMatch match = headings.next();
    const bool isPage = page == nullptr;
    auto *item = isPage ? new QTreeWidgetItem(m_contents) : new QTreeWidgetItem(page);
    const QString words = QTextDocumentFragment::fromHtml(match.captured(3)).toPlainText();
    item->setText(0, words);
    item->setToolTip(0, words);
    item->setData(0, placeRole, isPage ? name : name + QLatin1Char('#') + match.captured(2));
    page = isPage ? item : page;
  }
}

void GuideWindow::setTheme(const Theme &theme) {
  setPalette(theme.palette());
  setFont(theme.textFont(13));
  const QString sheet = QStringLiteral(
      "QTreeWidget { background: %1; color: %2; border: 2px solid %1; padding: 4px; }"
      "QTreeWidget::item { padding: 3px 0; }"
      "QTreeWidget::item:selected { background: %2; color: %3; }"
      "QTextBrowser { background: %3; color: %2; border: 2px solid %3; }"
      "QTreeWidget:focus, QTextBrowser:focus { border-color: %2; }");
  setStyleSheet(styleSheetOf(theme) +
                sheet.arg(theme.chrome.name(), theme.ink.name(), theme.canvas.name()));
  m_page->setTheme(theme);
}

void GuideWindow::goTo(const QString &place) {
  m_page->setSource(GuideBrowser::url(place));
  show();
  raise();
  activateWindow();
  m_page->setFocus(Qt::OtherFocusReason);
}

void GuideWindow::showPlace() {
  const QUrl url = m_page->source();
  const QString name = url.fileName();
  QTreeWidgetItem *shown = nullptr;
  for (int k = 0; k < m_contents->topLevelItemCount(); ++k) {
    QTreeWidgetItem *page = m_contents->topLevelItem(k);
    if (page->data(0, placeRole).toString() != name) continue;
    shown = page;
    page->setExpanded(true);
    for (int section = 0; section < page->childCount(); ++section) {
      if (page->child(section)->data(0, placeRole).toString() ==
          name + QLatin1Char('#') + url.fragment()) {
        shown = page->child(section);
      }
    }
  }
  if (shown != nullptr) m_contents->setCurrentItem(shown);
}

bool GuideWindow::findFrom(bool forward, bool isAgain) {
  if (isAgain) {
    m_page->moveCursor(forward ? QTextCursor::Start : QTextCursor::End);
  }
  return m_page->find(m_sought->text(),
                      forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward);
}

// In the page shown, then in the others, and at last in it again, from its beginning.
void GuideWindow::find(bool forward) {
  if (m_sought->text().isEmpty()) return;
  m_found->clear();
  if (findFrom(forward, false)) return;
  const QUrl here = m_page->source();
  const int count = m_contents->topLevelItemCount();
  int at = 0;
  while (at < count && m_contents->topLevelItem(at)->data(0, placeRole) != here.fileName()) ++at;
  for (int k = 1; k <= count; ++k) {
    const int next = (at + (forward ? k : count - k)) % count;
    const QString page = m_contents->topLevelItem(next)->data(0, placeRole).toString();
    QFile file(QStringLiteral(":/guide/") + page);
    file.open(QIODevice::ReadOnly);
    const QString text =
        QTextDocumentFragment::fromHtml(QString::fromUtf8(file.readAll())).toPlainText();
    if (!text.contains(m_sought->text(), Qt::CaseInsensitive)) continue;
    if (page != here.fileName()) m_page->setSource(GuideBrowser::url(page));
    if (findFrom(forward, true)) return;
  }
  m_found->setText(tr("“%1” isn't in the guide.").arg(m_sought->text()));
}

}  // namespace chainrule
