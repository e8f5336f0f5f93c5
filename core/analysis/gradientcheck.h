// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/session.h"

#include <cstddef>
#include <span>
#include <vector>

namespace chainrule {

/// One trained parameter's partial derivative, computed both ways.
struct CheckedParameter {
  Entry entry;               ///< Quantity::Weight or Quantity::Bias
  double analytic = 0;       ///< ∂C/∂p by backpropagation
  double numeric = 0;        ///< by central difference
  double relativeError = 0;  ///< see GradientCheck; ∞ when one of the two is not finite
  bool passed = false;
};

/// Backpropagation held against central differences, parameter by parameter.
///
/// The relative error is |numeric − analytic| / max(|numeric|, |analytic|, floor), and passes up
/// to `tolerance`. The floor, 0.01 max(1, C), is where the rounding of C itself (about 1e−16 C,
/// divided by 2ε) would otherwise be mistaken for an error: two derivatives that are both nearly 0
/// agree.
struct GradientCheck {
  std::vector<CheckedParameter> parameters;  ///< W¹ row by row, b¹, W², …; biases if trained
  double maxRelativeError = 0;
  std::size_t worst = 0;  ///< the first parameter with that error
  bool passed = true;     ///< whether every parameter did

  static constexpr double tolerance = 1e-6;
};

/// Checks every trained parameter p at the session's present parameters, on the mean cost of these
/// 0-based rows of its dataset, at least one: with the rows of a step, the cost that step descends.
/// The difference is (C(p + h) − C(p − h)) / 2h with h = ε max(1, |p|); ε = 1e−5 balances its
/// truncation, of the order of h², and its rounding, of the order of 1/h. Within h of the kink of
/// a relu, where C has no derivative, the two rightly differ.
GradientCheck checkGradients(const Session &session, std::span<const int> rows,
                             double epsilon = 1e-5);

}  // namespace chainrule
