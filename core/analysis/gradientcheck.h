// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/session.h"

#include <atomic>
#include <cstddef>
#include <optional>
#include <span>
#include <stop_token>
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
  static constexpr double epsilon = 1e-5;  ///< see checkGradients()

  /// The indices of the parameters, those with the largest relative error first, of equal ones as
  /// they stand.
  std::vector<std::size_t> worstFirst() const;
};

/// Checks every trained parameter p at the session's present parameters, on the mean cost of these
/// 0-based rows of its dataset, at least one: with the rows of a step, the cost that step descends.
/// The difference is (C(p + h) − C(p − h)) / 2h with h = ε max(1, |p|); ε = 1e−5 balances its
/// truncation, of the order of h², and its rounding, of the order of 1/h. Within h of the kink of
/// a relu, where C has no derivative, the two rightly differ.
GradientCheck checkGradients(const Session &session, std::span<const int> rows,
                             double epsilon = GradientCheck::epsilon);

/// How many parameters are trained.
std::size_t trainedParameters(const Session &session);

/// As many trained parameters as are checked on so many rows, at least 1, in some seconds: all of
/// them, or of each W and b an even sample, in the order of GradientCheck.
std::vector<Entry> quicklyChecked(const Session &session, std::size_t rows);

/// checkGradients() of these parameters, each an entry of Quantity::Weight or Quantity::Bias, in
/// their order, where it may be left off: it takes two forward halves of a step for each. Empty
/// when asked to stop, after one parameter's. `made`, if given, is how many are done.
std::optional<GradientCheck> checkGradients(const Session &session, std::span<const int> rows,
                                            std::span<const Entry> parameters,
                                            const std::stop_token &stop,
                                            std::atomic<std::size_t> *made = nullptr);

/// How good the central difference of one parameter is, by the width it is taken with.
struct DifferenceCurve {
  struct Point {
    double epsilon = 0;  ///< the difference is taken with h = ε max(1, |p|), see checkGradients()
    double numeric = 0;
    double error = 0;  ///< |numeric − analytic|; ∞ when one of the two is not finite
  };

  /// What most of a point's error is: of the order h² where h is wide, from the curve that the
  /// difference cuts off; of the order 10⁻¹⁶ C / h where it is narrow, from the rounding of C.
  enum class Side { Truncation, RoundOff };

  double analytic = 0;        ///< ∂C/∂p by backpropagation
  std::vector<Point> points;  ///< from ε = 1e−1 down to 1e−12, equally far apart on a log scale

  /// The point between the two sides: where the error of it and its neighbours is least, since a
  /// single error may be small by chance. 0 where there is no truncation, as in a parabola, whose
  /// central difference is exact.
  std::size_t best = 0;

  Side sideOf(std::size_t point) const { return point < best ? Side::Truncation : Side::RoundOff; }

  /// Whether the side is there to be seen: an error on it is more than ten times the best point's.
  /// Neither is where the two derivatives differ whatever ε is, as at a kink of C.
  bool shows(Side side) const;
};

/// The curve of one parameter, an entry of Quantity::Weight or Quantity::Bias, on the mean cost of
/// these rows as for checkGradients(); four points a decade.
DifferenceCurve differenceCurve(const Session &session, std::span<const int> rows,
                                const Entry &parameter);

/// The same where it may be left off: empty when asked to stop, after one point's time.
std::optional<DifferenceCurve> differenceCurve(const Session &session, std::span<const int> rows,
                                               const Entry &parameter, const std::stop_token &stop);

}  // namespace chainrule
