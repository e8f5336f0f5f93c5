// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/quantity.h"

namespace chainrule {

/// Every entry of a quantity in one layer: W², z¹, or t, which has no layer.
struct WholeQuantity {
  Quantity quantity = Quantity::Weight;
  int layer = 0;

  bool contains(const Entry &entry) const {
    return entry.quantity == quantity && (entry.layer == layer || quantity == Quantity::Target);
  }
  bool operator==(const WholeQuantity &) const = default;
};

}  // namespace chainrule
