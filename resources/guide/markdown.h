// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace chainrule {

struct Heading {
  int level = 1;
  QString html;    ///< its words, as they stand in the page
  QString anchor;  ///< as GitHub makes it: lower case, a hyphen for a space, no punctuation
};

struct GuidePage {
  QString body;  ///< HTML
  QList<Heading> headings;
};

/// The Markdown that docs/ is written in: headings, paragraphs, lists, tables, code (fenced or
/// indented), quotes, HTML of its own paragraph; and in a line code, emphasis, links, pictures and
/// escapes. A link to a page NAME.md becomes one to NAME.html.
GuidePage pageFromMarkdown(const QString &markdown);

}  // namespace chainrule
