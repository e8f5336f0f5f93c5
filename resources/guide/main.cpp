// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the user guide's pages: guide OUT-FOLDER PAGE.md… The first page is the one that a reader
// begins with; each has a line that leads to all.

#include "guide/markdown.h"

#include <QDir>
#include <QFileInfo>
#include <QTextStream>

namespace {

using chainrule::GuidePage;

const char *const frame = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>%1 – Chainrule</title>
<link rel="stylesheet" href="guide.css">
</head>
<body>
<nav>%2</nav>
%3</body>
</html>
)";

const char *const style = R"(body { max-width: 46em; margin: 0 auto; padding: 1em;
  font: 16px/1.5 Inter, "Noto Sans", sans-serif; color: #1c2733; background: #ffffff; }
nav { border-bottom: 1px solid #d9dee2; padding-bottom: .5em; }
a { color: #1269b4; }
h1, h2, h3 { line-height: 1.25; }
img { max-width: 100%; border: 1px solid #d9dee2; }
table { border-collapse: collapse; }
th, td { border: 1px solid #d9dee2; padding: .3em .6em; text-align: left; vertical-align: top; }
td[align=right], th[align=right] { text-align: right; }
td[align=center], th[align=center] { text-align: center; }
code { font-family: "DejaVu Sans Mono", monospace; font-size: .88em; }
code, pre { background: #f4f5f6; }
pre { padding: .6em .8em; overflow-x: auto; }
@media (prefers-color-scheme: dark) {
  body { color: #e8ecef; background: #12171c; }
  nav, img, th, td { border-color: #323b43; }
  a { color: #74b9f0; }
  code, pre { background: #1b2127; }
}
@media print { nav { display: none; } }
)";

bool write(const QString &name, const QString &text) {
  QFile file(name);
  return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

int fail(const QString &name) {
  QTextStream(stderr) << "guide: " << name << " can't be read or written\n";
  return 1;
}

}  // namespace

int main(int count, char **words) {
  if (count < 3) {
    QTextStream(stderr) << "usage: guide OUT-FOLDER PAGE.md…\n";
    return 2;
  }
  const QDir out(QString::fromLocal8Bit(words[1]));
  QList<std::pair<QString, GuidePage>> pages;
  QStringList links;
  for (int k = 2; k < count; ++k) {
    QFile file(QString::fromLocal8Bit(words[k]));
    if (!file.open(QIODevice::ReadOnly)) return fail(file.fileName());
    const QString name = QFileInfo(file).completeBaseName() + QStringLiteral(".html");
    pages.append({name, chainrule::pageFromMarkdown(QString::fromUtf8(file.readAll()))});
    if (pages.last().second.headings.isEmpty()) {
      QTextStream(stderr) << "guide: " << file.fileName() << " has no heading\n";
      return 1;
    }
    links += QStringLiteral("<a href=\"%1\">%2</a>")
                 .arg(name, pages.last().second.headings.first().html);
  }
  for (const auto &[name, page] : pages) {
    const QString text = QString::fromUtf8(frame).arg(
        page.headings.first().html, links.join(QStringLiteral(" · ")), page.body);
    if (!write(out.filePath(name), text)) return fail(out.filePath(name));
  }
  return write(out.filePath(QStringLiteral("guide.css")), QString::fromUtf8(style))
             ? 0
             : fail(QStringLiteral("guide.css"));
}
