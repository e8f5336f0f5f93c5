// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"

namespace chainrule {

/// Every entry of a quantity in one layer, or in every layer: W², z¹, Wˡ, or t, which has none.
struct WholeQuantity {
  Quantity quantity = Quantity::Weight;
  int layer = 0;

  bool isOfLayer(int l) const { return layer == l || (layer == Formula::everyLayer && l > 0); }
  bool contains(const Entry &entry) const {
    return entry.quantity == quantity && (isOfLayer(entry.layer) || quantity == Quantity::Target);
  }
  bool operator==(const WholeQuantity &) const = default;
};

}  // namespace chainrule
