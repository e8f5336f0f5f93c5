// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QString>
#include <QTabBar>
#include <QWidget>

#include <functional>

// What a window holds, for tests that walk all of it.

/// "QPushButton “Run it” in RateLegend".
inline QString describe(const QWidget *widget) {
  const QWidget *parent = widget->parentWidget();
  const auto *button = qobject_cast<const QAbstractButton *>(widget);
  return QStringLiteral("%1 “%2” %3 in %4")
      .arg(widget->metaObject()->className(), widget->accessibleName(),
           button ? button->text() : widget->objectName(),
           parent ? parent->metaObject()->className() : "nothing");
}

/// Qt's own, inside a control, a scroll area or a table.
inline bool isInside(const QWidget *widget) {
  const QWidget *parent = widget->parentWidget();
  return widget->objectName().startsWith(QLatin1String("qt_")) ||
         qobject_cast<const QScrollBar *>(widget) || widget->inherits("QHeaderView") ||
         widget->inherits("QTableCornerButton") || widget->inherits("QComboBoxPrivateContainer") ||
         (parent &&
          (qobject_cast<const QComboBox *>(parent) ||
           qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QLineEdit *>(parent) ||
           parent->inherits("QComboBoxPrivateContainer") || qobject_cast<const QTabBar *>(parent) ||
           parent->inherits("QMenuBar") || parent->inherits("QToolBar")));
}

/// Whether the user acts on it, so that it has to say what it does.
inline bool isControl(const QWidget *widget) {
  return !isInside(widget) &&
         (qobject_cast<const QAbstractButton *>(widget) ||
          qobject_cast<const QComboBox *>(widget) ||
          qobject_cast<const QAbstractSpinBox *>(widget) ||
          qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSlider *>(widget));
}

/// Every node of the tree that a screen reader gets, with the way to it; stops below a node where
/// `visit` returns false.
inline void walkAccessible(
    QAccessibleInterface *node, const QString &way,
    const std::function<bool(QAccessibleInterface *, const QString &)> &visit) {
  if (node == nullptr || !node->isValid()) return;
  const QObject *object = node->object();
  const QString here =
      way + QStringLiteral(" / ") +
      (object ? QLatin1String(object->metaObject()->className()) : QLatin1String("child")) +
      QStringLiteral(" %1 “%2”").arg(int(node->role())).arg(node->text(QAccessible::Name));
  if (!visit(node, here)) return;
  for (int k = 0; k < node->childCount(); ++k) walkAccessible(node->child(k), here, visit);
}
