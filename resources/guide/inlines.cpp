// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/inlines.h"

#include <QRegularExpression>
#include <QStringList>

namespace chainrule {
namespace {

constexpr QChar held(0xE000);  // of the private use area: stands for HTML that is done

/// Puts `html` aside, where no rule that comes later sees it.
QString hold(QStringList &aside, const QString &html) {
  aside += html;
  return held + QString::number(aside.size() - 1) + held;
}

template <class Replacement>
void replaceAll(QString &text, const QString &pattern, const Replacement &replacement) {
  const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
  QString result;
  qsizetype end = 0;
  for (auto matches = expression.globalMatch(text); matches.hasNext();) {
    const QRegularExpressionMatch match = matches.next();
    result += QStringView(text).mid(end, match.capturedStart() - end);
    result += replacement(match);
    end = match.capturedEnd();
  }
  result += QStringView(text).mid(end);
  text = result;
}

QString pageLink(const QString &target) {
  static const QRegularExpression page(QStringLiteral(R"(^([\w-]+)\.md(#.*)?$)"));
  return QString(target).replace(page, QStringLiteral("\\1.html\\2"));
}

}  // namespace

QString inlinesFromMarkdown(const QString &markdown) {
  QStringList aside;
  QString text = markdown;
  text.remove(held);
  replaceAll(text, QStringLiteral(R"((`+) ?((?:(?!\1).)+?) ?\1)"), [&](const auto &code) {
    return hold(aside, QStringLiteral("<code>%1</code>").arg(code.captured(2).toHtmlEscaped()));
  });
  replaceAll(text, QStringLiteral(R"(\\([!-/:-@\[-`{-~]))"), [&](const auto &escape) {
    return hold(aside, escape.captured(1).toHtmlEscaped());
  });
  text = text.toHtmlEscaped();
  replaceAll(text, QStringLiteral(R"(!\[([^\]]*)\]\(([^)\s]*)\))"), [&](const auto &picture) {
    return hold(aside, QStringLiteral("<img src=\"%2\" alt=\"%1\">")
                           .arg(picture.captured(1), picture.captured(2)));
  });
  replaceAll(text, QStringLiteral(R"(\[([^\]]*)\]\(([^)\s]*)\))"), [&](const auto &link) {
    return hold(aside, QStringLiteral("<a href=\"%1\">").arg(pageLink(link.captured(2)))) +
           link.captured(1) + hold(aside, QStringLiteral("</a>"));
  });
  replaceAll(text, QStringLiteral(R"(&lt;(https?://[^\s&]*)&gt;)"), [&](const auto &link) {
    return hold(aside, QStringLiteral("<a href=\"%1\">%1</a>").arg(link.captured(1)));
  });
  const auto wrapped = [](const QString &tag) {
    return [tag](const QRegularExpressionMatch &match) {
      return QStringLiteral("<%1>%2</%1>").arg(tag, match.captured(1));
    };
  };
  replaceAll(text, QStringLiteral(R"(\*\*(?=\S)(.+?)(?<=\S)\*\*)"), wrapped(QStringLiteral("strong")));
  replaceAll(text, QStringLiteral(R"((?<!\*)\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?!\*))"),
             wrapped(QStringLiteral("em")));
  replaceAll(text, QStringLiteral(R"((?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w))"),
             wrapped(QStringLiteral("em")));
  while (text.contains(held)) {  // code in a link's words
    replaceAll(text, held + QStringLiteral("(\\d+)") + held,
               [&](const auto &number) { return aside[number.captured(1).toInt()]; });
  }
  return text;
}

}  // namespace chainrule
