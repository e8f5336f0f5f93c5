// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/pass.h"
#include "training/session.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace chainrule {

/// The line from a frozen state θ against its gradient g, and the mean cost C of some rows along
/// it: φ(α) = C(θ − αg). g is over the trained parameters; the others stay.
///
/// Along it the models of C are C − α‖g‖², which a small step keeps to, and with the Hessian H
/// C − α‖g‖² + ½ α² gᵀHg.
class DescentLine {
 public:
  /// At the session's parameters, on these 0-based rows of its dataset, at least one. The session
  /// must outlive the line. Empty when asked to stop, after some milliseconds.
  static std::optional<DescentLine> of(const Session &session, std::span<const int> rows,
                                       const std::stop_token &stop = {});

  double cost() const { return m_cost; }                     ///< φ(0) = C
  double squaredNorm() const { return m_squaredNorm; }       ///< ‖g‖² = −φ′(0)
  double gHg() const { return m_gHg; }                       ///< gᵀHg = φ″(0)
  const Parameters &gradient() const { return m_gradient; }  ///< g, 0 for what is not trained

  int rows() const { return static_cast<int>(m_rows.size()); }

  /// Whether C falls along the line to begin with: C and g are finite, and g is not 0.
  bool descends() const;

  double firstOrderChange(double learningRate) const { return -learningRate * m_squaredNorm; }
  double secondOrderChange(double learningRate) const {
    return learningRate * (0.5 * learningRate * m_gHg - m_squaredNorm);
  }

  /// φ(α), infinite or NaN where it overflows. Empty when asked to stop. Allocates nothing.
  std::optional<double> costAt(double learningRate, const std::stop_token &stop = {});

  struct Point {
    double cost = 0;  ///< φ(α)
    double slope = 0;  ///< φ′(α) = −gᵀ∇C(θ − αg); where a relu's z is at its kink, of one side
  };

  /// The same with the slope, which takes about three times as long.
  std::optional<Point> at(double learningRate, const std::stop_token &stop = {});

 private:
  DescentLine(const Session &session, std::span<const int> rows);
  bool move(double learningRate, bool withSlope, const std::stop_token &stop);

  const Session *m_session;
  std::vector<int> m_rows;
  Network m_network;  // at θ − αg
  Pass m_pass;
  Parameters m_gradient;
  Point m_point;
  double m_cost = 0;
  double m_squaredNorm = 0;
  double m_gHg = 0;
};

}  // namespace chainrule
