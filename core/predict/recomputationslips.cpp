// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which mistakes can be made in working out an entry.

#include "predict/recomputation.h"

#include <utility>

namespace chainrule {

std::vector<Slip> Recomputation::slips(const Entry &entry) const {
  std::vector<Slip> all;
  const auto add = [&all](Mistake mistake, int index = 0, bool isOther = false) {
    all.push_back({mistake, index, isOther});
  };
  const int l = entry.layer;
  const int L = m_snapshot.depth();
  const Quantity quantity = entry.quantity;
  const bool isUpdate = quantity == Quantity::Weight || quantity == Quantity::Bias;
  const bool isGradient = chainrule::isGradient(quantity);
  for (const Mistake mistake : {Mistake::SignFlipped, Mistake::Halved, Mistake::Doubled}) {
    add(mistake);
  }
  if (quantity == Quantity::Delta) {
    for (const Mistake mistake :
         {Mistake::SlopeMissing, Mistake::ActivationForSlope, Mistake::SlopeTooMuch}) {
      add(mistake);
    }
  }
  if (isGradient) {
    add(Mistake::SlopeTooMuch);
  }
  if (quantity == Quantity::WeightGradient) {
    add(Mistake::ActivationMissing);
    add(Mistake::DeltaMissing);
  }
  if (isGradient || isUpdate) {
    add(Mistake::MeanMissing);
  }
  if (quantity == Quantity::Activation) {
    add(Mistake::SlopeForActivation);
  }
  if (quantity == Quantity::Cost) {
    add(Mistake::SquareMissing);
  }
  if (isUpdate) {
    for (const Mistake mistake : {Mistake::RateMissing, Mistake::RateAdded, Mistake::StepAlone,
                                  Mistake::GradientAlone, Mistake::Unchanged}) {
      add(mistake);
    }
  }
  for (const Mistake mistake : {Mistake::NotTransposed, Mistake::NewWeights, Mistake::PreActivation,
                                Mistake::BiasMissing}) {
    add(mistake);
  }
  for (int other = 0; other <= L; ++other) {
    add(Mistake::OtherLayer, other);
  }
  const bool isOutput = quantity == Quantity::Cost || (quantity == Quantity::Delta && l == L);
  const int terms = quantity == Quantity::Cost ? sizeOf(L) : isOutput ? 1 : products(entry);
  for (int k = 0; k < terms; ++k) {
    add(Mistake::TermMissing, k);
  }
  if (!isOutput) {
    const bool isAlone = isGradient && terms == 1;  // its sign is that of the whole
    for (int k = 0; k < terms; ++k) {
      if (!isAlone) {
        add(Mistake::ProductSign, k);
      }
      add(Mistake::ProductPower, k);
      add(Mistake::ProductPower, k, true);
      add(Mistake::ProductSum, k);
    }
  }
  for (int digits = 1; digits <= 3; ++digits) {
    add(Mistake::RoundedEarly, digits);
  }
  if (quantity != Quantity::Cost) {
    for (int i = 0; i < sizeOf(l); ++i) {
      if (i != entry.row) {
        add(Mistake::Neighbour, i);
      }
    }
    for (int j = 0; belongsToEdge(quantity) && j < sizeOf(l - 1); ++j) {
      if (j != entry.column) {
        add(Mistake::Neighbour, j, true);
      }
    }
  }
  std::erase_if(all, [&](const Slip &slip) { return !value(entry, std::span(&slip, 1)); });
  return all;
}

}  // namespace chainrule
