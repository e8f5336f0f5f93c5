// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the numbers of a mistake stand.

#include "predict/diagnosiswords.h"

#include <algorithm>

namespace chainrule {

std::vector<MistakePlace> placesOf(const Snapshot &snapshot, const Entry &entry, const Slip &slip) {
  using Q = Quantity;
  const int l = entry.layer;
  const int i = entry.row;
  const int j = entry.column;
  const int L = snapshot.depth();
  const bool isHidden = entry.quantity == Q::Delta && l < L;
  switch (slip.mistake) {
    case Mistake::NotTransposed:
      if (isHidden) {
        const int terms = std::min(snapshot.network.size(l), snapshot.network.size(l + 1));
        return {{Q::Weight, l + 1, i, {}, false, terms}, {Q::Weight, l + 1, {}, i, true}};
      }
      if (entry.quantity == Q::PreActivation) {
        const int terms = std::min(snapshot.network.size(l), snapshot.network.size(l - 1));
        return {{Q::Weight, l, {}, i, false, terms}, {Q::Weight, l, i, {}, true}};
      }
      return {{Q::Delta, l, j, {}, false},
              {Q::Delta, l, i, {}, true},
              {Q::Activation, l - 1, i, {}, false},
              {Q::Activation, l - 1, j, {}, true}};
    case Mistake::TermMissing:
    case Mistake::ProductSign:
    case Mistake::ProductPower:
    case Mistake::ProductSum:
      if (isHidden) {
        return {{Q::Weight, l + 1, slip.index, i, true}, {Q::Delta, l + 1, slip.index, {}, true}};
      }
      if (entry.quantity == Q::PreActivation) {
        return {{Q::Weight, l, i, slip.index, true}, {Q::Activation, l - 1, slip.index, {}, true}};
      }
      return {};
    case Mistake::BiasMissing:
      return {{Q::Bias, l, i, {}, true}};
    case Mistake::ActivationMissing:
      return {{Q::Activation, l - 1, j, {}, true}};
    case Mistake::DeltaMissing:
      return {{Q::Delta, l, i, {}, true}};
    case Mistake::SlopeMissing:
      return {{Q::Slope, l, i, {}, true}};
    case Mistake::ActivationForSlope:
      return {{Q::Activation, l, i, {}, false}, {Q::Slope, l, i, {}, true}};
    case Mistake::PreActivation:
      if (entry.quantity == Q::PreActivation || entry.quantity == Q::WeightGradient) {
        return {{Q::PreActivation, l - 1, {}, {}, false}, {Q::Activation, l - 1, {}, {}, true}};
      }
      return {};
    case Mistake::OtherLayer:
      if (entry.quantity == Q::Delta) {
        return {{Q::Slope, slip.index, i, {}, false}, {Q::Slope, l, i, {}, true}};
      }
      return {{Q::Activation, slip.index, {}, {}, false}, {Q::Activation, l - 1, {}, {}, true}};
    default:
      return {};
  }
}

}  // namespace chainrule
