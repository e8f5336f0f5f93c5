// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/script.h"

#include <QLabel>
#include <QString>

namespace chainrule {

/// The text in the window's language, with its asterisks.
QString inWindowsLanguage(const LessonText &text);

/// A text without the asterisks that emphasise, and with <b> in their place.
QString plainOf(const QString &text);
QString htmlOf(const QString &text);

/// Puts a text with its emphasis into a label.
void showText(QLabel *label, const QString &text);

}  // namespace chainrule
