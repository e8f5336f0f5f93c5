// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace chainrule {

// What F1 and What's This say of each panel and dialog.

/// Gives `window` and every panel in it its What's This.
void explainPanels(QWidget *window);

/// The What's This of the panel or dialog that `widget` is part of; empty outside all of them.
QString explanationOf(const QWidget *widget);

/// Its place in the user guide, NAME.html#anchor; the beginning outside all of them.
QString guidePlaceOf(const QWidget *widget);

/// The classes of the panels and dialogs that are explained, and their places in the guide.
QStringList explainedClasses();
QStringList guidePlaces();

}  // namespace chainrule
