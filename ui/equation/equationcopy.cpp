// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/equationcopy.h"

#include "equation/sectionbox.h"
#include "explain/latex.h"
#include "explain/plaintext.h"
#include "screentext.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>
#include <cmath>
#include <memory>

namespace chainrule {

namespace {

constexpr double margin = 19;  // at the sides, in pixels at scale 1

// With & before the first relation.
std::string aligned(const Formula &line) {
  const std::vector<Formula> &parts = line.children;
  const auto relation = std::find_if(parts.begin(), parts.end(), isRelation);
  if (relation == parts.end()) return latex(line);
  const std::string right = "&" + latex(row({relation, parts.end()}));
  if (relation == parts.begin()) return right;
  return latex(row({parts.begin(), relation})) + " " + right;
}

}  // namespace

std::vector<std::pair<QString, EquationFormat>> equationFormats() {
  return {{screenText("&LaTeX"), EquationFormat::Latex},
          {screenText("&text"), EquationFormat::Text},
          {screenText("&picture (SVG)"), EquationFormat::Svg},
          {screenText("picture (P&NG)"), EquationFormat::Png}};
}

QString toolTipOf(EquationFormat format) {
  switch (format) {
    case EquationFormat::Latex:
      return screenText("Displayed mathematics for a document with amsmath");
    case EquationFormat::Text:
      return screenText("Plain characters, for a message or an editor");
    case EquationFormat::Svg:
      return screenText("A picture that stays sharp at any size");
    case EquationFormat::Png:
      break;
  }
  return screenText("A picture of pixels, twice the size on screen");
}

QString copiedMessage(EquationFormat format) {
  for (auto [name, each] : equationFormats()) {
    if (each == format) {
      return screenText("Copied as %1").arg(name.remove(QLatin1Char('&')));
    }
  }
  return {};
}

QString latexOf(const std::vector<Section> &sections) {
  std::string text;
  for (const Section &section : sections) {
    if (!text.empty()) text += '\n';
    if (!section.title.empty()) text += "% " + section.title + "\n";
    if (section.lines.size() == 1) {
      text += "\\[\n  " + latex(section.lines.front()) + "\n\\]\n";
      continue;
    }
    text += "\\begin{align*}\n";
    for (std::size_t k = 0; k < section.lines.size(); ++k) {
      text += "  " + aligned(section.lines[k]);
      text += k + 1 < section.lines.size() ? " \\\\\n" : "\n";
    }
    text += "\\end{align*}\n";
  }
  return QString::fromStdString(text);
}

QString textOf(const std::vector<Section> &sections) {
  std::string text;
  for (const Section &section : sections) {
    if (!text.empty()) text += '\n';
    if (!section.title.empty()) text += section.title + "\n";
    for (const Formula &line : section.lines) text += plainText(line) + "\n";
  }
  return QString::fromStdString(text);
}

Picture pictureOf(const std::vector<Section> &sections, const EquationLook &look) {
  const double around = margin * look.theme.scale;
  const auto boxes = std::make_shared<std::vector<SectionBox>>();
  double height = 0;
  for (const Section &section : sections) {
    boxes->emplace_back(section, look.theme, look.width - 2 * around, look.isStale, look.window);
    height += boxes->back().height();
  }
  const auto paint = [boxes, around, theme = look.theme](QPainter &painter) {
    double y = 0;
    for (const SectionBox &box : *boxes) {
      box.paint(painter, theme, {around, y});
      y += box.height();
    }
  };
  const QString title =
      sections.empty() ? QString() : QString::fromStdString(sections.front().title);
  return {QSizeF(std::ceil(look.width), std::ceil(height)), look.theme.canvas, title, paint};
}

void copyEquation(const std::vector<Section> &sections, EquationFormat format,
                  const EquationLook &look) {
  auto *data = new QMimeData;
  switch (format) {
    case EquationFormat::Latex:
      data->setText(latexOf(sections));
      break;
    case EquationFormat::Text:
      data->setText(textOf(sections));
      break;
    case EquationFormat::Svg:
      data->setData(QStringLiteral("image/svg+xml"), svgOf(pictureOf(sections, look)));
      [[fallthrough]];
    case EquationFormat::Png:
      data->setImageData(imageOf(pictureOf(sections, look)));
      break;
  }
  QApplication::clipboard()->setMimeData(data);
}

}  // namespace chainrule
