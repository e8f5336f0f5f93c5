// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explainedentry.h"

namespace chainrule {

std::optional<Entry> explainedEntry(const Stage &stage, const Network &network,
                                    const std::optional<Entry> &pointedAt) {
  if (stage.quantity == Quantity::Cost) return Entry{};
  if (!pointedAt || pointedAt->quantity == Quantity::Target) return std::nullopt;
  const Entry &at = *pointedAt;
  if (at.layer < 1 || at.layer > network.depth() || at.row >= network.size(at.layer)) {
    return std::nullopt;
  }
  const bool edge = belongsToEdge(at.quantity);
  if (edge && at.column >= network.size(at.layer - 1)) return std::nullopt;
  if (stage.isUpdate()) {
    return edge ? Entry{Quantity::Weight, at.layer, at.row, at.column}
                : Entry{Quantity::Bias, at.layer, at.row, 0};
  }
  if (edge && stage.quantity == Quantity::Delta && at.layer == stage.layer + 1) {
    return Entry{stage.quantity, stage.layer, at.column, 0};
  }
  if (at.layer != stage.layer) return std::nullopt;
  const bool ofEdge = edge && belongsToEdge(stage.quantity);
  return Entry{stage.quantity, stage.layer, at.row, ofEdge ? at.column : 0};
}

}  // namespace chainrule
