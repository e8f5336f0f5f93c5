// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/latexdocument.h"

#include "explain/latex.h"
#include "text/say.h"

#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace chainrule {

namespace {

using Drawing = NetworkDrawing;

std::string at(double x, double y) {
  return "\\put(" + coordinate(x) + "," + coordinate(y) + ")";
}

// A rule turned about its middle: the picture environment itself draws a few slopes only.
std::string stroke(const Drawing::Segment &segment, double height, double width) {
  const double dx = segment.x2 - segment.x1;
  const double dy = segment.y1 - segment.y2;
  const double angle = std::atan2(dy, dx) * 180 / std::numbers::pi;
  return at((segment.x1 + segment.x2) / 2, height - (segment.y1 + segment.y2) / 2) + "{\\stroke{" +
         coordinate(angle) + "}{" + coordinate(std::hypot(dx, dy)) + "pt}{" + coordinate(width) +
         "pt}}";
}

std::string_view colourOf(int sign) {
  return sign > 0 ? "positive" : sign < 0 ? "negative" : "none";
}

std::string_view boxPlace(Drawing::Place place) {
  switch (place) {
    case Drawing::Place::LeftOf:
      return "[r]";
    case Drawing::Place::RightOf:
      return "[l]";
    default:
      return "";
  }
}

std::string labelled(const Drawing::Label &label, double height) {
  const bool isText = label.symbol.children.empty();
  const std::string content = isText ? "\\footnotesize " + latexText(label.text)
                                     : "$" + latex(label.symbol, {}, Ink::ByQuantity) + "$";
  return at(label.x, height - label.y) + "{\\makebox(0,0)" + std::string(boxPlace(label.place)) +
         "{" + content + "}}";
}

// What the lines mean, each word with its line before it.
std::string legend() {
  const auto dash = [](int length) {
    return "\\rule[.5ex]{" + std::to_string(length) + "pt}{1.2pt}";
  };
  const std::string space = "\\hspace{2.5pt}";
  const std::array<std::pair<std::string, std::string>, 3> lines{
      {{"@1", "{\\color{positive}" + dash(18) + "}"},
       {"@2", "{\\color{negative}" + dash(5) + space + dash(5) + space + dash(3) + "}"},
       {"@3", "{\\color{none}$\\cdots$}"}}};
  //: %1, %2 and %3 are short lines as they are drawn.
  std::string text =
      latexText(say("Weights: %1 positive, %2 negative, %3 zero; the wider the larger.",
                    lines[0].first, lines[1].first, lines[2].first));
  for (const auto &[mark, line] : lines) text.replace(text.find(mark), mark.size(), line);
  return text;
}

}  // namespace

std::string latexPicture(const NetworkDrawing &drawing) {
  const double height = drawing.height;
  std::string tex = "\\begin{center}\n\\setlength{\\unitlength}{1pt}\n\\begin{picture}(" +
                    coordinate(drawing.width) + "," + coordinate(height) + ")\n";
  for (const Drawing::Edge &edge : drawing.edges) {
    tex += "{\\color{" + std::string(colourOf(edge.sign)) + "}%\n";
    for (const Drawing::Segment &segment : strokesOf(edge)) {
      tex += stroke(segment, height, edge.width) + "%\n";
    }
    tex += "}%\n";
  }
  for (const Drawing::Neuron &neuron : drawing.neurons) {
    const std::string place = at(neuron.x, height - neuron.y);
    tex += place + "{\\circle{" + coordinate(2 * drawing.radius) + "}}%\n";
    if (drawing.radius >= 9) {
      tex +=
          place + "{\\makebox(0,0){\\small$" + latex(neuron.symbol, {}, Ink::ByQuantity) + "$}}%\n";
    }
  }
  for (const Drawing::Gap &left : drawing.gaps) {
    tex += at(left.x, height - left.y) +
           "{\\makebox(0,0){\\fboxsep=2pt\\colorbox{white}{\\footnotesize " +
           latexText(say("%1 more", left.count)) + "}}}%\n";
  }
  for (const Drawing::Label &label : drawing.labels) tex += labelled(label, height) + "%\n";
  return tex + "\\end{picture}\n\n{\\footnotesize " + legend() + "}\n\\end{center}\n";
}

}  // namespace chainrule
