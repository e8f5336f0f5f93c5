// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"
#include "session/wholequantity.h"

#include <QRectF>

#include <memory>
#include <optional>
#include <string>

namespace chainrule {

/// A part of a formula that stands for an entry, or for a whole quantity of a layer.
struct FormulaLeaf {
  Entry entry;             ///< row and column are 0 where it is a whole quantity
  bool isWhole = false;    ///< as W² and its matrix; C and α are entries
  bool innermost = false;  ///< contains no other leaf
  QRectF rectangle;
  std::shared_ptr<const Block> block;  ///< of a matrix of live numbers
  std::optional<double> value;
  std::string number;  ///< as it is written on screen; empty where it stands for none

  WholeQuantity whole() const { return {entry.quantity, entry.layer}; }

  /// Whether both stand for the same thing.
  bool means(const FormulaLeaf &other) const {
    return entry == other.entry && isWhole == other.isWhole;
  }
};

/// What a formula stands for, without rectangle; empty where it is no leaf.
std::optional<FormulaLeaf> leafOf(const Formula &formula);

}  // namespace chainrule
