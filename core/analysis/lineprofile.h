// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/descentline.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace chainrule {

/// What a learning rate comes to in one step, and what the models of C promise.
struct ProfilePoint {
  double learningRate = 0;
  double cost = 0;         ///< C(θ − αg); infinite or NaN where it overflows
  double firstOrder = 0;   ///< C − α‖g‖²
  double secondOrder = 0;  ///< C − α‖g‖² + ½ α² gᵀHg
};

/// C along the line for each of these learning rates, finite and at least 0, such as logSpaced()
/// gives. Empty when asked to stop, after some milliseconds.
std::optional<std::vector<ProfilePoint>> lineProfile(DescentLine &line,
                                                     std::span<const double> learningRates,
                                                     const std::stop_token &stop = {});

/// Where an exact line search would stop.
struct LineMinimum {
  double learningRate = 0;  ///< α*, to 1e−6 of itself or better
  double cost = 0;          ///< C(θ − α*g)
};

/// What a line search found.
struct LineSearch {
  /// The lowest minimum of C along the line, of equal ones the nearest. Empty where there is none:
  /// the line does not descend, or C does not rise again as far as was searched. At a minimum C
  /// falls before it and rises after it, or after a valley where it stays the same; of that it is
  /// the near end. That C may come to lie lower still far out, where the outputs saturate, makes no
  /// minimum of that.
  std::optional<LineMinimum> minimum;
};

/// Searches the line where the step α‖g‖ is 1e−6 to 1e6 long, or to where C is not finite any more.
/// The slopes are looked at 256 times a decade, where the network and the rows are many down to 16
/// times: two turns of C within a hundredth of α, or then within a seventh, can be missed. Where
/// they change from falling to rising Brent's method finds the place. Empty when asked to stop.
std::optional<LineSearch> searchLine(DescentLine &line, const std::stop_token &stop = {});

/// The change of C in one step with one learning rate: as the models of C promise it, and as it is.
struct PromisedChange {
  double firstOrder = 0;   ///< −α‖g‖²
  double secondOrder = 0;  ///< −α‖g‖² + ½ α² gᵀHg
  double actual = 0;       ///< C(θ − αg) − C; infinite or NaN where C overflows
};

/// `learningRate` is finite and at least 0. Empty when asked to stop.
std::optional<PromisedChange> promisedChange(DescentLine &line, double learningRate,
                                             const std::stop_token &stop = {});

}  // namespace chainrule
