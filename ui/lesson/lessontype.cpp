// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lessontype.h"

#include "lesson/progress.h"

#include <QLocale>

namespace chainrule {

QString inWindowsLanguage(const LessonText &text) {
  return QString::fromStdString(text.in(QLocale().name().toStdString()));
}

QString plainOf(const QString &text) {
  QString plain;
  for (const LessonSpan &span : spansOf(text.toStdString())) {
    plain += QString::fromStdString(span.text);
  }
  return plain;
}

QString htmlOf(const QString &text) {
  QString html;
  for (const LessonSpan &span : spansOf(text.toStdString())) {
    const QString part = QString::fromStdString(span.text).toHtmlEscaped();
    html += span.isStrong ? QStringLiteral("<b>%1</b>").arg(part) : part;
  }
  return html.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

void showText(QLabel *label, const QString &text) {
  label->setTextFormat(Qt::RichText);
  label->setText(htmlOf(text));
  label->setAccessibleName(plainOf(text));
}

}  // namespace chainrule
