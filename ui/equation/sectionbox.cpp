// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/sectionbox.h"

#include "equation/formulalines.h"
#include "screentext.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace chainrule {

namespace {

// In pixels at scale 1.
constexpr double titleSize = 12.5;
constexpr double noteSize = 11.5;
constexpr double continuationIndent = 14;

struct Spacing {
  double titleBaseline = 25;
  double titleGap = 12;
  double lineGap = 9;
  double bottomGap = 14;
};
constexpr Spacing compactSpacing{19, 8, 5, 9};

double sizeOf(Section::Topic topic, bool compact) {
  switch (topic) {
    case Section::Topic::Numbers:
      return compact ? leastFormulaSize : 17;  // its numbers are 11 or 12.5 high
    case Section::Topic::Slope:
      return compact ? 15 : 16;
    default:
      return compact ? 17 : 19;
  }
}

// So much smaller a line may become before it is broken; in compact matrices, what is around the
// numbers, which keep their 11 pixels.
double smallest(Section::Topic topic, bool compact) {
  if (compact) return 0.82;
  return std::max(leastFormulaSize / sizeOf(topic, false), 0.88);
}

// What of every layer that is too large for a matrix is shown.
QString noteOf(const MatrixWindow &window, const std::map<int, int> &layers) {
  QStringList parts;
  for (const auto &[layer, count] : layers) {
    const QLocale locale;
    const int first = window.first(layer, count);
    const QString text = layer < 0    ? screenText("samples %1 to %2 of the %3 of this step")
                         : layer == 0 ? screenText("inputs %1 to %2 of %3")
                                      : screenText("neurons %1 to %2 of the %3 of layer %4");
    const QString range =
        text.arg(locale.toString(first + 1), locale.toString(first + window.shownOf(layer)),
                 locale.toString(count));
    parts += layer <= 0 ? range : range.arg(layer);
  }
  return parts.isEmpty() ? QString()
                         : screenText("Shown: %1.").arg(parts.join(QStringLiteral("; ")));
}

bool beginsWithRelation(const Formula &line) {
  return !line.children.empty() && line.children.front().kind == Formula::Kind::Operator &&
         line.children.front().text == "=";
}

// Below `least` where even that is too wide. Numbers keep their least size for longer than what
// stands around them.
double sizeThatFits(const Formula &line, const Theme &theme, double size, double least,
                    double width) {
  for (double wide = FormulaBox(line, theme, size).width(); size >= least && wide > width + 1;
       wide = FormulaBox(line, theme, size).width()) {
    size *= width / wide;
  }
  return size;
}

// What stands before the relation of the first line: the others are set in so far.
double indentOf(const Section &section, const Theme &theme, double size) {
  const Formula &first = section.lines.front();
  if (section.lines.size() == 1 || first.children.empty()) return 0;
  return FormulaBox(first.children.front(), theme, size).width();
}

}  // namespace

SectionBox::SectionBox(const Section &section, const Theme &theme, double width, bool stale,
                       const MatrixWindow &window, bool compact)
    : m_title(QString::fromStdString(section.title)) {
  const double s = theme.scale;
  const Spacing spacing = compact ? compactSpacing : Spacing();
  const double size = sizeOf(section.topic, compact);
  const auto colour = stale ? std::optional(theme.muted) : std::nullopt;
  const double indent = indentOf(section, theme, size);
  double y = 6 * s;
  if (!m_title.isEmpty()) {
    const QFontMetricsF metrics(theme.textFont(titleSize, QFont::DemiBold));
    m_titleRectangle = metrics.boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, m_title);
    m_titleRectangle.setWidth(width);
    m_titleRectangle.moveTop(spacing.titleBaseline * s - metrics.ascent());
    y = m_titleRectangle.bottom() - metrics.descent() + spacing.titleGap * s;
  }
  std::map<int, int> layers;
  for (const Formula &whole : section.lines) {
    const Formula line = window.apply(whole, layers);
    const double left = beginsWithRelation(line) ? indent : 0;
    const double rest = indent + continuationIndent * s;
    const double least = size * smallest(section.topic, compact);
    const double wanted = sizeThatFits(line, theme, size, least, width - left);
    const bool inOne = wanted >= least;
    const double room = inOne ? width - left + 1 : width - std::max(left, rest);
    const double lineSize = inOne ? wanted : size;
    bool continues = false;
    for (FormulaBox &box : formulaLines(line, theme, lineSize, std::max(room, 50.0), colour)) {
      y += box.ascent();
      const QPointF baseline(continues ? rest : left, y);
      y += box.descent() + spacing.lineGap * s;
      m_lines.push_back({std::move(box), baseline, continues});
      continues = true;
    }
  }
  m_note = noteOf(window, layers);
  if (!m_note.isEmpty()) {
    const QRectF room(0, y, width, 10000);
    m_noteRectangle =
        QFontMetricsF(theme.textFont(noteSize)).boundingRect(room, Qt::TextWordWrap, m_note);
    m_noteRectangle.setWidth(width);
    y = m_noteRectangle.bottom() + spacing.lineGap * s;
  }
  m_height = y - spacing.lineGap * s + spacing.bottomGap * s;
}

void SectionBox::paint(QPainter &painter, const Theme &theme, QPointF topLeft) const {
  if (!m_title.isEmpty()) {
    painter.setFont(theme.textFont(titleSize, QFont::DemiBold));
    painter.setPen(theme.ink);
    painter.drawText(m_titleRectangle.translated(topLeft), Qt::TextWordWrap, m_title);
  }
  if (!m_note.isEmpty()) {
    painter.setFont(theme.textFont(noteSize));
    painter.setPen(theme.muted);
    painter.drawText(m_noteRectangle.translated(topLeft), Qt::TextWordWrap, m_note);
  }
  for (const Line &line : m_lines) line.box.paint(painter, topLeft + line.baseline);
}

void SectionBox::addLeaves(PageLeaves &leaves, QPointF topLeft, int part) const {
  for (const Line &line : m_lines) {
    leaves.addLine(line.box, topLeft + line.baseline, part, line.continues);
  }
}

}  // namespace chainrule
