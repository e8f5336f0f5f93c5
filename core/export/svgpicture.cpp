// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/htmldocument.h"

#include "explain/mathml.h"
#include "text/say.h"

namespace chainrule {

namespace {

using Drawing = NetworkDrawing;

std::string attribute(std::string_view name, double number) {
  return " " + std::string(name) + "=\"" + coordinate(number) + "\"";
}

std::string_view classOf(int sign) {
  return sign > 0 ? "positive" : sign < 0 ? "negative" : "none";
}

std::string textOf(const Formula &formula) {
  std::string text = formula.text;
  for (const Formula &child : formula.children) text += textOf(child);
  return text;
}

// A letter with its scripts one above the other: the second begins where the first began.
std::string symbolText(const Formula &symbol, double x, double y, std::string_view anchor) {
  const std::string above = textOf(symbol.children[1]);
  const std::string below = textOf(symbol.children[2]);
  constexpr double widthOfDigit = 5;
  std::string content = escapedMarkup(textOf(symbol.children[0]));
  if (!above.empty()) content += "<tspan dy=\"-6\">" + above + "</tspan>";
  if (!below.empty()) {
    const double back = -widthOfDigit * static_cast<double>(above.size());
    content += "<tspan" + (above.empty() ? "" : attribute("dx", back)) +
               attribute("dy", above.empty() ? 4 : 10) + ">" + below + "</tspan>";
  }
  const bool isActivation = symbol.quantity == Quantity::Activation;
  return "<text class=\"symbol" + std::string(isActivation ? " activation" : "") + "\"" +
         attribute("x", x) + attribute("y", y + 4) + " text-anchor=\"" + std::string(anchor) +
         "\">" + content + "</text>\n";
}

std::string plainLabel(const std::string &text, double x, double y, std::string_view anchor,
                       std::string_view attributes = "") {
  return "<text" + std::string(attributes) + attribute("x", x) + attribute("y", y + 4) +
         " text-anchor=\"" + std::string(anchor) + "\">" + escapedMarkup(text) + "</text>\n";
}

std::string_view anchorOf(Drawing::Place place) {
  switch (place) {
    case Drawing::Place::LeftOf:
      return "end";
    case Drawing::Place::RightOf:
      return "start";
    default:
      return "middle";
  }
}

}  // namespace

std::string svgPicture(const NetworkDrawing &drawing) {
  const std::string size = coordinate(drawing.width) + " " + coordinate(drawing.height);
  std::string svg = "<svg viewBox=\"0 0 " + size + "\"" + attribute("width", 1.5 * drawing.width) +
                    " role=\"img\" aria-label=\"" +
                    escapedMarkup(say("The network: neurons in columns, weights as lines")) +
                    "\">\n";
  for (const Drawing::Edge &edge : drawing.edges) {
    std::string path;
    for (const Drawing::Segment &segment : strokesOf(edge)) {
      path += "M" + coordinate(segment.x1) + " " + coordinate(segment.y1) + "L" +
              coordinate(segment.x2) + " " + coordinate(segment.y2);
    }
    svg += "<path class=\"" + std::string(classOf(edge.sign)) + "\"" +
           attribute("stroke-width", edge.width) + " d=\"" + path + "\"/>\n";
  }
  for (const Drawing::Neuron &neuron : drawing.neurons) {
    svg += "<circle" + attribute("cx", neuron.x) + attribute("cy", neuron.y) +
           attribute("r", drawing.radius) + "/>\n";
    if (drawing.radius >= 9) svg += symbolText(neuron.symbol, neuron.x, neuron.y, "middle");
  }
  for (const Drawing::Gap &left : drawing.gaps) {
    svg += plainLabel(say("%1 more", left.count), left.x, left.y, "middle", " class=\"gap\"");
  }
  for (const Drawing::Label &label : drawing.labels) {
    const std::string_view anchor = anchorOf(label.place);
    svg += label.symbol.children.empty() ? plainLabel(label.text, label.x, label.y, anchor)
                                         : symbolText(label.symbol, label.x, label.y, anchor);
  }
  return svg + "</svg>\n";
}

}  // namespace chainrule
