// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/menuletters.h"

#include <QAction>
#include <QMenu>

namespace chainrule {
namespace {

const QString digits = QStringLiteral("123456789");

/// As it is typed; null where none is underlined.
QChar letterOf(const QString &text) {
  for (qsizetype i = 0; i + 1 < text.size(); ++i) {
    if (text[i] == QLatin1Char('&')) {
      if (text[i + 1] != QLatin1Char('&')) {
        return text[i + 1].toUpper();
      }
      ++i;
    }
  }
  return {};
}

bool isTyped(QChar letter) {
  return letter.isLetter() && letter.unicode() < 0x80;
}

/// Where in the text a letter is that is not taken; −1 where there is none.
qsizetype freeLetter(const QString &text, const QString &taken) {
  for (const bool atWords : {true, false}) {
    for (qsizetype i = 0; i < text.size(); ++i) {
      const bool begins = i == 0 || text[i - 1].isSpace();
      if (begins == atWords && isTyped(text[i]) && !taken.contains(text[i].toUpper())) {
        return i;
      }
    }
  }
  return -1;
}

}  // namespace

void giveLetters(QMenu *menu) {
  QString taken;
  for (const QAction *action : menu->actions()) {
    taken += letterOf(action->text());
  }
  for (QAction *action : menu->actions()) {
    const QString text = action->text();
    if (action->isSeparator() || !action->isEnabled() || !letterOf(text).isNull()) {
      continue;
    }
    if (const qsizetype place = freeLetter(text, taken); place >= 0) {
      taken += text[place].toUpper();
      action->setText(QString(text).insert(place, QLatin1Char('&')));
      continue;
    }
    for (const QChar digit : digits) {
      if (!taken.contains(digit)) {
        taken += digit;
        action->setText(QStringLiteral("%1 (&%2)").arg(text, digit));
        break;
      }
    }
  }
}

}  // namespace chainrule
