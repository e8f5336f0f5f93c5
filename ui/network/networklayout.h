// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/quantity.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace chainrule {

/// What a layout is made for. Lengths are in logical pixels.
struct LayoutRequest {
  std::vector<int> sizes;  ///< n₀ … n_L
  QSizeF size;             ///< of the view
  double scale = 1;        ///< of type
  double zoom = 1;         ///< 1: the whole network fits
  QPointF pan;             ///< where the zoomed network's corner lies, from that of diagram()
  /// A neuron (its layer and row count) that a folded column shows besides its ends.
  std::optional<Entry> shown;

  bool operator==(const LayoutRequest &) const = default;
};

/// Where everything of a network is drawn: a column for the input, each layer, the targets and the
/// cost. Pure geometry. Columns of more than 12 neurons are folded to their first and last five and
/// the one asked for; between columns with more than 400 edges there is a band in their place.
class NetworkLayout {
 public:
  /// How much of a neuron there is room for.
  enum class Digits { None, Two, Four };         ///< decimals inside the circle
  enum class Names { None, Beside, Above };      ///< a¹₃
  enum class Chips { Bar, Number, WithSymbol };  ///< the δ below it

  /// A gap in a folded column, and how many neurons it leaves out.
  struct Gap {
    QPointF centre;
    int count = 0;
  };

  static constexpr int unfoldedRows = 12;
  static constexpr int foldedRows = 5;  ///< kept at each end
  static constexpr int drawnEdges = 400;

  NetworkLayout() = default;
  explicit NetworkLayout(const LayoutRequest &request);

  const LayoutRequest &request() const { return m_request; }
  int depth() const { return static_cast<int>(m_columns.size()) - 1; }  ///< L; −1 when empty

  double scale() const { return m_request.scale; }
  double radius() const { return m_radius; }
  double pitch() const { return m_pitch; }          ///< between neurons of the fullest column
  double columnGap() const { return m_columnGap; }  ///< the least distance between two columns
  double textScale() const { return m_textScale; }  ///< of what stands at a neuron: 1 at r = 26
  Digits digits() const { return m_digits; }
  Names names() const { return m_names; }
  Chips chips() const { return m_chips; }
  bool hasLegend() const { return m_hasLegend; }

  QRectF diagram() const { return m_diagram; }    ///< between the heads and the legends
  double headLine() const { return m_headLine; }  ///< the middle of the heads
  QRectF legend() const;

  /// Layers 0 … L, then the targets and the cost.
  double columnX(int column) const;
  const std::vector<int> &rows(int layer) const { return at(layer).rows; }  ///< those shown
  const std::vector<Gap> &gaps(int layer) const { return at(layer).gaps; }
  bool isShown(int layer, int row) const { return slot(layer, row) >= 0; }

  /// Of neurons that are shown.
  QPointF centre(int layer, int row) const;
  QRectF circle(int layer, int row) const;
  double ringReach() const;  ///< from the circle to the middle of the ring of what is selected
  QRectF biasSquare(int layer, int row) const;     ///< layers 1 … L
  QRectF chip(int layer, int row) const;           ///< layers 1 … L
  QPointF nameBaseline(int layer, int row) const;  ///< its middle (Above) or left end (Beside)
  QRectF target(int row) const;
  QRectF cost() const { return m_cost; }

  /// From neuron `column` of layer − 1 to neuron `row` of layer, clear of both circles.
  QLineF edge(int layer, int row, int column) const;
  bool isBand(int layer) const { return at(layer).isBand; }
  QRectF band(int layer) const;  ///< where W of that layer is drawn as a heat map

  /// Everything within which the neuron's circle, square, chip and name are drawn.
  QRectF neuronBounds(int layer, int row) const;

  /// What lies under a point: an input or a neuron (Activation), Bias, Delta, Weight, Target, Cost.
  std::optional<Entry> hit(QPointF point) const;

 private:
  struct Column {
    std::vector<int> rows;
    std::vector<double> y;  // of each shown row
    std::vector<Gap> gaps;
    double x = 0;
    int size = 0;
    bool isBand = false;
  };

  /// Of a chip with a number, below its circle.
  struct Extent {
    double top = 0;
    double bottom = 0;
  };

  const Column &at(int layer) const { return m_columns[static_cast<std::size_t>(layer)]; }
  int slot(int layer, int row) const;
  bool isTight() const;
  Extent chipExtent() const;
  void chooseRows();
  void chooseColumns();
  void chooseRadius(double places);
  void chooseDetail();
  void chooseHeights();
  std::optional<Entry> hitBand(int layer, QPointF point) const;

  LayoutRequest m_request;
  std::vector<Column> m_columns;
  QRectF m_diagram;
  QRectF m_cost;
  double m_headLine = 0;
  double m_targetX = 0;
  double m_radius = 0;
  double m_pitch = 0;
  double m_columnGap = 0;
  double m_textScale = 1;
  Digits m_digits = Digits::Four;
  Names m_names = Names::Above;
  Chips m_chips = Chips::WithSymbol;
  bool m_hasLegend = true;
};

}  // namespace chainrule
