// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "text/say.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

// The macro declares a function, which it cannot do inside a namespace.
static void loadTranslations() {
  Q_INIT_RESOURCE(translations);
}

namespace chainrule {
namespace {

const QString english = QStringLiteral("en");
const QString languageKey = QStringLiteral("window/language");
QString inUse = english;

std::string translatedByQt(const char *pattern, int count) {
  return QCoreApplication::translate("core", pattern, nullptr, count).toStdString();
}

bool isSpoken(const QString &code) {
  return std::any_of(languages().begin(), languages().end(),
                     [&code](const Language &language) { return language.code == code; });
}

bool isAlike(const QLocale &one, const QLocale &other) {
  return one.language() == other.language() && one.script() == other.script();
}

}  // namespace

const QList<Language> &languages() {
  static const QList<Language> all{{english, QStringLiteral("English")},
                                   {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                   {QStringLiteral("fr"), QStringLiteral("Français")},
                                   {QStringLiteral("es"), QStringLiteral("Español")},
                                   {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
  return all;
}

QString chosenLanguage() {
  const QString code = QSettings().value(languageKey).toString();
  return isSpoken(code) ? code : QString();
}

void setChosenLanguage(const QString &code) {
  QSettings().setValue(languageKey, code);
}

QString spokenLanguage(const QStringList &wishes) {
  for (const QString &wish : wishes) {
    const QLocale wished(wish);
    for (const Language &language : languages()) {
      if (wished.language() != QLocale::C && isAlike(wished, QLocale(language.code))) {
        return language.code;
      }
    }
  }
  return english;
}

QLocale localeOf(const QString &code, const QLocale &system) {
  const QLocale usual(code);
  const bool isPlainEnglish = code == english && system.language() == QLocale::C;
  return isPlainEnglish || isAlike(usual, system) ? system : usual;
}

void useLanguage(const QString &code) {
  const QLocale system = QLocale::system();
  const QString spoken = code.isEmpty() ? spokenLanguage(system.uiLanguages()) : code;
  QLocale::setDefault(localeOf(spoken, system));
  inUse = spoken;
  qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());  // takes them out
  setTranslator(spoken == english ? nullptr : translatedByQt);
  if (spoken == english) {
    return;
  }
  loadTranslations();
  for (const char *part : {"qtbase_", "chainrule_"}) {
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/translations/") + QLatin1String(part) + spoken)) {
      QCoreApplication::installTranslator(translator);
    }
  }
}

QString languageInUse() {
  return inUse;
}

}  // namespace chainrule
