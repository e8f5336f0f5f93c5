// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkpicture.h"
#include "network/networkview.h"
#include "panels/stageribbon.h"
#include "support/paintedtexts.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QDebug>
#include <QLabel>
#include <QScrollBar>
#include <QStringList>
#include <QTabBar>

/// Finds the texts of a window that are cut off, shortened, or have less room than they need.
class ClippedTexts {
 public:
  const QStringList &faults() const { return m_faults; }

  /// Looks at everything that is to be seen now; `when` says in what state that is.
  void examine(chainrule::MainWindow *window, const QString &when) {
    m_window = window;
    for (int k = 0; k < 8; ++k) QCoreApplication::processEvents();  // until all is laid out
    for (QWidget *widget : window->findChildren<QWidget *>()) {
      if (widget->isVisible() && !widget->size().isEmpty()) {
        examineSize(widget, when);
        examineTexts(widget, when);
      }
    }
    const auto *network = window->findChild<chainrule::NetworkView *>();
    TextRecorder recorder(network->size());
    QPainter painter(&recorder);
    chainrule::networkPicture(window->controller()->snapshot(), window->theme(), network->size())
        .paint(painter);
    painter.end();
    note(recorder.texts(), QStringLiteral("the network"), when);
  }

 private:
  /// Labels tell what they need; what lies in a scroll area may stand out of it.
  void examineSize(QWidget *widget, const QString &when) {
    const bool tells = qobject_cast<QLabel *>(widget) != nullptr;
    const QSize least = widget->minimumSizeHint();
    if (tells && (widget->width() < least.width() || widget->height() < least.height())) {
      m_faults += QStringLiteral("%1, %2: %3×%4 instead of %5×%6")
                      .arg(nameOf(widget), when)
                      .arg(widget->width())
                      .arg(widget->height())
                      .arg(least.width())
                      .arg(least.height());
    }
    const QWidget *parent = widget->parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    const bool scrolls = area != nullptr && area->viewport() == parent;
    const bool isQtsOwn = widget->objectName().startsWith(QStringLiteral("qt_"));
    if (!scrolls && !widget->isWindow() && !isQtsOwn &&
        !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry())) {
      m_faults += QStringLiteral("%1, %2: outside %3").arg(nameOf(widget), when, nameOf(parent));
    }
  }

  void examineTexts(QWidget *widget, const QString &when) {
    const auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
    const bool scrolls = area != nullptr && (area->verticalScrollBar()->maximum() > 0 ||
                                             area->horizontalScrollBar()->maximum() > 0);
    const auto *tabs = qobject_cast<QTabBar *>(widget);
    const bool tabsScroll =
        tabs != nullptr && tabs->count() > 0 &&
        (tabs->tabRect(0).left() < 0 || tabs->tabRect(tabs->count() - 1).right() >= tabs->width());
    const bool isOther = qobject_cast<chainrule::NetworkView *>(widget) != nullptr ||
                         qobject_cast<chainrule::StageRibbon *>(widget) != nullptr;  // scrolls, too
    if (!scrolls && !tabsScroll && !isOther) {
      note(paintedTexts(widget), nameOf(widget), when);
    }
  }

  void note(const QList<PaintedText> &texts, const QString &name, const QString &when) {
    for (const PaintedText &text : texts) {
      if (text.isClipped()) {
        m_faults += QStringLiteral("%1, %2: “%3” at %4 in %5")
                        .arg(name, when, text.text, QDebug::toString(text.ink),
                             QDebug::toString(text.clip));
      } else if (text.isElided() && !isMeant(text.text)) {
        m_faults += QStringLiteral("%1, %2: elided “%3”").arg(name, when, text.text);
      }
    }
  }

  /// An ellipsis that says a dialog follows.
  bool isMeant(const QString &text) const {
    for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
      // Where fonts change in it, a text is painted in pieces.
      if (button->text().remove(QLatin1Char('&')).endsWith(text)) return true;
    }
    return false;
  }

  static QString nameOf(const QWidget *widget) {
    QString name = QString::fromLatin1(widget->metaObject()->className());
    for (const QString &more : {widget->objectName(), widget->accessibleName()}) {
      if (!more.isEmpty()) name += QLatin1Char(' ') + more;
    }
    return name;
  }

  chainrule::MainWindow *m_window = nullptr;
  QStringList m_faults;
};
