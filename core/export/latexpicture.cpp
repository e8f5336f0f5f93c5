// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/latexdocument.h"

#include "explain/latex.h"

#include <cmath>
#include <numbers>

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
           std::to_string(left.count) + " more}}}%\n";
  }
  for (const Drawing::Label &label : drawing.labels) tex += labelled(label, height) + "%\n";
  return tex +
         "\\end{picture}\n\n{\\footnotesize Weights: {\\color{positive}\\rule[.5ex]{18pt}{1.2pt}} "
         "positive, {\\color{negative}\\rule[.5ex]{5pt}{1.2pt}\\hspace{2.5pt}"
         "\\rule[.5ex]{5pt}{1.2pt}\\hspace{2.5pt}\\rule[.5ex]{3pt}{1.2pt}} negative, "
         "{\\color{none}$\\cdots$} zero; the wider the larger.}\n\\end{center}\n";
}

}  // namespace chainrule
