// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"

#include <map>

namespace chainrule {

/// Which part of the matrices with more than 8 rows or columns, or 4 samples, is shown. An index of
/// a matrix runs over the neurons of a layer, or over samples, and every matrix shows the same
/// neurons of it: they scroll together.
class MatrixWindow {
 public:
  static constexpr int largestSide = 8;
  static constexpr int mostSamples = 4;

  /// How many neurons of a layer are shown where it has more than 8; at most 8.
  void setShown(int shown) { m_shown = shown; }
  int shown() const { return m_shown; }

  /// The same of one layer; of samples, which have a negative one, at most 4.
  int shownOf(int layer) const;

  /// Whether only a part of so many neurons of a layer is shown.
  static bool isLarge(int layer, int count);

  /// The first that is shown, of `count` neurons; 0 where all are.
  int first(int layer, int count) const;
  bool isShown(int layer, int index, int count) const;

  /// Scrolls so far that the neuron, or the entry's row and column, is shown. Whether it scrolled.
  bool reveal(int layer, int index);
  bool reveal(const Entry &entry);
  bool revealSample(int place);  ///< of several samples side by side

  /// Scrolls on by so many neurons, back where negative, as far as there are any.
  bool scroll(int layer, int by, int count);

  /// The formula with the shown part in place of each large matrix, dots where it goes on. Layers
  /// of which a part is shown are added to `layers` with their numbers of neurons.
  Formula apply(const Formula &formula, std::map<int, int> &layers) const;

 private:
  Formula part(const Block &block) const;

  int m_shown = largestSide;
  std::map<int, int> m_first;
};

/// The layer over whose neurons the rows, or the columns, of a block run, and how many they are; a
/// negative one where they run over samples or nothing.
struct MatrixAxis {
  int layer = 0;
  int count = 0;

  bool isLarge() const { return MatrixWindow::isLarge(layer, count); }
};
MatrixAxis rowsOf(const Block &block);
MatrixAxis columnsOf(const Block &block);

}  // namespace chainrule
