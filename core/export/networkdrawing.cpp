// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/networkdrawing.h"

#include "explain/printing.h"
#include "text/say.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace chainrule {

namespace {

using Drawing = NetworkDrawing;

constexpr double fullWidth = 440;
constexpr double headHeight = 40;
constexpr double widestPitch = 42;
constexpr double tallest = 380;
constexpr double largestRadius = 13;
constexpr double widestGap = 130;  // between two columns
constexpr double nameRoom = 84;
constexpr double symbolRoom = 26;
constexpr std::size_t longestName = 14;

struct Column {
  double x = 0;
  std::vector<int> rows;  // printedPlaces()
  std::vector<double> y;
};

// min(1, ln(1 + 10|w|)/ln 101), as on screen
double strength(double weight) {
  return std::min(1.0, std::log(1 + 10 * std::abs(weight)) / std::log(101.0));
}

std::string shortened(const std::string &name) {
  std::size_t characters = 0;
  for (std::size_t k = 0; k < name.size(); ++k) {
    const bool begins = (static_cast<unsigned char>(name[k]) & 0xc0) != 0x80;
    if (begins && ++characters > longestName) return name.substr(0, k) + "…";
  }
  return name;
}

std::vector<Column> columnsOf(const Network &network, const Dataset &dataset, double &width,
                              double &height, double &radius) {
  const int L = network.depth();
  std::vector<Column> columns(static_cast<std::size_t>(L) + 1);
  std::size_t most = 1;
  for (int l = 0; l <= L; ++l) {
    Column &column = columns[static_cast<std::size_t>(l)];
    column.rows = printedPlaces(network.size(l));
    most = std::max(most, column.rows.size());
  }
  const double left = dataset.inputNames.empty() ? largestRadius + 4 : nameRoom + largestRadius;
  const double right = symbolRoom + largestRadius + (dataset.targetNames.empty() ? 0 : nameRoom);
  const double step = std::min(widestGap, (fullWidth - left - right) / L);
  const double pitch = std::min(widestPitch, tallest / static_cast<double>(most));
  radius = std::min({largestRadius, 0.4 * pitch, 0.25 * step});
  width = left + right + step * L;
  height = headHeight + pitch * static_cast<double>(most);
  const double middle = headHeight + 0.5 * pitch * static_cast<double>(most);
  for (std::size_t l = 0; l < columns.size(); ++l) {
    Column &column = columns[l];
    column.x = left + step * static_cast<double>(l);
    const double first = middle - 0.5 * pitch * static_cast<double>(column.rows.size() - 1);
    for (std::size_t k = 0; k < column.rows.size(); ++k) {
      column.y.push_back(first + pitch * static_cast<double>(k));
    }
  }
  return columns;
}

void addEdges(const Network &network, int l, const Column &from, const Column &to,
              Drawing &drawing) {
  for (std::size_t i = 0; i < to.rows.size(); ++i) {
    for (std::size_t j = 0; j < from.rows.size(); ++j) {
      if (to.rows[i] == gap || from.rows[j] == gap) continue;
      const double weight = network.weights(l)(to.rows[i], from.rows[j]);
      const double dx = to.x - from.x;
      const double dy = to.y[i] - from.y[j];
      const double length = std::hypot(dx, dy);
      // Where columns are so close that no line would be left, it touches the circles.
      const double gapped = drawing.radius + 1.5;
      const double inset = (2 * gapped < length ? gapped : drawing.radius) / length;
      drawing.edges.push_back({from.x + inset * dx, from.y[j] + inset * dy, to.x - inset * dx,
                               to.y[i] - inset * dy,
                               weight == 0 ? 0.8 : 0.4 + 2.2 * strength(weight),
                               weight > 0   ? 1
                               : weight < 0 ? -1
                                            : 0});
    }
  }
}

void addNames(const Column &column, const std::vector<std::string> &names, double distance,
              Drawing::Place place, Drawing &drawing) {
  for (std::size_t k = 0; k < column.rows.size(); ++k) {
    if (column.rows[k] == gap || names.empty()) continue;
    const std::string &name = names[static_cast<std::size_t>(column.rows[k])];
    drawing.labels.push_back({column.x + distance, column.y[k], place, {}, shortened(name)});
  }
}

}  // namespace

NetworkDrawing drawingOf(const Network &network, const Dataset &dataset) {
  Drawing drawing;
  const int L = network.depth();
  const std::vector<Column> columns =
      columnsOf(network, dataset, drawing.width, drawing.height, drawing.radius);
  for (int l = 0; l <= L; ++l) {
    const Column &column = columns[static_cast<std::size_t>(l)];
    if (l > 0) addEdges(network, l, columns[static_cast<std::size_t>(l) - 1], column, drawing);
    for (std::size_t k = 0; k < column.rows.size(); ++k) {
      const int i = column.rows[k];
      if (i == gap) {
        drawing.gaps.push_back(
            {column.x, column.y[k], network.size(l) - static_cast<int>(column.rows.size()) + 1});
      } else {
        drawing.neurons.push_back(
            {column.x, column.y[k], symbol(Entry{Quantity::Activation, l, i, 0})});
      }
    }
    const std::string head = l == 0 ? say("input") : std::string(name(network.activation(l)));
    drawing.labels.push_back(
        {column.x, 8, Drawing::Place::Centred, symbol(Quantity::Activation, l), ""});
    drawing.labels.push_back({column.x, 22, Drawing::Place::Centred, {}, head});
  }
  const Column &output = columns.back();
  for (std::size_t k = 0; k < output.rows.size(); ++k) {
    if (output.rows[k] == gap) continue;
    drawing.labels.push_back({output.x + drawing.radius + 6, output.y[k], Drawing::Place::RightOf,
                              symbol(Entry{Quantity::Target, L, output.rows[k], 0}), ""});
  }
  addNames(columns.front(), dataset.inputNames, -drawing.radius - 5, Drawing::Place::LeftOf,
           drawing);
  addNames(output, dataset.targetNames, drawing.radius + symbolRoom, Drawing::Place::RightOf,
           drawing);
  return drawing;
}

std::vector<NetworkDrawing::Segment> strokesOf(const NetworkDrawing::Edge &edge) {
  if (edge.sign > 0) return {{edge.x1, edge.y1, edge.x2, edge.y2}};
  const double on = edge.sign < 0 ? 5 : 1;
  constexpr double off = 2.5;
  const double length = std::hypot(edge.x2 - edge.x1, edge.y2 - edge.y1);
  const double dx = (edge.x2 - edge.x1) / length;
  const double dy = (edge.y2 - edge.y1) / length;
  std::vector<Drawing::Segment> segments;
  for (double at = 0; at < length; at += on + off) {
    const double end = std::min(at + on, length);
    segments.push_back(
        {edge.x1 + at * dx, edge.y1 + at * dy, edge.x1 + end * dx, edge.y1 + end * dy});
  }
  return segments;
}

std::string coordinate(double number) {
  std::array<char, 32> text;
  const double rounded = std::round(number * 100) / 100;
  char *end = std::to_chars(text.data(), text.data() + text.size(), rounded + 0.0).ptr;
  return {text.data(), end};
}

}  // namespace chainrule
