// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/markdown.h"

#include "guide/inlines.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace chainrule {
namespace {

const QRegularExpression fence(QStringLiteral("^```"));
const QRegularExpression headingLine(QStringLiteral("^(#{1,6}) +(.*?)(?: +#+)?$"));
const QRegularExpression ruler(QStringLiteral("^(?:-{3,}|\\*{3,}|_{3,})$"));
const QRegularExpression item(QStringLiteral("^([-*+]|\\d+\\.) +"));
const QRegularExpression tableRule(QStringLiteral(R"(^\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?$)"));

bool isBlank(const QString &line) {
  return line.trimmed().isEmpty();
}

/// Turns lines into blocks; lists and quotes have lines of their own in them.
class Blocks {
 public:
  explicit Blocks(GuidePage *page) : m_page(page) {}

  QString html(const QStringList &lines, bool isTight = false) {
    QString result;
    for (qsizetype k = 0; k < lines.size();) {
      result += isBlank(lines[k]) ? (++k, QString()) : block(lines, k, isTight);
    }
    return result;
  }

 private:
  QString block(const QStringList &lines, qsizetype &k, bool isTight) {
    const QString &line = lines[k];
    if (fence.match(line).hasMatch()) return fenced(lines, k);
    if (line.startsWith(QLatin1String("    "))) return indented(lines, k);
    if (headingLine.match(line).hasMatch()) return heading(lines[k++]);
    if (ruler.match(line).hasMatch()) return ++k, QStringLiteral("<hr>\n");
    if (line.startsWith(QLatin1Char('>'))) return quote(lines, k);
    if (line.startsWith(QLatin1Char('<'))) return ownHtml(lines, k);
    if (item.match(line).hasMatch()) return list(lines, k);
    if (line.contains(QLatin1Char('|')) && k + 1 < lines.size() &&
        tableRule.match(lines[k + 1]).hasMatch()) {
      return table(lines, k);
    }
    return paragraph(lines, k, isTight);
  }

  static QString code(const QStringList &lines) {
    return QStringLiteral("<pre><code>%1\n</code></pre>\n")
        .arg(lines.join(QLatin1Char('\n')).toHtmlEscaped());
  }

  static QString fenced(const QStringList &lines, qsizetype &k) {
    QStringList inside;
    for (++k; k < lines.size() && !fence.match(lines[k]).hasMatch(); ++k) inside += lines[k];
    ++k;
    return code(inside);
  }

  static QString indented(const QStringList &lines, qsizetype &k) {
    QStringList inside;
    for (; k < lines.size() && lines[k].startsWith(QLatin1String("    ")); ++k) {
      inside += lines[k].mid(4);
    }
    return code(inside);
  }

  QString heading(const QString &line) {
    const QRegularExpressionMatch match = headingLine.match(line);
    const QString words = inlinesFromMarkdown(match.captured(2));
    static const QRegularExpression tag(QStringLiteral("<[^>]*>|&\\w+;"));
    static const QRegularExpression notInAnchors(
        QStringLiteral("[^\\p{L}\\p{M}\\p{Nd}\\p{Pc} -]"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString anchor = QString(words).remove(tag).toLower().remove(notInAnchors);
    anchor.replace(QLatin1Char(' '), QLatin1Char('-'));
    const QString first = anchor;
    for (int n = 1; m_anchors.contains(anchor); ++n) {
      anchor = first + QLatin1Char('-') + QString::number(n);
    }
    m_anchors.insert(anchor);
    const int level = static_cast<int>(match.capturedLength(1));
    m_page->headings.append({level, words, anchor});
    return QStringLiteral("<h%1 id=\"%2\">%3</h%1>\n").arg(level).arg(anchor, words);
  }

  QString quote(const QStringList &lines, qsizetype &k) {
    static const QRegularExpression mark(QStringLiteral("^> ?"));
    QStringList inside;
    for (; k < lines.size() && lines[k].startsWith(QLatin1Char('>')); ++k) {
      inside += QString(lines[k]).remove(mark);
    }
    return QStringLiteral("<blockquote>%1</blockquote>\n").arg(html(inside));
  }

  static QString ownHtml(const QStringList &lines, qsizetype &k) {
    QString result;
    for (; k < lines.size() && !isBlank(lines[k]); ++k) result += lines[k] + QLatin1Char('\n');
    return result;
  }

  QString list(const QStringList &lines, qsizetype &k) {
    const bool isNumbered = lines[k].front().isDigit();
    QString items;
    while (k < lines.size()) {
      const QRegularExpressionMatch match = item.match(lines[k]);
      if (!match.hasMatch() || lines[k].front().isDigit() != isNumbered) break;
      const auto width = match.capturedLength();
      QStringList inside{lines[k++].mid(width)};
      for (; k < lines.size(); ++k) {
        const bool isFurtherIn = lines[k].left(width).trimmed().isEmpty();
        const bool isBetween = isBlank(lines[k]);
        if (isBetween && (k + 1 >= lines.size() || isBlank(lines[k + 1]) ||
                          !lines[k + 1].left(width).trimmed().isEmpty())) {
          break;
        }
        if (!isFurtherIn && item.match(lines[k]).hasMatch()) break;
        inside += isFurtherIn ? lines[k].mid(width) : lines[k];
      }
      const bool isTight = std::none_of(inside.begin(), inside.end(), isBlank);
      items += QStringLiteral("<li>%1</li>\n").arg(html(inside, isTight).trimmed());
      if (k + 1 < lines.size() && isBlank(lines[k]) && item.match(lines[k + 1]).hasMatch()) ++k;
    }
    return QStringLiteral("<%1>\n%2</%1>\n")
        .arg(isNumbered ? QStringLiteral("ol") : QStringLiteral("ul"), items);
  }

  static QString row(const QString &line, const QString &tag, const QStringList &alignments) {
    static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
    QString inside = line.trimmed();
    if (inside.startsWith(QLatin1Char('|'))) inside.remove(0, 1);
    if (inside.endsWith(QLatin1Char('|')) && !inside.endsWith(QLatin1String("\\|"))) inside.chop(1);
    QString cells;
    qsizetype column = 0;
    for (QString cell : inside.split(bar)) {
      cell = cell.trimmed().replace(QLatin1String("\\|"), QLatin1String("|"));
      cells += QStringLiteral("<%1%2>%3</%1>")
                   .arg(tag, alignments.value(column++), inlinesFromMarkdown(cell));
    }
    return QStringLiteral("<tr>%1</tr>\n").arg(cells);
  }

  static QString table(const QStringList &lines, qsizetype &k) {
    QStringList alignments;
    QString rule = lines[k + 1].trimmed();
    if (rule.startsWith(QLatin1Char('|'))) rule.remove(0, 1);
    for (const QString &cell : rule.split(QLatin1Char('|'))) {
      const QString trimmed = cell.trimmed();
      alignments += !trimmed.endsWith(QLatin1Char(':'))    ? QString()
                    : trimmed.startsWith(QLatin1Char(':')) ? QStringLiteral(" align=\"center\"")
                                                           : QStringLiteral(" align=\"right\"");
    }
    QString result = row(lines[k], QStringLiteral("th"), alignments);
    for (k += 2; k < lines.size() && lines[k].contains(QLatin1Char('|')); ++k) {
      result += row(lines[k], QStringLiteral("td"), alignments);
    }
    return QStringLiteral("<table>\n%1</table>\n").arg(result);
  }

  static QString paragraph(const QStringList &lines, qsizetype &k, bool isTight) {
    QStringList inside;
    for (; k < lines.size() && !isBlank(lines[k]); ++k) {
      const bool endsHere = fence.match(lines[k]).hasMatch() || headingLine.match(lines[k]).hasMatch() ||
                            lines[k].startsWith(QLatin1Char('>')) || item.match(lines[k]).hasMatch();
      if (!inside.isEmpty() && endsHere) break;
      inside += lines[k].trimmed();
    }
    const QString words = inlinesFromMarkdown(inside.join(QLatin1Char('\n')));
    return (isTight ? QStringLiteral("%1\n") : QStringLiteral("<p>%1</p>\n")).arg(words);
  }

  GuidePage *m_page;
  QSet<QString> m_anchors;
};

}  // namespace

GuidePage pageFromMarkdown(const QString &markdown) {
  GuidePage page;
  page.body = Blocks(&page).html(markdown.split(QLatin1Char('\n')));
  return page;
}

}  // namespace chainrule
