// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace chainrule {

/// A language the window speaks.
struct Language {
  QString code;  ///< "de", "zh_CN": its translations end so
  QString name;  ///< in the language itself: "Deutsch"
};

/// English first.
const QList<Language> &languages();

/// What the user has chosen: the code of a language, or nothing for the system's.
QString chosenLanguage();
void setChosenLanguage(const QString &code);

/// The code of the first language of a list of wishes ("de-CH", "zh-Hans-CN") that the window
/// speaks; English where it speaks none.
QString spokenLanguage(const QStringList &wishes);

/// How numbers and dates are written: as the system writes them where that is of this language
/// ("de_CH"), else as is usual in it.
QLocale localeOf(const QString &code, const QLocale &system);

/// Makes what is made from now on speak a language, or the system's where the code is empty: what
/// Qt, the window and core say, and the numbers on screen. Before there are windows and threads.
void useLanguage(const QString &code);

/// The code of the language that is spoken.
QString languageInUse();

}  // namespace chainrule
