// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/hessianproduct.h"
#include "network/randomgenerator.h"

#include <Eigen/Core>

#include <span>
#include <vector>

namespace chainrule {

/// Follows λmax, the largest eigenvalue of the Hessian, while the parameters move: each update is a
/// few steps of the Lanczos iteration that begin with the eigenvector found last. To that some of
/// the gradient, which descent turns towards the steep directions, and of a random direction is
/// added, so that another eigenvalue that has become the largest is found, too. An update can be
/// made in pieces of one Hessian product each.
///
/// After construction nothing is allocated. It takes room for mostSteps + 2 vectors besides that
/// of HessianProduct.
class SharpnessFollower {
 public:
  static constexpr int mostSteps = 12;  ///< of Lanczos before it begins again
  static constexpr int mostRounds = 6;  ///< of them, in one update
  static constexpr double accuracy = 0.001;

  /// For the session's network, cost and dataset, which must outlive this, and so many rows.
  SharpnessFollower(const Session &session, std::size_t mostRows);

  /// Begins an update at these parameters, on these 0-based rows, see HessianProduct::moveTo().
  void begin(const Parameters &parameters, std::span<const int> rows);

  /// Makes the next product of the update. Returns whether it is done: λmax is found, or the most
  /// products were made. Not to be called after that.
  bool advance();

  /// The whole update.
  void update(const Parameters &parameters, std::span<const int> rows) {
    begin(parameters, rows);
    while (!advance()) {
    }
  }

  /// The estimate of the last update that is done; 0 before the first one, NaN where the Hessian
  /// was not finite. It is never above λmax, but for rounding.
  double lambdaMax() const { return m_lambdaMax; }

  /// ‖H v − λ v‖ of the estimate and its eigenvector v of length 1: so near to λ, some eigenvalue
  /// lies. At most accuracy · |λ|, but where the most products were made.
  double residual() const { return m_residual; }

  /// The products the last update took, or this one has taken so far.
  int products() const { return m_products; }

 private:
  void beginRound();
  void finish(double lambdaMax, double residual);

  HessianProduct m_product;
  RandomGenerator m_random{1};
  Eigen::MatrixXd m_basis;  // a column for each Lanczos vector
  Vector m_vector;          // the eigenvector found last, or the start
  Vector m_image;
  std::vector<double> m_diagonal, m_besides;  // of the tridiagonal matrix
  int m_step = 0;                             // of this round
  int m_products = 0;
  double m_lambdaMax = 0;
  double m_residual = 0;
};

}  // namespace chainrule
