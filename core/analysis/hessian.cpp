// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/hessian.h"

#include "network/randomgenerator.h"

#include <Spectra/SymEigsSolver.h>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <limits>

namespace chainrule {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// What an iteration is left with, thrown through the library.
struct Stopped {};
struct NotFinite {};

/// H / scale + shift · 1, as Spectra asks for it.
class ShiftedHessian {
 public:
  using Scalar = double;

  ShiftedHessian(HessianProduct &product, double scale, double shift, const std::stop_token &stop)
      : m_product(product), m_scale(scale), m_shift(shift), m_stop(stop) {}

  Eigen::Index rows() const { return m_product.dimension(); }
  Eigen::Index cols() const { return m_product.dimension(); }

  void perform_op(const double *v, double *product) const {
    if (!m_product.multiply(v, product, m_stop)) {
      throw Stopped();
    }
    Eigen::Map<Vector> sum(product, rows());
    sum = sum / m_scale + m_shift * Eigen::Map<const Vector>(v, rows());
    if (!sum.allFinite()) {
      throw NotFinite();
    }
  }

 private:
  HessianProduct &m_product;
  double m_scale;
  double m_shift;
  const std::stop_token &m_stop;
};

using Solver = Spectra::SymEigsSolver<ShiftedHessian>;

/// As many Lanczos vectors as take 128 MiB at most.
Eigen::Index basisSize(Eigen::Index dimension) {
  return std::clamp<Eigen::Index>((Eigen::Index{1} << 24) / dimension, 16, 64);
}

/// About the Frobenius norm of H: the length of its product with a vector of random signs. 0 only
/// where H is.
double sizeOf(HessianProduct &product, const std::stop_token &stop) {
  RandomGenerator random(1);
  const Vector v =
      Vector::NullaryExpr(product.dimension(), [&] { return random.uniform() < 0.5 ? -1.0 : 1.0; });
  Vector image(v.size());
  ShiftedHessian(product, 1, 0, stop).perform_op(v.data(), image.data());
  return image.stableNorm();
}

/// The largest |λ| of H / scale, to about a hundredth; NaN where it was not found.
double magnitude(HessianProduct &product, double scale, const std::stop_token &stop) {
  ShiftedHessian operation(product, scale, 0, stop);
  Solver solver(operation, 1, 16);  // so few products are enough for that
  solver.init();
  solver.compute(Spectra::SortRule::LargestMagn, 100, 1e-2);
  const bool found = solver.info() == Spectra::CompInfo::Successful;
  return found ? std::abs(solver.eigenvalues()[0]) : unknown;
}

Spectrum endsOf(HessianProduct &product, const std::stop_token &stop) {
  const Eigen::Index dimension = product.dimension();
  const double scale = sizeOf(product, stop);
  if (scale == 0) {
    return {0, 0, {}, Vector::Unit(dimension, 0)};
  }
  // Convergence is judged relative to the eigenvalue, which may be 0. Those of the shifted are not.
  const double shift = 1.25 * magnitude(product, scale, stop);
  ShiftedHessian operation(product, scale, shift, stop);
  Solver solver(operation, 2, basisSize(dimension));
  solver.init();
  solver.compute(Spectra::SortRule::BothEnds, 2000, 1e-8);
  if (solver.info() != Spectra::CompInfo::Successful) {
    return {unknown, unknown, {}, {}};
  }
  Eigen::Index largest = 0;
  const double highest = solver.eigenvalues().maxCoeff(&largest);
  const double lowest = solver.eigenvalues().minCoeff();
  return {
      scale * (highest - shift), scale * (lowest - shift), {}, solver.eigenvectors().col(largest)};
}

}  // namespace

std::optional<Eigen::MatrixXd> hessian(HessianProduct &product, const std::stop_token &stop) {
  const Eigen::Index dimension = product.dimension();
  Eigen::MatrixXd H(dimension, dimension);
  Vector unit = Vector::Zero(dimension);
  for (Eigen::Index k = 0; k < dimension; ++k) {
    unit[k] = 1;
    if (!product.multiply(unit.data(), H.col(k).data(), stop)) {
      return std::nullopt;
    }
    unit[k] = 0;
  }
  for (Eigen::Index k = 0; k < dimension; ++k) {
    for (Eigen::Index i = 0; i < k; ++i) {
      H(i, k) = H(k, i) = 0.5 * (H(i, k) + H(k, i));  // they differ by rounding
    }
  }
  return H;
}

std::optional<Spectrum> spectrum(HessianProduct &product, const std::stop_token &stop) {
  if (product.dimension() > Spectrum::mostDense) {
    try {
      return endsOf(product, stop);
    } catch (const Stopped &) {
      return std::nullopt;
    } catch (const NotFinite &) {
      return Spectrum{unknown, unknown, {}, {}};
    }
  }
  const auto H = hessian(product, stop);
  if (!H) {
    return std::nullopt;
  }
  if (!H->allFinite()) {
    return Spectrum{unknown, unknown, {}, {}};
  }
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(*H);
  const Vector &eigenvalues = solver.eigenvalues();
  const Eigen::Index last = eigenvalues.size() - 1;
  return Spectrum{eigenvalues[last], eigenvalues[0], eigenvalues, solver.eigenvectors().col(last)};
}

std::optional<GradientCurvature> gradientCurvature(HessianProduct &product,
                                                   const std::stop_token &stop) {
  const Vector &g = product.gradient();
  Vector image(g.size());
  if (!product.multiply(g.data(), image.data(), stop)) {
    return std::nullopt;
  }
  const double gHg = g.dot(image);
  return GradientCurvature{gHg, gHg / g.squaredNorm()};
}

}  // namespace chainrule
