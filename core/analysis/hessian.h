// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/hessianproduct.h"

#include <Eigen/Core>

#include <optional>
#include <stop_token>

namespace chainrule {

/// The whole Hessian, dimension() × dimension() and exactly symmetric; `product` has been moved to
/// its place. Of n parameters it takes n products and 8 n² bytes. Empty when asked to stop.
std::optional<Eigen::MatrixXd> hessian(HessianProduct &product, const std::stop_token &stop = {});

/// The eigenvalues of a Hessian.
struct Spectrum {
  /// Up to so many trained parameters all eigenvalues are computed, of the whole Hessian.
  static constexpr Eigen::Index mostDense = 500;

  double lambdaMax = 0;  ///< NaN where the Hessian is not finite or no eigenvalue was found
  double lambdaMin = 0;  ///< likewise
  Vector eigenvalues;    ///< all, ascending; empty above mostDense, or where they are NaN
  Vector sharpest;       ///< an eigenvector of lambdaMax, of length 1; empty where that is NaN
};

/// The spectrum where `product` has been moved to. Above Spectrum::mostDense parameters, λmax and
/// λmin come of restarted Lanczos iterations (the library Spectra), and are off by at most about
/// 1e−8 of the larger of |λmax| and |λmin|, mostly by much less. The same Hessian always gives the
/// same numbers. Empty when asked to stop; a decomposition of 500 parameters, some tenths of a
/// second, is not left off.
std::optional<Spectrum> spectrum(HessianProduct &product, const std::stop_token &stop = {});

/// How C bends along its gradient g, to second order C(θ − αg) ≈ C − α gᵀg + ½ α² gᵀHg.
struct GradientCurvature {
  double gHg = 0;        ///< gᵀHg
  double curvature = 0;  ///< gᵀHg / gᵀg, between λmin and λmax; NaN where g is 0
};

/// Where `product` has been moved to; one product. Empty when asked to stop.
std::optional<GradientCurvature> gradientCurvature(HessianProduct &product,
                                                   const std::stop_token &stop = {});

}  // namespace chainrule
