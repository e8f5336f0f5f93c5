// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/inlines.h"
#include "guide/markdown.h"

#include <QtTest>

using namespace chainrule;

class TestMarkdown : public QObject {
  Q_OBJECT

 private slots:
  void lines_data() {
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    QTest::newRow("text") << "a < b & c"
                          << "a &lt; b &amp; c";
    QTest::newRow("code") << "press `a*b <c>` twice"
                          << "press <code>a*b &lt;c&gt;</code> twice";
    QTest::newRow("two ticks") << "``a ` b``"
                               << "<code>a ` b</code>";
    QTest::newRow("escapes") << R"(α\* and \| and \[no\]\(link\))"
                             << "α* and | and [no](link)";
    QTest::newRow("strong") << "**very** much"
                            << "<strong>very</strong> much";
    QTest::newRow("emphasis") << "*Reduce motion* and _so_ on"
                              << "<em>Reduce motion</em> and <em>so</em> on";
    QTest::newRow("no emphasis") << "a_ij b_kl, 3 * 4 * 5"
                                 << "a_ij b_kl, 3 * 4 * 5";
    QTest::newRow("link") << "[a `b`](https://x.org/a_b_c)"
                          << "<a href=\"https://x.org/a_b_c\">a <code>b</code></a>";
    QTest::newRow("page") << "[a](user-guide.md#keys) [b](stages.md)"
                          << "<a href=\"user-guide.html#keys\">a</a> <a href=\"stages.html\">b</a>";
    QTest::newRow("picture") << "![The window](pictures/window.png)"
                             << "<img src=\"pictures/window.png\" alt=\"The window\">";
    QTest::newRow("address") << "<https://x.org>"
                             << "<a href=\"https://x.org\">https://x.org</a>";
  }

  void lines() {
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    QCOMPARE(inlinesFromMarkdown(markdown), html);
  }

  void blocks_data() {
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    QTest::newRow("paragraphs") << "one\ntwo\n\nthree"
                                << "<p>one\ntwo</p>\n<p>three</p>\n";
    QTest::newRow("heading") << "## A `b`: c, d!\n\ntext"
                             << "<h2 id=\"a-b-c-d\">A <code>b</code>: c, d!</h2>\n<p>text</p>\n";
    QTest::newRow("same heading") << "# A\n# A"
                                  << "<h1 id=\"a\">A</h1>\n<h1 id=\"a-1\">A</h1>\n";
    QTest::newRow("list")
        << "before\n\n- a\n  b\n- c\n\nafter"
        << "<p>before</p>\n<ul>\n<li>a\nb</li>\n<li>c</li>\n</ul>\n<p>after</p>\n";
    QTest::newRow("list in a list") << "1. a\n   - b\n   - c\n2. d"
                                    << "<ol>\n<li>a\n<ul>\n<li>b</li>\n<li>c</li>\n</ul></li>\n"
                                       "<li>d</li>\n</ol>\n";
    QTest::newRow("table") << "| a | b |\n| --- | ---: |\n| `x\\|y` | 2 |\n\nend"
                           << "<table>\n<tr><th>a</th><th align=\"right\">b</th></tr>\n"
                              "<tr><td><code>x|y</code></td><td align=\"right\">2</td></tr>\n"
                              "</table>\n<p>end</p>\n";
    QTest::newRow("code") << "```json\n{ \"a\": [] }\n\n# no heading\n```\nend"
                          << "<pre><code>{ &quot;a&quot;: [] }\n\n# no heading\n</code></pre>\n"
                             "<p>end</p>\n";
    QTest::newRow("indented") << "a\n\n    b * c\n\nd"
                              << "<p>a</p>\n<pre><code>b * c\n</code></pre>\n<p>d</p>\n";
    QTest::newRow("quote") << "> a\n> b"
                           << "<blockquote><p>a\nb</p>\n</blockquote>\n";
    QTest::newRow("HTML") << "<picture>\n  <img src=\"a.png\">\n</picture>\n\nb"
                          << "<picture>\n  <img src=\"a.png\">\n</picture>\n<p>b</p>\n";
  }

  void blocks() {
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    QCOMPARE(pageFromMarkdown(markdown).body, html);
  }

  void headingsAreListed() {
    const GuidePage page = pageFromMarkdown("# The page\n\n## α and **C**\n\n### One\n");
    QCOMPARE(page.headings.size(), 3);
    QCOMPARE(page.headings[1].level, 2);
    QCOMPARE(page.headings[1].html, "α and <strong>C</strong>");
    QCOMPARE(page.headings[1].anchor, "α-and-c");
  }
};

QTEST_APPLESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
