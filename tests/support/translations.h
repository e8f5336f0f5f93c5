// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/say.h"

#include <QFile>
#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

namespace chainrule {

/// An entry of resources/translations.
struct Translated {
  QString context;
  QString source;
  QStringList forms;  ///< one, or one for each plural of the language
};

/// Those of "de", "fr", "es" or "zh_CN".
inline std::vector<Translated> translationsOf(const QString &language) {
  QFile file(QStringLiteral(CHAINRULE_RESOURCES "/translations/chainrule_%1.ts").arg(language));
  std::vector<Translated> all;
  if (!file.open(QIODevice::ReadOnly)) return all;
  QString context;
  for (QXmlStreamReader reader(&file); !reader.atEnd(); reader.readNext()) {
    if (!reader.isStartElement()) continue;
    if (reader.name() == QLatin1String("name")) context = reader.readElementText();
    if (reader.name() == QLatin1String("source")) {
      all.push_back({context, reader.readElementText(), {}});
    }
    if (reader.name() == QLatin1String("translation") && !all.empty()) {
      const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
      for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) all.back().forms << line.trimmed();
      }
    }
  }
  return all;
}

/// While it lives, core speaks a language as the window would make it, without the window.
class Speaking {
 public:
  explicit Speaking(const QString &language) {
    forms().clear();
    for (const Translated &entry : translationsOf(language)) {
      if (entry.context == QLatin1String("core")) forms()[entry.source] = entry.forms;
    }
    setTranslator(forms().isEmpty() ? nullptr : &Speaking::translate);
  }
  ~Speaking() { setTranslator(nullptr); }
  Speaking(const Speaking &) = delete;
  Speaking &operator=(const Speaking &) = delete;

 private:
  static QHash<QString, QStringList> &forms() {
    static QHash<QString, QStringList> all;
    return all;
  }

  // Of a count from 2 on, and of 0: the last form is right in each of the languages but French.
  static std::string translate(const char *pattern, int) {
    const QStringList found = forms().value(QString::fromUtf8(pattern));
    return found.isEmpty() ? pattern : found.last().toStdString();
  }
};

}  // namespace chainrule
