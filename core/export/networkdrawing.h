// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"
#include "training/dataset.h"

#include <string>
#include <vector>

namespace chainrule {

/// A network as circles, lines and labels, for a document to draw. x goes right and y down, in
/// units of a point of print or a pixel of a screen.
struct NetworkDrawing {
  struct Neuron {
    double x = 0, y = 0;
    Formula symbol;  ///< a¹₃, inside
  };
  /// From circle to circle. A weight's sign is shown by colour and dashes, its size by width.
  struct Edge {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    double width = 0;
    int sign = 0;  ///< −1, 0, 1 as the weight's
  };
  enum class Place { LeftOf, Centred, RightOf };
  struct Label {
    double x = 0, y = 0;
    Place place = Place::Centred;  ///< of the text, beside the point
    Formula symbol;                ///< empty where there is only text
    std::string text;
  };
  struct Segment {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
  };
  /// Dots where neurons are left out.
  struct Gap {
    double x = 0, y = 0;
    int count = 0;
  };

  double width = 0, height = 0;
  double radius = 0;
  std::vector<Edge> edges;
  std::vector<Neuron> neurons;
  std::vector<Label> labels;
  std::vector<Gap> gaps;
};

/// Columns from the input to the output with their transfer functions as heads, and the names of
/// inputs and targets beside them. At most 440 wide. Columns of more than 12 neurons show the first
/// and last five.
NetworkDrawing drawingOf(const Network &network, const Dataset &dataset);

/// The pieces in which a line is drawn: one where the weight is positive, dashes where it is
/// negative, dots where it is 0.
std::vector<NetworkDrawing::Segment> strokesOf(const NetworkDrawing::Edge &edge);

/// A length or an angle to a hundredth, "12.5", for a document.
std::string coordinate(double number);

}  // namespace chainrule
