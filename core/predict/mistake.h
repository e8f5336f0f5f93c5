// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chainrule {

/// What can go wrong when a number of the step is worked out by hand.
enum class Mistake {
  SlopeMissing,        ///< not multiplied by σ′(z)
  ActivationForSlope,  ///< multiplied by σ(z), not by σ′(z)
  SlopeTooMuch,        ///< multiplied by σ′(z), which the formula does not have
  SlopeForActivation,  ///< σ′(z) where σ(z) is asked for
  SignFlipped,         ///< t − a for a − t, or the whole with the other sign
  NotTransposed,       ///< a row of W for a column, or a column for a row
  NewWeights,          ///< the weights after the step
  OtherLayer,          ///< numbers of another layer, `index`
  PreActivation,       ///< z where a belongs
  ActivationMissing,   ///< δ alone: not multiplied by a
  DeltaMissing,        ///< a alone: not multiplied by δ
  BiasMissing,         ///< b left out
  RateMissing,         ///< α left out
  RateAdded,           ///< added where the step subtracts
  StepAlone,           ///< the step without the number it changes
  GradientAlone,       ///< without α too
  Unchanged,           ///< the number as it was, without the step
  Halved,              ///< a factor ½ too much
  Doubled,             ///< a factor 2 too much, or ½ forgotten
  SquareMissing,       ///< |a − t| in place of its square
  MeanMissing,         ///< the sum over the samples, not their mean
  TermMissing,         ///< without the term `index`
  Neighbour,           ///< another entry of the same quantity: its row is `index`, or its column
  RoundedEarly,        ///< what it is made of rounded to `index` significant digits
  ProductSign,         ///< the product `index` with the wrong sign
  ProductPower,        ///< the product `index` ten times as large, or a tenth of it
  ProductSum,          ///< the factors of the product `index` added
};

/// A mistake at its place.
struct Slip {
  Mistake mistake = Mistake::SlopeMissing;
  int index = 0;         ///< see Mistake; 0 where it has none
  bool isOther = false;  ///< of Neighbour: `index` is the column; of ProductPower: a tenth

  bool operator==(const Slip &) const = default;
};

}  // namespace chainrule
