// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/equationcopy.h"

#include "explain/latex.h"
#include "explain/plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>

#include <algorithm>

namespace chainrule {

namespace {

bool isRelation(const Formula &formula) {
  return formula.kind == Formula::Kind::Operator && (formula.text == "=" || formula.text == "←");
}

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
  const auto tr = [](const char *text) {
    return QCoreApplication::translate("EquationCopy", text);
  };
  return {{tr("&LaTeX"), EquationFormat::Latex}, {tr("&text"), EquationFormat::Text}};
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

void copyEquation(const std::vector<Section> &sections, EquationFormat format) {
  QClipboard *clipboard = QApplication::clipboard();
  switch (format) {
    case EquationFormat::Latex:
      clipboard->setText(latexOf(sections));
      break;
    case EquationFormat::Text:
      clipboard->setText(textOf(sections));
      break;
  }
}

}  // namespace chainrule
